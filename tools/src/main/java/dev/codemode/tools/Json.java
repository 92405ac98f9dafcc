package dev.codemode.tools;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/// JSON text read into plain data.
final class Json {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Json() {}

    /// @param what names the text in the message
    /// @throws IllegalArgumentException where it is not JSON, with the place
    static @Nullable Object parse(String what, String text) {
        try {
            return Plain.of(MAPPER.readValue(text, Object.class));
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            throw new IllegalArgumentException(
                    "%s: not valid JSON (line %d, column %d): %s"
                            .formatted(
                                    what,
                                    at == null ? 1 : at.getLineNr(),
                                    at == null ? 1 : at.getColumnNr(),
                                    broken.getOriginalMessage()),
                    broken);
        }
    }
}
