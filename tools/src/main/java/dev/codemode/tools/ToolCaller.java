package dev.codemode.tools;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Runs tools that are known by name and schema alone, such as those of a server.
@FunctionalInterface
public interface ToolCaller {
    /// As [Tool.Body#call], for the named tool.
    ///
    /// @throws ToolFailure to tell the model why it cannot be done
    @Nullable Object call(String tool, Map<String, @Nullable Object> arguments) throws ToolFailure;
}
