package dev.codemode.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import dev.codemode.agents.Tokens;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gemini of Google: `POST /v1beta/models/MODEL:generateContent` and `:streamGenerateContent`.
///
/// @param query of the address: it may hold the key, and says how a stream is wanted
record Gemini(String query) implements Dialect {
    private static final String STREAM = "streamGenerateContent";
    static final Set<String> ACTIONS = Set.of("generateContent", STREAM);

    /// Under which a result may stand alone in its object.
    private static final Set<String> WRAPPERS = Set.of("output", "result", "response");

    @Override
    public Optional<String> key(Headers headers) {
        return Optional.ofNullable(headers.getFirst("x-goog-api-key"))
                .or(() -> Target.parameter(query, "key"))
                .or(() -> OpenAi.bearer(headers));
    }

    @Override
    public Ask read(Target target, Headers headers, Given body) {
        var dialogue = new Dialogue();
        dialogue.system(text(body.at("systemInstruction", "system_instruction").at("parts")));
        var open = new ArrayDeque<ToolExecutionRequest>();
        var made = 0;
        for (var content : body.at("contents").items()) {
            made = read(content, made, open, dialogue);
        }
        var calling =
                body.at("toolConfig", "tool_config")
                        .at("functionCallingConfig", "function_calling_config");
        if (!calling.at("mode").textOr("AUTO").equalsIgnoreCase("AUTO")) {
            throw Dialogue.onlyAuto(calling.at("mode"));
        }
        var settings = body.at("generationConfig", "generation_config");
        return new Ask(
                target.model(),
                dialogue.messages(),
                offers(body.at("tools")),
                settings.at("maxOutputTokens", "max_output_tokens").positiveIfThere(),
                true,
                target.action().equals(STREAM),
                body);
    }

    private static List<Offer> offers(Given tools) {
        var offers = new ArrayList<Offer>();
        for (var tool : tools.itemsIfThere()) {
            for (var field : tool.object().properties()) {
                if (!Set.of("functionDeclarations", "function_declarations")
                                .contains(field.getKey())
                        && !field.getValue().isNull()) {
                    throw tool.refused("a simulated model has only the tools that the client runs");
                }
            }
            for (var one : tool.at("functionDeclarations", "function_declarations").items()) {
                offers.add(offer(one));
            }
        }
        return offers;
    }

    private static Offer offer(Given tool) {
        var schema = tool.at("parametersJsonSchema", "parameters_json_schema", "parameters");
        var spelled =
                schema.isThere()
                        ? new Given(Offer.spelled(schema.object()), schema.place())
                        : schema;
        return Offer.of(tool.at("name"), tool.at("description"), spelled);
    }

    /// Reads one message and answers how many calls there are up to its end.
    private static int read(
            Given content, int made, Deque<ToolExecutionRequest> open, Dialogue dialogue) {
        var role = content.at("role");
        switch (role.textOr("user")) {
            case "user", "function" -> {
                user(content.at("parts"), open, dialogue);
                return made;
            }
            case "model" -> {
                var calls = model(content.at("parts"), made, dialogue);
                open.addAll(calls);
                return made + calls.size();
            }
            default -> throw role.wanted("'user' or 'model'");
        }
    }

    private static void user(Given parts, Deque<ToolExecutionRequest> open, Dialogue dialogue) {
        var text = new ArrayList<String>();
        for (var part : parts.items()) {
            var response = part.at("functionResponse", "function_response");
            if (response.isThere()) {
                var id = answered(response, open);
                dialogue.result(id, result(response.at("response").object()), false, response);
            } else {
                text.add(textOf(part));
            }
        }
        if (!text.isEmpty()) {
            dialogue.user(String.join("\n", text), parts);
        }
    }

    /// The id of the call that a response answers: its own, else that of the first call of its name
    /// that has no answer yet.
    private static String answered(Given response, Deque<ToolExecutionRequest> open) {
        var name = response.at("name").text();
        var id = response.at("id");
        var call =
                open.stream()
                        .filter(
                                c ->
                                        id.isThere()
                                                ? c.id().equals(id.text())
                                                : c.name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        response.refused(
                                                "answers a call of '%s', but the contents before it make no such call that has no answer yet"
                                                        .formatted(name)));
        open.remove(call);
        return call.id();
    }

    private static String result(ObjectNode response) {
        var alone = response.size() == 1 ? response.properties().iterator().next() : null;
        if (alone == null || !WRAPPERS.contains(alone.getKey())) {
            return Json.asWritten(response);
        }
        var value = alone.getValue();
        return value.isTextual() ? value.textValue() : Json.asWritten(value);
    }

    private static List<ToolExecutionRequest> model(Given parts, int made, Dialogue dialogue) {
        var text = new StringBuilder();
        var calls = new ArrayList<ToolExecutionRequest>();
        for (var part : parts.items()) {
            var call = part.at("functionCall", "function_call");
            if (call.isThere()) {
                var arguments = call.at("args");
                calls.add(
                        Dialogue.call(
                                call.at("id").textOr("call_" + (made + calls.size() + 1)),
                                call.at("name").text(),
                                arguments.isThere() ? Json.asWritten(arguments.object()) : "{}"));
            } else if (!part.at("thought").flagOr(false)) {
                text.append(textOf(part));
            }
        }
        dialogue.model(text.toString(), calls);
        return calls;
    }

    private static String text(Given parts) {
        return String.join("\n", parts.itemsIfThere().stream().map(Gemini::textOf).toList());
    }

    private static String textOf(Given part) {
        if (!part.at("text").isThere()) {
            var kind = part.object().fieldNames();
            throw Dialogue.noText(part, kind.hasNext() ? kind.next() : "an empty part");
        }
        return part.at("text").text();
    }

    @Override
    public JsonNode reply(Ask ask, Reply reply) {
        var response = Json.object();
        var candidate = response.putArray("candidates").addObject();
        var parts = candidate.putObject("content").putArray("parts");
        if (!reply.text().isEmpty()) {
            parts.addObject().put("text", reply.text());
        }
        reply.calls().forEach(call -> parts.add(part(call)));
        ((ObjectNode) candidate.get("content")).put("role", "model");
        candidate.put("finishReason", finishReason(reply)).put("index", 0);
        return closed(response, reply);
    }

    private static String finishReason(Reply reply) {
        return reply.filtered() ? "SAFETY" : "STOP";
    }

    private static ObjectNode part(ToolExecutionRequest call) {
        var part = Json.object();
        part.putObject("functionCall")
                .put("id", call.id())
                .put("name", call.name())
                .set("args", Json.arguments(call.arguments()));
        return part;
    }

    private static ObjectNode closed(ObjectNode response, Reply reply) {
        response.set("usageMetadata", usage(reply.tokens()));
        return response.put("modelVersion", reply.model()).put("responseId", reply.id());
    }

    /// Candidates are the output without thinking; the prompt holds what came from a cache.
    private static ObjectNode usage(Tokens tokens) {
        var usage =
                Json.object()
                        .put("promptTokenCount", tokens.input())
                        .put("candidatesTokenCount", tokens.output() - tokens.thinking())
                        .put("totalTokenCount", tokens.input() + tokens.output());
        if (tokens.cacheRead() > 0) {
            usage.put("cachedContentTokenCount", tokens.cacheRead());
        }
        if (tokens.thinking() > 0) {
            usage.put("thoughtsTokenCount", tokens.thinking());
        }
        usage.putArray("promptTokensDetails")
                .addObject()
                .put("modality", "TEXT")
                .put("tokenCount", tokens.input());
        return usage;
    }

    /// Text comes in pieces, each call in one: so does the vendor's.
    @Override
    public List<String> stream(Ask ask, Reply reply) {
        var parts = new ArrayList<ObjectNode>();
        Pieces.of(reply.text()).forEach(piece -> parts.add(Json.object().put("text", piece)));
        reply.calls().forEach(call -> parts.add(part(call)));
        var responses = new ArrayList<JsonNode>();
        if (parts.isEmpty()) {
            responses.add(reply(ask, reply));
        }
        for (var part : parts) {
            var response = Json.object();
            var candidate = response.putArray("candidates").addObject();
            candidate.putObject("content").put("role", "model").putArray("parts").add(part);
            if (responses.size() == parts.size() - 1) {
                candidate.put("finishReason", finishReason(reply));
            }
            candidate.put("index", 0);
            responses.add(closed(response, reply));
        }
        return inEvents() ? events(responses) : array(responses);
    }

    private boolean inEvents() {
        return Target.parameter(query, "alt").filter("sse"::equals).isPresent();
    }

    private static List<String> events(List<JsonNode> responses) {
        return responses.stream().map(response -> "data: " + response + "\r\n\r\n").toList();
    }

    /// One array, of which each response is an element.
    private static List<String> array(List<JsonNode> responses) {
        var pieces = new ArrayList<String>();
        responses.forEach(response -> pieces.add((pieces.isEmpty() ? "[" : ",\r\n") + response));
        pieces.add("]");
        return pieces;
    }

    @Override
    public String streamType(Ask ask) {
        return inEvents() ? Dialect.super.streamType(ask) : "application/json; charset=utf-8";
    }

    @Override
    public Failure failure(Problem problem, String message, String id, long retryAfter) {
        var status = status(problem);
        var body = Json.object();
        var error = body.putObject("error").put("code", status).put("message", message);
        error.put("status", name(problem));
        if (problem == Problem.WRONG_KEY) {
            detail(error, "ErrorInfo")
                    .put("reason", "API_KEY_INVALID")
                    .put("domain", "googleapis.com");
        } else if (problem == Problem.RATE_LIMITED) {
            detail(error, "RetryInfo").put("retryDelay", retryAfter + "s");
        }
        return new Failure(status, body);
    }

    private static ObjectNode detail(ObjectNode error, String type) {
        return error.putArray("details")
                .addObject()
                .put("@type", "type.googleapis.com/google.rpc." + type);
    }

    /// This vendor calls a wrong key a bad request, and overload being unavailable.
    private static int status(Problem problem) {
        return switch (problem) {
            case WRONG_KEY -> 400;
            case OVERLOADED -> 503;
            case BAD_REQUEST,
                    TOO_LONG,
                    UNKNOWN_MODEL,
                    UNKNOWN_PATH,
                    WRONG_METHOD,
                    TOO_LARGE,
                    RATE_LIMITED,
                    BROKEN,
                    BAD_GATEWAY,
                    UNAVAILABLE,
                    TIMED_OUT ->
                    problem.status();
        };
    }

    @Override
    public String tooLong() {
        return "The input token count (200001) exceeds the maximum number of tokens allowed (200000).";
    }

    private static String name(Problem problem) {
        return switch (problem) {
            case BAD_REQUEST, TOO_LONG, WRONG_KEY, WRONG_METHOD, TOO_LARGE -> "INVALID_ARGUMENT";
            case UNKNOWN_MODEL, UNKNOWN_PATH -> "NOT_FOUND";
            case RATE_LIMITED -> "RESOURCE_EXHAUSTED";
            case BROKEN -> "INTERNAL";
            case BAD_GATEWAY, UNAVAILABLE, OVERLOADED -> "UNAVAILABLE";
            case TIMED_OUT -> "DEADLINE_EXCEEDED";
        };
    }

    @Override
    public Map<String, String> headers(String id) {
        return Map.of();
    }
}
