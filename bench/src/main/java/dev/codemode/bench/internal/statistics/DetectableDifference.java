package dev.codemode.bench.internal.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// The smallest difference in pass rate that a run of so many tasks and epochs can show.
///
/// Source: E. Miller, "Adding error bars to evals", arXiv 2411.00640, section 5: for paired arms the
/// variance of the mean difference is (omega^2 + (sigmaA^2 + sigmaB^2) / K) / n.
///
/// @param tasks independent tasks or clusters of them
/// @param epochs of each task in each arm
/// @param betweenTasks variance of the arms' true difference from task to task; 1/9 where nothing is
///     known
/// @param withinTask variance of one arm's result on one task; 1/6 where nothing is known
public record DetectableDifference(int tasks, int epochs, double betweenTasks, double withinTask) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public DetectableDifference {
        if (tasks < 1 || epochs < 1) {
            throw new IllegalArgumentException(
                    "wanted a task and an epoch, got " + tasks + " and " + epochs);
        }
    }

    /// For a run of which nothing is known yet.
    public static DetectableDifference before(int tasks, int epochs) {
        return new DetectableDifference(tasks, epochs, 1.0 / 9, 1.0 / 6);
    }

    /// As a share of trials, so that 0.2 is 20 points: a true difference of this size is found with
    /// this power by a two-sided test at this level.
    public double at(double level, double power) {
        var reach = quantile((1 + level) / 2) + quantile(power);
        return reach * Math.sqrt((betweenTasks + 2 * withinTask / epochs) / tasks);
    }

    private static double quantile(double share) {
        return NORMAL.inverseCumulativeProbability(share);
    }
}
