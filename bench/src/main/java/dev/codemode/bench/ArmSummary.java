package dev.codemode.bench;

import dev.codemode.bench.internal.statistics.ClusterBootstrap;
import dev.codemode.bench.internal.statistics.Estimate;
import dev.codemode.bench.internal.statistics.Passes;
import dev.codemode.bench.internal.statistics.Proportion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One approach by itself: how often it passed and how sure that is, what a trial of it takes, and what
/// did not work.
///
/// Trials lost to the provider are in `errored`, `causes` and `bytes` alone.
///
/// @param tasks with a trial that passed or failed
/// @param counted trials that passed or failed
/// @param passRate as a share, with the 95 % interval; null where no trial is counted
/// @param repeats what several epochs say about doing a task often; empty with one epoch
/// @param causes how many trials did not pass, by what it was; without those that never were it
/// @param bytes of tool results, of all trials
/// @param means per trial, with 95 % intervals, by measure: `turns`, `input`, `output`, `tokens`,
///     `seconds`, `cost`; without those that cannot be had
public record ArmSummary(
        String approach,
        int tasks,
        int passed,
        int counted,
        int errored,
        @Nullable Estimate passRate,
        List<Repeat> repeats,
        Map<Trial.Cause, Integer> causes,
        Trial.Bytes bytes,
        Map<String, Estimate> means) {
    static final double LEVEL = 0.95;

    public ArmSummary {
        repeats = List.copyOf(repeats);
        causes = Collections.unmodifiableMap(causes);
        means = Collections.unmodifiableMap(means);
    }

    /// What doing a task `times` times comes to, as shares of the tasks that were done so often.
    ///
    /// @param atLeastOnce chance that one of them passes (pass@k)
    /// @param everyTime chance that all of them pass (pass^k)
    public record Repeat(int times, double atLeastOnce, double everyTime) {}

    /// @param trials of this approach
    static ArmSummary of(String approach, List<Trial> trials) {
        var counted = trials.stream().filter(t -> t.result() != Trial.Result.ERRORED).toList();
        var byTask =
                List.copyOf(
                        counted.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                t -> t.key().task(),
                                                LinkedHashMap::new,
                                                Collectors.toList()))
                                .values());
        return new ArmSummary(
                approach,
                byTask.size(),
                passed(counted),
                counted.size(),
                trials.size() - counted.size(),
                passRate(byTask),
                repeats(byTask),
                causes(trials),
                bytes(trials),
                means(byTask));
    }

    private static int passed(List<Trial> trials) {
        return (int) trials.stream().filter(t -> t.result() == Trial.Result.PASSED).count();
    }

    /// Wilson's interval wants independent trials. Epochs of one task are not, so with several of them a
    /// task counts once, with its share of passes; a share that is no whole number of tasks is taken to
    /// the next one outwards.
    private static @Nullable Estimate passRate(List<List<Trial>> byTask) {
        if (byTask.isEmpty()) {
            return null;
        }
        var tasks = byTask.size();
        var share =
                byTask.stream()
                        .mapToDouble(own -> (double) passed(own) / own.size())
                        .average()
                        .orElseThrow();
        var low = Proportion.wilson((int) Math.floor(share * tasks + 1e-9), tasks, LEVEL);
        var high = Proportion.wilson((int) Math.ceil(share * tasks - 1e-9), tasks, LEVEL);
        return new Estimate(share, low.low(), high.high());
    }

    private static List<Repeat> repeats(List<List<Trial>> byTask) {
        var most = byTask.stream().mapToInt(List::size).max().orElse(0);
        return most < 2
                ? List.of()
                : Stream.concat(IntStream.of(1, 2, 3, 5, 10, 20, 50, 100).boxed(), Stream.of(most))
                        .filter(k -> k <= most)
                        .distinct()
                        .sorted()
                        .map(k -> repeat(k, byTask))
                        .toList();
    }

    private static Repeat repeat(int times, List<List<Trial>> byTask) {
        var often = byTask.stream().filter(own -> own.size() >= times).toList();
        return new Repeat(
                times,
                often.stream()
                        .mapToDouble(own -> Passes.atLeastOnce(own.size(), passed(own), times))
                        .average()
                        .orElseThrow(),
                often.stream()
                        .mapToDouble(own -> Passes.everyTime(own.size(), passed(own), times))
                        .average()
                        .orElseThrow());
    }

    private static Map<Trial.Cause, Integer> causes(List<Trial> trials) {
        var causes = new EnumMap<Trial.Cause, Integer>(Trial.Cause.class);
        trials.stream()
                .map(Trial::cause)
                .filter(Objects::nonNull)
                .forEach(cause -> causes.merge(cause, 1, Integer::sum));
        return causes;
    }

    private static Trial.Bytes bytes(List<Trial> trials) {
        return new Trial.Bytes(
                trials.stream().mapToLong(t -> t.bytes().seen()).sum(),
                trials.stream().mapToLong(t -> t.bytes().hidden()).sum());
    }

    private static Map<String, Estimate> means(List<List<Trial>> byTask) {
        var means = new LinkedHashMap<String, Estimate>();
        for (var measure : Measure.values()) {
            var known =
                    byTask.stream()
                            .flatMap(List::stream)
                            .allMatch(t -> !Double.isNaN(measure.of(t)));
            if (known && !byTask.isEmpty()) {
                means.put(
                        measure.id(),
                        ClusterBootstrap.DEFAULT.mean(ofTasks(byTask, measure), LEVEL));
            }
        }
        return means;
    }

    /// One value for each task, each a cluster of its own.
    private static List<double[]> ofTasks(List<List<Trial>> byTask, Measure measure) {
        var values = new ArrayList<double[]>();
        for (var own : byTask) {
            values.add(
                    new double[] {own.stream().mapToDouble(measure::of).average().orElseThrow()});
        }
        return values;
    }
}
