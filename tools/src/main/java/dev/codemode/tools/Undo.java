package dev.codemode.tools;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a call of a tool is taken back: by a call of another tool.
///
/// It is used where what a failed program did cannot be undone as a whole (see [Savepoints]). A call
/// that failed needs no undo: **a tool that throws [ToolFailure] must have done nothing.**
public sealed interface Undo {
    /// A tool whose parameters are found by name: each in the call's result, else among its arguments.
    /// A parameter `invoice_id` is the result's key `invoice_id`, or the key `id` of the dict at its
    /// key `invoice`. A catalogue refuses tools for which a required parameter cannot be found.
    record Named(String tool) implements Undo {}

    /// A call that is made up by a function.
    record Computed(Inverse inverse) implements Undo {}

    /// Makes the call that takes a call back.
    @FunctionalInterface
    interface Inverse {
        /// @param arguments of the call, checked and with defaults; they cannot be changed
        /// @param result what the call gave
        /// @return the call to make; null where there is nothing to take back
        /// @throws ToolFailure to say why this call cannot be taken back
        @Nullable Write of(Map<String, @Nullable Object> arguments, @Nullable Object result)
                throws ToolFailure;
    }

    /// By a tool whose parameters are found by name; see [Named].
    static Undo by(String tool) {
        return new Named(tool);
    }

    /// By a call that is made up from the arguments and the result.
    static Undo by(Inverse inverse) {
        return new Computed(inverse);
    }
}
