package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;

/// The gamma function, its logarithm, and the error function.
@Bounded(Bounded.By.FIXED)
final class GammaFunctions {
    /// Lanczos' approximation with g = 607/128, as Godfrey computed its coefficients.
    private static final double G = 607.0 / 128.0;

    private static final double[] LANCZOS = {
        0.9999999999999971,
        57.15623566586292,
        -59.59796035547549,
        14.136097974741746,
        -0.4919138160976202,
        3.399464998481189e-05,
        4.652362892704858e-05,
        -9.837447530487956e-05,
        0.0001580887032249125,
        -0.00021026444172410488,
        0.00021743961811521265,
        -0.0001643181065367639,
        8.441822398385275e-05,
        -2.6190838401581408e-05,
        3.6899182659531625e-06
    };

    private static final double HALF_LOG_TWO_PI = 0.9189385332046728;

    private static final double[] FACTORIALS = new double[23];

    static {
        FACTORIALS[0] = 1;
        for (var i = 1; i < FACTORIALS.length; i++) {
            FACTORIALS[i] = FACTORIALS[i - 1] * i;
        }
    }

    private GammaFunctions() {}

    /// The logarithm of the absolute value of gamma; infinite at its poles.
    static double logGamma(double x) {
        if (!Double.isFinite(x)) {
            return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
        }
        if (x == Math.floor(x) && x <= 2) {
            return x <= 0 ? Double.POSITIVE_INFINITY : 0;
        }
        var magnitude = Math.abs(x);
        if (magnitude < 1e-20) {
            return -StrictMath.log(magnitude);
        }
        if (x < 0) {
            return StrictMath.log(Math.PI)
                    - StrictMath.log(Math.abs(sinPi(magnitude)))
                    - StrictMath.log(magnitude)
                    - logGamma(magnitude);
        }
        if (x == Math.floor(x) && x < FACTORIALS.length) {
            return StrictMath.log(FACTORIALS[(int) x - 1]);
        }
        if (x > 15) {
            return stirling(x);
        }
        // Moved up to where the asymptotic series is exact.
        var product = 1.0;
        var y = x;
        while (y < 15) {
            product *= y;
            y += 1;
        }
        return stirling(y) - StrictMath.log(product);
    }

    private static double stirling(double x) {
        var square = 1 / (x * x);
        var series =
                (1.0 / 12
                                + square
                                        * (-1.0 / 360
                                                + square
                                                        * (1.0 / 1260
                                                                + square
                                                                        * (-1.0 / 1680
                                                                                + square
                                                                                        * (1.0
                                                                                                        / 1188
                                                                                                - square
                                                                                                        * 691.0
                                                                                                        / 360_360)))))
                        / x;
        return (x - 0.5) * StrictMath.log(x) - x + HALF_LOG_TWO_PI + series;
    }

    /// Gamma of a number; NaN at its poles, infinite where too large.
    static double gamma(double x) {
        if (x == Math.floor(x)) {
            if (x <= 0) {
                return x == 0 ? 1 / x : Double.NaN;
            }
            if (x <= FACTORIALS.length) {
                return FACTORIALS[(int) x - 1];
            }
        }
        if (Math.abs(x) < 1e-20) {
            return 1 / x;
        }
        if (x > 172) {
            return Double.POSITIVE_INFINITY;
        }
        if (x < 0) {
            return x < -200 ? 0.0 / sinPi(x) : -Math.PI / (sinPi(-x) * -x * gamma(-x));
        }
        var sum = LANCZOS[0];
        for (var i = LANCZOS.length - 1; i > 0; i--) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        var base = x + G - 0.5;
        var half = StrictMath.pow(base, (x - 0.5) / 2);
        return Math.sqrt(2 * Math.PI) * half * Elementary.exp(-base) * half * sum;
    }

    private static double sinPi(double x) {
        var rest = x % 2.0;
        return StrictMath.sin(Math.PI * rest);
    }

    /// The error function.
    static double erf(double x) {
        var magnitude = Math.abs(x);
        if (Double.isNaN(x)) {
            return x;
        }
        if (magnitude < 1.5) {
            return erfSeries(x);
        }
        var tail = erfcFraction(magnitude);
        return x > 0 ? 1 - tail : tail - 1;
    }

    /// One less the error function, exact also where that is small.
    static double erfc(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (Math.abs(x) < 1.5) {
            return 1 - erfSeries(x);
        }
        return x > 0 ? erfcFraction(x) : 2 - erfcFraction(-x);
    }

    private static double erfSeries(double x) {
        var square = x * x;
        var sum = 0.0;
        var factor = 25 + 0.5;
        for (var i = 0; i < 25; i++) {
            sum = 2 + square * sum / factor;
            factor -= 1;
        }
        return sum * x * Elementary.exp(-square) / Math.sqrt(Math.PI);
    }

    private static double erfcFraction(double x) {
        if (x >= 30) {
            return 0;
        }
        var square = x * x;
        var a = 0.0;
        var da = 0.5;
        var p = 1.0;
        var p0 = 0.0;
        var q = da + square;
        var q0 = 1.0;
        for (var i = 0; i < 50; i++) {
            a += da;
            da += 2.0;
            var b = da + square;
            var nextP = b * p - a * p0;
            p0 = p;
            p = nextP;
            var nextQ = b * q - a * q0;
            q0 = q;
            q = nextQ;
        }
        return p / q * x * Elementary.exp(-square) / Math.sqrt(Math.PI);
    }
}
