package dev.codemode.bench;

import dev.codemode.agents.Tokens;
import dev.codemode.bench.internal.statistics.Estimate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the trials of a run cost, and what so much work would cost at volume: for each approach, with
/// and without a prompt cache, and at other models' prices where they are asked for.
///
/// Made from a plan and its trials alone. Where a figure cannot be had, such as the cost of a model without a
/// price, it is null; nothing is guessed.
///
/// @param baseline the approach that savings are counted from
/// @param tables the run's own model first
/// @param notices what a reader has to know of these figures, a sentence each
public record Costs(String baseline, List<Table> tables, List<String> notices) {
    /// Tasks a day, for [Volume].
    public static final List<Long> VOLUMES = List.of(100L, 1_000L, 10_000L, 100_000L, 1_000_000L);

    public Costs {
        tables = List.copyOf(tables);
        notices = List.copyOf(notices);
    }

    /// Works them out.
    ///
    /// @param prices the table that has, or had, the price of the run's model
    /// @param others what else the same tokens are to be priced as
    public static Costs of(
            Plan plan, List<Trial> trials, Prices prices, List<Prices.Price> others) {
        return new CostTables(plan, trials, prices).with(others);
    }

    /// As Markdown: two tables for each model.
    public String markdown() {
        return CostsText.markdown(this);
    }

    /// Where a column comes from.
    public enum Basis {
        /// As the replies of the run were counted.
        AS_RUN,
        /// Projected from the single requests of the run: its provider was not asked this way.
        PROJECTED
    }

    /// All approaches at one model's prices.
    ///
    /// @param model the run's own, or the one whose prices these are
    /// @param price which price, with its date; null where the model has none
    /// @param transferred whether these are tokens of the run at the prices of a model that was not asked
    public record Table(String model, @Nullable String price, boolean transferred, List<Arm> arms) {
        public Table {
            arms = List.copyOf(arms);
        }
    }

    /// One approach.
    ///
    /// @param trials that passed or failed
    /// @param errored trials that were lost to the provider; what they cost is in `spent` alone
    /// @param cached null where it cannot be known: the model has no price for reading from a cache, or the
    ///     run does not tell its single replies
    public record Arm(
            String approach,
            int trials,
            int passed,
            int errored,
            Column uncached,
            @Nullable Column cached) {}

    /// One approach with, or without, a prompt cache. Money is in USD.
    ///
    /// @param tokens of all trials
    /// @param spent by all trials
    /// @param perTrial mean of those that passed or failed
    /// @param perPassed all that was spent for each trial that passed
    /// @param ratio of the cost per trial to that of the baseline's same trials, with the 95 % interval; 0.4
    ///     costs four tenths; null for the baseline
    public record Column(
            Basis basis,
            Tokens tokens,
            @Nullable Double spent,
            @Nullable Double perTrial,
            @Nullable Double perPassed,
            @Nullable Estimate ratio,
            List<Volume> volumes) {
        public Column {
            volumes = List.copyOf(volumes);
        }
    }

    /// So many tasks a day, each tried once, on 365 days a year.
    ///
    /// @param savedPerYear against the baseline, negative where it costs more; null for the baseline
    public record Volume(
            long tasksPerDay, double perDay, double perYear, @Nullable Estimate savedPerYear) {}
}
