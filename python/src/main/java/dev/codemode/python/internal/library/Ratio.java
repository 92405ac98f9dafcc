package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Types;
import java.math.BigInteger;

/// A float as the fraction of ints that it is exactly.
record Ratio(BigInteger numerator, BigInteger denominator) {
    /// @throws dev.codemode.python.internal.runtime.Raise where the float is not finite
    static Ratio of(Run run, double value) {
        if (Double.isNaN(value)) {
            throw run.valueError("cannot convert NaN to integer ratio");
        }
        if (Double.isInfinite(value)) {
            throw run.raise(Types.OVERFLOW_ERROR, "cannot convert Infinity to integer ratio");
        }
        return ofFinite(value);
    }

    static Ratio ofFinite(double value) {
        if (value == 0) {
            return new Ratio(BigInteger.ZERO, BigInteger.ONE);
        }
        var bits = Double.doubleToLongBits(value);
        var exponent = (int) (bits >> 52 & 0x7ff);
        var mantissa = bits & (1L << 52) - 1;
        mantissa = exponent == 0 ? mantissa : mantissa | 1L << 52;
        var shift = Math.max(exponent, 1) - 1075;
        var zeros = Long.numberOfTrailingZeros(mantissa);
        mantissa >>= zeros;
        shift += zeros;
        var magnitude = BigInteger.valueOf(value < 0 ? -mantissa : mantissa);
        return shift >= 0
                ? new Ratio(magnitude.shiftLeft(shift), BigInteger.ONE)
                : new Ratio(magnitude, BigInteger.ONE.shiftLeft(-shift));
    }

    /// The whole number nearest to `a / b`, an even one where two are.
    static BigInteger divideHalfEven(BigInteger a, BigInteger b) {
        var top = b.signum() < 0 ? a.negate() : a;
        var bottom = b.abs();
        var parts = TimedeltaValue.floor(top, bottom);
        var order = parts[1].shiftLeft(1).compareTo(bottom);
        return order > 0 || order == 0 && parts[0].testBit(0)
                ? parts[0].add(BigInteger.ONE)
                : parts[0];
    }
}
