package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.math.BigDecimal;
import java.math.BigInteger;

/// Hashes of numbers as CPython defines them ("Hashing of numeric types" in its library reference):
/// the value as a fraction modulo the prime 2^61-1, so that equal numbers of any type agree.
@Bounded(Bounded.By.MEMORY)
public final class NumberHash {
    private static final long PRIME = (1L << 61) - 1;
    private static final BigInteger BIG_PRIME = BigInteger.valueOf(PRIME);
    private static final long INFINITY = 314159;

    private NumberHash() {}

    static long of(IntValue value) {
        return value.fitsLong() ? of(value.asLong()) : of(value.asBig());
    }

    static long of(long value) {
        if (value > -PRIME && value < PRIME) {
            return value == -1 ? -2 : value;
        }
        return of(BigInteger.valueOf(value));
    }

    private static long of(BigInteger value) {
        var rest = value.abs().mod(BIG_PRIME).longValue();
        var hash = value.signum() < 0 ? -rest : rest;
        return hash == -1 ? -2 : hash;
    }

    /// Hash of `digits * 10 ** exponent`, however large the exponent.
    public static long ofDecimal(BigInteger digits, long exponent) {
        var ten = exponent >= 0 ? BigInteger.TEN : BigInteger.TEN.modInverse(BIG_PRIME);
        var power = ten.modPow(BigInteger.valueOf(Math.abs(exponent)), BIG_PRIME);
        var rest = digits.abs().mod(BIG_PRIME).multiply(power).mod(BIG_PRIME).longValue();
        var hash = digits.signum() < 0 ? -rest : rest;
        return hash == -1 ? -2 : hash;
    }

    static long of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e18) {
            return of((long) value);
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? INFINITY : -INFINITY;
        }
        if (Double.isNaN(value)) {
            return 0;
        }
        var exact = new BigDecimal(value);
        return of(exact.unscaledValue(), BigInteger.TEN.pow(Math.max(0, exact.scale())));
    }

    /// Hash of `numerator / denominator`, in lowest terms or not, denominator positive.
    public static long of(BigInteger numerator, BigInteger denominator) {
        var gcd = numerator.gcd(denominator);
        var low = denominator.divide(gcd).mod(BIG_PRIME);
        if (low.signum() == 0) {
            return numerator.signum() < 0 ? -INFINITY : INFINITY;
        }
        var magnitude =
                numerator.divide(gcd).abs().multiply(low.modInverse(BIG_PRIME)).mod(BIG_PRIME);
        var hash = numerator.signum() < 0 ? -magnitude.longValue() : magnitude.longValue();
        return hash == -1 ? -2 : hash;
    }
}
