package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Run;
import java.math.BigInteger;

/// Powers of ten and counts of digits, and what large ones cost.
final class DecimalDigits {
    private static final int KEPT = 128;
    private static final BigInteger[] POWERS = new BigInteger[KEPT];
    private static final long MOST = 200_000_000;

    static {
        var power = BigInteger.ONE;
        for (var i = 0; i < KEPT; i++) {
            POWERS[i] = power;
            power = power.multiply(BigInteger.TEN);
        }
    }

    private DecimalDigits() {}

    /// Ten to a power whose size is known to be harmless.
    @Bounded(Bounded.By.FIXED)
    static BigInteger power(long exponent) {
        return exponent < KEPT ? POWERS[(int) exponent] : BigInteger.TEN.pow((int) exponent);
    }

    /// Ten to any power that fits the limits of the run.
    static BigInteger power(Run run, long exponent) {
        if (exponent >= KEPT) {
            charge(run, exponent);
        }
        return power(exponent);
    }

    /// An int as a decimal number, whose digits have to be counted.
    static Dec whole(Run run, BigInteger value) {
        charge(run, (long) (value.bitLength() * 0.3010299956639812));
        return Dec.of(value, 0);
    }

    /// Charges an operation on numbers of so many digits in advance.
    static void charge(Run run, long digits) {
        if (digits > MOST) {
            throw run.outOfMemory();
        }
        if (digits >= KEPT) {
            run.reserve(digits);
            run.work((long) (Math.pow(digits / 19.0, 1.6) * 4));
        }
    }

    /// Charges the conversion of so many digits between text and number.
    static void chargeText(Run run, long digits) {
        if (digits > KEPT) {
            run.work(digits * digits / 128);
            run.reserveChars(digits);
        }
    }

    static long length(BigInteger digits) {
        var bits = digits.bitLength();
        if (bits < 4) {
            return digits.signum() == 0 || digits.intValue() < 10 ? 1 : 2;
        }
        // Between 10^n and 10^(n+1) lie 3 or 4 powers of two: one comparison decides.
        var guess = (long) ((bits - 1) * 0.3010299956639812) + 1;
        return digits.compareTo(power(guess)) >= 0 ? guess + 1 : guess;
    }

    /// Whether the last `count` digits are zeros.
    @Bounded(Bounded.By.MEMORY)
    static boolean zerosAtEnd(BigInteger digits, long count) {
        return digits.getLowestSetBit() >= count && digits.mod(power(count)).signum() == 0;
    }
}
