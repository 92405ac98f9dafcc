package dev.codemode.suites.internal.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.codemode.python.PlainData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Calls that real models made against the original, made again.
class RecordingsTest {
    private static final Path RECORDINGS =
            Path.of(System.getProperty("codemode.root", "."), "..", "shared", "recordings");

    private static final Clock DAY_OF_RECORDING =
            Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyRecordedCallGetsItsRecordedResult() throws IOException {
        assumeTrue(Files.isDirectory(RECORDINGS), "no recordings at " + RECORDINGS);
        var differences = new ArrayList<String>();
        var calls = 0;
        for (var trial : functionCallingTrials()) {
            var workspace = new AccountingWorkspace(DAY_OF_RECORDING, "full");
            for (var turn : trial.get("turns")) {
                for (var call : turn.get("calls")) {
                    calls++;
                    var name = call.get("name").asText();
                    var ours =
                            workspace.tools().call(name, call.get("arguments").toString()).json();
                    if (!ours.equals(call.get("result").asText())) {
                        differences.add(
                                name
                                        + call.get("arguments")
                                        + "\n  recorded "
                                        + call.get("result").asText()
                                        + "\n  ours     "
                                        + ours);
                    }
                }
            }
            var end = PlainData.json(workspace.stateSummary());
            if (!JSON.readTree(end).equals(trial.get("final_state"))) {
                differences.add(
                        "end state\n  recorded "
                                + trial.get("final_state")
                                + "\n  ours     "
                                + end);
            }
        }

        assertThat(differences).isEmpty();
        assertThat(calls).isEqualTo(248);
    }

    private static List<JsonNode> functionCallingTrials() throws IOException {
        var trials = new ArrayList<JsonNode>();
        try (var files = Files.newDirectoryStream(RECORDINGS, "*.jsonl")) {
            for (var file : files) {
                for (var line : Files.readAllLines(file)) {
                    var trial = JSON.readTree(line);
                    if (trial.get("approach").asText().equals("function-calling")) {
                        trials.add(trial);
                    }
                }
            }
        }
        return trials;
    }
}
