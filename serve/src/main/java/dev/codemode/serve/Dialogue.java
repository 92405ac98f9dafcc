package dev.codemode.serve;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Puts together the messages of a request.
final class Dialogue {
    private final List<ChatMessage> messages = new ArrayList<>();
    private final Map<String, String> toolNames = new HashMap<>();

    void system(String text) {
        if (!text.isBlank()) {
            messages.add(SystemMessage.from(text));
        }
    }

    /// @throws Refusal where there is no text
    void user(String text, Given where) {
        if (text.isBlank()) {
            throw where.refused("a message of the user must have text");
        }
        messages.add(UserMessage.from(text));
    }

    void model(String text, List<ToolExecutionRequest> calls) {
        calls.forEach(call -> toolNames.put(call.id(), call.name()));
        if (!text.isEmpty() || !calls.isEmpty()) {
            var builder = AiMessage.builder().toolExecutionRequests(calls);
            messages.add((text.isEmpty() ? builder : builder.text(text)).build());
        }
    }

    /// @throws Refusal where no call has this id
    void result(String id, String text, boolean error, Given where) {
        var tool = toolNames.get(id);
        if (tool == null) {
            throw where.refused(
                    "answers the call '%s', but the messages before it make no such call"
                            .formatted(id));
        }
        messages.add(
                ToolExecutionResultMessage.builder()
                        .id(id)
                        .toolName(tool)
                        .text(text)
                        .isError(error)
                        .build());
    }

    List<ChatMessage> messages() {
        return List.copyOf(messages);
    }

    static ToolExecutionRequest call(String id, String name, String arguments) {
        return ToolExecutionRequest.builder().id(id).name(name).arguments(arguments).build();
    }

    /// Text that is a string, or an array of parts of the type `text`.
    static String text(Given content) {
        if (!content.isThere()) {
            return "";
        }
        return content.isText()
                ? content.text()
                : content.items().stream().map(Dialogue::part).collect(Collectors.joining("\n"));
    }

    static String part(Given part) {
        var type = part.at("type").text();
        if (!type.equals("text")) {
            throw noText(part, type);
        }
        return part.at("text").text();
    }

    static Refusal noText(Given part, String type) {
        return part.refused(
                "a simulated model reads text and tool calls, not '%s'".formatted(type));
    }

    static Refusal onlyAuto(Given choice) {
        return choice.refused(
                "a simulated model makes the calls of its program; leave this out or let the model choose");
    }
}
