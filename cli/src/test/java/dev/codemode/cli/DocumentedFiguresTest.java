package dev.codemode.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.bench.Costs;
import dev.codemode.bench.Plan;
import dev.codemode.bench.Prices;
import dev.codemode.bench.Report;
import dev.codemode.bench.ReportFormat;
import dev.codemode.bench.Run;
import dev.codemode.bench.Summary;
import dev.codemode.bench.Trial;
import dev.codemode.bench.TrialCost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures of the simulated model in `docs/` are made here, between `figures:` and `end`;
/// `-Dgolden=update` writes them again.
class DocumentedFiguresTest {
    private static final Path DOCS = Path.of(System.getProperty("codemode.root", ".."), "docs");
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- figures: ([a-z-]+) -->\n).*?(<!-- end -->)", Pattern.DOTALL);
    private static final String BASELINE = "function-calling";
    private static final List<String> OTHERS = List.of("function-calling-sequential", "code-mode");

    private static Run accounting;
    private static Run crossover;

    @BeforeAll
    static void runBothSuites(@TempDir Path temp) throws Exception {
        var all = "function-calling-sequential,function-calling,code-mode-schemas,code-mode";
        Cli.run("run", "--approach", all, "--quiet", "--out", temp.resolve("a"));
        Cli.run(
                "run",
                "--suite",
                "crossover",
                "--preset",
                "standard",
                "--quiet",
                "--out",
                temp.resolve("c"));
        accounting = Run.readReplies(temp.resolve("a"));
        crossover = Run.readReplies(temp.resolve("c"));
    }

    /// The runs are committed as reports: what the tables say can be looked up trial by trial, and a change
    /// of what a model is sent shows here first.
    @Test
    void comeFromTheCommittedRuns() throws IOException {
        for (var run : List.of(accounting, crossover)) {
            var report = Report.of(run).as(ReportFormat.CSV);
            var file = DOCS.resolve("data/" + run.plan().suite() + "-projected.csv");
            if (Golden.isUpdating()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, report);
            }

            assertThat(file).content().isEqualTo(report);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "results.md",
                "results-raw.md",
                "tools.md",
                "cost-analysis.md",
                "when-to-use-code-mode.md",
            })
    void areThoseOfTheRunsTheyTellOf(String page) throws IOException {
        var file = DOCS.resolve(page);
        var text = Files.readString(file);
        var made = new StringBuilder();
        var blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            blocks.appendReplacement(made, "");
            made.append(blocks.group(1)).append(figures(blocks.group(2))).append(blocks.group(3));
        }
        blocks.appendTail(made);
        assertThat(made).contains("<!-- figures: ");
        if (Golden.isUpdating()) {
            Files.writeString(file, made);
        }

        assertThat(Files.readString(file)).isEqualTo(made.toString());
    }

    private static String figures(String name) {
        return switch (name) {
            case "accounting" -> totals(accounting.summary());
            case "crossover" -> totals(crossover.summary());
            case "accounting-tasks" -> tasks(accounting.summary());
            case "costs" -> costs();
            case "knobs" -> knobs();
            case "wins" -> wins();
            case "tools" -> "```\n" + tools("--detail", "index") + "```\n";
            case "tools-cost" -> "```\n" + tools("--cost") + "```\n";
            default -> throw new AssertionError("no figures called " + name);
        };
    }

    private static String tools(String... options) {
        var words = new ArrayList<Object>(List.of("tools", "--tools", "accounting"));
        words.addAll(List.of(options));
        return Cli.run(words.toArray()).out().stripTrailing() + "\n";
    }

    private static final String HEAD =
            """
            | approach | passed | turns | calls | input | output | seconds | cost |
            |---|---:|---:|---:|---:|---:|---:|---:|
            """;

    private static String totals(Summary summary) {
        return HEAD
                + summary.totals().stream()
                        .map(row -> "| " + row.approach() + cells(row))
                        .collect(joining());
    }

    private static String tasks(Summary summary) {
        return HEAD.replace("| approach |", "| task | approach |").replace("|---|-", "|---|---|-")
                + summary.rows().stream()
                        .map(row -> "| " + name(row.task()) + " | " + row.approach() + cells(row))
                        .collect(joining());
    }

    private static String name(Plan.@Nullable Task task) {
        return task == null ? "" : task.id().replace("accounting-", "") + " " + task.name();
    }

    private static String cells(Summary.Row row) {
        return String.format(
                Locale.ROOT,
                " | %d/%d | %,d | %,d | %,d | %,d | %,.2f | $%.4f |\n",
                row.passed(),
                row.counted(),
                row.turns(),
                row.toolCalls(),
                row.tokens().input(),
                row.tokens().output(),
                row.seconds(),
                row.cost());
    }

    private static String costs() {
        var prices = Prices.shipped();
        var others =
                List.of("claude-sonnet-5-5", "gpt-5.4-mini", "gemini-3.6-flash").stream()
                        .map(model -> prices.find(model).orElseThrow())
                        .toList();
        return Costs.of(accounting.plan(), accounting.trials(), prices, others)
                .markdown()
                .replace("## Costs\n\n", "");
    }

    /// What one trial takes.
    private record Taken(double tokens, double seconds, double cost, double cachedCost) {
        double of(String measure) {
            return switch (measure) {
                case "tokens" -> tokens;
                case "seconds" -> seconds;
                case "cost" -> cost;
                default -> cachedCost;
            };
        }
    }

    private static final List<String> MEASURES =
            List.of("tokens", "seconds", "cost", "cost with a cache");

    private static Map<String, Taken> taken() {
        var costs = new HashMap<Plan.Key, TrialCost>();
        TrialCost.all(crossover.trials(), Prices.shipped()).forEach(c -> costs.put(c.key(), c));
        var taken = new HashMap<String, Taken>();
        for (var trial : crossover.trials()) {
            var cost = Objects.requireNonNull(costs.get(trial.key()));
            taken.put(trial.key().task() + "/" + trial.key().approach(), taken(trial, cost));
        }
        return taken;
    }

    private static Taken taken(Trial trial, TrialCost cost) {
        var cached = cost.cached();
        assertThat(cached).isNotNull();
        return new Taken(
                trial.tokens().input() + trial.tokens().output(),
                trial.seconds().total(),
                usd(cost.uncached()),
                usd(cached));
    }

    private static double usd(TrialCost.@Nullable Charge charge) {
        var usd = charge == null ? null : charge.usd();
        assertThat(usd).isNotNull();
        return usd == null ? 0 : usd;
    }

    private static String knobs() {
        var taken = taken();
        var out = new StringBuilder("| tasks | n | approach | ");
        out.append(String.join(" | ", MEASURES)).append(" |\n|---|---:|---|---:|---:|---:|---:|\n");
        for (var knob : crossover.plan().tasks().getFirst().factors().keySet()) {
            for (var value : values(knob)) {
                var tasks =
                        crossover.plan().tasks().stream()
                                .filter(t -> value.equals(t.factors().get(knob)))
                                .toList();
                for (var approach : OTHERS) {
                    out.append("| ").append(knob.replace('_', ' ')).append(' ').append(value);
                    out.append(" | ").append(tasks.size()).append(" | ").append(approach);
                    for (var measure : MEASURES) {
                        var ratio = ratio(taken, tasks, approach, t -> t.of(measure));
                        out.append(String.format(Locale.ROOT, " | %.2f", ratio));
                    }
                    out.append(" |\n");
                }
            }
        }
        return out.toString();
    }

    private static SortedSet<Integer> values(String knob) {
        var values = new TreeSet<Integer>();
        crossover.plan().tasks().forEach(t -> values.add(t.factors().getOrDefault(knob, 0)));
        return values;
    }

    private static double ratio(
            Map<String, Taken> taken,
            List<Plan.Task> tasks,
            String approach,
            ToDoubleFunction<Taken> measure) {
        var sum = 0.0;
        for (var task : tasks) {
            sum +=
                    Math.log(
                            measure.applyAsDouble(of(taken, task, approach))
                                    / measure.applyAsDouble(of(taken, task, BASELINE)));
        }
        return Math.exp(sum / tasks.size());
    }

    private static Taken of(Map<String, Taken> taken, Plan.Task task, String approach) {
        var found = taken.get(task.id() + "/" + approach);
        if (found == null) {
            throw new AssertionError("no trial of " + task.id() + " with " + approach);
        }
        return found;
    }

    /// On how many tasks each approach takes least.
    private static String wins() {
        var taken = taken();
        var approaches = crossover.plan().approaches();
        var out = new StringBuilder("| takes least, of ");
        out.append(crossover.plan().tasks().size()).append(" tasks | ");
        out.append(String.join(" | ", approaches)).append(" |\n|---|---:|---:|---:|\n");
        for (var measure : MEASURES) {
            var wins = new LinkedHashMap<String, Integer>();
            approaches.forEach(approach -> wins.put(approach, 0));
            for (var task : crossover.plan().tasks()) {
                var best = approaches.getFirst();
                for (var approach : approaches) {
                    if (of(taken, task, approach).of(measure) < of(taken, task, best).of(measure)) {
                        best = approach;
                    }
                }
                wins.merge(best, 1, Integer::sum);
            }
            out.append("| ").append(measure).append(" | ");
            out.append(wins.values().stream().map(String::valueOf).collect(joining(" | ")));
            out.append(" |\n");
        }
        return out.toString();
    }
}
