package dev.codemode.cli;

import static java.util.stream.Collectors.joining;

import dev.codemode.agents.AgentSettings;
import dev.codemode.bench.Gate;
import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Plan;
import dev.codemode.bench.RunFolder;
import dev.codemode.bench.RunLimits;
import dev.codemode.bench.Runner;
import dev.codemode.models.ModelSource;
import dev.codemode.models.Recorder;
import dev.codemode.models.RecordingException;
import dev.codemode.python.Workers;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        description = "Runs a suite with several approaches and compares them.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  codemode run",
            "  codemode run --task 1,2,5 --approach code-mode --approach code-mode-schemas",
            "  codemode run --approach function-calling-sequential --epochs 3 --seed 7",
            "  codemode run --out runs/mine            stop it with Ctrl-C, then:",
            "  codemode run --out runs/mine --resume",
            "  codemode run --isolated --bubblewrap",
            "  codemode run --fail-if 'cost_ratio > 0.8'",
            "  codemode run --record mine.jsonl        and again, without a model:",
            "  codemode run --model recorded:mine.jsonl",
            "  codemode plan --model claude-sonnet-5-5 --epochs 5      what it would cost, before it does",
        })
final class RunCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PlanOptions options;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The run folder; default runs/<time>-<suite>.")
    private @Nullable Path out;

    @Option(
            names = "--resume",
            description =
                    "Go on with the run in --out; without it, with the newest unfinished run of the"
                            + " same plan under runs/.")
    private boolean resume;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description =
                    "Write down what is said to the model and what it answers;"
                            + " --model recorded:FILE plays it back.")
    private @Nullable Path record;

    @Option(names = "--fail-if", paramLabel = "EXPR", description = GateOption.DESCRIPTION)
    private List<String> failIf = List.of();

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private IsolationOptions isolation;

    @Option(names = "--yes", description = "Do not ask before a run that is projected to be dear.")
    private boolean yes;

    @Option(names = "--quiet", description = "Print nothing but the table.")
    private boolean quiet;

    @Option(
            names = "--json-events",
            description =
                    "Print what happens as JSON, one object a line, in place of the table"
                            + " (docs/json-events.md).")
    private boolean jsonEvents;

    @Override
    public Integer call() throws UsageException, OutsideException {
        var chosen = options.toRun();
        var gates = GateOption.parse(failIf);
        GateOption.requireIn(gates, chosen.plan());
        confirm(chosen);
        try (var workers = workers(chosen);
                var recorder = recorder(chosen.model());
                var folder = folder(chosen.plan());
                var progress = progress(folder)) {
            var asked = recorder == null ? chosen.model() : recorder.source();
            var runner = new Runner(chosen.plan(), chosen.suite(), asked, chosen.prices(), workers);
            var ended = runUntilStopped(runner, folder, chosen.limits(), progress);
            return end(ended, folder, gates).code();
        } catch (RecordingException e) {
            throw new OutsideException(e.text());
        }
    }

    private @Nullable Workers workers(PlanOptions.Chosen chosen)
            throws UsageException, OutsideException {
        return isolation.start(chosen.limits().concurrency(), AgentSettings.DEFAULT.limits());
    }

    /// One who names a budget, or goes on with a run, has decided already.
    private void confirm(PlanOptions.Chosen chosen) throws UsageException, OutsideException {
        if (!yes && !resume && chosen.limits().maxCost() == null) {
            Consent.here(spec.commandLine().getErr()).require(chosen);
        }
    }

    private Progress progress(RunFolder folder) {
        if (jsonEvents) {
            return new JsonEvents(spec.commandLine().getOut(), folder);
        }
        return quiet ? Progress.NONE : Progress.on(spec.commandLine().getErr(), folder);
    }

    private ExitCode end(Runner.Ended ended, RunFolder folder, List<Gate> gates) {
        var summary = ended.summary();
        if (!jsonEvents) {
            spec.commandLine().getOut().print(summary.text());
            spec.commandLine().getOut().flush();
        }
        if (ended.stopped() != null) {
            tell(
                    "stopped: "
                            + ended.stopped()
                            + "; go on with: codemode "
                            + resumeCommand(folder.path()));
        }
        tell("written to " + folder.path());
        // Real models fail a trial now and then: with gates it is they that say how much is too
        // much.
        return gates.isEmpty()
                ? ExitCode.failuresIf(!summary.allPassed())
                : ExitCode.failuresIf(
                        GateOption.tell(
                                gates.stream().map(gate -> gate.on(summary)).toList(),
                                spec.commandLine().getErr(),
                                quiet));
    }

    private @Nullable Recorder recorder(ModelSource model) throws RecordingException {
        if (record == null) {
            return null;
        }
        return resume ? Recorder.goOn(record, model) : Recorder.create(record, model);
    }

    private Runner.Ended runUntilStopped(
            Runner runner, RunFolder folder, RunLimits limits, Progress progress)
            throws OutsideException {
        var hook = new Thread(() -> tellHowToResume(folder, progress), "interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            progress.begin();
            var ended = runner.run(folder, limits, progress);
            progress.end(ended.stopped());
            return ended;
        } finally {
            progress.close();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The machine is going down already: the hook is at work.
            }
        }
    }

    // Trials are on the disk one by one, so all that is left to do is to say so.
    private void tellHowToResume(RunFolder folder, Progress progress) {
        var kept = folder.seal();
        progress.end("interrupted");
        progress.close();
        tell(
                "interrupted: "
                        + kept
                        + " of "
                        + folder.plan().keys().size()
                        + " trials are in "
                        + folder.path()
                        + "; go on with: codemode "
                        + resumeCommand(folder.path()));
    }

    private String resumeCommand(Path folder) {
        var words = new ArrayList<>(spec.commandLine().getParseResult().originalArgs());
        if (out == null) {
            words.addAll(List.of("--out", folder.toString()));
        }
        if (!resume) {
            words.add("--resume");
        }
        return words.stream().map(RunCommand::quoted).collect(joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:,=+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private RunFolder folder(Plan plan) throws OutsideException, UsageException {
        var runs = Path.of("runs");
        if (!resume) {
            return RunFolder.create(
                    out != null
                            ? out
                            : RunFolder.fresh(
                                    runs, plan, LocalDateTime.now(ZoneId.systemDefault())),
                    plan);
        }
        var path = out != null ? out : RunFolder.newestUnfinished(runs, plan).orElse(null);
        if (path == null) {
            throw new OutsideException(
                    "runs: holds no unfinished run of this plan; name its folder with --out, or leave"
                            + " out --resume to start one");
        }
        return RunFolder.resume(path, plan, this::tell);
    }

    private void tell(String message) {
        if (!quiet) {
            spec.commandLine().getErr().println(message);
            spec.commandLine().getErr().flush();
        }
    }
}
