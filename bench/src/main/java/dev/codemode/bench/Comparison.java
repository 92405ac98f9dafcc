package dev.codemode.bench;

import dev.codemode.bench.internal.statistics.ClusterBootstrap;
import dev.codemode.bench.internal.statistics.DetectableDifference;
import dev.codemode.bench.internal.statistics.Estimate;
import dev.codemode.bench.internal.statistics.McNemar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One approach against another on the same tasks, epochs and seeds, with 95 % intervals.
///
/// The unit is the task: its epochs are averaged first. A pair counts where neither trial was lost to
/// the provider; failed trials count in everything.
///
/// @param pairs trials of each approach that have a partner
/// @param passes difference in pass rate, as a share: 0.1 is ten points for `approach`; without an
///     interval where it is the same on every task
/// @param mcNemar exact p-value of the pairs that disagree; null with several epochs, which are not
///     independent
/// @param ratios geometric means of `approach` over `baseline`, by measure: `turns`, `input`,
///     `output`, `tokens`, `seconds`, `cost`; without those that cannot be had, such as the cost of a model
///     without a price
/// @param detectable the smallest difference in pass rate that so many tasks and epochs show four
///     times out of five
public record Comparison(
        String approach,
        String baseline,
        int tasks,
        int pairs,
        Estimate passes,
        @Nullable Double mcNemar,
        Map<String, Estimate> ratios,
        double detectable) {
    private static final double LEVEL = 0.95;

    private record Pair(Trial trial, Trial partner) {}

    /// @return null where the two share no trial
    static @Nullable Comparison of(
            Plan plan, List<Trial> trials, String approach, String baseline) {
        var byTask = pairs(plan, trials, approach, baseline);
        if (byTask.isEmpty()) {
            return null;
        }
        var all = byTask.stream().flatMap(List::stream).toList();
        return new Comparison(
                approach,
                baseline,
                byTask.size(),
                all.size(),
                passes(means(byTask, (a, b) -> passed(a) - passed(b))),
                plan.epochs() == 1 ? mcNemar(all) : null,
                ratios(byTask),
                DetectableDifference.before(byTask.size(), plan.epochs()).at(LEVEL, 0.8));
    }

    private static List<List<Pair>> pairs(
            Plan plan, List<Trial> trials, String approach, String baseline) {
        var byKey = new HashMap<Plan.Key, Trial>();
        trials.stream()
                .filter(t -> t.result() != Trial.Result.ERRORED)
                .forEach(t -> byKey.put(t.key(), t));
        var pairs =
                plan.keys().stream()
                        .filter(key -> key.approach().equals(approach))
                        .map(key -> pair(byKey, key, baseline))
                        .filter(Objects::nonNull)
                        .collect(Collectors.groupingBy(p -> p.trial().key().task()));
        return plan.tasks().stream()
                .map(task -> pairs.getOrDefault(task.id(), List.of()))
                .filter(own -> !own.isEmpty())
                .toList();
    }

    private static @Nullable Pair pair(Map<Plan.Key, Trial> byKey, Plan.Key key, String baseline) {
        var trial = byKey.get(key);
        var partner = byKey.get(new Plan.Key(key.task(), baseline, key.epoch()));
        return trial == null || partner == null ? null : new Pair(trial, partner);
    }

    /// Where all tasks say the same, resampling them says nothing of how sure that is.
    static Estimate passes(List<double[]> differences) {
        var first = differences.getFirst()[0];
        return differences.stream().allMatch(d -> d[0] == first)
                ? Estimate.unsure(first)
                : ClusterBootstrap.DEFAULT.mean(differences, LEVEL);
    }

    private static double mcNemar(List<Pair> pairs) {
        var only = pairs.stream().filter(p -> passed(p.trial()) > passed(p.partner())).count();
        var other = pairs.stream().filter(p -> passed(p.trial()) < passed(p.partner())).count();
        return McNemar.exact((int) only, (int) other);
    }

    static double passed(Trial trial) {
        return trial.result() == Trial.Result.PASSED ? 1 : 0;
    }

    private static Map<String, Estimate> ratios(List<List<Pair>> byTask) {
        var ratios = new LinkedHashMap<String, Estimate>();
        for (var measure : Measure.values()) {
            if (isWhole(byTask, measure)) {
                var logs = means(byTask, (a, b) -> Math.log(measure.of(a) / measure.of(b)));
                ratios.put(measure.id(), ClusterBootstrap.DEFAULT.mean(logs, LEVEL).map(Math::exp));
            }
        }
        return ratios;
    }

    // A ratio wants something on both sides.
    private static boolean isWhole(List<List<Pair>> byTask, Measure measure) {
        return byTask.stream()
                .flatMap(List::stream)
                .allMatch(p -> measure.of(p.trial()) > 0 && measure.of(p.partner()) > 0);
    }

    /// One value for each task, each a cluster of its own.
    private static List<double[]> means(
            List<List<Pair>> byTask, ToDoubleBiFunction<Trial, Trial> difference) {
        var means = new ArrayList<double[]>();
        for (var pairs : byTask) {
            means.add(
                    new double[] {
                        pairs.stream()
                                .mapToDouble(p -> difference.applyAsDouble(p.trial(), p.partner()))
                                .average()
                                .orElseThrow()
                    });
        }
        return means;
    }
}
