package dev.codemode.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import dev.codemode.agents.Tokens;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Chat Completions of OpenAI, which most other vendors speak too: `POST /v1/chat/completions`.
final class OpenAi implements Dialect {
    private static final String BEARER = "Bearer ";

    @Override
    public Optional<String> key(Headers headers) {
        return bearer(headers);
    }

    static Optional<String> bearer(Headers headers) {
        return Optional.ofNullable(headers.getFirst("Authorization"))
                .filter(value -> value.startsWith(BEARER))
                .map(value -> value.substring(BEARER.length()));
    }

    @Override
    public Ask read(Target target, Headers headers, Given body) {
        var dialogue = new Dialogue();
        for (var message : body.at("messages").items()) {
            read(message, dialogue);
        }
        var choice = body.at("tool_choice");
        if (choice.isThere() && !(choice.isText() && choice.text().equals("auto"))) {
            throw Dialogue.onlyAuto(choice);
        }
        var count = body.at("n");
        if (count.isThere() && count.positive() > 1) {
            throw count.refused("a simulated model gives one reply, always the same");
        }
        return new Ask(
                body.at("model").text(),
                dialogue.messages(),
                body.at("tools").itemsIfThere().stream().map(OpenAi::offer).toList(),
                body.at("max_completion_tokens", "max_tokens").positiveIfThere(),
                body.at("parallel_tool_calls").flagOr(true),
                body.at("stream").flagOr(false),
                body);
    }

    private static Offer offer(Given tool) {
        var type = tool.at("type");
        if (!type.text().equals("function")) {
            throw type.refused("a simulated model has only the tools that the client runs");
        }
        var function = tool.at("function");
        return Offer.of(function.at("name"), function.at("description"), function.at("parameters"));
    }

    private static void read(Given message, Dialogue dialogue) {
        var role = message.at("role");
        var content = message.at("content");
        switch (role.text()) {
            case "system", "developer" -> dialogue.system(Dialogue.text(content));
            case "user" -> dialogue.user(Dialogue.text(content), content);
            case "assistant" ->
                    dialogue.model(
                            Dialogue.text(content),
                            message.at("tool_calls").itemsIfThere().stream()
                                    .map(OpenAi::call)
                                    .toList());
            case "tool" ->
                    dialogue.result(
                            message.at("tool_call_id").text(),
                            Dialogue.text(content),
                            false,
                            message);
            default -> throw role.wanted("'system', 'developer', 'user', 'assistant' or 'tool'");
        }
    }

    private static ToolExecutionRequest call(Given call) {
        var function = call.at("function");
        var arguments = function.at("arguments").textOr("");
        return Dialogue.call(
                call.at("id").text(),
                function.at("name").text(),
                arguments.isBlank() ? "{}" : arguments);
    }

    @Override
    public JsonNode reply(Ask ask, Reply reply) {
        var completion = completion(reply, "chat.completion");
        var choice = completion.putArray("choices").addObject().put("index", 0);
        var message = choice.putObject("message").put("role", "assistant");
        if (reply.text().isEmpty()) {
            message.putNull("content");
        } else {
            message.put("content", reply.text());
        }
        message.putNull("refusal").putArray("annotations");
        if (!reply.calls().isEmpty()) {
            var calls = message.putArray("tool_calls");
            reply.calls().forEach(call -> add(calls, call, call.arguments()));
        }
        choice.putNull("logprobs").put("finish_reason", finishReason(reply));
        completion.set("usage", usage(reply.tokens()));
        return completion.put("service_tier", "default");
    }

    private static ObjectNode completion(Reply reply, String object) {
        return Json.object()
                .put("id", "chatcmpl-" + reply.id())
                .put("object", object)
                .put("created", reply.time().getEpochSecond())
                .put("model", reply.model());
    }

    private static ObjectNode add(ArrayNode calls, ToolExecutionRequest call, String arguments) {
        var added = calls.addObject().put("id", call.id()).put("type", "function");
        added.putObject("function").put("name", call.name()).put("arguments", arguments);
        return added;
    }

    private static String finishReason(Reply reply) {
        return reply.filtered()
                ? "content_filter"
                : reply.calls().isEmpty() ? "stop" : "tool_calls";
    }

    /// What came from a cache is part of the input here, and thinking part of the output.
    private static ObjectNode usage(Tokens tokens) {
        var usage =
                Json.object()
                        .put("prompt_tokens", tokens.input())
                        .put("completion_tokens", tokens.output())
                        .put("total_tokens", tokens.input() + tokens.output());
        usage.putObject("prompt_tokens_details")
                .put("cached_tokens", tokens.cacheRead())
                .put("audio_tokens", 0);
        usage.putObject("completion_tokens_details")
                .put("reasoning_tokens", tokens.thinking())
                .put("audio_tokens", 0)
                .put("accepted_prediction_tokens", 0)
                .put("rejected_prediction_tokens", 0);
        return usage;
    }

    @Override
    public List<String> stream(Ask ask, Reply reply) {
        var withUsage = ask.body().at("stream_options").at("include_usage").flagOr(false);
        var chunks = new ArrayList<ObjectNode>();
        var opening = delta(reply, chunks).put("role", "assistant");
        if (reply.text().isEmpty()) {
            opening.putNull("content");
        } else {
            opening.put("content", "");
        }
        opening.putNull("refusal");
        for (var piece : Pieces.of(reply.text())) {
            delta(reply, chunks).put("content", piece);
        }
        for (var index = 0; index < reply.calls().size(); index++) {
            var call = reply.calls().get(index);
            add(delta(reply, chunks).putArray("tool_calls"), call, "").put("index", index);
            for (var piece : Pieces.of(call.arguments())) {
                var part = delta(reply, chunks).putArray("tool_calls").addObject();
                part.put("index", index).putObject("function").put("arguments", piece);
            }
        }
        delta(reply, chunks);
        ((ObjectNode) chunks.getLast().at("/choices/0")).put("finish_reason", finishReason(reply));
        if (withUsage) {
            chunks.forEach(chunk -> chunk.putNull("usage"));
            var last = completion(reply, "chat.completion.chunk");
            last.putArray("choices");
            chunks.add(last.set("usage", usage(reply.tokens())));
        }
        var events = new ArrayList<>(chunks.stream().map(Json::event).toList());
        events.add("data: [DONE]\n\n");
        return events;
    }

    /// Adds a chunk and answers its empty delta.
    private static ObjectNode delta(Reply reply, List<ObjectNode> chunks) {
        var chunk = completion(reply, "chat.completion.chunk").put("service_tier", "default");
        var choice = chunk.putArray("choices").addObject().put("index", 0);
        var delta = choice.putObject("delta");
        choice.putNull("logprobs").putNull("finish_reason");
        chunks.add(chunk);
        return delta;
    }

    @Override
    public Failure failure(Problem problem, String message, String id, long retryAfter) {
        var body = Json.object();
        var error = body.putObject("error").put("message", message).put("type", type(problem));
        error.putNull("param").put("code", code(problem));
        // Overload has a status of its own with one vendor only.
        return new Failure(problem == Problem.OVERLOADED ? 503 : problem.status(), body);
    }

    @Override
    public String tooLong() {
        return "This model's maximum context length is 200000 tokens. However, your messages resulted in 200001 tokens.";
    }

    private static String type(Problem problem) {
        return switch (problem) {
            case BAD_REQUEST,
                    TOO_LONG,
                    WRONG_KEY,
                    UNKNOWN_MODEL,
                    UNKNOWN_PATH,
                    WRONG_METHOD,
                    TOO_LARGE ->
                    "invalid_request_error";
            case RATE_LIMITED -> "requests";
            case BROKEN, BAD_GATEWAY, UNAVAILABLE, TIMED_OUT, OVERLOADED -> "server_error";
        };
    }

    private static @Nullable String code(Problem problem) {
        return switch (problem) {
            case WRONG_KEY -> "invalid_api_key";
            case UNKNOWN_MODEL -> "model_not_found";
            case TOO_LONG -> "context_length_exceeded";
            case RATE_LIMITED -> "rate_limit_exceeded";
            case UNKNOWN_PATH -> "unknown_url";
            case WRONG_METHOD -> "method_not_supported";
            case BAD_REQUEST, TOO_LARGE, BROKEN, BAD_GATEWAY, UNAVAILABLE, TIMED_OUT, OVERLOADED ->
                    null;
        };
    }

    @Override
    public Map<String, String> headers(String id) {
        return Map.of("x-request-id", "req_" + id);
    }
}
