package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Run;
import dev.codemode.bench.RunComparison;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "compare",
        description =
                "Compares two runs of one suite, approach by approach, on the tasks they share.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  codemode compare runs/before runs/after",
            "  codemode compare runs/before runs/after --format json",
            "",
            "Differences are B less A, ratios B over A. What differs in the plans is said below.",
        })
final class CompareCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The folder of one run.")
    @SuppressWarnings("NullAway.Init")
    private Path a;

    @Parameters(index = "1", paramLabel = "B", description = "The folder of the other.")
    @SuppressWarnings("NullAway.Init")
    private Path b;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "text",
            description = "text, md or json; default ${DEFAULT-VALUE}.")
    private String format = "";

    @Override
    public Integer call() throws UsageException, OutsideException {
        var chosen = Choice.oneOf("--format", format, List.of("text", "md", "json"));
        var comparison = RunComparison.of(Run.readFigures(a), Run.readFigures(b));
        spec.commandLine()
                .getOut()
                .print(
                        switch (chosen) {
                            case "md" -> comparison.markdown();
                            case "json" -> comparison.json();
                            default -> comparison.text();
                        });
        return ExitCode.DONE.code();
    }
}
