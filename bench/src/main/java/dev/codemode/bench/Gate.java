package dev.codemode.bench;

import dev.codemode.bench.internal.statistics.Estimate;
import dev.codemode.tools.Nearest;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A condition on the figures of a run that makes it fail, such as `tokens_ratio(code-mode) > 0.8`.
///
/// What is compared is the bound of the 95 % interval that comes nearer to failing: the upper one for `>`
/// and `>=`, the lower one for `<` and `<=`. So a gate that holds says that the run shows the figure to be
/// within the limit, and a run too small to show it fails. `.low`, `.mean` and `.high` behind the name
/// choose what to compare instead.
///
/// ```java
/// var gate = Gate.parse("pass_rate(code-mode) < 0.9");
/// var outcome = gate.on(summary);
/// ```
public final class Gate {
    /// Which end of the interval is compared.
    enum Bound {
        LOW,
        MEAN,
        HIGH;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        private @Nullable Double of(Estimate estimate) {
            return switch (this) {
                case LOW -> estimate.low();
                case MEAN -> Double.valueOf(estimate.value());
                case HIGH -> estimate.high();
            };
        }

        private String text() {
            return switch (this) {
                case LOW -> "the lower bound";
                case MEAN -> "the estimate";
                case HIGH -> "the upper bound";
            };
        }
    }

    /// How a figure and the limit are compared.
    enum Sign {
        ABOVE(">"),
        AT_LEAST(">="),
        BELOW("<"),
        AT_MOST("<=");

        private final String text;

        Sign(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        boolean holds(double value, double limit) {
            return switch (this) {
                case ABOVE -> value > limit;
                case AT_LEAST -> value >= limit;
                case BELOW -> value < limit;
                case AT_MOST -> value <= limit;
            };
        }

        /// The bound that comes nearer to it.
        Bound cautious() {
            return switch (this) {
                case ABOVE, AT_LEAST -> Bound.HIGH;
                case BELOW, AT_MOST -> Bound.LOW;
            };
        }
    }

    private final String text;
    private final Quantity quantity;
    private final @Nullable String approach;
    private final Bound bound;
    private final Sign sign;
    private final double limit;

    Gate(
            String text,
            Quantity quantity,
            @Nullable String approach,
            @Nullable Bound bound,
            Sign sign,
            double limit) {
        this.text = text;
        this.quantity = quantity;
        this.approach = approach;
        this.bound = bound == null ? sign.cautious() : bound;
        this.sign = sign;
        this.limit = limit;
    }

    /// How a gate went.
    ///
    /// @param compared the bound, the estimate or the figure that was held against the limit; null where
    ///     there was none, and then it failed
    /// @param why what was compared and what it was, in one sentence
    public record Outcome(Gate gate, boolean failed, @Nullable Double compared, String why) {
        /// `gate failed: tokens_ratio > 0.8: ...`
        public String line() {
            return "gate " + (failed ? "failed" : "held") + ": " + gate.text() + ": " + why;
        }
    }

    /// Reads a gate.
    ///
    /// @throws IllegalArgumentException with a message that says at which column what was wanted
    public static Gate parse(String text) {
        return new GateParser(text).gate();
    }

    /// As it was written.
    public String text() {
        return text;
    }

    /// Says before a run whether the gate can be checked on it.
    ///
    /// @throws IllegalArgumentException where it names an approach that the plan does not have, or names
    ///     none and the plan has several
    public void requireIn(Plan plan) {
        approach(plan);
    }

    /// Checks the gate. Where the figure cannot be had, or a bound is asked for and there is none, it
    /// fails: what is not known is not shown to be within the limit.
    ///
    /// @throws IllegalArgumentException as [#requireIn] does
    public Outcome on(Summary summary) {
        var chosen = approach(summary.plan());
        if (summary.done() < summary.planned()) {
            return unknown(
                    "the run is not finished: "
                            + summary.done()
                            + " of "
                            + summary.planned()
                            + " trials done");
        }
        var estimate = quantity.in(summary, chosen);
        if (estimate.isEmpty()) {
            return unknown(
                    "this run has no " + quantity.name() + " of " + chosen + ", " + reason());
        }
        var compared = bound.of(estimate.get());
        return compared == null
                ? unknown(
                        "one task gives no interval; run more tasks, or compare "
                                + quantity.name()
                                + ".mean")
                : outcome(compared, estimate.get(), subject(summary, chosen));
    }

    private String reason() {
        return switch (quantity) {
            case Quantity.Ratio(var measure) when measure == Measure.COST ->
                    "because the model has no price or a trial cost nothing";
            case Quantity.Mean(var measure) when measure == Measure.COST ->
                    "because the model has no price";
            case Quantity.Ratio _ -> "because no pair has it on both sides";
            case Quantity.Mean _,
                    Quantity.PassRate _,
                    Quantity.PassDifference _,
                    Quantity.ErroredRate _ ->
                    "because no trial passed or failed";
        };
    }

    private Outcome unknown(String why) {
        return new Outcome(this, true, null, why);
    }

    private Outcome outcome(double compared, Estimate estimate, String subject) {
        var failed = sign.holds(compared, limit);
        var why = new StringBuilder(subject).append(" is ").append(shown(estimate.value()));
        var low = estimate.low();
        var high = estimate.high();
        if (quantity instanceof Quantity.ErroredRate) {
            why.append(" in this run");
        } else {
            if (low != null && high != null) {
                why.append(", 95 % interval ")
                        .append(shown(low))
                        .append(" to ")
                        .append(shown(high));
            }
            why.append("; compared ").append(bound.text()).append(' ').append(shown(compared));
        }
        if (failed && !sign.holds(estimate.value(), limit)) {
            why.append("; the estimate alone would do, but so few tasks do not show it");
        }
        return new Outcome(this, failed, compared, why.toString());
    }

    private String subject(Summary summary, String chosen) {
        return quantity.name()
                + " of "
                + chosen
                + (quantity.compares()
                        ? " against " + Summary.baseline(summary.plan().approaches())
                        : "");
    }

    /// To six digits, so that it is not shown as the limit where it is not.
    private static String shown(double value) {
        var rounded = BigDecimal.valueOf(value).round(new MathContext(6)).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /// The approach that is meant: the one that is named, else `code-mode`, else the only one.
    private String approach(Plan plan) {
        var known = candidates(plan);
        var named = approach;
        if (named == null) {
            return known.contains("code-mode") ? "code-mode" : only(known);
        }
        if (known.contains(named)) {
            return named;
        }
        throw new IllegalArgumentException(unknownApproach(plan, named, known));
    }

    private String only(List<String> known) {
        if (known.size() == 1) {
            return known.getFirst();
        }
        throw new IllegalArgumentException(
                "'"
                        + text
                        + "': "
                        + (known.isEmpty()
                                ? "the run has one approach, so that there is nothing to compare it with"
                                : "name the approach, such as "
                                        + quantity.name()
                                        + "("
                                        + known.getFirst()
                                        + "); there are "
                                        + String.join(", ", known)));
    }

    private String unknownApproach(Plan plan, String named, List<String> known) {
        var there =
                known.isEmpty()
                        ? "there is none to compare"
                        : "there are " + String.join(", ", known);
        if (plan.approaches().contains(named)) {
            return "'" + text + "': " + named + " is what the others are compared with; " + there;
        }
        var hint = Nearest.to(named, known).map(n -> "; did you mean '" + n + "'?").orElse(";");
        return "'" + text + "': no approach '" + named + "' in this run" + hint + " " + there;
    }

    private List<String> candidates(Plan plan) {
        var baseline = Summary.baseline(plan.approaches());
        return plan.approaches().stream()
                .filter(a -> !quantity.compares() || !a.equals(baseline))
                .toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
