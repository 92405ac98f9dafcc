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
    static ToolResult success(@Nullable Object value) {
        return new ToolResult(value, false, PlainData.json(value));
    }

    static ToolResult failure(String message) {
        var value = Map.of("error", message);
        return new ToolResult(value, true, PlainData.json(value));
    }
}
