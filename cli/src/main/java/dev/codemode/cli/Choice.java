package dev.codemode.cli;

import dev.codemode.agents.Approach;
import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Prices;
import dev.codemode.models.Keys;
import dev.codemode.models.LiveModel;
import dev.codemode.models.ModelRegistry;
import dev.codemode.models.ModelSource;
import dev.codemode.models.ModelsException;
import dev.codemode.models.ModelsFile;
import dev.codemode.models.Provenance;
import dev.codemode.models.ProviderException;
import dev.codemode.models.RecordedSource;
import dev.codemode.models.RecordingException;
import dev.codemode.suites.Suite;
import dev.codemode.suites.Suites;
import dev.codemode.suites.Task;
import dev.codemode.suites.Workspace;
import dev.codemode.suites.Workspaces;
import dev.codemode.tools.ToolCatalog;
import dev.codemode.tools.ToolFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns what stands on the command line into things, or says what there is instead.
final class Choice {
    /// The day on which simulated trials take place, so that two runs are the same.
    static final String DAY = "2026-03-04";

    static final String MODEL = ModelRegistry.DEFAULT;

    /// What `--tools` knows where there have to be tools.
    static final List<String> CATALOGUES = List.of("accounting", "accounting-full", "demo");

    private Choice() {}

    /// A model that can be asked: one that needs a key has it.
    static ModelSource model(String name) throws UsageException, OutsideException {
        var model = knownModel(name);
        if (model instanceof LiveModel live) {
            requireKey(live);
        }
        return model;
    }

    /// A model by its name, whether its key is there or not.
    static ModelSource knownModel(String name) throws UsageException, OutsideException {
        if (name.startsWith(RecordedSource.PREFIX)) {
            return recording(Path.of(name.substring(RecordedSource.PREFIX.length())));
        }
        // Those that need no key need no file either.
        var simulated = ModelRegistry.standard().find(name);
        if (simulated.isPresent()) {
            return simulated.get();
        }
        var live = live(name);
        if (live.isPresent()) {
            return live.get();
        }
        throw UsageException.unknown(
                "model", name, models().names(), "'codemode models' lists all");
    }

    /// The simulated model that does the tasks before another one is asked: itself where it is one.
    static ModelSource standIn(ModelSource model) {
        return model.provenance() == Provenance.PROJECTED
                ? model
                : ModelRegistry.standard().find("simulated:slow").orElseThrow();
    }

    /// A live model, whether its key is there or not.
    static Optional<LiveModel> live(String name) throws OutsideException {
        try {
            return ModelRegistry.live(name, Keys.here(), Path.of(""));
        } catch (ModelsException e) {
            throw new OutsideException(e.text());
        }
    }

    /// All models there are.
    static ModelRegistry models() throws OutsideException {
        try {
            return ModelRegistry.withLive(Keys.here(), Path.of(""));
        } catch (ModelsException e) {
            throw new OutsideException(e.text());
        }
    }

    /// The table of prices: what ships, the user's `prices.csv` beside `models.yaml`, and a file that was
    /// named, each on top of the one before.
    static Prices prices(@Nullable Path named) throws OutsideException {
        var prices = Prices.shipped();
        var beside = besideModels();
        if (beside != null && Files.exists(beside)) {
            prices = prices.with(beside);
        }
        return named == null ? prices : prices.with(named);
    }

    // A run of a simulated model does without the libraries that read .env and models.yaml.
    private static @Nullable Path besideModels() throws OutsideException {
        if (Files.exists(Path.of(".env"))) {
            return besideModelsByEnv();
        }
        var named = System.getenv(ModelsFile.VARIABLE);
        var models = Path.of(named == null || named.isBlank() ? "models.yaml" : named);
        return Files.exists(models) ? models.resolveSibling("prices.csv") : null;
    }

    private static @Nullable Path besideModelsByEnv() throws OutsideException {
        try {
            var models = ModelsFile.usersFile(Keys.here(), Path.of(""));
            return models == null ? null : models.resolveSibling("prices.csv");
        } catch (ModelsException e) {
            throw new OutsideException(e.text());
        }
    }

    private static void requireKey(LiveModel model) throws OutsideException {
        try {
            model.requireKey();
        } catch (ProviderException e) {
            throw new OutsideException(model.name() + ": " + e.getMessage());
        }
    }

    private static ModelSource recording(Path file) throws OutsideException {
        try {
            return RecordedSource.open(file);
        } catch (RecordingException e) {
            throw new OutsideException(e.text());
        }
    }

    static Suite suite(String name) throws UsageException {
        var found = Suites.find(name);
        if (found.isPresent()) {
            return found.get();
        }
        var known = Suites.all().stream().map(Suite::name).toList();
        throw UsageException.unknown("suite", name, known, "'codemode suites' lists all");
    }

    /// Tools and a state that nothing has touched yet.
    static Workspace workspace(String name, Clock clock, List<String> allowed)
            throws UsageException {
        return Workspaces.open(oneOf("--tools", name, allowed), clock).orElseThrow();
    }

    /// The tools of a catalogue by its name, or those that a file lists as an MCP server or a request
    /// does. The latter can be described and not called.
    static ToolCatalog catalog(String given) throws UsageException, OutsideException {
        return !CATALOGUES.contains(given) && isFile(given)
                ? listed(Path.of(given))
                : workspace(given, Clock.systemUTC(), CATALOGUES).tools();
    }

    private static boolean isFile(String given) {
        return given.contains("/") || given.endsWith(".json");
    }

    private static ToolCatalog listed(Path file) throws OutsideException {
        var text = SourceFile.read(file).text();
        try {
            return ToolCatalog.ofJson(
                    text,
                    (tool, _) -> {
                        throw new ToolFailure(tool + "() is only described in " + file);
                    });
        } catch (IllegalArgumentException broken) {
            throw new OutsideException(file + ": " + broken.getMessage());
        }
    }

    static Approach approach(String id) throws UsageException {
        var found = Approach.byId(id);
        if (found.isPresent()) {
            return found.get();
        }
        var known = Arrays.stream(Approach.values()).map(Approach::id).toList();
        throw UsageException.unknown(
                "approach", id, known, "there are " + String.join(", ", known));
    }

    /// All tasks of a suite, or those of a preset.
    static List<Task> tasks(Suite suite, @Nullable String preset) throws UsageException {
        if (preset == null) {
            return suite.tasks();
        }
        if (suite.presets().isEmpty()) {
            throw new UsageException("suite '" + suite.name() + "' has no presets");
        }
        return suite.tasks(oneOf("--preset", preset, suite.presets()));
    }

    /// A task by its number or its id.
    static Task task(Suite suite, String given) throws UsageException {
        var byId = suite.find(given);
        if (byId.isPresent()) {
            return byId.get();
        }
        for (var task : suite.tasks()) {
            if (String.valueOf(task.number()).equals(given)) {
                return task;
            }
        }
        var ids = suite.tasks().stream().map(Task::id).toList();
        throw UsageException.unknown(
                "task",
                given,
                ids,
                "suite "
                        + suite.name()
                        + " has "
                        + suite.tasks().getFirst().number()
                        + " to "
                        + suite.tasks().getLast().number());
    }

    static String oneOf(String option, String given, List<String> known) throws UsageException {
        if (known.contains(given)) {
            return given;
        }
        throw UsageException.unknown(
                "value for " + option, given, known, "there are " + String.join(", ", known));
    }

    static String day(String given) throws UsageException {
        try {
            return LocalDate.parse(given).toString();
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    "--now wants a day as YYYY-MM-DD, such as " + DAY + ", got '" + given + "'");
        }
    }

    static double positive(String option, double given) throws UsageException {
        if (given > 0 && Double.isFinite(given)) {
            return given;
        }
        throw new UsageException(option + " must be positive, got " + given);
    }

    static int positive(String option, int given) throws UsageException {
        if (given > 0) {
            return given;
        }
        throw new UsageException(option + " must be positive, got " + given);
    }
}
