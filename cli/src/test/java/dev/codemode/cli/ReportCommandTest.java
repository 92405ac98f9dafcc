package dev.codemode.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {
    @TempDir private Path temp;

    private Path run(String name) {
        var folder = temp.resolve(name);
        Cli.run(
                "run",
                "--task",
                "1,2,5",
                "--epochs",
                "2",
                "--seed",
                "3",
                "--quiet",
                "--out",
                folder);
        return folder;
    }

    @ParameterizedTest
    @CsvSource({
        "md, '# PROJECTED  simulated:haiku-3 on accounting'",
        "json, '{\n  \"format\" : \"codemode4j-report\",\n  \"version\" : 1,'",
        "csv, 'task,approach,epoch,'",
        "junit, '<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites '",
    })
    void isByteForByteTheSameForTwoRunsOfOneSeed(String format, String start) {
        var first = Cli.run("report", run("first"), "--format", format);
        var second = Cli.run("report", run("second"), "--format", format);

        assertThat(first.code()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).startsWith(start).isEqualTo(second.out());
    }

    @Test
    void writesMarkdownToAFileWhereNothingElseIsAsked() throws IOException {
        var folder = run("run");
        var file = temp.resolve("reports/run.md");

        var said = Cli.run("report", folder, "--out", file);

        assertThat(said).isEqualTo(new Cli.Said(0, "", "written to " + file + "\n"));
        assertThat(Files.readString(file)).isEqualTo(Cli.run("report", folder).out());
    }

    @Test
    void saysWhatIsWrongWithTheFilesAndReportsTheRest() throws IOException {
        var folder = run("run");
        Files.writeString(folder.resolve("trials.jsonl"), "{\"schema\":2,", APPEND);
        var notice =
                "trials.jsonl:13: the line was cut when the run ended and is left out; go on with 'codemode"
                        + " run --resume'";

        var said = Cli.run("report", folder);

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEqualTo(folder + ": " + notice + "\n");
        assertThat(said.out()).contains("## About the files of this run\n\n- " + notice + "\n");
    }

    @Test
    void endsWithOneWhereAGateFails() {
        var folder = run("run");

        var failed = Cli.run("report", folder, "--format", "junit", "--fail-if", "turns_ratio > 0");
        var held = Cli.run("report", folder, "--fail-if", "turns_ratio > 1");

        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err())
                .startsWith("gate failed: turns_ratio > 0: turns_ratio of code-mode ");
        assertThat(failed.out())
                .contains("<testsuite name=\"accounting.gates\" tests=\"1\" failures=\"1\"");
        assertThat(held.code()).isZero();
        assertThat(held.err()).startsWith("gate held: turns_ratio > 1: turns_ratio of code-mode ");
    }

    @Test
    void refusesWhatItCannotReadOrWrite() {
        assertThat(Cli.run("report", temp.resolve("none")))
                .isEqualTo(
                        new Cli.Said(
                                3,
                                "",
                                "codemode: "
                                        + temp.resolve("none")
                                        + ": no such folder; name the folder that a run wrote\n"));
        assertThat(Cli.run("report", temp, "--format", "pdf"))
                .isEqualTo(
                        new Cli.Said(
                                2,
                                "",
                                "codemode: no value for --format 'pdf'; there are html, md, json, csv, junit\n"));
        var folder = run("run");
        assertThat(Cli.run("report", folder, "--out", folder).err())
                .isEqualTo(
                        "codemode: " + folder + ": the report cannot be written: Is a directory\n");
    }
}
