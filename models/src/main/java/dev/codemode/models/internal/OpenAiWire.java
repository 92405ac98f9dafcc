package dev.codemode.models.internal;

import static dev.codemode.models.internal.Wire.count;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.codemode.agents.CallParameters;
import dev.codemode.agents.Tokens;
import dev.codemode.models.Endpoint;
import dev.codemode.models.ModelEntry;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;

/// Chat Completions, OpenAI's own and that of all who copy it.
record OpenAiWire(ModelEntry entry) implements Wire {

    @Override
    public StreamingChatModel model(String baseUrl, HttpClientBuilder http) {
        var settings = entry.settings();
        var builder =
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(baseUrl)
                        .apiKey(NO_KEY)
                        .modelName(entry.model())
                        .returnThinking(true)
                        .sendThinking(settings.sendThinking());
        if (settings.temperature() != null) {
            builder.temperature(settings.temperature());
        }
        if (settings.seed() != null) {
            builder.seed(settings.seed());
        }
        if (settings.effort() != null) {
            builder.reasoningEffort(settings.effort());
        }
        return builder.build();
    }

    @Override
    public ChatRequestParameters parameters(ChatRequestParameters asked) {
        var parameters = OpenAiChatRequestParameters.builder().overrideWith(asked);
        // Models that think refuse the old name of the limit; servers of others know no new one.
        var limit = asked.maxOutputTokens();
        if (entry.endpoint().api() == Endpoint.Api.OPENAI && limit != null) {
            parameters.maxOutputTokens(null).maxCompletionTokens(limit);
        }
        if (!CallParameters.parallelCalls(asked) && !asked.toolSpecifications().isEmpty()) {
            parameters.parallelToolCalls(false);
        }
        return parameters.build();
    }

    @Override
    public String version() {
        return "/v1";
    }

    @Override
    public String keyHeader() {
        return "authorization";
    }

    @Override
    public String keyPrefix() {
        return "Bearer ";
    }

    @Override
    public Facts read(List<JsonNode> events) {
        JsonNode usage = MissingNode.getInstance();
        FinishReason finish = null;
        for (var event : events) {
            if (event.path("usage").isObject()) {
                usage = event.path("usage");
            }
            var choice = event.path("choices").path(0);
            // Moonshot puts its counters here.
            if (choice.path("usage").isObject()) {
                usage = choice.path("usage");
            }
            var reason = choice.path("finish_reason");
            if (reason.isTextual() && !reason.textValue().isEmpty()) {
                finish = finish(reason.textValue());
            }
        }
        return new Facts(tokens(usage), finish);
    }

    /// Input comes with what the cache gave. Output comes with thinking at most providers; where it
    /// does not, the total tells.
    private static Tokens tokens(JsonNode usage) {
        var input = count(usage, "prompt_tokens");
        var details = usage.path("prompt_tokens_details");
        var read =
                Math.max(
                        count(details, "cached_tokens"),
                        Math.max(
                                count(usage, "prompt_cache_hit_tokens"),
                                count(usage, "cached_tokens")));
        var write = count(details, "cache_write_tokens");
        var cached = Math.min(read, input);
        var written = Math.min(write, input - cached);
        var completion = count(usage, "completion_tokens");
        var output = Math.max(completion, count(usage, "total_tokens") - input);
        var thinking = count(usage.path("completion_tokens_details"), "reasoning_tokens");
        return new Tokens(
                input - cached - written, cached, written, output, Math.min(thinking, output));
    }

    private static FinishReason finish(String reason) {
        return switch (reason) {
            case "stop", "eos" -> FinishReason.STOP;
            case "length", "model_length" -> FinishReason.LENGTH;
            case "tool_calls", "function_call" -> FinishReason.TOOL_EXECUTION;
            case "content_filter", "sensitive" -> FinishReason.CONTENT_FILTER;
            default -> FinishReason.OTHER;
        };
    }
}
