package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.math.BigInteger;

/// True division of ints too large for doubles, correctly rounded.
@Bounded(Bounded.By.MEMORY)
final class BigDivision {
    /// Quotient bits kept: 53, one to round by, one sticky.
    private static final int BITS = 55;

    private BigDivision() {}

    static double trueDivide(Run run, BigInteger a, BigInteger b) {
        // Zero over a negative number is minus zero.
        var negative = a.signum() < 0 != b.signum() < 0;
        var numerator = a.abs();
        var denominator = b.abs();
        var shift = numerator.bitLength() - denominator.bitLength() - BITS;
        // Below the smallest normal number fewer bits are to be had.
        shift = Math.max(shift, Double.MIN_EXPONENT - 54);
        if (shift > 0) {
            denominator = denominator.shiftLeft(shift);
        } else {
            numerator = numerator.shiftLeft(-shift);
        }
        var parts = numerator.divideAndRemainder(denominator);
        var quotient = parts[0].shiftLeft(1);
        if (parts[1].signum() != 0) {
            quotient = quotient.setBit(0);
        }
        var value = Math.scalb(roundToDouble(quotient, shift - 1), shift - 1);
        if (Double.isInfinite(value)) {
            throw run.raise(Types.OVERFLOW_ERROR, "integer division result too large for a float");
        }
        return negative ? -value : value;
    }

    /// Rounds half to even at the last bit that the scaled answer can hold.
    private static double roundToDouble(BigInteger quotient, int exponent) {
        var drop = Math.max(quotient.bitLength() - 53, Double.MIN_EXPONENT - 52 - exponent);
        if (drop <= 0) {
            return quotient.doubleValue();
        }
        var kept = quotient.shiftRight(drop);
        var half = quotient.testBit(drop - 1);
        var sticky = quotient.getLowestSetBit() < drop - 1;
        if (half && (sticky || kept.testBit(0))) {
            kept = kept.add(BigInteger.ONE);
        }
        return Math.scalb(kept.doubleValue(), drop);
    }
}
