package dev.codemode.tools;

import dev.codemode.python.PlainData;
import dev.codemode.tools.DataType.Field;
import dev.codemode.tools.DataType.RecordType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How messages speak of types and values. All of it is bounded, for a model reads it.
final class Words {
    private static final int LONGEST_VALUE_SHOWN = 60;
    private static final int MOST_NAMES_SHOWN = 60;

    private Words() {}

    /// What a type wants: `a str`, `one of 'a', 'b'`, `an int or None`.
    static String wanted(DataType type) {
        return switch (type) {
            case DataType.Any() -> "anything";
            case DataType.Nothing() -> "None";
            case DataType.Bool() -> "a bool";
            case DataType.Int() -> "an int";
            case DataType.Num() -> "a number";
            case DataType.Text(_, var allowed) when !allowed.isEmpty() -> oneOf(allowed);
            case DataType.Text _ -> "a str";
            case DataType.Date() -> "a date str as 'YYYY-MM-DD'";
            case DataType.DateTime() -> "a date and time str as 'YYYY-MM-DDTHH:MM:SSZ'";
            case DataType.Literal(var allowed) -> oneOf(allowed);
            case DataType.ListOf _ -> "a list";
            case DataType.MapOf _ -> "a dict";
            case DataType.OrNone(var inner) -> wanted(inner) + " or None";
            case DataType.Union(var options) -> eitherOf(options);
            case DataType.Named named -> wanted(named.type());
            case RecordType record when record.fields().isEmpty() -> "a dict";
            case RecordType record -> "a dict with " + list(names(record));
        };
    }

    private static String eitherOf(List<DataType> options) {
        var wanted = options.stream().map(Words::wanted).distinct().toList();
        var last = wanted.size() - 1;
        return last == 0
                ? wanted.getFirst()
                : list(wanted.subList(0, last)) + " or " + wanted.get(last);
    }

    /// `one of 'a', 'b'`, or the value itself where it is the only one.
    static String oneOf(List<?> allowed) {
        var values = list(allowed.stream().map(Words::shown).toList());
        return allowed.size() == 1 ? values : "one of " + values;
    }

    static String got(@Nullable Object given) {
        return given == null ? "None" : typeName(given) + " " + shown(given);
    }

    private static String typeName(Object given) {
        return switch (given) {
            case Boolean _ -> "bool";
            case Double _ -> "float";
            case Number _ -> "int";
            case String _ -> "str";
            case List<?> _ -> "list";
            default -> "dict";
        };
    }

    static String shown(@Nullable Object given) {
        return cut(PlainData.repr(beginning(given, new int[] {0})), LONGEST_VALUE_SHOWN);
    }

    /// As much of a value as a message can show: a value may have megabytes.
    private static @Nullable Object beginning(@Nullable Object value, int[] taken) {
        taken[0]++;
        return switch (value) {
            case String text when text.length() > 4 * LONGEST_VALUE_SHOWN ->
                    text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE_SHOWN + 1));
            case List<?> list -> {
                var items = new ArrayList<@Nullable Object>();
                for (var each : list) {
                    if (taken[0] > LONGEST_VALUE_SHOWN) {
                        break;
                    }
                    items.add(beginning(each, taken));
                }
                yield items;
            }
            case Map<?, ?> map -> {
                var entries = new LinkedHashMap<Object, @Nullable Object>();
                for (var entry : map.entrySet()) {
                    if (taken[0] > LONGEST_VALUE_SHOWN) {
                        break;
                    }
                    var key = String.valueOf(beginning(String.valueOf(entry.getKey()), taken));
                    entries.put(key, beginning(entry.getValue(), taken));
                }
                yield entries;
            }
            case null, default -> value;
        };
    }

    /// The text, or its beginning and dots where it is longer than so many characters.
    static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "...";
    }

    static List<String> names(RecordType record) {
        return record.fields().stream().map(Field::name).toList();
    }

    static String list(Collection<String> names) {
        var listed = names.stream().limit(MOST_NAMES_SHOWN).collect(Collectors.joining(", "));
        var more = names.size() - MOST_NAMES_SHOWN;
        return more > 0 ? listed + " and " + more + " more" : listed;
    }
}
