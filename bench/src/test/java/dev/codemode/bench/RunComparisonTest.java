package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunComparisonTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static Plan plan(
            int firstTask, int lastTask, String model, String provenance, int epochs, long seed) {
        return new Plan(
                "accounting",
                IntStream.rangeClosed(firstTask, lastTask)
                        .mapToObj(i -> new Plan.Task("accounting-" + i, "Task " + i))
                        .toList(),
                List.of("function-calling", "code-mode"),
                model,
                provenance,
                "core",
                epochs,
                seed,
                "2026-03-04");
    }

    private interface Script {
        Trial trial(Plan.Key key, int task);
    }

    private static Run run(String name, Plan plan, Script script) {
        var trials =
                plan.keys().stream()
                        .map(
                                key ->
                                        with(
                                                plan.seedOf(key),
                                                script.trial(
                                                        key,
                                                        Integer.parseInt(
                                                                key.task()
                                                                        .substring(
                                                                                "accounting-"
                                                                                        .length())))))
                        .toList();
        return new Run(Path.of("runs", name), plan, trials, List.of());
    }

    private static Trial with(long seed, Trial t) {
        return new Trial(
                t.key(),
                t.model(),
                t.provenance(),
                seed,
                t.result(),
                t.checks(),
                t.answer(),
                t.stop(),
                t.turns(),
                t.toolCalls(),
                t.tokens(),
                t.seconds(),
                t.bytes(),
                t.cost(),
                t.price(),
                t.error(),
                t.cause(),
                List.of());
    }

    private static Trial trial(Plan.Key key, boolean passed, long tokens) {
        return Samples.trial(
                key,
                passed ? Trial.Result.PASSED : Trial.Result.FAILED,
                2,
                tokens,
                10,
                tokens / 100.0,
                null,
                null);
    }

    private static Run before() {
        return run(
                "before",
                plan(1, 12, "simulated:haiku-3", "PROJECTED", 2, 1),
                (key, task) -> trial(key, true, 1_000L * task));
    }

    /// Half of the tokens, and two tasks less that pass.
    private static Run after(String model, String provenance, long seed) {
        return run(
                "after",
                plan(2, 13, model, provenance, 2, seed),
                (key, task) -> trial(key, task > 3, 500L * task));
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, America/Los_Angeles",
        "de-DE, Europe/Berlin",
        "ar-EG-u-nu-arab, Africa/Cairo",
    })
    void saysLoudlyThatProjectedAndMeasuredAreNotOfOneKind(String tag, String zoneId)
            throws Exception {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));

        var comparison =
                RunComparison.of(before(), after("anthropic:claude-3-haiku", "MEASURED", 9));

        Golden.assertMatches("comparison.txt", comparison.text());
        Golden.assertMatches("comparison.md", comparison.markdown());
        Golden.assertMatches("comparison.json", comparison.json());
    }

    @Test
    void everyFieldIsDocumented() throws Exception {
        var document = Files.readString(Path.of("../docs/report-format.md"));
        var part = document.substring(document.indexOf("## Comparisons"));
        var json =
                JsonMapper.builder().build().readTree(RunComparison.of(before(), before()).json());

        assertThat(json.fieldNames())
                .toIterable()
                .allMatch(name -> part.contains("`" + name + "`"), "is documented");
        assertThat(json.get("approaches").get(0).fieldNames())
                .toIterable()
                .allMatch(name -> part.contains("`" + name + "`"), "is documented");
    }

    @Test
    void pairsByTaskEpochAndSeed() throws Exception {
        var comparison = RunComparison.of(before(), after("simulated:haiku-3", "PROJECTED", 1));

        var arm = comparison.arms().getFirst();
        assertThat(arm.paired()).isTrue();
        assertThat(arm.tasks()).isEqualTo(11);
        assertThat(arm.trialsA()).isEqualTo(22);
        assertThat(arm.passes().value()).isCloseTo(-2.0 / 11, within(1e-12));
        assertThat(Objects.requireNonNull(arm.ratios().get("input")).value())
                .isCloseTo(0.5, within(1e-12));
        assertThat(arm.ratios()).doesNotContainKey("cost");
        assertThat(comparison.warnings()).isEmpty();
        assertThat(comparison.differs())
                .containsExactly(
                        "tasks in A alone, left out: accounting-1",
                        "tasks in B alone, left out: accounting-13");
    }

    @Test
    void anEpochThatOneRunLostCountsInNeither() throws Exception {
        var lost =
                run(
                        "lost",
                        plan(1, 12, "simulated:haiku-3", "PROJECTED", 2, 1),
                        (key, task) ->
                                task == 1 && key.epoch() == 2
                                        ? Samples.errored(key, "answered 529")
                                        : trial(key, true, key.epoch() * 1_000L * task));

        var comparison = RunComparison.of(before(), lost);

        var arm = comparison.arms().getFirst();
        assertThat(arm.trialsA()).isEqualTo(23);
        assertThat(arm.trialsB()).isEqualTo(23);
        assertThat(comparison.warnings())
                .containsExactly(
                        "B lost 2 trials to the provider or to a bug, which count nowhere: function-calling"
                                + " 1, code-mode 1.");
    }

    @Test
    void refusesRunsThatHaveNothingInCommon() {
        var a = before();
        var p = a.plan();
        var otherSuite =
                new Plan(
                        "crossover",
                        p.tasks(),
                        p.approaches(),
                        p.model(),
                        "PROJECTED",
                        "core",
                        1,
                        0,
                        p.today());
        var otherApproach =
                new Plan(
                        "accounting",
                        p.tasks(),
                        List.of("code-mode-schemas"),
                        p.model(),
                        "PROJECTED",
                        "core",
                        1,
                        0,
                        p.today());

        assertThatThrownBy(() -> RunComparison.of(a, empty(otherSuite)))
                .hasMessage(
                        "runs/before and runs/b cannot be compared: one is of suite accounting, the other of"
                                + " crossover; compare runs that share suite, tasks and approaches");
        assertThatThrownBy(() -> RunComparison.of(a, empty(otherApproach)))
                .hasMessage(
                        "runs/before and runs/b cannot be compared: they have no approach in common:"
                                + " function-calling, code-mode in one, code-mode-schemas in the other;"
                                + " compare runs that share suite, tasks and approaches");
        assertThatThrownBy(
                        () ->
                                RunComparison.of(
                                        a, empty(plan(20, 30, p.model(), "PROJECTED", 1, 0))))
                .hasMessageStartingWith(
                        "runs/before and runs/b cannot be compared: they have no task in common;");
        assertThatThrownBy(() -> RunComparison.of(a, empty(p)))
                .hasMessageStartingWith(
                        "runs/before and runs/b cannot be compared: no task passed or failed in both with the"
                                + " same approach;");
    }

    @Test
    void saysThatATaskOfOneIdIsAnotherTask() throws Exception {
        var a = before();
        var p = a.plan();
        var changed =
                new Plan(
                        p.suite(),
                        p.tasks().stream()
                                .map(t -> new Plan.Task(t.id(), t.name(), Map.of("fan_out", 3)))
                                .limit(1)
                                .toList(),
                        p.approaches(),
                        p.model(),
                        p.provenance(),
                        p.catalog(),
                        p.epochs(),
                        p.seed(),
                        p.today());
        var b = run("b", changed, (key, task) -> trial(key, true, 1_000L * task));

        assertThat(RunComparison.of(a, b).differs())
                .contains("task accounting-1: 'Task 1' in A, 'Task 1' {fan_out=3} in B");
        assertThat(RunComparison.of(a, b).warnings())
                .containsExactly("1 common task gives no interval.");
    }

    private static Run empty(Plan plan) {
        return new Run(Path.of("runs/b"), plan, List.of(), List.of());
    }
}
