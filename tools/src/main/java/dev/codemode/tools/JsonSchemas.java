package dev.codemode.tools;

import dev.codemode.python.PlainData;
import dev.codemode.tools.DataType.Field;
import dev.codemode.tools.DataType.RecordType;
import dev.langchain4j.model.chat.request.json.JsonAnyOfSchema;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNullSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonReferenceSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A [DataType] as JSON Schema: as plain data, and as LangChain4j's own tree. Types that contain
/// themselves stand among the definitions of the whole.
final class JsonSchemas {
    private final Map<DataType.Named, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Deque<DataType.Named> undefined = new ArrayDeque<>();

    private JsonSchemas() {}

    static Map<String, Object> of(DataType type) {
        var schemas = new JsonSchemas();
        var schema = schemas.schema(type, "");
        var definitions = new LinkedHashMap<String, Object>();
        schemas.eachDefinition((name, meant) -> definitions.put(name, schemas.schema(meant, "")));
        if (!definitions.isEmpty()) {
            schema.put("$defs", definitions);
        }
        return schema;
    }

    static JsonObjectSchema parameters(RecordType record) {
        var schemas = new JsonSchemas();
        var object = schemas.object(record, "");
        var definitions = new LinkedHashMap<String, JsonSchemaElement>();
        schemas.eachDefinition((name, meant) -> definitions.put(name, schemas.element(meant, "")));
        object.definitions(definitions);
        return object.build();
    }

    private String reference(DataType.Named type) {
        return names.computeIfAbsent(
                type,
                _ -> {
                    undefined.add(type);
                    return freeName(type.name());
                });
    }

    private String freeName(String wanted) {
        var name = wanted;
        for (var n = 2; !taken.add(name); n++) {
            name = wanted + n;
        }
        return name;
    }

    /// One after the other and not from within each other, since a chain of them may be long.
    private void eachDefinition(BiConsumer<String, DataType> take) {
        while (!undefined.isEmpty()) {
            var type = undefined.remove();
            take.accept(reference(type), type.type());
        }
    }

    private Map<String, Object> schema(DataType type) {
        return schema(type, "");
    }

    private Map<String, Object> schema(DataType type, String doc) {
        var schema = new LinkedHashMap<String, Object>();
        switch (type) {
            case DataType.Any() -> {}
            case DataType.Nothing() -> schema.put("type", "null");
            case DataType.Bool() -> schema.put("type", "boolean");
            case DataType.Int() -> schema.put("type", "integer");
            case DataType.Num() -> schema.put("type", "number");
            case DataType.Text(_, var allowed) -> {
                schema.put("type", "string");
                if (!allowed.isEmpty()) {
                    schema.put("enum", allowed);
                }
            }
            case DataType.Date() -> {
                schema.put("type", "string");
                schema.put("format", "date");
            }
            case DataType.DateTime() -> {
                schema.put("type", "string");
                schema.put("format", "date-time");
            }
            case DataType.Literal(var allowed) -> putLiteral(allowed, schema);
            case DataType.ListOf(var element) -> {
                schema.put("type", "array");
                schema.put("items", schema(element));
            }
            case DataType.MapOf(var values) -> {
                schema.put("type", "object");
                schema.put("additionalProperties", schema(values));
            }
            case DataType.OrNone(var inner) -> schema.put("anyOf", anyOf(options(inner), true));
            case DataType.Union(var options) -> schema.put("anyOf", anyOf(options, false));
            case DataType.Named named -> schema.put("$ref", "#/$defs/" + reference(named));
            case RecordType record -> putRecord(record, schema);
        }
        if (!doc.isEmpty()) {
            schema.put("description", doc);
        }
        return schema;
    }

    /// With a type where it can be told, since some models' servers ask for one.
    private static void putLiteral(List<Object> allowed, Map<String, Object> schema) {
        if (allowed.stream().allMatch(Boolean.class::isInstance)) {
            schema.put("type", "boolean");
        } else if (allowed.stream().allMatch(Number.class::isInstance)) {
            var fractions = allowed.stream().anyMatch(Double.class::isInstance);
            schema.put("type", fractions ? "number" : "integer");
        }
        schema.put("enum", allowed);
    }

    private static List<DataType> options(DataType type) {
        return type instanceof DataType.Union(var options) ? options : List.of(type);
    }

    private List<Object> anyOf(List<DataType> options, boolean none) {
        var schemas = new ArrayList<Object>();
        options.forEach(option -> schemas.add(schema(option)));
        if (none) {
            schemas.add(schema(new DataType.Nothing()));
        }
        return schemas;
    }

    private void putRecord(RecordType record, Map<String, Object> schema) {
        var properties = new LinkedHashMap<String, Object>();
        for (var field : record.fields()) {
            var property = schema(field.type(), field.doc());
            if (field.defaultValue() != null) {
                property.put("default", field.defaultValue());
            }
            properties.put(field.name(), property);
        }
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required(record));
        schema.put("additionalProperties", record.open());
    }

    private static List<String> required(RecordType record) {
        return record.fields().stream().filter(Field::required).map(Field::name).toList();
    }

    private JsonObjectSchema.Builder object(RecordType record, String doc) {
        var object = JsonObjectSchema.builder();
        for (var field : record.fields()) {
            object.addProperty(field.name(), element(field.type(), docWithDefault(field)));
        }
        object.required(required(record)).additionalProperties(record.open());
        return doc.isEmpty() ? object : object.description(doc);
    }

    private JsonSchemaElement element(DataType type, String doc) {
        var text = doc.isEmpty() ? null : doc;
        return switch (type) {
            case DataType.Any() -> JsonRawSchema.from("{}");
            case DataType.Nothing() -> new JsonNullSchema();
            case DataType.Bool() -> JsonBooleanSchema.builder().description(text).build();
            case DataType.Int() -> JsonIntegerSchema.builder().description(text).build();
            case DataType.Num() -> JsonNumberSchema.builder().description(text).build();
            case DataType.Text(_, var allowed) when !allowed.isEmpty() ->
                    JsonEnumSchema.builder().enumValues(allowed).description(text).build();
            case DataType.Text _ -> JsonStringSchema.builder().description(text).build();
            case DataType.Date() ->
                    JsonStringSchema.builder().description(joined(doc, "YYYY-MM-DD")).build();
            case DataType.DateTime() ->
                    JsonStringSchema.builder()
                            .description(joined(doc, "YYYY-MM-DDTHH:MM:SSZ"))
                            .build();
            case DataType.Literal _ -> JsonRawSchema.from(PlainData.json(schema(type, doc)));
            case DataType.ListOf(var item) ->
                    JsonArraySchema.builder().items(element(item, "")).description(text).build();
            case DataType.MapOf _ ->
                    JsonObjectSchema.builder().additionalProperties(true).description(text).build();
            case DataType.OrNone(var inner) -> anyOfElement(options(inner), true, text);
            case DataType.Union(var options) -> anyOfElement(options, false, text);
            case DataType.Named named when doc.isEmpty() ->
                    JsonReferenceSchema.builder().reference(reference(named)).build();
            // LangChain4j's references have no place for a description.
            case DataType.Named _ -> JsonRawSchema.from(PlainData.json(schema(type, doc)));
            case RecordType record -> object(record, doc).build();
        };
    }

    private JsonAnyOfSchema anyOfElement(
            List<DataType> options, boolean none, @Nullable String description) {
        var elements = new ArrayList<JsonSchemaElement>();
        options.forEach(option -> elements.add(element(option, "")));
        if (none) {
            elements.add(new JsonNullSchema());
        }
        return JsonAnyOfSchema.builder().anyOf(elements).description(description).build();
    }

    /// LangChain4j's schemas have no place for a default, and the model should know it.
    private static String docWithDefault(Field field) {
        var value = field.defaultValue();
        return value == null || value.equals("")
                ? field.doc()
                : joined(field.doc(), "default " + shown(value));
    }

    private static String shown(Object value) {
        return value instanceof String text ? text : PlainData.json(value);
    }

    private static String joined(String doc, String note) {
        return doc.isEmpty() ? note : doc + ", " + note;
    }
}
