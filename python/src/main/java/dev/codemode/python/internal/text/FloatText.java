package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Floats to text and back, digit for digit as CPython does it.
@Bounded(Bounded.By.FIXED)
public final class FloatText {
    /// Exact as doubles, so that a product with them has one rounding only.
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /// Below this the distance of two doubles is at most 1/4, which [#scaled] relies on.
    private static final double SCALED_LIMIT = 0x1p50;

    private static final long NOT_SCALED = Long.MIN_VALUE;

    /// Decimals beyond which every double is exact, and before which every double is zero.
    private static final int MOST_DECIMALS = 1074;

    private static final int ROUND_MOST = 323;
    private static final int ROUND_LEAST = -308;

    private FloatText() {}

    /// `repr(x)`: the shortest text that reads back as the same float.
    public static String repr(double x) {
        if (x == (long) x && Math.abs(x) < 1e15 && (x != 0 || 1 / x > 0)) {
            return Long.toString((long) x).concat(".0");
        }
        if (!Double.isFinite(x)) {
            return special(x);
        }
        var java = Double.toString(x);
        return java.indexOf('E') < 0 ? java : reprLaidOut(x);
    }

    private static String reprLaidOut(double x) {
        var digits = Digits.shortest(Math.abs(x));
        var out = signed(x);
        if (digits.point() > 16 || digits.point() <= -4) {
            digits.scientific(out, 0, false);
        } else {
            digits.plain(out, 1, false);
        }
        return out.toString();
    }

    /// `x` with `precision` digits behind the point, as `%.2f` writes it. The work is bounded, the
    /// length of the answer is not: the caller asks first.
    public static String fixed(double x, int precision) {
        return fixed(x, precision, false);
    }

    /// As [#fixed(double, int)]; with `alternate` a point is always written.
    public static String fixed(double x, int precision, boolean alternate) {
        if (!Double.isFinite(x)) {
            return special(x);
        }
        var scaled = scaled(x, precision);
        if (scaled != NOT_SCALED) {
            return scaledText(x, scaled, precision, alternate);
        }
        var out = signed(x);
        var decimals = Math.min(precision, MOST_DECIMALS);
        var exact = new BigDecimal(Math.abs(x)).setScale(decimals, RoundingMode.HALF_EVEN);
        out.append(exact.toPlainString());
        if (precision == 0 && alternate) {
            out.append('.');
        }
        return out.repeat('0', precision - decimals).toString();
    }

    /// The magnitude of `x` times ten to the power `precision`, correctly rounded to a whole
    /// number, or NOT_SCALED where that needs more than doubles.
    private static long scaled(double x, int precision) {
        if (precision >= POWERS.length) {
            return NOT_SCALED;
        }
        var magnitude = Math.abs(x);
        var power = POWERS[precision];
        var product = magnitude * power;
        if (!(product < SCALED_LIMIT)) {
            return NOT_SCALED;
        }
        var rest = Math.fma(magnitude, power, -product);
        var whole = (long) product;
        // The true product is whole + 0.5 + above + rest; below 1/4 the subtraction may round,
        // but then rest is too small to matter.
        var above = product - whole - 0.5;
        var up = above > -rest || above == -rest && (whole & 1) != 0;
        return up ? whole + 1 : whole;
    }

    private static String scaledText(double x, long scaled, int precision, boolean alternate) {
        var out = new StringBuilder(24);
        if (negative(x)) {
            out.append('-');
        }
        var start = out.length();
        out.append(scaled);
        var missing = precision + 1 - (out.length() - start);
        if (missing > 0) {
            out.insert(start, "0000000000000000", 0, missing);
        }
        if (precision > 0 || alternate) {
            out.insert(out.length() - precision, '.');
        }
        return out.toString();
    }

    /// `x` with one digit before the point, `precision` behind it, and an exponent.
    public static String exponent(double x, int precision) {
        return exponent(x, precision, false);
    }

    /// As [#exponent(double, int)]; with `alternate` a point is always written.
    public static String exponent(double x, int precision, boolean alternate) {
        if (!Double.isFinite(x)) {
            return special(x);
        }
        var out = signed(x);
        var count = precision == Integer.MAX_VALUE ? precision : precision + 1;
        Digits.significant(Math.abs(x), count).scientific(out, precision, alternate);
        return out.toString();
    }

    /// `x` with `precision` significant digits, in the shorter of the two notations; `alternate`
    /// keeps the zeros at the end.
    public static String general(double x, int precision, boolean alternate) {
        return general(x, precision, alternate, false);
    }

    /// The notation of a float format without a type: as `g`, but it always looks like a float.
    static String generalFloat(double x, int precision, boolean alternate) {
        return general(x, precision, alternate, true);
    }

    private static String general(double x, int precision, boolean alternate, boolean pointed) {
        if (!Double.isFinite(x)) {
            return special(x);
        }
        var count = Math.max(precision, 1);
        var digits = Digits.significant(Math.abs(x), count);
        var point = digits.point();
        var out = signed(x);
        if (point <= -4 || point > count - (pointed ? 1 : 0)) {
            digits.scientific(out, alternate ? count - 1 : 0, alternate);
        } else {
            var decimals = alternate ? count - point : 0;
            digits.plain(out, pointed ? Math.max(decimals, 1) : decimals, alternate);
        }
        return out.toString();
    }

    /// `round(x, digits)`. Infinite for a finite `x` where Python raises `OverflowError: rounded
    /// value too large to represent`.
    public static double round(double x, int digits) {
        if (!Double.isFinite(x) || digits > ROUND_MOST) {
            return x;
        }
        if (digits < ROUND_LEAST) {
            return 0.0 * x;
        }
        var scaled = digits < 0 ? NOT_SCALED : scaled(x, digits);
        if (scaled != NOT_SCALED) {
            return Math.copySign(scaled / POWERS[digits], x);
        }
        var exact = new BigDecimal(Math.abs(x));
        var rounded =
                exact.scale() <= digits
                        ? Math.abs(x)
                        : exact.setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
        return Math.copySign(rounded, x);
    }

    /// `float(text)`: empty where Python raises `ValueError: could not convert string to float`.
    public static OptionalDouble parse(String text) {
        var ascii = NumberScan.ascii(text);
        if (ascii == null) {
            return OptionalDouble.empty();
        }
        if (NumberScan.isFloat(ascii)) {
            return OptionalDouble.of(Double.parseDouble(ascii.replace("_", "")));
        }
        var negative = ascii.startsWith("-");
        var word = negative || ascii.startsWith("+") ? ascii.substring(1) : ascii;
        return switch (word.length() > 8 ? "" : word.toLowerCase(Locale.ROOT)) {
            case "inf", "infinity" ->
                    OptionalDouble.of(
                            negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
            case "nan" -> OptionalDouble.of(Double.NaN);
            default -> OptionalDouble.empty();
        };
    }

    /// The text of a number without white space around it and with all digits as ASCII ones; null if it
    /// has any other character outside ASCII.
    public static @Nullable String asciiNumber(String text) {
        return NumberScan.ascii(text);
    }

    private static String special(double x) {
        return Double.isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
    }

    private static StringBuilder signed(double x) {
        var out = new StringBuilder(24);
        return negative(x) ? out.append('-') : out;
    }

    private static boolean negative(double x) {
        return x < 0 || x == 0 && 1 / x < 0;
    }
}
