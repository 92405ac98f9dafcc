package dev.codemode.python;

import dev.codemode.python.internal.text.FloatText;
import dev.codemode.python.internal.text.JsonText;
import dev.codemode.python.internal.text.StrRepr;
import java.math.BigInteger;
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
        PYTHON("None", "True", "False"),
        JSON("null", "true", "false");

        private final String none;
        private final String yes;
        private final String no;

        Notation(String none, String yes, String no) {
            this.none = none;
            this.yes = yes;
            this.no = no;
        }
    }

    private static void write(@Nullable Object data, Notation notation, StringBuilder text) {
        switch (data) {
            case null -> text.append(notation.none);
            case Boolean truth -> text.append(truth ? notation.yes : notation.no);
            case Double number -> text.append(number(number, notation));
            case Long _, Integer _, Short _, Byte _, BigInteger _ -> text.append(data);
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

    private static String number(double value, Notation notation) {
        return switch (notation) {
            case PYTHON -> FloatText.repr(value);
            case JSON -> JsonText.number(value);
        };
    }

    private static void writeString(String string, Notation notation, StringBuilder text) {
        switch (notation) {
            case PYTHON -> text.append(StrRepr.repr(string));
            case JSON -> JsonText.quote(text, string, true);
        }
    }
}
