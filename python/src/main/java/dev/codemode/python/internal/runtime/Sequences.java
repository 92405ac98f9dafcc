package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.CompareOp;

/// What list, tuple, str, bytes and range have in common: indices, repetition, comparison.
public final class Sequences {
    private Sequences() {}

    /// Makes `times` copies of a sequence behind each other.
    @FunctionalInterface
    interface Repeat {
        Value times(Run run, int times);
    }

    /// An index from 0, counted from the end where it is negative.
    ///
    /// @param what the sequence's name in messages, such as `list`
    /// @throws Raise `IndexError` or `TypeError` where it does not lead to an element
    public static int index(Run run, Value key, int length, String what) {
        if (key instanceof SmallInt small) {
            var index = small.value < 0 ? small.value + length : small.value;
            if (index >= 0 && index < length) {
                return (int) index;
            }
            throw run.raise(
                    Types.INDEX_ERROR,
                    what.equals("byte") ? "index out of range" : what + " index out of range");
        }
        if (!Coercion.hasIndex(key)) {
            var plural =
                    what.equals("string")
                            ? "string indices must be integers, not '"
                            : what + " indices must be integers or slices, not ";
            throw run.typeError(plural + key.typeName() + (what.equals("string") ? "'" : ""));
        }
        var index = Coercion.index(run, key);
        if (!index.fitsLong()) {
            throw indexTooLarge(run);
        }
        return index(run, SmallInt.of(index.asLong()), length, what);
    }

    /// The key with its `__index__` asked, so that nothing changes the sequence after its size was read.
    static Value settled(Run run, Value key) {
        return key instanceof IntValue || !Coercion.hasIndex(key) ? key : Coercion.index(run, key);
    }

    static Raise indexTooLarge(Run run) {
        return run.raise(Types.INDEX_ERROR, "cannot fit 'int' into an index-sized integer");
    }

    static Value timesOrNotImplemented(Run run, Value factor, Repeat repeat) {
        if (!Coercion.hasIndex(factor)) {
            return Constants.NOT_IMPLEMENTED;
        }
        var times = Coercion.index(run, factor);
        if (!times.fitsLong()) {
            throw run.raise(Types.OVERFLOW_ERROR, "cannot fit 'int' into an index-sized integer");
        }
        return repeat.times(run, Math.max(0, times.clamp()));
    }

    /// `values` repeated.
    static Value[] repeat(Run run, Value[] values, int length, int times) {
        var total = (long) length * times;
        run.reserve(8 * total);
        run.work(total);
        var all = new Value[(int) total];
        // Nothing is nothing however often: without the second condition, billions of empty turns.
        for (var i = 0; i < times && length > 0; i++) {
            System.arraycopy(values, 0, all, i * length, length);
        }
        return all;
    }

    /// Lexicographic comparison.
    static Value compare(Run run, CompareOp op, Value[] a, int aLength, Value[] b, int bLength) {
        if (aLength != bLength && (op == CompareOp.EQUAL || op == CompareOp.NOT_EQUAL)) {
            return Bool.of(op == CompareOp.NOT_EQUAL);
        }
        var limit = Math.min(aLength, bLength);
        try (var _ = run.nested(" in comparison")) {
            for (var i = 0; i < limit && i < a.length && i < b.length; i++) {
                run.tick();
                if (a[i] != b[i] && !Protocol.equal(run, a[i], b[i])) {
                    return switch (op) {
                        case EQUAL -> Bool.FALSE;
                        case NOT_EQUAL -> Bool.TRUE;
                        default -> Protocol.compare(run, op, a[i], b[i]);
                    };
                }
            }
        }
        return Bool.of(IntValue.holds(op, Integer.compare(aLength, bLength)));
    }
}
