package dev.codemode.agents;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Gives prepared replies, two seconds each by its own clock, and keeps the requests.
final class ScriptedChatModel implements ChatModel, InstantSource {
    private final ArrayDeque<ChatResponse> replies = new ArrayDeque<>();
    final List<ChatRequest> requests = new ArrayList<>();
    private Instant now = Instant.EPOCH;

    static ToolExecutionRequest call(String id, String name, String arguments) {
        return ToolExecutionRequest.builder().id(id).name(name).arguments(arguments).build();
    }

    ScriptedChatModel text(String text) {
        return reply(AiMessage.from(text), FinishReason.STOP);
    }

    ScriptedChatModel calls(ToolExecutionRequest... calls) {
        return reply(AiMessage.from(calls), FinishReason.TOOL_EXECUTION);
    }

    ScriptedChatModel reply(AiMessage message, FinishReason reason) {
        replies.add(
                ChatResponse.builder()
                        .aiMessage(message)
                        .finishReason(reason)
                        .tokenUsage(new TokenUsage(100, 10))
                        .build());
        return this;
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        requests.add(request);
        now = now.plus(Duration.ofSeconds(2));
        if (replies.isEmpty()) {
            throw new IllegalStateException("the script has no reply " + requests.size());
        }
        return replies.pop();
    }

    @Override
    public Instant instant() {
        return now;
    }

    /// The messages of the last request after the system's, one line each.
    String heard() {
        return requests.getLast().messages().stream()
                .skip(1)
                .map(ScriptedChatModel::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(ChatMessage message) {
        return switch (message) {
            case SystemMessage system -> "system: " + system.text();
            case UserMessage user -> "user: " + user.singleText();
            case AiMessage reply when reply.hasToolExecutionRequests() ->
                    "model: "
                            + reply.toolExecutionRequests().stream()
                                    .map(call -> call.name() + call.arguments())
                                    .collect(Collectors.joining(" "));
            case AiMessage reply -> "model: " + reply.text();
            case ToolExecutionResultMessage result ->
                    result.id()
                            + (Boolean.TRUE.equals(result.isError()) ? " (error): " : ": ")
                            + result.text();
            default -> message.toString();
        };
    }
}
