package dev.codemode.tools;

import dev.codemode.tools.DataType.Field;
import dev.codemode.tools.DataType.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The type of what fits two types at once, as `allOf` asks for.
final class Meets {
    private Meets() {}

    /// A type that every value has which has both; [DataType.Any] where no better one is known.
    static DataType of(DataType a, DataType b) {
        return find(a, b).orElseGet(DataType.Any::new);
    }

    /// As [#of], or nothing where no type is known that is better than either alone.
    static Optional<DataType> find(DataType a, DataType b) {
        if (a.equals(b) || b instanceof DataType.Any) {
            return Optional.of(a);
        }
        if (a instanceof DataType.Any) {
            return Optional.of(b);
        }
        return ordered(a, b).or(() -> ordered(b, a));
    }

    /// With the more general of the two in front.
    private static Optional<DataType> ordered(DataType a, DataType b) {
        return switch (a) {
            case DataType.OrNone(var inner) when b instanceof DataType.OrNone(var other) ->
                    find(inner, other).map(DataType.OrNone::new);
            case DataType.OrNone(var inner) -> find(inner, b);
            case DataType.Num() when b instanceof DataType.Int -> Optional.of(b);
            case DataType.Text(_, var allowed) when allowed.isEmpty() && isText(b) ->
                    Optional.of(b);
            case DataType.Text(var name, var allowed)
                    when b instanceof DataType.Text(_, var others) ->
                    common(name, allowed, others);
            case DataType.ListOf(var element) when b instanceof DataType.ListOf(var other) ->
                    find(element, other).map(DataType.ListOf::new);
            case DataType.MapOf(var values) when b instanceof DataType.MapOf(var other) ->
                    find(values, other).map(DataType.MapOf::new);
            case DataType.MapOf(DataType.Any()) when b instanceof RecordType -> Optional.of(b);
            case RecordType record when b instanceof RecordType other ->
                    Optional.of(merged(record, other));
            // What the other side has is not known yet, or not of this kind.
            case RecordType record when b instanceof DataType.Named -> Optional.of(record.opened());
            case DataType.Named _ when !(b instanceof RecordType) -> Optional.of(a);
            case DataType.Bool _, DataType.Int _, DataType.Num _
                    when b instanceof DataType.Literal(var allowed)
                            && allowed.stream().allMatch(each -> Kinds.fits(a, each)) ->
                    Optional.of(b);
            case DataType.Union(var options) -> union(options, b);
            default -> Optional.empty();
        };
    }

    private static boolean isText(DataType type) {
        return type instanceof DataType.Text
                || type instanceof DataType.Date
                || type instanceof DataType.DateTime;
    }

    private static Optional<DataType> common(String name, List<String> some, List<String> others) {
        var both = some.stream().filter(others::contains).toList();
        return both.isEmpty() ? Optional.empty() : Optional.of(new DataType.Text(name, both));
    }

    private static Optional<DataType> union(List<DataType> options, DataType other) {
        var met = options.stream().flatMap(option -> find(other, option).stream()).toList();
        return met.isEmpty() ? Optional.empty() : Optional.of(Unions.of(met));
    }

    private static DataType merged(RecordType a, RecordType b) {
        var fields = new LinkedHashMap<String, Field>();
        a.fields().forEach(field -> fields.put(field.name(), field));
        b.fields().forEach(field -> fields.merge(field.name(), field, Meets::merged));
        var doc = a.doc().isEmpty() ? b.doc() : a.doc();
        return new RecordType(
                a.name(), doc, new ArrayList<>(fields.values()), a.open() || b.open());
    }

    private static Field merged(Field a, Field b) {
        return new Field(
                a.name(),
                of(a.type(), b.type()),
                a.doc().isEmpty() ? b.doc() : a.doc(),
                a.required() || b.required(),
                a.defaultValue() == null ? b.defaultValue() : a.defaultValue(),
                a.inResults() || b.inResults());
    }
}
