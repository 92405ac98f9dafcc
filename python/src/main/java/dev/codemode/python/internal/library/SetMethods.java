package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Containers;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SetValue;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;

/// `set` and `frozenset`.
final class SetMethods {
    private SetMethods() {}

    static void install() {
        common(TypeBuilder.of(Types.SET).attribute("__hash__", Constants.NONE))
                .constructor((run, type, args) -> Containers.set(type))
                .supports(Special.IOR, Special.IAND, Special.ISUB, Special.IXOR)
                .flexible("__init__(self, iterable=(), /)", SetMethods::init)
                .method(
                        "add(self, element, /)",
                        (run, self, element) -> {
                            set(self).add(run, element);
                            return Constants.NONE;
                        })
                .method(
                        "discard(self, element, /)",
                        (run, self, element) -> {
                            set(self).remove(run, element);
                            return Constants.NONE;
                        })
                .method("remove(self, element, /)", SetMethods::remove)
                .method("pop(self, /)", SetMethods::pop)
                .method(
                        "clear(self, /)",
                        (run, self) -> {
                            set(self).table().clear();
                            return Constants.NONE;
                        })
                .flexible(
                        "update(self, /, *others)",
                        (run, slots) -> inPlace(run, slots, BinaryOp.OR))
                .flexible(
                        "intersection_update(self, /, *others)",
                        (run, slots) -> inPlace(run, slots, BinaryOp.AND))
                .flexible(
                        "difference_update(self, /, *others)",
                        (run, slots) -> inPlace(run, slots, BinaryOp.SUBTRACT))
                .method(
                        "symmetric_difference_update(self, other, /)",
                        (run, self, other) ->
                                inPlace(
                                        run,
                                        new Value[] {self, TupleValue.of(other)},
                                        BinaryOp.XOR))
                .finish();
        common(TypeBuilder.of(Types.FROZENSET)).constructor(SetMethods::makeFrozen).finish();
    }

    private static TypeBuilder common(TypeBuilder builder) {
        return builder.generic()
                .supports(
                        Special.LEN,
                        Special.ITER,
                        Special.CONTAINS,
                        Special.OR,
                        Special.AND,
                        Special.SUB,
                        Special.XOR,
                        Special.RAND,
                        Special.ROR,
                        Special.RSUB,
                        Special.RXOR)
                .flexible("union(self, /, *others)", (run, slots) -> fold(run, slots, BinaryOp.OR))
                .flexible(
                        "intersection(self, /, *others)",
                        (run, slots) -> fold(run, slots, BinaryOp.AND))
                .flexible(
                        "difference(self, /, *others)",
                        (run, slots) -> fold(run, slots, BinaryOp.SUBTRACT))
                .method(
                        "symmetric_difference(self, other, /)",
                        (run, self, other) ->
                                fold(run, new Value[] {self, TupleValue.of(other)}, BinaryOp.XOR))
                .method(
                        "issubset(self, other, /)",
                        (run, self, other) ->
                                Bool.of(Containers.isSubset(run, set(self), asSet(run, other))))
                .method(
                        "issuperset(self, other, /)",
                        (run, self, other) ->
                                Bool.of(Containers.isSubset(run, asSet(run, other), set(self))))
                .method(
                        "isdisjoint(self, other, /)",
                        (run, self, other) ->
                                Bool.of(
                                        ((SetValue)
                                                                Protocol.binary(
                                                                        run,
                                                                        BinaryOp.AND,
                                                                        plain(run, self),
                                                                        asSet(run, other)))
                                                        .size()
                                                == 0))
                .method(
                        "copy(self, /)",
                        (run, self) ->
                                self.type() == Types.FROZENSET
                                        ? self
                                        : Containers.copy(run, set(self)));
    }

    private static SetValue set(Value self) {
        return (SetValue) self;
    }

    private static SetValue asSet(Run run, Value other) {
        return other instanceof SetValue set ? set : SetValue.of(run, Protocol.iterate(run, other));
    }

    /// The set as one of a built-in class, so that no override gets in the way.
    private static SetValue plain(Run run, Value self) {
        return self.type().isHeap() ? Containers.copy(run, set(self)) : set(self);
    }

    private static Value fold(Run run, Value[] slots, BinaryOp op) {
        var result = Containers.copy(run, set(slots[0]));
        for (var other : ((TupleValue) slots[1]).items()) {
            result = (SetValue) Protocol.binary(run, op, result, plain(run, asSet(run, other)));
        }
        return result;
    }

    /// One after the other, so that what was done before an error stays done.
    private static Value inPlace(Run run, Value[] slots, BinaryOp op) {
        var set = set(slots[0]);
        if (op == BinaryOp.AND) {
            Containers.replace(set, set(fold(run, slots, op)));
            return Constants.NONE;
        }
        for (var other : ((TupleValue) slots[1]).items()) {
            if (op == BinaryOp.XOR) {
                Containers.replace(
                        set, set(fold(run, new Value[] {set, TupleValue.of(other)}, op)));
                continue;
            }
            if (op == BinaryOp.OR && other instanceof SetValue from && !other.type().isHeap()) {
                set.addAll(run, from);
                continue;
            }
            // What a set takes from itself would change under the iteration.
            var source = other == set ? Containers.copy(run, set) : other;
            var elements = Protocol.iterate(run, source);
            for (var next = elements.next(run); next != null; next = elements.next(run)) {
                run.tick();
                if (op == BinaryOp.OR) {
                    set.add(run, next);
                } else {
                    set.table().remove(run, next);
                }
            }
        }
        return Constants.NONE;
    }

    private static Value init(Run run, Value[] slots) {
        var set = set(slots[0]);
        set.table().clear();
        set.addAll(run, Protocol.iterate(run, slots[1]));
        return Constants.NONE;
    }

    private static Value makeFrozen(Run run, Type type, Args args) {
        var values = Constructors.bind(run, "frozenset(iterable=(), /)", args)[0];
        if (values.type() == Types.FROZENSET && type == Types.FROZENSET) {
            return values;
        }
        var set = Containers.set(type);
        set.addAll(run, Protocol.iterate(run, values));
        return set;
    }

    private static Value remove(Run run, Value self, Value element) {
        if (!set(self).remove(run, element)) {
            throw run.keyError(element);
        }
        return Constants.NONE;
    }

    private static Value pop(Run run, Value self) {
        var element = Containers.pop(set(self));
        if (element == null) {
            throw run.raise(Types.KEY_ERROR, "pop from an empty set");
        }
        return element;
    }
}
