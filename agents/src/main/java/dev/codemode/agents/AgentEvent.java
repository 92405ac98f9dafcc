package dev.codemode.agents;

import dev.codemode.python.Outcome;
import dev.codemode.tools.Rollback;
import dev.codemode.tools.ToolCall;
import dev.codemode.tools.ToolResult;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that happened in a run.
public sealed interface AgentEvent {
    /// The turn it belongs to; the first reply of the model is turn 1.
    int turn();

    /// The model replied.
    ///
    /// @param time from sending the request to having the whole reply, without what was lost to retries
    /// @param finishReason as the provider says, in lower case; empty where it does not say
    /// @param text what the model wrote beside its calls, possibly empty
    /// @param timing where the time went; null where the model does not say
    record ModelReplied(
            int turn,
            Tokens tokens,
            Duration time,
            String finishReason,
            String text,
            List<CallRequest> calls,
            @Nullable ReplyTiming timing)
            implements AgentEvent {
        public ModelReplied {
            calls = List.copyOf(calls);
        }

        /// A reply of a model that does not say where its time went.
        public ModelReplied(
                int turn,
                Tokens tokens,
                Duration time,
                String finishReason,
                String text,
                List<CallRequest> calls) {
            this(turn, tokens, time, finishReason, text, calls, null);
        }

        /// What went by in attempts that failed and in waits for the provider.
        public Duration lost() {
            return timing == null ? Duration.ZERO : timing.lost();
        }
    }

    /// A call as the model asked for it; whether it ran is told by [ToolCalled].
    ///
    /// @param arguments JSON, as the model wrote it
    record CallRequest(String id, String name, String arguments) {}

    /// A tool ran, or refused its arguments.
    ///
    /// @param insideProgram whether a program called it, so that the model did not see the result
    record ToolCalled(int turn, boolean insideProgram, ToolCall call) implements AgentEvent {
        /// Size of the result as JSON.
        public long resultBytes() {
            ToolResult result = call.result();
            return result.json().getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /// A tool was called to undo what a failed program did. The model did not ask for it.
    record UndoCalled(int turn, ToolCall call) implements AgentEvent {}

    /// A program ran to its end, however that came.
    ///
    /// @param rollback what became of the changes it had made, where it failed
    record ProgramRan(int turn, String program, Outcome outcome, Rollback rollback, Duration time)
            implements AgentEvent {
        /// Whether it failed and nothing of what it did stays done.
        public boolean rolledBack() {
            return failed(outcome) && rollback.isComplete();
        }

        /// Whether what a program did must not stay. One that waits for the result of a write that a
        /// dry run does not make has not failed.
        static boolean failed(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Completed _, Outcome.Suspended _ -> false;
                case Outcome.Raised _, Outcome.Exhausted _, Outcome.Rejected _, Outcome.Failed _ ->
                        true;
            };
        }
    }

    /// The agent told the model something other than a tool's result: what was wrong with its
    /// program or its reply.
    record ModelTold(int turn, String text) implements AgentEvent {}
}
