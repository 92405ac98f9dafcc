package dev.codemode.tools;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something a model can call.
///
/// @param name as the model calls it, such as `create_invoice`
/// @param description what it does, for the model
/// @param path where it stands in the tree of tools, such as `/accounting/create_invoice`
/// @param input its parameters, in order
/// @param output what a successful call returns
/// @param effect what a call does to the world
/// @param body the call itself
public record Tool(
        String name,
        String description,
        String path,
        DataType.RecordType input,
        DataType output,
        Effect effect,
        Body body) {

    /// The Java side of a tool.
    @FunctionalInterface
    public interface Body {
        /// Answers one call with plain data (see [dev.codemode.python.HostFunction]).
        ///
        /// @param arguments plain data that fits the tool's input; what the model left out, or gave as
        ///     None where that is allowed, is absent
        /// @throws ToolFailure to tell the model why it cannot be done
        @Nullable Object call(Map<String, @Nullable Object> arguments) throws ToolFailure;
    }

    public Tool {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a tool needs a name");
        }
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException(
                    "path of tool '" + name + "' must start with '/', got '" + path + "'");
        }
    }

    /// The JSON schema of the parameters, as plain data.
    public Map<String, Object> inputSchema() {
        return JsonSchemas.of(input);
    }

    /// The JSON schema of what a successful call returns, as plain data.
    public Map<String, Object> outputSchema() {
        return JsonSchemas.of(output);
    }
}
