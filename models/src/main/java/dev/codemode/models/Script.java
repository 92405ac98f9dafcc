package dev.codemode.models;

import java.util.List;

/// What a simulated model does next, given which of its calls have been answered.
interface Script {
    Step next(List<Answered> answered, boolean parallel);

    /// A call of the conversation and its answer.
    ///
    /// @param arguments JSON
    /// @param result what the tool gave, as the model reads it
    record Answered(String tool, String arguments, String result) {}

    sealed interface Step {
        /// Calls to send in one reply, never none.
        record Calls(List<Call> calls) implements Step {}

        /// Everything is done.
        record Answer(String text) implements Step {}
    }

    /// @param arguments JSON
    record Call(String tool, String arguments) {}
}
