package dev.codemode.tools;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Decides about each call that changes something, before its tool runs.
///
/// It is asked through a view of the catalogue ([ToolCatalog#approving]), so nothing that calls tools
/// gets around it: not a program, not a model that calls tools one by one, and not the undoing of
/// what a failed program did. It is asked on the thread of the call, after the arguments were checked;
/// a call that is refused has done nothing. Where it throws, or answers null, the call is refused.
///
/// ```java
/// var careful = catalog.approving(write ->
///         write.effect() == Effect.DESTRUCTIVE
///                 ? Approval.refuse("nothing may be deleted")
///                 : Approval.allow());
/// ```
@FunctionalInterface
public interface Approval {
    Decision decide(Request request);

    /// A call that waits for a decision.
    ///
    /// @param arguments exactly what the tool will take: checked, with the defaults it declares, in the
    ///     order of its parameters; they cannot be changed
    /// @param undo whether the call takes back what a failed program did; refused, that stays done
    record Request(
            String tool, Effect effect, Map<String, @Nullable Object> arguments, boolean undo) {}

    /// What an [Approval] answers.
    sealed interface Decision {
        record Allowed() implements Decision {}

        /// @param reason for the model; may be empty
        record Refused(String reason) implements Decision {}
    }

    static Decision allow() {
        return new Decision.Allowed();
    }

    /// @param reason goes to the program, and so to the model; it may be empty
    static Decision refuse(String reason) {
        return new Decision.Refused(reason);
    }
}
