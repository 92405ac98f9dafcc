package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.python.PlainData;
import dev.codemode.tools.Detail;
import dev.codemode.tools.ResultStyle;
import dev.codemode.tools.Tool;
import dev.codemode.tools.ToolCatalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "tools",
        description = "Prints a catalogue of tools as a model is told about it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  codemode tools                                       typed Python, for code mode",
            "  codemode tools --detail index                        a line for each tool",
            "  codemode tools --tools accounting-full --format schemas   JSON, for function calling",
            "  codemode tools --tools server.json --cost            what each of these costs in tokens",
        })
final class ToolsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--tools",
            paramLabel = "NAME|FILE",
            defaultValue = "accounting",
            description = {
                "accounting, accounting-full or demo; default ${DEFAULT-VALUE}.",
                "Or a file with a list of tools as MCP servers and requests have it: a name that has"
                        + " a / or ends in .json."
            })
    private String tools = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "python",
            description =
                    "python: typed functions; schemas: one JSON object per tool and line. Default"
                            + " ${DEFAULT-VALUE}.")
    private String format = "";

    @Option(
            names = "--detail",
            paramLabel = "DETAIL",
            defaultValue = "full",
            description =
                    "How much the Python says: full, compact (types and signatures) or index (a line"
                            + " for each tool). Default ${DEFAULT-VALUE}.")
    private String detail = "";

    @Option(
            names = "--cost",
            description =
                    "Print what each format and detail costs in tokens, for all tools and for each.")
    private boolean cost;

    @Override
    public Integer call() throws UsageException, OutsideException {
        var asPython =
                Choice.oneOf("--format", format, List.of("python", "schemas")).equals("python");
        var chosen = detail();
        var catalog = Choice.catalog(tools);
        var out = spec.commandLine().getOut();
        if (cost) {
            new ToolCosts(catalog).print(out);
        } else if (asPython) {
            out.println(catalog.python(ResultStyle.VALUES).description(chosen).stripTrailing());
        } else {
            schemas(catalog).forEach(out::println);
        }
        return ExitCode.DONE.code();
    }

    private Detail detail() throws UsageException {
        return switch (Choice.oneOf("--detail", detail, List.of("full", "compact", "index"))) {
            case "compact" -> Detail.COMPACT;
            case "index" -> Detail.INDEX;
            default -> Detail.FULL;
        };
    }

    private static List<String> schemas(ToolCatalog catalog) {
        return catalog.tools().stream().map(tool -> PlainData.json(schema(tool))).toList();
    }

    private static Map<String, @Nullable Object> schema(Tool tool) {
        var schema = new LinkedHashMap<String, @Nullable Object>();
        schema.put("name", tool.name());
        schema.put("description", tool.description());
        schema.put("input_schema", tool.inputSchema());
        return schema;
    }
}
