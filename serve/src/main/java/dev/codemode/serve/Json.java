package dev.codemode.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.codemode.python.PlainData;
import java.io.IOException;

/// JSON of the wire, and arguments of calls as the model wrote them.
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode parse(byte[] text) throws IOException {
        return MAPPER.readTree(text);
    }

    /// The arguments of a call for a dialect that sends them as an object.
    static JsonNode arguments(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the model wrote broken arguments: " + json, e);
        }
    }

    /// Arguments or results that came as an object, in the notation in which the model wrote them: so
    /// they take the same tokens again.
    static String asWritten(JsonNode json) {
        try {
            return PlainData.json(MAPPER.treeToValue(json, Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree that is no data: " + json, e);
        }
    }

    static String event(JsonNode data) {
        return "data: " + data + "\n\n";
    }
}
