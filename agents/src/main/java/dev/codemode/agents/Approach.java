package dev.codemode.agents;

import java.util.Arrays;
import java.util.Optional;

/// The ways of doing a task that can be compared. Each differs from another in one thing.
public enum Approach {
    /// Tools as JSON schemas; a reply may hold several calls.
    FUNCTION_CALLING("function-calling"),
    /// Tools as JSON schemas; one call per reply.
    FUNCTION_CALLING_SEQUENTIAL("function-calling-sequential"),
    /// One program per reply; tools described as typed Python.
    CODE_MODE("code-mode"),
    /// One program per reply; tools described by the JSON schemas of function calling.
    CODE_MODE_SCHEMAS("code-mode-schemas");

    private final String id;

    Approach(String id) {
        this.id = id;
    }

    /// The name on the command line and in reports.
    public String id() {
        return id;
    }

    /// Makes the agent for this approach.
    public Agent agent(AgentSettings settings) {
        return switch (this) {
            case FUNCTION_CALLING -> FunctionCallingAgent.parallel(settings);
            case FUNCTION_CALLING_SEQUENTIAL -> FunctionCallingAgent.sequential(settings);
            case CODE_MODE -> CodeModeAgent.withPython(settings);
            case CODE_MODE_SCHEMAS -> CodeModeAgent.withSchemas(settings);
        };
    }

    /// Finds an approach by its [#id()].
    public static Optional<Approach> byId(String id) {
        return Arrays.stream(values()).filter(a -> a.id.equals(id)).findFirst();
    }
}
