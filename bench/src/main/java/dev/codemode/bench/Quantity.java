package dev.codemode.bench;

import dev.codemode.bench.internal.statistics.Estimate;
import dev.codemode.bench.internal.statistics.Proportion;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A figure of a summary that a gate can ask for by name.
sealed interface Quantity {
    /// The name in gates.
    String name();

    /// The figure for an approach; empty where this run has none.
    Optional<Estimate> in(Summary summary, String approach);

    /// What an approach takes over what the baseline takes: `tokens_ratio`.
    record Ratio(Measure measure) implements Quantity {
        @Override
        public String name() {
            return measure.id() + "_ratio";
        }

        @Override
        public Optional<Estimate> in(Summary summary, String approach) {
            return comparison(summary, approach).map(c -> c.ratios().get(measure.id()));
        }
    }

    /// What a trial takes on average: `tokens`.
    record Mean(Measure measure) implements Quantity {
        @Override
        public String name() {
            return measure.id();
        }

        @Override
        public Optional<Estimate> in(Summary summary, String approach) {
            return arm(summary, approach).map(arm -> arm.means().get(measure.id()));
        }
    }

    /// The share of trials that pass.
    record PassRate() implements Quantity {
        @Override
        public String name() {
            return "pass_rate";
        }

        @Override
        public Optional<Estimate> in(Summary summary, String approach) {
            return arm(summary, approach).map(ArmSummary::passRate);
        }
    }

    /// The pass rate less the baseline's.
    record PassDifference() implements Quantity {
        @Override
        public String name() {
            return "pass_difference";
        }

        @Override
        public Optional<Estimate> in(Summary summary, String approach) {
            return comparison(summary, approach)
                    .map(c -> c.tasks() > 1 ? bounded(c.passes(), c.tasks()) : c.passes());
        }

        /// Where all tasks are alike, resampling them gives no interval. Then tasks that are not like
        /// them are at most as many as Wilson's interval allows of none in so many, and may differ by
        /// whatever a pass rate can.
        private static Estimate bounded(Estimate passes, int tasks) {
            if (passes.low() != null) {
                return passes;
            }
            var unseen =
                    Objects.requireNonNull(Proportion.wilson(0, tasks, ArmSummary.LEVEL).high());
            var seen = passes.value() * (1 - unseen);
            return new Estimate(passes.value(), seen - unseen, seen + unseen);
        }
    }

    /// The share of trials that were lost. It is a fact about this run: the interval is the figure itself.
    record ErroredRate() implements Quantity {
        @Override
        public String name() {
            return "errored_rate";
        }

        @Override
        public Optional<Estimate> in(Summary summary, String approach) {
            return arm(summary, approach)
                    .filter(arm -> arm.counted() + arm.errored() > 0)
                    .map(arm -> (double) arm.errored() / (arm.counted() + arm.errored()))
                    .map(share -> new Estimate(share, share, share));
        }
    }

    /// Whether it compares an approach with the baseline.
    default boolean compares() {
        return switch (this) {
            case Ratio _, PassDifference _ -> true;
            case Mean _, PassRate _, ErroredRate _ -> false;
        };
    }

    /// All there are, in the order messages list them.
    static List<Quantity> all() {
        var rates = Stream.of(new PassRate(), new PassDifference(), new ErroredRate());
        var ratios = Arrays.stream(Measure.values()).map(Ratio::new);
        var means = Arrays.stream(Measure.values()).map(Mean::new);
        return Stream.of(rates, ratios, means).<Quantity>flatMap(s -> s).toList();
    }

    private static Optional<Comparison> comparison(Summary summary, String approach) {
        return summary.comparisons().stream().filter(c -> c.approach().equals(approach)).findAny();
    }

    private static Optional<ArmSummary> arm(Summary summary, String approach) {
        return summary.arms().stream().filter(a -> a.approach().equals(approach)).findAny();
    }
}
