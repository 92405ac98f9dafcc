package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is missing or unfit outside gets one line and exit code 3, and nothing is half written.
class MissingOutsideTest {
    @TempDir private Path temp;

    @Test
    void aProgramThatIsNotThere() throws Exception {
        var good = Files.writeString(temp.resolve("good.py"), "print('ran')\n");
        var missing = temp.resolve("missing.py");

        assertOutside(
                Cli.run("exec", good, missing),
                missing + ": cannot be read: no such file or folder");
    }

    @Test
    void aProgramThatIsNotUtf8() throws Exception {
        var file = temp.resolve("latin.py");
        Files.write(file, "a = 1\nb = 'é'\n".getBytes(StandardCharsets.ISO_8859_1));

        assertOutside(
                Cli.run("exec", file),
                file + ":2: is not UTF-8: byte 0xe9; save the file as UTF-8");
    }

    @Test
    void aFolderWithoutPrograms() {
        assertOutside(
                Cli.run("exec", temp),
                temp + ": holds no *.py; name a file or a folder with programs");
    }

    @Test
    void aRunFolderThatCannotBeWritten() throws Exception {
        var file = Files.writeString(temp.resolve("file"), "in the way");
        var folder = file.resolve("run");

        var said = Cli.run("run", "--task", "1", "--out", folder);

        assertThat(said.code()).isEqualTo(ExitCode.OUTSIDE.code());
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .startsWith("codemode: " + folder + ": the run folder cannot be written: ")
                .hasLineCount(1);
        assertThat(Files.readString(file)).isEqualTo("in the way");
    }

    @Test
    void aRunThatIsNotThereToResume() {
        assertOutside(
                Cli.run("run", "--out", temp, "--resume"),
                temp + ": holds no run to resume (no plan.json); leave out --resume to start one");
    }

    @Test
    void aRecordingWithABrokenLine() throws Exception {
        var file = Files.writeString(temp.resolve("recordings.jsonl"), "{\"model\": \"m\"}\n");

        assertOutside(
                Cli.run("rerun", file),
                file
                        + ":1: not a recording: 'approach' is missing, wanted a text; mend or remove the"
                        + " line, nothing was run");
    }

    @Test
    void aListOfToolsWithABrokenSchema() throws Exception {
        var file =
                Files.writeString(
                        temp.resolve("tools.json"),
                        """
                        {"tools": [{"name": "add", "inputSchema": {"properties": {"n": {"type": "integr"}}}}]}
                        """);

        assertOutside(
                Cli.run("tools", "--tools", file),
                file
                        + ": $.tools[0].inputSchema.properties.n.type: 'integr' is no type; did you mean"
                        + " 'integer'? The types are string, integer, number, boolean, object, array, null");
    }

    @Test
    void aListOfToolsThatIsNotThere() {
        assertOutside(
                Cli.run("tools", "--tools", "nowhere.json"),
                "nowhere.json: cannot be read: no such file or folder");
    }

    private static void assertOutside(Cli.Said said, String message) {
        assertThat(said.err()).isEqualTo("codemode: " + message + "\n");
        assertThat(said.out()).isEmpty();
        assertThat(said.code()).isEqualTo(ExitCode.OUTSIDE.code());
    }
}
