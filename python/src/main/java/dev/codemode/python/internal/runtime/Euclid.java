package dev.codemode.python.internal.runtime;

import java.math.BigInteger;

/// Greatest common divisors and modular inverses of large ints, and powers by them.
///
/// The JDK's take quadratic time and more, and cannot be stopped: they are used for small numbers only.
/// These count every round. Lehmer's way: most rounds look at the first bits alone, and some thirty
/// quotients later all are applied at once.
public final class Euclid {
    /// Below so many bits the JDK needs a fraction of a millisecond.
    private static final int SMALL_BITS = 4096;

    private static final int LEADING_BITS = 62;

    private final Run run;
    private BigInteger a;
    private BigInteger b;

    /// What `a` and `b` are multiples of, but for multiples of the modulus.
    private BigInteger u = BigInteger.ONE;

    private BigInteger v = BigInteger.ZERO;

    private Euclid(Run run, BigInteger a, BigInteger b) {
        this.run = run;
        this.a = a;
        this.b = b;
    }

    private static boolean isSmall(BigInteger value) {
        return value.bitLength() <= SMALL_BITS;
    }

    /// The greatest common divisor, never negative.
    public static BigInteger gcd(Run run, BigInteger a, BigInteger b) {
        if (isSmall(a) && isSmall(b)) {
            run.work(chargeOf(a, b));
            return a.gcd(b);
        }
        return new Euclid(run, a.abs(), b.abs()).reduced(false).a;
    }

    /// The number whose product with `a` leaves 1 when divided by `modulus`, which is positive.
    ///
    /// @throws ArithmeticException where there is none
    static BigInteger inverse(Run run, BigInteger a, BigInteger modulus) {
        if (isSmall(a) && isSmall(modulus)) {
            run.work(chargeOf(a, modulus));
            return a.modInverse(modulus);
        }
        var reduced = new Euclid(run, mod(run, a, modulus), modulus).reduced(true);
        if (!reduced.a.equals(BigInteger.ONE)) {
            throw new ArithmeticException("not invertible");
        }
        return mod(run, reduced.u, modulus);
    }

    private static long chargeOf(BigInteger a, BigInteger b) {
        var words = Math.max(a.bitLength(), b.bitLength()) / 64L + 1;
        return 8 * words * words;
    }

    /// `base ** exponent` divided by a positive modulus: what is left.
    ///
    /// @throws ArithmeticException where the exponent is negative and there is no inverse
    static BigInteger power(Run run, BigInteger base, BigInteger exponent, BigInteger modulus) {
        var factor = exponent.signum() < 0 ? inverse(run, base, modulus) : base;
        var times = exponent.abs();
        if (isSmall(times) && isSmall(modulus)) {
            IntMath.chargeDivide(run, factor, modulus);
            var words = modulus.bitLength() / 64 + 1L;
            run.work(words * words * times.bitLength());
            return factor.modPow(times, modulus);
        }
        factor = mod(run, factor, modulus);
        var answer = BigInteger.ONE.mod(modulus);
        for (var bit = times.bitLength() - 1; bit >= 0; bit--) {
            run.tick();
            answer = product(run, answer, answer, modulus);
            if (times.testBit(bit)) {
                answer = product(run, answer, factor, modulus);
            }
        }
        return answer;
    }

    private static BigInteger product(Run run, BigInteger a, BigInteger b, BigInteger modulus) {
        IntMath.chargeMultiply(run, a, b);
        return mod(run, a.multiply(b), modulus);
    }

    private static BigInteger mod(Run run, BigInteger a, BigInteger modulus) {
        IntMath.chargeDivide(run, a, modulus);
        return a.mod(modulus);
    }

    /// Goes on until `b` is zero; `a` is the greatest common divisor then.
    private Euclid reduced(boolean factors) {
        while (b.signum() != 0) {
            run.tick();
            if (a.compareTo(b) < 0 || !lehmer(factors)) {
                divide(factors);
            }
        }
        return this;
    }

    private void divide(boolean factors) {
        IntMath.chargeDivide(run, a, b);
        var parts = a.divideAndRemainder(b);
        a = b;
        b = parts[1];
        if (factors) {
            IntMath.chargeMultiply(run, parts[0], v);
            var next = u.subtract(parts[0].multiply(v));
            u = v;
            v = next;
        }
    }

    /// Applies the quotients that the leading bits are sure of; whether there was one.
    private boolean lehmer(boolean factors) {
        var shift = Math.max(0, a.bitLength() - LEADING_BITS);
        var x = a.shiftRight(shift).longValue();
        var y = b.shiftRight(shift).longValue();
        long aa = 1;
        long ab = 0;
        long ba = 0;
        long bb = 1;
        while (y + ba != 0 && y + bb != 0) {
            run.tick();
            var quotient = (x + aa) / (y + ba);
            if (quotient != (x + ab) / (y + bb)) {
                break;
            }
            var nextA = aa - quotient * ba;
            var nextB = ab - quotient * bb;
            var rest = x - quotient * y;
            aa = ba;
            ab = bb;
            ba = nextA;
            bb = nextB;
            x = y;
            y = rest;
        }
        if (ab == 0) {
            return false;
        }
        run.work(a.bitLength() >> 3);
        var first = sum(aa, a, ab, b);
        b = sum(ba, a, bb, b);
        a = first;
        if (factors) {
            run.work((u.bitLength() + v.bitLength()) >> 4);
            first = sum(aa, u, ab, v);
            v = sum(ba, u, bb, v);
            u = first;
        }
        return true;
    }

    private static BigInteger sum(long p, BigInteger a, long q, BigInteger b) {
        return a.multiply(BigInteger.valueOf(p)).add(b.multiply(BigInteger.valueOf(q)));
    }
}
