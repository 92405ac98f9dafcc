package dev.codemode.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import dev.codemode.agents.Tokens;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Messages of Anthropic: `POST /v1/messages`.
final class Anthropic implements Dialect {
    @Override
    public Optional<String> key(Headers headers) {
        return Optional.ofNullable(headers.getFirst("x-api-key")).or(() -> OpenAi.bearer(headers));
    }

    @Override
    public Ask read(Target target, Headers headers, Given body) {
        if (headers.getFirst("anthropic-version") == null) {
            throw Refusal.badRequest("anthropic-version: header is required");
        }
        var dialogue = new Dialogue();
        dialogue.system(Dialogue.text(body.at("system")));
        for (var message : body.at("messages").items()) {
            read(message, dialogue);
        }
        var choice = body.at("tool_choice");
        if (!choice.at("type").textOr("auto").equals("auto")) {
            throw Dialogue.onlyAuto(choice);
        }
        return new Ask(
                body.at("model").text(),
                dialogue.messages(),
                body.at("tools").itemsIfThere().stream().map(Anthropic::offer).toList(),
                Optional.of(body.at("max_tokens").positive()),
                !choice.at("disable_parallel_tool_use").flagOr(false),
                body.at("stream").flagOr(false),
                body);
    }

    private static Offer offer(Given tool) {
        var type = tool.at("type");
        if (!type.textOr("custom").equals("custom")) {
            throw type.refused("a simulated model has only the tools that the client runs");
        }
        return Offer.of(tool.at("name"), tool.at("description"), tool.at("input_schema"));
    }

    private static void read(Given message, Dialogue dialogue) {
        var role = message.at("role");
        switch (role.text()) {
            case "user" -> user(message.at("content"), dialogue);
            case "assistant" -> model(message.at("content"), dialogue);
            default -> throw role.wanted("'user' or 'assistant'");
        }
    }

    /// Results of tools are messages of their own, wherever they stand in the content.
    private static void user(Given content, Dialogue dialogue) {
        if (content.isText()) {
            dialogue.user(content.text(), content);
            return;
        }
        var text = new ArrayList<String>();
        for (var block : content.items()) {
            var type = block.at("type").text();
            if (type.equals("tool_result")) {
                dialogue.result(
                        block.at("tool_use_id").text(),
                        Dialogue.text(block.at("content")),
                        block.at("is_error").flagOr(false),
                        block);
            } else {
                text.add(Dialogue.part(block));
            }
        }
        if (!text.isEmpty()) {
            dialogue.user(String.join("\n", text), content);
        }
    }

    private static void model(Given content, Dialogue dialogue) {
        if (content.isText()) {
            dialogue.model(content.text(), List.of());
            return;
        }
        var text = new StringBuilder();
        var calls = new ArrayList<ToolExecutionRequest>();
        for (var block : content.items()) {
            var type = block.at("type").text();
            switch (type) {
                case "text" -> text.append(block.at("text").text());
                case "tool_use" ->
                        calls.add(
                                Dialogue.call(
                                        block.at("id").text(),
                                        block.at("name").text(),
                                        Json.asWritten(block.at("input").object())));
                case "thinking", "redacted_thinking" -> {} // a model does not read it again
                default -> throw Dialogue.noText(block, type);
            }
        }
        dialogue.model(text.toString(), calls);
    }

    @Override
    public JsonNode reply(Ask ask, Reply reply) {
        var message = message(reply);
        var content = message.putArray("content");
        if (!reply.text().isEmpty()) {
            content.addObject().put("type", "text").put("text", reply.text());
        }
        for (var call : reply.calls()) {
            content.add(toolUse(call, Json.arguments(call.arguments())));
        }
        message.put("stop_reason", stopReason(reply));
        message.putNull("stop_sequence");
        message.set("usage", usage(reply.tokens(), reply.tokens().output()));
        return message;
    }

    private static ObjectNode message(Reply reply) {
        return Json.object()
                .put("id", "msg_" + reply.id())
                .put("type", "message")
                .put("role", "assistant")
                .put("model", reply.model());
    }

    private static ObjectNode toolUse(ToolExecutionRequest call, JsonNode input) {
        var block = Json.object().put("type", "tool_use").put("id", call.id());
        return block.put("name", call.name()).set("input", input);
    }

    private static String stopReason(Reply reply) {
        return reply.filtered() ? "refusal" : reply.calls().isEmpty() ? "end_turn" : "tool_use";
    }

    private static ObjectNode usage(Tokens tokens, long output) {
        return Json.object()
                .put("input_tokens", tokens.uncachedInput())
                .put("cache_creation_input_tokens", tokens.cacheWrite())
                .put("cache_read_input_tokens", tokens.cacheRead())
                .put("output_tokens", output);
    }

    @Override
    public List<String> stream(Ask ask, Reply reply) {
        var events = new ArrayList<String>();
        var message = message(reply);
        message.putArray("content");
        message.putNull("stop_reason").putNull("stop_sequence");
        message.set("usage", usage(reply.tokens(), 1));
        events.add(event(typed("message_start").set("message", message)));
        events.add(event(typed("ping")));
        var index = 0;
        if (!reply.text().isEmpty()) {
            var start = Json.object().put("type", "text").put("text", "");
            block(index++, start, "text_delta", "text", reply.text(), events);
        }
        for (var call : reply.calls()) {
            var input = Json.arguments(call.arguments()).toString();
            var start = toolUse(call, Json.object());
            block(index++, start, "input_json_delta", "partial_json", input, events);
        }
        var delta = typed("message_delta");
        delta.putObject("delta").put("stop_reason", stopReason(reply)).putNull("stop_sequence");
        delta.putObject("usage").put("output_tokens", reply.tokens().output());
        events.add(event(delta));
        events.add(event(typed("message_stop")));
        return events;
    }

    private static void block(
            int index,
            ObjectNode start,
            String deltaType,
            String deltaField,
            String text,
            List<String> events) {
        var opening = typed("content_block_start").put("index", index);
        events.add(event(opening.set("content_block", start)));
        for (var piece : Pieces.of(text)) {
            var delta = typed("content_block_delta").put("index", index);
            delta.putObject("delta").put("type", deltaType).put(deltaField, piece);
            events.add(event(delta));
        }
        events.add(event(typed("content_block_stop").put("index", index)));
    }

    private static ObjectNode typed(String type) {
        return Json.object().put("type", type);
    }

    private static String event(ObjectNode data) {
        return "event: " + data.get("type").textValue() + "\n" + Json.event(data);
    }

    @Override
    public Failure failure(Problem problem, String message, String id, long retryAfter) {
        var body = typed("error");
        body.putObject("error").put("type", type(problem)).put("message", message);
        return new Failure(problem.status(), body.put("request_id", "req_" + id));
    }

    @Override
    public String tooLong() {
        return "prompt is too long: 200001 tokens > 200000 maximum";
    }

    private static String type(Problem problem) {
        return switch (problem) {
            case BAD_REQUEST, TOO_LONG, WRONG_METHOD -> "invalid_request_error";
            case WRONG_KEY -> "authentication_error";
            case UNKNOWN_MODEL, UNKNOWN_PATH -> "not_found_error";
            case TOO_LARGE -> "request_too_large";
            case RATE_LIMITED -> "rate_limit_error";
            case BROKEN, BAD_GATEWAY, UNAVAILABLE -> "api_error";
            case TIMED_OUT -> "timeout_error";
            case OVERLOADED -> "overloaded_error";
        };
    }

    @Override
    public Map<String, String> headers(String id) {
        return Map.of("request-id", "req_" + id);
    }
}
