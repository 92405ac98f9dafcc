package dev.codemode.tools;

import dev.codemode.python.PlainData;
import dev.codemode.tools.DataType.Field;
import dev.codemode.tools.DataType.RecordType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Checks the arguments of a call before the tool runs. Messages name the parameter, what was given
/// and what is allowed, since they are all that a model has to correct itself with.
final class ArgumentCheck {
    private static final int LONGEST_VALUE_SHOWN = 60;

    private final boolean fromJson;

    private ArgumentCheck(boolean fromJson) {
        this.fromJson = fromJson;
    }

    /// For arguments that a program gave.
    static ArgumentCheck ofProgram() {
        return new ArgumentCheck(false);
    }

    /// For arguments out of JSON, where `3.0` may well mean the int 3.
    static ArgumentCheck ofJson() {
        return new ArgumentCheck(true);
    }

    /// The arguments as the tool's body gets them.
    Map<String, @Nullable Object> check(Tool tool, Map<String, ? extends @Nullable Object> given)
            throws BadArgument {
        return fields(new Where.Call(tool.name()), tool.input(), given);
    }

    /// What a message is about: the whole call, or a value somewhere in it.
    private sealed interface Where {
        record Call(String tool) implements Where {}

        record Value(String path) implements Where {}

        default Where.Value key(String name) {
            return switch (this) {
                case Call _ -> new Value(name);
                case Value(var path) -> new Value(path + "." + name);
            };
        }
    }

    private Map<String, @Nullable Object> fields(
            Where where, RecordType record, Map<?, ? extends @Nullable Object> given)
            throws BadArgument {
        refuseUnknown(where, record, given);
        refuseMissing(where, record, given);
        var checked = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : given.entrySet()) {
            var name = String.valueOf(entry.getKey());
            var field = find(record, name);
            if (field == null) {
                checked.put(name, entry.getValue());
            } else if (entry.getValue() != null || field.required()) {
                checked.put(name, value(where.key(name), field.type(), entry.getValue()));
            }
        }
        return checked;
    }

    private static @Nullable Field find(RecordType record, String name) {
        return record.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElse(null);
    }

    private static void refuseUnknown(Where where, RecordType record, Map<?, ?> given)
            throws BadArgument {
        if (record.open()) {
            return;
        }
        for (var key : given.keySet()) {
            var name = String.valueOf(key);
            if (find(record, name) == null) {
                throw BadArgument.type(unknown(where, record, name));
            }
        }
    }

    /// The message for a name that the tool, or the record at `where`, does not have.
    private static String unknown(Where where, RecordType record, String name) {
        var names = names(record);
        var subject =
                switch (where) {
                    case Where.Call(var tool) -> tool + "() has no parameter '";
                    case Where.Value(var path) -> path + " has no key '";
                };
        return subject + name + "'" + Nearest.hint(name, names) + " " + takes(names);
    }

    private static String takes(List<String> names) {
        return names.isEmpty() ? "It takes no arguments" : "It takes " + String.join(", ", names);
    }

    private static List<String> names(RecordType record) {
        return record.fields().stream().map(Field::name).toList();
    }

    private static void refuseMissing(Where where, RecordType record, Map<?, ?> given)
            throws BadArgument {
        var missing =
                record.fields().stream()
                        .filter(f -> f.required() && !given.containsKey(f.name()))
                        .map(f -> "'" + f.name() + "'")
                        .toList();
        if (missing.isEmpty()) {
            return;
        }
        var subject =
                switch (where) {
                    case Where.Call(var tool) -> tool + "() needs ";
                    case Where.Value(var path) -> path + " needs ";
                };
        throw BadArgument.type(subject + String.join(", ", missing) + ". " + takes(names(record)));
    }

    private @Nullable Object value(Where.Value where, DataType type, @Nullable Object given)
            throws BadArgument {
        return switch (type) {
            case DataType.Any() -> given;
            case DataType.OrNone(var inner) -> given == null ? null : value(where, inner, given);
            case DataType.Nothing() when given == null -> null;
            case DataType.Bool() when given instanceof Boolean -> given;
            case DataType.Int() when given instanceof Number number -> integer(where, number);
            case DataType.Num() when given instanceof Number number -> finite(where, number);
            case DataType.Text(_, var allowed) when allowed.isEmpty() && given instanceof String ->
                    given;
            case DataType.Text(_, var allowed) when !allowed.isEmpty() ->
                    oneOf(where, allowed, given);
            case DataType.Date() when given instanceof String text -> date(where, text);
            case DataType.ListOf(var element) when given instanceof List<?> list ->
                    list(where, element, list);
            case DataType.MapOf(var values) when given instanceof Map<?, ?> map ->
                    map(where, values, map);
            case RecordType record when given instanceof Map<?, ?> map ->
                    fields(where, record, map);
            case DataType.Nothing _,
                    DataType.Bool _,
                    DataType.Int _,
                    DataType.Num _,
                    DataType.Text _,
                    DataType.Date _,
                    DataType.ListOf _,
                    DataType.MapOf _,
                    RecordType _ ->
                    throw wrongType(where, type, given);
        };
    }

    private static BadArgument wrongType(Where.Value where, DataType type, @Nullable Object given) {
        return BadArgument.type(where.path() + " must be " + wanted(type) + ", got " + got(given));
    }

    private static String wanted(DataType type) {
        return switch (type) {
            case DataType.Any() -> "anything";
            case DataType.Nothing() -> "None";
            case DataType.Bool() -> "a bool";
            case DataType.Int() -> "an int";
            case DataType.Num() -> "a number";
            case DataType.Text _ -> "a str";
            case DataType.Date() -> "a date str as 'YYYY-MM-DD'";
            case DataType.ListOf _ -> "a list";
            case DataType.MapOf _ -> "a dict";
            case DataType.OrNone(var inner) -> wanted(inner) + " or None";
            case RecordType record -> "a dict with " + String.join(", ", names(record));
        };
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

    private static String shown(@Nullable Object given) {
        var text = PlainData.repr(given);
        var length = text.codePointCount(0, text.length());
        return length <= LONGEST_VALUE_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE_SHOWN)) + "...";
    }

    private Object integer(Where.Value where, Number number) throws BadArgument {
        if (!(number instanceof Double real)) {
            return number;
        }
        if (fromJson && Math.rint(real) == real && Double.isFinite(real)) {
            return whole(new BigDecimal(real).toBigIntegerExact());
        }
        throw wrongType(where, new DataType.Int(), number);
    }

    private static Object whole(BigInteger value) {
        return value.bitLength() < Long.SIZE ? value.longValueExact() : value;
    }

    private static Object finite(Where.Value where, Number number) throws BadArgument {
        if (number instanceof Double real && !Double.isFinite(real)) {
            throw BadArgument.value(
                    where.path() + " must be a finite number, got " + PlainData.repr(real));
        }
        return number;
    }

    private static Object oneOf(Where.Value where, List<String> allowed, @Nullable Object given)
            throws BadArgument {
        if (given instanceof String text && allowed.contains(text)) {
            return text;
        }
        var values = allowed.stream().map(PlainData::repr).collect(Collectors.joining(", "));
        var wanted = (allowed.size() == 1 ? "" : "one of ") + values;
        var message = where.path() + " must be " + wanted + ", got " + shown(given);
        throw given instanceof String ? BadArgument.value(message) : BadArgument.type(message);
    }

    private static Object date(Where.Value where, String text) throws BadArgument {
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            try {
                return LocalDate.parse(text).toString();
            } catch (DateTimeParseException _) {
                // A month 13 or a 30th of February: refused with the same words as other text.
            }
        }
        throw BadArgument.value(
                where.path() + " must be a date as 'YYYY-MM-DD', got " + shown(text));
    }

    private List<@Nullable Object> list(Where.Value where, DataType element, List<?> given)
            throws BadArgument {
        var checked = new ArrayList<@Nullable Object>(given.size());
        for (var i = 0; i < given.size(); i++) {
            checked.add(
                    value(new Where.Value(where.path() + "[" + i + "]"), element, given.get(i)));
        }
        return checked;
    }

    private Map<String, @Nullable Object> map(Where.Value where, DataType values, Map<?, ?> given)
            throws BadArgument {
        var checked = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : given.entrySet()) {
            var key = String.valueOf(entry.getKey());
            var at = new Where.Value(where.path() + "[" + PlainData.repr(key) + "]");
            checked.put(key, value(at, values, entry.getValue()));
        }
        return checked;
    }
}
