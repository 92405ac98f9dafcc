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
/// @param inferredFrom how many results the output was inferred from; 0 where the tool declares it
/// @param undo how a call is taken back; null where it cannot be
public record Tool(
        String name,
        String description,
        String path,
        DataType.RecordType input,
        DataType output,
        Effect effect,
        Body body,
        int inferredFrom,
        @Nullable Undo undo) {

    /// The Java side of a tool.
    @FunctionalInterface
    public interface Body {
        /// Answers one call with plain data (see [dev.codemode.python.HostFunction]).
        ///
        /// @param arguments plain data that fits the tool's input; what the model left out, or gave as
        ///     None where that is allowed, is absent
        /// @throws ToolFailure to tell the model why it cannot be done; then the call must have done
        ///     nothing, for nothing is undone
        @Nullable Object call(Map<String, @Nullable Object> arguments) throws ToolFailure;
    }

    /// A tool that declares its output.
    public Tool(
            String name,
            String description,
            String path,
            DataType.RecordType input,
            DataType output,
            Effect effect,
            Body body) {
        this(name, description, path, input, output, effect, body, 0, null);
    }

    public Tool {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a tool needs a name");
        }
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException(
                    "path of tool '" + name + "' must start with '/', got '" + path + "'");
        }
        if (undo != null && effect != Effect.WRITES) {
            throw new IllegalArgumentException(
                    "tool '%s' has an undo, so its effect must be WRITES, not %s"
                            .formatted(name, effect));
        }
    }

    /// A tool described by JSON schemas, as plain data: `/name` in the tree of tools.
    ///
    /// @param inputSchema of its parameters, an object
    /// @param outputSchema of its result; null where it has none, and the result may be anything
    /// @throws SchemaException where a schema cannot be read, with the place
    /// @see JsonSchemaReader
    public static Tool ofSchemas(
            String name,
            String description,
            Map<String, ? extends @Nullable Object> inputSchema,
            @Nullable Map<String, ? extends @Nullable Object> outputSchema,
            Effect effect,
            Body body) {
        var root = SchemaPath.ROOT;
        return new Tool(
                name,
                description,
                "/" + name,
                JsonSchemaReader.parameters(root.key("inputSchema"), name, inputSchema),
                JsonSchemaReader.result(root.key("outputSchema"), name, outputSchema),
                effect,
                body);
    }

    /// The same tool with a way to take its calls back.
    ///
    /// @throws IllegalArgumentException where it is not a tool that writes
    public Tool withUndo(Undo way) {
        return new Tool(name, description, path, input, output, effect, body, inferredFrom, way);
    }

    /// The same tool with another body.
    Tool withBody(Body other) {
        return new Tool(name, description, path, input, output, effect, other, inferredFrom, undo);
    }

    /// The same tool with an output inferred from so many results.
    Tool withInferredOutput(DataType type, int results) {
        return new Tool(name, description, path, input, type, effect, body, results, undo);
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
