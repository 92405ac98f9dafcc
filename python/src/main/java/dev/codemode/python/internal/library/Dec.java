package dev.codemode.python.internal.library;

import java.math.BigInteger;

/// What a decimal is: sign, digits and exponent, or a special value. Of a NaN the digits are its
/// diagnostics.
record Dec(Kind kind, boolean negative, BigInteger digits, long exponent) {
    /// What sort of value.
    enum Kind {
        FINITE,
        INFINITE,
        QUIET_NAN,
        SIGNALING_NAN
    }

    static final Dec ZERO = of(0);
    static final Dec ONE = of(1);
    static final Dec NAN = new Dec(Kind.QUIET_NAN, false, BigInteger.ZERO, 0);

    static Dec of(long value) {
        return of(BigInteger.valueOf(value), 0);
    }

    static Dec of(BigInteger value, long exponent) {
        return new Dec(Kind.FINITE, value.signum() < 0, value.abs(), exponent);
    }

    static Dec finite(boolean negative, BigInteger digits, long exponent) {
        return new Dec(Kind.FINITE, negative, digits, exponent);
    }

    static Dec infinity(boolean negative) {
        return new Dec(Kind.INFINITE, negative, BigInteger.ZERO, 0);
    }

    static Dec zero(boolean negative, long exponent) {
        return new Dec(Kind.FINITE, negative, BigInteger.ZERO, exponent);
    }

    boolean isFinite() {
        return kind == Kind.FINITE;
    }

    boolean isInfinite() {
        return kind == Kind.INFINITE;
    }

    boolean isNan() {
        return kind == Kind.QUIET_NAN || kind == Kind.SIGNALING_NAN;
    }

    boolean isSignaling() {
        return kind == Kind.SIGNALING_NAN;
    }

    boolean isZero() {
        return kind == Kind.FINITE && digits.signum() == 0;
    }

    /// How many digits; 1 for zero.
    long length() {
        return DecimalDigits.length(digits);
    }

    /// The exponent of the first digit.
    long adjusted() {
        return exponent + length() - 1;
    }

    Dec withSign(boolean newSign) {
        return new Dec(kind, newSign, digits, exponent);
    }

    Dec negated() {
        return withSign(!negative);
    }

    /// -1, 0 or 1, the sign of zero left out.
    int signum() {
        return isZero() ? 0 : negative ? -1 : 1;
    }

    BigInteger signedDigits() {
        return negative ? digits.negate() : digits;
    }

    /// Whether it is finite and whole.
    boolean isInteger() {
        if (kind != Kind.FINITE) {
            return false;
        }
        if (exponent >= 0 || digits.signum() == 0) {
            return true;
        }
        return -exponent < length() + 1 && DecimalDigits.zerosAtEnd(digits, -exponent);
    }
}
