package dev.codemode.python.internal.text;

import dev.codemode.python.internal.text.PercentFormat.Part;
import dev.codemode.python.internal.text.PercentFormat.Values;
import java.math.BigInteger;
import java.util.Locale;

/// One conversion of a percent template, its stars resolved.
final class PercentField {
    private static final int DEFAULT_PRECISION = 6;

    private final int flags;
    private final long width;

    /// -1 where none is given.
    private final long precision;

    private final int type;
    private final int at;

    PercentField(Part.Conversion conversion, long starWidth, long starPrecision) {
        var starred = conversion.width() == PercentFormat.STARRED;
        this.flags = conversion.flags() | (starred && starWidth < 0 ? PercentFormat.LEFT : 0);
        this.width = starred ? Math.abs(starWidth) : conversion.width();
        this.precision =
                conversion.precision() == PercentFormat.STARRED
                        ? Math.max(starPrecision, 0)
                        : conversion.precision();
        this.type = conversion.type();
        this.at = conversion.at();
    }

    String render(Values values, int maxDigits, long maxChars) throws FormatException {
        if (precision > Integer.MAX_VALUE) {
            throw new FormatException("OverflowError", "Python int too large to convert to C int");
        }
        if (type == 'b' && values.isBytes()) {
            return pad(cut(values.text('b')), maxChars);
        }
        return switch (type) {
            case 's', 'r', 'a' -> pad(cut(values.text((char) type)), maxChars);
            case 'c' -> pad(character(values.character()), maxChars);
            case 'd', 'i', 'u', 'o', 'x', 'X' ->
                    integer(values.integer((char) type), maxDigits, maxChars);
            case 'e', 'E', 'f', 'F', 'g', 'G' -> real(values.real((char) type), maxChars);
            default -> {
                values.skip();
                throw unsupported();
            }
        };
    }

    private FormatException unsupported() {
        var shown = type >= 31 && type <= 126 ? (char) type : '?';
        return new FormatException(
                "unsupported format character '"
                        + shown
                        + "' (0x"
                        + Integer.toHexString(type)
                        + ") at index "
                        + at);
    }

    private static String character(long c) throws FormatException {
        if (c < 0 || c > Character.MAX_CODE_POINT) {
            throw FormatException.notACharacter();
        }
        return Character.toString((int) c);
    }

    private String cut(String text) {
        var length = text.codePointCount(0, text.length());
        return precision < 0 || precision >= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, (int) precision));
    }

    private String integer(Number value, int maxDigits, long maxChars) throws FormatException {
        TooLargeException.check(precision, maxChars);
        var digits = digits(value, maxDigits);
        var negative = digits.startsWith("-");
        var body = new StringBuilder(negative ? digits.substring(1) : digits);
        body.insert(0, "0".repeat((int) Math.max(precision - body.length(), 0)));
        return number(negative, prefix(), body.toString(), maxChars);
    }

    private String digits(Number value, int maxDigits) throws FormatException {
        var radix =
                switch (type) {
                    case 'o' -> 8;
                    case 'x', 'X' -> 16;
                    default -> 10;
                };
        if (value instanceof BigInteger big) {
            var text = radix == 10 ? IntText.decimal(big, maxDigits) : IntText.power(big, radix);
            return type == 'X' ? text.toUpperCase(Locale.ROOT) : text;
        }
        var text = Long.toString(value.longValue(), radix);
        return type == 'X' ? text.toUpperCase(Locale.ROOT) : text;
    }

    private String prefix() {
        return has(PercentFormat.ALTERNATE) ? IntFormat.prefix(type) : "";
    }

    private String real(double value, long maxChars) {
        var places = precision < 0 ? DEFAULT_PRECISION : (int) precision;
        var alternate = has(PercentFormat.ALTERNATE);
        var lower =
                switch (type) {
                    case 'e', 'E' -> FloatFormat.exponent(value, places, alternate, maxChars);
                    case 'f', 'F' -> FloatFormat.fixed(value, places, alternate, maxChars);
                    default -> FloatFormat.general(value, places, alternate, maxChars);
                };
        var text = type < 'a' ? FloatFormat.upper(lower) : lower;
        var negative = text.startsWith("-");
        return number(negative, "", negative ? text.substring(1) : text, maxChars);
    }

    private String number(boolean negative, String prefix, String body, long maxChars) {
        var plus = has(PercentFormat.SIGN) ? "+" : has(PercentFormat.BLANK) ? " " : "";
        var head = (negative ? "-" : plus).concat(prefix);
        var padding = width - head.length() - body.length();
        if (padding <= 0 || !has(PercentFormat.ZERO) || has(PercentFormat.LEFT)) {
            return pad(head.concat(body), maxChars);
        }
        TooLargeException.check(width, maxChars);
        return head + "0".repeat((int) padding) + body;
    }

    private String pad(String text, long maxChars) {
        var padding = width - text.codePointCount(0, text.length());
        if (padding <= 0) {
            return text;
        }
        TooLargeException.check(width, maxChars);
        var blanks = " ".repeat((int) padding);
        return has(PercentFormat.LEFT) ? text.concat(blanks) : blanks.concat(text);
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }
}
