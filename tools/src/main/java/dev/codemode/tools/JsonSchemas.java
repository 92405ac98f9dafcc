package dev.codemode.tools;

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
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A [DataType] as JSON Schema: as plain data, and as LangChain4j's own tree.
final class JsonSchemas {
    private JsonSchemas() {}

    static Map<String, Object> of(DataType type) {
        return of(type, "");
    }

    private static Map<String, Object> of(DataType type, String doc) {
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
            case DataType.ListOf(var element) -> {
                schema.put("type", "array");
                schema.put("items", of(element));
            }
            case DataType.MapOf(var values) -> {
                schema.put("type", "object");
                schema.put("additionalProperties", of(values));
            }
            case DataType.OrNone(var inner) ->
                    schema.put("anyOf", List.of(of(inner), of(new DataType.Nothing())));
            case RecordType record -> putRecord(record, schema);
        }
        if (!doc.isEmpty()) {
            schema.put("description", doc);
        }
        return schema;
    }

    private static void putRecord(RecordType record, Map<String, Object> schema) {
        var properties = new LinkedHashMap<String, Object>();
        for (var field : record.fields()) {
            var property = of(field.type(), field.doc());
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

    static JsonObjectSchema parameters(RecordType record) {
        return object(record, "");
    }

    private static JsonObjectSchema object(RecordType record, String doc) {
        var object = JsonObjectSchema.builder();
        for (var field : record.fields()) {
            object.addProperty(field.name(), element(field.type(), docWithDefault(field)));
        }
        object.required(required(record)).additionalProperties(record.open());
        return doc.isEmpty() ? object.build() : object.description(doc).build();
    }

    private static JsonSchemaElement element(DataType type, String doc) {
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
            case DataType.ListOf(var item) ->
                    JsonArraySchema.builder().items(element(item, "")).description(text).build();
            case DataType.MapOf _ ->
                    JsonObjectSchema.builder().additionalProperties(true).description(text).build();
            case DataType.OrNone(var inner) ->
                    JsonAnyOfSchema.builder()
                            .anyOf(element(inner, ""), new JsonNullSchema())
                            .description(text)
                            .build();
            case RecordType record -> object(record, doc);
        };
    }

    /// LangChain4j's schemas have no place for a default, and the model should know it.
    private static String docWithDefault(Field field) {
        var value = field.defaultValue();
        return value == null || value.equals("")
                ? field.doc()
                : joined(field.doc(), "default " + value);
    }

    private static String joined(String doc, String note) {
        return doc.isEmpty() ? note : doc + ", " + note;
    }
}
