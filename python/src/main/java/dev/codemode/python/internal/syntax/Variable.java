package dev.codemode.python.internal.syntax;

import org.jspecify.annotations.Nullable;

/// What a scope knows about one name while it is being resolved.
final class Variable {
    enum Declared {
        NOWHERE,
        GLOBAL,
        NONLOCAL
    }

    private static final Span NO_SPAN = new Span(0, 0);

    private final String name;
    private Declared declared = Declared.NOWHERE;
    private Span declaredAt = NO_SPAN;
    private boolean parameter;
    private boolean bound;
    private boolean used;
    private boolean annotated;
    private boolean cell;
    private int slot = -1;
    private int free = -1;
    private Scope.@Nullable Binding binding;

    Variable(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Declared declared() {
        return declared;
    }

    void declare(Declared as, Span at) {
        declared = as;
        declaredAt = at;
    }

    /// The statement that declares it global or nonlocal.
    Span declaredAt() {
        return declaredAt;
    }

    boolean isParameter() {
        return parameter;
    }

    void makeParameter() {
        parameter = true;
    }

    boolean isBound() {
        return bound;
    }

    void bind() {
        bound = true;
    }

    boolean isUsed() {
        return used;
    }

    void use() {
        used = true;
    }

    boolean isAnnotated() {
        return annotated;
    }

    void annotate() {
        annotated = true;
    }

    /// Whether the scope holds its value itself: bound there and not declared otherwise.
    boolean isOwn() {
        return bound && declared == Declared.NOWHERE;
    }

    boolean isCell() {
        return cell;
    }

    void makeCell() {
        cell = true;
    }

    int slot() {
        return slot;
    }

    void slot(int slot) {
        this.slot = slot;
    }

    int free() {
        return free;
    }

    void free(int index) {
        free = index;
    }

    Scope.@Nullable Binding binding() {
        return binding;
    }

    void binding(Scope.Binding binding) {
        this.binding = binding;
    }
}
