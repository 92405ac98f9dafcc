package dev.codemode.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.agent.tool.ToolSpecification;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A tool as a client offers it.
///
/// Clients lose some of a schema on its way: whether an object may have more properties than it names,
/// and some the order of the properties. Here it is put back, so that a model counts the tokens it would
/// count without a wire in between.
///
/// @param parameters its JSON schema, no properties where it takes none
/// @param place where it stands in the request
record Offer(String name, String description, ObjectNode parameters, String place) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KEYWORDS =
            Set.of(
                    "type",
                    "description",
                    "properties",
                    "required",
                    "additionalProperties",
                    "$defs");

    /// @param parameters may be missing
    static Offer of(Given name, Given description, Given parameters) {
        return new Offer(
                name.text(),
                description.textOr(""),
                parameters.isThere() ? parameters.object() : JSON.createObjectNode(),
                parameters.place());
    }

    /// The tool of this name that a task knows, where it is the same but for what clients lose; else the
    /// tool as it is offered.
    ToolSpecification specification(Map<String, ToolSpecification> known) {
        var own = known.get(name);
        return own != null && likeness(own).equals(likeness(asOffered())) ? own : asOffered();
    }

    private ToolSpecification asOffered() {
        var schema = parameters.deepCopy();
        schema.retain(KEYWORDS);
        if (!schema.path("additionalProperties").isBoolean()) {
            schema.put("additionalProperties", false); // a call has no arguments but its parameters
        }
        writeOutOpenness(schema);
        var tool = JSON.createObjectNode().put("name", name);
        if (!description.isEmpty()) {
            tool.put("description", description);
        }
        tool.set("parameters", schema.put("type", "object"));
        try {
            return ToolSpecification.fromJson(tool.toString());
        } catch (IllegalArgumentException bad) {
            throw Refusal.badRequest(
                    "%s: is not a schema of an object: %s".formatted(place, bad.getMessage()));
        }
    }

    /// Where a schema leaves open whether an object may have other properties, JSON Schema says that it
    /// may.
    private static void writeOutOpenness(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("type").asText().equals("object")
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", true);
        }
        schema.forEach(Offer::writeOutOpenness);
    }

    /// What of a tool survives the way through any client.
    private static JsonNode likeness(ToolSpecification tool) {
        try {
            return stripped(JSON.readTree(tool.toJson()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("LangChain4j wrote a tool as broken JSON", e);
        }
    }

    private static JsonNode stripped(JsonNode schema) {
        switch (schema) {
            case ObjectNode object -> {
                object.remove("additionalProperties");
                object.forEach(Offer::stripped);
                for (var keyword : Set.of("properties", "required")) {
                    if (object.path(keyword).isContainerNode() && object.get(keyword).isEmpty()) {
                        object.remove(keyword);
                    }
                }
            }
            case ArrayNode array -> array.forEach(Offer::stripped);
            default -> {}
        }
        return schema;
    }

    /// A schema in the spelling of JSON Schema: types in lower case, without what is null.
    static ObjectNode spelled(ObjectNode schema) {
        var spelled = schema.deepCopy();
        spell(spelled);
        return spelled;
    }

    private static void spell(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            names.stream().filter(name -> object.get(name).isNull()).forEach(object::remove);
            if (object.path("type").isTextual()) {
                object.put("type", object.get("type").textValue().toLowerCase(Locale.ROOT));
            }
        }
        schema.forEach(Offer::spell);
    }
}
