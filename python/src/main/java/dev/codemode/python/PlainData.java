package dev.codemode.python;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Plain data (see [HostFunction]) as text, in the two notations that models read.
public final class PlainData {
    private PlainData() {}

    /// As Python's `repr` shows it: `{'a': 1.0, 'b': None}`.
    public static String repr(@Nullable Object data) {
        var text = new StringBuilder();
        write(data, Notation.PYTHON, text);
        return text.toString();
    }

    /// As Python's `json.dumps` writes it: `{"a": 1.0, "b": null}`, all in ASCII, with `NaN` and
    /// `Infinity` for the floats that JSON lacks.
    public static String json(@Nullable Object data) {
        var text = new StringBuilder();
        write(data, Notation.JSON, text);
        return text.toString();
    }

    private enum Notation {
        PYTHON("None", "True", "False", "nan", "inf"),
        JSON("null", "true", "false", "NaN", "Infinity");

        private final String none;
        private final String yes;
        private final String no;
        private final String notANumber;
        private final String infinity;

        Notation(String none, String yes, String no, String notANumber, String infinity) {
            this.none = none;
            this.yes = yes;
            this.no = no;
            this.notANumber = notANumber;
            this.infinity = infinity;
        }
    }

    private static void write(@Nullable Object data, Notation notation, StringBuilder text) {
        switch (data) {
            case null -> text.append(notation.none);
            case Boolean truth -> text.append(truth ? notation.yes : notation.no);
            case Double number -> writeFloat(number, notation, text);
            case Float number -> writeFloat(number, notation, text);
            case Number number -> text.append(number);
            case String string -> writeString(string, notation, text);
            case List<?> list -> writeList(list, notation, text);
            case Map<?, ?> map -> writeMap(map, notation, text);
            default ->
                    throw new IllegalArgumentException(
                            "not plain data: " + data.getClass().getName());
        }
    }

    private static void writeList(List<?> list, Notation notation, StringBuilder text) {
        text.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            write(items.next(), notation, text);
            text.append(items.hasNext() ? ", " : "");
        }
        text.append(']');
    }

    private static void writeMap(Map<?, ?> map, Notation notation, StringBuilder text) {
        text.append('{');
        for (var entries = map.entrySet().iterator(); entries.hasNext(); ) {
            var entry = entries.next();
            writeString(String.valueOf(entry.getKey()), notation, text);
            text.append(": ");
            write(entry.getValue(), notation, text);
            text.append(entries.hasNext() ? ", " : "");
        }
        text.append('}');
    }

    private static void writeFloat(double value, Notation notation, StringBuilder text) {
        if (Double.isNaN(value)) {
            text.append(notation.notANumber);
        } else if (Double.isInfinite(value)) {
            text.append(value < 0 ? "-" : "").append(notation.infinity);
        } else if (value == 0) {
            text.append(1 / value < 0 ? "-0.0" : "0.0");
        } else {
            writeFinite(value, text);
        }
    }

    /// Java and Python agree on the shortest digits and differ in when they use an exponent.
    private static void writeFinite(double value, StringBuilder text) {
        var shortest = shortest(Math.abs(value));
        var digits = shortest.unscaledValue().toString();
        var exponent = digits.length() - 1 - shortest.scale();
        text.append(value < 0 ? "-" : "");
        if (exponent < -4 || exponent >= 16) {
            text.append(digits.charAt(0));
            text.append(digits.length() > 1 ? "." + digits.substring(1) : "");
            text.append(exponent < 0 ? "e-" : "e+");
            text.append(Math.abs(exponent) < 10 ? "0" : "").append(Math.abs(exponent));
        } else {
            var plain = shortest.toPlainString();
            text.append(plain).append(plain.indexOf('.') < 0 ? ".0" : "");
        }
    }

    private static BigDecimal shortest(double value) {
        var digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        // Java never goes below two digits, where one may be enough: 5e-324, not 4.9e-324.
        var single = digits.round(new MathContext(1));
        return single.doubleValue() == value ? single : digits;
    }

    private static void writeString(String string, Notation notation, StringBuilder text) {
        switch (notation) {
            case PYTHON -> writeQuoted(string, text);
            case JSON -> writeJson(string, text);
        }
    }

    private static void writeJson(String string, StringBuilder text) {
        text.append('"');
        for (var i = 0; i < string.length(); i++) {
            var c = string.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                default -> {
                    if (c >= ' ' && c <= '~') {
                        text.append(c);
                    } else {
                        writeHex("\\u", c, 4, text);
                    }
                }
            }
        }
        text.append('"');
    }

    private static void writeQuoted(String string, StringBuilder text) {
        var quote = string.indexOf('\'') >= 0 && string.indexOf('"') < 0 ? '"' : '\'';
        text.append(quote);
        string.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '\\' -> text.append("\\\\");
                                case '\n' -> text.append("\\n");
                                case '\r' -> text.append("\\r");
                                case '\t' -> text.append("\\t");
                                default -> writeQuoted(c, quote, text);
                            }
                        });
        text.append(quote);
    }

    private static void writeQuoted(int c, char quote, StringBuilder text) {
        if (c == quote) {
            text.append('\\').append(quote);
        } else if (isPrintable(c)) {
            text.appendCodePoint(c);
        } else if (c <= 0xff) {
            writeHex("\\x", c, 2, text);
        } else if (c <= 0xffff) {
            writeHex("\\u", c, 4, text);
        } else {
            writeHex("\\U", c, 8, text);
        }
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    private static void writeHex(String prefix, int value, int width, StringBuilder text) {
        var hex = Integer.toHexString(value);
        text.append(prefix).repeat("0", width - hex.length()).append(hex);
    }
}
