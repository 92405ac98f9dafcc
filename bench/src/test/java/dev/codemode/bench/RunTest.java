package dev.codemode.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temp;

    @BeforeEach
    void writeARun() throws Exception {
        try (var folder = RunFolder.create(temp.resolve("run"), Samples.PLAN)) {
            for (var trial : Samples.all().reversed()) {
                folder.add(trial);
            }
        }
    }

    private Path file(String name) {
        return temp.resolve("run").resolve(name);
    }

    private Run read() throws OutsideException {
        return Run.read(temp.resolve("run"));
    }

    @Test
    void readsTrialsInThePlansOrderWithTheirTrajectories() throws Exception {
        assertThat(read())
                .isEqualTo(new Run(temp.resolve("run"), Samples.PLAN, Samples.all(), List.of()));
    }

    @Test
    void readsItWithoutTrajectoriesWhereTheyAreNotWanted() throws Exception {
        assertThat(Run.readFigures(temp.resolve("run")).trials())
                .isEqualTo(Samples.all().stream().map(Trial::withoutEvents).toList());
    }

    @Test
    void leavesOutALastLineThatWasCutAndSaysSo() throws Exception {
        // Cut within the bytes of a character.
        var part = "{\"schema\":2,\"trial\":\"\u00e9".getBytes(UTF_8);
        Files.write(file("trials.jsonl"), Arrays.copyOf(part, part.length - 1), APPEND);

        assertThat(read().trials()).isEqualTo(Samples.all());
        assertThat(read().notices())
                .containsExactly(
                        "trials.jsonl:5: the line was cut when the run ended and is left out; go on"
                                + " with 'codemode run --resume'");
    }

    @Test
    void countsTheLaterOfTwoLinesOfOneTrialAndSaysSo() throws Exception {
        var later = Samples.failed(Samples.PLAN.keys().get(3));
        append(later);

        assertThat(read().trials().getLast()).isEqualTo(later);
        assertThat(read().notices())
                .containsExactly(
                        "trials.jsonl:5: accounting-2/code-mode/1 stands there a second time, after line"
                                + " 1 had its result; this one counts. Take one of the two lines away");
    }

    @Test
    void aTrialThatWasLostAndTriedAgainIsNothingToSpeakOf() throws Exception {
        var key = Samples.PLAN.keys().getFirst();
        Files.writeString(file("trials.jsonl"), "");
        append(Samples.errored(key, "answered 503"));
        append(Samples.all().getFirst());

        assertThat(read().trials()).containsExactly(Samples.all().getFirst());
        assertThat(read().notices()).isEmpty();
    }

    private void append(Trial trial) throws Exception {
        try (var folder = RunFolder.resume(temp.resolve("run"), Samples.PLAN, _ -> {})) {
            folder.add(trial);
        }
    }

    @Test
    void saysWhichFileIsMissing() throws Exception {
        Files.delete(file("trials.jsonl"));
        assertThatThrownBy(this::read)
                .hasMessage(
                        file("trials.jsonl")
                                + ": is missing, but the plan is there; put it back, or run it again");

        Files.delete(file("plan.json"));
        assertThatThrownBy(this::read)
                .hasMessage(
                        temp.resolve("run")
                                + ": holds no run (no plan.json); name the folder that a run wrote");
    }

    @Test
    void saysThatAFolderIsNone() throws Exception {
        assertThatThrownBy(() -> Run.read(temp.resolve("none")))
                .hasMessage(
                        temp.resolve("none")
                                + ": no such folder; name the folder that a run wrote");
        assertThatThrownBy(() -> Run.read(file("plan.json")))
                .hasMessage(file("plan.json") + ": is a file; name the folder that a run wrote");
    }

    @Test
    void refusesFilesOfAnotherVersionWhateverElseTheyHold() throws Exception {
        Files.writeString(file("plan.json"), "{\"schema\": 1, \"experiment\": {}}");
        assertThatThrownBy(this::read)
                .hasMessage(
                        file("plan.json")
                                + ": has schema 1, this version reads 2; use the version that wrote it");

        Files.writeString(file("plan.json"), "{\"schema\": 2, \"plan\": {}}");
        assertThatThrownBy(this::read)
                .hasMessageStartingWith(file("plan.json") + ": not a plan: ")
                .hasMessageEndingWith("; put back what the run wrote, or run it again");
    }

    @Test
    void refusesALineOfAnotherVersionAndABrokenOne() throws Exception {
        var whole = Files.readString(file("trials.jsonl"));
        Files.writeString(file("trials.jsonl"), "{\"schema\":1,\"row\":{}}\n", APPEND);
        assertThatThrownBy(this::read)
                .hasMessage(
                        file("trials.jsonl")
                                + ":5: has schema 1, this version reads 2; use the version that wrote"
                                + " it");

        Files.writeString(file("trials.jsonl"), whole + "{\"schema\":2,\n");
        assertThatThrownBy(this::read)
                .hasMessageStartingWith(file("trials.jsonl") + ":5: not a trial: ")
                .hasMessageEndingWith("; take the line away to run that trial again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"task\":\"accounting-2\" | \"task\":\"accounting-3\" |"
                        + " the trial accounting-3/code-mode/1 is not in the plan",
                "simulated:haiku-3 | simulated:fast | the trial accounting-2/code-mode/1 is of another"
                        + " plan: its model is simulated:fast, that of plan.json is simulated:haiku-3",
                "PROJECTED | MEASURED | the trial accounting-2/code-mode/1 is of another plan: it is"
                        + " MEASURED, plan.json is PROJECTED",
                "\"seed\": | \"seed\":9 | the trial accounting-2/code-mode/1 is of another plan: its"
                        + " seed is 934114830990, by plan.json it is 34114830990",
            })
    void refusesATrialOfAnotherPlan(String ours, String theirs, String message) throws Exception {
        var line = Files.readAllLines(file("trials.jsonl")).getFirst();
        Files.writeString(file("trials.jsonl"), line.replace(ours, theirs) + "\n", APPEND);

        assertThatThrownBy(this::read)
                .hasMessage(
                        file("trials.jsonl")
                                + ":5: "
                                + message
                                + "; move lines of other runs to a folder of their own");
    }
}
