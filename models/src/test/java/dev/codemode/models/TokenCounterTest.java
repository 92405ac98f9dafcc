package dev.codemode.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.agents.Tokens;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import org.junit.jupiter.api.Test;

class TokenCounterTest {
    /// Of one token each under o200k_base: " hello" words, digits up to three.
    private static final ToolExecutionRequest CALL =
            ToolExecutionRequest.builder().id("a").name("add").arguments("123").build();

    private static Profile profile(
            double factor, int toolUse, int message, int call, int thinking) {
        return new Profile(
                "test",
                "",
                "",
                "o200k_base",
                factor,
                toolUse,
                message,
                call,
                thinking,
                1,
                1,
                100,
                0);
    }

    private static ChatRequest conversation() {
        return ChatRequest.builder()
                .messages(
                        SystemMessage.from("hello"),
                        UserMessage.from("hello hello"),
                        AiMessage.from("hello", java.util.List.of(CALL)),
                        ToolExecutionResultMessage.from(CALL, "123"))
                .build();
    }

    @Test
    void countsEveryTextAndEveryCallOfTheConversation() {
        var tokens =
                new TokenCounter(profile(1, 0, 0, 0, 0))
                        .count(conversation(), AiMessage.from("hello"));

        // hello | hello hello | hello, add, 123 | 123
        assertThat(tokens).isEqualTo(new Tokens(1 + 2 + 3 + 1, 0, 0, 1, 0));
    }

    @Test
    void scalesTextAndAddsTheFixedAmounts() {
        var tokens =
                new TokenCounter(profile(2, 264, 10, 100, 50))
                        .count(conversation(), AiMessage.from(CALL));

        // Four messages and one call; no tools are offered, so nothing for them.
        assertThat(tokens).isEqualTo(new Tokens(2 * 7 + 4 * 10 + 100, 0, 0, 50 + 2 * 2 + 100, 50));
    }

    @Test
    void countsOfferedToolsAsTheirJson() {
        var tool = ToolSpecification.builder().name("add").build();
        var plain = ChatRequest.builder().messages(UserMessage.from("hello"));
        var counter = new TokenCounter(profile(1, 264, 0, 0, 0));

        var without = counter.count(plain.build(), AiMessage.from("hello"));
        var with = counter.count(plain.toolSpecifications(tool).build(), AiMessage.from("hello"));

        // {" | name | ":" | add | "}
        assertThat(with.input() - without.input()).isEqualTo(264 + 5);
    }

    @Test
    void countsWhatLooksLikeAControlTokenAsText() {
        var request = ChatRequest.builder().messages(UserMessage.from("<|endoftext|>")).build();

        var tokens =
                new TokenCounter(profile(1, 0, 0, 0, 0)).count(request, AiMessage.from("hello"));

        assertThat(tokens.input()).isGreaterThan(1);
    }
}
