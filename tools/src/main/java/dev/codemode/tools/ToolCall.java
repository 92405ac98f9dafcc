package dev.codemode.tools;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One call that was made, as a [ToolListener] hears of it.
///
/// @param tool the name that was called, which may be of no tool
/// @param arguments plain data as the model gave it
/// @param time how long the answer took
public record ToolCall(
        String tool, Map<String, @Nullable Object> arguments, ToolResult result, Duration time) {
    public ToolCall {
        // Not Map.copyOf: the order is shown to people, and None is a value.
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }
}
