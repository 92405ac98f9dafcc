package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WarningsTest {
    private static final Warning NOT_FINISHED =
            new Warning(Warning.About.UNFINISHED, "Not finished: 6 of 8 trials done.");

    private static Plan plan(int tasks, int epochs) {
        return new Plan(
                "accounting",
                IntStream.rangeClosed(1, tasks)
                        .mapToObj(i -> new Plan.Task("accounting-" + i, "Task " + i))
                        .toList(),
                List.of("function-calling", "code-mode"),
                "simulated:haiku-3",
                "PROJECTED",
                "core",
                epochs,
                0,
                "2026-03-04");
    }

    private interface Script {
        Trial trial(Plan.Key key, int task);
    }

    private static List<Trial> trials(Plan plan, Script script) {
        return plan.keys().stream()
                .map(
                        key ->
                                script.trial(
                                        key,
                                        Integer.parseInt(
                                                key.task().substring("accounting-".length()))))
                .toList();
    }

    private static List<Warning> warnings(Plan plan, Script script) {
        return Summary.of(plan, trials(plan, script)).warnings();
    }

    /// Code mode fails tasks up to a number; it takes half of everything.
    private static Trial codeModeFails(Plan.Key key, int task, int failed) {
        var isCode = key.approach().equals("code-mode");
        var size = 100L * task;
        return Samples.trial(
                key,
                isCode && task <= failed ? Trial.Result.FAILED : Trial.Result.PASSED,
                isCode ? 2 : 4,
                isCode ? size : 2 * size,
                isCode ? 10 : 20,
                isCode ? 1 : 2,
                isCode ? 0.001 : 0.002,
                null);
    }

    @Test
    void saysThatEightTasksCannotTellSixFromEight() {
        assertThat(warnings(plan(8, 1), (key, task) -> codeModeFails(key, task, 2)))
                .containsExactly(
                        new Warning(
                                Warning.About.FEW_TASKS,
                                "8 tasks are few: intervals are rough, and they cannot tell 3/8 from 8/8."
                                        + " More tasks help more than more epochs."),
                        new Warning(
                                Warning.About.PASS_RATES,
                                "8 tasks cannot tell 6/8 (code-mode) from 8/8 (function-calling): the"
                                        + " interval of the difference spans 0."));
    }

    @Test
    void saysNothingWhereTheDataSayIt() {
        assertThat(warnings(plan(60, 1), (key, task) -> codeModeFails(key, task, 20))).isEmpty();
    }

    @Test
    void saysThatSuitesCanBeTooEasyOrTooHard() {
        assertThat(warnings(plan(20, 1), (key, task) -> codeModeFails(key, task, 0)))
                .containsExactly(
                        new Warning(
                                Warning.About.CEILING,
                                "All approaches pass everything: these tasks cannot show which of them is"
                                        + " more reliable."));
        assertThat(warnings(plan(20, 1), (key, _) -> Samples.failed(key)))
                .containsExactly(
                        new Warning(
                                Warning.About.CEILING,
                                "No approach passes anything: these tasks cannot show which of them is"
                                        + " more reliable."));
    }

    @Test
    void saysThatOneTaskHasNoInterval() {
        assertThat(warnings(plan(1, 20), (key, _) -> codeModeFails(key, 1, 1)))
                .containsExactly(
                        new Warning(
                                Warning.About.FEW_TASKS,
                                "One task says nothing about others: there are no intervals, however many"
                                        + " epochs."),
                        new Warning(
                                Warning.About.PASS_RATES,
                                "1 task cannot tell 0.0 % (code-mode) from 100.0 % (function-calling):"
                                        + " there is no interval."));
    }

    @Test
    void saysWhichRatiosSpanOne() {
        assertThat(
                        warnings(
                                plan(20, 1),
                                (key, task) ->
                                        Samples.passed(
                                                key,
                                                key.approach().equals("code-mode") ? 1 : 2,
                                                // Now the one takes more, now the other.
                                                1_000L
                                                        + (key.approach().equals("code-mode")
                                                                        ? 1
                                                                        : -1)
                                                                * (task % 2 * 400L - 200),
                                                100,
                                                1)))
                .contains(
                        new Warning(
                                Warning.About.SPANS_ONE,
                                "code-mode against function-calling: the interval spans 1 for input,"
                                        + " tokens, so that which takes less is not known."));
    }

    @Test
    void saysWhatWasLostAndThatItWasNotTheSameForAll() {
        assertThat(
                        warnings(
                                plan(20, 1),
                                (key, task) ->
                                        key.approach().equals("code-mode") && task < 4
                                                ? Samples.errored(key, "answered 529")
                                                : codeModeFails(key, task, 10)))
                .contains(
                        new Warning(
                                Warning.About.ERRORED,
                                "Lost to the provider or to a bug: 0 of 20 trials of function-calling, 3 of"
                                        + " 20 trials of code-mode. That is not the same for all, and what"
                                        + " got lost may be what is hard. They count in no rate and in no"
                                        + " pair; 'codemode run --resume' tries them again."));
    }

    @Test
    void saysThatARunIsNotFinished() {
        var plan = plan(4, 1);
        var some = new ArrayList<>(trials(plan, (key, task) -> codeModeFails(key, task, 0)));
        some.removeLast();
        some.removeLast();

        assertThat(Summary.of(plan, some).warnings()).contains(NOT_FINISHED);
    }
}
