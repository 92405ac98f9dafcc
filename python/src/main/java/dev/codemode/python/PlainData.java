package dev.codemode.python;

import dev.codemode.python.internal.text.Excerpt;
import dev.codemode.python.internal.text.Notation;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Plain data (see [HostFunction]) as text, in the two notations that models read.
public final class PlainData {
    private PlainData() {}

    /// As Python's `repr` shows it: `{'a': 1.0, 'b': None}`.
    public static String repr(@Nullable Object data) {
        return whole(data, Notation.PYTHON);
    }

    /// As Python's `json.dumps` writes it: `{"a": 1.0, "b": null}`, all in ASCII, with `NaN` and
    /// `Infinity` for the floats that JSON lacks.
    public static String json(@Nullable Object data) {
        return whole(data, Notation.JSON);
    }

    /// As [#repr], cut by structure where that is longer than `mostChars`: keys are kept longest, of a
    /// long list the first items and how many more there are, of a long text its beginning and its
    /// length. `[{'id': 'A1', 'lines': [5, 7, … 40 more]}, … 118 more]`. Costs no more than `mostChars` make.
    public static String reprExcerpt(@Nullable Object data, int mostChars) {
        return Excerpt.of(data, Notation.PYTHON, mostChars);
    }

    /// As [#json], cut as by [#reprExcerpt]; no longer JSON where it was cut.
    public static String jsonExcerpt(@Nullable Object data, int mostChars) {
        return Excerpt.of(data, Notation.JSON, mostChars);
    }

    private static String whole(@Nullable Object data, Notation notation) {
        var text = new StringBuilder();
        write(data, notation, text);
        return text.toString();
    }

    private static void write(@Nullable Object data, Notation notation, StringBuilder text) {
        switch (data) {
            case List<?> list -> writeList(list, notation, text);
            case Map<?, ?> map -> writeMap(map, notation, text);
            case null, default -> notation.write(data, text);
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
            notation.write(String.valueOf(entry.getKey()), text);
            text.append(": ");
            write(entry.getValue(), notation, text);
            text.append(entries.hasNext() ? ", " : "");
        }
        text.append('}');
    }
}
