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
/// @param filtered whether it is kept back, for what it says or was asked
record Reply(
        String id, String model, Instant time, AiMessage message, Tokens tokens, boolean filtered) {
    /// Empty where there are only calls, or it is filtered.
    @SuppressWarnings("NullAway") // not annotated in LangChain4j
    String text() {
        @Nullable String text = message.text();
        return text == null || filtered ? "" : text;
    }

    /// None where it is filtered.
    List<ToolExecutionRequest> calls() {
        return filtered ? List.of() : message.toolExecutionRequests();
    }
}
