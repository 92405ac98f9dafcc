package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Types;

/// Distributions drawn from a source, by the methods and in the order of draws that CPython documents,
/// so that a seed gives the same numbers.
final class Distributions {
    /// Kinderman and Monahan's constant for normal deviates.
    static final double NORMAL = 4 * StrictMath.exp(-0.5) / Math.sqrt(2.0);

    static final double LOG4 = StrictMath.log(4.0);

    /// Cheng's constant for gamma deviates.
    static final double GAMMA = 1.0 + StrictMath.log(4.5);

    private static final double TWO_PI = 2 * Math.PI;

    private final Run run;
    private final RandomValue source;

    Distributions(Run run, RandomValue source) {
        this.run = run;
        this.source = source;
    }

    private double next() {
        return source.nextDouble(run);
    }

    private double log(double x) {
        if (x <= 0) {
            throw run.valueError("math domain error");
        }
        return StrictMath.log(x);
    }

    private double over(double a, double b) {
        if (b == 0) {
            throw run.raise(Types.ZERO_DIVISION_ERROR, "float division by zero");
        }
        return a / b;
    }

    double normal(double mu, double sigma) {
        while (true) {
            var u1 = next();
            var u2 = 1.0 - next();
            var z = NORMAL * (u1 - 0.5) / u2;
            if (z * z / 4.0 <= -log(u2)) {
                return mu + z * sigma;
            }
        }
    }

    double gauss(double mu, double sigma) {
        var kept = source.nextGauss;
        source.nextGauss = null;
        if (kept != null) {
            return mu + kept * sigma;
        }
        var angle = next() * TWO_PI;
        var radius = Math.sqrt(-2.0 * log(1.0 - next()));
        source.nextGauss = StrictMath.sin(angle) * radius;
        return mu + StrictMath.cos(angle) * radius * sigma;
    }

    double logNormal(double mu, double sigma) {
        return StrictMath.exp(normal(mu, sigma));
    }

    double exponential(double lambda) {
        return over(-log(1.0 - next()), lambda);
    }

    double vonMises(double mu, double kappa) {
        if (kappa <= 1e-6) {
            return TWO_PI * next();
        }
        var s = 0.5 / kappa;
        var r = s + Math.sqrt(1.0 + s * s);
        double z;
        while (true) {
            z = StrictMath.cos(Math.PI * next());
            var d = z / (r + z);
            var u2 = next();
            if (u2 < 1.0 - d * d || u2 <= (1.0 - d) * StrictMath.exp(d)) {
                break;
            }
        }
        var q = 1.0 / r;
        var f = (q + z) / (1.0 + q * z);
        var turn = StrictMath.acos(f);
        return floorMod(next() > 0.5 ? mu + turn : mu - turn);
    }

    private static double floorMod(double angle) {
        var rest = angle % TWO_PI;
        return rest < 0 ? rest + TWO_PI : rest;
    }

    double gamma(double alpha, double beta) {
        if (alpha <= 0.0 || beta <= 0.0) {
            throw run.valueError("gammavariate: alpha and beta must be > 0.0");
        }
        if (alpha > 1.0) {
            return largeGamma(alpha) * beta;
        }
        return alpha == 1.0 ? -log(1.0 - next()) * beta : smallGamma(alpha) * beta;
    }

    /// Cheng, for alpha above 1.
    private double largeGamma(double alpha) {
        var ainv = Math.sqrt(2.0 * alpha - 1.0);
        var b = alpha - LOG4;
        var c = alpha + ainv;
        while (true) {
            var u1 = next();
            if (!(1e-7 < u1 && u1 < 0.9999999)) {
                continue;
            }
            var u2 = 1.0 - next();
            var v = log(u1 / (1.0 - u1)) / ainv;
            var x = alpha * StrictMath.exp(v);
            var z = u1 * u1 * u2;
            var r = b + c * v - x;
            if (r + GAMMA - 4.5 * z >= 0.0 || r >= log(z)) {
                return x;
            }
        }
    }

    /// Ahrens and Dieter, for alpha below 1.
    private double smallGamma(double alpha) {
        while (true) {
            var u = next();
            var b = (Math.E + alpha) / Math.E;
            var p = b * u;
            var x = p <= 1.0 ? StrictMath.pow(p, 1.0 / alpha) : -log((b - p) / alpha);
            var u1 = next();
            if (p > 1.0 ? u1 <= StrictMath.pow(x, alpha - 1.0) : u1 <= StrictMath.exp(-x)) {
                return x;
            }
        }
    }

    double beta(double alpha, double beta) {
        var y = gamma(alpha, 1.0);
        return y == 0 ? 0.0 : y / (y + gamma(beta, 1.0));
    }

    double pareto(double alpha) {
        return StrictMath.pow(1.0 - next(), over(-1.0, alpha));
    }

    double weibull(double alpha, double beta) {
        return alpha * StrictMath.pow(-log(1.0 - next()), over(1.0, beta));
    }

    long binomial(long n, double p) {
        if (n == 1) {
            return next() < p ? 1 : 0;
        }
        if (p > 0.5) {
            return n - binomial(n, 1.0 - p);
        }
        return n * p < 10.0 ? fewSuccesses(n, p) : manySuccesses(n, p);
    }

    /// Devroye's geometric method.
    private long fewSuccesses(long n, double p) {
        var c = log2(1.0 - p);
        if (c == 0) {
            return 0;
        }
        var x = 0L;
        var y = 0L;
        while (true) {
            y += (long) Math.floor(log2(next()) / c) + 1;
            if (y > n) {
                return x;
            }
            x++;
        }
    }

    private double log2(double x) {
        return log(x) / StrictMath.log(2);
    }

    /// Hörmann's transformed rejection with squeeze.
    private long manySuccesses(long n, double p) {
        var spq = Math.sqrt(n * p * (1.0 - p));
        var b = 1.15 + 2.53 * spq;
        var a = -0.0873 + 0.0248 * b + 0.01 * p;
        var c = n * p + 0.5;
        var vr = 0.92 - 4.2 / b;
        var alpha = (2.83 + 5.1 / b) * spq;
        var lpq = StrictMath.log(p / (1.0 - p));
        var m = (long) Math.floor((n + 1) * p);
        var h = GammaFunctions.logGamma(m + 1.0) + GammaFunctions.logGamma(n - m + 1.0);
        while (true) {
            var u = next() - 0.5;
            var us = 0.5 - Math.abs(u);
            var k = (long) Math.floor((2.0 * a / us + b) * u + c);
            if (k < 0 || k > n) {
                continue;
            }
            var v = next();
            if (us >= 0.07 && v <= vr) {
                return k;
            }
            v *= alpha / (a / (us * us) + b);
            if (StrictMath.log(v)
                    <= h
                            - GammaFunctions.logGamma(k + 1.0)
                            - GammaFunctions.logGamma(n - k + 1.0)
                            + (k - m) * lpq) {
                return k;
            }
        }
    }
}
