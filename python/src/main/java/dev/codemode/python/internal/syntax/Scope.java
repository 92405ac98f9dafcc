package dev.codemode.python.internal.syntax;

import java.util.List;

/// What the names of one function, class body or module mean.
///
/// A frame has one array of locals. Comprehensions other than generator expressions have no scope of
/// their own: their variables get slots of the scope around them (in a class body or module too), and
/// hide names of that scope only inside the comprehension; see [Scopes#of].
public interface Scope {
    Kind kind();

    /// Number of slots a frame of this scope needs; parameters come first, in this order:
    /// positional-only, positional, keyword-only, `*args`, `**kwargs`.
    int slots();

    /// The name in each slot, for error messages; comprehension variables included.
    List<String> slotNames();

    /// Slots that hold a cell, since an inner scope uses the variable. A parameter's slot may be among
    /// them. Filled with fresh cells when the frame is made, except those of comprehension variables,
    /// which are made when the comprehension starts.
    List<Integer> cellSlots();

    /// Variables of scopes around this one that this one or its inner scopes use, in the order in which
    /// a function object keeps their cells.
    List<FreeVariable> freeVariables();

    /// Of a class: the slot whose cell is to receive the class once it is made, since a method uses
    /// `super` or `__class__` and so has a free variable `__class__`; else -1.
    int classCell();

    /// Whether a `yield` stands in it (a generator), or an `await` where that is allowed.
    boolean isGenerator();

    enum Kind {
        MODULE,
        CLASS,
        FUNCTION,
        /// A lambda, or a generator expression: its first iterable is its only argument, slot 0.
        LAMBDA,
        GENERATOR_EXPRESSION
    }

    /// @param fromCell whether the enclosing function holds it as a cell of its own at `index` (a slot);
    ///     else `index` counts in the enclosing scope's own free variables
    record FreeVariable(String name, boolean fromCell, int index) {}

    /// Where a name's value is.
    sealed interface Binding {
        /// A slot of the frame that holds the value.
        record Local(int slot) implements Binding {}

        /// A slot of the frame that holds a cell.
        record Cell(int slot) implements Binding {}

        /// A cell that came with the function object.
        record Free(int index) implements Binding {}

        /// A variable of the module, by index in [Scopes#globals]; a builtin of the same name is meant
        /// while the variable has no value.
        record Global(int index) implements Binding {}

        /// Bound nowhere in the program: a builtin, or a `NameError` when it is reached.
        record Builtin(String name) implements Binding {}

        /// A name of a class body: looked up in the class's namespace, then as `otherwise`.
        record ClassName(String name, Binding otherwise) implements Binding {}
    }
}
