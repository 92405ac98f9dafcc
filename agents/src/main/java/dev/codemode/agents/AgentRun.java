package dev.codemode.agents;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a run gave, and everything that happened in it.
///
/// @param answer what the user gets to read; empty where there is none
/// @param wall from start to end by the task's [AgentTask#time()]
public record AgentRun(String answer, Stop stop, List<AgentEvent> events, Duration wall) {
    public AgentRun {
        events = List.copyOf(events);
    }

    /// Replies of the model.
    public int turns() {
        return (int) all(AgentEvent.ModelReplied.class).count();
    }

    /// Calls that reached a tool or its check of arguments, from programs too, undone ones included.
    public int toolCalls() {
        return (int) all(AgentEvent.ToolCalled.class).count();
    }

    /// The sum over all replies.
    public Tokens tokens() {
        return all(AgentEvent.ModelReplied.class)
                .map(AgentEvent.ModelReplied::tokens)
                .reduce(Tokens.NONE, Tokens::plus);
    }

    /// Time spent waiting for replies, without [#lostTime].
    public Duration modelTime() {
        return sum(AgentEvent.ModelReplied.class, AgentEvent.ModelReplied::time);
    }

    /// Time lost to requests that failed and were sent again, and to waiting for a provider's limits.
    public Duration lostTime() {
        return sum(AgentEvent.ModelReplied.class, AgentEvent.ModelReplied::lost);
    }

    /// Time spent in tools, as the catalogue measured it.
    public Duration toolTime() {
        return sum(AgentEvent.ToolCalled.class, event -> event.call().time());
    }

    /// Own time of all programs, as the sandbox measured it: without the tools they called.
    public Duration programTime() {
        return sum(AgentEvent.ProgramRan.class, event -> event.outcome().usage().time());
    }

    /// Size of the tool results that the model got to read.
    public long bytesSeen() {
        return resultBytes(false);
    }

    /// Size of the tool results that only programs got to see.
    public long bytesHidden() {
        return resultBytes(true);
    }

    private long resultBytes(boolean insideProgram) {
        return all(AgentEvent.ToolCalled.class)
                .filter(event -> event.insideProgram() == insideProgram)
                .mapToLong(AgentEvent.ToolCalled::resultBytes)
                .sum();
    }

    private <E extends AgentEvent> Duration sum(Class<E> type, Function<E, Duration> time) {
        return all(type).map(time).reduce(Duration.ZERO, Duration::plus);
    }

    private <E extends AgentEvent> Stream<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }
}
