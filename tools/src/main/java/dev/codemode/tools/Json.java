package dev.codemode.tools;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/// JSON text read into plain data.
final class Json {
    private static final int LONGEST = 20_000_000;

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /// As deep and wide as texts get: what is too much is said by who reads the data, with its place in
    /// it. This parser does not recurse.
    private static final ObjectMapper PATIENT =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(1_000_000)
                                                    .maxNameLength(LONGEST)
                                                    .maxStringLength(LONGEST)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Json() {}

    /// @param what names the text in the message
    /// @throws IllegalArgumentException where it is not JSON, with the place
    static @Nullable Object parse(String what, String text) {
        return Plain.of(read(MAPPER, what, text));
    }

    /// As [#parse], for data that may be too deep for anything that recurses. Its numbers are of
    /// any Java class.
    static @Nullable Object parseUnbounded(String what, String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "%s: %,d characters are too many; at most %,d are read"
                            .formatted(what, text.length(), LONGEST));
        }
        return read(PATIENT, what, text);
    }

    private static @Nullable Object read(ObjectMapper mapper, String what, String text) {
        try {
            return mapper.readValue(text, Object.class);
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
