package dev.codemode.python.internal.text;

import java.math.BigInteger;
import java.util.Locale;

/// Ints by a format spec.
final class IntFormat {
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);

    private IntFormat() {}

    static String format(FormatSpec spec, BigInteger value, int maxDigits, long maxChars)
            throws FormatException {
        if (value.compareTo(MAX) <= 0 && value.compareTo(MIN) >= 0) {
            return format(spec, value.longValue(), maxChars);
        }
        check(spec);
        if (spec.type() == 'c') {
            throw new FormatException("OverflowError", "Python int too large to convert to C long");
        }
        var magnitude = value.abs();
        var radix = radix(spec);
        TooLargeException.check(leastDigits(magnitude, radix), maxChars);
        var digits =
                radix == 10
                        ? IntText.decimal(magnitude, maxDigits)
                        : IntText.power(magnitude, radix);
        return layOut(spec, value.signum() < 0, digits, maxChars);
    }

    private static long leastDigits(BigInteger magnitude, int radix) {
        return magnitude.bitLength() / (Integer.SIZE - Integer.numberOfLeadingZeros(radix - 1));
    }

    static String format(FormatSpec spec, long value, long maxChars) throws FormatException {
        check(spec);
        if (spec.type() == 'c') {
            return character(spec, value, maxChars);
        }
        if (spec.width() < 0 && spec.sign() == 0 && spec.grouping() == 0 && spec.type() == 'd') {
            return Long.toString(value);
        }
        var text = Long.toString(value, radix(spec));
        return layOut(spec, value < 0, value < 0 ? text.substring(1) : text, maxChars);
    }

    private static String layOut(FormatSpec spec, boolean negative, String digits, long maxChars) {
        var upper = spec.type() == 'X';
        var prefix = spec.alternate() ? prefix(spec.type()) : "";
        var group = radix(spec) == 10 ? 3 : 4;
        var body = upper ? digits.toUpperCase(Locale.ROOT) : digits;
        return new NumberField(spec, negative, prefix, body, digits.length(), group)
                .layOut(maxChars);
    }

    private static void check(FormatSpec spec) throws FormatException {
        switch (spec.type()) {
            case 'b', 'c', 'd', 'n', 'o', 'x', 'X' -> {}
            default -> throw spec.unknownType();
        }
        if (spec.precision() >= 0) {
            throw new FormatException("Precision not allowed in integer format specifier");
        }
        if (spec.positiveZero()) {
            throw new FormatException(
                    "Negative zero coercion (z) not allowed in integer format specifier");
        }
        if (spec.type() == 'c' && spec.sign() != 0) {
            throw new FormatException("Sign not allowed with integer format specifier 'c'");
        }
        if (spec.type() == 'c' && spec.alternate()) {
            throw new FormatException(
                    "Alternate form (#) not allowed with integer format specifier 'c'");
        }
    }

    private static String character(FormatSpec spec, long value, long maxChars)
            throws FormatException {
        if (value < 0 || value > Character.MAX_CODE_POINT) {
            throw FormatException.notACharacter();
        }
        return StrFormat.pad(spec, Character.toString((int) value), 1, maxChars);
    }

    private static int radix(FormatSpec spec) {
        return switch (spec.type()) {
            case 'b' -> 2;
            case 'o' -> 8;
            case 'x', 'X' -> 16;
            default -> 10;
        };
    }

    static String prefix(int type) {
        return switch (type) {
            case 'b' -> "0b";
            case 'o' -> "0o";
            case 'x' -> "0x";
            case 'X' -> "0X";
            default -> "";
        };
    }
}
