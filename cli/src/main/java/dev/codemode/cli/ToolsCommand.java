package dev.codemode.cli;

import dev.codemode.python.PlainData;
import dev.codemode.tools.ResultStyle;
import dev.codemode.tools.Tool;
import dev.codemode.tools.ToolCatalog;
import java.time.Clock;
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
            "  codemode tools --tools accounting-full --format schemas   JSON, for function calling",
        })
final class ToolsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--tools",
            paramLabel = "NAME",
            defaultValue = "accounting",
            description = "accounting, accounting-full or demo; default ${DEFAULT-VALUE}.")
    private String tools = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "python",
            description =
                    "python: typed functions; schemas: one JSON object per tool and line. Default"
                            + " ${DEFAULT-VALUE}.")
    private String format = "";

    @Override
    public Integer call() throws UsageException {
        var asPython =
                Choice.oneOf("--format", format, List.of("python", "schemas")).equals("python");
        var catalog = Choice.workspace(tools, Clock.systemUTC(), Choice.CATALOGUES).tools();
        var out = spec.commandLine().getOut();
        if (asPython) {
            out.println(catalog.python(ResultStyle.VALUES).description().stripTrailing());
        } else {
            schemas(catalog).forEach(out::println);
        }
        return ExitCode.DONE.code();
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
