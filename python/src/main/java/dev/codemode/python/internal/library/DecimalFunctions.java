package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Run;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// Exponentials, logarithms and powers of decimals, correctly rounded.
final class DecimalFunctions {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final double LOG10_E = 0.4342944819032518;

    private final DecimalMath math;
    private final DecimalMath.Settings settings;
    private final Run run;

    DecimalFunctions(DecimalMath math) {
        this.math = math;
        this.settings = math.settings;
        this.run = math.run;
    }

    private DecimalFunctions at(DecimalMath other) {
        return new DecimalFunctions(other);
    }

    /// A function that can be worked out to any number of significant digits.
    @FunctionalInterface
    private interface Approximation {
        BigDecimal to(int digits);
    }

    // ---- exp ----

    Dec exp(Dec a) {
        var nan = math.nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return a.negative() ? Dec.zero(false, 0) : a;
        }
        if (a.isZero()) {
            return Dec.ONE;
        }
        var precision = settings.precision();
        if (a.adjusted() > 20) {
            return beyond(a.negative());
        }
        if (a.adjusted() < -precision - 2) {
            return rounded(nearOne(a.negative()));
        }
        var estimate = approximate(a) * LOG10_E;
        if (estimate > settings.most() + 2.0) {
            return beyond(false);
        }
        if (estimate < settings.tiny() - 2.0) {
            return beyond(true);
        }
        charge(a);
        var x = big(a);
        // exp(x) = exp(x - k ln 10) * 10 ** k, where the first factor is of the size of 1.
        var places = (int) Math.max(0, a.adjusted() + 1);
        var k =
                x.divide(ln10(places + 10), new MathContext(places + 10))
                        .setScale(0, RoundingMode.HALF_EVEN);
        var front =
                search(
                        digits ->
                                expSmall(
                                        x.subtract(k.multiply(ln10(digits + places + 10))),
                                        digits + 5));
        return rounded(Dec.finite(false, front.digits(), front.exponent() + k.longValueExact()));
    }

    /// What is above or below every number of the context.
    private Dec beyond(boolean small) {
        return halfEven(
                Dec.finite(
                        false, BigInteger.ONE, small ? settings.tiny() - 2 : settings.most() + 1));
    }

    private Dec halfEven(Dec number) {
        var even = math.with(settings.withRounding(DecimalRounding.ROUND_HALF_EVEN));
        var answer = even.fix(number);
        math.take(even);
        return answer;
    }

    /// One and a trifle.
    private Dec nearOne(boolean less) {
        var unit = math.power(settings.precision() + 2);
        return Dec.of(
                less ? unit.subtract(BigInteger.ONE) : unit.add(BigInteger.ONE),
                -settings.precision() - 2);
    }

    /// An inexact answer with all the digits that the precision allows.
    private Dec rounded(Dec number) {
        math.signal(DecimalSignal.INEXACT, DecimalSignal.ROUNDED);
        return halfEven(number);
    }

    private double approximate(Dec a) {
        var length = a.length();
        var shown = length > 17 ? math.divided(a.digits(), math.power(length - 17))[0] : a.digits();
        var scaled = a.exponent() + Math.max(0, length - 17);
        return (a.negative() ? -1 : 1) * shown.doubleValue() * Math.pow(10, (double) scaled);
    }

    private static BigDecimal big(Dec a) {
        return new BigDecimal(a.signedDigits(), Math.toIntExact(-a.exponent()));
    }

    private static Dec dec(BigDecimal value) {
        return Dec.of(value.unscaledValue(), -(long) value.scale());
    }

    /// Charges one evaluation to the precision of the context, or to that of the number where it is
    /// greater.
    private void charge(Dec a) {
        var digits = Math.max(settings.precision(), a.length());
        if (digits > 2_000_000) {
            throw run.outOfMemory();
        }
        var words = digits / 19.0 + 2;
        run.work((long) (Math.pow(words, 2.3) * 200));
    }

    /// The value with digits enough to be sure how it rounds.
    private Dec search(Approximation function) {
        var precision = (int) settings.precision();
        for (var extra = 12; ; extra *= 2) {
            run.tick();
            var value = function.to(precision + extra).round(new MathContext(precision + extra));
            var unscaled = value.unscaledValue().abs();
            var surplus = DecimalDigits.length(unscaled) - precision;
            if (surplus < 6 || isDecided(unscaled, surplus)) {
                return dec(value);
            }
        }
    }

    /// Whether an error of some units in the last places leaves the rounding as it is.
    private static boolean isDecided(BigInteger digits, long surplus) {
        var unit = DecimalDigits.power(surplus);
        var rest = digits.mod(unit);
        var margin = BigInteger.valueOf(1000);
        return rest.shiftLeft(1).subtract(unit).abs().compareTo(margin) > 0;
    }

    /// Of a number between about -2.4 and 2.4: halved until its series is short.
    private BigDecimal expSmall(BigDecimal x, int digits) {
        var halvings = 4 + (int) Math.sqrt(digits);
        var context = new MathContext(digits + halvings / 3 + 8, RoundingMode.HALF_EVEN);
        var small = x.divide(TWO.pow(halvings), context);
        var sum = BigDecimal.ONE;
        var term = BigDecimal.ONE;
        for (var i = 1; ; i++) {
            run.tick();
            term = term.multiply(small, context).divide(BigDecimal.valueOf(i), context);
            if (term.signum() == 0 || term.precision() - term.scale() < -context.getPrecision()) {
                break;
            }
            sum = sum.add(term, context);
        }
        for (var i = 0; i < halvings; i++) {
            run.tick();
            sum = sum.multiply(sum, context);
        }
        return sum;
    }

    // ---- logarithms ----

    Dec ln(Dec a) {
        var special = logarithmOfSpecial(a);
        if (special != null) {
            return special;
        }
        if (DecimalMath.order(run, a, Dec.ONE) == 0) {
            return Dec.zero(false, 0);
        }
        charge(a);
        return rounded(search(digits -> ln(a, digits)));
    }

    Dec log10(Dec a) {
        var special = logarithmOfSpecial(a);
        if (special != null) {
            return special;
        }
        var places = a.length() - 1;
        if (a.digits().equals(math.power(places))) {
            return math.fix(Dec.of(a.exponent() + places));
        }
        charge(a);
        return rounded(
                search(
                        digits ->
                                ln(a, digits + 3)
                                        .divide(ln10(digits + 5), new MathContext(digits + 3))));
    }

    private @org.jspecify.annotations.Nullable Dec logarithmOfSpecial(Dec a) {
        var nan = math.nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isZero()) {
            return Dec.infinity(true);
        }
        if (a.negative()) {
            return math.invalid();
        }
        return a.isInfinite() ? a : null;
    }

    /// Natural logarithm of a positive number, to so many significant digits.
    private BigDecimal ln(Dec a, int digits) {
        var exponent = a.adjusted();
        var mantissa = new BigDecimal(a.digits(), Math.toIntExact(a.length() - 1));
        if (mantissa.compareTo(BigDecimal.valueOf(5)) > 0) {
            mantissa = mantissa.scaleByPowerOfTen(-1);
            exponent++;
        }
        // Near 1 the logarithm begins with as many zeros as the distance from 1.
        var distance = mantissa.subtract(BigDecimal.ONE);
        var lost =
                exponent == 0 && distance.signum() != 0
                        ? Math.max(0, distance.scale() - distance.precision() + 1)
                        : 0;
        var places = digits + lost + 5;
        var whole = ln10(places + 20).multiply(BigDecimal.valueOf(exponent));
        return lnSmall(mantissa, places).add(whole, new MathContext(places));
    }

    /// Of a number between 0.5 and 5, by Halley's iteration on the exponential.
    private BigDecimal lnSmall(BigDecimal x, int digits) {
        if (x.compareTo(BigDecimal.ONE) == 0) {
            return BigDecimal.ZERO;
        }
        var y = BigDecimal.valueOf(StrictMath.log(x.doubleValue()));
        if (Math.abs(x.doubleValue() - 1) < 1e-4) {
            var d = x.subtract(BigDecimal.ONE);
            y = d.subtract(d.multiply(d, MathContext.DECIMAL64).divide(TWO), MathContext.DECIMAL64);
        }
        for (var good = 8; good < digits + 4; good *= 3) {
            var places = Math.min(3 * good, digits + 4) + 8;
            var context = new MathContext(places, RoundingMode.HALF_EVEN);
            var power = expSmall(y, places);
            var step =
                    x.subtract(power).multiply(TWO).divide(x.add(power), new MathContext(places));
            y = y.add(step, context);
        }
        return y;
    }

    private BigDecimal ln10(int digits) {
        return run.state(Constants10.class, Constants10::new).ln10(this, digits);
    }

    /// The logarithm of ten, as far as this run has worked it out.
    private static final class Constants10 {
        private BigDecimal known = new BigDecimal("2.302585092994045684017991454684364207601101");

        BigDecimal ln10(DecimalFunctions functions, int digits) {
            if (known.precision() < digits + 2) {
                // ln 10 = 3 ln 2.15443469... would need a root; ln 10 = ln 2.5 + 2 ln 2.
                var more = digits + 10;
                var two = functions.lnSmall(TWO, more);
                var rest = functions.lnSmall(new BigDecimal("2.5"), more);
                known = rest.add(two.multiply(TWO)).round(new MathContext(digits + 5));
            }
            return known;
        }
    }

    // ---- powers ----

    Dec power(Dec base, Dec exponent) {
        var nan = math.nan(base, exponent);
        if (nan != null) {
            return nan;
        }
        var whole = exponent.isInteger();
        var negative = base.negative() && whole && isOdd(exponent);
        if (base.isZero()) {
            if (exponent.isZero()) {
                return math.invalid();
            }
            return exponent.negative() ? Dec.infinity(negative) : Dec.zero(negative, 0);
        }
        if (base.negative() && !whole) {
            return math.invalid();
        }
        if (exponent.isInfinite()) {
            return toInfinity(base, exponent);
        }
        if (base.isInfinite()) {
            if (exponent.isZero()) {
                return Dec.ONE;
            }
            return exponent.negative() ? Dec.zero(negative, 0) : Dec.infinity(negative);
        }
        if (exponent.isZero()) {
            return Dec.ONE;
        }
        if (DecimalMath.order(run, base.withSign(false), Dec.ONE) == 0) {
            return ofOne(base, exponent, whole).withSign(negative);
        }
        var far = outOfBounds(base, exponent, negative);
        if (far != null && (!whole || exponent.adjusted() > 18)) {
            return far;
        }
        return whole ? wholePower(base, exponent, negative) : realPower(base, exponent);
    }

    private boolean isOdd(Dec whole) {
        if (whole.exponent() > 0) {
            return false;
        }
        return math.divided(whole.digits(), math.power(-whole.exponent()))[0].testBit(0);
    }

    private Dec toInfinity(Dec base, Dec exponent) {
        var order = DecimalMath.order(run, base.withSign(false), Dec.ONE);
        if (order == 0) {
            math.signal(DecimalSignal.INEXACT, DecimalSignal.ROUNDED);
            return paddedOne(settings.precision() - 1);
        }
        return order < 0 == exponent.negative() ? Dec.infinity(false) : Dec.zero(false, 0);
    }

    private Dec paddedOne(long zeros) {
        return Dec.of(math.power(zeros), -zeros);
    }

    private Dec ofOne(Dec base, Dec exponent, boolean whole) {
        var most = settings.precision() - 1;
        if (!whole) {
            math.signal(DecimalSignal.INEXACT, DecimalSignal.ROUNDED);
            return paddedOne(most);
        }
        if (exponent.negative()) {
            return Dec.ONE;
        }
        var zeros = -base.exponent();
        var count = approximate(exponent) * zeros;
        if (count > most) {
            math.signal(DecimalSignal.ROUNDED);
            return paddedOne(most);
        }
        return count >= 0 ? paddedOne((long) count) : Dec.of(BigInteger.ONE, 0);
    }

    /// The infinity or zero that a power surely rounds to; null where it may have a place.
    private @org.jspecify.annotations.Nullable Dec outOfBounds(
            Dec base, Dec exponent, boolean negative) {
        var logarithm = logarithm10(base);
        var places = logarithm * approximate(exponent);
        if (places > settings.most() + 2.0) {
            return math.fix(Dec.finite(negative, BigInteger.ONE, settings.most() + 1));
        }
        if (places < settings.tiny() - 2.0) {
            return math.fix(Dec.finite(negative, BigInteger.ONE, settings.tiny() - 2));
        }
        return null;
    }

    private double logarithm10(Dec base) {
        var length = base.length();
        var cut = Math.max(0, length - 17);
        var front = math.divided(base.digits(), math.power(cut))[0].doubleValue();
        return StrictMath.log10(front) + base.exponent() + cut;
    }

    /// By squaring, with some digits more than asked for.
    private Dec wholePower(Dec base, Dec exponent, boolean negative) {
        var digits = exponent.length() + exponent.exponent();
        var more =
                math.with(
                        settings.withPrecision(
                                        settings.precision()
                                                + digits
                                                + 2
                                                + (exponent.negative() ? 1 : 0))
                                .withRounding(DecimalRounding.ROUND_HALF_EVEN)
                                .unclamped());
        var factor = exponent.negative() ? more.divide(Dec.ONE, base) : base;
        var times = math.rescaled(exponent.withSign(false), 0).digits();
        var answer = factor;
        for (var bit = times.bitLength() - 2; bit >= 0; bit--) {
            run.tick();
            answer = more.multiply(answer, answer);
            if (times.testBit(bit)) {
                answer = more.multiply(answer, factor);
            }
            if (!answer.isFinite() || answer.isZero() && more.has(DecimalSignal.CLAMPED)) {
                break;
            }
        }
        math.take(more);
        return math.fix(
                answer.isInfinite()
                        ? Dec.finite(negative, BigInteger.ONE, settings.most() + 1)
                        : answer.withSign(negative));
    }

    private Dec realPower(Dec base, Dec exponent) {
        var precision = Math.max(base.length(), settings.precision()) + 23;
        var work =
                new DecimalMath.Settings(
                        precision,
                        DecimalRounding.ROUND_HALF_EVEN,
                        -DecimalMath.BOUND,
                        DecimalMath.BOUND,
                        false);
        var inner = math.with(work);
        var logarithm = at(inner).ln(base);
        var answer = at(inner).exp(inner.multiply(logarithm, exponent));
        math.signal(DecimalSignal.INEXACT, DecimalSignal.ROUNDED);
        if (DecimalMath.order(run, answer, Dec.ONE) == 0) {
            return paddedOne(settings.precision() - 1);
        }
        return math.fix(answer);
    }

    /// `pow(base, exponent, modulo)`.
    Dec powerModulo(Dec base, Dec exponent, Dec modulo) {
        var nan = math.nan(base, exponent, modulo);
        if (nan != null) {
            return nan;
        }
        var wrong =
                !base.isInteger()
                        || !exponent.isInteger()
                        || !modulo.isInteger()
                        || exponent.negative() && !exponent.isZero()
                        || modulo.isZero()
                        || modulo.adjusted() >= settings.precision()
                        || base.isZero() && exponent.isZero();
        if (wrong) {
            return math.invalid();
        }
        var m = math.rescaled(modulo.withSign(false), 0).digits();
        var residue = power10(base, m);
        var digits = exponent.length() + Math.max(0, exponent.exponent());
        DecimalDigits.charge(run, digits);
        var words = m.bitLength() / 64 + 1L;
        var e = math.rescaled(exponent, 0).digits();
        run.work(words * words * e.bitLength());
        var answer = residue.modPow(e, m);
        return Dec.finite(base.negative() && isOdd(exponent), answer, 0);
    }

    /// A whole number modulo m, however large its exponent.
    private BigInteger power10(Dec whole, BigInteger m) {
        if (whole.exponent() <= 0) {
            return math.rescaled(whole.withSign(false), 0).digits().mod(m);
        }
        return whole.digits()
                .mod(m)
                .multiply(BigInteger.TEN.modPow(BigInteger.valueOf(whole.exponent()), m))
                .mod(m);
    }
}
