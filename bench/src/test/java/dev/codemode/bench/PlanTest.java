package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {
    @Test
    void runsEpochByEpochInAnOrderThatTheSeedShuffles() {
        var plan = with(2, 7);

        assertThat(plan.runOrder()).containsExactlyInAnyOrderElementsOf(plan.keys());
        assertThat(plan.runOrder()).isEqualTo(with(2, 7).runOrder());
        assertThat(plan.runOrder()).extracting(Plan.Key::epoch).isSorted();
        assertThat(IntStream.range(0, 20).mapToObj(seed -> with(2, seed).runOrder()).distinct())
                .hasSizeGreaterThan(5);
        for (var i = 0; i < plan.runOrder().size(); i += 2) {
            assertThat(plan.runOrder().get(i).task()).isEqualTo(plan.runOrder().get(i + 1).task());
        }
    }

    @Test
    void showsTaskByTaskWithTheApproachesSideBySide() {
        assertThat(with(2, 7).keys())
                .extracting(Plan.Key::toString)
                .containsExactly(
                        "accounting-1/function-calling/1",
                        "accounting-1/code-mode/1",
                        "accounting-1/function-calling/2",
                        "accounting-1/code-mode/2",
                        "accounting-2/function-calling/1",
                        "accounting-2/code-mode/1",
                        "accounting-2/function-calling/2",
                        "accounting-2/code-mode/2");
    }

    @Test
    void givesApproachesOfOneTaskAndEpochTheSameSeedAndOthersAnother() {
        var plan = with(2, 7);
        var keys = plan.keys();
        assertThat(plan.seedOf(keys.get(0))).isEqualTo(plan.seedOf(keys.get(1)));
        assertThat(keys.stream().map(plan::seedOf).distinct()).hasSize(4);
        assertThat(with(2, 8).seedOf(keys.get(0))).isNotEqualTo(plan.seedOf(keys.get(0)));
    }

    @Test
    void saysWhatDiffersFromAnotherPlan() {
        assertThat(with(2, 8).differences(with(1, 7)))
                .containsExactly("epochs: 1 there, 2 here", "seed: 7 there, 8 here");
        assertThat(with(1, 7).differences(with(1, 7))).isEmpty();
    }

    @Test
    void refusesAPlanThatRunsNothing() {
        assertThatThrownBy(() -> with(0, 7)).hasMessage("epochs must be positive, got 0");
        assertThatThrownBy(
                        () ->
                                new Plan(
                                        "s",
                                        List.of(),
                                        List.of("a"),
                                        "m",
                                        "",
                                        "core",
                                        1,
                                        0,
                                        "2026-01-01"))
                .hasMessage("a plan needs a task and an approach");
        assertThatThrownBy(
                        () ->
                                new Plan(
                                        "s",
                                        List.of(new Plan.Task("t", "T")),
                                        List.of("a"),
                                        "m",
                                        "",
                                        "core",
                                        1,
                                        0,
                                        "4 March"))
                .hasMessage("today must be YYYY-MM-DD, got 4 March");
    }

    private static Plan with(int epochs, long seed) {
        var p = Samples.PLAN;
        return new Plan(
                p.suite(),
                p.tasks(),
                p.approaches(),
                p.model(),
                p.provenance(),
                p.catalog(),
                epochs,
                seed,
                p.today());
    }
}
