package dev.codemode.bench;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void leavesOutALastLineThatWasCutAndSaysSo() throws Exception {
        Files.writeString(file("trials.jsonl"), "{\"schema\":2,\"tri", APPEND);

        assertThat(read().trials()).isEqualTo(Samples.all());
        assertThat(read().notices())
                .containsExactly(
                        file("trials.jsonl")
                                + ": the last line was cut when the run ended and is left out; go on with"
                                + " 'codemode run --resume'");
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
    void refusesATrialOfAnotherPlan() throws Exception {
        var text = Files.readString(file("trials.jsonl"));
        Files.writeString(
                file("trials.jsonl"),
                text.lines().findFirst().orElseThrow().replace("accounting-2", "accounting-3")
                        + "\n",
                APPEND);

        assertThatThrownBy(this::read)
                .hasMessage(
                        file("trials.jsonl")
                                + ": holds a trial that is not in the plan: accounting-3/code-mode/1; take"
                                + " lines of other runs away");
    }
}
