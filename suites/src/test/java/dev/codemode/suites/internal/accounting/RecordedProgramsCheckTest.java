package dev.codemode.suites.internal.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.codemode.python.Finding;
import dev.codemode.python.Sandbox;
import dev.codemode.suites.Workspaces;
import dev.codemode.tools.ResultStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the checker says of programs that real models wrote, beside what CPython did with them.
class RecordedProgramsCheckTest {
    private static final Path RECORDINGS =
            Path.of(System.getProperty("codemode.root", ".."), "..", "shared", "recordings");

    @ParameterizedTest
    @EnumSource(ResultStyle.class)
    void stopsNineOfTenProgramsThatFailAndNoneThatWorks(ResultStyle style) throws IOException {
        assumeTrue(Files.isDirectory(RECORDINGS), "skipped: no recordings at " + RECORDINGS);
        var stoppedWrongly = new ArrayList<String>();
        var failing = 0;
        var stopped = 0;
        for (var program : programs()) {
            var code = program.path("code").asText();
            var outcome = program.path("cpython").path("outcome").asText();
            // With results as values, json.loads around them has nothing to do.
            var source = style == ResultStyle.VALUES ? code.replace("json.loads(", "(") : code;
            var isStopped = isStopped(source, style);
            if (outcome.equals("completed")) {
                if (isStopped) {
                    stoppedWrongly.add(source);
                }
            } else if (isAboutTools(program.path("cpython"))) {
                failing++;
                stopped += isStopped ? 1 : 0;
            }
        }

        assertThat(stoppedWrongly).isEmpty();
        assertThat(failing).isEqualTo(62);
        assertThat(stopped).isGreaterThanOrEqualTo(failing * 9 / 10 + 1);
    }

    /// One recorded failure, a wrong format character, has nothing to do with tools.
    private static boolean isAboutTools(JsonNode cpython) {
        return !cpython.path("error_type").asText().equals("ValueError");
    }

    private static boolean isStopped(String source, ResultStyle style) {
        var tools = Workspaces.open("accounting-full", Clock.systemUTC()).orElseThrow().tools();
        return Sandbox.builder()
                .provide(tools.python(style).module())
                .build()
                .check("p.py", source)
                .stream()
                .anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    private static List<JsonNode> programs() throws IOException {
        var json = new ObjectMapper();
        var programs = new ArrayList<JsonNode>();
        try (var files = Files.newDirectoryStream(RECORDINGS, "*.jsonl")) {
            for (var file : files) {
                for (var line : Files.readAllLines(file)) {
                    json.readTree(line).path("programs").forEach(programs::add);
                }
            }
        }
        return programs;
    }
}
