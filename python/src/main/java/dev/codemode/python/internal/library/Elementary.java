package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;

/// Functions of floats that [StrictMath] lacks, or answers less closely than the C library does: the
/// same bits on every machine.
@Bounded(Bounded.By.FIXED)
final class Elementary {
    private static final double LN2_HIGH = 0x1.62e42fefa3800p-1;
    private static final double LN2_LOW = 0x1.ef35793c76730p-45;
    private static final double INVERSE_LN2 = 1.4426950408889634;
    private static final double LARGE = 0x1p28;
    private static final int TERMS = 18;

    private Elementary() {}

    /// e to the `x`: the power of two is split off, and the leading terms are added with what their sum
    /// loses.
    static double exp(double x) {
        if (!(Math.abs(x) < 700)) {
            return StrictMath.exp(x);
        }
        var power = Math.rint(x * INVERSE_LN2);
        var high = x - power * LN2_HIGH;
        var rest = high - power * LN2_LOW;
        var restLow = high - rest - power * LN2_LOW;
        var tail = 1.0 / TERMS;
        for (var i = TERMS - 1; i >= 2; i--) {
            tail = (1 + rest * tail) / i;
        }
        var low = restLow * (1 + rest) + rest * rest * tail;
        var sum = 1 + rest;
        var lost = rest - (sum - 1);
        return Math.scalb(sum + (lost + low), (int) power);
    }

    /// The logarithm to base 2 of a positive number: exact for powers of two.
    static double log2(double x) {
        if (!Double.isFinite(x) || x < Double.MIN_NORMAL) {
            return x < Double.MIN_NORMAL ? log2(x * 0x1p60) - 60 : x;
        }
        var exponent = Math.getExponent(x);
        var mantissa = Math.scalb(x, -exponent);
        if (mantissa > 1.5) {
            mantissa /= 2;
            exponent++;
        }
        return exponent + StrictMath.log(mantissa) * INVERSE_LN2;
    }

    static double cosh(double x) {
        var size = Math.abs(x);
        if (size < 0.35 || size > 700) {
            return StrictMath.cosh(x);
        }
        var power = exp(size) / 2;
        return power + 0.25 / power;
    }

    static double asinh(double x) {
        var size = Math.abs(x);
        if (!(size > 0x1p-28) || Double.isInfinite(x)) {
            return x;
        }
        var square = size * size;
        var result =
                size > LARGE
                        ? StrictMath.log(size) + StrictMath.log(2)
                        : size > 2
                                ? StrictMath.log(2 * size + 1 / (Math.sqrt(square + 1) + size))
                                : StrictMath.log1p(size + square / (1 + Math.sqrt(1 + square)));
        return Math.copySign(result, x);
    }

    static double acosh(double x) {
        if (x > LARGE) {
            return StrictMath.log(x) + StrictMath.log(2);
        }
        if (x > 2) {
            return StrictMath.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        var above = x - 1;
        return StrictMath.log1p(above + Math.sqrt(2 * above + above * above));
    }

    static double atanh(double x) {
        var size = Math.abs(x);
        if (size < 0x1p-28) {
            return x;
        }
        var twice = size + size;
        var result =
                size < 0.5
                        ? 0.5 * StrictMath.log1p(twice + twice * size / (1 - size))
                        : 0.5 * StrictMath.log1p(twice / (1 - size));
        return Math.copySign(result, x);
    }
}
