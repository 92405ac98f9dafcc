package dev.codemode.bench.internal.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected figures were computed with scipy 1.17.1: `binomtest(...).proportion_ci(0.95, 'wilson')`,
/// `binomtest(min(b, c), b + c, 0.5).pvalue`, `math.comb`, `scipy.stats.bootstrap` and `norm.ppf`.
class StatisticsTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @ParameterizedTest
    @CsvSource({
        "6, 8, 0.40927543031016883, 0.9285207872478909",
        "8, 8, 0.6755924351161198, 1.0",
        "0, 8, 0.0, 0.32440756488388023",
        "15, 60, 0.15776522530056677, 0.3723207007704782",
        "81, 263, 0.2552885198782742, 0.36620957698280004",
    })
    void wilsonAgreesWithScipy(int passed, int trials, double low, double high) {
        var estimate = Proportion.wilson(passed, trials, 0.95);

        assertThat(estimate.value()).isEqualTo((double) passed / trials);
        assertThat(estimate.low()).isCloseTo(low, EXACT);
        assertThat(estimate.high()).isCloseTo(high, EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 6, 0.125",
        "6, 1, 0.125",
        "0, 5, 0.0625",
        "10, 10, 1.0",
        "5, 17, 0.01690053939819336",
        "3, 0, 0.25",
        "121, 59, 4.4344492637551645e-06",
        "0, 0, 1.0",
    })
    void mcNemarAgreesWithScipy(int onlyFirst, int onlySecond, double p) {
        assertThat(McNemar.exact(onlyFirst, onlySecond)).isCloseTo(p, EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 3, 2, 0.9, 0.3",
        "10, 7, 3, 0.9916666666666667, 0.2916666666666667",
        "200, 13, 100, 0.9999194971988055, 0.0",
        "4, 0, 2, 0.0, 0.0",
        "4, 4, 4, 1.0, 1.0",
    })
    void passAtAndPassPowerAreThoseOfBinomialCoefficients(
            int epochs, int passed, int k, double once, double always) {
        assertThat(Passes.atLeastOnce(epochs, passed, k)).isCloseTo(once, EXACT);
        assertThat(Passes.everyTime(epochs, passed, k)).isCloseTo(always, EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 1, 0.6603399685998909",
        "60, 5, 0.15249898345112642",
        "198, 1, 0.1327333278739942",
        "1000, 10, 0.0336708638549609",
    })
    void theDetectableDifferenceShrinksWithTasksAndEpochs(int tasks, int epochs, double points) {
        assertThat(DetectableDifference.before(tasks, epochs).at(0.95, 0.8))
                .isCloseTo(points, EXACT);
    }

    @Test
    void theBootstrapAgreesWithScipyAtTheSamePercentiles() {
        var differences =
                List.of(0.31, -0.2, 0.5, 0.1, 0.22, 0.4, -0.05, 0.3, 0.6, 0.15).stream()
                        .map(d -> new double[] {d})
                        .toList();

        var estimate = new ClusterBootstrap(100_000, 3).mean(differences, 0.95);

        assertThat(estimate.value()).isCloseTo(0.233, EXACT);
        assertThat(estimate.low()).isCloseTo(0.055, within(0.003));
        assertThat(estimate.high()).isCloseTo(0.401, within(0.003));
    }

    /// The populations of ten cities in 1930 over those in 1920, from the book the method is taken from;
    /// the interval is that of `scipy.stats.bootstrap(..., paired=True)` at the same percentiles.
    @Test
    void theBootstrapOfARatioAgreesWithScipyOnAPublishedExample() {
        double[] in1930 = {143, 104, 69, 260, 75, 63, 50, 48, 111, 50};
        double[] in1920 = {138, 93, 61, 179, 48, 37, 29, 23, 30, 2};

        var estimate = new ClusterBootstrap(100_000, 3).ratio(in1930, in1920, 0.95);

        assertThat(estimate.value()).isCloseTo(1.5203125, EXACT);
        assertThat(estimate.low()).isCloseTo(1.209, within(0.01));
        assertThat(estimate.high()).isCloseTo(2.339, within(0.03));
    }

    @Test
    void theRatioOfOneClusterHasNoInterval() {
        var estimate = ClusterBootstrap.DEFAULT.ratio(new double[] {3}, new double[] {4}, 0.95);

        assertThat(estimate.value()).isEqualTo(0.75);
        assertThat(estimate.low()).isNull();
    }

    @Test
    void theBootstrapIsTheSameForTheSameSeed() {
        var values = synthetic(new SplittableRandom(5), 12);

        assertThat(ClusterBootstrap.DEFAULT.mean(values, 0.95))
                .isEqualTo(ClusterBootstrap.DEFAULT.mean(values, 0.95))
                .isNotEqualTo(new ClusterBootstrap(10_000, 2).mean(values, 0.95));
    }

    @Test
    void oneClusterHasNoInterval() {
        var estimate = ClusterBootstrap.DEFAULT.mean(List.of(new double[] {1, 2, 3}), 0.95);

        assertThat(estimate.value()).isEqualTo(2);
        assertThat(estimate.low()).isNull();
        assertThat(estimate.excludes(5)).isFalse();
    }

    @Test
    void logarithmsMapBackToAGeometricMean() {
        var logs = List.of(new double[] {Math.log(0.5)}, new double[] {Math.log(2)});

        assertThat(ClusterBootstrap.DEFAULT.mean(logs, 0.95).map(Math::exp).value())
                .isCloseTo(1, EXACT);
    }

    /// Of intervals that are to hold the truth 95 times in 100, that many do: on clusters of one to
    /// four skewed values that are alike within their cluster.
    @ParameterizedTest
    @CsvSource({"12, 11", "30, 12", "60, 13"})
    void theIntervalHoldsTheTruthAsOftenAsItSays(int clusters, long seed) {
        var random = new SplittableRandom(seed);
        var runs = 2_000;
        var held = 0;
        for (var run = 0; run < runs; run++) {
            var estimate =
                    new ClusterBootstrap(1_000, random.nextLong())
                            .mean(synthetic(random, clusters), 0.95);
            held += estimate.excludes(0.3) ? 0 : 1;
        }
        assertThat(held / (double) runs).isBetween(0.93, 0.97);
    }

    /// Differences around 0.3.
    private static List<double[]> synthetic(SplittableRandom random, int clusters) {
        var all = new ArrayList<double[]>();
        for (var c = 0; c < clusters; c++) {
            var common = random.nextGaussian() * 0.5;
            var values = new double[1 + random.nextInt(4)];
            for (var i = 0; i < values.length; i++) {
                values[i] = 0.3 + common + random.nextExponential() - 1;
            }
            all.add(values);
        }
        return all;
    }

    @Test
    void refusesCountsThatCannotBe() {
        assertThatThrownBy(() -> Proportion.wilson(3, 2, 0.95))
                .hasMessage("wanted 0 <= passed <= trials and a trial, got 3 of 2");
        assertThatThrownBy(() -> McNemar.exact(-1, 2))
                .hasMessage("counts must not be negative, got -1 and 2");
        assertThatThrownBy(() -> Passes.everyTime(3, 1, 4))
                .hasMessage(
                        "wanted 1 <= k <= epochs and 0 <= passed <= epochs, got k=4 epochs=3 passed=1");
        assertThatThrownBy(() -> ClusterBootstrap.DEFAULT.mean(List.of(), 0.95))
                .hasMessage("wanted clusters with at least one value each");
        assertThatThrownBy(
                        () ->
                                ClusterBootstrap.DEFAULT.ratio(
                                        new double[] {1}, new double[] {0}, 0.95))
                .hasMessage("wanted pairs of values, positive below");
    }
}
