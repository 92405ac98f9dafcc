package dev.codemode.cli;

import static java.util.stream.Collectors.joining;

import dev.codemode.bench.Gate;
import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Plan;
import dev.codemode.bench.Prices;
import dev.codemode.bench.RunFolder;
import dev.codemode.bench.RunLimits;
import dev.codemode.bench.Runner;
import dev.codemode.bench.Trial;
import dev.codemode.models.ModelSource;
import dev.codemode.models.Provenance;
import dev.codemode.models.Recorder;
import dev.codemode.models.RecordingException;
import dev.codemode.suites.Suite;
import dev.codemode.suites.Task;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
            "  codemode run --fail-if 'cost_ratio > 0.8'",
            "  codemode run --record mine.jsonl        and again, without a model:",
            "  codemode run --model recorded:mine.jsonl",
        })
final class RunCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--suite",
            paramLabel = "NAME",
            defaultValue = "accounting",
            description = "Which suite; default ${DEFAULT-VALUE}.")
    private String suiteName = "";

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "Which of the suite's choices of tasks; 'codemode suites' lists them.")
    private @Nullable String preset;

    @Option(
            names = "--task",
            paramLabel = "N",
            split = ",",
            description = "Only these tasks, by number or id.")
    private List<String> taskNames = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N of the tasks.")
    private @Nullable Integer limit;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            defaultValue = Choice.MODEL,
            description = "Who answers; default ${DEFAULT-VALUE}.")
    private String modelName = "";

    @Option(
            names = "--approach",
            paramLabel = "ID",
            split = ",",
            description =
                    "function-calling, function-calling-sequential, code-mode or code-mode-schemas;"
                            + " may be repeated. Default: function-calling and code-mode; of the"
                            + " crossover suite function-calling-sequential too.")
    private List<String> approaches = List.of();

    @Option(
            names = "--epochs",
            paramLabel = "N",
            defaultValue = "1",
            description = "How often each trial runs; default ${DEFAULT-VALUE}.")
    private int epochs;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "What everything random starts from; default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--catalog",
            paramLabel = "NAME",
            description =
                    "Which of the suite's catalogues the agents get; default: its first, 'core' of the"
                            + " accounting suite.")
    private @Nullable String catalog;

    @Option(
            names = "--now",
            paramLabel = "DATE",
            defaultValue = Choice.DAY,
            description =
                    "The day that tools and programs take for today; default ${DEFAULT-VALUE}.")
    private String now = "";

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
            names = "--concurrency",
            paramLabel = "N",
            description =
                    "Trials that run side by side. Default: 1; with a simulated model, whose clock does"
                            + " not mind, one for each processor.")
    private @Nullable Integer concurrency;

    @Option(
            names = "--max-cost",
            paramLabel = "USD",
            description = "Stop before more than this is spent; --resume goes on.")
    private @Nullable Double maxCost;

    @Option(
            names = "--max-minutes",
            paramLabel = "N",
            description = "Stop after so many minutes; --resume goes on.")
    private @Nullable Double maxMinutes;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description =
                    "Write down what is said to the model and what it answers;"
                            + " --model recorded:FILE plays it back.")
    private @Nullable Path record;

    @Option(names = "--fail-if", paramLabel = "EXPR", description = GateOption.DESCRIPTION)
    private List<String> failIf = List.of();

    @Option(names = "--quiet", description = "Print nothing but the table.")
    private boolean quiet;

    @Override
    public Integer call() throws UsageException, OutsideException {
        var suite = Choice.suite(suiteName);
        var model = Choice.model(modelName);
        var plan = plan(suite, model);
        var gates = GateOption.parse(failIf);
        GateOption.requireIn(gates, plan);
        var limits = limits(model);
        try (var recorder = recorder(model);
                var folder = folder(plan)) {
            var asked = recorder == null ? model : recorder.source();
            var runner = new Runner(plan, suite, asked, Prices.shipped());
            return end(runUntilStopped(runner, folder, limits), folder, gates).code();
        } catch (RecordingException e) {
            throw new OutsideException(e.text());
        }
    }

    private ExitCode end(Runner.Ended ended, RunFolder folder, List<Gate> gates) {
        var summary = ended.summary();
        spec.commandLine().getOut().print(summary.text());
        spec.commandLine().getOut().flush();
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

    private RunLimits limits(ModelSource model) throws UsageException {
        if (maxCost != null && Prices.shipped().find(model.pricedAs()).isEmpty()) {
            throw new UsageException(
                    "--max-cost cannot be kept: there is no price for "
                            + model.name()
                            + "; use --max-minutes or --limit");
        }
        return new RunLimits(
                concurrency == null
                        ? defaultConcurrency(model)
                        : Choice.positive("--concurrency", concurrency),
                maxCost == null ? null : Choice.positive("--max-cost", maxCost),
                maxMinutes == null
                        ? null
                        : Duration.ofMillis(
                                Math.round(Choice.positive("--max-minutes", maxMinutes) * 60_000)));
    }

    private static int defaultConcurrency(ModelSource model) {
        return model.provenance() == Provenance.PROJECTED
                ? Runtime.getRuntime().availableProcessors()
                : 1;
    }

    private Runner.Ended runUntilStopped(Runner runner, RunFolder folder, RunLimits limits)
            throws OutsideException {
        var progress = new Progress(spec.commandLine().getErr(), quiet, folder);
        var hook = new Thread(() -> tellHowToResume(folder, progress), "interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return runner.run(folder, limits, progress::ended);
        } finally {
            progress.clear();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The machine is going down already: the hook is at work.
            }
        }
    }

    // Trials are on the disk one by one, so all that is left to do is to say so.
    private void tellHowToResume(RunFolder folder, Progress progress) {
        progress.clear();
        tell(
                "interrupted: "
                        + folder.seal()
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

    private Plan plan(Suite suite, ModelSource model) throws UsageException {
        return new Plan(
                suite.name(),
                tasks(suite).stream().map(Plan.Task::of).toList(),
                approaches(suite),
                model.name(),
                model.provenance().name(),
                catalog == null
                        ? suite.catalogs().getFirst()
                        : Choice.oneOf("--catalog", catalog, suite.catalogs()),
                Choice.positive("--epochs", epochs),
                seed,
                Choice.day(now));
    }

    private List<Task> tasks(Suite suite) throws UsageException {
        var chosen = new LinkedHashSet<Task>();
        for (var name : taskNames) {
            chosen.add(Choice.task(suite, name));
        }
        var tasks = chosen.isEmpty() ? Choice.tasks(suite, preset) : List.copyOf(chosen);
        var count = limit == null ? tasks.size() : Choice.positive("--limit", limit);
        return tasks.stream().limit(count).toList();
    }

    private List<String> approaches(Suite suite) throws UsageException {
        if (approaches.isEmpty()) {
            return suite.approaches();
        }
        var chosen = new LinkedHashSet<String>();
        for (var id : approaches) {
            chosen.add(Choice.approach(id).id());
        }
        return List.copyOf(chosen);
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

    /// One line on the terminal that counts trials; nothing where there is no terminal.
    private static final class Progress {
        private static final String ERASE = "\r\u001b[K";

        private final PrintWriter err;
        private final boolean shown;
        private final int total;
        private int done;

        Progress(PrintWriter err, boolean quiet, RunFolder folder) {
            this.err = err;
            this.shown = !quiet && Boolean.getBoolean("codemode.terminal");
            this.total = folder.plan().keys().size();
            this.done = total - folder.open().size();
        }

        synchronized void ended(Trial trial) {
            done++;
            if (shown) {
                var result = trial.result().name().toLowerCase(Locale.ROOT);
                err.print(ERASE + done + "/" + total + "  " + trial.key() + " " + result);
                err.flush();
            }
        }

        synchronized void clear() {
            if (shown) {
                err.print(ERASE);
                err.flush();
            }
        }
    }
}
