package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Recording;
import dev.codemode.bench.Rerun;
import dev.codemode.bench.RerunCheck;
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
            "  codemode rerun --check recordings/*.jsonl",
            "",
            "Exits with 1 when something differs from the recording without being meant to; with --check,"
                    + " when the checker stops a program that completes, or fewer than nine in ten that"
                    + " failed over a tool's name, argument or result.",
        })
final class RerunCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Recordings, as JSON lines.")
    private List<Path> files = List.of();

    @Option(
            names = "--check",
            description =
                    "Say which programs the checker stops before their first tool call, by the cause of"
                            + " their failure, instead of what becomes of them.")
    private boolean check;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Override
    public Integer call() throws OutsideException, UsageException {
        // All of them are read before anything runs.
        var recordings = new ArrayList<Recording>();
        for (var file : files) {
            recordings.addAll(Recording.read(file));
        }
        var suite = Choice.suite("accounting");
        if (check) {
            var report = new RerunCheck(suite).run(recordings);
            spec.commandLine().getOut().print(json ? report.json() : report.text());
            return ExitCode.failuresIf(!report.holds()).code();
        }
        var report = new Rerun(suite).run(recordings);
        spec.commandLine().getOut().print(json ? report.json() : report.text());
        return ExitCode.failuresIf(!report.asRecorded()).code();
    }
}
