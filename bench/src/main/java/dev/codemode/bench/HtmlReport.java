package dev.codemode.bench;

import static dev.codemode.bench.Figures.plural;

import dev.codemode.bench.internal.html.HtmlPage;
import dev.codemode.bench.internal.html.Page;
import dev.codemode.bench.internal.html.Page.Cell;
import dev.codemode.bench.internal.html.Page.Sure;
import dev.codemode.bench.internal.statistics.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A report as one HTML file: words and formats every figure; `internal.html` lays them out.
final class HtmlReport {
    private static final Map<String, String> NAMES =
            Map.of(
                    "input",
                    "Input tokens",
                    "output",
                    "Output tokens",
                    "seconds",
                    "Time",
                    "cost",
                    "Cost",
                    "turns",
                    "Turns");

    private final Summary summary;
    private final List<Trial> trials;
    private final List<String> notices;
    private final @Nullable Costs costs;
    private final List<TrialCost> trialCosts;

    private HtmlReport(Report report) {
        this.summary = report.summary();
        this.trials = report.trials();
        this.notices = report.notices();
        this.costs = report.costs();
        this.trialCosts = report.trialCosts();
    }

    static String of(Report report) {
        return HtmlPage.render(new HtmlReport(report).page());
    }

    private Page page() {
        var plan = summary.plan();
        var trajectories = Trajectories.of(trials);
        return new Page(
                plan.model() + " on " + plan.suite(),
                plan.provenance(),
                markText(plan.provenance()),
                facts(plan),
                summary.comparisons().stream().map(this::headline).toList(),
                summary.warnings().stream().map(Warning::text).toList(),
                notices,
                summary.totals().stream().map(this::arm).toList(),
                summary.rows().stream().map(this::row).toList(),
                CrossoverMap.of(plan, trials, trialCosts),
                costTables(),
                costs == null ? List.of() : costs.notices(),
                misses(),
                // The page reads it with JSON.parse; nothing in it may look like the end of its
                // element.
                Json.line(data()).replace("<", "\\u003c"),
                trajectories.packed(),
                trajectories.shown(),
                trials.size());
    }

    private static String markText(String provenance) {
        return switch (provenance) {
            case "PROJECTED" ->
                    "No live model was asked. A simulated model played each task’s reference solution through the"
                            + " real agents and tools; seconds come from its profile.";
            case "RECORDED" ->
                    "Replies of a model were played back; seconds of the model are those of the recording.";
            default -> "A live model was asked; this is what it did.";
        };
    }

    private List<Page.Fact> facts(Plan plan) {
        return List.of(
                new Page.Fact("model", plan.model()),
                new Page.Fact("suite", plan.suite() + " (" + plan.catalog() + " catalogue)"),
                new Page.Fact("tasks", Figures.number(plan.tasks().size())),
                new Page.Fact("approaches", Figures.number(plan.approaches().size())),
                new Page.Fact("epochs", Figures.number(plan.epochs())),
                new Page.Fact(
                        "trials",
                        summary.done() == summary.planned()
                                ? Figures.number(summary.done())
                                : Figures.number(summary.done())
                                        + " of "
                                        + Figures.number(summary.planned())),
                new Page.Fact("seed", Long.toString(plan.seed())));
    }

    private Page.Headline headline(Comparison comparison) {
        var figures = new ArrayList<Page.Figure>();
        var why =
                comparison.tasks() == 1 ? "no interval: one task" : "no interval: all tasks alike";
        figures.add(passes(comparison, why));
        for (var name : List.of("input", "output", "seconds", "cost", "turns")) {
            var ratio = comparison.ratios().get(name);
            if (ratio != null) {
                figures.add(ratio(Objects.requireNonNull(NAMES.get(name)), ratio, why));
            }
        }
        return new Page.Headline(
                comparison.approach(),
                comparison.baseline(),
                "Task by task: "
                        + plural(comparison.tasks(), "task")
                        + ", "
                        + plural(comparison.pairs(), "pair")
                        + " of trials."
                        + mcNemar(comparison)
                        + (comparison.detectable() >= 1
                                ? " So many cannot show a difference in pass rate."
                                : String.format(
                                        Locale.ROOT,
                                        " So many show a difference in pass rate from about %.0f points on (80 %% power).",
                                        100 * comparison.detectable())),
                figures);
    }

    private static String mcNemar(Comparison comparison) {
        var p = comparison.mcNemar();
        return p == null ? "" : String.format(Locale.ROOT, " McNemar p = %.3f.", p);
    }

    private static Page.Figure passes(Comparison comparison, String why) {
        var points = comparison.passes().map(share -> 100 * share);
        var value = points.value();
        var sure = points.excludes(0);
        return new Page.Figure(
                "Passed",
                Figures.signed(value),
                value == 0 ? "the same" : "points" + (sure ? "" : ", not sure"),
                Figures.interval(points, Figures::signed, why),
                !sure ? "unsure" : value > 0 ? "better" : "worse");
    }

    private static Page.Figure ratio(String name, Estimate ratio, String why) {
        var value = ratio.value();
        var same = Math.abs(value - 1) < 0.005;
        var sure = !same && ratio.excludes(1);
        var says =
                value <= 1
                        ? String.format(Locale.ROOT, "%.0f %% less", 100 * (1 - value))
                        : value < 2
                                ? String.format(Locale.ROOT, "%.0f %% more", 100 * (value - 1))
                                : String.format(Locale.ROOT, "%.1f times as much", value);
        return new Page.Figure(
                name,
                Figures.times(value) + "×",
                same ? "the same" : says + (sure ? "" : ", not sure"),
                Figures.interval(ratio, Figures::times, why),
                !sure ? "unsure" : value < 1 ? "better" : "worse");
    }

    private Page.Arm arm(Summary.Row total) {
        var arm =
                summary.arms().stream()
                        .filter(a -> a.approach().equals(total.approach()))
                        .findFirst()
                        .orElseThrow();
        var rate = arm.passRate();
        var tried = arm.counted() + arm.errored();
        return new Page.Arm(
                total.approach(),
                List.of(
                        new Sure(arm.passed() + "/" + arm.counted()),
                        rate == null
                                ? new Sure("-")
                                : new Sure(
                                        Figures.percent(rate.value()),
                                        Figures.interval(rate, Figures::percent, "")),
                        mean(arm, "turns", "%.1f"),
                        new Sure(
                                tried == 0
                                        ? "-"
                                        : String.format(
                                                Locale.ROOT,
                                                "%.1f",
                                                (double) total.toolCalls() / tried)),
                        mean(arm, "input", "%,.0f"),
                        mean(arm, "output", "%,.0f"),
                        mean(arm, "seconds", "%.2f"),
                        mean(arm, "cost", "$%.5f"),
                        new Sure(Figures.number(arm.bytes().seen())),
                        new Sure(Figures.number(arm.bytes().hidden())),
                        new Sure(Figures.number(arm.errored())),
                        new Sure(causes(arm))));
    }

    private static Sure mean(ArmSummary arm, String measure, String format) {
        var mean = arm.means().get(measure);
        return mean == null
                ? new Sure("-")
                : new Sure(
                        String.format(Locale.ROOT, format, mean.value()),
                        Figures.interval(mean, v -> String.format(Locale.ROOT, format, v), ""));
    }

    private static String causes(ArmSummary arm) {
        return arm.causes().isEmpty()
                ? "nothing"
                : arm.causes().entrySet().stream()
                        .map(c -> c.getValue() + " " + words(c.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Page.Row row(Summary.Row row) {
        var task = Objects.requireNonNull(row.task());
        var cost = row.cost();
        return new Page.Row(
                task.id(),
                task.name(),
                row.approach(),
                row.passed() < row.counted() || row.errored() > 0,
                List.of(
                        new Cell(row.passed() + "/" + row.counted(), row.passed()),
                        number(row.turns()),
                        number(row.toolCalls()),
                        number(row.tokens().input()),
                        number(row.tokens().output()),
                        new Cell(String.format(Locale.ROOT, "%,.2f", row.seconds()), row.seconds()),
                        new Cell(Figures.money(cost), cost == null ? -1 : cost)));
    }

    private static Cell number(long value) {
        return new Cell(Figures.number(value), value);
    }

    private List<Costs.Table> tables() {
        return costs == null ? List.of() : costs.tables();
    }

    private List<Page.CostTable> costTables() {
        return tables().stream()
                .filter(table -> table.price() != null)
                .map(
                        table ->
                                new Page.CostTable(
                                        "Price " + table.price(),
                                        table.transferred(),
                                        table.arms().stream()
                                                .flatMap(HtmlReport::costRows)
                                                .toList()))
                .toList();
    }

    private static Stream<Page.CostRow> costRows(Costs.Arm arm) {
        var cached = arm.cached();
        return Stream.concat(
                Stream.of(costRow(arm.approach(), "none", arm.uncached())),
                cached == null ? Stream.of() : Stream.of(costRow(arm.approach(), "with", cached)));
    }

    private static Page.CostRow costRow(String approach, String cache, Costs.Column column) {
        var projected = column.basis() == Costs.Basis.PROJECTED;
        var ratio = column.ratio();
        var cells =
                new ArrayList<>(
                        List.of(
                                new Cell(Figures.money(column.perTrial())),
                                new Cell(Figures.money(column.perPassed())),
                                new Cell(
                                        ratio == null
                                                ? "-"
                                                : Figures.times(ratio.value())
                                                        + " ("
                                                        + Figures.interval(
                                                                ratio, Figures::times, "-")
                                                        + ")")));
        column.volumes()
                .forEach(
                        v ->
                                cells.add(
                                        new Cell(
                                                String.format(
                                                        Locale.ROOT, "$%,.0f", v.perYear()))));
        return new Page.CostRow(
                approach, cache + (projected ? " (projected)" : ""), projected, cells);
    }

    private List<Page.Miss> misses() {
        return trials.stream()
                .filter(t -> t.result() != Trial.Result.PASSED)
                .map(HtmlReport::miss)
                .toList();
    }

    private static Page.Miss miss(Trial trial) {
        var cause = trial.cause();
        var error = trial.error();
        var why =
                error != null
                        ? error
                        : trial.checks().stream()
                                .filter(c -> !c.passed())
                                .map(
                                        c ->
                                                c.name()
                                                        + ": expected "
                                                        + c.expected()
                                                        + ", got "
                                                        + c.actual())
                                .collect(Collectors.joining("; "));
        return new Page.Miss(
                trial.key().toString(),
                trial.key().task(),
                words(trial.result()),
                cause == null ? "" : words(cause),
                why.length() > 600 ? why.substring(0, 600) + "…" : why);
    }

    // ---- what the charts show ----

    private Map<String, Object> data() {
        var plan = summary.plan();
        var names = new LinkedHashMap<String, Object>();
        plan.tasks().forEach(task -> names.put(task.id(), task.name()));
        var data = new LinkedHashMap<String, Object>();
        data.put("approaches", plan.approaches());
        data.put("epochs", plan.epochs());
        data.put("names", names);
        data.put("arms", plan.approaches().stream().map(this::bars).toList());
        data.put("volumes", Costs.VOLUMES);
        data.put("costs", lines());
        return data;
    }

    private Map<String, Object> bars(String approach) {
        var own =
                trials.stream()
                        .filter(t -> t.key().approach().equals(approach))
                        .filter(t -> t.result() != Trial.Result.ERRORED)
                        .toList();
        var seconds = new LinkedHashMap<String, Object>();
        seconds.put("model", mean(own, t -> t.seconds().model()));
        seconds.put("tools", mean(own, t -> t.seconds().tools()));
        seconds.put("programs", mean(own, t -> t.seconds().programs()));
        seconds.put("lost", mean(own, t -> t.seconds().lost()));
        seconds.put("harness", mean(own, t -> harness(t.seconds())));
        var tokens = new LinkedHashMap<String, Object>();
        tokens.put("input", mean(own, t -> t.tokens().uncachedInput()));
        tokens.put("cache read", mean(own, t -> t.tokens().cacheRead()));
        tokens.put("cache write", mean(own, t -> t.tokens().cacheWrite()));
        tokens.put("output", mean(own, t -> t.tokens().output()));
        // Not Map.of: its order differs from process to process, and with it the bytes of the page.
        var bars = new LinkedHashMap<String, Object>();
        bars.put("name", approach);
        bars.put("seconds", seconds);
        bars.put("tokens", tokens);
        return bars;
    }

    private static double harness(Trial.Seconds seconds) {
        return Math.max(
                0,
                seconds.total()
                        - seconds.model()
                        - seconds.tools()
                        - seconds.programs()
                        - seconds.lost());
    }

    private static double mean(List<Trial> trials, ToDoubleFunction<Trial> of) {
        var mean = trials.stream().mapToDouble(of).average().orElse(0);
        return Math.round(mean * 1000) / 1000.0;
    }

    private List<Map<String, Object>> lines() {
        var lines = new ArrayList<Map<String, Object>>();
        tables().stream()
                .filter(table -> !table.transferred() && table.price() != null)
                .flatMap(table -> table.arms().stream())
                .forEach(
                        arm -> {
                            line(lines, arm.approach(), "", arm.uncached());
                            line(lines, arm.approach(), ", prompt cache", arm.cached());
                        });
        return lines;
    }

    private static void line(
            List<Map<String, Object>> lines,
            String approach,
            String how,
            Costs.@Nullable Column column) {
        if (column != null && !column.volumes().isEmpty()) {
            var line = new LinkedHashMap<String, Object>();
            line.put("label", approach + how);
            line.put("approach", approach);
            line.put("projected", column.basis() == Costs.Basis.PROJECTED);
            line.put("years", column.volumes().stream().map(Costs.Volume::perYear).toList());
            lines.add(line);
        }
    }
}
