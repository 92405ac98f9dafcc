package dev.codemode.python.internal.syntax;

import java.util.List;

/// What [Resolver] found out about a program: a table beside the tree.
public interface Scopes {
    /// Scope of the module itself.
    Scope module();

    /// Names of the module's variables, in slot order; the names the host provides come first.
    List<String> globals();

    /// Scope made by a [Stmt.FunctionDef], [Stmt.ClassDef], [Expr.Lambda] or a generator expression.
    Scope of(Object treeNode);

    /// What a name means at one place. Names in comprehensions resolve to the comprehension's slots.
    ///
    /// @param node the [Expr.Name]; or, for names that are not expressions, the tree record that binds
    ///     it ([Stmt.FunctionDef], [Stmt.ClassDef], [Stmt.Handler], [Stmt.Alias], [Pattern.Capture],
    ///     [Pattern.As], [Pattern.Star], [Pattern.Mapping])
    Scope.Binding binding(Object node);

    /// The names that stand as expressions within a piece of the source, in their order.
    List<Expr.Name> namesIn(Span piece);

    /// Slots of comprehension variables that hold cells, to be made fresh when it starts.
    List<Integer> comprehensionCells(Expr comprehension);
}
