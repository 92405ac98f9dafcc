package dev.codemode.tools;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What tools without an output schema return, inferred from the results seen so far.
///
/// It listens to a catalogue, and gives the catalogue the types. They are kept as JSON schemas in a small
/// file that stays the same until something new is seen, so it can be committed. The file has the keys of
/// results and none of their values, except for dicts whose keys are data: those are read as such when
/// a key is no Python name, or when there are more than [#MOST_KEYS].
///
/// ```java
/// var inferred = InferredTypes.read(file);
/// var catalog = inferred.applyTo(tools).listening(inferred);
/// // ... calls ...
/// inferred.write(file);
/// ```
///
/// Any number of threads may use one. Results in any order give the same types.
public final class InferredTypes implements ToolListener {
    /// How many keys the dicts of one place may have before they count as data.
    public static final int MOST_KEYS = 60;

    /// The number of results of a tool after which they are not counted any more.
    public static final int MOST_COUNTED = 100;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final SortedMap<String, Seen> seen = new TreeMap<>();

    /// What a tool returned so far.
    private record Seen(int results, Shape shape) {
        Seen and(Seen other) {
            return new Seen(
                    Math.min(MOST_COUNTED, results + other.results), shape.and(other.shape));
        }
    }

    /// Reads what was written; nothing was seen where there is no such file.
    ///
    /// @throws IllegalArgumentException where the file is not what [#write] writes, with the place
    public static InferredTypes read(Path file) throws IOException {
        return Files.exists(file)
                ? ofJson(file.getFileName().toString(), Files.readString(file))
                : new InferredTypes();
    }

    /// Reads what [#toJson] wrote.
    ///
    /// @param what names the text in messages
    /// @throws IllegalArgumentException where it is something else, with the place
    public static InferredTypes ofJson(String what, String json) {
        var types = new InferredTypes();
        var file = keywords(SchemaPath.ROOT, Json.parse(what, json));
        var tools = keywords(file.at("tools"), file.get("tools"));
        for (var entry : tools.all().entrySet()) {
            var name = String.valueOf(entry.getKey());
            var tool = keywords(tools.at(name), entry.getValue());
            types.seen.put(
                    name,
                    new Seen(results(tool), Shape.read(tool.at("schema"), tool.get("schema"))));
        }
        return types;
    }

    private static SchemaKeywords keywords(SchemaPath path, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new SchemaKeywords(map, path);
        }
        throw SchemaKeywords.wrong(path, "an object", value);
    }

    private static int results(SchemaKeywords tool) {
        if (tool.get("results") instanceof Long results && results > 0) {
            return (int) Math.min(MOST_COUNTED, results);
        }
        throw SchemaKeywords.wrong(tool.at("results"), "a positive number", tool.get("results"));
    }

    /// Takes in a result of a tool.
    ///
    /// @param result plain data
    public synchronized void see(String tool, @Nullable Object result) {
        seen.merge(tool, new Seen(1, Shape.of(result)), Seen::and);
    }

    /// Takes in the result of a call, if it was a success.
    @Override
    public void called(ToolCall call) {
        if (!call.result().error()) {
            see(call.tool(), call.result().value());
        }
    }

    /// Takes in all that another has seen.
    public void merge(InferredTypes other) {
        Map<String, Seen> theirs;
        synchronized (other) {
            theirs = new TreeMap<>(other.seen);
        }
        synchronized (this) {
            theirs.forEach((tool, more) -> seen.merge(tool, more, Seen::and));
        }
    }

    /// What a tool returns, as far as it was seen.
    public synchronized Optional<DataType> type(String tool) {
        return Optional.ofNullable(seen.get(tool)).map(each -> type(tool, each));
    }

    private static DataType type(String tool, Seen seen) {
        return JsonSchemaReader.result(SchemaPath.ROOT, tool, seen.shape.schema());
    }

    /// The catalogue, with these types for tools that may return anything. They are marked as inferred.
    public synchronized ToolCatalog applyTo(ToolCatalog catalog) {
        return catalog.mapped(
                tool -> {
                    var results = seen.get(tool.name());
                    return results == null || !(tool.output() instanceof DataType.Any)
                            ? tool
                            : tool.withInferredOutput(type(tool.name(), results), results.results);
                });
    }

    /// Writes the file, whole or not at all.
    public void write(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
        try {
            Files.writeString(part, toJson());
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// The text of the file: tools and keys sorted, lines ending in a newline alone.
    public synchronized String toJson() {
        var tools = new LinkedHashMap<String, Object>();
        seen.forEach(
                (name, each) -> {
                    var tool = new LinkedHashMap<String, Object>();
                    tool.put("results", each.results);
                    tool.put("schema", each.shape.schema());
                    tools.put(name, tool);
                });
        try {
            var indenter = new DefaultIndenter("  ", "\n");
            var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
            return MAPPER.writer(printer).writeValueAsString(Map.of("tools", tools)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
