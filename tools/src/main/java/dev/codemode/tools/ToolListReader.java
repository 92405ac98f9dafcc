package dev.codemode.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads tools out of the lists that servers and requests have them in.
final class ToolListReader {
    /// Names the tool that takes a call back, in an entry's `_meta`: what MCP leaves to extensions.
    private static final String UNDO = "dev.codemode/undo";

    private ToolListReader() {}

    static List<Tool> read(String json, ToolCaller caller) {
        return list(SchemaPath.ROOT, Json.parseUnbounded("list of tools", json), caller);
    }

    private static List<Tool> list(SchemaPath path, @Nullable Object list, ToolCaller caller) {
        return switch (list) {
            case List<?> entries -> {
                var tools = new ArrayList<Tool>();
                for (var i = 0; i < entries.size(); i++) {
                    tools.add(tool(path.index(i), entries.get(i), caller));
                }
                yield tools;
            }
            case Map<?, ?> map when map.get("tools") instanceof List<?> entries ->
                    list(path.key("tools"), entries, caller);
            case Map<?, ?> map when map.get("result") instanceof Map<?, ?> result ->
                    list(path.key("result"), result, caller);
            case null, default ->
                    throw SchemaKeywords.wrong(
                            path, "an array of tools or an object with 'tools'", list);
        };
    }

    private static Tool tool(SchemaPath path, @Nullable Object entry, ToolCaller caller) {
        if (!(entry instanceof Map<?, ?> map)) {
            throw SchemaKeywords.wrong(path, "a tool, an object", entry);
        }
        return map.get("function") instanceof Map<?, ?> function
                ? tool(new SchemaKeywords(function, path.key("function")), caller)
                : tool(new SchemaKeywords(map, path), caller);
    }

    private static Tool tool(SchemaKeywords entry, ToolCaller caller) {
        var name = entry.text("name");
        if (name.isBlank() || name.length() > JsonSchemaReader.LONGEST_NAME) {
            throw entry.at("name")
                    .error(
                            "a tool needs a name of 1 to %,d characters, got %s"
                                    .formatted(JsonSchemaReader.LONGEST_NAME, Words.shown(name)));
        }
        var input = first(entry, "inputSchema", "input_schema", "parameters");
        var output = first(entry, "outputSchema", "output_schema");
        return new Tool(
                name,
                entry.text("description"),
                "/" + name,
                JsonSchemaReader.parameters(entry.at(input), name, entry.get(input)),
                JsonSchemaReader.result(entry.at(output), name, entry.get(output)),
                effect(entry),
                arguments -> caller.call(name, arguments),
                0,
                undo(entry));
    }

    /// The first of the keywords that is there, or the first.
    private static String first(SchemaKeywords entry, String... keywords) {
        for (var keyword : keywords) {
            if (entry.has(keyword)) {
                return keyword;
            }
        }
        return keywords[0];
    }

    /// What a tool says of itself; one that says nothing is taken to write.
    private static Effect effect(SchemaKeywords entry) {
        if (entry.get("annotations") == null) {
            return Effect.WRITES;
        }
        var annotations = entry.object("annotations").orElse(Map.of());
        var said = new SchemaKeywords(annotations, entry.at("annotations"));
        if (said.isTrue("readOnlyHint")) {
            return Effect.READS;
        }
        return said.isTrue("destructiveHint") ? Effect.DESTRUCTIVE : Effect.WRITES;
    }

    private static @Nullable Undo undo(SchemaKeywords entry) {
        if (!(entry.get("_meta") instanceof Map<?, ?> meta) || !meta.containsKey(UNDO)) {
            return null;
        }
        var tool = new SchemaKeywords(meta, entry.at("_meta")).text(UNDO);
        if (effect(entry) != Effect.WRITES) {
            throw entry.at("_meta")
                    .key(UNDO)
                    .error("only a tool that writes and is not destructive has an undo");
        }
        return Undo.by(tool);
    }
}
