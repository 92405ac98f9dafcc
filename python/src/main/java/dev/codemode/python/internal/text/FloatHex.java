package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import java.util.Locale;

/// `float.hex()` and `float.fromhex()`.
@Bounded(Bounded.By.MEMORY)
public final class FloatHex {
    private static final int FRACTION_BITS = 52;
    private static final int LEAST_EXPONENT = -1074;

    private FloatHex() {}

    /// `x.hex()`: always thirteen digits behind the point.
    public static String hex(double x) {
        if (!Double.isFinite(x)) {
            return FloatText.repr(x);
        }
        var sign = Double.doubleToRawLongBits(x) < 0 ? "-" : "";
        if (x == 0) {
            return sign + "0x0.0p+0";
        }
        var fraction = Double.doubleToRawLongBits(x) & (1L << FRACTION_BITS) - 1;
        var digits = Long.toHexString(fraction | 1L << FRACTION_BITS).substring(1);
        var exponent = Math.max(Math.getExponent(x), Double.MIN_EXPONENT);
        var lead = Math.abs(x) < Double.MIN_NORMAL ? "0x0." : "0x1.";
        return sign + lead + digits + (exponent < 0 ? "p" : "p+") + exponent;
    }

    /// `float.fromhex(text)`.
    public static double fromHex(String text) throws FormatException {
        return new Reader(trim(text)).read();
    }

    private static String trim(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static final class Reader {
        /// Exponents beyond this are too large or too small whatever the digits.
        private static final long FAR = 1L << 40;

        private final String text;
        private int at;

        /// The value is `bits` times two to the power `exponent`; bits that no longer fit leave
        /// their trace in the lowest one.
        private long bits;

        private long exponent;
        private int digits;

        Reader(String text) {
            this.text = text;
        }

        double read() throws FormatException {
            var negative = text.startsWith("-");
            at = negative || text.startsWith("+") ? 1 : 0;
            var magnitude =
                    switch (text.substring(at).toLowerCase(Locale.ROOT)) {
                        case "inf", "infinity" -> Double.POSITIVE_INFINITY;
                        case "nan" -> Double.NaN;
                        default -> readNumber();
                    };
            return negative ? -magnitude : magnitude;
        }

        private double readNumber() throws FormatException {
            if (text.regionMatches(true, at, "0x", 0, 2)) {
                at += 2;
            }
            readDigits(0);
            if (at < text.length() && text.charAt(at) == '.') {
                at++;
                readDigits(4);
            }
            if (digits == 0) {
                throw invalid();
            }
            readExponent();
            if (at < text.length()) {
                throw invalid();
            }
            return bits == 0 ? 0.0 : rounded();
        }

        private void readDigits(int behindPoint) {
            for (; at < text.length(); at++) {
                var digit = text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), 16) : -1;
                if (digit < 0) {
                    return;
                }
                digits++;
                exponent -= behindPoint;
                if (bits >>> 58 == 0) {
                    bits = bits << 4 | digit;
                } else {
                    exponent += 4;
                    bits |= digit == 0 ? 0 : 1;
                }
            }
        }

        private void readExponent() throws FormatException {
            if (at == text.length() || (text.charAt(at) | 0x20) != 'p') {
                return;
            }
            at++;
            var negative = at < text.length() && text.charAt(at) == '-';
            if (negative || at < text.length() && text.charAt(at) == '+') {
                at++;
            }
            var start = at;
            var value = 0L;
            for (; at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9'; at++) {
                value = Math.min(value * 10 + text.charAt(at) - '0', FAR);
            }
            if (at == start) {
                throw invalid();
            }
            exponent += negative ? -value : value;
        }

        private double rounded() throws FormatException {
            var length = Long.SIZE - Long.numberOfLeadingZeros(bits);
            if (length + exponent > Double.MAX_EXPONENT + 1) {
                throw tooLarge();
            }
            if (length + exponent < LEAST_EXPONENT) {
                return 0.0;
            }
            var drop = (int) Math.max(length - (FRACTION_BITS + 1), LEAST_EXPONENT - exponent);
            if (drop <= 0) {
                return Math.scalb((double) bits, (int) exponent);
            }
            var kept = drop == Long.SIZE ? 0 : bits >>> drop;
            var rest = bits - (drop == Long.SIZE ? 0 : kept << drop);
            var half = 1L << (drop - 1);
            if (rest > half || rest == half && (kept & 1) != 0) {
                kept++;
            }
            var result = Math.scalb((double) kept, (int) exponent + drop);
            if (Double.isInfinite(result)) {
                throw tooLarge();
            }
            return result;
        }

        private static FormatException invalid() {
            return new FormatException("invalid hexadecimal floating-point string");
        }

        private static FormatException tooLarge() {
            return new FormatException(
                    "OverflowError", "hexadecimal value too large to represent as a float");
        }
    }
}
