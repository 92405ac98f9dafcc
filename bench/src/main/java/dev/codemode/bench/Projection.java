package dev.codemode.bench;

import dev.codemode.models.ModelSource;
import dev.codemode.suites.Suite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// What a plan would cost and take, and what it could show, before any model is asked.
///
/// A simulated model does each task once with each approach; its figures are those of the plan's model
/// where that is the simulated one, and a stand-in's otherwise. An earlier run of the same tasks makes
/// them better: tokens and seconds are scaled to it, approach by approach.
///
/// @param standIn the simulated model
/// @param price what the plan's model is priced by; null where nothing is known
/// @param trials figures of each task and approach, one epoch of them
/// @param scales by approach, where there is an earlier run
/// @param reaches each approach against the baseline
public record Projection(
        Plan plan,
        String standIn,
        @Nullable String price,
        List<Projected> trials,
        Map<String, Scale> scales,
        List<Reach> reaches) {
    public Projection {
        trials = List.copyOf(trials);
        scales = Map.copyOf(scales);
        reaches = List.copyOf(reaches);
    }

    /// One trial, scaled. Money is in USD.
    ///
    /// @param cachedCost with a prompt cache; null where it cannot be known
    public record Projected(
            String task,
            String approach,
            double turns,
            double input,
            double output,
            double seconds,
            @Nullable Double cost,
            @Nullable Double cachedCost) {}

    /// How much more an earlier run took than the simulated model does for the same tasks.
    public record Scale(double turns, double input, double output, double seconds) {
        static final Scale NONE = new Scale(1, 1, 1, 1);
    }

    /// The smallest differences the plan would show four times out of five, at the 95 % level.
    ///
    /// @param passes in pass rate, as a share
    /// @param passesKnown whether an earlier run said how much trials differ; else something is assumed
    /// @param ratios by measure: a ratio this far above 1, or as far below; those whose spread is known
    public record Reach(
            String approach,
            String baseline,
            double passes,
            boolean passesKnown,
            Map<String, Double> ratios) {}

    /// What one approach takes in all its trials.
    public record Arm(
            String approach,
            int trials,
            double turns,
            double input,
            double output,
            double seconds,
            @Nullable Double cost,
            @Nullable Double cachedCost) {}

    /// Runs the simulated model and works it out.
    ///
    /// @param standIn a simulated model
    /// @param like an earlier run; null for none
    /// @throws OutsideException where the simulated model cannot be had
    public static Projection of(
            Plan plan,
            Suite suite,
            ModelSource standIn,
            Prices.@Nullable Price price,
            @Nullable Run like)
            throws OutsideException {
        var once =
                new Plan(
                        plan.suite(),
                        plan.tasks(),
                        plan.approaches(),
                        standIn.name(),
                        standIn.provenance().name(),
                        plan.catalog(),
                        1,
                        plan.seed(),
                        plan.today());
        var runner = new Runner(once, suite, standIn, Prices.shipped());
        var trials = new ArrayList<Trial>();
        for (var key : once.keys()) {
            trials.add(runner.runOne(key, _ -> {}));
        }
        var scales = like == null ? Map.<String, Scale>of() : scales(plan, trials, like);
        return new Projection(
                plan,
                standIn.name(),
                price == null ? null : price.id(),
                projected(trials, price, scales),
                scales,
                Reaches.of(plan, like == null ? null : like.trials(), trials));
    }

    private static List<Projected> projected(
            List<Trial> trials, Prices.@Nullable Price price, Map<String, Scale> scales) {
        var projected = new ArrayList<Projected>();
        for (var trial : trials) {
            var scale = scales.getOrDefault(trial.key().approach(), Scale.NONE);
            var cost = price == null ? null : TrialCost.all(List.of(trial), price).getFirst();
            projected.add(
                    new Projected(
                            trial.key().task(),
                            trial.key().approach(),
                            trial.turns() * scale.turns,
                            trial.tokens().input() * scale.input,
                            trial.tokens().output() * scale.output,
                            trial.seconds().total() * scale.seconds,
                            cost == null ? null : cost(trial, cost.uncached(), price, scale),
                            cost == null || cost.cached() == null
                                    ? null
                                    : cost(trial, cost.cached(), price, scale)));
        }
        return projected;
    }

    // What is not output is input: each grows by its own factor.
    private static @Nullable Double cost(
            Trial trial,
            TrialCost.@Nullable Charge charge,
            Prices.@Nullable Price price,
            Scale scale) {
        if (charge == null || price == null || charge.usd() == null) {
            return null;
        }
        var output = trial.tokens().output() * price.output() / 1_000_000;
        return (charge.usd() - output) * scale.input + output * scale.output;
    }

    /// From the tasks that both have; approaches the earlier run did not have keep what they are.
    private static Map<String, Scale> scales(Plan plan, List<Trial> simulated, Run like) {
        var scales = new HashMap<String, Scale>();
        for (var approach : plan.approaches()) {
            var own = means(simulated, approach);
            var other = means(like.trials(), approach);
            own.keySet().retainAll(other.keySet());
            other.keySet().retainAll(own.keySet());
            if (!own.isEmpty()) {
                scales.put(
                        approach,
                        new Scale(
                                quotient(other, own, m -> m.turns),
                                quotient(other, own, m -> m.input),
                                quotient(other, own, m -> m.output),
                                quotient(other, own, m -> m.seconds)));
            }
        }
        return scales;
    }

    private record Means(double turns, double input, double output, double seconds) {}

    private static Map<String, Means> means(List<Trial> trials, String approach) {
        var byTask = new HashMap<String, List<Trial>>();
        trials.stream()
                .filter(t -> t.key().approach().equals(approach))
                .filter(t -> t.result() != Trial.Result.ERRORED)
                .forEach(
                        t -> byTask.computeIfAbsent(t.key().task(), _ -> new ArrayList<>()).add(t));
        var means = new HashMap<String, Means>();
        byTask.forEach(
                (task, own) ->
                        means.put(
                                task,
                                new Means(
                                        mean(own, Trial::turns),
                                        mean(own, t -> t.tokens().input()),
                                        mean(own, t -> t.tokens().output()),
                                        mean(own, t -> t.seconds().total()))));
        return means;
    }

    private static double mean(List<Trial> trials, ToDoubleFunction<Trial> measure) {
        return trials.stream().mapToDouble(measure).average().orElse(0);
    }

    private static double quotient(
            Map<String, Means> over, Map<String, Means> under, ToDoubleFunction<Means> measure) {
        var below = under.values().stream().mapToDouble(measure).sum();
        var above = over.values().stream().mapToDouble(measure).sum();
        return below > 0 ? above / below : 1;
    }

    /// What each approach takes in all epochs.
    public List<Arm> arms() {
        return plan.approaches().stream().map(this::arm).toList();
    }

    private Arm arm(String approach) {
        var own = trials.stream().filter(t -> t.approach().equals(approach)).toList();
        var epochs = plan.epochs();
        return new Arm(
                approach,
                own.size() * epochs,
                epochs * own.stream().mapToDouble(Projected::turns).sum(),
                epochs * own.stream().mapToDouble(Projected::input).sum(),
                epochs * own.stream().mapToDouble(Projected::output).sum(),
                epochs * own.stream().mapToDouble(Projected::seconds).sum(),
                sum(
                        own.stream()
                                .map(t -> Objects.requireNonNullElse(t.cost(), Double.NaN))
                                .toList()),
                sum(
                        own.stream()
                                .map(t -> Objects.requireNonNullElse(t.cachedCost(), Double.NaN))
                                .toList()));
    }

    private @Nullable Double sum(List<Double> amounts) {
        var sum = plan.epochs() * amounts.stream().mapToDouble(a -> a).sum();
        return Double.isNaN(sum) ? null : sum;
    }

    /// What all of it costs in USD; null where the model has no price.
    public @Nullable Double cost() {
        var sum = 0.0;
        for (var arm : arms()) {
            if (arm.cost() == null) {
                return null;
            }
            sum += arm.cost();
        }
        return sum;
    }

    /// How long the model would be at work, one trial after the other.
    public double seconds() {
        return arms().stream().mapToDouble(Arm::seconds).sum();
    }

    /// How many trials are done, in the order they run, before a sum of a measure is passed.
    private int within(double limit, ToDoubleFunction<Projected> measure) {
        var byKey = new HashMap<String, Projected>();
        trials.forEach(t -> byKey.put(t.task() + "/" + t.approach(), t));
        var sum = 0.0;
        var done = 0;
        for (var key : plan.runOrder()) {
            var trial = Objects.requireNonNull(byKey.get(key.task() + "/" + key.approach()));
            sum += measure.applyAsDouble(trial);
            if (sum > limit) {
                return done;
            }
            done++;
        }
        return done;
    }

    /// How many trials a budget in USD is enough for.
    public int trialsFor(double usd) {
        return within(usd, t -> t.cost() == null ? 0 : t.cost());
    }

    /// How many trials end within so many seconds.
    public int trialsIn(double seconds, int concurrency) {
        return within(seconds * concurrency, Projected::seconds);
    }

    /// As text for the terminal.
    ///
    /// @param limits what the run would be given; says what they would cut
    public String text(RunLimits limits) {
        return new ProjectionText(this, limits).text();
    }
}
