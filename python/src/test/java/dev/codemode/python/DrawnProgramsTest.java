package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Programs that draw what they try from a seed, of which is written down what they print under
/// CPython. `conformance/differential/check-drawn` compares other seeds.
class DrawnProgramsTest {
    private static final Path PROGRAMS =
            Path.of(System.getProperty("codemode.root", ".."), "conformance/differential/drawn");

    private static final Path ANSWERS =
            Path.of(System.getProperty("drawn.answers", PROGRAMS.toString()));

    private static final Limits LIMITS =
            Limits.DEFAULT
                    .withTime(Duration.ofMinutes(2))
                    .withMemoryBytes(1L << 29)
                    .withOutputBytes(1 << 28);

    @ParameterizedTest
    @ValueSource(strings = {"patterns", "decimals", "moments"})
    void printsWhatCPythonPrints(String name) throws IOException {
        var sandbox =
                Sandbox.builder()
                        .limits(LIMITS)
                        .provide("seed", Long.getLong("drawn.seed", 1))
                        .provide("count", Long.getLong("drawn.count", 1000))
                        .build();

        var outcome = sandbox.run(name, Files.readString(PROGRAMS.resolve(name + ".py")));

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(((Outcome.Completed) outcome).stdout().lines().toList())
                .isEqualTo(Files.readAllLines(ANSWERS.resolve(name + ".txt")))
                .hasSizeGreaterThanOrEqualTo(1000);
    }
}
