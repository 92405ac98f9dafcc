package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import java.math.BigInteger;

/// `True` and `False`, which are the ints 1 and 0 with another face.
public final class Bool extends IntValue {
    public static final Bool TRUE = new Bool(true);
    public static final Bool FALSE = new Bool(false);

    private final boolean value;

    private Bool(boolean value) {
        super(Types.BOOL);
        this.value = value;
    }

    public static Bool of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public boolean isTrue() {
        return value;
    }

    @Override
    public boolean fitsLong() {
        return true;
    }

    @Override
    public long asLong() {
        return value ? 1 : 0;
    }

    @Override
    public BigInteger asBig() {
        return value ? BigInteger.ONE : BigInteger.ZERO;
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        if (right instanceof Bool other) {
            switch (op) {
                case AND -> {
                    return of(value && other.value);
                }
                case OR -> {
                    return of(value || other.value);
                }
                case XOR -> {
                    return of(value ^ other.value);
                }
                default -> {}
            }
        }
        return super.binary(run, op, right);
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return left instanceof Bool other
                ? other.binary(run, op, this)
                : super.reflected(run, op, left);
    }

    @Override
    protected String repr(Run run) {
        return value ? "True" : "False";
    }

    @Override
    protected String format(Run run, String spec) {
        return spec.isEmpty() ? repr(run) : super.format(run, spec);
    }
}
