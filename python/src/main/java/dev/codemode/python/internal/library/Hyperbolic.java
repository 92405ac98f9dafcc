package dev.codemode.python.internal.library;

/// The inverse hyperbolic functions, which the JDK has not. No number where there is no result.
final class Hyperbolic {
    private static final double LN2 = StrictMath.log(2);
    private static final double SMALL = 0x1p-28;
    private static final double LARGE = 0x1p28;

    private Hyperbolic() {}

    static double asinh(double x) {
        var a = Math.abs(x);
        if (a < SMALL || Double.isInfinite(x) || Double.isNaN(x)) {
            return x;
        }
        double result;
        if (a > LARGE) {
            result = StrictMath.log(a) + LN2;
        } else if (a > 2) {
            result = StrictMath.log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
        } else {
            result = StrictMath.log1p(a + a * a / (1 + Math.sqrt(a * a + 1)));
        }
        return Math.copySign(result, x);
    }

    static double acosh(double x) {
        if (x < 1) {
            return Double.NaN;
        }
        if (x > LARGE) {
            return StrictMath.log(x) + LN2;
        }
        if (x > 2) {
            return StrictMath.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        var above = x - 1;
        return StrictMath.log1p(above + Math.sqrt(2 * above + above * above));
    }

    static double atanh(double x) {
        var a = Math.abs(x);
        if (a >= 1) {
            return Double.NaN;
        }
        if (a < SMALL) {
            return x;
        }
        var doubled = a + a;
        var result =
                a < 0.5
                        ? StrictMath.log1p(doubled + doubled * a / (1 - a)) / 2
                        : StrictMath.log1p(doubled / (1 - a)) / 2;
        return Math.copySign(result, x);
    }
}
