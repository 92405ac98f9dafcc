package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "ar-EG-u-nu-arab"})
    void looksTheSameInEveryLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        var summary = Summary.of(Samples.PLAN, Samples.all());

        Golden.assertMatches("summary.txt", summary.text());
        Golden.assertMatches("summary.md", summary.markdown());
        Golden.assertMatches("summary.json", Json.pretty(summary));
    }

    @Test
    void fitsATerminalOf110Columns() {
        var plan =
                new Plan(
                        "accounting",
                        Samples.PLAN.tasks(),
                        List.of("function-calling", "function-calling-sequential"),
                        "simulated:haiku-3",
                        "PROJECTED",
                        "core",
                        300,
                        0,
                        "2026-03-04");
        var trials = plan.keys().stream().map(Samples::failed).toList();

        var table = Summary.of(plan, trials).text().split("\n\n", -1)[1];

        assertThat(table.lines().mapToInt(String::length).max().orElseThrow())
                .isLessThanOrEqualTo(110);
    }

    @Test
    void countsFailedTrialsInTokensAndTimeAndSaysWhyTheyFailed() {
        var keys = Samples.PLAN.keys();
        var trials = List.of(Samples.failed(keys.get(0)), Samples.passed(keys.get(2), 2, 10, 5, 1));

        var summary = Summary.of(Samples.PLAN, trials);

        var total = summary.totals().getFirst();
        assertThat(total.passed()).isEqualTo(1);
        assertThat(total.counted()).isEqualTo(2);
        assertThat(total.tokens().input()).isEqualTo(24_010);
        assertThat(total.seconds()).isEqualTo(62.5);
        assertThat(summary.text())
                .contains("Not finished: 2 of 4 trials done.\n")
                .contains(
                        "accounting-1/function-calling/1 failed: checking balance: expected 7175.00,"
                                + " got 10000.00\n");
        assertThat(summary.allPassed()).isFalse();
    }

    @Test
    void keepsTrialsLostToTheProviderOutOfThePassRate() {
        var keys = Samples.PLAN.keys();
        var trials =
                List.of(
                        Samples.errored(keys.get(0), "answered 429 three times"),
                        Samples.passed(keys.get(2), 2, 10, 5, 1));

        var summary = Summary.of(Samples.PLAN, trials);

        assertThat(summary.totals().getFirst().passed()).isEqualTo(1);
        assertThat(summary.totals().getFirst().counted()).isEqualTo(1);
        assertThat(summary.totals().getFirst().errored()).isEqualTo(1);
        assertThat(summary.text())
                .contains("accounting-1/function-calling/1 errored: answered 429 three times\n");
    }

    @Test
    void comparesOnlyApproachesThatRanTheSameNumberOfTrials() {
        var all = Samples.all();

        var ratio = Summary.of(Samples.PLAN, all.subList(0, 3)).ratios().getFirst();

        assertThat(ratio.turns()).isNull();
        assertThat(ratio.cost()).isNull();
    }

    @Test
    void showsNoCostWhereAPriceIsNotKnown() {
        var keys = Samples.PLAN.keys();
        var unpriced = Samples.trial(keys.get(0), Trial.Result.PASSED, 1, 10, 5, 1, null, null);

        var summary = Summary.of(Samples.PLAN, List.of(unpriced, Samples.all().get(2)));

        assertThat(summary.totals().getFirst().cost()).isNull();
        assertThat(summary.text().lines().filter(l -> l.startsWith("  function-calling  ")))
                .first()
                .asString()
                .endsWith("-");
    }

    @Test
    void tellsTheSecondsWithAndWithoutWhatWasLost() {
        var trial = Samples.passed(Samples.PLAN.keys().getFirst(), 2, 10, 5, 9);
        var slow =
                new Trial(
                        trial.key(),
                        trial.model(),
                        trial.provenance(),
                        trial.seed(),
                        trial.result(),
                        trial.checks(),
                        trial.answer(),
                        trial.stop(),
                        trial.turns(),
                        trial.toolCalls(),
                        trial.tokens(),
                        new Trial.Seconds(9, 5, 0, 0, 3.5),
                        trial.bytes(),
                        trial.cost(),
                        trial.price(),
                        trial.error(),
                        trial.cause(),
                        List.of());

        assertThat(Summary.of(Samples.PLAN, List.of(slow)).text())
                .contains(
                        "Seconds lost to requests that failed and were sent again, and to waits: function-calling"
                                + " 3.50 (5.50 without),\ncode-mode 0.00 (0.00 without).\n");
    }

    @Test
    void comparesTaskByTaskWithIntervals() {
        var plan =
                new Plan(
                        "accounting",
                        List.of(task(1), task(2), task(3), task(4), task(5)),
                        Samples.PLAN.approaches(),
                        "simulated:haiku-3",
                        "PROJECTED",
                        "core",
                        1,
                        0,
                        "2026-03-04");
        var trials = new ArrayList<Trial>();
        for (var i = 0; i < 5; i++) {
            var keys = plan.keys();
            trials.add(Samples.passed(keys.get(2 * i), 4, 1000L * (i + 1), 100, 4));
            var other = keys.get(2 * i + 1);
            trials.add(
                    i < 3
                            ? Samples.passed(other, 1, 250L * (i + 1), 100, 2)
                            : Samples.trial(
                                    other,
                                    Trial.Result.FAILED,
                                    2,
                                    500L * (i + 1),
                                    100,
                                    2,
                                    0.001,
                                    null));
        }

        var comparison = Summary.of(plan, trials).comparisons().getFirst();

        assertThat(comparison.pairs()).isEqualTo(5);
        assertThat(comparison.passes().value()).isEqualTo(-0.4);
        assertThat(comparison.passes().excludes(0)).isFalse();
        assertThat(comparison.mcNemar()).isEqualTo(0.5);
        // Three ratios of a quarter and two of a half: 4^(-3/5) * 2^(-2/5).
        assertThat(Objects.requireNonNull(comparison.ratios().get("input")).value())
                .isCloseTo(Math.pow(2, -1.6), within(1e-12));
        assertThat(Objects.requireNonNull(comparison.ratios().get("input")).excludes(1)).isTrue();
        assertThat(comparison.detectable()).isCloseTo(0.8353, within(1e-4));
    }

    @Test
    void leavesPairsOutOfWhichOneTrialWasLost() {
        var keys = Samples.PLAN.keys();
        var trials =
                List.of(
                        Samples.errored(keys.get(0), "answered 429 three times"),
                        Samples.passed(keys.get(1), 1, 10, 5, 1),
                        Samples.passed(keys.get(2), 2, 20, 5, 1),
                        Samples.passed(keys.get(3), 1, 10, 5, 1));

        var comparison = Summary.of(Samples.PLAN, trials).comparisons().getFirst();

        assertThat(comparison.tasks()).isEqualTo(1);
        assertThat(comparison.pairs()).isEqualTo(1);
    }

    private static Plan.Task task(int number) {
        return new Plan.Task("accounting-" + number, "Task " + number);
    }
}
