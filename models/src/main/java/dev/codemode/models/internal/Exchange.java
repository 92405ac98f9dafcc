package dev.codemode.models.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.codemode.models.ProviderFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One request and what came of it, as the wire saw it. It is bound around a call of LangChain4j, which
/// would pass on neither the headers of an error nor the counters of every provider.
final class Exchange {
    static final ScopedValue<Exchange> CURRENT = ScopedValue.newInstance();

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> events = new ArrayList<>();
    private @Nullable ProviderFailure failure;

    /// Takes the data of one event of the stream.
    void event(String data) {
        if (data.isBlank() || data.strip().equals("[DONE]")) {
            return;
        }
        try {
            var event = JSON.readTree(data);
            if (event.hasNonNull("error")) {
                fail(FailureReader.ofEvent(event));
            }
            events.add(event);
        } catch (JsonProcessingException e) {
            fail(
                    new ProviderFailure.BadBody(
                            200, false, "an event that is no JSON: " + Words.start(data)));
        }
    }

    /// The first failure is the reason; those that follow from it say less.
    void fail(ProviderFailure why) {
        if (failure == null) {
            failure = why;
        }
    }

    Optional<ProviderFailure> failure() {
        return Optional.ofNullable(failure);
    }

    List<JsonNode> events() {
        return events;
    }
}
