package dev.codemode.bench;

import dev.codemode.agents.Approach;
import dev.codemode.models.Keys;
import dev.codemode.models.LiveModel;
import dev.codemode.models.ModelRegistry;
import dev.codemode.models.ModelSource;
import dev.codemode.models.ModelsException;
import dev.codemode.models.ProviderException;
import dev.codemode.suites.Suite;
import dev.codemode.suites.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A benchmark as one expression, for tests of a team that has tools of its own.
///
/// What is not said is as `codemode run` has it: the simulated model, which needs no key, all tasks of the
/// suite once with its own approaches, one trial after the other. One instance is for one thread.
///
/// ```java
/// var result = Benchmark.of(new WarehouseSuite())
///         .model("simulated:haiku-3")
///         .approaches("function-calling", "code-mode")
///         .epochs(3)
///         .run();
/// result.failIf("tokens_ratio > 0.8", "errored_rate > 0");
/// ```
public final class Benchmark {
    private static final String DAY = "2026-03-04";

    private final Suite suite;
    private List<Task> tasks;
    private List<String> approaches;
    private String catalog;
    private String modelName = ModelRegistry.DEFAULT;
    private @Nullable ModelSource model;
    private int epochs = 1;
    private long seed;
    private String today = DAY;
    private RunLimits limits = RunLimits.NONE;
    private @Nullable Path parent;

    private Benchmark(Suite suite) {
        this.suite = suite;
        this.tasks = suite.tasks();
        this.approaches = suite.approaches();
        this.catalog = suite.catalogs().getFirst();
    }

    /// A benchmark of all tasks of a suite.
    public static Benchmark of(Suite suite) {
        return new Benchmark(suite);
    }

    /// Who answers, by a name that `codemode models` lists. A live model wants its key.
    public Benchmark model(String name) {
        modelName = name;
        model = null;
        return this;
    }

    /// Who answers.
    public Benchmark model(ModelSource source) {
        model = source;
        return this;
    }

    /// Only these tasks, by their ids.
    ///
    /// @throws IllegalArgumentException where the suite has no such task
    public Benchmark tasks(String... ids) {
        tasks =
                Arrays.stream(ids)
                        .map(
                                id ->
                                        suite.find(id)
                                                .orElseThrow(
                                                        () ->
                                                                new IllegalArgumentException(
                                                                        "suite "
                                                                                + suite.name()
                                                                                + " has no task '"
                                                                                + id
                                                                                + "'")))
                        .toList();
        return this;
    }

    /// The tasks of one of the suite's presets.
    public Benchmark preset(String name) {
        tasks = suite.tasks(name);
        return this;
    }

    /// Which approaches are compared, by their ids, such as `code-mode`.
    ///
    /// @throws IllegalArgumentException where there is no such approach
    public Benchmark approaches(String... ids) {
        for (var id : ids) {
            if (Approach.byId(id).isEmpty()) {
                throw new IllegalArgumentException("no approach '" + id + "'");
            }
        }
        approaches = List.of(ids);
        return this;
    }

    /// Which of the suite's catalogues the agents get.
    public Benchmark catalog(String name) {
        catalog = name;
        return this;
    }

    /// How often each trial runs.
    public Benchmark epochs(int count) {
        epochs = count;
        return this;
    }

    /// What everything random starts from: the same seed gives the same run of a simulated model.
    public Benchmark seed(long value) {
        seed = value;
        return this;
    }

    /// The day that tools and programs take for today, `YYYY-MM-DD`.
    public Benchmark today(String day) {
        today = day;
        return this;
    }

    /// How much may run at once and in all.
    public Benchmark limits(RunLimits value) {
        limits = value;
        return this;
    }

    /// Keeps the run in a new folder below this one, for `codemode report`. Without it, nothing stays on the
    /// disk.
    public Benchmark keepUnder(Path folder) {
        parent = folder;
        return this;
    }

    /// Runs all trials.
    ///
    /// @throws OutsideException where a key is missing, a file cannot be read or the run cannot be written
    /// @throws IllegalArgumentException where there is no such model, or the plan cannot be
    public Result run() throws OutsideException {
        var source = source();
        var plan =
                new Plan(
                        suite.name(),
                        tasks.stream().map(Plan.Task::of).toList(),
                        approaches,
                        source.name(),
                        source.provenance().name(),
                        catalog,
                        epochs,
                        seed,
                        today);
        return parent == null ? runAndForget(plan, source) : run(plan, source, fresh(parent, plan));
    }

    private static Path fresh(Path parent, Plan plan) {
        return RunFolder.fresh(parent, plan, LocalDateTime.now(ZoneId.systemDefault()));
    }

    private Result runAndForget(Plan plan, ModelSource source) throws OutsideException {
        try {
            var folder = Files.createTempDirectory("codemode-run");
            try {
                return run(plan, source, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the run", e);
        }
    }

    private Result run(Plan plan, ModelSource source, Path path) throws OutsideException {
        try (var folder = RunFolder.create(path, plan)) {
            new Runner(plan, suite, source, Prices.shipped()).run(folder, limits, _ -> {});
        }
        return new Result(Report.of(Run.readFigures(path)));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private ModelSource source() throws OutsideException {
        var given = model;
        if (given != null) {
            return given;
        }
        var simulated = ModelRegistry.standard().find(modelName);
        return simulated.isPresent() ? simulated.get() : live();
    }

    private ModelSource live() throws OutsideException {
        try {
            var keys = Keys.here();
            Optional<LiveModel> live = ModelRegistry.live(modelName, keys, Path.of(""));
            if (live.isEmpty()) {
                throw new IllegalArgumentException(
                        ModelRegistry.withLive(keys, Path.of("")).unknown(modelName));
            }
            live.get().requireKey();
            return live.get();
        } catch (ModelsException e) {
            throw new OutsideException(e.text());
        } catch (ProviderException e) {
            throw new OutsideException(modelName + ": " + e.getMessage());
        }
    }

    /// What a run came to.
    ///
    /// @param report to be looked at, or written in any format
    public record Result(Report report) {
        public Summary summary() {
            return report.summary();
        }

        /// The report, with these gates checked on it.
        public Report gated(String... gates) {
            return report.with(Arrays.stream(gates).map(Gate::parse).toList());
        }

        /// Fails, as an assertion does, where one of the gates does; the message has a line for each that
        /// failed, and the table.
        ///
        /// @param gates such as `tokens_ratio > 0.8`; docs/how-to/gate-in-ci.md has what there is
        /// @throws AssertionError where a gate fails
        /// @throws IllegalArgumentException where a gate cannot be read, or asks for what is not in the run
        public void failIf(String... gates) {
            var failed =
                    gated(gates).gates().stream()
                            .filter(Gate.Outcome::failed)
                            .map(Gate.Outcome::line)
                            .toList();
            if (!failed.isEmpty()) {
                throw new AssertionError(
                        String.join("\n", failed) + "\n\n" + report.summary().text());
            }
        }
    }
}
