package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Programs;
import dev.codemode.bench.Runner;
import dev.codemode.python.Finding;
import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.PlainData;
import dev.codemode.tools.ResultStyle;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "exec",
        description = "Runs Python programs in the sandbox, each in a fresh one.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  codemode exec program.py",
            "  codemode exec --tools accounting --json programs/",
            "  codemode exec --time 500ms --memory 16M --steps 100000 untrusted.py",
            "  codemode exec --isolated --bubblewrap untrusted.py",
            "  codemode exec --check --tools accounting program.py",
            "",
            "Exits with 1 when a program did not complete.",
        })
final class ExecCommand implements Callable<Integer> {
    private static final List<String> TOOLS =
            List.of("accounting", "accounting-full", "demo", "none");

    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "Programs; of a folder all *.py in it and below, in sorted order.")
    private List<Path> paths = List.of();

    @Option(
            names = "--tools",
            paramLabel = "NAME",
            defaultValue = "none",
            description =
                    "What programs find as `tools`, fresh for each: accounting, accounting-full, demo"
                            + " or none; default ${DEFAULT-VALUE}.")
    private String tools = "none";

    @Option(
            names = "--tool-results",
            paramLabel = "STYLE",
            defaultValue = "values",
            description =
                    "values: a tool call gives a Python value; json: it gives JSON text. Default"
                            + " ${DEFAULT-VALUE}.")
    private String toolResults = "values";

    @Option(
            names = "--now",
            paramLabel = "DATE",
            description = "The day that programs and tools take for today; default is today.")
    private @Nullable String now;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            description = "Own time of a program, such as 5s or 500ms; default 5s.")
    private @Nullable String time;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "Loop turns and calls; default no limit.")
    private @Nullable Long steps;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description = "Memory of live values, such as 64M; default 64M.")
    private @Nullable String memory;

    @Option(names = "--depth", paramLabel = "N", description = "Nested calls; default 500.")
    private @Nullable Integer depth;

    @Option(
            names = "--output-limit",
            paramLabel = "SIZE",
            description = "What a program may print, such as 64K; default 64K.")
    private @Nullable String output;

    @Option(names = "--tool-calls", paramLabel = "N", description = "Tool calls; default 1000.")
    private @Nullable Integer toolCalls;

    @Option(
            names = "--check",
            description =
                    "Run nothing; print what the checker finds, such as a key that a tool's result does"
                            + " not have. Exits with 1 where it finds an error.")
    private boolean check;

    @Mixin private IsolationOptions isolation = new IsolationOptions();

    @Option(names = "--json", description = "Print one JSON line per file.")
    private boolean json;

    ExecCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /// The files of `exec FILE...`, where nothing else stands there; else none.
    static List<Path> plainFiles(String... args) {
        var words = List.of(args);
        return !words.isEmpty()
                        && words.getFirst().equals("exec")
                        && words.stream().noneMatch(ExecCommand::meansMore)
                ? words.stream().skip(1).map(Path::of).toList()
                : List.of();
    }

    /// An option, a file with arguments, or what not every system takes as a path.
    private static boolean meansMore(String word) {
        return word.isEmpty()
                || word.startsWith("-")
                || word.startsWith("@")
                || word.chars().anyMatch(c -> "*?\"<>|".indexOf(c) >= 0);
    }

    /// Runs programs as with no option.
    int run(List<Path> files) throws UsageException, OutsideException {
        paths = files;
        return call();
    }

    @Override
    public Integer call() throws UsageException, OutsideException {
        Choice.oneOf("--tools", tools, TOOLS);
        try (var workers = isolation.start(1, limits())) {
            return call(new Programs(limits(), clock(), results(), workers));
        }
    }

    private int call(Programs programs) throws UsageException, OutsideException {
        var failed = false;
        for (var source : sources()) {
            if (check) {
                failed |= showFindings(source, findings(programs, source));
            } else {
                var run = run(programs, source);
                failed |= !(run.outcome() instanceof Outcome.Completed);
                show(run);
            }
        }
        return ExitCode.failuresIf(failed).code();
    }

    private Programs.Run run(Programs programs, SourceFile source) throws UsageException {
        return tools.equals("none")
                ? programs.run(source.name(), source.text())
                : programs.run(
                        source.name(),
                        source.text(),
                        Choice.workspace(tools, programs.clock(), TOOLS));
    }

    private List<Finding> findings(Programs programs, SourceFile source) throws UsageException {
        return tools.equals("none")
                ? programs.check(source.name(), source.text())
                : programs.check(
                        source.name(),
                        source.text(),
                        Choice.workspace(tools, programs.clock(), TOOLS));
    }

    /// @return whether one of them is an error
    private boolean showFindings(SourceFile source, List<Finding> findings) {
        if (json) {
            var data = new LinkedHashMap<String, @Nullable Object>();
            data.put("file", source.name());
            data.put("findings", findings.stream().map(ExecCommand::data).toList());
            out.println(PlainData.json(data));
        } else {
            findings.forEach(finding -> out.println(finding.render()));
        }
        out.flush();
        return findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
    }

    private static Map<String, @Nullable Object> data(Finding finding) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("rule", finding.rule());
        data.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        data.put("message", finding.message());
        data.put("line", finding.at().line());
        data.put("column", finding.at().column());
        return data;
    }

    private void show(Programs.Run run) {
        if (json) {
            out.println(PlainData.json(run.data()));
        } else {
            out.print(run.outcome().stdout());
            out.print(resultText(run.outcome()));
        }
        out.flush();
        if (!json) {
            err.print(errorText(run.outcome()));
            err.flush();
        }
    }

    private static String resultText(Outcome outcome) {
        if (!(outcome instanceof Outcome.Completed(var value, _, _)) || value == null) {
            return "";
        }
        return (value instanceof String text ? text : PlainData.repr(value)) + "\n";
    }

    private static String errorText(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Completed _ -> "";
            case Outcome.Raised raised -> raised.error().render() + "\n";
            case Outcome.Rejected rejected -> rejected.render() + "\n";
            case Outcome.Exhausted exhausted -> exhausted.message() + "\n";
            case Outcome.Suspended suspended -> "suspended at " + suspended.at() + "\n";
            case Outcome.Failed failed -> failed.message() + "\n";
        };
    }

    private List<SourceFile> sources() throws OutsideException {
        var sources = new ArrayList<SourceFile>();
        for (var path : paths) {
            sources.addAll(SourceFile.under(path));
        }
        return sources;
    }

    private Clock clock() throws UsageException {
        return now == null ? Clock.systemUTC() : Runner.dayClock(Choice.day(now));
    }

    private ResultStyle results() throws UsageException {
        var chosen = Choice.oneOf("--tool-results", toolResults, List.of("values", "json"));
        return chosen.equals("json") ? ResultStyle.JSON_TEXT : ResultStyle.VALUES;
    }

    private Limits limits() throws UsageException {
        var limits = Limits.DEFAULT;
        if (time != null) {
            limits = limits.withTime(Sizes.time("--time", time));
        }
        if (steps != null) {
            if (steps < 0) {
                throw new UsageException("--steps must not be negative, got " + steps);
            }
            limits = limits.withSteps(steps);
        }
        if (memory != null) {
            limits = limits.withMemoryBytes(Sizes.bytes("--memory", memory));
        }
        if (depth != null) {
            limits = limits.withDepth(Choice.positive("--depth", depth));
        }
        if (output != null) {
            var bytes = Math.min(Sizes.bytes("--output-limit", output), Integer.MAX_VALUE);
            limits = limits.withOutputBytes((int) bytes);
        }
        if (toolCalls != null) {
            limits = limits.withToolCalls(Choice.positive("--tool-calls", toolCalls));
        }
        return limits;
    }
}
