package dev.codemode.models.internal;

import static dev.codemode.models.internal.Wire.count;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.codemode.agents.CallParameters;
import dev.codemode.agents.Tokens;
import dev.codemode.models.ModelEntry;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatRequestParameters;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The Messages interface.
record AnthropicWire(ModelEntry entry) implements Wire {

    @Override
    public StreamingChatModel model(String baseUrl, HttpClientBuilder http) {
        var settings = entry.settings();
        var builder =
                AnthropicStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(baseUrl)
                        .apiKey(NO_KEY)
                        .modelName(entry.model())
                        .cacheSystemMessages(settings.cache())
                        .cacheTools(settings.cache())
                        // A model that thinks wants its thinking back with the results of its
                        // calls.
                        .returnThinking(true)
                        .sendThinking(true);
        if (settings.temperature() != null) {
            builder.temperature(settings.temperature());
        }
        if (settings.thinking() != null) {
            builder.thinkingType(settings.thinking());
        }
        if (settings.thinkingBudget() != null) {
            builder.thinkingType("enabled").thinkingBudgetTokens(settings.thinkingBudget());
        }
        if (settings.effort() != null) {
            builder.customParameters(Map.of("output_config", Map.of("effort", settings.effort())));
        }
        return builder.build();
    }

    @Override
    public ChatRequestParameters parameters(ChatRequestParameters asked) {
        var parameters = AnthropicChatRequestParameters.builder().overrideWith(asked);
        if (!CallParameters.parallelCalls(asked)) {
            parameters.disableParallelToolUse(true);
        }
        return parameters.build();
    }

    @Override
    public String version() {
        return "/v1";
    }

    @Override
    public String keyHeader() {
        return "x-api-key";
    }

    @Override
    public String keyPrefix() {
        return "";
    }

    /// Counters come in two events, and those of the later one are the sums so far.
    @Override
    public Facts read(List<JsonNode> events) {
        var usage = JsonNodeFactory.instance.objectNode();
        String reason = null;
        var stopped = false;
        for (var event : events) {
            usage.setAll(objectAt(event.path("message").path("usage")));
            usage.setAll(objectAt(event.path("usage")));
            reason = event.path("delta").path("stop_reason").asText(reason);
            stopped |= event.path("type").asText().equals("message_stop");
        }
        var thinking = count(usage.path("output_tokens_details"), "thinking_tokens");
        var output = count(usage, "output_tokens");
        return new Facts(
                new Tokens(
                        count(usage, "input_tokens"),
                        count(usage, "cache_read_input_tokens"),
                        count(usage, "cache_creation_input_tokens"),
                        output,
                        Math.min(thinking, output)),
                stopped ? finish(reason) : null);
    }

    /// Null values are left out: they say nothing new.
    private static ObjectNode objectAt(JsonNode node) {
        var object = JsonNodeFactory.instance.objectNode();
        node.properties().stream()
                .filter(entry -> !entry.getValue().isNull())
                .forEach(entry -> object.set(entry.getKey(), entry.getValue()));
        return object;
    }

    private static FinishReason finish(@Nullable String reason) {
        return switch (reason) {
            case "end_turn", "stop_sequence" -> FinishReason.STOP;
            case "max_tokens", "model_context_window_exceeded" -> FinishReason.LENGTH;
            case "tool_use" -> FinishReason.TOOL_EXECUTION;
            case "refusal" -> FinishReason.CONTENT_FILTER;
            case null, default -> FinishReason.OTHER;
        };
    }
}
