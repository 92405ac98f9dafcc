package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.suites.Suites;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkTest {
    @TempDir private Path temp;

    private static Benchmark accounting() {
        return Benchmark.of(Suites.find("accounting").orElseThrow());
    }

    @Test
    void runsWhatItWasTold() throws Exception {
        var summary =
                accounting()
                        .tasks("accounting-2", "accounting-5")
                        .approaches("function-calling", "code-mode-schemas")
                        .model("simulated:fast")
                        .catalog("full")
                        .epochs(2)
                        .seed(5)
                        .today("2026-04-01")
                        .limits(new RunLimits(2, null, null))
                        .run()
                        .summary();

        assertThat(summary.plan())
                .isEqualTo(
                        new Plan(
                                "accounting",
                                List.of(
                                        new Plan.Task("accounting-2", "Client Invoicing Workflow"),
                                        new Plan.Task(
                                                "accounting-5", "Multi-Account Fund Management")),
                                List.of("function-calling", "code-mode-schemas"),
                                "simulated:fast",
                                "PROJECTED",
                                "full",
                                2,
                                5,
                                "2026-04-01"));
        assertThat(summary.allPassed()).isTrue();
    }

    @Test
    void keepsTheRunWhereItIsTold() throws Exception {
        var result = accounting().tasks("accounting-1").keepUnder(temp).run();

        try (var folders = Files.list(temp)) {
            var kept = folders.toList();
            assertThat(kept).hasSize(1);
            assertThat(Report.of(Run.readFigures(kept.getFirst()))).isEqualTo(result.report());
        }
    }

    @Test
    void failsWithALineForEachGateAndTheTable() throws Exception {
        var result = accounting().tasks("accounting-1", "accounting-2").run();

        result.failIf("tokens_ratio > 1");
        assertThatThrownBy(() -> result.failIf("turns_ratio > 0", "errored_rate > 0"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("gate failed: turns_ratio > 0: turns_ratio of code-mode ")
                .hasMessageContaining("\n\nPROJECTED  simulated:haiku-3 on accounting ");
        assertThatThrownBy(() -> result.failIf("turn_ratio > 0"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhatThereIsNot() {
        assertThatThrownBy(() -> accounting().tasks("accounting-99"))
                .hasMessage("suite accounting has no task 'accounting-99'");
        assertThatThrownBy(() -> accounting().approaches("code")).hasMessage("no approach 'code'");
        assertThatThrownBy(() -> accounting().model("simulated:hiku-3").run())
                .hasMessageStartingWith(
                        "no model 'simulated:hiku-3'; did you mean 'simulated:haiku-3'?");
    }
}
