package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Plan;
import dev.codemode.bench.Prices;
import dev.codemode.bench.RunLimits;
import dev.codemode.models.ModelSource;
import dev.codemode.models.Provenance;
import dev.codemode.suites.Suite;
import dev.codemode.suites.Task;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What is to be run, with which model and within which limits: the options that commands share which
/// run a plan or look at one.
final class PlanOptions {
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
            names = "--prices",
            paramLabel = "FILE",
            description =
                    "Prices on top of the shipped ones, in the same columns; 'codemode prices' lists"
                            + " them.")
    private @Nullable Path pricesFile;

    /// What the options say.
    record Chosen(Suite suite, ModelSource model, Plan plan, Prices prices, RunLimits limits) {}

    /// For a run: the model's key has to be there.
    Chosen toRun() throws UsageException, OutsideException {
        return with(Choice.model(modelName));
    }

    /// For a look ahead: nobody is asked, so that no key is needed.
    Chosen toPlan() throws UsageException, OutsideException {
        return with(Choice.knownModel(modelName));
    }

    private Chosen with(ModelSource model) throws UsageException, OutsideException {
        var suite = Choice.suite(suiteName);
        var prices = Choice.prices(pricesFile);
        return new Chosen(suite, model, plan(suite, model), prices, limits(model, prices));
    }

    private RunLimits limits(ModelSource model, Prices prices) throws UsageException {
        if (maxCost != null && prices.find(model.pricedAs()).isEmpty()) {
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
}
