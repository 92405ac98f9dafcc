package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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
}
