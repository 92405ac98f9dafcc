package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.library.Dec.Kind;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.text.FloatText;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Decimals to text and back.
final class DecimalText {
    private static final int MOST_ADJUSTED_DOWN = -6;

    private DecimalText() {}

    // ---- writing ----

    /// `str(d)`, or with `engineering` an exponent that three divides.
    static String write(Run run, Dec number, boolean engineering, boolean capitals) {
        DecimalDigits.chargeText(run, number.isZero() ? 1 : number.length());
        return (number.negative() ? "-" : "") + unsigned(number, engineering, capitals);
    }

    private static String unsigned(Dec number, boolean engineering, boolean capitals) {
        return switch (number.kind()) {
            case INFINITE -> "Infinity";
            case QUIET_NAN -> "NaN" + diagnostics(number);
            case SIGNALING_NAN -> "sNaN" + diagnostics(number);
            case FINITE -> scientific(number, engineering, capitals);
        };
    }

    private static String diagnostics(Dec nan) {
        return nan.digits().signum() == 0 ? "" : nan.digits().toString();
    }

    private static String scientific(Dec number, boolean engineering, boolean capitals) {
        var digits = number.digits().toString();
        var exponent = number.exponent();
        var left = exponent + digits.length();
        long point;
        if (exponent <= 0 && left > MOST_ADJUSTED_DOWN + 0L) {
            point = left;
        } else if (!engineering) {
            point = 1;
        } else if (number.isZero()) {
            point = Math.floorMod(left + 1, 3L) - 1;
        } else {
            point = Math.floorMod(left - 1, 3L) + 1;
        }
        var text = pointed(digits, point);
        if (left == point) {
            return text;
        }
        var shown = left - point;
        return text + (capitals ? 'E' : 'e') + (shown < 0 ? "" : "+") + shown;
    }

    /// Digits with a point behind the first `point` of them.
    private static String pointed(String digits, long point) {
        if (point <= 0) {
            return "0." + "0".repeat((int) -point) + digits;
        }
        if (point >= digits.length()) {
            return digits + "0".repeat((int) (point - digits.length()));
        }
        return digits.substring(0, (int) point) + "." + digits.substring((int) point);
    }

    // ---- reading ----

    /// The number that a text names; null where it names none.
    static @Nullable Dec read(Run run, String given, boolean strict) {
        var ascii = FloatText.asciiNumber(given);
        if (ascii == null || strict && ascii.length() != given.length()) {
            return null;
        }
        var text = strict ? ascii : ascii.replace("_", "");
        var negative = text.startsWith("-");
        var start = negative || text.startsWith("+") ? 1 : 0;
        var rest = text.substring(start);
        var special =
                rest.length() > 0 && !Character.isDigit(rest.charAt(0)) && rest.charAt(0) != '.';
        return special ? readSpecial(run, rest, negative) : readNumber(run, rest, negative);
    }

    private static @Nullable Dec readSpecial(Run run, String text, boolean negative) {
        var lower = text.length() > 8 ? text.substring(0, 8) : text;
        lower = lower.toLowerCase(Locale.ROOT);
        if (text.length() <= 8 && (lower.equals("inf") || lower.equals("infinity"))) {
            return Dec.infinity(negative);
        }
        var signaling = lower.startsWith("snan");
        if (!signaling && !lower.startsWith("nan")) {
            return null;
        }
        var digits = text.substring(signaling ? 4 : 3);
        if (!isDigits(digits)) {
            return null;
        }
        DecimalDigits.chargeText(run, digits.length());
        return new Dec(
                signaling ? Kind.SIGNALING_NAN : Kind.QUIET_NAN,
                negative,
                digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits),
                0);
    }

    @Bounded(Bounded.By.MEMORY)
    private static boolean isDigits(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Dec readNumber(Run run, String text, boolean negative) {
        var e = text.indexOf('e') < 0 ? text.indexOf('E') : text.indexOf('e');
        var mantissa = e < 0 ? text : text.substring(0, e);
        var exponent = e < 0 ? Long.valueOf(0) : readExponent(text.substring(e + 1));
        var point = mantissa.indexOf('.');
        var digits =
                point < 0 ? mantissa : mantissa.substring(0, point) + mantissa.substring(point + 1);
        if (exponent == null || digits.isEmpty() || !isDigits(digits)) {
            return null;
        }
        DecimalDigits.chargeText(run, digits.length());
        var decimals = point < 0 ? 0 : mantissa.length() - point - 1;
        return Dec.finite(negative, new BigInteger(digits), exponent - decimals);
    }

    /// An exponent; one of too many digits as the largest that can be told apart from good ones.
    @Bounded(Bounded.By.MEMORY)
    private static @Nullable Long readExponent(String text) {
        var negative = text.startsWith("-");
        var digits = negative || text.startsWith("+") ? text.substring(1) : text;
        if (digits.isEmpty() || !isDigits(digits)) {
            return null;
        }
        var start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        var value =
                digits.length() - start > 18
                        ? 4 * DecimalMath.BOUND
                        : Long.parseLong(digits.substring(start));
        return negative ? -value : value;
    }

    // ---- formatting ----

    /// `format(d, spec)`; null where the spec is wrong.
    static @Nullable String format(DecimalMath math, Dec number, String spec, boolean capitals) {
        var parsed = DecimalSpec.parse(spec);
        return parsed == null ? null : new DecimalSpec.Writer(math, parsed, capitals).write(number);
    }
}
