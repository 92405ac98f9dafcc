package dev.codemode.bench.internal.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// The mean of values that come in clusters, such as differences of variants of one task, with an
/// interval that knows that values of one cluster are alike.
///
/// Whole clusters are drawn with replacement. The interval is the percentile interval, widened as if
/// by a t quantile, since the plain one is too narrow for few clusters. For ratios, give logarithms and
/// map the estimate back with `Math::exp`: that is the geometric mean.
///
/// Sources: A. C. Davison, D. V. Hinkley, "Bootstrap methods and their application" (1997), section
/// 3.8, for clusters; T. C. Hesterberg, "What teachers should know about the bootstrap", The American
/// Statistician 69 (2015) 371-386, section 5.3, for the widened percentiles; E. Miller, "Adding error
/// bars to evals", arXiv 2411.00640, sections 2.2 and 4, for clusters and pairs in evaluations.
///
/// @param resamples 10,000 for what is published
/// @param seed the same seed gives the same interval
public record ClusterBootstrap(int resamples, long seed) {
    public static final ClusterBootstrap DEFAULT = new ClusterBootstrap(10_000, 1);

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /// The mean over all values; without an interval where there is only one cluster.
    ///
    /// @param clusters values of each cluster; none may be empty
    /// @param level such as 0.95
    /// @throws IllegalArgumentException where there is no value, or a cluster without one
    public Estimate mean(List<double[]> clusters, double level) {
        if (clusters.isEmpty() || clusters.stream().anyMatch(c -> c.length == 0)) {
            throw new IllegalArgumentException("wanted clusters with at least one value each");
        }
        var sums = clusters.stream().mapToDouble(c -> Arrays.stream(c).sum()).toArray();
        var sizes = clusters.stream().mapToDouble(c -> c.length).toArray();
        var mean = Arrays.stream(sums).sum() / Arrays.stream(sizes).sum();
        if (sums.length < 2) {
            return Estimate.unsure(mean);
        }
        var means = resample(sums, sizes);
        var tail = tail(sums.length, level);
        return new Estimate(mean, quantile(means, tail), quantile(means, 1 - tail));
    }

    /// The sum of some values over the sum of others, such as what one approach spent over what another
    /// spent on the same tasks; without an interval where there is only one cluster.
    ///
    /// Source: A. C. Davison, D. V. Hinkley, "Bootstrap methods and their application" (1997), section
    /// 2.1 (the ratio of two means of paired values).
    ///
    /// @param over what each cluster adds to the upper sum
    /// @param under what each adds to the lower one; more than nothing
    /// @throws IllegalArgumentException where the two are not as many, none, or not positive below
    public Estimate ratio(double[] over, double[] under, double level) {
        if (over.length == 0
                || over.length != under.length
                || Arrays.stream(under).anyMatch(u -> !(u > 0))) {
            throw new IllegalArgumentException("wanted pairs of values, positive below");
        }
        var ratio = Arrays.stream(over).sum() / Arrays.stream(under).sum();
        if (over.length < 2) {
            return Estimate.unsure(ratio);
        }
        var ratios = resample(over, under);
        var tail = tail(over.length, level);
        return new Estimate(ratio, quantile(ratios, tail), quantile(ratios, 1 - tail));
    }

    private double[] resample(double[] sums, double[] sizes) {
        var random = new SplittableRandom(seed);
        var means = new double[resamples];
        for (var r = 0; r < resamples; r++) {
            var sum = 0.0;
            var size = 0.0;
            for (var i = 0; i < sums.length; i++) {
                var drawn = random.nextInt(sums.length);
                sum += sums[drawn];
                size += sizes[drawn];
            }
            means[r] = sum / size;
        }
        Arrays.sort(means);
        return means;
    }

    /// The lower percentile to read: below (1 - level) / 2, the more so the fewer clusters there are.
    private static double tail(int clusters, double level) {
        var t = TDistribution.of(clusters - 1).inverseCumulativeProbability((1 - level) / 2);
        return NORMAL.cumulativeProbability(Math.sqrt(clusters / (clusters - 1.0)) * t);
    }

    private static double quantile(double[] sorted, double share) {
        var at = share * (sorted.length - 1);
        var below = (int) Math.floor(at);
        var above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
