package dev.codemode.bench.internal.statistics;

import org.apache.commons.statistics.inference.BinomialTest;

/// Whether two arms that ran the same tasks pass at different rates.
public final class McNemar {
    private McNemar() {}

    /// The exact two-sided p-value: how likely the pairs that disagree would be split at least this
    /// unevenly if both arms were equally good. Pairs in which both passed or both failed say nothing.
    /// 1 where no pair disagrees.
    ///
    /// Source: Q. McNemar, "Note on the sampling error of the difference between correlated
    /// proportions or percentages", Psychometrika 12 (1947) 153-157, with the exact binomial
    /// distribution in place of the chi-squared approximation.
    ///
    /// @param onlyFirst pairs in which only the first arm passed
    /// @param onlySecond pairs in which only the second arm passed
    public static double exact(int onlyFirst, int onlySecond) {
        if (onlyFirst < 0 || onlySecond < 0) {
            throw new IllegalArgumentException(
                    "counts must not be negative, got " + onlyFirst + " and " + onlySecond);
        }
        var disagree = onlyFirst + onlySecond;
        return disagree == 0
                ? 1
                : BinomialTest.withDefaults().test(disagree, onlyFirst, 0.5).getPValue();
    }
}
