package dev.codemode.tools;

import dev.codemode.tools.DataType.Field;
import dev.codemode.tools.DataType.RecordType;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One reading of a schema document. See [JsonSchemaReader] for what is read and how.
final class SchemaTypes {
    private static final List<String> TYPES =
            List.of("string", "integer", "number", "boolean", "object", "array", "null");
    private static final Set<String> OF_OBJECTS =
            Set.of("properties", "required", "additionalProperties", "patternProperties");
    private static final Set<String> OF_ARRAYS = Set.of("items", "prefixItems");

    /// Keywords under which an object may get keys that are read nowhere else.
    private static final Set<String> OPENING =
            Set.of(
                    "patternProperties",
                    "if",
                    "then",
                    "else",
                    "dependentSchemas",
                    "dependencies",
                    "$dynamicRef",
                    "$recursiveRef");

    /// Keywords that say nothing about the shape of a value beside what others say.
    private static final Set<String> NARROWING =
            Set.of("required", "not", "title", "description", "if", "then", "else");

    private final SchemaDocument document;
    private final Map<String, Read> read = new HashMap<>();
    private final Map<String, DataType.Named> named = new LinkedHashMap<>();
    private final Deque<Runnable> bodies = new ArrayDeque<>();
    private final String name;
    private int parts;
    private boolean cut;

    private SchemaTypes(SchemaDocument document, String name) {
        this.document = document;
        this.name = name;
    }

    static DataType read(SchemaPath path, String name, @Nullable Object schema) {
        if (!(schema instanceof Map<?, ?>) && !(schema instanceof Boolean)) {
            throw SchemaKeywords.wrong(path, "a schema, an object or true or false", schema);
        }
        var types = new SchemaTypes(new SchemaDocument(schema, path), name);
        var whole = types.document.whole();
        var type =
                types.document.isRecursive(whole) && !types.document.isCircular(whole)
                        ? types.meant(whole, new At(path, name, 0, false))
                        : types.type(schema, new At(path, name, 0, false));
        types.readBodies();
        return type;
    }

    /// A schema's place.
    ///
    /// @param name what a type there is called that has no title
    /// @param depth how many schemas it stands in
    /// @param documented whether what it says of itself is said of the property it belongs to
    private record At(SchemaPath path, String name, int depth, boolean documented) {
        At deeper(SchemaPath place, String named) {
            return new At(place, named, depth + 1, false);
        }

        At property(SchemaPath place, String named) {
            return new At(place, named, depth + 1, true);
        }

        At option(SchemaPath place) {
            return new At(place, name, depth + 1, documented);
        }
    }

    /// A definition read before.
    private record Read(DataType type, int parts, int depth) {}

    private void count(SchemaPath path, int more) {
        parts += more;
        if (parts > JsonSchemaReader.MOST_PARTS) {
            throw path.error(
                    "the schema has more than %,d parts, with its references followed"
                            .formatted(JsonSchemaReader.MOST_PARTS));
        }
    }

    private DataType type(@Nullable Object schema, At at) {
        count(at.path, 1);
        if (at.depth > JsonSchemaReader.DEEPEST) {
            cut = true;
            return new DataType.Any();
        }
        return switch (schema) {
            case Boolean _ -> new DataType.Any();
            case Map<?, ?> map -> type(new SchemaKeywords(map, at.path), at);
            case null, default ->
                    throw SchemaKeywords.wrong(
                            at.path, "a schema, an object or true or false", schema);
        };
    }

    private DataType type(SchemaKeywords schema, At at) {
        var type = own(schema, at);
        if (schema.has("$ref")) {
            type = Meets.of(referenced(schema, at), type);
        }
        type = all(type, schema, at);
        for (var keyword : List.of("anyOf", "oneOf")) {
            type = choice(type, schema, keyword, at);
        }
        return schema.isTrue("nullable") ? orNone(type) : type;
    }

    private static DataType orNone(DataType type) {
        return Unions.of(List.of(type, new DataType.Nothing()));
    }

    // References

    private DataType referenced(SchemaKeywords schema, At at) {
        var target = document.resolve(schema.at("$ref"), schema.text("$ref"));
        if (document.isCircular(target)) {
            return new DataType.Any();
        }
        return document.isRecursive(target) ? meant(target, at) : copied(target, at);
    }

    /// A type that contains itself: its body is read when all else is, so that a chain of such types
    /// takes no stack.
    private DataType meant(SchemaDocument.Target target, At at) {
        var known = named.get(target.pointer());
        if (known != null) {
            return known;
        }
        var base = target.name().isEmpty() ? name : target.name();
        var type = new DataType.Named(title(target.schema(), base), document.source(target));
        named.put(target.pointer(), type);
        bodies.add(() -> type.become(type(target.schema(), new At(target.path(), base, 0, false))));
        return type;
    }

    private void readBodies() {
        while (!bodies.isEmpty()) {
            bodies.remove().run();
        }
        for (var type : named.values()) {
            var body = type.type();
            while (body instanceof DataType.Named other) {
                body = other.type();
            }
            type.become(body);
        }
    }

    private DataType copied(SchemaDocument.Target target, At at) {
        var known = read.get(target.pointer());
        if (known != null && at.depth + known.depth <= JsonSchemaReader.DEEPEST) {
            count(at.path, known.parts);
            return known.type;
        }
        var cutBefore = cut;
        var partsBefore = parts;
        cut = false;
        var type = type(target.schema(), at.deeper(target.path(), target.name()));
        if (!cut) {
            read.put(target.pointer(), new Read(type, parts - partsBefore, depth(type)));
        }
        cut |= cutBefore;
        return type;
    }

    private static int depth(DataType type) {
        return switch (type) {
            case DataType.ListOf(var element) -> 1 + depth(element);
            case DataType.MapOf(var values) -> 1 + depth(values);
            case DataType.OrNone(var inner) -> 1 + depth(inner);
            case DataType.Union(var options) ->
                    1 + options.stream().mapToInt(SchemaTypes::depth).max().orElse(0);
            case RecordType record ->
                    1
                            + record.fields().stream()
                                    .mapToInt(field -> depth(field.type()))
                                    .max()
                                    .orElse(0);
            case DataType.Any _,
                    DataType.Nothing _,
                    DataType.Bool _,
                    DataType.Int _,
                    DataType.Num _,
                    DataType.Text _,
                    DataType.Date _,
                    DataType.DateTime _,
                    DataType.Literal _,
                    DataType.Named _ ->
                    1;
        };
    }

    // Choices and conjunctions

    private DataType all(DataType own, SchemaKeywords schema, At at) {
        var type = own;
        var path = schema.at("allOf");
        var parts = schema.schemas("allOf");
        for (var i = 0; i < parts.size(); i++) {
            type = Meets.of(type, type(parts.get(i), at.option(path.index(i))));
        }
        // What is put together of several is none of them.
        return parts.size() > 1 && type instanceof RecordType record
                ? record.called(title(schema.all(), at.name))
                : type;
    }

    private DataType choice(DataType own, SchemaKeywords schema, String keyword, At at) {
        var options = new ArrayList<DataType>();
        var path = schema.at(keyword);
        var schemas = schema.schemas(keyword);
        var narrowing = own instanceof DataType.Any ? 0 : narrowing(schemas);
        if (narrowing > 0) {
            return narrowing == schemas.size() ? own : opened(own);
        }
        for (var i = 0; i < schemas.size(); i++) {
            if (!Boolean.FALSE.equals(schemas.get(i))) {
                options.add(type(schemas.get(i), at.option(path.index(i))));
            }
        }
        if (options.isEmpty()) {
            return own;
        }
        // What the schema says of itself holds in any case.
        return Meets.find(own, Unions.of(options)).orElseGet(() -> opened(own));
    }

    /// How many of the schemas say nothing new about the shape of a value.
    private static long narrowing(List<?> schemas) {
        return schemas.stream()
                .filter(
                        each ->
                                each instanceof Map<?, ?> map
                                        && NARROWING.containsAll(map.keySet()))
                .count();
    }

    private static DataType opened(DataType type) {
        return type instanceof RecordType record ? record.opened() : type;
    }

    // What a schema says itself

    private DataType own(SchemaKeywords schema, At at) {
        var types = types(schema);
        if (schema.has("enum") || schema.has("const")) {
            var type = constants(schema, at);
            return types.contains("null") ? orNone(type) : type;
        }
        return types.isEmpty()
                ? new DataType.Any()
                : Unions.of(types.stream().map(type -> ofType(type, schema, at)).toList());
    }

    /// The types a schema has, or must mean by its other keywords.
    private static List<String> types(SchemaKeywords schema) {
        var types =
                switch (schema.get("type")) {
                    case String type -> List.of(known(schema.at("type"), type));
                    case List<?> _ ->
                            schema.names("type").stream()
                                    .map(type -> known(schema.at("type"), type))
                                    .toList();
                    case null -> List.<String>of();
                    case Object other ->
                            throw SchemaKeywords.wrong(
                                    schema.at("type"), "a string or an array of strings", other);
                };
        if (!types.isEmpty()) {
            return types;
        }
        if (schema.hasAny(OF_OBJECTS)) {
            return List.of("object");
        }
        return schema.hasAny(OF_ARRAYS) ? List.of("array") : List.of();
    }

    private static String known(SchemaPath path, String type) {
        if (!TYPES.contains(type)) {
            throw path.error(
                    Words.shown(type)
                            + " is no type"
                            + Nearest.hint(type, TYPES)
                            + " The types are "
                            + String.join(", ", TYPES));
        }
        return type;
    }

    private DataType ofType(String type, SchemaKeywords schema, At at) {
        return switch (type) {
            case "string" -> text(schema);
            case "integer" -> new DataType.Int();
            case "number" -> new DataType.Num();
            case "boolean" -> new DataType.Bool();
            case "object" -> object(schema, at);
            case "array" -> array(schema, at);
            default -> new DataType.Nothing();
        };
    }

    private static DataType text(SchemaKeywords schema) {
        return switch (schema.text("format")) {
            case "date" -> new DataType.Date();
            case "date-time" -> new DataType.DateTime();
            default -> DataType.text();
        };
    }

    private DataType constants(SchemaKeywords schema, At at) {
        List<?> values = List.of();
        if (schema.has("const")) {
            var one = new ArrayList<@Nullable Object>();
            one.add(schema.get("const"));
            values = one;
        } else {
            values = schema.array("enum").orElse(List.of());
            if (values.isEmpty()) {
                throw schema.at("enum").error("must have at least one value, got none");
            }
        }
        count(at.path, values.size());
        var texts = new LinkedHashSet<String>();
        var types = new ArrayList<DataType>();
        for (var value : values) {
            switch (value) {
                case null -> types.add(new DataType.Nothing());
                case String text -> texts.add(text);
                case Boolean _, Number _ -> types.add(new DataType.Literal(List.of(scalar(value))));
                case List<?> _ -> types.add(new DataType.ListOf(new DataType.Any()));
                default -> types.add(new DataType.MapOf(new DataType.Any()));
            }
        }
        if (!texts.isEmpty()) {
            types.addFirst(new DataType.Text(title(schema.all(), at.name), List.copyOf(texts)));
        }
        return Unions.of(types);
    }

    private static Object scalar(Object value) {
        var plain = value instanceof BigDecimal number ? number.doubleValue() : Plain.of(value);
        return plain == null ? false : plain;
    }

    private DataType array(SchemaKeywords schema, At at) {
        var elements = new ArrayList<DataType>();
        var name = TypeNames.singular(at.name);
        for (var keyword : List.of("prefixItems", "items")) {
            var path = schema.at(keyword);
            switch (schema.get(keyword)) {
                case List<?> list -> {
                    for (var i = 0; i < list.size(); i++) {
                        elements.add(type(list.get(i), at.deeper(path.index(i), name)));
                    }
                }
                case null -> {}
                case Boolean none when !none -> {}
                case Object items -> elements.add(type(items, at.deeper(path, name)));
            }
        }
        return new DataType.ListOf(elements.isEmpty() ? new DataType.Any() : Unions.of(elements));
    }

    private DataType object(SchemaKeywords schema, At at) {
        var properties = schema.object("properties").orElse(Map.of());
        var required = new LinkedHashSet<>(schema.names("required"));
        var others = otherKeys(schema, at);
        if (properties.isEmpty() && required.isEmpty() && !(others instanceof DataType.Nothing)) {
            return new DataType.MapOf(others);
        }
        var fields = new LinkedHashMap<String, Field>();
        for (var property : properties.entrySet()) {
            var key = String.valueOf(property.getKey());
            if (!Boolean.FALSE.equals(property.getValue())) {
                fields.put(key, field(schema, key, property.getValue(), required, at));
            }
        }
        for (var key : required) {
            fields.computeIfAbsent(
                    checked(schema.at("required"), key),
                    _ -> new Field(key, new DataType.Any(), "", true, null, true));
        }
        var open =
                schema.hasAny(OPENING)
                        || schema.has("additionalProperties")
                                && !(others instanceof DataType.Nothing);
        return new RecordType(
                title(schema.all(), at.name),
                at.documented ? "" : schema.text("description"),
                List.copyOf(fields.values()),
                open);
    }

    /// What keys may have that are not named; Nothing where there can be none.
    private DataType otherKeys(SchemaKeywords schema, At at) {
        var path = schema.at("additionalProperties");
        var name = TypeNames.singular(at.name);
        return switch (schema.get("additionalProperties")) {
            case null -> patterns(schema, at);
            case Boolean any -> any ? new DataType.Any() : new DataType.Nothing();
            case Map<?, ?> values -> type(values, at.deeper(path, name));
            case Object wrong ->
                    throw SchemaKeywords.wrong(path, "a schema, or true or false", wrong);
        };
    }

    private DataType patterns(SchemaKeywords schema, At at) {
        var path = schema.at("patternProperties");
        var patterns = schema.object("patternProperties").orElse(Map.of());
        var types = new ArrayList<DataType>();
        patterns.forEach(
                (pattern, values) ->
                        types.add(
                                type(
                                        values,
                                        at.deeper(
                                                path.key(String.valueOf(pattern)),
                                                TypeNames.singular(at.name)))));
        return types.isEmpty() ? new DataType.Any() : Unions.of(types);
    }

    private Field field(
            SchemaKeywords owner,
            String key,
            @Nullable Object schema,
            Set<String> required,
            At at) {
        var path = owner.at("properties").key(checked(owner.at("properties"), key));
        var type = type(schema, at.property(path, key));
        var must = required.contains(key);
        if (!(schema instanceof Map<?, ?> map)) {
            return new Field(key, type, "", must, null, must);
        }
        var keywords = new SchemaKeywords(map, path);
        var doc = SchemaExamples.added(keywords.text("description"), keywords, type);
        return new Field(key, type, doc, must, defaultValue(map.get("default")), must);
    }

    private static String checked(SchemaPath path, String key) {
        if (key.length() > JsonSchemaReader.LONGEST_NAME) {
            throw path.error(
                    "the name %s has %,d characters; at most %,d are read"
                            .formatted(
                                    Words.shown(key), key.length(), JsonSchemaReader.LONGEST_NAME));
        }
        return key;
    }

    /// The value, where it is of a size that can be shown.
    private static @Nullable Object defaultValue(@Nullable Object value) {
        return value == null || isTooLarge(value) ? null : Plain.of(value);
    }

    private static boolean isTooLarge(Object value) {
        return switch (value) {
            case Map<?, ?> map -> !map.isEmpty();
            case List<?> list -> list.stream().anyMatch(each -> isContainer(each));
            default -> false;
        };
    }

    private static boolean isContainer(@Nullable Object value) {
        return value instanceof Map<?, ?> || value instanceof List<?>;
    }

    private static String title(@Nullable Object schema, String fallback) {
        var title = schema instanceof Map<?, ?> map ? map.get("title") : null;
        return TypeNames.of(title instanceof String text && !text.isBlank() ? text : fallback);
    }
}
