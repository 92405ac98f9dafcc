package dev.codemode.python.internal.syntax;

import dev.codemode.python.internal.syntax.Scope.Binding;
import dev.codemode.python.internal.syntax.Scope.FreeVariable;
import dev.codemode.python.internal.syntax.Scope.Kind;
import dev.codemode.python.internal.syntax.Variable.Declared;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds out what each name of a program means, and refuses what is wrong about a program beyond its
/// grammar: `return` outside of functions, two parameters of one name, and so on.
///
/// It walks the tree once ([NameCollector]) and notes for each scope which names it binds and uses. When all of them
/// are known, each becomes a slot, a cell, a free variable, a global or a builtin.
public final class Resolver {
    /// A program of a few hundred KiB could ask for millions of cells by nesting functions.
    private static final int MAX_FREE_VARIABLES = 50_000;

    private final ScopeTable table;
    private final Progress progress;
    private int freeVariables;

    private Resolver(ScopeTable table, Progress progress) {
        this.table = table;
        this.progress = progress;
    }

    /// Resolves a program in which `from m import *` binds nothing that is known.
    public static Scopes resolve(Stmt.Module module, List<String> provided) throws SyntaxException {
        return resolve(module, provided, _ -> List.of(), Progress.unwatched());
    }

    /// @param provided names that the host has put there; they are the first globals
    /// @param starNames which names `from m import *` binds, by the name of the module; empty where
    ///     there is no such module
    /// @param progress told of each statement, expression and variable
    public static Scopes resolve(
            Stmt.Module module,
            List<String> provided,
            Function<String, List<String>> starNames,
            Progress progress)
            throws SyntaxException {
        var table = new ScopeTable();
        provided.forEach(table::addGlobal);
        var scopes = new NameCollector(table, starNames, progress).collect(module);
        var resolver = new Resolver(table, progress);
        resolver.addGlobals(scopes);
        for (var scope : scopes) {
            resolver.findFree(scope, scope.variables());
            resolver.findFree(scope, scope.variablesBeyondClass());
        }
        for (var scope : scopes) {
            resolver.bind(scope);
        }
        return table;
    }

    private void addGlobals(List<LexicalScope> scopes) {
        for (var scope : scopes) {
            for (var variable : scope.variables()) {
                var isModule = scope.kind() == Kind.MODULE;
                if (variable.declared() == Declared.GLOBAL || isModule && variable.isBound()) {
                    table.addGlobal(variable.name());
                }
            }
        }
    }

    // Free variables

    private void findFree(LexicalScope scope, Collection<Variable> variables)
            throws SyntaxException {
        if (scope.kind() == Kind.MODULE) {
            return;
        }
        for (var variable : variables) {
            var elsewhere =
                    variable.declared() == Declared.NONLOCAL
                            || variable.declared() == Declared.NOWHERE && !variable.isBound();
            if (elsewhere) {
                variable.free(free(scope, variable.name()));
                if (variable.free() < 0 && variable.declared() == Declared.NONLOCAL) {
                    throw new SyntaxException(
                            "no binding for nonlocal '" + variable.name() + "' found",
                            variable.declaredAt());
                }
            }
        }
    }

    /// Index among the free variables of a scope, added where needed; -1 if no function around it has
    /// such a variable.
    private int free(LexicalScope scope, String name) throws SyntaxException {
        var known = scope.freeIndex(name);
        if (known != null) {
            return known;
        }
        progress.at(0);
        var found = around(scope, name);
        if (found == null) {
            return -1;
        }
        if (++freeVariables > MAX_FREE_VARIABLES) {
            throw new SyntaxException(
                    "too many variables of functions are used in functions nested in them",
                    new Span(0, 0));
        }
        return scope.addFree(found);
    }

    private @Nullable FreeVariable around(LexicalScope scope, String name) throws SyntaxException {
        var comprehension = scope.around();
        var inlined = comprehension == null ? null : comprehension.find(name);
        if (inlined != null) {
            return cell(inlined);
        }
        var parent = scope.parent();
        if (parent == null || parent.kind() == Kind.MODULE) {
            return null;
        }
        if (parent.kind() == Kind.CLASS) {
            if (name.equals("__class__")) {
                return new FreeVariable(name, true, parent.requireClassCell());
            }
        } else {
            var variable = parent.known(name);
            if (variable != null && variable.declared() == Declared.GLOBAL) {
                return null;
            }
            if (variable != null && variable.isOwn()) {
                return cell(variable);
            }
        }
        var index = free(parent, name);
        return index < 0 ? null : new FreeVariable(name, false, index);
    }

    private static FreeVariable cell(Variable variable) {
        variable.makeCell();
        return new FreeVariable(variable.name(), true, variable.slot());
    }

    // Bindings

    private void bind(LexicalScope scope) {
        for (var variable : scope.slotVariables()) {
            variable.binding(own(variable));
        }
        for (var variable : scope.variables()) {
            if (variable.slot() < 0) {
                variable.binding(binding(scope, variable));
            }
        }
        for (var variable : scope.variablesBeyondClass()) {
            variable.binding(beyond(variable));
        }
    }

    private Binding binding(LexicalScope scope, Variable variable) {
        if (scope.kind() == Kind.MODULE || variable.declared() == Declared.GLOBAL) {
            return table.globalOrBuiltin(variable.name());
        }
        if (!variable.isOwn()) {
            return beyond(variable);
        }
        // What a class binds is looked up in the module next, not in the functions around it.
        return new Binding.ClassName(variable.name(), table.globalOrBuiltin(variable.name()));
    }

    private Binding beyond(Variable variable) {
        return variable.free() >= 0
                ? new Binding.Free(variable.free())
                : table.globalOrBuiltin(variable.name());
    }

    private static Binding own(Variable variable) {
        return variable.isCell()
                ? new Binding.Cell(variable.slot())
                : new Binding.Local(variable.slot());
    }
}
