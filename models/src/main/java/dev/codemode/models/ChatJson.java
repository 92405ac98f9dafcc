package dev.codemode.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.codemode.agents.CallParameters;
import dev.codemode.agents.ReplyTiming;
import dev.codemode.agents.TimedMetadata;
import dev.codemode.agents.TokenUsageDetails;
import dev.codemode.agents.Tokens;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Requests and replies as JSON of our own, which no version of LangChain4j changes. It holds what a
/// conversation consists of and nothing of how it travels: no headers, no addresses, no keys.
final class ChatJson {
    static final ObjectMapper JSON = new ObjectMapper();

    private ChatJson() {}

    /// What the agent asked for: `{"messages", "tools", "settings"}`.
    static ObjectNode request(ChatRequest request) {
        var json = JSON.createObjectNode();
        var messages = json.putArray("messages");
        request.messages().forEach(message -> messages.add(message(message)));
        var tools = json.putArray("tools");
        request.toolSpecifications().forEach(tool -> tools.add(tool(tool)));
        var settings = json.putObject("settings");
        put(settings, "max_output_tokens", request.maxOutputTokens());
        put(settings, "temperature", request.temperature());
        settings.put("parallel_calls", CallParameters.parallelCalls(request.parameters()));
        return json;
    }

    private static void put(ObjectNode json, String key, @Nullable Object value) {
        if (value != null) {
            json.set(key, JSON.valueToTree(value));
        }
    }

    private static JsonNode tool(ToolSpecification tool) {
        try {
            return JSON.readTree(tool.toJson());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("tool '" + tool.name() + "' has no JSON", e);
        }
    }

    private static ObjectNode message(ChatMessage message) {
        var json = JSON.createObjectNode();
        return switch (message) {
            case SystemMessage system -> json.put("role", "system").put("text", system.text());
            case UserMessage user -> json.put("role", "user").put("text", user.singleText());
            case AiMessage reply -> reply(json.put("role", "model"), reply);
            case ToolExecutionResultMessage result ->
                    json.put("role", "tool")
                            .put("id", result.id())
                            .put("name", result.toolName())
                            .put("error", Boolean.TRUE.equals(result.isError()))
                            .put("text", result.text());
            default ->
                    throw new IllegalArgumentException(
                            "no message of an agent: " + message.getClass().getSimpleName());
        };
    }

    private static ObjectNode reply(ObjectNode json, AiMessage reply) {
        put(json, "text", reply.text());
        put(json, "thinking", reply.thinking());
        if (reply.hasToolExecutionRequests()) {
            var calls = json.putArray("calls");
            for (var call : reply.toolExecutionRequests()) {
                calls.addObject()
                        .put("id", call.id())
                        .put("name", call.name())
                        .put("arguments", call.arguments());
            }
        }
        return json;
    }

    /// What came back: `{"text", "thinking", "calls", "model", "finish", "tokens", "timing"}`.
    static ObjectNode response(ChatResponse response) {
        var json = reply(JSON.createObjectNode(), response.aiMessage());
        put(json, "model", response.modelName());
        var reason = response.finishReason();
        put(json, "finish", reason == null ? null : reason.name().toLowerCase(Locale.ROOT));
        json.set("tokens", JSON.valueToTree(Tokens.of(response.tokenUsage())));
        if (response.metadata() instanceof TimedMetadata timed) {
            json.set("timing", timing(timed.timing()));
        }
        return json;
    }

    private static ObjectNode timing(ReplyTiming timing) {
        return JSON.createObjectNode()
                .put("first_token", seconds(timing.timeToFirstToken()))
                .put("decode", seconds(timing.decode()))
                .put("lost", seconds(timing.lost()))
                .put("attempts", timing.attempts());
    }

    static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    static Duration duration(JsonNode seconds) {
        return Duration.ofNanos(Math.round(seconds.asDouble() * 1e9));
    }

    /// The way back of [#response].
    static ChatResponse response(JsonNode json) throws JsonProcessingException {
        var message = AiMessage.builder();
        if (json.hasNonNull("text")) {
            message.text(json.get("text").asText());
        }
        if (json.hasNonNull("thinking")) {
            message.thinking(json.get("thinking").asText());
        }
        if (json.get("calls") instanceof ArrayNode calls) {
            message.toolExecutionRequests(calls(calls));
        }
        var response =
                ChatResponse.builder()
                        .aiMessage(message.build())
                        .tokenUsage(
                                new TokenUsageDetails(
                                        JSON.treeToValue(json.path("tokens"), Tokens.class)));
        if (json.hasNonNull("model")) {
            response.modelName(json.get("model").asText());
        }
        if (json.hasNonNull("finish")) {
            response.finishReason(
                    FinishReason.valueOf(json.get("finish").asText().toUpperCase(Locale.ROOT)));
        }
        var whole = response.build();
        return json.has("timing") ? timed(whole, json.get("timing")) : whole;
    }

    private static ChatResponse timed(ChatResponse response, JsonNode timing) {
        return ChatResponse.builder()
                .aiMessage(response.aiMessage())
                .metadata(
                        new TimedMetadata(
                                response.metadata(),
                                new ReplyTiming(
                                        duration(timing.path("first_token")),
                                        duration(timing.path("decode")),
                                        duration(timing.path("lost")),
                                        timing.path("attempts").asInt())))
                .build();
    }

    private static List<ToolExecutionRequest> calls(ArrayNode calls) {
        var found = new ArrayList<ToolExecutionRequest>();
        for (var call : calls) {
            found.add(
                    ToolExecutionRequest.builder()
                            .id(call.path("id").asText())
                            .name(call.path("name").asText())
                            .arguments(call.path("arguments").asText())
                            .build());
        }
        return found;
    }
}
