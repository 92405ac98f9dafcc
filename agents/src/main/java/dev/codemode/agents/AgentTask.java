package dev.codemode.agents;

import dev.codemode.tools.Approval;
import dev.codemode.tools.Savepoints;
import dev.codemode.tools.ToolCatalog;
import dev.langchain4j.model.chat.ChatModel;
import java.time.InstantSource;

/// One task for an agent.
///
/// @param text what the user asks for
/// @param tools what the model may call
/// @param savepoints undo what a failed program did; where they cannot, undos of the tools do
/// @param time measures durations; it may be virtual, as with a simulated model
/// @param listener hears of every event as it happens, on the thread of the run
public record AgentTask(
        String text,
        ToolCatalog tools,
        Savepoints savepoints,
        ChatModel model,
        InstantSource time,
        AgentListener listener) {

    /// A task whose tools cannot be undone and whose events nobody watches.
    public static AgentTask of(String text, ToolCatalog tools, ChatModel model) {
        return new AgentTask(
                text, tools, Savepoints.none(), model, InstantSource.system(), event -> {});
    }

    /// The same task, in which nothing is changed without approval: not by a program, not by a direct
    /// call, and not to undo what a failed program did.
    public AgentTask approving(Approval approval) {
        return new AgentTask(text, tools.approving(approval), savepoints, model, time, listener);
    }
}
