package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// A range: one of [Small] where bounds and length fit 64 bits, else one of [Big].
public abstract sealed class RangeValue extends Value {
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private RangeValue() {
        super(Types.RANGE);
    }

    /// @param step not 0
    public static RangeValue of(Run run, IntValue start, IntValue stop, IntValue step) {
        return of(run, start.asBig(), stop.asBig(), step.asBig());
    }

    static RangeValue of(Run run, BigInteger start, BigInteger stop, BigInteger step) {
        var length = count(run, start, stop, step);
        return start.bitLength() < 64
                        && stop.bitLength() < 64
                        && step.bitLength() < 64
                        && length.bitLength() < 64
                ? new Small(
                        start.longValue(), stop.longValue(), step.longValue(), length.longValue())
                : new Big(start, stop, step, length);
    }

    private static BigInteger count(Run run, BigInteger start, BigInteger stop, BigInteger step) {
        var distance = step.signum() > 0 ? stop.subtract(start) : start.subtract(stop);
        IntMath.chargeDivide(run, distance, step);
        return distance.signum() <= 0
                ? BigInteger.ZERO
                : distance.subtract(BigInteger.ONE).divide(step.abs()).add(BigInteger.ONE);
    }

    public abstract IntValue start();

    public abstract IntValue stop();

    public abstract IntValue step();

    abstract IntValue count();

    /// Where an int stands in the range; null where it does not.
    abstract @Nullable IntValue indexOf(Run run, IntValue value);

    abstract Iter reversed(Run run);

    abstract Value at(Run run, IntValue index);

    @Override
    protected boolean truth(Run run) {
        return count().signum() > 0;
    }

    @Override
    protected int length(Run run) {
        if (!count().fitsLong()) {
            throw run.raise(Types.OVERFLOW_ERROR, "Python int too large to convert to C ssize_t");
        }
        return (int) Math.min(Integer.MAX_VALUE, count().asLong());
    }

    @Override
    protected Value visibleLength(Run run) {
        length(run);
        return count();
    }

    @Override
    protected Value getItem(Run run, Value key) {
        if (key instanceof SliceValue slice) {
            var exact = slice.exact(run, count().asBig());
            var first = start().asBig();
            var by = step().asBig();
            IntMath.chargeMultiply(run, count().asBig(), by);
            return of(
                    run,
                    first.add(exact.from().multiply(by)),
                    first.add(exact.to().multiply(by)),
                    by.multiply(exact.by()));
        }
        if (!Coercion.hasIndex(key)) {
            throw run.typeError("range indices must be integers or slices, not " + key.typeName());
        }
        return at(run, Coercion.index(run, key));
    }

    static Raise outOfRange(Run run) {
        return run.raise(Types.INDEX_ERROR, "range object index out of range");
    }

    @Override
    protected boolean contains(Run run, Value element) {
        return element.type() == Types.INT || element.type() == Types.BOOL
                ? indexOf(run, (IntValue) element) != null
                : super.contains(run, element);
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (!(right instanceof RangeValue other)
                || op != CompareOp.EQUAL && op != CompareOp.NOT_EQUAL) {
            return Constants.NOT_IMPLEMENTED;
        }
        var count = count().asBig();
        var same =
                count.equals(other.count().asBig())
                        && (count.signum() == 0
                                || start().asBig().equals(other.start().asBig())
                                        && (count.equals(BigInteger.ONE)
                                                || step().asBig().equals(other.step().asBig())));
        return Bool.of(same == (op == CompareOp.EQUAL));
    }

    @Override
    protected long hash(Run run) {
        var count = count();
        return TupleValue.of(
                        count,
                        count.signum() == 0 ? Constants.NONE : start(),
                        count.isWithin(1) ? Constants.NONE : step())
                .hash(run);
    }

    @Override
    protected String repr(Run run) {
        var by = step();
        return "range("
                + Protocol.repr(run, start())
                + ", "
                + Protocol.repr(run, stop())
                + (by.isWithin(1) && by.signum() > 0 ? "" : ", " + Protocol.repr(run, by))
                + ")";
    }

    /// A range within 64 bits.
    public static final class Small extends RangeValue {
        private final long start;
        private final long stop;
        private final long step;
        private final long length;

        private Small(long start, long stop, long step, long length) {
            this.start = start;
            this.stop = stop;
            this.step = step;
            this.length = length;
        }

        public long first() {
            return start;
        }

        public long by() {
            return step;
        }

        public long size() {
            return length;
        }

        @Override
        public IntValue start() {
            return SmallInt.of(start);
        }

        @Override
        public IntValue stop() {
            return SmallInt.of(stop);
        }

        @Override
        public IntValue step() {
            return SmallInt.of(step);
        }

        @Override
        IntValue count() {
            return SmallInt.of(length);
        }

        @Override
        Value at(Run run, IntValue index) {
            if (!index.fitsLong()) {
                throw outOfRange(run);
            }
            var at = index.asLong() < 0 ? index.asLong() + length : index.asLong();
            if (at < 0 || at >= length) {
                throw outOfRange(run);
            }
            return SmallInt.of(start + at * step);
        }

        @Bounded(Bounded.By.FIXED)
        @Override
        @Nullable IntValue indexOf(Run run, IntValue value) {
            if (!value.fitsLong() || length == 0) {
                return null;
            }
            var number = value.asLong();
            var last = start + (length - 1) * step;
            if (number < Math.min(start, last) || number > Math.max(start, last)) {
                return null;
            }
            var distance = BigInteger.valueOf(number).subtract(BigInteger.valueOf(start));
            var parts = distance.divideAndRemainder(BigInteger.valueOf(step));
            return parts[1].signum() == 0 ? IntValue.of(parts[0]) : null;
        }

        @Override
        protected Iter iterate(Run run) {
            return new Numbers(start, step, length);
        }

        @Override
        Iter reversed(Run run) {
            return new Numbers(start + (length - 1) * step, -step, length);
        }
    }

    /// A range beyond 64 bits.
    public static final class Big extends RangeValue {
        private final BigInteger start;
        private final BigInteger stop;
        private final BigInteger step;
        private final BigInteger length;

        private Big(BigInteger start, BigInteger stop, BigInteger step, BigInteger length) {
            this.start = start;
            this.stop = stop;
            this.step = step;
            this.length = length;
        }

        @Override
        public IntValue start() {
            return IntValue.of(start);
        }

        @Override
        public IntValue stop() {
            return IntValue.of(stop);
        }

        @Override
        public IntValue step() {
            return IntValue.of(step);
        }

        @Override
        IntValue count() {
            return IntValue.of(length);
        }

        private BigInteger item(Run run, BigInteger index) {
            IntMath.chargeMultiply(run, index, step);
            return start.add(index.multiply(step));
        }

        @Override
        Value at(Run run, IntValue index) {
            var at = index.signum() < 0 ? index.asBig().add(length) : index.asBig();
            if (at.signum() < 0 || at.compareTo(length) >= 0) {
                throw outOfRange(run);
            }
            return IntValue.of(item(run, at));
        }

        @Override
        @Nullable IntValue indexOf(Run run, IntValue value) {
            IntMath.chargeDivide(run, value.asBig(), step);
            var parts = value.asBig().subtract(start).divideAndRemainder(step);
            return parts[1].signum() == 0
                            && parts[0].signum() >= 0
                            && parts[0].compareTo(length) < 0
                    ? IntValue.of(parts[0])
                    : null;
        }

        @Override
        protected Iter iterate(Run run) {
            return new BigNumbers(start, step, length);
        }

        @Override
        Iter reversed(Run run) {
            return new BigNumbers(
                    item(run, length.subtract(BigInteger.ONE)), step.negate(), length);
        }

        @Override
        protected long footprint() {
            return 64L + (start.bitLength() + stop.bitLength() + step.bitLength()) / 4;
        }
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

    /// The iterator of a range beyond 64 bits.
    private static final class BigNumbers extends Iter {
        private BigInteger next;
        private final BigInteger step;
        private BigInteger left;

        BigNumbers(BigInteger start, BigInteger step, BigInteger count) {
            super(Types.LONG_RANGE_ITERATOR);
            this.next = start;
            this.step = step;
            this.left = count;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (left.signum() == 0) {
                return null;
            }
            left = left.subtract(BigInteger.ONE);
            var value = next;
            next = next.add(step);
            return IntValue.of(value);
        }

        @Override
        protected long remaining() {
            return left.min(MOST).longValue();
        }
    }
}
