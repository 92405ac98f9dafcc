package dev.codemode.tools;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// What values seen at one place have in common: of which kinds they were, what lists held, which keys
/// dicts had. Two shapes join into one in any order, so results may come in any order too.
///
/// @param element what the lists held; null where no list held anything
/// @param dict what the dicts were like; null where there was none
record Shape(Set<Kind> kinds, @Nullable Shape element, @Nullable Dict dict) {
    private static final int DEEPEST = 12;
    private static final Shape NOTHING = new Shape(Set.of(), null, null);

    /// With what JSON Schema has for it: a type, and a format of strings.
    enum Kind {
        TEXT("string", ""),
        DATE("string", "date"),
        DATE_TIME("string", "date-time"),
        INT("integer", ""),
        NUM("number", ""),
        BOOL("boolean", ""),
        LIST("array", ""),
        DICT("object", ""),
        NONE("null", ""),
        ANYTHING("", "");

        private final String type;
        private final String format;

        Kind(String type, String format) {
            this.type = type;
            this.format = format;
        }
    }

    sealed interface Dict {
        /// Keys that are names.
        ///
        /// @param always those that every dict had
        record Fields(SortedMap<String, Shape> shapes, SortedSet<String> always) implements Dict {}

        /// Keys that are data.
        record Entries(Shape values) implements Dict {}
    }

    Shape {
        kinds = simple(kinds);
    }

    private static Set<Kind> simple(Set<Kind> kinds) {
        var simple = EnumSet.noneOf(Kind.class);
        simple.addAll(kinds);
        if (simple.contains(Kind.ANYTHING)) {
            return Set.of(Kind.ANYTHING);
        }
        if (simple.contains(Kind.NUM)) {
            simple.remove(Kind.INT);
        }
        if (simple.containsAll(Set.of(Kind.DATE, Kind.DATE_TIME)) || simple.contains(Kind.TEXT)) {
            simple.add(Kind.TEXT);
            simple.removeAll(Set.of(Kind.DATE, Kind.DATE_TIME));
        }
        return simple;
    }

    static Shape of(@Nullable Object value) {
        return of(value, 0);
    }

    private static Shape of(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            return one(Kind.ANYTHING);
        }
        return switch (value) {
            case null -> one(Kind.NONE);
            case Boolean _ -> one(Kind.BOOL);
            case Double _ -> one(Kind.NUM);
            case Number _ -> one(Kind.INT);
            case List<?> list ->
                    list.stream()
                            .map(each -> of(each, depth + 1))
                            .reduce(Shape::and)
                            .map(Shape::list)
                            .orElse(one(Kind.LIST));
            case Map<?, ?> map -> new Shape(Set.of(Kind.DICT), null, dict(map, depth + 1));
            default -> one(kind(value.toString()));
        };
    }

    private static Shape one(Kind kind) {
        return new Shape(Set.of(kind), null, null);
    }

    private static Shape list(Shape element) {
        return new Shape(Set.of(Kind.LIST), element, null);
    }

    private static Kind kind(String text) {
        if (ArgumentCheck.isDate(text)) {
            return Kind.DATE;
        }
        return ArgumentCheck.isDateTime(text) ? Kind.DATE_TIME : Kind.TEXT;
    }

    private static Dict dict(Map<?, ?> map, int depth) {
        var shapes = new TreeMap<String, Shape>();
        map.forEach((key, value) -> shapes.put(String.valueOf(key), of(value, depth)));
        return simple(new Dict.Fields(shapes, new TreeSet<>(shapes.keySet())));
    }

    /// Takes keys for data where they are too many for names, or could not be names.
    private static Dict simple(Dict.Fields fields) {
        var names = fields.shapes.keySet();
        return names.size() <= InferredTypes.MOST_KEYS
                        && names.stream().allMatch(PythonNames::isIdentifier)
                ? fields
                : new Dict.Entries(values(fields));
    }

    private static Shape values(Dict dict) {
        return switch (dict) {
            case Dict.Fields(var shapes, _) -> shapes.values().stream().reduce(NOTHING, Shape::and);
            case Dict.Entries(var values) -> values;
        };
    }

    /// The shape of values of either.
    Shape and(Shape other) {
        var all = new ArrayList<>(kinds);
        all.addAll(other.kinds);
        if (all.contains(Kind.ANYTHING)) {
            return one(Kind.ANYTHING);
        }
        return new Shape(
                Set.copyOf(all),
                joined(element, other.element, Shape::and),
                joined(dict, other.dict, Shape::and));
    }

    private static <T> @Nullable T joined(
            @Nullable T one, @Nullable T other, BinaryOperator<T> join) {
        if (one == null) {
            return other;
        }
        return other == null ? one : join.apply(one, other);
    }

    private static Dict and(Dict one, Dict other) {
        if (!(one instanceof Dict.Fields(var some, var always)
                && other instanceof Dict.Fields(var others, var alwaysToo))) {
            return new Dict.Entries(values(one).and(values(other)));
        }
        var shapes = new TreeMap<>(some);
        others.forEach((name, shape) -> shapes.merge(name, shape, Shape::and));
        var both = new TreeSet<>(always);
        both.retainAll(alwaysToo);
        return simple(new Dict.Fields(shapes, both));
    }

    // As JSON Schema

    Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        var types =
                kinds.stream().sorted().map(kind -> kind.type).filter(t -> !t.isEmpty()).toList();
        if (!types.isEmpty()) {
            schema.put("type", types.size() == 1 ? types.getFirst() : types);
        }
        kinds.stream()
                .map(kind -> kind.format)
                .filter(format -> !format.isEmpty())
                .forEach(format -> schema.put("format", format));
        if (element != null) {
            schema.put("items", element.schema());
        }
        switch (dict) {
            case null -> {}
            case Dict.Entries(var values) -> schema.put("additionalProperties", values.schema());
            case Dict.Fields(var shapes, var always) -> {
                var properties = new LinkedHashMap<String, Object>();
                shapes.forEach((name, shape) -> properties.put(name, shape.schema()));
                schema.put("properties", properties);
                schema.put("required", List.copyOf(always));
            }
        }
        return schema;
    }

    static Shape read(SchemaPath path, @Nullable Object schema) {
        if (!(schema instanceof Map<?, ?> map)) {
            throw SchemaKeywords.wrong(path, "a schema, an object", schema);
        }
        var keywords = new SchemaKeywords(map, path);
        var items = map.get("items");
        return new Shape(
                kinds(keywords),
                items == null ? null : read(keywords.at("items"), items),
                dict(keywords));
    }

    private static Set<Kind> kinds(SchemaKeywords schema) {
        var types =
                schema.get("type") instanceof String type ? List.of(type) : schema.names("type");
        if (types.isEmpty()) {
            return schema.all().isEmpty() ? Set.of(Kind.ANYTHING) : Set.of();
        }
        var kinds = EnumSet.noneOf(Kind.class);
        for (var type : types) {
            kinds.add(
                    kind(type, type.equals("string") ? schema.text("format") : "")
                            .orElseThrow(
                                    () ->
                                            schema.at("type")
                                                    .error(Words.shown(type) + " is no type")));
        }
        return kinds;
    }

    private static Optional<Kind> kind(String type, String format) {
        return EnumSet.allOf(Kind.class).stream()
                .filter(kind -> !type.isEmpty() && kind.type.equals(type))
                .filter(kind -> kind.format.equals(format))
                .findFirst();
    }

    private static @Nullable Dict dict(SchemaKeywords schema) {
        var values = schema.get("additionalProperties");
        if (values instanceof Map<?, ?>) {
            return new Dict.Entries(read(schema.at("additionalProperties"), values));
        }
        var properties = schema.object("properties").orElse(null);
        if (properties == null) {
            return null;
        }
        var shapes = new TreeMap<String, Shape>();
        properties.forEach(
                (name, shape) -> {
                    var key = String.valueOf(name);
                    shapes.put(key, read(schema.at("properties").key(key), shape));
                });
        return new Dict.Fields(shapes, new TreeSet<>(schema.names("required")));
    }
}
