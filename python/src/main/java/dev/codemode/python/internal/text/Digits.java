package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The decimal digits of a finite double's magnitude: `0.DIGITS` times ten to the power `point`,
/// without zeros at the end. Zero is `"0"` with the point behind it.
@Bounded(Bounded.By.MEMORY)
record Digits(String text, int point) {
    private static final Digits ZERO = new Digits("0", 1);

    /// No double has more significant digits than this, nor more behind the point than 1074.
    private static final int MOST = 1100;

    /// Up to here the shortest digits, filled with zeros, are also the correctly rounded ones.
    private static final int FILLABLE = 15;

    /// The shortest digits that read back as the same double; of these the nearest to it.
    static Digits shortest(double magnitude) {
        if (magnitude == 0) {
            return ZERO;
        }
        var java = Double.toString(magnitude);
        var e = java.indexOf('E');
        var dot = java.indexOf('.');
        var end = e < 0 ? java.length() : e;
        var exponent = e < 0 ? 0 : Integer.parseInt(java, e + 1, java.length(), 10);
        var all = java.substring(0, dot).concat(java.substring(dot + 1, end));
        var digits = stripped(all, dot + exponent);
        return magnitude < 1e-320 ? oneDigitIfThatWillDo(magnitude, digits) : digits;
    }

    /// Java prefers two digits to one where both read back and two are nearer.
    private static Digits oneDigitIfThatWillDo(double magnitude, Digits digits) {
        if (digits.text.length() != 2) {
            return digits;
        }
        var rounded = digits.rounded(1, digits.text.charAt(1) >= '5');
        var reread = Double.parseDouble("0." + rounded.text + "E" + rounded.point);
        return reread == magnitude ? rounded : digits;
    }

    /// Rounded to `count` significant digits, exactly and half to even.
    static Digits significant(double magnitude, int count) {
        var shortest = shortest(magnitude);
        if (magnitude == 0 || shortest.fills(count) && magnitude >= Double.MIN_NORMAL) {
            return shortest;
        }
        return shortest.roundsTo(count) && magnitude >= Double.MIN_NORMAL
                ? shortest.rounded(count, shortest.text.charAt(count) >= '5')
                : exact(magnitude, count);
    }

    private boolean fills(int count) {
        return text.length() <= count && count <= FILLABLE;
    }

    /// The shortest digits lie on the same side of every half as the double itself, unless they
    /// are the half.
    private boolean roundsTo(int count) {
        var more = (long) text.length() - count;
        return more > 1 || more == 1 && text.charAt(count) != '5';
    }

    private static Digits exact(double magnitude, int count) {
        var context = new MathContext(Math.min(count, MOST), RoundingMode.HALF_EVEN);
        var exact = new BigDecimal(magnitude).round(context);
        var text = exact.unscaledValue().toString();
        return stripped(text, text.length() - exact.scale());
    }

    private Digits rounded(int count, boolean up) {
        if (!up) {
            return stripped(text.substring(0, count), point);
        }
        var digits = text.substring(0, count).toCharArray();
        var i = count - 1;
        while (i >= 0 && digits[i] == '9') {
            i--;
        }
        if (i < 0) {
            return new Digits("1", point + 1);
        }
        digits[i]++;
        return new Digits(new String(digits, 0, i + 1), point);
    }

    private static Digits stripped(String text, int point) {
        var start = 0;
        while (start < text.length() - 1 && text.charAt(start) == '0') {
            start++;
        }
        var end = text.length();
        while (end > start + 1 && text.charAt(end - 1) == '0') {
            end--;
        }
        return new Digits(text.substring(start, end), point - start);
    }

    /// Writes the digits without an exponent, with at least `decimals` of them behind the point; a
    /// point with nothing behind it stays only if `dot` says so.
    void plain(StringBuilder out, int decimals, boolean dot) {
        digits(out, 0, point);
        if (point <= 0) {
            out.append('0');
        }
        tail(out, point, Math.max(decimals, text.length() - point), dot);
    }

    /// Writes one digit, at least `decimals` behind the point, and the exponent.
    void scientific(StringBuilder out, int decimals, boolean dot) {
        digits(out, 0, 1);
        tail(out, 1, Math.max(decimals, text.length() - 1), dot);
        var exponent = point - 1;
        out.append('e').append(exponent < 0 ? '-' : '+');
        if (Math.abs(exponent) < 10) {
            out.append('0');
        }
        out.append(Math.abs(exponent));
    }

    private void tail(StringBuilder out, int from, int count, boolean dot) {
        if (count > 0 || dot) {
            out.append('.');
        }
        digits(out, from, from + count);
    }

    /// The digits at positions from `from` to `to`, zeros where there are none.
    private void digits(StringBuilder out, int from, int to) {
        var before = Math.min(Math.max(-from, 0), Math.max(to - from, 0));
        out.repeat('0', before);
        var start = Math.min(Math.max(from, 0), text.length());
        var end = Math.min(Math.max(to, start), text.length());
        out.append(text, start, end);
        out.repeat('0', Math.max(to - from - before - (end - start), 0));
    }
}
