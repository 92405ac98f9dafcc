package dev.codemode.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A short run of each target, from the committed corpus, by the same script as the long ones.
class FuzzTest {
    private static final Path SCRIPT =
            Path.of(System.getProperty("codemode.root", ".."), "fuzz", "run");

    private static final String SECONDS = "3";

    @ParameterizedTest
    @ValueSource(strings = {"Source", "Checker", "Format", "Regex", "Json", "Arguments", "Program"})
    void nothingIsFound(String target) throws Exception {
        var ran = run(target);

        assertThat(ran.output).contains("Done ").doesNotContain("== Java Exception");
        assertThat(ran.status).isZero();
    }

    @Test
    void whatIsFoundEndsTheRun() throws Exception {
        var ran = run("Broken");

        assertThat(ran.output).contains("== Java Exception: java.lang.AssertionError: found");
        assertThat(ran.status).isNotZero();
    }

    private record Ran(int status, String output) {}

    private static Ran run(String target) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", SCRIPT.toString(), target, SECONDS);
        builder.environment().put("BUILT", "yes");
        var process = builder.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output);
    }
}
