package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.DictView;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.text.JsonText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes values as `json.dumps` does.
final class JsonWriter {
    /// @param indent what one level is indented by, or null for one line
    /// @param fallback called for what JSON has no word for, or None
    record Options(
            boolean skipKeys,
            boolean ascii,
            boolean checkCircular,
            boolean allowNan,
            boolean sortKeys,
            @Nullable String indent,
            String itemSeparator,
            String keySeparator,
            Value fallback) {

        /// From the slots of `dumps`.
        static Options of(Run run, Value[] slots) {
            var indent = indent(run, slots[6]);
            var item = indent == null ? ", " : ",";
            var key = ": ";
            if (slots[7] != Constants.NONE) {
                var pair = Protocol.iterable(run, slots[7]);
                if (pair.length != 2) {
                    throw run.valueError("separators must be a pair of texts, got " + pair.length);
                }
                item = Coercion.asText(run, "separators", pair[0]);
                key = Coercion.asText(run, "separators", pair[1]);
            }
            return new Options(
                    Protocol.truth(run, slots[1]),
                    Protocol.truth(run, slots[2]),
                    Protocol.truth(run, slots[3]),
                    Protocol.truth(run, slots[4]),
                    Protocol.truth(run, slots[9]),
                    indent,
                    item,
                    key,
                    slots[8]);
        }

        private static @Nullable String indent(Run run, Value value) {
            if (value == Constants.NONE) {
                return null;
            }
            if (value instanceof StrValue text) {
                return text.text();
            }
            var width = Math.max(0, Coercion.asInt(run, value));
            run.reserveChars(width);
            return " ".repeat(width);
        }
    }

    private final Run run;
    private final Options options;
    private final StringBuilder text = new StringBuilder();
    private final Set<Value> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private long reserved;
    private int level;

    JsonWriter(Run run, Options options) {
        this.run = run;
        this.options = options;
    }

    String write(Value value) {
        writeValue(value);
        return text.toString();
    }

    private void writeValue(Value value) {
        run.tick();
        switch (value) {
            case StrValue s -> append(quote(s.text()));
            case Bool bool -> append(bool.isTrue() ? "true" : "false");
            case IntValue number -> append(Protocol.intText(run, number));
            case FloatValue number -> append(number(number.value));
            case ListValue list -> writeArray(value, list.copyItems());
            case TupleValue tuple -> writeArray(value, tuple.items());
            case DictValue dict -> writeObject(dict);
            case Value none when none == Constants.NONE -> append("null");
            default -> writeFallback(value);
        }
    }

    private String quote(String part) {
        run.work(part.length());
        return JsonText.quote(part, options.ascii());
    }

    private void append(String part) {
        var length = (long) text.length() + part.length();
        if (length > reserved) {
            // As the builder grows: by half as much again and more, not with every part.
            reserved = length + length / 2;
            run.reserveChars(reserved);
        }
        text.append(part);
    }

    private String number(double value) {
        return number(run, value, options.allowNan());
    }

    /// A float as JSON has it.
    static String number(Run run, double value, boolean allowNan) {
        if (!allowNan && (Double.isNaN(value) || Double.isInfinite(value))) {
            throw run.valueError(
                    "Out of range float values are not JSON compliant: "
                            + JsonText.number(value)
                                    .replace("Infinity", "inf")
                                    .replace("NaN", "nan"));
        }
        return JsonText.number(value);
    }

    private void enter(Value container) {
        if (options.checkCircular() && !open.add(container)) {
            throw run.valueError("Circular reference detected");
        }
    }

    private void writeFallback(Value value) {
        if (options.fallback() == Constants.NONE) {
            throw run.typeError("Object of type " + value.typeName() + " is not JSON serializable");
        }
        enter(value);
        try (var _ = run.nested()) {
            writeValue(Protocol.call(run, options.fallback(), value));
        }
        open.remove(value);
    }

    private void writeArray(Value array, Value[] items) {
        if (items.length == 0) {
            append("[]");
            return;
        }
        enter(array);
        level++;
        try (var _ = run.nested()) {
            append("[");
            for (var i = 0; i < items.length; i++) {
                separate(i == 0);
                writeValue(items[i]);
            }
        }
        open.remove(array);
        level--;
        close("]");
    }

    private void writeObject(DictValue dict) {
        if (dict.size() == 0) {
            append("{}");
            return;
        }
        enter(dict);
        level++;
        var first = true;
        try (var _ = run.nested()) {
            append("{");
            for (var item : items(dict)) {
                if (!(item instanceof TupleValue pair) || pair.size() != 2) {
                    throw run.valueError("items must return 2-tuples");
                }
                var key = key(pair.get(0));
                if (key != null) {
                    separate(first);
                    first = false;
                    append(quote(key));
                    append(options.keySeparator());
                    writeValue(pair.get(1));
                }
            }
        }
        open.remove(dict);
        level--;
        if (first) {
            append("}");
        } else {
            close("}");
        }
    }

    private Value[] items(DictValue dict) {
        var view =
                dict.type().isHeap()
                        ? Protocol.call(run, AttributeProtocol.getAttribute(run, dict, "items"))
                        : new DictView(dict, DictView.Kind.ITEMS);
        var list = ListValue.of(run, Protocol.iterate(run, view));
        if (options.sortKeys()) {
            Sorting.sort(run, list, Constants.NONE, false);
        }
        return list.copyItems();
    }

    /// A key as text, or null to leave it out.
    private @Nullable String key(Value key) {
        return key(run, key, options.skipKeys(), options.allowNan());
    }

    /// A key as text, or null to leave it out.
    static @Nullable String key(Run run, Value key, boolean skipKeys, boolean allowNan) {
        return switch (key) {
            case StrValue s -> s.text();
            case Bool bool -> bool.isTrue() ? "true" : "false";
            case IntValue number -> Protocol.intText(run, number);
            case FloatValue number -> number(run, number.value, allowNan);
            case Value none when none == Constants.NONE -> "null";
            default -> {
                if (skipKeys) {
                    yield null;
                }
                throw run.typeError(
                        "keys must be str, int, float, bool or None, not " + key.typeName());
            }
        };
    }

    private void separate(boolean first) {
        if (!first) {
            append(options.itemSeparator());
        }
        newLine();
    }

    private void close(String bracket) {
        newLine();
        append(bracket);
    }

    private void newLine() {
        var indent = options.indent();
        if (indent != null) {
            run.reserveChars(text.length() + (long) level * indent.length());
            text.append('\n').repeat(indent, level);
        }
    }
}
