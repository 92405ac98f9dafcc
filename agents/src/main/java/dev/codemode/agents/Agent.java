package dev.codemode.agents;

/// One way of doing a task with a model and tools.
///
/// An agent holds no state between runs, so one instance may serve any number of threads.
public sealed interface Agent permits FunctionCallingAgent, CodeModeAgent {
    /// The [Approach#id()] this agent stands for, such as `code-mode`.
    String approach();

    /// Runs the task to its end. Whatever the model does wrong is part of the run.
    ///
    /// @throws ModelException where the model itself failed to reply
    AgentRun run(AgentTask task);
}
