package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import java.util.Locale;

/// Floats by a format spec.
@Bounded(Bounded.By.MEMORY)
final class FloatFormat {
    private static final int DEFAULT_PRECISION = 6;

    /// `g` writes no more digits than a double has, however many are asked for.
    private static final int MOST_SIGNIFICANT = 2000;

    private FloatFormat() {}

    static String format(FormatSpec spec, double value, long maxChars) throws FormatException {
        if (spec.precision() > Integer.MAX_VALUE) {
            throw new FormatException("precision too big");
        }
        var text = text(spec, value, maxChars);
        var negative = text.charAt(0) == '-';
        if (negative && spec.positiveZero() && isZero(text)) {
            return layOut(spec, false, text.substring(1), maxChars);
        }
        return layOut(spec, negative, negative ? text.substring(1) : text, maxChars);
    }

    private static String layOut(FormatSpec spec, boolean negative, String body, long maxChars) {
        var digits = 0;
        while (digits < body.length() && isDigit(body.charAt(digits))) {
            digits++;
        }
        return new NumberField(spec, negative, "", body, digits, 3).layOut(maxChars);
    }

    private static String text(FormatSpec spec, double value, long maxChars) {
        var asked = (int) spec.precision();
        var precision = asked < 0 ? DEFAULT_PRECISION : asked;
        var alternate = spec.alternate();
        return switch (spec.type()) {
            case 'f' -> fixed(value, precision, alternate, maxChars);
            case 'F' -> upper(fixed(value, precision, alternate, maxChars));
            case '%' -> fixed(value * 100, precision, alternate, maxChars).concat("%");
            case 'e' -> exponent(value, precision, alternate, maxChars);
            case 'E' -> upper(exponent(value, precision, alternate, maxChars));
            case 'g', 'n' -> general(value, precision, alternate, maxChars);
            case 'G' -> upper(general(value, precision, alternate, maxChars));
            default -> untyped(value, asked, alternate, maxChars);
        };
    }

    static String fixed(double value, int precision, boolean alternate, long maxChars) {
        TooLargeException.check(precision, maxChars);
        return FloatText.fixed(value, precision, alternate);
    }

    static String exponent(double value, int precision, boolean alternate, long maxChars) {
        TooLargeException.check(precision, maxChars);
        return FloatText.exponent(value, precision, alternate);
    }

    static String general(double value, int precision, boolean alternate, long maxChars) {
        return FloatText.general(value, bounded(precision, alternate, maxChars), alternate);
    }

    private static String untyped(double value, int asked, boolean alternate, long maxChars) {
        if (asked >= 0) {
            var precision = bounded(asked, alternate, maxChars);
            return FloatText.generalFloat(value, precision, alternate);
        }
        var repr = FloatText.repr(value);
        // The point that '#' asks for is missing only where an exponent follows a single digit.
        var e = alternate ? repr.indexOf('e') : -1;
        return e < 0 || repr.indexOf('.') >= 0
                ? repr
                : repr.substring(0, e) + "." + repr.substring(e);
    }

    private static int bounded(int precision, boolean alternate, long maxChars) {
        return alternate
                ? TooLargeException.check(precision, maxChars)
                : Math.min(precision, MOST_SIGNIFICANT);
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /// Whether every digit in front of an exponent is a zero.
    private static boolean isZero(String text) {
        for (var i = 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 'e' || c == 'E') {
                return true;
            }
            if (c != '0' && c != '.' && c != '%') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
