package dev.codemode.bench;

import dev.codemode.bench.internal.statistics.DetectableDifference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// What a plan could show, from how much the trials of an earlier run differ.
final class Reaches {
    private static final double LEVEL = 0.95;
    private static final double POWER = 0.8;

    private final Plan plan;
    private final @Nullable List<Trial> like;
    private final List<Trial> simulated;

    private Reaches(Plan plan, @Nullable List<Trial> like, List<Trial> simulated) {
        this.plan = plan;
        this.like = like;
        this.simulated = simulated;
    }

    /// @param like trials of an earlier run; null for none: then ratios differ as the simulated ones do
    static List<Projection.Reach> of(Plan plan, @Nullable List<Trial> like, List<Trial> simulated) {
        var reaches = new Reaches(plan, like, simulated);
        var baseline = Summary.baseline(plan.approaches());
        return plan.approaches().stream()
                .filter(approach -> !approach.equals(baseline))
                .map(approach -> reaches.of(approach, baseline))
                .toList();
    }

    private Projection.Reach of(String approach, String baseline) {
        var passes =
                like == null
                        ? null
                        : spread(like, approach, baseline, (a, b) -> passed(a) - passed(b));
        var assumed = DetectableDifference.before(plan.tasks().size(), plan.epochs());
        var ratios = new LinkedHashMap<String, Double>();
        put(ratios, "input", approach, baseline, t -> t.tokens().input());
        put(ratios, "output", approach, baseline, t -> t.tokens().output());
        put(ratios, "seconds", approach, baseline, t -> t.seconds().total());
        return new Projection.Reach(
                approach,
                baseline,
                (passes == null ? assumed : passes).at(LEVEL, POWER),
                passes != null,
                ratios);
    }

    private static double passed(Trial trial) {
        return trial.result() == Trial.Result.PASSED ? 1 : 0;
    }

    private void put(
            Map<String, Double> ratios,
            String name,
            String approach,
            String baseline,
            ToDoubleFunction<Trial> measure) {
        var known =
                spread(
                        like == null ? simulated : like,
                        approach,
                        baseline,
                        (a, b) -> Math.log(measure.applyAsDouble(a) / measure.applyAsDouble(b)));
        if (known != null) {
            ratios.put(name, Math.exp(known.at(LEVEL, POWER)));
        }
    }

    /// Null where the trials cannot tell: fewer than two tasks, or no difference between any two.
    private @Nullable DetectableDifference spread(
            List<Trial> trials,
            String approach,
            String baseline,
            ToDoubleBiFunction<Trial, Trial> difference) {
        var byTask = differences(trials, approach, baseline, difference);
        if (byTask.size() < 2) {
            return null;
        }
        var means = byTask.stream().mapToDouble(Reaches::mean).toArray();
        var repeated = byTask.stream().filter(d -> d.length > 1).toList();
        var within = repeated.stream().mapToDouble(Reaches::variance).average().orElse(0);
        var epochs = byTask.stream().mapToInt(d -> d.length).average().orElse(1);
        var between = Math.max(0, variance(means) - within / epochs);
        // Of a run with one epoch all that differs counts as differing from task to task.
        return Double.isFinite(between) && between + within > 0
                ? new DetectableDifference(plan.tasks().size(), plan.epochs(), between, within / 2)
                : null;
    }

    private static List<double[]> differences(
            List<Trial> trials,
            String approach,
            String baseline,
            ToDoubleBiFunction<Trial, Trial> difference) {
        var byKey = new HashMap<Plan.Key, Trial>();
        trials.stream()
                .filter(t -> t.result() != Trial.Result.ERRORED)
                .forEach(t -> byKey.put(t.key(), t));
        var byTask = new LinkedHashMap<String, List<Double>>();
        for (var trial : trials) {
            var key = trial.key();
            var partner = byKey.get(new Plan.Key(key.task(), baseline, key.epoch()));
            if (key.approach().equals(approach) && byKey.containsKey(key) && partner != null) {
                byTask.computeIfAbsent(key.task(), _ -> new ArrayList<>())
                        .add(difference.applyAsDouble(trial, partner));
            }
        }
        return byTask.values().stream()
                .map(values -> values.stream().mapToDouble(v -> v).toArray())
                .toList();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        var mean = mean(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }
}
