package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.library.Dec.Kind;
import dev.codemode.python.internal.library.DecimalSignal.Condition;
import dev.codemode.python.internal.runtime.Run;
import java.math.BigInteger;

/// Arithmetic by the General Decimal Arithmetic Specification, under one context. What it signals is
/// collected; the context decides afterwards which of it is raised.
final class DecimalMath {
    /// Precision, bounds of the exponent and rounding.
    record Settings(
            long precision, DecimalRounding rounding, long least, long most, boolean clamp) {
        long tiny() {
            return least - precision + 1;
        }

        long top() {
            return most - precision + 1;
        }

        Settings withPrecision(long newPrecision) {
            return new Settings(newPrecision, rounding, least, most, clamp);
        }

        Settings withRounding(DecimalRounding newRounding) {
            return new Settings(precision, newRounding, least, most, clamp);
        }

        Settings unclamped() {
            return new Settings(precision, rounding, least, most, false);
        }
    }

    static final long BOUND = 999_999_999_999_999_999L;
    static final Settings EXACT =
            new Settings(BOUND, DecimalRounding.ROUND_HALF_EVEN, -BOUND, BOUND, false);

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    final Run run;
    final Settings settings;
    private int signals;
    private int conditions;

    DecimalMath(Run run, Settings settings) {
        this.run = run;
        this.settings = settings;
    }

    /// Bits of the [DecimalSignal]s so far.
    int signals() {
        return signals;
    }

    /// Bits of the [Condition]s so far.
    int conditions() {
        return conditions;
    }

    DecimalMath with(Settings other) {
        return new DecimalMath(run, other);
    }

    void take(DecimalMath other) {
        signals |= other.signals;
        conditions |= other.conditions;
    }

    @Bounded(Bounded.By.FIXED)
    void signal(DecimalSignal... which) {
        for (var signal : which) {
            signals |= signal.bit();
        }
    }

    boolean has(DecimalSignal signal) {
        return (signals & signal.bit()) != 0;
    }

    Dec invalid(Condition condition) {
        signal(DecimalSignal.INVALID_OPERATION);
        conditions |= 1 << condition.ordinal();
        return Dec.NAN;
    }

    Dec invalid() {
        return invalid(Condition.INVALID_OPERATION);
    }

    BigInteger power(long exponent) {
        return DecimalDigits.power(run, exponent);
    }

    BigInteger times(BigInteger a, BigInteger b) {
        chargeBits((long) a.bitLength() + b.bitLength());
        return a.multiply(b);
    }

    BigInteger[] divided(BigInteger a, BigInteger b) {
        chargeBits(4L * Math.max(a.bitLength(), b.bitLength()));
        return a.divideAndRemainder(b);
    }

    private void chargeBits(long bits) {
        if (bits > 2000) {
            DecimalDigits.charge(run, bits / 3);
        }
    }

    // ---- rounding ----

    /// The number within the precision and the bounds of the context.
    Dec fix(Dec number) {
        if (number.isNan()) {
            return fixNan(number);
        }
        if (number.isInfinite()) {
            return number;
        }
        var tiny = settings.tiny();
        if (number.isZero()) {
            var greatest = settings.clamp() ? settings.top() : settings.most();
            var exponent = Math.min(Math.max(number.exponent(), tiny), greatest);
            if (exponent != number.exponent()) {
                signal(DecimalSignal.CLAMPED);
            }
            return Dec.zero(number.negative(), exponent);
        }
        var least = number.length() + number.exponent() - settings.precision();
        if (least > settings.top()) {
            return overflow(number.negative());
        }
        var subnormal = least < tiny;
        least = Math.max(least, tiny);
        if (number.exponent() < least) {
            return cut(number, least, subnormal);
        }
        if (subnormal) {
            signal(DecimalSignal.SUBNORMAL);
        }
        if (settings.clamp() && number.exponent() > settings.top()) {
            signal(DecimalSignal.CLAMPED);
            return rescaled(number, settings.top());
        }
        return number;
    }

    private Dec fixNan(Dec nan) {
        var most = settings.precision() - (settings.clamp() ? 1 : 0);
        return nan.length() > most
                ? new Dec(nan.kind(), nan.negative(), divided(nan.digits(), power(most))[1], 0)
                : nan;
    }

    private Dec overflow(boolean negative) {
        signal(DecimalSignal.OVERFLOW, DecimalSignal.INEXACT, DecimalSignal.ROUNDED);
        return settings.rounding().overflowsToInfinity(negative)
                ? Dec.infinity(negative)
                : largest(negative);
    }

    private Dec largest(boolean negative) {
        return Dec.finite(
                negative, power(settings.precision()).subtract(BigInteger.ONE), settings.top());
    }

    private Dec cut(Dec number, long exponent, boolean subnormal) {
        var rounded = rounded(number, exponent, settings.rounding());
        var changed = rounded.inexact;
        var answer = Dec.finite(number.negative(), rounded.digits, exponent);
        if (answer.length() > settings.precision()) {
            answer =
                    Dec.finite(
                            number.negative(),
                            divided(rounded.digits, BigInteger.TEN)[0],
                            exponent + 1);
        }
        if (answer.exponent() > settings.top()) {
            return overflow(number.negative());
        }
        if (changed && subnormal) {
            signal(DecimalSignal.UNDERFLOW);
        }
        if (subnormal) {
            signal(DecimalSignal.SUBNORMAL);
        }
        if (changed) {
            signal(DecimalSignal.INEXACT);
        }
        signal(DecimalSignal.ROUNDED);
        if (answer.isZero()) {
            signal(DecimalSignal.CLAMPED);
        }
        return answer;
    }

    private record Rounded(BigInteger digits, boolean inexact) {}

    /// Digits of a number when its exponent is raised to `exponent`.
    private Rounded rounded(Dec number, long exponent, DecimalRounding rounding) {
        var drop = exponent - number.exponent();
        if (drop > number.length() + 1) {
            // All of it is cut off, and it is less than half.
            var up =
                    rounding.goesUp(
                            number.negative(), BigInteger.ZERO, BigInteger.ONE, BigInteger.TEN);
            var some = number.digits().signum() != 0;
            return new Rounded(some && up ? BigInteger.ONE : BigInteger.ZERO, some);
        }
        var unit = power(drop);
        var parts = divided(number.digits(), unit);
        if (parts[1].signum() == 0) {
            return new Rounded(parts[0], false);
        }
        var up = rounding.goesUp(number.negative(), parts[0], parts[1], unit);
        return new Rounded(up ? parts[0].add(BigInteger.ONE) : parts[0], true);
    }

    /// The number with another exponent, rounded where that is greater. Nothing is signalled.
    Dec rescaled(Dec number, long exponent, DecimalRounding rounding) {
        if (number.isZero()) {
            return Dec.zero(number.negative(), exponent);
        }
        if (number.exponent() >= exponent) {
            return Dec.finite(
                    number.negative(),
                    times(number.digits(), power(number.exponent() - exponent)),
                    exponent);
        }
        return Dec.finite(number.negative(), rounded(number, exponent, rounding).digits, exponent);
    }

    Dec rescaled(Dec number, long exponent) {
        return rescaled(number, exponent, settings.rounding());
    }

    // ---- NaNs ----

    /// The NaN that an operation on these answers; null where none of them is one.
    @org.jspecify.annotations.Nullable
    Dec nan(Dec... operands) {
        for (var operand : operands) {
            if (operand.isSignaling()) {
                invalid();
                return fixNan(new Dec(Kind.QUIET_NAN, operand.negative(), operand.digits(), 0));
            }
        }
        for (var operand : operands) {
            if (operand.isNan()) {
                return fixNan(operand);
            }
        }
        return null;
    }

    // ---- the four operations ----

    Dec plus(Dec a) {
        var nan = nan(a);
        if (nan != null) {
            return nan;
        }
        return fix(
                a.isZero() && settings.rounding() != DecimalRounding.ROUND_FLOOR
                        ? a.withSign(false)
                        : a);
    }

    Dec minus(Dec a) {
        var nan = nan(a);
        if (nan != null) {
            return nan;
        }
        return fix(
                a.isZero() && settings.rounding() != DecimalRounding.ROUND_FLOOR
                        ? a.withSign(false)
                        : a.negated());
    }

    Dec abs(Dec a) {
        return a.negative() && !a.isNan() ? minus(a) : plus(a);
    }

    Dec subtract(Dec a, Dec b) {
        var nan = nan(a, b);
        return nan == null ? add(a, b.negated()) : nan;
    }

    Dec add(Dec a, Dec b) {
        var nan = nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return b.isInfinite() && a.negative() != b.negative() ? invalid() : a;
        }
        return b.isInfinite() ? b : fix(sum(a, b));
    }

    private Dec sum(Dec a, Dec b) {
        var exponent = Math.min(a.exponent(), b.exponent());
        var negativeZero =
                settings.rounding() == DecimalRounding.ROUND_FLOOR && a.negative() != b.negative();
        if (a.isZero() && b.isZero()) {
            return Dec.zero(negativeZero || a.negative() && b.negative(), exponent);
        }
        if (a.isZero()) {
            return rescaled(b, Math.max(exponent, b.exponent() - settings.precision() - 1));
        }
        if (b.isZero()) {
            return rescaled(a, Math.max(exponent, a.exponent() - settings.precision() - 1));
        }
        var high = a.exponent() >= b.exponent() ? a : b;
        var low = brought(high, high == a ? b : a);
        var total =
                times(high.signedDigits(), power(high.exponent() - low.exponent()))
                        .add(low.signedDigits());
        return total.signum() == 0
                ? Dec.zero(negativeZero, exponent)
                : Dec.of(total, low.exponent());
    }

    /// The lower operand of a sum; where it only matters that it is not zero, one with fewer digits.
    private Dec brought(Dec high, Dec low) {
        var reach = high.exponent() + Math.min(-1, high.length() - settings.precision() - 2);
        return low.length() + low.exponent() - 1 < reach
                ? Dec.finite(low.negative(), BigInteger.ONE, reach)
                : low;
    }

    Dec multiply(Dec a, Dec b) {
        var nan = nan(a, b);
        return nan == null ? fix(product(a, b)) : nan;
    }

    private Dec product(Dec a, Dec b) {
        var negative = a.negative() != b.negative();
        if (a.isInfinite() || b.isInfinite()) {
            return a.isZero() || b.isZero() ? invalid() : Dec.infinity(negative);
        }
        return Dec.finite(negative, times(a.digits(), b.digits()), a.exponent() + b.exponent());
    }

    Dec fma(Dec a, Dec b, Dec c) {
        var nan = nan(a, b, c);
        if (nan != null) {
            return nan;
        }
        var product = product(a, b);
        return product.isNan() ? product : add(product, c);
    }

    Dec divide(Dec a, Dec b) {
        var nan = nan(a, b);
        if (nan != null) {
            return nan;
        }
        var negative = a.negative() != b.negative();
        if (a.isInfinite()) {
            return b.isInfinite() ? invalid() : Dec.infinity(negative);
        }
        if (b.isInfinite()) {
            signal(DecimalSignal.CLAMPED);
            return Dec.zero(negative, settings.tiny());
        }
        if (b.isZero()) {
            return a.isZero() ? invalid(Condition.DIVISION_UNDEFINED) : byZero(negative);
        }
        var ideal = a.exponent() - b.exponent();
        return fix(a.isZero() ? Dec.zero(negative, ideal) : quotient(a, b, negative, ideal));
    }

    private Dec byZero(boolean negative) {
        signal(DecimalSignal.DIVISION_BY_ZERO);
        return Dec.infinity(negative);
    }

    private Dec quotient(Dec a, Dec b, boolean negative, long ideal) {
        var shift = b.length() - a.length() + settings.precision() + 1;
        var exponent = ideal - shift;
        var parts =
                shift >= 0
                        ? divided(times(a.digits(), power(shift)), b.digits())
                        : divided(a.digits(), times(b.digits(), power(-shift)));
        var digits = parts[0];
        if (parts[1].signum() != 0) {
            // A last digit that no rounding takes for an exact half or an exact answer.
            return Dec.finite(
                    negative,
                    divided(digits, FIVE)[1].signum() == 0 ? digits.add(BigInteger.ONE) : digits,
                    exponent);
        }
        return stripped(Dec.finite(negative, digits, exponent), ideal);
    }

    /// Without zeros at the end, as far as the exponent stays below `most`.
    Dec stripped(Dec number, long most) {
        var digits = number.digits();
        var exponent = number.exponent();
        // By halves first, so that long rows of zeros are cheap.
        for (var step = Math.min(most - exponent, number.length()); step > 0; ) {
            if (DecimalDigits.zerosAtEnd(digits, step)) {
                digits = divided(digits, power(step))[0];
                exponent += step;
                step = Math.min(step, most - exponent);
            } else {
                step /= 2;
            }
        }
        return Dec.finite(number.negative(), digits, exponent);
    }

    /// Whole quotient and remainder of finite numbers, or null where the quotient is too long.
    private Dec @org.jspecify.annotations.Nullable [] parts(Dec a, Dec b) {
        var negative = a.negative() != b.negative();
        var ideal = b.isInfinite() ? a.exponent() : Math.min(a.exponent(), b.exponent());
        if (a.isZero() || b.isInfinite() || a.adjusted() - b.adjusted() <= -2) {
            return new Dec[] {Dec.zero(negative, 0), rescaled(a, ideal)};
        }
        if (a.adjusted() - b.adjusted() <= settings.precision()) {
            var high = times(a.digits(), power(a.exponent() - ideal));
            var low = times(b.digits(), power(b.exponent() - ideal));
            var parts = divided(high, low);
            if (DecimalDigits.length(parts[0]) <= settings.precision()) {
                return new Dec[] {
                    Dec.finite(negative, parts[0], 0), Dec.finite(a.negative(), parts[1], ideal)
                };
            }
        }
        invalid(Condition.DIVISION_IMPOSSIBLE);
        return null;
    }

    Dec divideInt(Dec a, Dec b) {
        var nan = nan(a, b);
        if (nan != null) {
            return nan;
        }
        var negative = a.negative() != b.negative();
        if (a.isInfinite()) {
            return b.isInfinite() ? invalid() : Dec.infinity(negative);
        }
        if (b.isZero()) {
            return a.isZero() ? invalid(Condition.DIVISION_UNDEFINED) : byZero(negative);
        }
        var parts = parts(a, b);
        return parts == null ? Dec.NAN : fix(parts[0]);
    }

    Dec remainder(Dec a, Dec b) {
        var nan = nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return invalid();
        }
        if (b.isZero()) {
            return a.isZero() ? invalid(Condition.DIVISION_UNDEFINED) : invalid();
        }
        var parts = parts(a, b);
        return parts == null ? Dec.NAN : fix(parts[1]);
    }

    Dec[] divmod(Dec a, Dec b) {
        var nan = nan(a, b);
        if (nan != null) {
            return new Dec[] {nan, nan};
        }
        var negative = a.negative() != b.negative();
        if (a.isInfinite()) {
            return new Dec[] {b.isInfinite() ? invalid() : Dec.infinity(negative), invalid()};
        }
        if (b.isZero()) {
            if (a.isZero()) {
                var undefined = invalid(Condition.DIVISION_UNDEFINED);
                return new Dec[] {undefined, undefined};
            }
            return new Dec[] {byZero(negative), invalid()};
        }
        var parts = parts(a, b);
        return parts == null
                ? new Dec[] {Dec.NAN, Dec.NAN}
                : new Dec[] {fix(parts[0]), fix(parts[1])};
    }

    Dec remainderNear(Dec a, Dec b) {
        var nan = nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return invalid();
        }
        if (b.isZero()) {
            return a.isZero() ? invalid(Condition.DIVISION_UNDEFINED) : invalid();
        }
        if (b.isInfinite()) {
            return fix(a);
        }
        var ideal = Math.min(a.exponent(), b.exponent());
        if (a.isZero()) {
            return fix(Dec.zero(a.negative(), ideal));
        }
        var distance = a.adjusted() - b.adjusted();
        if (distance >= settings.precision() + 1) {
            return invalid(Condition.DIVISION_IMPOSSIBLE);
        }
        if (distance <= -2) {
            return fix(rescaled(a, ideal));
        }
        var high = times(a.digits(), power(a.exponent() - ideal));
        var low = times(b.digits(), power(b.exponent() - ideal));
        var parts = divided(high, low);
        var order = parts[1].shiftLeft(1).compareTo(low);
        var up = order > 0 || order == 0 && parts[0].testBit(0);
        var quotient = up ? parts[0].add(BigInteger.ONE) : parts[0];
        if (DecimalDigits.length(quotient) > settings.precision()) {
            return invalid(Condition.DIVISION_IMPOSSIBLE);
        }
        var rest = up ? parts[1].subtract(low) : parts[1];
        return fix(Dec.finite(a.negative() != rest.signum() < 0, rest.abs(), ideal));
    }

    // ---- comparison ----

    /// Order of two that are no NaNs.
    static int order(Run run, Dec a, Dec b) {
        if (a.signum() != b.signum() || a.signum() == 0) {
            return Integer.compare(a.signum(), b.signum());
        }
        return a.signum() * magnitudeOrder(run, a, b);
    }

    private static int magnitudeOrder(Run run, Dec a, Dec b) {
        if (a.isInfinite() || b.isInfinite()) {
            return Boolean.compare(a.isInfinite(), b.isInfinite());
        }
        if (a.isZero() || b.isZero()) {
            return Boolean.compare(!a.isZero(), !b.isZero());
        }
        var order = Long.compare(a.adjusted(), b.adjusted());
        if (order != 0) {
            return order;
        }
        // Equal places in front: exponents differ by no more than the digits there are.
        var shift = a.exponent() - b.exponent();
        DecimalDigits.charge(run, Math.abs(shift) + Math.max(a.length(), b.length()));
        return shift >= 0
                ? a.digits().multiply(DecimalDigits.power(run, shift)).compareTo(b.digits())
                : a.digits().compareTo(b.digits().multiply(DecimalDigits.power(run, -shift)));
    }

    Dec compare(Dec a, Dec b) {
        var nan = nan(a, b);
        return nan == null ? Dec.of(order(run, a, b)) : nan;
    }

    Dec compareSignal(Dec a, Dec b) {
        if (a.isNan() || b.isNan()) {
            invalid();
        }
        return compare(a, b);
    }

    Dec compareTotal(Dec a, Dec b) {
        return Dec.of(totalOrder(run, a, b));
    }

    Dec compareTotalMagnitude(Dec a, Dec b) {
        return compareTotal(a.withSign(false), b.withSign(false));
    }

    private static int totalOrder(Run run, Dec a, Dec b) {
        if (a.negative() != b.negative()) {
            return a.negative() ? -1 : 1;
        }
        var sign = a.negative() ? -1 : 1;
        if (a.isNan() || b.isNan()) {
            var order = Integer.compare(rank(a), rank(b));
            return sign * (order == 0 ? a.digits().compareTo(b.digits()) : order);
        }
        var order = order(run, a, b);
        return order == 0 ? sign * Long.compare(a.exponent(), b.exponent()) : order;
    }

    private static int rank(Dec a) {
        return a.isSignaling() ? 1 : a.isNan() ? 2 : 0;
    }

    /// The greater (`sign` 1) or the lesser (-1) of two, by their magnitudes if wanted.
    Dec extreme(Dec a, Dec b, int sign, boolean magnitude) {
        if (a.isNan() || b.isNan()) {
            if (a.isSignaling() || b.isSignaling() || a.isNan() && b.isNan()) {
                var nan = nan(a, b);
                return nan == null ? Dec.NAN : nan;
            }
            return fix(a.isNan() ? b : a);
        }
        var order = magnitude ? magnitudeOrder(run, a, b) : order(run, a, b);
        if (order == 0) {
            order = totalOrder(run, a, b);
        }
        return fix(order * sign >= 0 ? a : b);
    }

    // ---- whole numbers and places ----

    Dec quantize(Dec a, Dec like) {
        var nan = nan(a, like);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() || like.isInfinite()) {
            return a.isInfinite() && like.isInfinite() ? a : invalid();
        }
        return toExponent(a, like.exponent());
    }

    Dec toExponent(Dec a, long exponent) {
        if (exponent < settings.tiny() || exponent > settings.most()) {
            return invalid();
        }
        if (a.isZero()) {
            return fix(Dec.zero(a.negative(), exponent));
        }
        if (a.adjusted() > settings.most() || a.adjusted() - exponent + 1 > settings.precision()) {
            return invalid();
        }
        var inexact = false;
        Dec answer;
        if (a.exponent() < exponent) {
            var rounded = rounded(a, exponent, settings.rounding());
            inexact = rounded.inexact;
            answer = Dec.finite(a.negative(), rounded.digits, exponent);
        } else {
            answer = rescaled(a, exponent);
        }
        if (answer.adjusted() > settings.most() || answer.length() > settings.precision()) {
            return invalid();
        }
        if (!answer.isZero() && answer.adjusted() < settings.least()) {
            signal(DecimalSignal.SUBNORMAL);
        }
        if (a.exponent() < exponent) {
            if (inexact) {
                signal(DecimalSignal.INEXACT);
            }
            signal(DecimalSignal.ROUNDED);
        }
        return fix(answer);
    }

    Dec toIntegral(Dec a, boolean signals) {
        var nan = nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() || a.exponent() >= 0) {
            return a;
        }
        if (a.isZero()) {
            return Dec.zero(a.negative(), 0);
        }
        var rounded = rounded(a, 0, settings.rounding());
        if (signals) {
            if (rounded.inexact) {
                signal(DecimalSignal.INEXACT);
            }
            signal(DecimalSignal.ROUNDED);
        }
        return Dec.finite(a.negative(), rounded.digits, 0);
    }

    Dec normalize(Dec a) {
        var nan = nan(a);
        if (nan != null) {
            return nan;
        }
        var fixed = fix(a);
        if (!fixed.isFinite()) {
            return fixed;
        }
        if (fixed.isZero()) {
            return Dec.zero(fixed.negative(), 0);
        }
        return stripped(fixed, settings.clamp() ? settings.top() : settings.most());
    }

    // ---- neighbours ----

    Dec nextMinus(Dec a) {
        var nan = nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return a.negative() ? a : largest(false);
        }
        return neighbour(a, DecimalRounding.ROUND_FLOOR);
    }

    Dec nextPlus(Dec a) {
        var nan = nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return a.negative() ? largest(true) : a;
        }
        return neighbour(a, DecimalRounding.ROUND_CEILING);
    }

    private Dec neighbour(Dec a, DecimalRounding direction) {
        var quiet = with(settings.withRounding(direction));
        var fixed = quiet.fix(a);
        if (!fixed.equals(a) && order(run, fixed, a) != 0) {
            return fixed;
        }
        var step =
                Dec.finite(
                        direction == DecimalRounding.ROUND_FLOOR,
                        BigInteger.ONE,
                        settings.tiny() - 1);
        return with(settings.withRounding(direction)).add(a, step);
    }

    Dec nextToward(Dec a, Dec b) {
        var nan = nan(a, b);
        if (nan != null) {
            return nan;
        }
        var order = order(run, a, b);
        if (order == 0) {
            return a.withSign(b.negative());
        }
        var answer = order < 0 ? nextPlus(a) : nextMinus(a);
        if (answer.isInfinite()) {
            signal(DecimalSignal.OVERFLOW, DecimalSignal.INEXACT, DecimalSignal.ROUNDED);
        } else if (answer.isZero() || answer.adjusted() < settings.least()) {
            signal(
                    DecimalSignal.UNDERFLOW,
                    DecimalSignal.SUBNORMAL,
                    DecimalSignal.INEXACT,
                    DecimalSignal.ROUNDED);
            if (answer.isZero()) {
                signal(DecimalSignal.CLAMPED);
            }
        }
        return answer;
    }

    // ---- exponents ----

    Dec logb(Dec a) {
        var nan = nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return Dec.infinity(false);
        }
        return a.isZero() ? byZero(true) : fix(Dec.of(a.adjusted()));
    }

    Dec scaleb(Dec a, Dec b) {
        var nan = nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (!isCount(b, Math.min(2 * (settings.most() + settings.precision()), 4 * BOUND))) {
            return invalid();
        }
        if (a.isInfinite()) {
            return a;
        }
        return fix(
                Dec.finite(a.negative(), a.digits(), a.exponent() + b.signedDigits().longValue()));
    }

    private static boolean isCount(Dec b, long bound) {
        return b.isFinite()
                && b.exponent() == 0
                && b.digits().compareTo(BigInteger.valueOf(bound)) <= 0;
    }

    // ---- digits ----

    Dec shift(Dec a, Dec b) {
        var nan = nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (!isCount(b, settings.precision())) {
            return invalid();
        }
        if (a.isInfinite()) {
            return a;
        }
        var count = b.signedDigits().longValue();
        var digits = lastDigits(a.digits());
        digits =
                count < 0
                        ? divided(digits, power(-count))[0]
                        : lastDigits(times(digits, power(count)));
        return Dec.finite(a.negative(), digits, a.exponent());
    }

    private BigInteger lastDigits(BigInteger digits) {
        return DecimalDigits.length(digits) > settings.precision()
                ? divided(digits, power(settings.precision()))[1]
                : digits;
    }

    Dec rotate(Dec a, Dec b) {
        var nan = nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (!isCount(b, settings.precision())) {
            return invalid();
        }
        if (a.isInfinite()) {
            return a;
        }
        var precision = settings.precision();
        var left = Math.floorMod(b.signedDigits().longValue(), precision);
        var digits = lastDigits(a.digits());
        var parts = divided(digits, power(precision - left));
        return Dec.finite(a.negative(), times(parts[1], power(left)).add(parts[0]), a.exponent());
    }

    /// A logical operation, digit by digit.
    @FunctionalInterface
    interface Logic {
        boolean apply(boolean a, boolean b);
    }

    @Bounded(Bounded.By.MEMORY)
    Dec logical(Dec a, Dec b, Logic logic) {
        if (!isLogical(a) || !isLogical(b)) {
            return invalid();
        }
        DecimalDigits.charge(run, settings.precision());
        DecimalDigits.chargeText(run, Math.max(a.length(), b.length()));
        var x = a.digits().toString();
        var y = b.digits().toString();
        var length = (int) settings.precision();
        var out = new StringBuilder(length);
        for (var i = length; i > 0; i--) {
            out.append(logic.apply(isOne(x, i), isOne(y, i)) ? '1' : '0');
        }
        DecimalDigits.chargeText(run, length);
        return Dec.of(new BigInteger(out.toString()), 0);
    }

    Dec invert(Dec a) {
        return logical(a, Dec.ZERO, (x, y) -> !x);
    }

    private static boolean isOne(String digits, int fromEnd) {
        return fromEnd <= digits.length() && digits.charAt(digits.length() - fromEnd) == '1';
    }

    private boolean isLogical(Dec a) {
        if (!a.isFinite() || a.negative() || a.exponent() != 0) {
            return false;
        }
        DecimalDigits.chargeText(run, a.length());
        return a.digits().toString().chars().allMatch(c -> c == '0' || c == '1');
    }

    // ---- square root ----

    Dec sqrt(Dec a) {
        var nan = nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() && !a.negative()) {
            return a;
        }
        if (a.isZero()) {
            return fix(Dec.zero(a.negative(), Math.floorDiv(a.exponent(), 2)));
        }
        return a.negative() ? invalid() : root(a);
    }

    private Dec root(Dec a) {
        var precision = settings.precision() + 1;
        DecimalDigits.charge(run, 4 * Math.min(precision, BOUND / 8));
        var exponent = a.exponent() >> 1;
        var odd = (a.exponent() & 1) != 0;
        var digits = odd ? a.digits().multiply(BigInteger.TEN) : a.digits();
        var length = odd ? (a.length() >> 1) + 1 : a.length() + 1 >> 1;
        var shift = precision - length;
        var exact = true;
        if (shift >= 0) {
            digits = times(digits, power(2 * shift));
        } else {
            var parts = divided(digits, power(-2 * shift));
            digits = parts[0];
            exact = parts[1].signum() == 0;
        }
        exponent -= shift;
        var root = digits.sqrt();
        exact = exact && root.multiply(root).equals(digits);
        if (exact) {
            root = shift >= 0 ? root.divide(power(shift)) : root.multiply(power(-shift));
            exponent += shift;
        } else if (root.mod(FIVE).signum() == 0) {
            root = root.add(BigInteger.ONE);
        }
        var even = with(settings.withRounding(DecimalRounding.ROUND_HALF_EVEN));
        var answer = even.fix(Dec.of(root, exponent));
        take(even);
        return answer;
    }
}
