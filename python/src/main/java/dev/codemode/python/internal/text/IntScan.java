package dev.codemode.python.internal.text;

import dev.codemode.python.internal.text.IntText.Parsed;
import java.math.BigInteger;

/// Reads one int from ASCII text without white space around it.
final class IntScan {
    private final String text;
    private final int maxDigits;
    private int base;
    private int at;
    private boolean negative;

    IntScan(String text, int base, int maxDigits) {
        this.text = text;
        this.base = base;
        this.maxDigits = maxDigits;
    }

    Parsed parse() {
        negative = peek(0) == '-';
        if (negative || peek(0) == '+') {
            at++;
        }
        var prefix = prefixBase();
        // A zero in front is no octal sign any more, and nothing else either.
        var onlyZero = base == 0 && peek(0) == '0' && prefix == 0;
        if (base == 0) {
            base = prefix == 0 ? 10 : prefix;
        }
        if (prefix == base) {
            at += peek(2) == '_' ? 3 : 2;
        }
        var end = digitsEnd();
        if (end < 0) {
            return new Parsed.Invalid();
        }
        var digits = text.substring(at, end).replace("_", "");
        if (maxDigits > 0 && digits.length() > maxDigits && Integer.bitCount(base) != 1) {
            return new Parsed.TooLong(digits.length());
        }
        if (end < text.length() || onlyZero && !isZero(digits)) {
            return new Parsed.Invalid();
        }
        return value(digits);
    }

    /// The base that a prefix like `0x` here stands for, or 0.
    private int prefixBase() {
        if (peek(0) != '0') {
            return 0;
        }
        return switch (peek(1) | 0x20) {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> 0;
        };
    }

    /// Where the digits end; negative if there are none, or an underscore stands anywhere but
    /// between two of them.
    private int digitsEnd() {
        var end = at;
        var last = '_';
        for (; end < text.length(); end++) {
            var c = text.charAt(end);
            if (c == '_' ? last == '_' : Character.digit(c, base) < 0) {
                break;
            }
            last = c;
        }
        return last == '_' ? -1 : end;
    }

    private Parsed value(String digits) {
        if ((long) digits.length() * bitsPerDigit() < Long.SIZE) {
            var value = Long.parseLong(digits, base);
            return new Parsed.Small(negative ? -value : value);
        }
        var magnitude =
                Integer.bitCount(base) == 1 ? fromPower(digits) : new BigInteger(digits, base);
        var value = negative ? magnitude.negate() : magnitude;
        return value.bitLength() < Long.SIZE
                ? new Parsed.Small(value.longValue())
                : new Parsed.Big(value);
    }

    private int bitsPerDigit() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(base - 1);
    }

    /// [BigInteger]'s own way takes time quadratic in the digits, of which there may be any number.
    private BigInteger fromPower(String digits) {
        var width = bitsPerDigit();
        var bytes = new byte[(int) ((long) digits.length() * width / 8 + 1)];
        var bit = 0L;
        for (var i = digits.length() - 1; i >= 0; i--, bit += width) {
            var low = bytes.length - 1 - (int) (bit >> 3);
            var shifted = Character.digit(digits.charAt(i), base) << (bit & 7);
            bytes[low] |= (byte) shifted;
            if (shifted > 0xff) {
                bytes[low - 1] |= (byte) (shifted >> 8);
            }
        }
        return new BigInteger(1, bytes);
    }

    private static boolean isZero(String digits) {
        for (var i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }
}
