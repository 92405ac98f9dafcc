package dev.codemode.agents;

import dev.codemode.tools.ToolCall;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/// The dialogue of one run: what both agents say to the model, and the record of it.
///
/// It sees to it that what is sent is valid for every provider: each call of a reply is answered
/// exactly once, and a reply without any content is left out of the history.
final class Conversation {
    private final AgentTask task;
    private final AgentSettings settings;
    private final ChatRequestParameters parameters;
    private final List<ChatMessage> messages = new ArrayList<>();
    private final List<AgentEvent> events = new ArrayList<>();
    private final Instant start;
    private int turn;
    private String lastText = "";

    Conversation(
            AgentTask task,
            AgentSettings settings,
            List<ToolSpecification> tools,
            boolean parallelCalls) {
        this.task = task;
        this.settings = settings;
        this.start = task.time().instant();
        this.parameters =
                CallParameters.of(
                                ChatRequestParameters.builder()
                                        .maxOutputTokens(settings.maxOutputTokens())
                                        .toolSpecifications(tools)
                                        .build())
                        .withParallelCalls(parallelCalls);
    }

    /// Begins with the rules and the user's task.
    Conversation open(String system) {
        messages.add(SystemMessage.from(system));
        messages.add(UserMessage.from(task.text()));
        return this;
    }

    boolean mayGoOn() {
        return turn < settings.maxTurns() && !Thread.currentThread().isInterrupted();
    }

    /// Takes one turn: sends everything said so far and records the reply.
    Reply ask() {
        turn++;
        var before = task.time().instant();
        var response =
                chat(ChatRequest.builder().messages(messages).parameters(parameters).build());
        var time = Duration.between(before, task.time().instant());
        var timing = response.metadata() instanceof TimedMetadata timed ? timed.timing() : null;
        var reply = Reply.of(response);
        if (!reply.empty()) {
            messages.add(response.aiMessage());
        }
        if (!reply.text().isBlank()) {
            lastText = reply.text();
        }
        record(
                new AgentEvent.ModelReplied(
                        turn,
                        Tokens.of(response.tokenUsage()),
                        timing == null ? time : timing.own(),
                        reply.finishReason(),
                        reply.text(),
                        reply.requests(),
                        timing));
        return reply;
    }

    private ChatResponse chat(ChatRequest request) {
        try {
            return task.model().chat(request);
        } catch (ModelException e) {
            throw e;
        } catch (RuntimeException e) {
            var why = Objects.requireNonNullElse(e.getMessage(), e.toString());
            throw new ModelException("the model did not reply in turn " + turn + ": " + why, e);
        }
    }

    /// Answers a call with what a tool gave.
    void answer(ToolExecutionRequest call, String result, boolean error) {
        messages.add(
                ToolExecutionResultMessage.builder()
                        .id(call.id())
                        .toolName(call.name())
                        .text(result)
                        .isError(error)
                        .build());
    }

    /// Answers a call with what the agent has to say about it.
    void refuse(ToolExecutionRequest call, String why) {
        answer(call, why, true);
        record(new AgentEvent.ModelTold(turn, why));
    }

    /// Answers a call that did nothing wrong with what the agent has to say about it.
    void explain(ToolExecutionRequest call, String text) {
        answer(call, text, false);
        record(new AgentEvent.ModelTold(turn, text));
    }

    /// Says something as the user.
    void tell(String text) {
        messages.add(UserMessage.from(text));
        record(new AgentEvent.ModelTold(turn, text));
    }

    void called(boolean insideProgram, ToolCall call) {
        record(new AgentEvent.ToolCalled(turn, insideProgram, call));
    }

    void record(AgentEvent event) {
        events.add(event);
        task.listener().on(event);
    }

    /// Takes turns until the run ends; it also ends where the conversation no longer fits the model.
    AgentRun toEnd(Supplier<AgentRun> turns) {
        try {
            return turns.get();
        } catch (ContextOverflowException e) {
            return end(lastText, Stop.CONTEXT_FULL);
        }
    }

    int turn() {
        return turn;
    }

    AgentRun end(String answer, Stop stop) {
        return new AgentRun(answer, stop, events, Duration.between(start, task.time().instant()));
    }

    /// Ends a run that may not go on; what the model wrote last is the best answer there is.
    AgentRun unanswered() {
        return end(
                lastText,
                Thread.currentThread().isInterrupted() ? Stop.INTERRUPTED : Stop.MAX_TURNS);
    }

    /// A reply of the model, with what may be null in LangChain4j made plain.
    record Reply(
            String text,
            List<ToolExecutionRequest> calls,
            boolean cut,
            boolean refused,
            String finishReason) {

        static Reply of(ChatResponse response) {
            var reason = response.finishReason();
            return new Reply(
                    textOf(response.aiMessage()),
                    response.aiMessage().toolExecutionRequests().stream()
                            .map(Reply::withArguments)
                            .toList(),
                    reason == FinishReason.LENGTH,
                    reason == FinishReason.CONTENT_FILTER,
                    reason == null ? "" : reason.name().toLowerCase(Locale.ROOT));
        }

        @SuppressWarnings(
                "NullAway") // not annotated in LangChain4j: null where there are only calls
        private static String textOf(AiMessage message) {
            var text = message.text();
            return text == null ? "" : text;
        }

        /// Some providers send nothing at all for a call without arguments.
        private static ToolExecutionRequest withArguments(ToolExecutionRequest call) {
            var arguments = call.arguments();
            return arguments != null && !arguments.isBlank()
                    ? call
                    : call.toBuilder().arguments("{}").build();
        }

        boolean empty() {
            return text.isBlank() && calls.isEmpty();
        }

        List<AgentEvent.CallRequest> requests() {
            return calls.stream()
                    .map(
                            call ->
                                    new AgentEvent.CallRequest(
                                            Objects.requireNonNullElse(call.id(), ""),
                                            call.name(),
                                            call.arguments()))
                    .toList();
        }
    }
}
