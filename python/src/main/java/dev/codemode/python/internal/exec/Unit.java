package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.syntax.Expr;
import dev.codemode.python.internal.syntax.Scope;
import dev.codemode.python.internal.syntax.Span;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/// What the compiler knows of the function it is compiling: its scope, and the hidden slots and states
/// handed out so far.
final class Unit {
    final Scope scope;
    final String qualifiedName;
    private final IdentityHashMap<Expr.Name, Integer> temporaries = new IdentityHashMap<>();
    private final IdentityHashMap<Expr, Expr> replacements = new IdentityHashMap<>();
    private boolean async;
    private boolean yields;
    private int slots;
    private int states;
    private boolean hasSelf;
    private boolean prepared;

    Unit(Scope scope, String qualifiedName) {
        this.scope = scope;
        this.qualifiedName = qualifiedName;
        this.slots = scope.slots();
    }

    /// Notes that calls give it an argument by position, for `super()` to take.
    void takesSelf() {
        hasSelf = true;
    }

    /// Notes that it is the body of a class whose metaclass may have put names in its namespace.
    void prepare() {
        prepared = true;
    }

    boolean isPrepared() {
        return prepared;
    }

    boolean hasSelf() {
        return hasSelf;
    }

    /// A slot that no name of the program leads to.
    int hiddenSlot() {
        return slots++;
    }

    /// A state for a resumable statement.
    int state() {
        return states++;
    }

    /// Makes it the body of an `async def` or of an asynchronous generator expression.
    void makeAsync() {
        async = true;
    }

    /// Notes a `yield`; answers whether that is one of an asynchronous generator.
    boolean noteYield() {
        yields = true;
        return async;
    }

    /// What calling the function does, once all of its body is compiled.
    Code.Kind kind() {
        if (async) {
            return yields ? Code.Kind.ASYNC_GENERATOR : Code.Kind.COROUTINE;
        }
        return isGenerator() ? Code.Kind.GENERATOR : Code.Kind.PLAIN;
    }

    boolean isGenerator() {
        return scope.isGenerator();
    }

    /// A variable that no name of the program leads to.
    Expr.Name temporary(Span span) {
        var name = new Expr.Name("", span);
        temporaries.put(name, hiddenSlot());
        return name;
    }

    /// The variable of the first slot, which holds the iterable of a generator expression.
    Expr.Name source(Span span) {
        var name = new Expr.Name("", span);
        temporaries.put(name, 0);
        return name;
    }

    @Nullable Integer temporarySlot(Expr.Name name) {
        return temporaries.get(name);
    }

    /// Has another expression compiled in place of one that cannot be rebuilt, since tables know it or
    /// what it is a part of.
    void replace(Expr expr, Expr other) {
        replacements.put(expr, other);
    }

    /// The expression, or what [#replace] put in its place.
    Expr instead(Expr expr) {
        var other = replacements.get(expr);
        return other == null ? expr : other;
    }

    /// Name of a function or class inside this one.
    String qualify(String name) {
        return switch (scope.kind()) {
            case MODULE -> name;
            case CLASS -> qualifiedName + "." + name;
            default -> qualifiedName + ".<locals>." + name;
        };
    }

    Code.Layout layout() {
        return new Code.Layout(
                slots,
                scope.slotNames(),
                scope.cellSlots().stream().mapToInt(Integer::intValue).toArray(),
                states);
    }
}
