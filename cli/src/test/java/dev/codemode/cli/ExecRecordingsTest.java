package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real input: the programs three models sent, kept outside this repository, run from files.
class ExecRecordingsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path temp;

    @Test
    void recordedProgramsBehaveFromFilesAsUnderCPython() throws IOException {
        var folder =
                Path.of(System.getProperty("codemode.root", ".")).resolve("../shared/recordings");
        assumeTrue(Files.isDirectory(folder), "no ../shared/recordings here: nothing to run again");
        var expected = writePrograms(folder);

        var said =
                Cli.run(
                        "exec",
                        "--json",
                        "--tools",
                        "accounting-full",
                        "--tool-results",
                        "json",
                        "--now",
                        "2026-03-04",
                        temp);

        var lines = said.out().lines().toList();
        assertThat(lines).hasSize(85).hasSameSizeAs(expected);
        for (var i = 0; i < lines.size(); i++) {
            var cpython = expected.get(i);
            if (!cpython.path("raised_in").asText().equals("tool")) {
                assertThat(behaviour(JSON.readTree(lines.get(i))))
                        .as(lines.get(i))
                        .isEqualTo(behaviourOfCPython(cpython));
            }
        }
    }

    private List<JsonNode> writePrograms(Path folder) throws IOException {
        var expected = new ArrayList<JsonNode>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                for (var line : Files.readAllLines(file)) {
                    for (var program : JSON.readTree(line).path("programs")) {
                        var name = String.format(Locale.ROOT, "%03d.py", expected.size());
                        Files.writeString(temp.resolve(name), program.get("code").asText());
                        expected.add(program.get("cpython"));
                    }
                }
            }
        }
        return expected;
    }

    private static List<String> behaviour(JsonNode line) {
        return List.of(
                line.get("outcome").asText(),
                line.get("result").toString(),
                line.get("stdout").asText(),
                line.path("error").path("type").asText(),
                line.path("error").path("message").asText(),
                line.path("error").path("line").asText(),
                line.get("state").toString());
    }

    private static List<String> behaviourOfCPython(JsonNode cpython) {
        return List.of(
                cpython.get("outcome").asText(),
                cpython.path("result").isMissingNode() ? "null" : cpython.get("result").toString(),
                cpython.get("stdout").asText(),
                text(cpython, "error_type"),
                text(cpython, "message"),
                text(cpython, "line"),
                cpython.get("state").toString());
    }

    private static String text(JsonNode cpython, String field) {
        return cpython.path(field).isNull() ? "" : cpython.path(field).asText();
    }
}
