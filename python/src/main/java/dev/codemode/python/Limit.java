package dev.codemode.python;

/// What a run may run out of. A limit ends the run at once: no `except`, `finally` or `__exit__` of
/// the program sees it.
public enum Limit {
    /// [Limits#time]: time the program itself used; waiting for a tool does not count.
    TIME("time", "time"),
    /// [Limits#steps]: loop turns and calls, the same for every run of the same program.
    STEPS("steps", "steps"),
    /// [Limits#memoryBytes]: memory that live values occupy.
    MEMORY("memory", "memoryBytes"),
    /// [Limits#outputBytes]: what the program printed.
    OUTPUT("output", "outputBytes"),
    /// [Limits#toolCalls]: calls of host functions.
    TOOL_CALLS("tool calls", "toolCalls"),
    /// [Limits#resultBytes]: size of the result, or of the arguments of one tool call.
    RESULT("result", "resultBytes"),
    /// The host interrupted the thread that called [Sandbox#run].
    INTERRUPT("interrupt", "");

    private final String text;
    private final String setting;

    Limit(String text, String setting) {
        this.text = text;
        this.setting = setting;
    }

    /// The limit's name as messages and reports show it, such as `tool calls`.
    public String text() {
        return text;
    }

    /// The component of [Limits] that allows more, or an empty text.
    public String setting() {
        return setting;
    }
}
