package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import org.jspecify.annotations.Nullable;

/// Functions about iterables.
final class SequenceFunctions {
    private SequenceFunctions() {}

    static void install() {
        Builtins.flexible(
                "sorted(iterable, /, *, key=None, reverse=False)", SequenceFunctions::sorted);
        Builtins.flexible(
                "min(*args, key=None, default=...)",
                (run, slots) -> extreme(run, "min", slots, false));
        Builtins.flexible(
                "max(*args, key=None, default=...)",
                (run, slots) -> extreme(run, "max", slots, true));
        Builtins.function("any(iterable, /)", (run, values) -> Bool.of(has(run, values, true)));
        Builtins.function("all(iterable, /)", (run, values) -> Bool.of(!has(run, values, false)));
        AsyncNext.install();
        Builtins.flexible("iter(object, sentinel=..., /)", SequenceFunctions::iter);
        Builtins.flexible("next(iterator, default=..., /)", SequenceFunctions::next);
    }

    static Value list(Run run, Value values) {
        return ListValue.of(run, Protocol.iterate(run, values));
    }

    /// The values of an iterable in a new list, sorted.
    static ListValue inOrder(Run run, Value values) {
        var list = ListValue.of(run, Protocol.iterate(run, values));
        Sorting.sort(run, list, Constants.NONE, false);
        return list;
    }

    private static Value sorted(Run run, Value[] slots) {
        var list = ListValue.of(run, Protocol.iterate(run, slots[0]));
        Sorting.sort(run, list, slots[1], Protocol.truth(run, slots[2]));
        return list;
    }

    private static boolean has(Run run, Value values, boolean wanted) {
        var elements = Protocol.iterate(run, values);
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            if (Protocol.truth(run, next) == wanted) {
                return true;
            }
        }
        return false;
    }

    private static Value extreme(Run run, String name, Value[] slots, boolean largest) {
        var args = (TupleValue) slots[0];
        if (args.size() == 0) {
            throw run.typeError(name + " expected at least 1 argument, got 0");
        }
        var single = args.size() == 1;
        if (!single && slots[2] != Constants.ABSENT) {
            throw run.typeError(
                    "Cannot specify a default for "
                            + name
                            + "() with multiple positional arguments");
        }
        var elements = Protocol.iterate(run, single ? args.get(0) : args);
        var best = best(run, elements, slots[1], largest);
        if (best != null) {
            return best;
        }
        if (slots[2] != Constants.ABSENT) {
            return slots[2];
        }
        throw run.valueError(name + "() iterable argument is empty");
    }

    private static @Nullable Value best(Run run, Iter elements, Value key, boolean largest) {
        Value best = null;
        Value bestKey = null;
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            var k = key == Constants.NONE ? next : Protocol.call(run, key, next);
            if (best == null
                    || bestKey == null
                    || (largest ? greater(run, k, bestKey) : Protocol.less(run, k, bestKey))) {
                best = next;
                bestKey = k;
            }
        }
        return best;
    }

    private static boolean greater(Run run, Value a, Value b) {
        return Protocol.truth(run, Protocol.compare(run, CompareOp.GREATER, a, b));
    }

    private static Value iter(Run run, Value[] slots) {
        if (slots[1] == Constants.ABSENT) {
            var elements = Protocol.iterate(run, slots[0]);
            return elements instanceof Iter.Foreign own ? own.iterator() : elements;
        }
        if (!Protocol.isCallable(slots[0])) {
            throw run.typeError("iter(object, sentinel): object must be callable");
        }
        return new Iterators.Calling(slots[0], slots[1]);
    }

    private static Value next(Run run, Value[] slots) {
        var next = Protocol.next(run, slots[0]);
        if (next != null) {
            return next;
        }
        if (slots[1] != Constants.ABSENT) {
            return slots[1];
        }
        throw run.stopIteration(Protocol.returned(slots[0]));
    }
}
