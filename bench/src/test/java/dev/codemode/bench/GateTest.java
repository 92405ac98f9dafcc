package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    private static final String FIGURES =
            "pass_rate, pass_difference, errored_rate, turns_ratio, input_ratio, output_ratio,"
                    + " tokens_ratio, seconds_ratio, cost_ratio, turns, input, output, tokens, seconds, cost";

    private static Plan plan(int tasks, String... approaches) {
        return new Plan(
                "accounting",
                IntStream.rangeClosed(1, tasks)
                        .mapToObj(i -> new Plan.Task("accounting-" + i, "Task " + i))
                        .toList(),
                List.of(approaches),
                "simulated:haiku-3",
                "PROJECTED",
                "core",
                1,
                0,
                "2026-03-04");
    }

    /// Code mode takes half of the tokens on odd tasks and all of them on even ones.
    private static Summary summary(int tasks) {
        var plan = plan(tasks, "function-calling", "code-mode");
        return Summary.of(
                plan,
                plan.keys().stream()
                        .map(
                                key ->
                                        Samples.passed(
                                                key,
                                                2,
                                                key.approach().equals("code-mode")
                                                                && key.task().matches(".*[13579]")
                                                        ? 500
                                                        : 1_000,
                                                0,
                                                1))
                        .toList());
    }

    private static Gate.Outcome check(String gate, int tasks) {
        return Gate.parse(gate).on(summary(tasks));
    }

    /// The interval is 0.55 to 0.91: a limit within it fails from both sides.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tokens_ratio > 0.8       | failed | the upper bound",
                "tokens_ratio > 0.95      | held   | the upper bound",
                "tokens_ratio < 0.6       | failed | the lower bound",
                "tokens_ratio < 0.5       | held   | the lower bound",
                "tokens_ratio.mean > 0.8  | held   | the estimate",
                "tokens_ratio.mean <= 0.71| failed | the estimate",
                "tokens_ratio.low > 0.5   | failed | the lower bound",
                "tokens_ratio.low > 0.6   | held   | the lower bound",
                "tokens_ratio.high < 0.95 | failed | the upper bound",
            })
    void comparesTheBoundThatComesNearerToFailing(String gate, String how, String bound) {
        var outcome = check(gate, 20);

        assertThat(outcome.line()).startsWith("gate " + how + ": " + gate + ": ");
        assertThat(outcome.why()).contains("; compared " + bound + " ");
    }

    @Test
    void saysWhatWasComparedAndWhetherTheEstimateWouldHaveDone() {
        assertThat(check("tokens_ratio > 0.8", 20).line())
                .isEqualTo(
                        "gate failed: tokens_ratio > 0.8: tokens_ratio of code-mode against"
                                + " function-calling is 0.707107, 95 % interval 0.594604 to 0.840896;"
                                + " compared the upper bound 0.840896; the estimate alone would do, but so"
                                + " few tasks do not show it");
        assertThat(check("tokens_ratio > 0.6", 20).line())
                .endsWith("; compared the upper bound 0.840896");
        assertThat(check("tokens(code-mode) >= 1e3", 20).line())
                .isEqualTo(
                        "gate held: tokens(code-mode) >= 1e3: tokens of code-mode is 750, 95 % interval 625"
                                + " to 875; compared the upper bound 875");
    }

    @Test
    void aRunTooSmallToShowAPassRateFailsIt() {
        assertThat(check("pass_rate(code-mode) < 90%", 8).line())
                .isEqualTo(
                        "gate failed: pass_rate(code-mode) < 90%: pass_rate of code-mode is 1, 95 % interval"
                                + " 0.675592 to 1; compared the lower bound 0.675592; the estimate alone"
                                + " would do, but so few tasks do not show it");
        assertThat(check("pass_rate(code-mode) < 90%", 40).failed()).isFalse();
        assertThat(check("pass_rate(code-mode).mean < 90%", 8).failed()).isFalse();
    }

    /// All tasks alike: resampling says nothing, but so many tasks leave only so much room.
    @Test
    void tasksThatAreAllAlikeBoundTheDifferenceByTheirNumber() {
        assertThat(check("pass_difference < -0.2", 8).line())
                .isEqualTo(
                        "gate failed: pass_difference < -0.2: pass_difference of code-mode against"
                                + " function-calling is 0, 95 % interval -0.324408 to 0.324408; compared the"
                                + " lower bound -0.324408; the estimate alone would do, but so few tasks do"
                                + " not show it");
        assertThat(check("pass_difference < -0.2", 20).failed()).isFalse();
    }

    @Test
    void oneTaskHasNoBoundAndFails() {
        assertThat(check("tokens_ratio > 0.8", 1).line())
                .isEqualTo(
                        "gate failed: tokens_ratio > 0.8: one task gives no interval; run more tasks, or"
                                + " compare tokens_ratio.mean");
        assertThat(check("tokens_ratio.mean > 0.8", 1).line())
                .isEqualTo(
                        "gate held: tokens_ratio.mean > 0.8: tokens_ratio of code-mode against"
                                + " function-calling is 0.5; compared the estimate 0.5");
    }

    @Test
    void whatIsNotKnownFails() {
        var plan = plan(2, "function-calling", "code-mode");
        var unpriced =
                plan.keys().stream()
                        .map(k -> Samples.trial(k, Trial.Result.PASSED, 1, 10, 5, 1, null, null))
                        .toList();
        assertThat(Gate.parse("cost_ratio > 1").on(Summary.of(plan, unpriced)).line())
                .isEqualTo(
                        "gate failed: cost_ratio > 1: this run has no cost_ratio of code-mode, because the"
                                + " model has no price or a trial cost nothing");
        assertThat(Gate.parse("turns > 9").on(Summary.of(plan, unpriced.subList(0, 3))).line())
                .isEqualTo("gate failed: turns > 9: the run is not finished: 3 of 4 trials done");
    }

    @Test
    void theShareOfLostTrialsIsAFactAboutTheRun() {
        var plan = plan(2, "code-mode");
        var trials =
                List.of(
                        Samples.errored(plan.keys().getFirst(), "answered 529"),
                        Samples.passed(plan.keys().getLast(), 1, 10, 5, 1));

        assertThat(Gate.parse("errored_rate > 0").on(Summary.of(plan, trials)).line())
                .isEqualTo(
                        "gate failed: errored_rate > 0: errored_rate of code-mode is 0.5 in this run");
    }

    @Test
    void readsSpacesPercentsAndBounds() {
        assertThat(Gate.parse(" pass_rate ( code-mode ) .high<=12.5 % ").text())
                .isEqualTo("pass_rate ( code-mode ) .high<=12.5 %");
        assertThat(check("pass_rate(function-calling).high <= 12.5%", 2).failed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "token_ratio > 1 | , column 1: no figure 'token_ratio'; did you mean 'tokens_ratio'? there are "
                        + FIGURES,
                "tokens_ratio >> 1 | , column 15: wanted a number, got '> 1'",
                "tokens_ratio = 1 | , column 14: wanted one of > >= < <=, got '= 1'",
                "tokens_ratio | , column 13: wanted one of > >= < <=, got the end",
                "tokens_ratio( > 1 | , column 15: wanted an approach, such as code-mode, got '> 1'",
                "tokens_ratio(code-mode > 1 | , column 24: wanted ')', got '> 1'",
                "tokens_ratio.median > 1 | , column 14: no bound 'median'; did you mean 'mean'? there are low, mean, high",
                "turns > 1 and cost > 2 | , column 11: wanted nothing more; give --fail-if several times for"
                        + " several gates, got 'and cost > 2'",
                "turns > 1.2.3 | , column 9: wanted a number, got '1.2.3'",
                "> 1 | , column 1: wanted the name of a figure, such as tokens_ratio, got '> 1'",
            })
    void saysAtWhichColumnItWantedWhat(String gate, String message) {
        assertThatThrownBy(() -> Gate.parse(gate))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + gate + "'" + message);
    }

    @Test
    void saysWhichApproachesThereAre() {
        assertThat(refusal("tokens_ratio(code-mod) > 1", "function-calling", "code-mode"))
                .isEqualTo(
                        "'tokens_ratio(code-mod) > 1': no approach 'code-mod' in this run; did you mean"
                                + " 'code-mode'? there are code-mode");
        assertThat(refusal("tokens_ratio(function-calling) > 1", "function-calling", "code-mode"))
                .isEqualTo(
                        "'tokens_ratio(function-calling) > 1': function-calling is what the others are"
                                + " compared with; there are code-mode");
        assertThat(refusal("tokens_ratio > 1", "code-mode"))
                .isEqualTo(
                        "'tokens_ratio > 1': the run has one approach, so that there is nothing to compare"
                                + " it with");
        assertThat(
                        refusal(
                                "turns > 1",
                                "function-calling",
                                "function-calling-sequential",
                                "code-mode-schemas"))
                .isEqualTo(
                        "'turns > 1': name the approach, such as turns(function-calling); there are"
                                + " function-calling, function-calling-sequential, code-mode-schemas");
    }

    private static String refusal(String gate, String... approaches) {
        try {
            Gate.parse(gate).requireIn(plan(2, approaches));
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("not refused");
    }
}
