package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.CompareOp;
import java.math.BigInteger;

/// A slice object: what stands between brackets with colons.
public final class SliceValue extends Value {
    private final Value start;
    private final Value stop;
    private final Value step;

    public SliceValue(Value start, Value stop, Value step) {
        super(Types.SLICE);
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    /// A slice fitted to a sequence: `length` elements, the first at `start`, each `step` further.
    public record Range(int start, int step, int length) {
        public int at(int index) {
            return start + index * step;
        }
    }

    /// Where a slice begins and ends in a sequence of a known length.
    private record Bounds(int from, int to, int by) {}

    /// Fits the slice to a sequence of `length` elements.
    public Range resolve(Run run, int length) {
        var bounds = bounds(run, length);
        var distance = (long) bounds.to - bounds.from + bounds.by;
        var count = bounds.by < 0 ? (distance + 1) / bounds.by : (distance - 1) / bounds.by;
        return new Range(bounds.from, bounds.by, (int) Math.max(0, count));
    }

    /// The same slice of plain ints: fitting it to a sequence runs no code of the program any more,
    /// which could change the sequence.
    SliceValue settled(Run run) {
        if (isPlain(start) && isPlain(stop) && isPlain(step)) {
            return this;
        }
        var by = settled(run, step);
        if (by instanceof IntValue whole && whole.signum() == 0) {
            throw run.valueError("slice step cannot be zero");
        }
        var from = settled(run, start);
        return new SliceValue(from, settled(run, stop), by);
    }

    private static boolean isPlain(Value bound) {
        return bound instanceof IntValue || bound == Constants.NONE;
    }

    private static Value settled(Run run, Value bound) {
        return isPlain(bound) ? bound : IntValue.of(whole(run, bound));
    }

    /// Start, stop and step in a sequence of any length.
    record Exact(BigInteger from, BigInteger to, BigInteger by) {}

    /// What `slice.indices` answers: start, stop and step for `range`.
    public TupleValue indices(Run run, IntValue length) {
        var exact = exact(run, length.asBig());
        return TupleValue.of(IntValue.of(exact.from), IntValue.of(exact.to), IntValue.of(exact.by));
    }

    Exact exact(Run run, BigInteger length) {
        var by = step == Constants.NONE ? BigInteger.ONE : whole(run, step);
        if (by.signum() == 0) {
            throw run.valueError("slice step cannot be zero");
        }
        var falls = by.signum() < 0;
        var low = falls ? BigInteger.ONE.negate() : BigInteger.ZERO;
        var high = falls ? length.subtract(BigInteger.ONE) : length;
        return new Exact(
                exactBound(run, start, length, low, high, falls ? high : low),
                exactBound(run, stop, length, low, high, falls ? low : high),
                by);
    }

    private static BigInteger exactBound(
            Run run,
            Value given,
            BigInteger length,
            BigInteger low,
            BigInteger high,
            BigInteger whenNone) {
        if (given == Constants.NONE) {
            return whenNone;
        }
        var at = whole(run, given);
        return (at.signum() < 0 ? at.add(length) : at).max(low).min(high);
    }

    private static BigInteger whole(Run run, Value value) {
        if (!Coercion.hasIndex(value)) {
            throw run.typeError(
                    "slice indices must be integers or None or have an __index__ method");
        }
        return Coercion.index(run, value).asBig();
    }

    private Bounds bounds(Run run, int length) {
        var by = bound(run, step, 1);
        if (by == 0) {
            throw run.valueError("slice step cannot be zero");
        }
        by = Math.max(by, -Integer.MAX_VALUE);
        var low = by < 0 ? -1 : 0;
        var high = by < 0 ? length - 1 : length;
        var from =
                clip(bound(run, start, by < 0 ? Integer.MAX_VALUE : 0), length, low, high, start);
        var to =
                stop == Constants.NONE
                        ? (by < 0 ? -1 : length)
                        : clip(bound(run, stop, 0), length, low, high, stop);
        return new Bounds(from, to, by);
    }

    private static int bound(Run run, Value value, int whenNone) {
        if (value == Constants.NONE) {
            return whenNone;
        }
        if (!Coercion.hasIndex(value)) {
            throw run.typeError(
                    "slice indices must be integers or None or have an __index__ method");
        }
        return Coercion.index(run, value).clamp();
    }

    private static int clip(int bound, int length, int low, int high, Value given) {
        if (given == Constants.NONE) {
            return bound == 0 ? 0 : high;
        }
        var at = bound < 0 ? (long) bound + length : bound;
        return (int) Math.max(low, Math.min(high, at));
    }

    public Value start() {
        return start;
    }

    public Value stop() {
        return stop;
    }

    public Value step() {
        return step;
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        return right instanceof SliceValue other
                ? asTuple().compare(run, op, other.asTuple())
                : Constants.NOT_IMPLEMENTED;
    }

    private TupleValue asTuple() {
        return TupleValue.of(start, stop, step);
    }

    @Override
    protected long hash(Run run) {
        var hash = asTuple().mixed(run);
        return hash == -1 ? 1546275796L : hash;
    }

    @Override
    protected String repr(Run run) {
        return "slice" + asTuple().repr(run);
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(start);
        tracer.visit(stop);
        tracer.visit(step);
    }
}
