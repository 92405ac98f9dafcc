package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Euclid;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntMath;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;

/// `math`.
final class MathModule {
    static final ModuleValue MODULE = build();

    private MathModule() {}

    private static ModuleValue build() {
        var module =
                new ModuleBuilder("math")
                        .value("pi", new FloatValue(Math.PI))
                        .value("e", new FloatValue(Math.E))
                        .value("tau", new FloatValue(2 * Math.PI))
                        .value("inf", new FloatValue(Double.POSITIVE_INFINITY))
                        .value("nan", new FloatValue(Double.NaN))
                        .function("floor(x, /)", (run, x) -> rounded(run, x, Special.FLOOR))
                        .function("ceil(x, /)", (run, x) -> rounded(run, x, Special.CEIL))
                        .function("trunc(x, /)", (run, x) -> rounded(run, x, Special.TRUNC))
                        .function("fabs(x, /)", (run, x) -> real(Math.abs(number(run, x))))
                        .function("isnan(x, /)", (run, x) -> Bool.of(Double.isNaN(number(run, x))))
                        .function(
                                "isinf(x, /)",
                                (run, x) -> Bool.of(Double.isInfinite(number(run, x))))
                        .function(
                                "isfinite(x, /)",
                                (run, x) -> Bool.of(Double.isFinite(number(run, x))))
                        .function("sqrt(x, /)", (run, x) -> checked(run, x, Math::sqrt))
                        .function("cbrt(x, /)", (run, x) -> checked(run, x, Math::cbrt))
                        .function("exp(x, /)", (run, x) -> checked(run, x, Elementary::exp))
                        .function("expm1(x, /)", (run, x) -> checked(run, x, StrictMath::expm1))
                        .function("sin(x, /)", (run, x) -> checked(run, x, StrictMath::sin))
                        .function("cos(x, /)", (run, x) -> checked(run, x, StrictMath::cos))
                        .function("tan(x, /)", (run, x) -> checked(run, x, StrictMath::tan))
                        .function("asin(x, /)", (run, x) -> checked(run, x, StrictMath::asin))
                        .function("acos(x, /)", (run, x) -> checked(run, x, StrictMath::acos))
                        .function("atan(x, /)", (run, x) -> checked(run, x, StrictMath::atan))
                        .function("sinh(x, /)", (run, x) -> checked(run, x, StrictMath::sinh))
                        .function("cosh(x, /)", (run, x) -> checked(run, x, Elementary::cosh))
                        .function("asinh(x, /)", (run, x) -> checked(run, x, Elementary::asinh))
                        .function("acosh(x, /)", (run, x) -> checked(run, x, Elementary::acosh))
                        .function("atanh(x, /)", MathModule::atanh)
                        .function("tanh(x, /)", (run, x) -> checked(run, x, StrictMath::tanh))
                        .function("asinh(x, /)", (run, x) -> checked(run, x, Hyperbolic::asinh))
                        .function("acosh(x, /)", (run, x) -> checked(run, x, Hyperbolic::acosh))
                        .function("atanh(x, /)", (run, x) -> checked(run, x, Hyperbolic::atanh))
                        .function(
                                "degrees(x, /)", (run, x) -> real(number(run, x) * (180 / Math.PI)))
                        .function(
                                "radians(x, /)", (run, x) -> real(number(run, x) * (Math.PI / 180)))
                        .function("log2(x, /)", MathModule::log2)
                        .function(
                                "log10(x, /)",
                                (run, x) -> logarithm(run, x, StrictMath::log10, Math.log10(2)))
                        .function("log1p(x, /)", MathModule::log1p)
                        .flexible("log(x, base=..., /)", MathModule::log)
                        .function(
                                "atan2(y, x, /)",
                                (run, y, x) ->
                                        real(StrictMath.atan2(number(run, y), number(run, x))))
                        .function(
                                "copysign(x, y, /)",
                                (run, x, y) -> real(Math.copySign(number(run, x), number(run, y))))
                        .function("fmod(x, y, /)", MathModule::fmod)
                        .function("pow(x, y, /)", MathModule::pow)
                        .function("erf(x, /)", (run, x) -> real(GammaFunctions.erf(number(run, x))))
                        .function(
                                "erfc(x, /)", (run, x) -> real(GammaFunctions.erfc(number(run, x))))
                        .function("gamma(x, /)", MathModule::gamma)
                        .function("lgamma(x, /)", MathModule::logGamma)
                        .flexible("hypot(*coordinates)", MathModule::hypot)
                        .function("dist(p, q, /)", MathModule::dist)
                        .function("sumprod(p, q, /)", MathModule::sumProduct)
                        .function("exp2(x, /)", (run, x) -> checked(run, x, v -> Math.pow(2, v)))
                        .function("frexp(x, /)", MathModule::frexp)
                        .function("ldexp(x, i, /)", MathModule::ldexp)
                        .function("remainder(x, y, /)", MathModule::remainder)
                        .flexible("nextafter(x, y, /, *, steps=None)", MathModule::nextAfter)
                        .function("ulp(x, /)", (run, x) -> real(Math.ulp(number(run, x))))
                        .flexible(
                                "gcd(*integers)",
                                (run, slots) ->
                                        fold(run, slots[0], BigInteger.ZERO, MathModule::gcd))
                        .flexible(
                                "lcm(*integers)",
                                (run, slots) ->
                                        fold(run, slots[0], BigInteger.ONE, MathModule::lcm))
                        .function("factorial(n, /)", MathModule::factorial)
                        .function("isqrt(n, /)", MathModule::isqrt)
                        .flexible("comb(n, k, /)", (run, slots) -> comb(run, slots[0], slots[1]))
                        .flexible("perm(n, k=None, /)", MathModule::perm)
                        .flexible("prod(iterable, /, *, start=1)", MathModule::prod)
                        .function("fsum(iterable, /)", MathModule::fsum)
                        .function("modf(x, /)", MathModule::modf)
                        .flexible(
                                "isclose(a, b, *, rel_tol=..., abs_tol=...)", MathModule::isClose);
        return module.build();
    }

    private static double number(Run run, Value x) {
        return Coercion.asDouble(run, x);
    }

    private static Value real(double value) {
        return new FloatValue(value);
    }

    private static Value rounded(Run run, Value x, Special special) {
        if (x instanceof IntValue && !x.type().isHeap()) {
            return Coercion.index(run, x);
        }
        if (!(x instanceof FloatValue) || x.type().isHeap()) {
            var answer = Protocol.callSpecial(run, special, x);
            if (answer != null) {
                return answer;
            }
        }
        if (special == Special.TRUNC && !(x instanceof FloatValue)) {
            throw run.typeError("type " + x.typeName() + " doesn't define __trunc__ method");
        }
        var value = number(run, x);
        return NumberMethods.truncate(
                run,
                new FloatValue(
                        switch (special) {
                            case FLOOR -> Math.floor(value);
                            case CEIL -> Math.ceil(value);
                            default -> value;
                        }));
    }

    /// Applies a function; NaN from a number is a domain error, infinity from a finite one an overflow.
    private static Value checked(Run run, Value x, DoubleUnaryOperator function) {
        var value = number(run, x);
        var result = function.applyAsDouble(value);
        if (Double.isNaN(result) && !Double.isNaN(value)) {
            throw run.valueError("math domain error");
        }
        if (Double.isInfinite(result) && Double.isFinite(value)) {
            throw run.raise(Types.OVERFLOW_ERROR, "math range error");
        }
        return real(result);
    }

    private static Value atanh(Run run, Value x) {
        if (Math.abs(number(run, x)) >= 1) {
            throw run.valueError("math domain error");
        }
        return checked(run, x, Elementary::atanh);
    }

    private static Value log1p(Run run, Value x) {
        if (number(run, x) <= -1) {
            throw run.valueError("math domain error");
        }
        return checked(run, x, StrictMath::log1p);
    }

    /// The float that is so many steps away, counted in one go: floats of one sign stand in the order
    /// of their bits.
    @Bounded(Bounded.By.MEMORY)
    private static Value nextAfter(Run run, Value[] slots) {
        var from = number(run, slots[0]);
        var to = number(run, slots[1]);
        if (slots[2] == Constants.NONE) {
            return real(Math.nextAfter(from, to));
        }
        var steps = Coercion.index(run, slots[2]);
        if (steps.signum() < 0) {
            throw run.valueError("steps must be a non-negative integer");
        }
        if (Double.isNaN(from) || Double.isNaN(to) || steps.signum() == 0) {
            return real(Double.isNaN(to) && steps.signum() != 0 ? to : from);
        }
        var start = BigInteger.valueOf(place(from));
        var end = BigInteger.valueOf(place(to));
        var distance = end.subtract(start);
        if (distance.abs().compareTo(steps.asBig()) <= 0) {
            return real(to);
        }
        var reached = start.add(steps.asBig().multiply(BigInteger.valueOf(distance.signum())));
        return real(at(reached.longValueExact(), from));
    }

    /// Where a float stands among all floats, with both zeros at 0.
    private static long place(double value) {
        var bits = Double.doubleToRawLongBits(value);
        return bits < 0 ? -(bits & Long.MAX_VALUE) : bits;
    }

    private static double at(long place, double from) {
        return place == 0
                ? Math.copySign(0.0, from)
                : Math.copySign(Double.longBitsToDouble(Math.abs(place)), (double) place);
    }

    /// A logarithm, of ints of any size too.
    private static Value logarithm(Run run, Value x, DoubleUnaryOperator function, double ofTwo) {
        if (x instanceof IntValue number && number.signum() > 0 && !number.fitsLong()) {
            var shift = Math.max(0, number.asBig().bitLength() - 1000);
            return real(
                    function.applyAsDouble(number.asBig().shiftRight(shift).doubleValue())
                            + shift * ofTwo);
        }
        var value = number(run, x);
        if (value <= 0) {
            throw run.valueError("math domain error");
        }
        return real(function.applyAsDouble(value));
    }

    private static Value log2(Run run, Value x) {
        if (x instanceof IntValue number && number.signum() > 0 && number.asBig().bitCount() == 1) {
            return real(number.asBig().bitLength() - 1);
        }
        var value = x instanceof FloatValue f ? f.value : 0;
        if (value > 0
                && Double.isFinite(value)
                && value == Math.scalb(1.0, Math.getExponent(value))) {
            return real(Math.getExponent(value));
        }
        return logarithm(run, x, Elementary::log2, 1);
    }

    private static Value log(Run run, Value[] slots) {
        var natural = logarithm(run, slots[0], StrictMath::log, StrictMath.log(2));
        if (slots[1] == Constants.ABSENT) {
            return natural;
        }
        var base = logarithm(run, slots[1], StrictMath::log, StrictMath.log(2));
        return Protocol.binary(run, BinaryOp.DIVIDE, natural, base);
    }

    private static Value gamma(Run run, Value x) {
        var value = number(run, x);
        var result = GammaFunctions.gamma(value);
        if (value == Double.NEGATIVE_INFINITY
                || value == Math.floor(value) && value <= 0 && Double.isFinite(value)) {
            throw run.valueError("math domain error");
        }
        if (Double.isInfinite(result) && Double.isFinite(value)) {
            throw run.raise(Types.OVERFLOW_ERROR, "math range error");
        }
        return real(result);
    }

    private static Value logGamma(Run run, Value x) {
        var value = number(run, x);
        if (value == Math.floor(value) && value <= 0 && Double.isFinite(value)) {
            throw run.valueError("math domain error");
        }
        return checked(run, x, GammaFunctions::logGamma);
    }

    private static Value fmod(Run run, Value x, Value y) {
        var a = number(run, x);
        var b = number(run, y);
        if (b == 0 || Double.isInfinite(a) && !Double.isNaN(b)) {
            throw run.valueError("math domain error");
        }
        return real(a % b);
    }

    private static Value dist(Run run, Value p, Value q) {
        var a = Protocol.iterable(run, p);
        var b = Protocol.iterable(run, q);
        if (a.length != b.length) {
            throw run.valueError("both points must have the same number of dimensions");
        }
        var differences = new Value[a.length];
        for (var i = 0; i < a.length; i++) {
            run.tick();
            differences[i] = real(number(run, a[i]) - number(run, b[i]));
        }
        return hypot(run, new Value[] {TupleValue.of(differences)});
    }

    private static Value sumProduct(Run run, Value p, Value q) {
        var a = Protocol.iterable(run, p);
        var b = Protocol.iterable(run, q);
        if (a.length != b.length) {
            throw run.valueError("Inputs are not the same length");
        }
        if (areFloats(a) && areFloats(b)) {
            return real(preciseSumProduct(run, a, b));
        }
        Value sum = SmallInt.ZERO;
        for (var i = 0; i < a.length; i++) {
            run.tick();
            var product = Protocol.binary(run, BinaryOp.MULTIPLY, a[i], b[i]);
            sum = Protocol.binary(run, BinaryOp.ADD, sum, product);
        }
        return sum;
    }

    private static boolean areFloats(Value[] values) {
        for (var value : values) {
            if (value.getClass() != FloatValue.class) {
                return false;
            }
        }
        return values.length > 0;
    }

    /// Products and sums of floats with what rounding took from them carried along, as CPython does.
    private static double preciseSumProduct(Run run, Value[] a, Value[] b) {
        var sum = 0.0;
        var low = 0.0;
        var tiny = 0.0;
        var plain = 0.0;
        for (var i = 0; i < a.length; i++) {
            run.tick();
            var x = ((FloatValue) a[i]).value;
            var y = ((FloatValue) b[i]).value;
            var product = x * y;
            plain += product;
            var next = sum + product;
            var lost = lost(sum, product, next);
            sum = next;
            var rest = Math.fma(x, y, -product);
            next = low + rest;
            var lostLow = lost(low, rest, next);
            low = next + lost;
            tiny += lostLow + lost(next, lost, low);
        }
        if (!Double.isFinite(sum) || !Double.isFinite(low)) {
            return plain;
        }
        var high = sum + low;
        return high + (tiny + lost(sum, low, high));
    }

    /// What the sum of two floats lacks.
    private static double lost(double a, double b, double sum) {
        var other = sum - a;
        return a - (sum - other) + (b - other);
    }

    private static Value frexp(Run run, Value x) {
        var value = number(run, x);
        if (value == 0 || !Double.isFinite(value)) {
            return TupleValue.of(real(value), SmallInt.ZERO);
        }
        var exponent = Math.getExponent(value) + 1;
        if (Math.abs(value) < Double.MIN_NORMAL) {
            exponent = Math.getExponent(value * 0x1p54) + 1 - 54;
        }
        return TupleValue.of(
                real(Math.scalb(Math.scalb(value, -exponent / 2), -exponent - -exponent / 2)),
                SmallInt.of(exponent));
    }

    private static Value ldexp(Run run, Value x, Value i) {
        var value = number(run, x);
        if (!(i instanceof IntValue)) {
            throw run.typeError("Expected an int as second argument to ldexp.");
        }
        var result = Math.scalb(value, Coercion.index(run, i).clamp());
        if (Double.isInfinite(result) && Double.isFinite(value)) {
            throw run.raise(Types.OVERFLOW_ERROR, "math range error");
        }
        return real(result);
    }

    private static Value remainder(Run run, Value x, Value y) {
        var a = number(run, x);
        var b = number(run, y);
        if (b == 0 && !Double.isNaN(a) || Double.isInfinite(a) && !Double.isNaN(b)) {
            throw run.valueError("math domain error");
        }
        return real(Math.IEEEremainder(a, b));
    }

    private static Value pow(Run run, Value x, Value y) {
        var a = number(run, x);
        var b = number(run, y);
        if (a == 1 || b == 0) {
            return real(1);
        }
        var result = Math.pow(a, b);
        if (Double.isNaN(result) && !Double.isNaN(a) && !Double.isNaN(b) || a == 0 && b < 0) {
            throw run.valueError("math domain error");
        }
        if (Double.isInfinite(result) && Double.isFinite(a) && Double.isFinite(b)) {
            throw run.raise(Types.OVERFLOW_ERROR, "math range error");
        }
        return real(result);
    }

    private static Value hypot(Run run, Value[] slots) {
        var sum = 0.0;
        for (var coordinate : ((TupleValue) slots[0]).items()) {
            run.tick();
            sum = Math.hypot(sum, number(run, coordinate));
        }
        return real(sum);
    }

    @FunctionalInterface
    private interface Fold {
        BigInteger apply(Run run, BigInteger a, BigInteger b);
    }

    private static Value fold(Run run, Value values, BigInteger start, Fold fold) {
        var result = start;
        for (var value : ((TupleValue) values).items()) {
            run.tick();
            result = fold.apply(run, result, Coercion.index(run, value).asBig().abs());
        }
        return IntValue.of(result);
    }

    private static BigInteger gcd(Run run, BigInteger a, BigInteger b) {
        return Euclid.gcd(run, a, b);
    }

    private static BigInteger lcm(Run run, BigInteger a, BigInteger b) {
        return a.signum() == 0 || b.signum() == 0
                ? BigInteger.ZERO
                : multiply(run, divide(run, a, gcd(run, a, b)), b);
    }

    private static BigInteger divide(Run run, BigInteger a, BigInteger b) {
        IntMath.chargeDivide(run, a, b);
        return a.divide(b);
    }

    private static BigInteger multiply(Run run, BigInteger a, BigInteger b) {
        run.reserve((a.bitLength() + (long) b.bitLength()) / 8);
        run.work((a.bitLength() / 64L + 1) * (b.bitLength() / 64L + 1) / 4 + 1);
        return a.multiply(b);
    }

    private static int natural(Run run, Value n, String what) {
        var value = Coercion.index(run, n);
        if (value.signum() < 0) {
            throw run.valueError(what);
        }
        if (value.clamp() > 1_000_000) {
            throw run.outOfMemory();
        }
        return value.clamp();
    }

    private static Value factorial(Run run, Value n) {
        if (n instanceof FloatValue) {
            throw run.typeError("'float' object cannot be interpreted as an integer");
        }
        var count = natural(run, n, "factorial() not defined for negative values");
        return IntValue.of(product(run, 1, count));
    }

    /// `from * ... * to`, halved again and again so that factors stay of one size.
    private static BigInteger product(Run run, long from, long to) {
        run.tick();
        if (from > to) {
            return BigInteger.ONE;
        }
        if (to - from < 8) {
            var result = BigInteger.valueOf(from);
            for (var i = from + 1; i <= to; i++) {
                result = result.multiply(BigInteger.valueOf(i));
            }
            return result;
        }
        var middle = (from + to) / 2;
        return multiply(run, product(run, from, middle), product(run, middle + 1, to));
    }

    private static Value isqrt(Run run, Value n) {
        var value = Coercion.index(run, n);
        if (value.signum() < 0) {
            throw run.valueError("isqrt() argument must be nonnegative");
        }
        var words = value.asBig().bitLength() / 64L + 1;
        run.work(words * words);
        return IntValue.of(value.asBig().sqrt());
    }

    private static Value comb(Run run, Value n, Value k) {
        var total = Coercion.index(run, n);
        var chosen = Coercion.index(run, k);
        if (total.signum() < 0 || chosen.signum() < 0) {
            throw run.valueError(
                    (total.signum() < 0 ? "n" : "k") + " must be a non-negative integer");
        }
        if (chosen.asBig().compareTo(total.asBig()) > 0) {
            return SmallInt.ZERO;
        }
        var smaller = chosen.asBig().min(total.asBig().subtract(chosen.asBig()));
        var count = natural(run, IntValue.of(smaller), "k must be a non-negative integer");
        var result = BigInteger.ONE;
        for (var i = 0; i < count; i++) {
            run.tick();
            result =
                    multiply(run, result, total.asBig().subtract(BigInteger.valueOf(i)))
                            .divide(BigInteger.valueOf(i + 1L));
        }
        return IntValue.of(result);
    }

    private static Value perm(Run run, Value[] slots) {
        if (slots[1] == Constants.NONE) {
            return factorial(run, slots[0]);
        }
        var n = natural(run, slots[0], "n must be a non-negative integer");
        var k = natural(run, slots[1], "k must be a non-negative integer");
        return k > n ? SmallInt.ZERO : IntValue.of(product(run, n - k + 1L, n));
    }

    private static Value prod(Run run, Value[] slots) {
        var result = slots[1];
        var elements = Protocol.iterate(run, slots[0]);
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            result = Protocol.binary(run, BinaryOp.MULTIPLY, result, next);
        }
        return result;
    }

    private static Value fsum(Run run, Value values) {
        var exact = BigDecimal.ZERO;
        var special = 0.0;
        var elements = Protocol.iterate(run, values);
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.work(64);
            var value = number(run, next);
            if (Double.isFinite(value)) {
                exact = exact.add(new BigDecimal(value));
            } else {
                special += value;
            }
        }
        return real(special == 0 ? exact.doubleValue() : special);
    }

    private static Value modf(Run run, Value x) {
        var value = number(run, x);
        var whole = value < 0 ? Math.ceil(value) : Math.floor(value);
        var fraction = Double.isInfinite(value) ? 0 : value - whole;
        return TupleValue.of(real(Math.copySign(fraction, value)), real(whole));
    }

    private static Value isClose(Run run, Value[] slots) {
        var a = number(run, slots[0]);
        var b = number(run, slots[1]);
        var relative = slots[2] == Constants.ABSENT ? 1e-9 : number(run, slots[2]);
        var absolute = slots[3] == Constants.ABSENT ? 0 : number(run, slots[3]);
        if (relative < 0 || absolute < 0) {
            throw run.valueError("tolerances must be non-negative");
        }
        if (a == b) {
            return Bool.TRUE;
        }
        var distance = Math.abs(a - b);
        return Bool.of(
                Double.isFinite(a)
                        && Double.isFinite(b)
                        && distance
                                <= Math.max(
                                        relative * Math.max(Math.abs(a), Math.abs(b)), absolute));
    }
}
