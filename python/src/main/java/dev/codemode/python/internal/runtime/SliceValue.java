package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.CompareOp;
import org.jspecify.annotations.Nullable;

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

    /// What `slice.indices` answers: start, stop and step for `range`.
    public TupleValue indices(Run run, int length) {
        var bounds = bounds(run, length);
        return TupleValue.of(
                SmallInt.of(bounds.from), SmallInt.of(bounds.to), SmallInt.of(bounds.by));
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
        if (!Protocol.hasIndex(value)) {
            throw run.typeError(
                    "slice indices must be integers or None or have an __index__ method");
        }
        return Protocol.index(run, value).clamp();
    }

    private static int clip(int bound, int length, int low, int high, Value given) {
        if (given == Constants.NONE) {
            return bound == 0 ? 0 : high;
        }
        var at = bound < 0 ? (long) bound + length : bound;
        return (int) Math.max(low, Math.min(high, at));
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String name) {
        return switch (name) {
            case "start" -> start;
            case "stop" -> stop;
            case "step" -> step;
            default -> null;
        };
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
        return asTuple().hash(run);
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
