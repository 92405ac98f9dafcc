package dev.codemode.models;

import dev.codemode.agents.Tokens;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.IdentityHashMap;

/// Counts the tokens of real requests and replies with a stand-in tokenizer.
///
/// What is counted: each tool as its compact JSON (`name`, `description`, `parameters`), each
/// message's text as it is, each call's name and its arguments as JSON. The sum is multiplied by the
/// profile's factor; then come the fixed amounts for messages, calls and the offer of tools.
///
/// For one conversation: it remembers its tools. Not for two threads at once.
final class TokenCounter {
    private final Profile profile;
    private final Tokenizer tokenizer;

    // A conversation is counted anew at each turn, and offers the same tools.
    private final IdentityHashMap<ToolSpecification, Long> countedTools = new IdentityHashMap<>();

    TokenCounter(Profile profile) {
        this.profile = profile;
        this.tokenizer =
                Tokenizer.named(profile.tokenizer())
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "profile '%s' names an unknown tokenizer '%s'"
                                                        .formatted(
                                                                profile.name(),
                                                                profile.tokenizer())));
    }

    Tokens count(ChatRequest request, AiMessage reply) {
        return new Tokens(input(request), 0, 0, output(reply), profile.thinkingTokens());
    }

    private long input(ChatRequest request) {
        var tools = request.toolSpecifications();
        long text = tools.stream().mapToLong(this::text).sum();
        long extra = tools.isEmpty() ? 0 : profile.toolUseTokens();
        for (var message : request.messages()) {
            text += text(message);
            extra += profile.messageTokens() + (long) calls(message) * profile.callTokens();
        }
        return scaled(text) + extra;
    }

    /// What a reply takes, thinking included.
    long output(AiMessage reply) {
        return profile.thinkingTokens()
                + scaled(text(reply))
                + (long) calls(reply) * profile.callTokens();
    }

    private long scaled(long tokens) {
        return Math.round(tokens * profile.tokenFactor());
    }

    private long text(ChatMessage message) {
        return switch (message) {
            case SystemMessage system -> text(system.text());
            case UserMessage user -> text(user.singleText());
            case ToolExecutionResultMessage result -> text(result.text());
            case AiMessage reply -> replyText(reply);
            default ->
                    throw new IllegalArgumentException(
                            "a simulated model reads text and tool calls, not a message of type "
                                    + message.type());
        };
    }

    private long replyText(AiMessage reply) {
        var text = reply.text();
        return (text == null ? 0 : text(text))
                + reply.toolExecutionRequests().stream().mapToLong(this::text).sum();
    }

    private long text(ToolExecutionRequest call) {
        return text(call.name()) + text(call.arguments());
    }

    private long text(ToolSpecification tool) {
        return countedTools.computeIfAbsent(tool, t -> (long) tokenizer.count(t.toJson()));
    }

    private long text(String text) {
        return tokenizer.count(text);
    }

    private static int calls(ChatMessage message) {
        return message instanceof AiMessage reply ? reply.toolExecutionRequests().size() : 0;
    }
}
