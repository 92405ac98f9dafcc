package dev.codemode.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileFitTest {
    private final ProfileFit fit = ProfileFit.haiku3();

    @Test
    void shipsTheLatencyThatItFits() {
        var profile = Profile.shipped("haiku-3");
        var latency = fit.latency();

        assertThat(profile.secondsToFirstToken()).isCloseTo(latency.perTurn(), within(0.0001));
        assertThat(profile.secondsPerThousandInput())
                .isCloseTo(latency.perThousandInput(), within(0.0001));
        assertThat(profile.outputTokensPerSecond())
                .isCloseTo(latency.outputPerSecond(), within(0.1));
        assertThat(profile.spread()).isCloseTo(latency.spread(), within(0.001));
        assertThat(profile.toolUseTokens()).isEqualTo(fit.published().toolUseTokens());
    }

    @Test
    void minimisesTheSquaredError() {
        var best = squaredError(fit.latency());

        for (double change : List.of(0.99, 1.01)) {
            var l = fit.latency();
            assertThat(
                            List.of(
                                    new ProfileFit.Latency(
                                            l.perTurn() * change,
                                            l.perThousandInput(),
                                            l.outputPerSecond(),
                                            0),
                                    new ProfileFit.Latency(
                                            l.perTurn(),
                                            l.perThousandInput() * change,
                                            l.outputPerSecond(),
                                            0),
                                    new ProfileFit.Latency(
                                            l.perTurn(),
                                            l.perThousandInput(),
                                            l.outputPerSecond() * change,
                                            0)))
                    .allSatisfy(other -> assertThat(squaredError(other)).isGreaterThan(best));
        }
    }

    private double squaredError(ProfileFit.Latency latency) {
        return fit.published().rows().stream()
                .mapToDouble(row -> Math.pow(latency.seconds(row) - row.seconds(), 2))
                .sum();
    }

    @Test
    void isWithinSixPercentOnEveryFunctionCallingTask() {
        assertThat(fit.latencyRows())
                .filteredOn(row -> row.published().approach().equals("function-calling-sequential"))
                .hasSize(6)
                .allSatisfy(row -> assertThat(Math.abs(row.deviationPercent())).isLessThan(6));
    }

    @Test
    void findsTheFactorAndTheCallTokensThatMadeTheFigures() {
        var counted = List.of(counted(1, 4, 3000, 200), counted(2, 9, 7000, 500));
        var made =
                new ProfileFit(
                        new ProfileFit.Published(
                                "m", "", "", 264, counted.stream().map(row -> made(row)).toList()));

        var fit = made.tokens(counted);

        assertThat(fit.factor()).isCloseTo(1.5, within(0.001));
        assertThat(fit.callTokens()).isCloseTo(60, within(0.5));
    }

    private static ProfileFit.Row counted(int task, int turns, long input, long output) {
        return new ProfileFit.Row("function-calling-sequential", task, turns, input, output, 1);
    }

    /// As a model with factor 1.5 and 60 tokens per call would have reported it.
    private static ProfileFit.Row made(ProfileFit.Row counted) {
        var turns = counted.turns();
        var callsRead = turns * (turns - 1) / 2;
        return counted(
                counted.task(),
                turns,
                counted.input() * 3 / 2 + 264L * turns + 60L * callsRead,
                counted.output() * 3 / 2 + 60L * (turns - 1));
    }

    @Test
    void leavesOutRunsOfAnotherCourse() {
        assertThatThrownBy(() -> fit.tokens(List.of(counted(1, 5, 10_000, 500))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no run has the approach, task and turns of a published one");
    }

    @Test
    void setsOurRunsBesideThePublishedOnes() {
        var ours =
                List.of(
                        new ProfileFit.Row(
                                "function-calling-sequential", 1, 6, 14_298 * 2, 657, 4.34));

        var rows = fit.compare(ours);

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().inputDeviationPercent()).isCloseTo(100, within(1e-9));
        assertThat(rows.getFirst().outputDeviationPercent()).isZero();
        assertThat(rows.getFirst().secondsDeviationPercent()).isCloseTo(-50, within(1e-9));
    }
}
