package dev.codemode.models.internal;

import static dev.codemode.models.internal.Wire.count;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.codemode.agents.Tokens;
import dev.codemode.models.ModelEntry;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.googleai.GeminiThinkingConfig;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatRequestParameters;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import java.util.Set;

/// Gemini's generateContent. It has no way to forbid several calls in a reply; the agents cope.
record GoogleWire(ModelEntry entry) implements Wire {
    /// What ids begin with that the vendor did not give.
    static final String MADE_UP = "made-up-";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FILTERED =
            Set.of(
                    "SAFETY",
                    "RECITATION",
                    "BLOCKLIST",
                    "PROHIBITED_CONTENT",
                    "SPII",
                    "LANGUAGE",
                    "IMAGE_SAFETY",
                    "MODEL_ARMOR");

    @Override
    public StreamingChatModel model(String baseUrl, HttpClientBuilder http) {
        var settings = entry.settings();
        var builder =
                GoogleAiGeminiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(baseUrl)
                        .apiKey(NO_KEY)
                        .modelName(entry.model())
                        // A model that thinks wants the signatures of its thoughts back.
                        .returnThinking(true)
                        .sendThinking(true);
        if (settings.temperature() != null) {
            builder.temperature(settings.temperature());
        }
        if (settings.seed() != null) {
            builder.seed(settings.seed());
        }
        if (settings.thinkingBudget() != null) {
            builder.thinkingConfig(
                    GeminiThinkingConfig.builder()
                            .thinkingBudget(settings.thinkingBudget())
                            .build());
        }
        if (settings.effort() != null) {
            builder.thinkingConfig(
                    GeminiThinkingConfig.builder().thinkingLevel(settings.effort()).build());
        }
        return builder.build();
    }

    @Override
    public ChatRequestParameters parameters(ChatRequestParameters asked) {
        return GoogleAiGeminiChatRequestParameters.builder().overrideWith(asked).build();
    }

    @Override
    public String version() {
        return "/v1beta";
    }

    @Override
    public String keyHeader() {
        return "x-goog-api-key";
    }

    @Override
    public String keyPrefix() {
        return "";
    }

    /// The answers to the calls of one turn belong into one message; LangChain4j writes one each.
    @Override
    public void mend(ObjectNode body) {
        if (!(body.path("contents") instanceof ArrayNode contents)) {
            return;
        }
        for (var content : contents) {
            for (var part : content.path("parts")) {
                withoutMadeUpId(part.path("functionCall"));
                withoutMadeUpId(part.path("functionResponse"));
            }
        }
        for (var i = contents.size() - 1; i > 0; i--) {
            if (isAnswers(contents.path(i)) && isAnswers(contents.path(i - 1))) {
                var parts = (ArrayNode) contents.path(i - 1).path("parts");
                contents.path(i).path("parts").forEach(parts::add);
                contents.remove(i);
            }
        }
    }

    /// LangChain4j loses an event with a word it does not know, such as a new reason for the end. Those
    /// words are read here, from the event as it came.
    @Override
    public String readable(String data) {
        try {
            if (!(JSON.readTree(data) instanceof ObjectNode event)) {
                return data;
            }
            event.retain("candidates", "usageMetadata", "modelVersion", "responseId");
            if (event.path("usageMetadata") instanceof ObjectNode usage) {
                usage.retain("promptTokenCount", "candidatesTokenCount", "totalTokenCount");
            }
            if (event.path("candidates").path(0) instanceof ObjectNode candidate) {
                candidate.retain("content", "index");
            }
            return event.toString();
        } catch (JsonProcessingException e) {
            return data;
        }
    }

    private static void withoutMadeUpId(JsonNode call) {
        if (call instanceof ObjectNode object && call.path("id").asText().startsWith(MADE_UP)) {
            object.remove("id");
        }
    }

    private static boolean isAnswers(JsonNode content) {
        return content.path("parts").isArray()
                && content.path("parts").path(0).has("functionResponse");
    }

    @Override
    public Facts read(List<JsonNode> events) {
        JsonNode usage = MissingNode.getInstance();
        FinishReason finish = null;
        var called = false;
        for (var event : events) {
            if (event.path("usageMetadata").isObject()) {
                usage = event.path("usageMetadata");
            }
            var candidate = event.path("candidates").path(0);
            for (var part : candidate.path("content").path("parts")) {
                called |= part.has("functionCall");
            }
            if (candidate.path("finishReason").isTextual()) {
                finish = finish(candidate.path("finishReason").textValue(), called);
            }
            if (event.path("promptFeedback").path("blockReason").isTextual()) {
                finish = FinishReason.CONTENT_FILTER;
            }
        }
        return new Facts(tokens(usage), finish);
    }

    /// Input comes with what the cache gave, output without thinking.
    private static Tokens tokens(JsonNode usage) {
        var input = count(usage, "promptTokenCount") + count(usage, "toolUsePromptTokenCount");
        var cached = Math.min(count(usage, "cachedContentTokenCount"), input);
        var thinking = count(usage, "thoughtsTokenCount");
        var output = count(usage, "candidatesTokenCount") + thinking;
        return new Tokens(input - cached, cached, 0, output, thinking);
    }

    private static FinishReason finish(String reason, boolean called) {
        if (FILTERED.contains(reason)) {
            return FinishReason.CONTENT_FILTER;
        }
        return switch (reason) {
            case "STOP" -> called ? FinishReason.TOOL_EXECUTION : FinishReason.STOP;
            case "MAX_TOKENS" -> FinishReason.LENGTH;
            default -> FinishReason.OTHER;
        };
    }
}
