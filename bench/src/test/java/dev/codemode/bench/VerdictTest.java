package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.agents.AgentEvent;
import dev.codemode.agents.AgentRun;
import dev.codemode.agents.ModelException;
import dev.codemode.agents.Stop;
import dev.codemode.python.Limits;
import dev.codemode.python.Sandbox;
import dev.codemode.suites.CheckResult;
import dev.codemode.tools.Rollback;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final List<CheckResult> WRONG = List.of(new CheckResult("sum", "3", "4", false));

    private static AgentEvent program(String source) {
        var sandbox = Sandbox.builder().limits(Limits.DEFAULT.withSteps(1_000)).build();
        return new AgentEvent.ProgramRan(
                1, source, sandbox.run(source), Rollback.NOTHING, Duration.ZERO);
    }

    private static Verdict verdict(String... programs) {
        var events = Arrays.stream(programs).map(VerdictTest::program).toList();
        return Verdict.of(new AgentRun("", Stop.ANSWERED, events, Duration.ZERO), WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "1 / 0, PROGRAM",
        "for, PROGRAM",
        "while True: pass, SANDBOX_LIMIT",
        "4, MODEL",
    })
    void blamesTheLastProgram(String program, Trial.Cause cause) {
        assertThat(verdict("1 / 0", program).cause()).isEqualTo(cause);
        assertThat(verdict(program).result()).isEqualTo(Trial.Result.FAILED);
    }

    @Test
    void blamesTheModelWhereThereIsNoProgram() {
        assertThat(verdict().cause()).isEqualTo(Trial.Cause.MODEL);
    }

    @Test
    void blamesNobodyForWhatPassed() {
        var run = new AgentRun("", Stop.ANSWERED, List.of(program("1 / 0")), Duration.ZERO);

        assertThat(Verdict.of(run, List.of()))
                .isEqualTo(new Verdict(Trial.Result.PASSED, List.of(), "ANSWERED", null, null));
    }

    @Test
    void tellsALostModelFromABug() {
        assertThat(Verdict.lost(new ModelException("answered 429", null)))
                .isEqualTo(
                        new Verdict(
                                Trial.Result.ERRORED,
                                List.of(),
                                "ERRORED",
                                "answered 429",
                                Trial.Cause.PROVIDER));
        var bug = Verdict.broken(new IllegalStateException("no such task"));
        assertThat(bug.cause()).isEqualTo(Trial.Cause.HARNESS);
        assertThat(bug.error())
                .startsWith(
                        "java.lang.IllegalStateException: no such task at dev.codemode.bench.VerdictTest.");
    }
}
