package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// What the library needs of iterators beyond [Protocol].
public final class Iterations {
    private Iterations() {}

    /// An iterator that answers something when it ends.
    public interface Returning {
        /// What it returned, once it ended.
        Value result();
    }

    /// What is gone on with until it ends.
    public interface Stepping extends Returning {
        /// Goes on until the next value; null where it ends, and then [#result] is its answer.
        @Nullable Value resume(Run run, Value sent, @Nullable Raise thrown);
    }

    /// A generator of an `async def`. What its methods answer is to be awaited.
    public interface AsyncSendable extends Sendable {
        Value asend(Value value);

        Value athrow(@Nullable ExceptionValue exception);

        /// Whether one of its awaitables is under way.
        boolean isStepping();
    }

    /// An iterator that can be sent values: a generator.
    public interface Sendable extends Returning {
        Value send(Run run, Value value);

        Value throwInto(Run run, ExceptionValue exception);

        Value close(Run run);

        boolean isRunning();

        boolean isSuspended();

        /// What it has handed over to by `yield from` or `await`; null where it has not.
        @Nullable Value delegate();
    }

    public static long remaining(Iter iterator) {
        return Math.max(0, iterator.remaining());
    }

    /// Moves an iterator to the element at an index, at most as far as there are any.
    public static void moveTo(Iter iterator, long index) {
        iterator.moveTo(index);
    }

    public static Iter reversed(Run run, RangeValue range) {
        return range.reversed(run);
    }

    public static Iter reversed(DictView view) {
        return view.reversed();
    }

    /// Where a value stands in a range; null where it does not.
    public static @Nullable IntValue indexIn(Run run, RangeValue range, Value value) {
        if (value.type() == Types.INT || value.type() == Types.BOOL) {
            return range.indexOf(run, (IntValue) value);
        }
        var elements = range.iterate(run);
        var at = 0L;
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            if (Protocol.equal(run, next, value)) {
                return SmallInt.of(at);
            }
            at++;
        }
        return null;
    }

    /// How often a value stands in a range.
    public static Value countIn(Run run, RangeValue range, Value value) {
        if (value.type() == Types.INT || value.type() == Types.BOOL) {
            return SmallInt.of(range.indexOf(run, (IntValue) value) == null ? 0 : 1);
        }
        var elements = range.iterate(run);
        var count = 0L;
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            count += Protocol.equal(run, next, value) ? 1 : 0;
        }
        return SmallInt.of(count);
    }

    public static Value send(Run run, Value generator, Value value) {
        return ((Sendable) generator).send(run, value);
    }

    public static Value throwInto(Run run, Value generator, ExceptionValue exception) {
        return ((Sendable) generator).throwInto(run, exception);
    }

    public static Value close(Run run, Value generator) {
        return ((Sendable) generator).close(run);
    }

    /// A start or stop argument.
    public static int bound(Run run, Value value) {
        if (!Coercion.hasIndex(value)) {
            throw run.typeError("slice indices must be integers or have an __index__ method");
        }
        return Coercion.index(run, value).clamp();
    }

    /// A start or stop argument as an index from 0, at most `length`.
    public static int clamp(int index, int length) {
        return index < 0 ? Math.max(0, index + length) : Math.min(index, length);
    }
}
