package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import dev.codemode.python.internal.syntax.Expr.UnaryOp;
import dev.codemode.python.internal.text.FloatText;
import dev.codemode.python.internal.text.FormatSpec;
import java.math.BigDecimal;

/// A float.
public class FloatValue extends Value {
    /// The value; public for the fast paths of arithmetic nodes.
    public final double value;

    public FloatValue(double value) {
        this(Types.FLOAT, value);
    }

    private FloatValue(Type type, double value) {
        super(type);
        this.value = value;
    }

    static FloatValue of(Type type, double value) {
        return type == Types.FLOAT ? new FloatValue(value) : new OfSubclass(type, value);
    }

    @Override
    protected boolean truth(Run run) {
        return value != 0;
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        return switch (right) {
            case FloatValue other -> apply(run, op, value, other.value);
            case IntValue other -> apply(run, op, value, other.asDouble(run));
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return switch (left) {
            case FloatValue other -> apply(run, op, other.value, value);
            case IntValue other -> apply(run, op, other.asDouble(run), value);
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    private static Value apply(Run run, BinaryOp op, double a, double b) {
        return switch (op) {
            case ADD -> new FloatValue(a + b);
            case SUBTRACT -> new FloatValue(a - b);
            case MULTIPLY -> new FloatValue(a * b);
            case DIVIDE -> {
                refuseZero(run, b, "float division by zero");
                yield new FloatValue(a / b);
            }
            case FLOOR_DIVIDE -> {
                refuseZero(run, b, "float floor division by zero");
                yield new FloatValue(floorDivide(a, b));
            }
            case MODULO -> {
                refuseZero(run, b, "float modulo");
                yield new FloatValue(modulo(a, b));
            }
            case POWER -> power(run, a, b);
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    private static void refuseZero(Run run, double divisor, String message) {
        if (divisor == 0) {
            throw run.raise(Types.ZERO_DIVISION_ERROR, message);
        }
    }

    /// Python's `%`: the sign of the divisor.
    public static double modulo(double a, double b) {
        var rest = a % b;
        if (rest == 0) {
            return Math.copySign(0.0, b);
        }
        return rest < 0 != b < 0 ? rest + b : rest;
    }

    /// Python's `//` on floats, computed from the remainder as CPython does.
    public static double floorDivide(double a, double b) {
        var rest = a % b;
        var quotient = (a - rest) / b;
        if (rest != 0 && rest < 0 != b < 0) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, a / b);
        }
        var floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    static Value power(Run run, double a, double b) {
        if (a == 0 && b < 0) {
            throw run.raise(Types.ZERO_DIVISION_ERROR, "0.0 cannot be raised to a negative power");
        }
        if (a == 1 || b == 0 || (a == -1 && Double.isInfinite(b))) {
            return new FloatValue(1.0);
        }
        if (a < 0 && b != Math.rint(b) && !Double.isInfinite(a) && !Double.isInfinite(b)) {
            return ComplexValue.power(run, new ComplexValue(a, 0), new ComplexValue(b, 0));
        }
        var value = Math.pow(a, b);
        if (Double.isInfinite(value) && !Double.isInfinite(a) && !Double.isInfinite(b)) {
            throw run.raise(Types.OVERFLOW_ERROR, "(34, 'Numerical result out of range')");
        }
        return new FloatValue(value);
    }

    @Override
    protected Value unary(Run run, UnaryOp op) {
        return switch (op) {
            case NEGATE -> new FloatValue(-value);
            case PLUS -> new FloatValue(value);
            case NOT -> Bool.of(value == 0);
            case INVERT -> super.unary(run, op);
        };
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        return switch (right) {
            case FloatValue other -> Bool.of(holds(op, value, other.value));
            case IntValue other -> Bool.of(compareToInt(op, other));
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    public static boolean holds(CompareOp op, double a, double b) {
        return switch (op) {
            case EQUAL -> a == b;
            case NOT_EQUAL -> a != b;
            case LESS -> a < b;
            case LESS_EQUAL -> a <= b;
            case GREATER -> a > b;
            case GREATER_EQUAL -> a >= b;
            default -> throw new IllegalArgumentException(op.symbol() + " is no ordering");
        };
    }

    /// Exact, also where the int has more digits than a double.
    private boolean compareToInt(CompareOp op, IntValue other) {
        if (other.isWithin(1L << 53)) {
            return holds(op, value, (double) other.asLong());
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return holds(op, value, 0);
        }
        var exact = other.asBig();
        if (exact.bitLength() > Double.MAX_EXPONENT + 1) {
            return IntValue.holds(op, -exact.signum());
        }
        return IntValue.holds(op, new BigDecimal(value).compareTo(new BigDecimal(exact)));
    }

    @Override
    protected long hash(Run run) {
        return Double.isNaN(value) ? run.identity(this) : NumberHash.of(value);
    }

    @Override
    protected String repr(Run run) {
        return FloatText.repr(value);
    }

    @Override
    protected String format(Run run, String spec) {
        if (spec.isEmpty()) {
            return Protocol.str(run, this);
        }
        return Formatting.format(
                run,
                spec,
                FormatSpec.Kind.FLOAT,
                this,
                (parsed, most) -> parsed.format(value, most));
    }

    /// An object of a program's subclass of `float`.
    private static final class OfSubclass extends FloatValue implements Attributed {
        private final Attributes attributes = new Attributes();

        OfSubclass(Type type, double value) {
            super(type, value);
        }

        @Override
        public Attributes attributes() {
            return attributes;
        }

        @Override
        protected void trace(Tracer tracer) {
            attributes.trace(tracer);
        }
    }
}
