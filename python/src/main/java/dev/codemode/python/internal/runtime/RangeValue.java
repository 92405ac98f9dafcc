package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.CompareOp;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// A range whose bounds fit 64 bits.
public final class RangeValue extends Value {
    private final long start;
    private final long stop;
    private final long step;
    private final long length;

    /// @param step not 0
    public RangeValue(long start, long stop, long step) {
        super(Types.RANGE);
        this.start = start;
        this.stop = stop;
        this.step = step;
        this.length = count(start, stop, step);
    }

    private static long count(long start, long stop, long step) {
        if (step > 0 ? start >= stop : start <= stop) {
            return 0;
        }
        var distance = BigInteger.valueOf(stop).subtract(BigInteger.valueOf(start)).abs();
        var count =
                distance.add(BigInteger.valueOf(step).abs())
                        .subtract(BigInteger.ONE)
                        .divide(BigInteger.valueOf(step).abs());
        return count.bitLength() < 64 ? count.longValue() : Long.MAX_VALUE;
    }

    public long start() {
        return start;
    }

    public long step() {
        return step;
    }

    public long size() {
        return length;
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String name) {
        return switch (name) {
            case "start" -> SmallInt.of(start);
            case "stop" -> SmallInt.of(stop);
            case "step" -> SmallInt.of(step);
            default -> null;
        };
    }

    @Override
    protected boolean truth(Run run) {
        return length > 0;
    }

    @Override
    protected int length(Run run) {
        if (length > Integer.MAX_VALUE) {
            throw run.raise(Types.OVERFLOW_ERROR, "Python int too large to convert to C ssize_t");
        }
        return (int) length;
    }

    @Override
    protected Value getItem(Run run, Value key) {
        if (key instanceof SliceValue slice) {
            var range = slice.resolve(run, length(run));
            return new RangeValue(
                    start + range.start() * step,
                    start + ((long) range.start() + (long) range.length() * range.step()) * step,
                    step * range.step());
        }
        if (!Protocol.hasIndex(key)) {
            throw run.typeError("range indices must be integers or slices, not " + key.typeName());
        }
        var index = Protocol.index(run, key);
        var at = index.fitsLong() ? index.asLong() : Long.MAX_VALUE;
        at = at < 0 ? at + length : at;
        if (at < 0 || at >= length) {
            throw run.raise(Types.INDEX_ERROR, "range object index out of range");
        }
        return SmallInt.of(start + at * step);
    }

    @Override
    protected boolean contains(Run run, Value element) {
        if (!(element instanceof IntValue value)) {
            return super.contains(run, element);
        }
        return indexOf(value) >= 0;
    }

    /// Where an int stands in the range, or -1.
    long indexOf(IntValue value) {
        if (!value.fitsLong() || length == 0) {
            return -1;
        }
        var number = value.asLong();
        var last = start + (length - 1) * step;
        if (number < Math.min(start, last) || number > Math.max(start, last)) {
            return -1;
        }
        return (number - start) % step == 0 ? (number - start) / step : -1;
    }

    @Override
    protected Iter iterate(Run run) {
        return new Numbers(start, step, length);
    }

    Iter reversed() {
        return new Numbers(start + (length - 1) * step, -step, length);
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (!(right instanceof RangeValue other)
                || op != CompareOp.EQUAL && op != CompareOp.NOT_EQUAL) {
            return Constants.NOT_IMPLEMENTED;
        }
        var same =
                length == other.length
                        && (length == 0 || start == other.start)
                        && (length <= 1 || step == other.step);
        return Bool.of(same == (op == CompareOp.EQUAL));
    }

    @Override
    protected long hash(Run run) {
        return TupleValue.of(
                        SmallInt.of(length),
                        length == 0 ? Constants.NONE : SmallInt.of(start),
                        length <= 1 ? Constants.NONE : SmallInt.of(step))
                .hash(run);
    }

    @Override
    protected String repr(Run run) {
        return "range(" + start + ", " + stop + (step == 1 ? "" : ", " + step) + ")";
    }

    /// The iterator of a range.
    public static final class Numbers extends Iter {
        private long next;
        private final long step;
        private long left;

        Numbers(long start, long step, long count) {
            super(Types.RANGE_ITERATOR);
            this.next = start;
            this.step = step;
            this.left = count;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (left == 0) {
                return null;
            }
            left--;
            var value = next;
            next += step;
            return SmallInt.of(value);
        }

        @Override
        protected long remaining() {
            return left;
        }
    }
}
