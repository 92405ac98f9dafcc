package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Recording;
import dev.codemode.bench.Rerun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rerun",
        description =
                "Runs what real models sent again: their programs in the sandbox, their tool calls"
                        + " against the tools, and compares with what was recorded.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  codemode rerun recordings/*.jsonl",
            "  codemode rerun --json recordings/gpt-5.2.jsonl",
            "",
            "Exits with 1 when something differs from the recording without being meant to.",
        })
final class RerunCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Recordings, as JSON lines.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Override
    public Integer call() throws OutsideException, UsageException {
        // All of them are read before anything runs.
        var recordings = new ArrayList<Recording>();
        for (var file : files) {
            recordings.addAll(Recording.read(file));
        }
        var report = new Rerun(Choice.suite("accounting")).run(recordings);
        spec.commandLine().getOut().print(json ? report.json() : report.text());
        return ExitCode.failuresIf(!report.asRecorded()).code();
    }
}
