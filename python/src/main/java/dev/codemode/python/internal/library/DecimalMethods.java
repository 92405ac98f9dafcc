package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Euclid;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntMath;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// `decimal.Decimal`.
final class DecimalMethods {
    /// An operation on one decimal under a context.
    @FunctionalInterface
    interface Unary {
        Dec apply(DecimalMath math, Dec a);
    }

    /// An operation on two decimals under a context.
    @FunctionalInterface
    interface Binary {
        Dec apply(DecimalMath math, Dec a, Dec b);
    }

    /// Operations that both `Decimal` and `Context` have, by name.
    static final Map<String, Unary> UNARY = new LinkedHashMap<>();

    static final Map<String, Binary> BINARY = new LinkedHashMap<>();

    /// Questions that need no context but its bounds.
    static final Map<String, BiFunction<DecimalMath, Dec, Boolean>> QUESTIONS =
            new LinkedHashMap<>();

    private static final CArguments PARAMETERS = new CArguments("", 0, 2, "value", "context");

    static {
        UNARY.put("exp", (math, a) -> new DecimalFunctions(math).exp(a));
        UNARY.put("ln", (math, a) -> new DecimalFunctions(math).ln(a));
        UNARY.put("log10", (math, a) -> new DecimalFunctions(math).log10(a));
        UNARY.put("sqrt", DecimalMath::sqrt);
        UNARY.put("logb", DecimalMath::logb);
        UNARY.put("normalize", DecimalMath::normalize);
        UNARY.put("next_minus", DecimalMath::nextMinus);
        UNARY.put("next_plus", DecimalMath::nextPlus);
        UNARY.put("logical_invert", DecimalMath::invert);
        BINARY.put("compare", DecimalMath::compare);
        BINARY.put("compare_signal", DecimalMath::compareSignal);
        BINARY.put("compare_total", DecimalMath::compareTotal);
        BINARY.put("compare_total_mag", DecimalMath::compareTotalMagnitude);
        BINARY.put("copy_sign", (math, a, b) -> a.withSign(b.negative()));
        BINARY.put("logical_and", (math, a, b) -> math.logical(a, b, (x, y) -> x && y));
        BINARY.put("logical_or", (math, a, b) -> math.logical(a, b, (x, y) -> x || y));
        BINARY.put("logical_xor", (math, a, b) -> math.logical(a, b, (x, y) -> x != y));
        BINARY.put("max", (math, a, b) -> math.extreme(a, b, 1, false));
        BINARY.put("max_mag", (math, a, b) -> math.extreme(a, b, 1, true));
        BINARY.put("min", (math, a, b) -> math.extreme(a, b, -1, false));
        BINARY.put("min_mag", (math, a, b) -> math.extreme(a, b, -1, true));
        BINARY.put("next_toward", DecimalMath::nextToward);
        BINARY.put("remainder_near", DecimalMath::remainderNear);
        BINARY.put("rotate", DecimalMath::rotate);
        BINARY.put("scaleb", DecimalMath::scaleb);
        BINARY.put("shift", DecimalMath::shift);
        question("is_canonical", a -> true);
        question("is_finite", Dec::isFinite);
        question("is_infinite", Dec::isInfinite);
        question("is_nan", Dec::isNan);
        question("is_qnan", a -> a.isNan() && !a.isSignaling());
        question("is_snan", Dec::isSignaling);
        question("is_signed", Dec::negative);
        question("is_zero", Dec::isZero);
        QUESTIONS.put("is_normal", (math, a) -> isNormal(math, a));
        QUESTIONS.put(
                "is_subnormal", (math, a) -> a.isFinite() && !a.isZero() && !isNormal(math, a));
    }

    private DecimalMethods() {}

    private static void question(String name, Predicate<Dec> answer) {
        QUESTIONS.put(name, (math, a) -> answer.test(a));
    }

    private static boolean isNormal(DecimalMath math, Dec a) {
        return a.isFinite() && !a.isZero() && a.adjusted() >= math.settings.least();
    }

    static void install() {
        var type = DecimalTypes.DECIMAL;
        RecordValue.define(DecimalTypes.TUPLE, DecimalTypes.TUPLE_FIELDS)
                .constructor(
                        (run, cls, args) ->
                                new RecordValue(
                                        cls,
                                        DecimalTypes.TUPLE_FIELDS,
                                        Constructors.bind(
                                                run, "DecimalTuple(sign, digits, exponent)", args)))
                .finish();
        var builder =
                TypeBuilder.of(type)
                        .constructor(DecimalMethods::construct)
                        .supports(
                                Special.REPR,
                                Special.STR,
                                Special.FORMAT,
                                Special.HASH,
                                Special.BOOL,
                                Special.EQ,
                                Special.NE,
                                Special.LT,
                                Special.LE,
                                Special.GT,
                                Special.GE,
                                Special.ADD,
                                Special.RADD,
                                Special.SUB,
                                Special.RSUB,
                                Special.MUL,
                                Special.RMUL,
                                Special.TRUEDIV,
                                Special.RTRUEDIV,
                                Special.FLOORDIV,
                                Special.RFLOORDIV,
                                Special.MOD,
                                Special.RMOD,
                                Special.RPOW,
                                Special.NEG,
                                Special.POS);
        UNARY.forEach(
                (name, operation) ->
                        builder.flexible(
                                name + "(self, context=None)",
                                (run, slots) ->
                                        DecimalContext.argument(run, slots[1])
                                                .apply(
                                                        run,
                                                        math ->
                                                                operation.apply(
                                                                        math, of(slots[0])))));
        BINARY.forEach(
                (name, operation) ->
                        builder.flexible(
                                name + "(self, other, context=None)",
                                (run, slots) -> {
                                    var other = operand(run, slots[1]);
                                    return DecimalContext.argument(run, slots[2])
                                            .apply(
                                                    run,
                                                    math ->
                                                            operation.apply(
                                                                    math, of(slots[0]), other));
                                }));
        QUESTIONS.forEach(
                (name, question) ->
                        builder.flexible(
                                name.endsWith("normal")
                                        ? name + "(self, context=None)"
                                        : name + "(self)",
                                (run, slots) ->
                                        Bool.of(
                                                question.apply(
                                                        new DecimalMath(
                                                                run,
                                                                DecimalContext.argument(
                                                                                run,
                                                                                slots.length > 1
                                                                                        ? slots[1]
                                                                                        : Constants
                                                                                                .NONE)
                                                                        .settings()),
                                                        of(slots[0])))));
        addConversions(builder);
        addOthers(builder);
        builder.finish();
    }

    private static void addConversions(TypeBuilder builder) {
        builder.method(
                        "__abs__(self, /)",
                        (run, self) -> context(run).apply(run, math -> math.abs(of(self))))
                .method(
                        "__int__(self, /)",
                        (run, self) -> cut(run, self, DecimalRounding.ROUND_DOWN))
                .method(
                        "__trunc__(self, /)",
                        (run, self) -> cut(run, self, DecimalRounding.ROUND_DOWN))
                .method(
                        "__floor__(self, /)",
                        (run, self) -> cut(run, self, DecimalRounding.ROUND_FLOOR))
                .method(
                        "__ceil__(self, /)",
                        (run, self) -> cut(run, self, DecimalRounding.ROUND_CEILING))
                .method("__float__(self, /)", DecimalMethods::toFloat)
                .flexible("__round__(self, ndigits=None, /)", DecimalMethods::round)
                .flexible("__pow__(self, value, mod=None, /)", DecimalMethods::power)
                .method(
                        "__divmod__(self, value, /)",
                        (run, self, value) -> divmod(run, of(self), DecimalValue.exact(run, value)))
                .method(
                        "__rdivmod__(self, value, /)",
                        (run, self, value) -> {
                            var other = DecimalValue.exact(run, value);
                            return other == null
                                    ? Constants.NOT_IMPLEMENTED
                                    : divmod(run, other, of(self));
                        })
                .method("__copy__(self, /)", (run, self) -> self)
                .method("__deepcopy__(self, memo, /)", (run, self, memo) -> self)
                .method(
                        "__reduce__(self, /)",
                        (run, self) ->
                                TupleValue.of(
                                        self.type(),
                                        TupleValue.of(StrValue.of(Protocol.str(run, self)))))
                .method("as_tuple(self, /)", DecimalMethods::asTuple)
                .method("as_integer_ratio(self, /)", DecimalMethods::ratio)
                .flexible(
                        "to_eng_string(self, context=None)",
                        (run, slots) ->
                                StrValue.of(
                                        DecimalText.write(
                                                run,
                                                of(slots[0]),
                                                true,
                                                DecimalContext.argument(run, slots[1]).capitals())))
                .classMethod("from_float(cls, f, /)", DecimalMethods::fromFloat);
    }

    private static void addOthers(TypeBuilder builder) {
        for (var name : List.of("to_integral", "to_integral_value", "to_integral_exact")) {
            builder.flexible(
                    name + "(self, rounding=None, context=None)",
                    (run, slots) -> toIntegral(run, slots, name.endsWith("exact")));
        }
        builder.flexible(
                        "quantize(self, exp, rounding=None, context=None)",
                        DecimalMethods::quantize)
                .flexible("fma(self, other, third, context=None)", DecimalMethods::fma)
                .flexible(
                        "same_quantum(self, other, context=None)",
                        (run, slots) -> Bool.of(sameQuantum(of(slots[0]), operand(run, slots[1]))))
                .flexible(
                        "number_class(self, context=None)",
                        (run, slots) ->
                                StrValue.of(
                                        numberClass(
                                                new DecimalMath(
                                                        run,
                                                        DecimalContext.argument(run, slots[1])
                                                                .settings()),
                                                of(slots[0]))))
                .method(
                        "adjusted(self, /)",
                        (run, self) -> IntValue.of(of(self).isFinite() ? of(self).adjusted() : 0))
                .method("canonical(self, /)", (run, self) -> self)
                .method("conjugate(self, /)", (run, self) -> self)
                .method("radix(self, /)", (run, self) -> DecimalValue.of(Dec.of(10)))
                .method(
                        "copy_abs(self, /)",
                        (run, self) -> DecimalValue.of(of(self).withSign(false)))
                .method("copy_negate(self, /)", (run, self) -> DecimalValue.of(of(self).negated()))
                .getter("real", (run, self) -> self)
                .getter("imag", (run, self) -> DecimalValue.of(Dec.ZERO));
    }

    private static DecimalContext context(Run run) {
        return DecimalContext.current(run);
    }

    private static Dec of(Value self) {
        return ((DecimalValue) self).number;
    }

    /// An operand of a method: a decimal or an int.
    static Dec operand(Run run, Value value) {
        var operand = DecimalValue.exact(run, value);
        if (operand == null) {
            throw run.typeError(
                    "conversion from " + value.typeName() + " to Decimal is not supported");
        }
        return operand;
    }

    // ---- making one ----

    private static Value construct(Run run, Type type, Args args) {
        var slots = PARAMETERS.bind(run, args);
        var context = DecimalContext.argument(run, slots[1]);
        var value = slots[0] == Constants.ABSENT ? SmallInt.ZERO : slots[0];
        return DecimalValue.ofType(type, exactly(run, value, context));
    }

    /// The decimal that a value is, without rounding.
    static Dec exactly(Run run, Value value, DecimalContext context) {
        var number = convert(run, value, context, false);
        var math = new DecimalMath(run, DecimalMath.EXACT);
        var fits =
                !number.isFinite()
                        || number.exponent() <= DecimalMath.BOUND
                                && number.exponent() >= 2 * -DecimalMath.BOUND
                                && (number.isZero()
                                        || number.adjusted() <= DecimalMath.BOUND
                                                && number.adjusted() >= -DecimalMath.BOUND);
        if (fits) {
            return number;
        }
        math.invalid();
        context.settle(run, math);
        return Dec.NAN;
    }

    /// @param strict whether neither white space nor underscores may be in a text
    static Dec convert(Run run, Value value, DecimalContext context, boolean strict) {
        return switch (value) {
            case DecimalValue decimal -> decimal.number;
            case IntValue number -> DecimalDigits.whole(run, number.asBig());
            case FloatValue number -> {
                context.noteFloat(run, false);
                yield DecimalValue.ofDouble(number.value);
            }
            case StrValue text -> parsed(run, text.text(), context, strict);
            case TupleValue tuple -> fromTuple(run, tuple.items());
            case ListValue list -> fromTuple(run, list.copyItems());
            default ->
                    throw run.typeError(
                            "conversion from " + value.typeName() + " to Decimal is not supported");
        };
    }

    private static Dec parsed(Run run, String text, DecimalContext context, boolean strict) {
        var number = DecimalText.read(run, text, strict);
        if (number != null) {
            return number;
        }
        return context.compute(
                run, math -> math.invalid(DecimalSignal.Condition.CONVERSION_SYNTAX));
    }

    private static Dec fromTuple(Run run, Value[] parts) {
        if (parts.length != 3) {
            throw run.valueError("argument must be a sequence of length 3");
        }
        var sign = parts[0] instanceof IntValue number ? number.clamp() : -1;
        if (sign != 0 && sign != 1) {
            throw run.valueError("sign must be an integer with the value 0 or 1");
        }
        var negative = sign == 1;
        if (parts[2] instanceof StrValue text) {
            return switch (text.text()) {
                case "F" -> Dec.infinity(negative);
                case "n" -> nan(Dec.Kind.QUIET_NAN, negative, digits(run, parts[1]));
                case "N" -> nan(Dec.Kind.SIGNALING_NAN, negative, digits(run, parts[1]));
                default ->
                        throw run.valueError(
                                "string argument in the third position must be 'F', 'n' or 'N'");
            };
        }
        if (!(parts[2] instanceof IntValue exponent) || !exponent.fitsLong()) {
            throw run.valueError("exponent must be an integer");
        }
        var bounded =
                Math.max(
                        -4 * DecimalMath.BOUND, Math.min(4 * DecimalMath.BOUND, exponent.asLong()));
        return Dec.finite(negative, digits(run, parts[1]), bounded);
    }

    private static Dec nan(Dec.Kind kind, boolean negative, BigInteger digits) {
        return new Dec(kind, negative, digits, 0);
    }

    @Bounded(Bounded.By.MEMORY)
    private static BigInteger digits(Run run, Value value) {
        if (!(value instanceof TupleValue) && !(value instanceof ListValue)) {
            throw run.valueError("coefficient must be a tuple of digits");
        }
        var items = Protocol.iterable(run, value);
        DecimalDigits.chargeText(run, items.length);
        var text = new StringBuilder("0");
        for (var item : items) {
            var digit = item instanceof IntValue number ? number.clamp() : -1;
            if (digit < 0 || digit > 9) {
                throw run.valueError("coefficient must be a tuple of digits");
            }
            text.append(digit);
        }
        return new BigInteger(text.toString());
    }

    private static Value fromFloat(Run run, Value[] slots) {
        var number =
                switch (slots[1]) {
                    case FloatValue real -> DecimalValue.ofDouble(real.value);
                    case IntValue whole -> DecimalDigits.whole(run, whole.asBig());
                    default -> throw run.typeError("argument must be int or float");
                };
        return slots[0] == DecimalTypes.DECIMAL
                ? DecimalValue.of(number)
                : Protocol.call(run, slots[0], DecimalValue.of(number));
    }

    // ---- conversions ----

    private static Value cut(Run run, Value self, DecimalRounding rounding) {
        return IntValue.of(((DecimalValue) self).toInteger(run, rounding));
    }

    private static Value toFloat(Run run, Value self) {
        var number = of(self);
        if (number.isSignaling()) {
            throw run.valueError("cannot convert signaling NaN to float");
        }
        if (number.isNan()) {
            return new FloatValue(number.negative() ? -Double.NaN : Double.NaN);
        }
        var sign = number.negative() ? -1.0 : 1.0;
        if (number.isInfinite() || number.adjusted() > 400) {
            return new FloatValue(number.isZero() ? sign * 0 : sign * Double.POSITIVE_INFINITY);
        }
        if (number.isZero() || number.adjusted() < -400) {
            return new FloatValue(sign * 0.0);
        }
        DecimalDigits.charge(run, number.length());
        var big = new BigDecimal(number.signedDigits(), (int) -number.exponent());
        return new FloatValue(big.doubleValue());
    }

    private static Value round(Run run, Value[] slots) {
        var self = (DecimalValue) slots[0];
        if (slots[1] == Constants.NONE) {
            return IntValue.of(self.toInteger(run, DecimalRounding.ROUND_HALF_EVEN));
        }
        if (!(slots[1] instanceof IntValue places)) {
            throw run.typeError("optional arg must be an integer");
        }
        var exponent = places.fitsLong() ? -places.asLong() : -places.signum() * DecimalMath.BOUND;
        return context(run)
                .apply(
                        run,
                        math ->
                                math.quantize(
                                        self.number, Dec.finite(false, BigInteger.ONE, exponent)));
    }

    private static Value power(Run run, Value[] slots) {
        var exponent = DecimalValue.exact(run, slots[1]);
        if (exponent == null) {
            return Constants.NOT_IMPLEMENTED;
        }
        if (slots[2] == Constants.NONE) {
            return context(run)
                    .apply(run, math -> new DecimalFunctions(math).power(of(slots[0]), exponent));
        }
        var modulo = DecimalValue.exact(run, slots[2]);
        return modulo == null
                ? Constants.NOT_IMPLEMENTED
                : context(run)
                        .apply(
                                run,
                                math ->
                                        new DecimalFunctions(math)
                                                .powerModulo(of(slots[0]), exponent, modulo));
    }

    static Value divmod(Run run, Dec a, @org.jspecify.annotations.Nullable Dec b) {
        return b == null ? Constants.NOT_IMPLEMENTED : divmod(run, context(run), a, b);
    }

    static Value divmod(Run run, DecimalContext context, Dec a, Dec b) {
        var math = new DecimalMath(run, context.settings());
        var parts = math.divmod(a, b);
        context.settle(run, math);
        return TupleValue.of(DecimalValue.of(parts[0]), DecimalValue.of(parts[1]));
    }

    private static Value asTuple(Run run, Value self) {
        var number = of(self);
        DecimalDigits.chargeText(run, number.length());
        run.reserve(8 * number.length());
        var digits = new ArrayList<Value>();
        var text =
                number.isNan() && number.digits().signum() == 0 ? "" : number.digits().toString();
        for (var i = 0; i < text.length(); i++) {
            digits.add(SmallInt.of(text.charAt(i) - '0'));
        }
        var exponent =
                switch (number.kind()) {
                    case FINITE -> IntValue.of(number.exponent());
                    case INFINITE -> StrValue.of("F");
                    case QUIET_NAN -> StrValue.of("n");
                    case SIGNALING_NAN -> StrValue.of("N");
                };
        return new RecordValue(
                DecimalTypes.TUPLE,
                DecimalTypes.TUPLE_FIELDS,
                SmallInt.of(number.negative() ? 1 : 0),
                TupleValue.of(digits.toArray(Value[]::new)),
                exponent);
    }

    private static Value ratio(Run run, Value self) {
        var number = of(self);
        ((DecimalValue) self).refuseSpecial(run, "integer ratio");
        if (number.exponent() >= 0) {
            var whole =
                    number.isZero()
                            ? BigInteger.ZERO
                            : new DecimalMath(run, DecimalMath.EXACT)
                                    .rescaled(number, 0)
                                    .signedDigits();
            return TupleValue.of(IntValue.of(whole), SmallInt.of(1));
        }
        if (number.isZero()) {
            return TupleValue.of(SmallInt.ZERO, SmallInt.of(1));
        }
        var denominator = DecimalDigits.power(run, -number.exponent());
        var common = Euclid.gcd(run, number.digits(), denominator);
        IntMath.chargeDivide(run, number.digits(), common);
        IntMath.chargeDivide(run, denominator, common);
        return TupleValue.of(
                IntValue.of(number.signedDigits().divide(common)),
                IntValue.of(denominator.divide(common)));
    }

    // ---- places ----

    private static DecimalMath.Settings rounded(Run run, DecimalContext context, Value rounding) {
        return rounding == Constants.NONE
                ? context.settings()
                : context.settings().withRounding(DecimalContext.rounding(run, rounding));
    }

    private static Value quantize(Run run, Value[] slots) {
        var context = DecimalContext.argument(run, slots[3]);
        var like = operand(run, slots[1]);
        var math = new DecimalMath(run, rounded(run, context, slots[2]));
        var answer = math.quantize(of(slots[0]), like);
        context.settle(run, math);
        return DecimalValue.of(answer);
    }

    private static Value toIntegral(Run run, Value[] slots, boolean exact) {
        var context = DecimalContext.argument(run, slots[2]);
        var math = new DecimalMath(run, rounded(run, context, slots[1]));
        var answer = math.toIntegral(of(slots[0]), exact);
        context.settle(run, math);
        return DecimalValue.of(answer);
    }

    private static Value fma(Run run, Value[] slots) {
        var factor = operand(run, slots[1]);
        var summand = operand(run, slots[2]);
        return DecimalContext.argument(run, slots[3])
                .apply(run, math -> math.fma(of(slots[0]), factor, summand));
    }

    static boolean sameQuantum(Dec a, Dec b) {
        if (!a.isFinite() || !b.isFinite()) {
            return a.isNan() && b.isNan() || a.isInfinite() && b.isInfinite();
        }
        return a.exponent() == b.exponent();
    }

    static String numberClass(DecimalMath math, Dec a) {
        if (a.isNan()) {
            return a.isSignaling() ? "sNaN" : "NaN";
        }
        var sign = a.negative() ? "-" : "+";
        if (a.isInfinite()) {
            return sign + "Infinity";
        }
        if (a.isZero()) {
            return sign + "Zero";
        }
        return sign + (isNormal(math, a) ? "Normal" : "Subnormal");
    }
}
