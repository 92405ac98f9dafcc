package dev.codemode.tools;

import dev.codemode.python.HostFunction;
import dev.codemode.tools.DataType.Field;
import dev.codemode.tools.DataType.RecordType;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds and describes the tools of a catalogue that is too large to be described whole.
///
/// It is there twice: as functions of a program, with typed answers, and as tools to call one by one, with
/// text to read, so that a model can look before it writes. Looking changes nothing and is no tool call
/// that a [ToolListener] hears of. May be used by any number of threads.
public final class Discovery {
    /// Finds tools by what they do; called directly.
    public static final String SEARCH_TOOLS = "search_tools";

    /// Describes one tool; called directly.
    public static final String DESCRIBE_TOOL = "describe_tool";

    private static final int DEFAULT_LIMIT = 5;
    private static final int MOST_FOUND = 50;

    /// Characters that a model can read of one tool: a schema may hold tens of thousands of names.
    private static final int LONGEST = 40_000;

    private static final RecordType FOUND =
            new RecordType(
                    "FoundTool",
                    "",
                    List.of(
                            text("name", ""),
                            text("path", ""),
                            text("signature", ""),
                            text("description", ""),
                            new Field("score", new DataType.Num(), "", true, null)),
                    false);

    private final ToolCatalog catalog;
    private final ResultStyle results;
    private final Map<String, String> names;
    private final ToolTree tree;
    private final ToolCatalog inPrograms;
    private final ToolCatalog direct;

    Discovery(ToolCatalog catalog, ResultStyle results) {
        this.catalog = catalog;
        this.results = results;
        this.names = PythonNames.ofTools(catalog.tools());
        this.tree = new ToolTree(catalog.tools());
        var taken = new HashSet<>(names.values());
        var search = free("search", SEARCH_TOOLS, taken);
        this.inPrograms =
                ToolCatalog.of(
                        List.of(
                                search(search, new DataType.ListOf(FOUND), this::found),
                                describe(
                                        free("describe", DESCRIBE_TOOL, taken),
                                        "tools." + search)));
        this.direct =
                ToolCatalog.of(
                        List.of(
                                search(SEARCH_TOOLS, DataType.text(), this::foundAsText),
                                describe(DESCRIBE_TOOL, SEARCH_TOOLS)));
    }

    /// A tool of the catalogue keeps its name, whatever this one would be called.
    private static String free(String wanted, String instead, Set<String> taken) {
        if (taken.add(wanted)) {
            return wanted;
        }
        var free = instead;
        while (!taken.add(free)) {
            free += "_";
        }
        return free;
    }

    /// [#SEARCH_TOOLS] and [#DESCRIBE_TOOL] to offer beside the program; what they return is a str to
    /// read.
    public ToolCatalog direct() {
        return direct;
    }

    /// The functions of the module `tools` that do the same.
    List<HostFunction> functions() {
        return new PythonTools(inPrograms, results).lookups();
    }

    /// How these functions are declared to a model.
    String stubs() {
        return PythonStubs.body(inPrograms.tools(), results, Detail.FULL).strip() + "\n";
    }

    private static Tool search(String name, DataType output, Tool.Body body) {
        var limit = new Field("limit", new DataType.Int(), "", false, (long) DEFAULT_LIMIT);
        var query = text("query", "what the tool should do, in a few words");
        return tool(name, "Finds tools, the best first.", List.of(query, limit), output, body);
    }

    private Tool describe(String name, String search) {
        return tool(
                name,
                "The declaration of one tool in full, with all types it needs.",
                List.of(text("name", "")),
                DataType.text(),
                arguments -> described(String.valueOf(arguments.get("name")), search));
    }

    private static Tool tool(
            String name, String about, List<Field> parameters, DataType output, Tool.Body body) {
        var input = new RecordType(name, "", parameters, false);
        return new Tool(name, about, "/" + name, input, output, Effect.READS, body);
    }

    private static Field text(String name, String doc) {
        return new Field(name, DataType.text(), doc, true, null);
    }

    private List<Map<String, Object>> found(Map<String, @Nullable Object> arguments)
            throws ToolFailure {
        return hits(arguments).stream().map(this::entry).toList();
    }

    private String foundAsText(Map<String, @Nullable Object> arguments) throws ToolFailure {
        var hits = hits(arguments);
        return hits.isEmpty()
                ? "No tool has any of these words. Try others for the same."
                : hits.stream()
                        .map(hit -> signature(hit.tool()) + about(hit.tool()))
                        .collect(Collectors.joining("\n"));
    }

    private static String about(Tool tool) {
        return tool.description().isBlank() ? "" : "\n    " + PythonStubs.firstSentence(tool);
    }

    private List<ToolSearch.Hit> hits(Map<String, @Nullable Object> arguments) throws ToolFailure {
        var limit = arguments.get("limit") instanceof Number given ? given : DEFAULT_LIMIT;
        if (limit.doubleValue() < 1 || limit.doubleValue() > MOST_FOUND) {
            throw new ToolFailure(
                    "limit must be from 1 to %d, got %s".formatted(MOST_FOUND, limit));
        }
        return catalog.search().find(String.valueOf(arguments.get("query")), limit.intValue());
    }

    private Map<String, Object> entry(ToolSearch.Hit hit) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("name", name(hit.tool()));
        entry.put("path", hit.tool().path());
        entry.put("signature", signature(hit.tool()));
        entry.put("description", hit.tool().description());
        entry.put("score", Math.round(hit.score() * 100) / 100.0);
        return entry;
    }

    private String name(Tool tool) {
        return names.getOrDefault(tool.name(), tool.name());
    }

    private String signature(Tool tool) {
        return PythonStubs.signature(tool, names, results);
    }

    private String described(String name, String search) throws ToolFailure {
        var tool = tree.find(name.strip().replaceFirst("^tools\\.", ""));
        if (tool == null) {
            throw new ToolFailure(unknown(name, names.values(), search));
        }
        var full = PythonStubs.ofTool(tool, names, results, Detail.FULL);
        return full.length() <= LONGEST
                ? full
                : Words.cut(PythonStubs.ofTool(tool, names, results, Detail.COMPACT), LONGEST);
    }

    private static String unknown(String name, Collection<String> known, String search) {
        return "no tool '"
                + Words.cut(name, 60)
                + "'"
                + Nearest.hint(name, known)
                + " "
                + search
                + "(query) finds tools by what they do";
    }
}
