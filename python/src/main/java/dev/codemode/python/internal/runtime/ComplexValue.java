package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import dev.codemode.python.internal.syntax.Expr.UnaryOp;
import dev.codemode.python.internal.text.FloatText;
import dev.codemode.python.internal.text.FormatSpec;
import org.jspecify.annotations.Nullable;

/// A complex number.
public class ComplexValue extends Value {
    private static final long IMAGINARY_FACTOR = 1000003;
    private static final int MOST_STEPS = 100;

    private final double real;
    private final double imag;

    public ComplexValue(double real, double imag) {
        this(Types.COMPLEX, real, imag);
    }

    private ComplexValue(Type type, double real, double imag) {
        super(type);
        this.real = real;
        this.imag = imag;
    }

    /// A complex number of the given class.
    public static ComplexValue of(Type type, double real, double imag) {
        return type == Types.COMPLEX
                ? new ComplexValue(real, imag)
                : new OfSubclass(type, real, imag);
    }

    public double real() {
        return real;
    }

    public double imag() {
        return imag;
    }

    /// The number as a complex one; null where it is no number.
    private static @Nullable ComplexValue from(Run run, Value value) {
        return switch (value) {
            case ComplexValue number -> number;
            case FloatValue number -> new ComplexValue(number.value, 0);
            case IntValue number -> new ComplexValue(number.asDouble(run), 0);
            default -> null;
        };
    }

    @Override
    protected boolean truth(Run run) {
        return real != 0 || imag != 0;
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        if (!hasOperator(op)) {
            return Constants.NOT_IMPLEMENTED;
        }
        var other = from(run, right);
        return other == null ? Constants.NOT_IMPLEMENTED : apply(run, op, this, other);
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        if (!hasOperator(op)) {
            return Constants.NOT_IMPLEMENTED;
        }
        var other = from(run, left);
        return other == null ? Constants.NOT_IMPLEMENTED : apply(run, op, other, this);
    }

    private static boolean hasOperator(BinaryOp op) {
        return switch (op) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER -> true;
            default -> false;
        };
    }

    private static Value apply(Run run, BinaryOp op, ComplexValue a, ComplexValue b) {
        return switch (op) {
            case ADD -> new ComplexValue(a.real + b.real, a.imag + b.imag);
            case SUBTRACT -> new ComplexValue(a.real - b.real, a.imag - b.imag);
            case MULTIPLY -> a.times(b);
            case DIVIDE -> a.divided(run, b);
            case POWER -> power(run, a, b);
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    private ComplexValue times(ComplexValue b) {
        return new ComplexValue(real * b.real - imag * b.imag, real * b.imag + imag * b.real);
    }

    /// Scales by the larger part of the divisor, as CPython does.
    private ComplexValue divided(Run run, ComplexValue b) {
        if (b.real == 0 && b.imag == 0) {
            throw run.raise(Types.ZERO_DIVISION_ERROR, "complex division by zero");
        }
        if (Math.abs(b.real) >= Math.abs(b.imag)) {
            var ratio = b.imag / b.real;
            var scale = b.real + b.imag * ratio;
            return new ComplexValue((real + imag * ratio) / scale, (imag - real * ratio) / scale);
        }
        if (Math.abs(b.imag) >= Math.abs(b.real)) {
            var ratio = b.real / b.imag;
            var scale = b.real * ratio + b.imag;
            return new ComplexValue((real * ratio + imag) / scale, (imag * ratio - real) / scale);
        }
        return new ComplexValue(Double.NaN, Double.NaN);
    }

    /// `a ** b`.
    ///
    /// @throws Raise `ZeroDivisionError` or `OverflowError`
    static ComplexValue power(Run run, ComplexValue a, ComplexValue b) {
        var whole = b.imag == 0 && b.real == Math.floor(b.real);
        var answer =
                whole && Math.abs(b.real) <= MOST_STEPS
                        ? toInt(run, a, (long) b.real)
                        : general(run, a, b);
        if (Double.isInfinite(answer.real) && isFinite(a) && isFinite(b)
                || Double.isInfinite(answer.imag) && isFinite(a) && isFinite(b)) {
            throw run.raise(Types.OVERFLOW_ERROR, "complex exponentiation");
        }
        return answer;
    }

    private static boolean isFinite(ComplexValue value) {
        return Double.isFinite(value.real) && Double.isFinite(value.imag);
    }

    private static ComplexValue general(Run run, ComplexValue a, ComplexValue b) {
        if (b.real == 0 && b.imag == 0) {
            return new ComplexValue(1, 0);
        }
        if (a.real == 0 && a.imag == 0) {
            if (b.imag != 0 || b.real < 0) {
                throw zeroToNegative(run);
            }
            return new ComplexValue(0, 0);
        }
        var size = Math.hypot(a.real, a.imag);
        var length = Math.pow(size, b.real);
        var angle = StrictMath.atan2(a.imag, a.real);
        var phase = angle * b.real;
        if (b.imag != 0) {
            length *= Math.exp(-angle * b.imag);
            phase += b.imag * Math.log(size);
        }
        return new ComplexValue(length * Math.cos(phase), length * Math.sin(phase));
    }

    private static Raise zeroToNegative(Run run) {
        return run.raise(Types.ZERO_DIVISION_ERROR, "0.0 to a negative or complex power");
    }

    @Bounded(Bounded.By.FIXED)
    private static ComplexValue toInt(Run run, ComplexValue a, long exponent) {
        if (exponent < 0 && a.real == 0 && a.imag == 0) {
            throw zeroToNegative(run);
        }
        var result = new ComplexValue(1, 0);
        var base = a;
        for (var rest = Math.abs(exponent); rest > 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                result = result.times(base);
            }
            base = base.times(base);
        }
        return exponent < 0 ? new ComplexValue(1, 0).divided(run, result) : result;
    }

    @Override
    protected Value unary(Run run, UnaryOp op) {
        return switch (op) {
            case NEGATE -> new ComplexValue(-real, -imag);
            case PLUS -> new ComplexValue(real, imag);
            case NOT -> Bool.of(!truth(run));
            case INVERT -> super.unary(run, op);
        };
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (op != CompareOp.EQUAL && op != CompareOp.NOT_EQUAL) {
            return Constants.NOT_IMPLEMENTED;
        }
        return switch (right) {
            case ComplexValue other ->
                    Bool.of((real == other.real && imag == other.imag) == (op == CompareOp.EQUAL));
            case FloatValue other ->
                    Bool.of((real == other.value && imag == 0) == (op == CompareOp.EQUAL));
            case IntValue _ ->
                    Bool.of(
                            (imag == 0
                                            && Protocol.truth(
                                                    run,
                                                    new FloatValue(real)
                                                            .compare(run, CompareOp.EQUAL, right)))
                                    == (op == CompareOp.EQUAL));
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    @Override
    protected long hash(Run run) {
        if (Double.isNaN(real) || Double.isNaN(imag)) {
            return run.identity(this);
        }
        var hash = NumberHash.of(real) + IMAGINARY_FACTOR * NumberHash.of(imag);
        return hash == -1 ? -2 : hash;
    }

    @Override
    protected String repr(Run run) {
        var tail = shown(imag) + "j";
        if (real == 0 && Math.copySign(1, real) > 0) {
            return tail;
        }
        var sign = tail.startsWith("-") ? "" : "+";
        return "(" + shown(real) + sign + tail + ")";
    }

    /// A part without the `.0` of a whole number.
    private static String shown(double part) {
        var text = FloatText.repr(part);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    @Override
    protected String format(Run run, String spec) {
        if (spec.isEmpty()) {
            return Protocol.str(run, this);
        }
        return Formatting.format(
                run,
                spec,
                FormatSpec.Kind.COMPLEX,
                this,
                (parsed, most) -> parsed.format(real, imag, most));
    }

    /// An object of a program's subclass of `complex`.
    private static final class OfSubclass extends ComplexValue implements Attributed {
        private final Attributes attributes = new Attributes();

        OfSubclass(Type type, double real, double imag) {
            super(type, real, imag);
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
