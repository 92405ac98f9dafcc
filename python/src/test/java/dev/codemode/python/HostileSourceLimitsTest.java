package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sources that take much longer to read than their programs may take: the limits count from the first
/// character on.
class HostileSourceLimitsTest {
    private static final Limits BRIEF = Limits.DEFAULT.withTime(Duration.ofMillis(1));

    static List<String> sources() {
        return List.of(
                "print()\n" + "x = 1\n".repeat(40_000),
                "print()\nx = [" + "1, ".repeat(80_000) + "]",
                "print()\nx = " + "'a' ".repeat(60_000),
                "print()\ndef f():\n  x = [" + "(yield), ".repeat(28_000) + "]",
                "print()\nx = f'" + "{a}".repeat(80_000) + "'",
                "print()\nif a: 1\n" + "elif a: 1\n".repeat(20_000),
                "print()\ndef f(" + names(30_000) + "): pass",
                "print()\n" + "@d\ndef f(): pass\n".repeat(14_000),
                "print()\nmatch x:\n" + " case [a, 1]: pass\n".repeat(12_000));
    }

    private static String names(int count) {
        var names = new StringBuilder();
        for (var i = 0; i < count; i++) {
            names.append('a').append(i).append(',');
        }
        return names.toString();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void endBeforeTheirFirstStep(String source) {
        var exhausted = assertInstanceOf(Outcome.Exhausted.class, run(BRIEF, source));

        assertThat(exhausted.limit()).isEqualTo(Limit.TIME);
        assertThat(exhausted.stdout()).isEmpty();
        assertThat(exhausted.usage().steps()).isZero();
        assertThat(exhausted.usage().time()).isGreaterThan(BRIEF.time());
        assertThat(exhausted.message())
                .isEqualTo(
                        "stopped at " + exhausted.at() + " after 1 ms; raise time to allow more");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void areCheckedNoLongerThanTheyMayRun(String source) {
        var findings = Sandbox.builder().limits(BRIEF).build().check("program.py", source);

        assertThat(findings).hasSize(1);
        var finding = findings.getFirst();
        assertThat(finding.rule()).isEqualTo("limit");
        assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
        assertThat(finding.message())
                .isEqualTo("stopped at " + finding.at() + " after 1 ms; raise time to allow more");
    }

    @Test
    void variablesThatDoubleInEachLineAreSoonForgotten() {
        for (var line : List.of("x = {'a': x} if y else [x]", "x = [x, {'a': x, 'b': x}]")) {
            var source = "y = int(input)\nx = 1\n" + (line + "\n").repeat(200) + "x['c']";

            assertThat(Sandbox.builder().provide("input", "1").build().check("t.py", source))
                    .isEmpty();
        }
    }

    @Test
    void anInterruptEndsThemToo() {
        Thread.currentThread().interrupt();

        var outcome = run(Limits.DEFAULT, "print()\n" + "x = 1\n".repeat(40_000));

        assertThat(Thread.interrupted()).isTrue();
        var exhausted = assertInstanceOf(Outcome.Exhausted.class, outcome);
        assertThat(exhausted.limit()).isEqualTo(Limit.INTERRUPT);
        assertThat(exhausted.stdout()).isEmpty();
    }

    private static Outcome run(Limits limits, String source) {
        return Sandbox.builder().limits(limits).build().run(source);
    }
}
