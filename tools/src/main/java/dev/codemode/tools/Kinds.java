package dev.codemode.tools;

import dev.codemode.tools.DataType.Field;
import dev.codemode.tools.DataType.RecordType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which option of a union a value is most likely meant for, told without looking deep into it.
final class Kinds {
    private Kinds() {}

    /// Whether a value is of the kind that a type has: a dict for a record, whatever its keys.
    static boolean fits(DataType type, @Nullable Object value) {
        return switch (type) {
            case DataType.Any() -> true;
            case DataType.Nothing() -> value == null;
            case DataType.Bool() -> value instanceof Boolean;
            case DataType.Int _, DataType.Num _ -> value instanceof Number;
            case DataType.Text _, DataType.Date _, DataType.DateTime _ -> value instanceof String;
            case DataType.Literal(var allowed) ->
                    allowed.stream().anyMatch(each -> areAlike(each, value));
            case DataType.ListOf _ -> value instanceof List<?>;
            case DataType.MapOf _, RecordType _ -> value instanceof Map<?, ?>;
            case DataType.OrNone(var inner) -> value == null || fits(inner, value);
            case DataType.Union(var options) ->
                    options.stream().anyMatch(option -> fits(option, value));
            case DataType.Named named -> fits(named.type(), value);
        };
    }

    /// How much of a value that is of a type's kind does not fit at first sight: of a dict, the keys
    /// that are missing, unknown, or have a value of another kind or another constant.
    static long misfits(DataType type, @Nullable Object value) {
        return switch (type) {
            case DataType.Named named -> misfits(named.type(), value);
            case RecordType record when value instanceof Map<?, ?> map -> misfits(record, map);
            case DataType.Any _,
                    DataType.Nothing _,
                    DataType.Bool _,
                    DataType.Int _,
                    DataType.Num _,
                    DataType.Text _,
                    DataType.Date _,
                    DataType.DateTime _,
                    DataType.Literal _,
                    DataType.ListOf _,
                    DataType.MapOf _,
                    DataType.OrNone _,
                    DataType.Union _,
                    RecordType _ ->
                    0;
        };
    }

    private static long misfits(RecordType record, Map<?, ?> value) {
        var known = ArgumentCheck.byName(record).keySet();
        var unknown =
                record.open()
                        ? 0
                        : value.keySet().stream()
                                .filter(key -> !known.contains(String.valueOf(key)))
                                .count();
        return unknown + record.fields().stream().filter(field -> !fits(field, value)).count();
    }

    private static boolean fits(Field field, Map<?, ?> record) {
        var value = record.get(field.name());
        if (value == null && !field.required()) {
            return true;
        }
        return record.containsKey(field.name()) && isLike(field.type(), value);
    }

    private static boolean isLike(DataType type, @Nullable Object value) {
        return switch (type) {
            case DataType.Text(_, var allowed) when !allowed.isEmpty() ->
                    value != null && allowed.contains(value);
            case DataType.Literal(var allowed) ->
                    allowed.stream().anyMatch(each -> isSame(each, value));
            default -> fits(type, value);
        };
    }

    /// Whether both are bools, both numbers, or both str.
    static boolean areAlike(Object one, @Nullable Object other) {
        return switch (one) {
            case Boolean _ -> other instanceof Boolean;
            case Number _ -> other instanceof Number;
            default -> other instanceof String;
        };
    }

    /// Whether two values are equal as JSON has it, where 1 and 1.0 are.
    static boolean isSame(Object one, @Nullable Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return isFinite(b) && new BigDecimal(a.toString()).compareTo(decimal(b)) == 0;
        }
        return one.equals(other);
    }

    private static boolean isFinite(Number number) {
        return !(number instanceof Double real) || Double.isFinite(real);
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }
}
