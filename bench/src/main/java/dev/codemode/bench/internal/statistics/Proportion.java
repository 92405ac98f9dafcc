package dev.codemode.bench.internal.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/// A share of trials, such as those that passed.
public final class Proportion {
    private Proportion() {}

    /// The share with its Wilson score interval, which keeps its level for few trials and for shares
    /// near 0 and 1. Trials have to be independent: several epochs of one task are not.
    ///
    /// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
    /// JASA 22 (1927) 209-212.
    ///
    /// @param level such as 0.95
    /// @throws IllegalArgumentException where there is no trial, or more passed than ran
    public static Estimate wilson(int passed, int trials, double level) {
        if (trials < 1 || passed < 0 || passed > trials) {
            throw new IllegalArgumentException(
                    "wanted 0 <= passed <= trials and a trial, got " + passed + " of " + trials);
        }
        var interval =
                BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(trials, passed, 1 - level);
        return new Estimate(
                (double) passed / trials, interval.getLowerBound(), interval.getUpperBound());
    }
}
