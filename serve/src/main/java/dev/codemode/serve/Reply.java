package dev.codemode.serve;

import dev.codemode.agents.Tokens;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the model answers to an [Ask].
///
/// @param id made of the request, so that it is the same in every run
/// @param model as the client named it
record Reply(String id, String model, Instant time, AiMessage message, Tokens tokens) {
    /// Empty where there are only calls.
    @SuppressWarnings("NullAway") // not annotated in LangChain4j
    String text() {
        @Nullable String text = message.text();
        return text == null ? "" : text;
    }

    List<ToolExecutionRequest> calls() {
        return message.toolExecutionRequests();
    }
}
