package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import dev.codemode.python.internal.syntax.Expr.UnaryOp;
import dev.codemode.python.internal.text.FormatSpec;
import java.math.BigInteger;

/// An int: [SmallInt] where it fits 64 bits, else [BigInt]; [Bool] is one too, and so are instances of
/// the program's subclasses.
public abstract class IntValue extends Value {
    protected IntValue(Type type) {
        super(type);
    }

    public static IntValue of(long value) {
        return SmallInt.of(value);
    }

    public static IntValue of(BigInteger value) {
        return value.bitLength() < 64 ? SmallInt.of(value.longValue()) : new BigInt(value);
    }

    /// Whether [#asLong] holds the whole value.
    public abstract boolean fitsLong();

    public abstract long asLong();

    public abstract BigInteger asBig();

    /// Whether it is no farther from zero than this. `Math.abs` will not do: it has no answer for the
    /// smallest long.
    public final boolean isWithin(long most) {
        return fitsLong() && -most <= asLong() && asLong() <= most;
    }

    /// The value as a Java int, ends clamped: what slice bounds and counts need.
    public final int clamp() {
        if (!fitsLong()) {
            return asBig().signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, asLong()));
    }

    public final int signum() {
        return fitsLong() ? Long.signum(asLong()) : asBig().signum();
    }

    /// The value as a double.
    ///
    /// @throws Raise `OverflowError` where it is too large for one
    public final double asDouble(Run run) {
        if (fitsLong()) {
            return (double) asLong();
        }
        var value = asBig().doubleValue();
        if (Double.isInfinite(value)) {
            throw run.raise(Types.OVERFLOW_ERROR, "int too large to convert to float");
        }
        return value;
    }

    @Override
    protected boolean truth(Run run) {
        return signum() != 0;
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        return right instanceof IntValue other
                ? IntMath.apply(run, op, this, other)
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return left instanceof IntValue other
                ? IntMath.apply(run, op, other, this)
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected Value unary(Run run, UnaryOp op) {
        return switch (op) {
            case NEGATE ->
                    fitsLong() && asLong() != Long.MIN_VALUE ? of(-asLong()) : of(asBig().negate());
            case PLUS -> fitsLong() ? of(asLong()) : of(asBig());
            case INVERT -> fitsLong() ? of(~asLong()) : of(asBig().not());
            case NOT -> Bool.of(signum() == 0);
        };
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        return right instanceof IntValue other
                ? Bool.of(holds(op, compareTo(other)))
                : Constants.NOT_IMPLEMENTED;
    }

    final int compareTo(IntValue other) {
        return fitsLong() && other.fitsLong()
                ? Long.compare(asLong(), other.asLong())
                : asBig().compareTo(other.asBig());
    }

    public static boolean holds(CompareOp op, int order) {
        return switch (op) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_EQUAL -> order >= 0;
            default -> throw new IllegalArgumentException(op.symbol() + " is no ordering");
        };
    }

    /// As CPython: the value modulo 2^61-1, so that equal ints, floats and fractions agree.
    @Override
    protected long hash(Run run) {
        return NumberHash.of(this);
    }

    @Override
    protected String repr(Run run) {
        return Protocol.intText(run, this);
    }

    @Override
    protected String str(Run run) {
        return Protocol.repr(run, this);
    }

    @Override
    protected String format(Run run, String spec) {
        if (spec.isEmpty()) {
            return Protocol.str(run, this);
        }
        return Formatting.format(
                run,
                spec,
                FormatSpec.Kind.INT,
                this,
                (parsed, most) ->
                        fitsLong()
                                ? parsed.format(asLong(), most)
                                : parsed.format(asBig(), run.limits().digits(), most));
    }
}
