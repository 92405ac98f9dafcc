package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Attributes;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntMath;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.NumberHash;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import dev.codemode.python.internal.syntax.Expr.UnaryOp;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// `decimal.Decimal`.
class DecimalValue extends Value {
    private static final long INFINITY_HASH = 314159;

    final Dec number;

    DecimalValue(Type type, Dec number) {
        super(type);
        this.number = number;
    }

    static DecimalValue of(Dec number) {
        return new DecimalValue(DecimalTypes.DECIMAL, number);
    }

    static DecimalValue ofType(Type type, Dec number) {
        return type.isHeap() ? new OfSubclass(type, number) : new DecimalValue(type, number);
    }

    /// A decimal, or an int as one; null for all else.
    static @Nullable Dec exact(Run run, Value value) {
        return switch (value) {
            case DecimalValue decimal -> decimal.number;
            case IntValue number -> DecimalDigits.whole(run, number.asBig());
            default -> null;
        };
    }

    /// A float as the decimal that it is exactly.
    @Bounded(Bounded.By.FIXED)
    static Dec ofDouble(double value) {
        var negative = Double.doubleToRawLongBits(value) < 0;
        if (Double.isNaN(value)) {
            return Dec.NAN.withSign(negative);
        }
        if (Double.isInfinite(value)) {
            return Dec.infinity(negative);
        }
        if (value == 0) {
            return Dec.zero(negative, 0);
        }
        var ratio = Ratio.ofFinite(value);
        var places = ratio.denominator().bitLength() - 1;
        return Dec.finite(
                negative,
                ratio.numerator().abs().multiply(BigInteger.valueOf(5).pow(places)),
                -places);
    }

    @Override
    protected boolean truth(Run run) {
        return !number.isZero();
    }

    @Override
    protected Value unary(Run run, UnaryOp op) {
        var context = DecimalContext.current(run);
        return switch (op) {
            case NEGATE -> context.apply(run, math -> math.minus(number));
            case PLUS -> context.apply(run, math -> math.plus(number));
            default -> super.unary(run, op);
        };
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        var other = exact(run, right);
        return other == null ? Constants.NOT_IMPLEMENTED : operate(run, op, number, other);
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        var other = exact(run, left);
        return other == null ? Constants.NOT_IMPLEMENTED : operate(run, op, other, number);
    }

    private static Value operate(Run run, BinaryOp op, Dec a, Dec b) {
        var context = DecimalContext.current(run);
        return switch (op) {
            case ADD -> context.apply(run, math -> math.add(a, b));
            case SUBTRACT -> context.apply(run, math -> math.subtract(a, b));
            case MULTIPLY -> context.apply(run, math -> math.multiply(a, b));
            case DIVIDE -> context.apply(run, math -> math.divide(a, b));
            case FLOOR_DIVIDE -> context.apply(run, math -> math.divideInt(a, b));
            case MODULO -> context.apply(run, math -> math.remainder(a, b));
            case POWER -> context.apply(run, math -> new DecimalFunctions(math).power(a, b));
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        var equality = op == CompareOp.EQUAL || op == CompareOp.NOT_EQUAL;
        var mine = number;
        Dec other;
        switch (right) {
            case FloatValue real -> {
                var context = DecimalContext.current(run);
                context.noteFloat(run, equality);
                other = ofDouble(real.value);
            }
            default -> {
                other = exact(run, right);
                if (other == null) {
                    var ratio = rational(run, right);
                    if (ratio == null) {
                        return Constants.NOT_IMPLEMENTED;
                    }
                    if (mine.isFinite()) {
                        IntMath.chargeMultiply(run, mine.digits(), ratio.denominator());
                        mine =
                                Dec.finite(
                                        mine.negative(),
                                        mine.digits().multiply(ratio.denominator()),
                                        mine.exponent());
                    }
                    other = DecimalDigits.whole(run, ratio.numerator());
                }
            }
        }
        if (mine.isNan() || other.isNan()) {
            if (!equality || mine.isSignaling() || other.isSignaling()) {
                DecimalContext.current(run).apply(run, DecimalMath::invalid);
            }
            return Bool.of(op == CompareOp.NOT_EQUAL);
        }
        return Bool.of(DateText.holds(op, DecimalMath.order(run, mine, other)));
    }

    /// What a number of a class of the program's, such as a fraction, is; null where it is no fraction.
    private static @Nullable Ratio rational(Run run, Value value) {
        if (value.type().lookup("numerator") == null
                || value.type().lookup("denominator") == null) {
            return null;
        }
        var numerator = AttributeProtocol.findAttribute(run, value, "numerator");
        var denominator = AttributeProtocol.findAttribute(run, value, "denominator");
        return numerator instanceof IntValue top
                        && denominator instanceof IntValue bottom
                        && bottom.signum() > 0
                ? new Ratio(top.asBig(), bottom.asBig())
                : null;
    }

    @Override
    protected long hash(Run run) {
        return switch (number.kind()) {
            case FINITE -> NumberHash.ofDecimal(number.signedDigits(), number.exponent());
            case INFINITE -> number.negative() ? -INFINITY_HASH : INFINITY_HASH;
            case QUIET_NAN -> super.hash(run);
            case SIGNALING_NAN -> throw run.typeError("Cannot hash a signaling NaN value");
        };
    }

    @Override
    protected String str(Run run) {
        return DecimalText.write(run, number, false, DecimalContext.current(run).capitals());
    }

    @Override
    protected String repr(Run run) {
        return "Decimal('"
                + DecimalText.write(run, number, false, DecimalContext.current(run).capitals())
                + "')";
    }

    @Override
    protected String format(Run run, String spec) {
        var context = DecimalContext.current(run);
        if (spec.isEmpty()) {
            return DecimalText.write(run, number, false, context.capitals());
        }
        var text =
                DecimalText.format(
                        new DecimalMath(
                                run, DecimalMath.EXACT.withRounding(context.settings().rounding())),
                        number,
                        spec,
                        context.capitals());
        if (text == null) {
            throw run.valueError("invalid format string");
        }
        return text;
    }

    /// The number as an int, cut at the point or rounded.
    BigInteger toInteger(Run run, DecimalRounding rounding) {
        refuseSpecial(run, "integer");
        return new DecimalMath(run, DecimalMath.EXACT).rescaled(number, 0, rounding).signedDigits();
    }

    void refuseSpecial(Run run, String wanted) {
        if (number.isNan()) {
            throw run.valueError("cannot convert NaN to " + wanted);
        }
        if (number.isInfinite()) {
            throw run.raise(Types.OVERFLOW_ERROR, "cannot convert Infinity to " + wanted);
        }
    }

    @Override
    protected long footprint() {
        return 64L + number.digits().bitLength() / 8;
    }

    /// An object of a program's subclass.
    private static final class OfSubclass extends DecimalValue implements Attributed {
        private final Attributes attributes = new Attributes();

        OfSubclass(Type type, Dec number) {
            super(type, number);
        }

        @Override
        public Attributes attributes() {
            return attributes;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(type());
            attributes.trace(tracer);
        }
    }
}
