package dev.codemode.tools;

import dev.codemode.tools.DataType.RecordType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads JSON Schema, as MCP servers, OpenAPI documents and function lists have it, into a [DataType].
///
/// ```java
/// var type = JsonSchemaReader.read("""
///         {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}""");
/// ```
///
/// Read are `type` (one or several), `properties`, `required`, `additionalProperties`, `items`,
/// `prefixItems`, `enum`, `const`, `nullable`, `oneOf`, `anyOf`, `allOf`, `$ref` inside the schema,
/// `format` (`date` and `date-time`), `title`, `description`, `default`, and schemas that are `true` or
/// `false`. Other keywords are ignored: they narrow what a value may be, and who runs the tool sees to
/// that.
///
/// An object that says nothing of other keys than its own is read as having none, so that a misspelt
/// name is refused and not lost. `oneOf` is read as `anyOf`. Parts of an `allOf` are merged where that is
/// sound, and are [DataType.Any] where not. A definition that contains itself is a [DataType.Named]; one
/// that is nothing but itself is Any.
///
/// Whatever the schema, reading takes seconds at most. What lies more than [#DEEPEST] schemas deep is Any.
/// More than [#MOST_PARTS] schemas, names and constants, with references followed, and names of more than
/// [#LONGEST_NAME] characters are an error. Errors name the JSON path.
public final class JsonSchemaReader {
    /// How many schemas may stand in one another.
    public static final int DEEPEST = 64;

    /// How many schemas, names and constants a schema may have, counted as often as it refers to them.
    public static final int MOST_PARTS = 50_000;

    /// How long the name of a property may be.
    public static final int LONGEST_NAME = 1_000;

    private JsonSchemaReader() {}

    /// @throws SchemaException where it is no schema, with the place
    /// @throws IllegalArgumentException where it is not JSON
    public static DataType read(String json) {
        return read("", json);
    }

    /// @param name what a record is called that has no title
    /// @throws SchemaException where it is no schema, with the place
    /// @throws IllegalArgumentException where it is not JSON
    public static DataType read(String name, String json) {
        return read(SchemaPath.ROOT, name, Json.parseUnbounded("schema", json));
    }

    /// @param schema as plain data
    /// @throws SchemaException where it is no schema, with the place
    public static DataType read(Map<String, ? extends @Nullable Object> schema) {
        return read(SchemaPath.ROOT, "", schema);
    }

    static DataType read(SchemaPath path, String name, @Nullable Object schema) {
        return SchemaTypes.read(path, name, schema);
    }

    /// The parameters of a tool. What may be left out need not be None too.
    static RecordType parameters(SchemaPath path, String tool, @Nullable Object schema) {
        var type = read(path, tool, schema == null ? Map.of("type", "object") : schema);
        return switch (meant(type)) {
            case RecordType record -> parameters(tool, record);
            case DataType.MapOf(_) -> new RecordType(tool, "", List.of(), takesAnything(schema));
            case DataType.Any() -> new RecordType(tool, "", List.of(), true);
            case DataType other ->
                    throw path.error(
                            "the parameters of a tool must be of type 'object', got "
                                    + Words.wanted(other));
        };
    }

    /// The result of a tool: anything where there is no schema.
    static DataType result(SchemaPath path, String tool, @Nullable Object schema) {
        return schema == null
                ? new DataType.Any()
                : read(path, TypeNames.of(tool) + "Result", schema);
    }

    private static DataType meant(DataType type) {
        return type instanceof DataType.Named named ? named.type() : type;
    }

    private static boolean takesAnything(@Nullable Object schema) {
        return schema instanceof Map<?, ?> map
                && map.get("additionalProperties") != null
                && !Boolean.FALSE.equals(map.get("additionalProperties"));
    }

    private static RecordType parameters(String tool, RecordType record) {
        var fields = record.fields().stream().map(JsonSchemaReader::parameter).toList();
        return new RecordType(tool, "", fields, record.open());
    }

    private static DataType.Field parameter(DataType.Field field) {
        return !field.required() && field.type() instanceof DataType.OrNone(var inner)
                ? new DataType.Field(
                        field.name(), inner, field.doc(), false, field.defaultValue(), false)
                : field;
    }
}
