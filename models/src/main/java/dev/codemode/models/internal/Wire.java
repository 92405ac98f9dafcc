package dev.codemode.models.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.codemode.models.ModelEntry;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import java.net.URI;
import java.util.List;

/// What differs from one vendor's interface to the next.
sealed interface Wire permits AnthropicWire, GoogleWire, OpenAiWire {
    /// Stands where LangChain4j wants a key. The real one is put in by [Transport], so that no library
    /// ever holds it.
    String NO_KEY = "put-in-by-the-transport";

    static Wire of(ModelEntry entry) {
        return switch (entry.endpoint().api()) {
            case ANTHROPIC -> new AnthropicWire(entry);
            case GOOGLE -> new GoogleWire(entry);
            case OPENAI, OPENAI_COMPATIBLE -> new OpenAiWire(entry);
        };
    }

    /// LangChain4j's model of this vendor.
    StreamingChatModel model(String baseUrl, HttpClientBuilder http);

    /// An agent's parameters as this vendor's.
    ChatRequestParameters parameters(ChatRequestParameters asked);

    /// The version that belongs into the path of a base URL, such as `/v1`.
    String version();

    /// The header that takes the key, in lower case.
    String keyHeader();

    /// What stands before the key in its header.
    String keyPrefix();

    /// Mends a request where LangChain4j writes it other than the vendor wants it.
    default void mend(ObjectNode body) {}

    /// The data of an event as LangChain4j can read it.
    default String readable(String data) {
        return data;
    }

    /// Reads what the events of a reply say of its end and its tokens.
    Facts read(List<JsonNode> events);

    /// A base URL with the version in its path, as LangChain4j wants it and most users do not write it.
    default String versioned(String baseUrl) {
        var bare = baseUrl.replaceAll("/+$", "");
        var path = URI.create(bare).getPath();
        return path == null || !path.matches(".*/(v\\d\\w*)(/.*)?") ? bare + version() : bare;
    }

    static long count(JsonNode usage, String key) {
        return Math.max(0, usage.path(key).asLong(0));
    }
}
