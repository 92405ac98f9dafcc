package dev.codemode.tools;

import dev.codemode.python.PlainData;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What came of a call.
///
/// @param value plain data; `{"error": message}` where the call failed
/// @param error whether it failed
/// @param json the value as the model reads it
public record ToolResult(@Nullable Object value, boolean error, String json) {
    /// Told apart by identity: a tool may answer with the same words.
    private static final Map<String, Object> WITHHELD = Map.of("dry_run", "not called");

    /// Whether a [DryRun] kept the call from its tool, so that there is no result.
    public boolean withheld() {
        return value == WITHHELD;
    }

    static ToolResult ofWithheld() {
        return success(WITHHELD);
    }

    static ToolResult success(@Nullable Object value) {
        return new ToolResult(value, false, PlainData.json(value));
    }

    static ToolResult failure(String message) {
        var value = Map.of("error", message);
        return new ToolResult(value, true, PlainData.json(value));
    }
}
