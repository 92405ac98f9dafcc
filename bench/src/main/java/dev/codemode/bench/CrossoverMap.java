package dev.codemode.bench;

import dev.codemode.bench.internal.html.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which approach takes least on which tasks, where tasks were generated from factors: fan-out along the
/// top, all other factors down the side.
final class CrossoverMap {
    private static final String ACROSS = "fan_out";
    private static final List<String> ORDER =
            List.of("function-calling-sequential", "function-calling", "code-mode");

    /// What counts as taking the same.
    private static final double SAME = 1.01;

    private final Plan plan;
    private final Map<String, Map<String, List<Trial>>> byTask;

    private CrossoverMap(Plan plan, List<Trial> trials) {
        this.plan = plan;
        this.byTask =
                trials.stream()
                        .filter(t -> t.result() != Trial.Result.ERRORED)
                        .collect(
                                Collectors.groupingBy(
                                        t -> t.key().task(),
                                        Collectors.groupingBy(t -> t.key().approach())));
    }

    /// A map for each measure; none where there are fewer than two approaches or tasks have no fan-out.
    static List<Page.MapView> of(Plan plan, List<Trial> trials, List<TrialCost> costs) {
        if (plan.approaches().size() < 2
                || plan.tasks().stream().noneMatch(t -> t.factors().containsKey(ACROSS))) {
            return List.of();
        }
        var map = new CrossoverMap(plan, trials);
        var byKey = new HashMap<Plan.Key, TrialCost>();
        costs.forEach(cost -> byKey.put(cost.key(), cost));
        return map.views(byKey);
    }

    private List<Page.MapView> views(Map<Plan.Key, TrialCost> costs) {
        var views = new ArrayList<Page.MapView>();
        add(
                views,
                "tokens",
                "tokens",
                "Input and output tokens of a trial.",
                " tokens",
                Measure.TOKENS::of);
        add(
                views,
                "tokens-cached",
                "tokens, cached",
                "Tokens that are read anew: with a prompt cache, input that is read from it is left out."
                        + " PROJECTED from the single requests where the run had no cache.",
                " tokens",
                trial -> anew(costs.get(trial.key())));
        add(
                views,
                "time",
                "time",
                "Seconds of a trial, all that was waited for.",
                " s",
                Measure.SECONDS::of);
        add(
                views,
                "cost",
                "cost",
                "USD of a trial without a prompt cache.",
                " USD",
                trial -> usd(costs.get(trial.key()), false));
        add(
                views,
                "cost-cached",
                "cost, cached",
                "USD of a trial with a prompt cache. PROJECTED from the single requests where the run had"
                        + " no cache.",
                " USD",
                trial -> usd(costs.get(trial.key()), true));
        return views;
    }

    private static double anew(@Nullable TrialCost cost) {
        var charge = cost == null ? null : cost.cached();
        if (charge == null) {
            return Double.NaN;
        }
        var tokens = charge.tokens();
        return tokens.uncachedInput() + tokens.cacheWrite() + tokens.output();
    }

    private static double usd(@Nullable TrialCost cost, boolean cached) {
        var charge = cost == null ? null : cached ? cost.cached() : cost.uncached();
        var usd = charge == null ? null : charge.usd();
        return usd == null ? Double.NaN : usd;
    }

    /// A measure that is not known of any trial has no map.
    private void add(
            List<Page.MapView> views,
            String id,
            String label,
            String note,
            String unit,
            ToDoubleFunction<Trial> measure) {
        var known =
                byTask.values().stream()
                        .flatMap(arms -> arms.values().stream())
                        .flatMap(List::stream)
                        .noneMatch(t -> Double.isNaN(measure.applyAsDouble(t)));
        if (known) {
            var columns = new LinkedHashSet<Integer>();
            tasks().forEach(t -> columns.add(Objects.requireNonNull(t.factors().get(ACROSS))));
            var sorted = columns.stream().sorted().toList();
            views.add(
                    new Page.MapView(
                            id,
                            label,
                            note,
                            "fan-out",
                            sorted.stream().map(String::valueOf).toList(),
                            rows(sorted, unit, measure)));
        }
    }

    private List<Plan.Task> tasks() {
        return plan.tasks().stream().filter(t -> t.factors().containsKey(ACROSS)).toList();
    }

    private List<Page.MapRow> rows(
            List<Integer> columns, String unit, ToDoubleFunction<Trial> measure) {
        var rows = new TreeMap<List<Integer>, Map<Integer, Plan.Task>>(CrossoverMap::compare);
        for (var task : tasks()) {
            rows.computeIfAbsent(others(task), _ -> new HashMap<>())
                    .put(task.factors().get(ACROSS), task);
        }
        return rows.values().stream()
                .map(
                        own ->
                                new Page.MapRow(
                                        label(own.values().iterator().next()),
                                        columns.stream()
                                                .map(c -> cell(own.get(c), unit, measure))
                                                .toList()))
                .toList();
    }

    /// The last factor changes slowest: it is the depth.
    private static List<Integer> others(Plan.Task task) {
        return task.factors().entrySet().stream()
                .filter(f -> !f.getKey().equals(ACROSS))
                .map(Map.Entry::getValue)
                .toList()
                .reversed();
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (var i = 0; i < Math.min(a.size(), b.size()); i++) {
            var order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static String label(Plan.Task task) {
        return task.factors().entrySet().stream()
                .filter(f -> !f.getKey().equals(ACROSS))
                .map(f -> f.getKey().replace('_', ' ') + " " + Figures.number(f.getValue()))
                .toList()
                .reversed()
                .stream()
                .collect(Collectors.joining(", "));
    }

    private record Taken(String approach, double mean, boolean allPassed) {}

    private Page.MapCell cell(
            Plan.@Nullable Task task, String unit, ToDoubleFunction<Trial> measure) {
        var taken = task == null ? List.<Taken>of() : taken(task, measure);
        if (task == null || taken.isEmpty()) {
            return new Page.MapCell("", -1, "", "", "");
        }
        var least = taken.getFirst();
        var same = taken.stream().filter(t -> t.mean() <= least.mean() * SAME).toList();
        var next = taken.stream().filter(t -> t.mean() > least.mean() * SAME).findFirst();
        return new Page.MapCell(
                same.stream()
                        .map(t -> letter(t.approach()))
                        .sorted()
                        .collect(Collectors.joining(" ")),
                number(least.approach()),
                next.map(t -> ratio(t.mean() / least.mean())).orElse("same"),
                taken.stream()
                        .map(
                                t ->
                                        t.approach()
                                                + " "
                                                + figure(t.mean())
                                                + unit
                                                + (t.allPassed() ? "" : ", not all passed"))
                        .collect(Collectors.joining("; ")),
                task.id());
    }

    private List<Taken> taken(Plan.Task task, ToDoubleFunction<Trial> measure) {
        var arms = byTask.getOrDefault(task.id(), Map.of());
        return plan.approaches().stream()
                .filter(arms::containsKey)
                .map(
                        approach ->
                                taken(
                                        approach,
                                        Objects.requireNonNull(arms.get(approach)),
                                        measure))
                .sorted(Comparator.comparingDouble(Taken::mean))
                .toList();
    }

    private static Taken taken(
            String approach, List<Trial> trials, ToDoubleFunction<Trial> measure) {
        return new Taken(
                approach,
                trials.stream().mapToDouble(measure).average().orElseThrow(),
                trials.stream().allMatch(t -> t.result() == Trial.Result.PASSED));
    }

    private static String letter(String approach) {
        return switch (approach) {
            case "function-calling-sequential" -> "S";
            case "function-calling" -> "P";
            case "code-mode" -> "C";
            default -> "J"; // code mode with the tools as JSON schemas
        };
    }

    private static int number(String approach) {
        var index = ORDER.indexOf(approach);
        return index < 0 ? ORDER.size() : index;
    }

    private static String ratio(double times) {
        return String.format(Locale.ROOT, times < 10 ? "%.1f×" : "%.0f×", times);
    }

    private static String figure(double value) {
        return value >= 100
                ? Figures.number(Math.round(value))
                : String.format(Locale.ROOT, value < 1 ? "%.5f" : "%.1f", value);
    }
}
