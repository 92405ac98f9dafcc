package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {
    private static final String CALLS =
            "{\"model\": \"m\", \"approach\": \"function-calling\", \"scenario\": 1, \"valid\": true,"
                    + " \"turns\": [{\"calls\": [{\"name\": \"t\", \"arguments\": {\"a\": 1},"
                    + " \"result\": \"{}\"}]}], \"final_state\": {}}";

    @TempDir private Path temp;

    @Test
    void readsCallsInOrder() throws Exception {
        var recording = Recording.read(file(CALLS + "\n")).getFirst();

        assertThat(recording.isFunctionCalling()).isTrue();
        assertThat(recording.calls())
                .containsExactly(new Recording.Call("t", Map.of("a", 1), "{}"));
    }

    @Test
    void readsAProgramWithWhatCPythonDidWithIt() throws Exception {
        var line =
                "{\"model\": \"m\", \"approach\": \"code-mode\", \"scenario\": 7, \"valid\": false,"
                        + " \"programs\": [{\"code\": \"x\", \"cpython\": {\"outcome\": \"raised\","
                        + " \"result\": null, \"error_type\": \"NameError\", \"message\": \"no x\","
                        + " \"line\": 1, \"raised_in\": \"program\", \"stdout\": \"\", \"state\":"
                        + " {}}}], \"final_state\": {}}";

        assertThat(Recording.read(file(line)).getFirst().programs())
                .containsExactly(
                        new Recording.Program(
                                "x",
                                new Recording.Reference(
                                        "raised",
                                        null,
                                        "NameError",
                                        "no x",
                                        1,
                                        false,
                                        "",
                                        Map.of())));
    }

    @Test
    void pointsAtTheLineThatIsNotJson() throws IOException {
        var file = file(CALLS + "\n" + CALLS.substring(0, 60) + "\n" + CALLS);

        assertThatThrownBy(() -> Recording.read(file))
                .isInstanceOf(OutsideException.class)
                .hasMessageStartingWith(file + ":2: not a recording: Unexpected end-of-input")
                .hasMessageEndingWith("; mend or remove the line, nothing was run");
    }

    @Test
    void saysWhichFieldOfALineIsMissingOrUnfit() throws IOException {
        assertBroken(
                CALLS.replace("\"valid\"", "\"ok\""), "'valid' is missing, wanted true or false");
        assertBroken(
                CALLS.replace("\"scenario\": 1", "\"scenario\": \"one\""),
                "'scenario' is not a whole number");
        assertBroken(
                CALLS.replace("[{\"calls\"", "[1, {\"calls\""), "'turns' is not a list of objects");
        assertBroken(
                CALLS.replace("function-calling", "telepathy"),
                "'approach' is 'telepathy', wanted function-calling or code-mode");
    }

    @Test
    void refusesAFileWithoutRecordings() throws IOException {
        var file = file("\n\n");

        assertThatThrownBy(() -> Recording.read(file))
                .hasMessage(file + ": holds no recording; one JSON object a line is wanted");
    }

    @Test
    void refusesAFileThatIsNotThereOrNotUtf8() throws IOException {
        assertThatThrownBy(() -> Recording.read(temp.resolve("none.jsonl")))
                .hasMessage(
                        temp.resolve("none.jsonl") + ": cannot be read: no such file or folder");

        var latin = temp.resolve("latin.jsonl");
        Files.write(latin, "{\"model\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Recording.read(latin))
                .hasMessage(latin + ": is not UTF-8; recordings are JSON lines in UTF-8");
    }

    private void assertBroken(String line, String what) throws IOException {
        var file = file(line);
        assertThatThrownBy(() -> Recording.read(file))
                .hasMessage(
                        file
                                + ":1: not a recording: "
                                + what
                                + "; mend or remove the line, nothing was run");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(temp.resolve("recordings.jsonl"), text);
    }
}
