package dev.codemode.bench;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @TempDir private Path temp;

    @Test
    void holdsEveryTrialOnDiskAsSoonAsItIsAdded() throws Exception {
        try (var folder = RunFolder.create(temp.resolve("run"), Samples.PLAN)) {
            folder.add(Samples.all().get(0));

            assertThat(Files.readString(temp.resolve("run/trials.jsonl")).lines()).hasSize(1);

            folder.add(Samples.all().get(1));

            assertThat(Files.readString(temp.resolve("run/trials.jsonl")).lines()).hasSize(2);
        }
    }

    @Test
    void writesAFormatThatDoesNotChangeUnseen() throws Exception {
        var path = temp.resolve("run");
        try (var folder = RunFolder.create(path, Samples.PLAN)) {
            folder.add(Samples.all().getFirst());
            folder.write(Summary.of(Samples.PLAN, folder.trials()));
        }

        Golden.assertMatches("plan.json", Files.readString(path.resolve("plan.json")));
        Golden.assertMatches("trials.jsonl", Files.readString(path.resolve("trials.jsonl")));
        try (var files = Files.list(path)) {
            assertThat(files.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "plan.json", "trials.jsonl", "summary.json", "summary.md");
        }
    }

    @Test
    void takesNoTrialOnceItHasSaidHowManyThereAre() throws Exception {
        try (var folder = RunFolder.create(temp.resolve("run"), Samples.PLAN)) {
            folder.add(Samples.all().get(0));

            assertThat(folder.seal()).isEqualTo(1);
            folder.add(Samples.all().get(1));

            assertThat(Files.readAllLines(temp.resolve("run/trials.jsonl"))).hasSize(1);
        }
    }

    @Test
    void resumesWithWhatIsLeft() throws Exception {
        var all = Samples.all();
        started(all.get(0), all.get(2));

        try (var folder = RunFolder.resume(temp.resolve("run"), Samples.PLAN, this::unexpected)) {
            assertThat(folder.trials()).containsExactly(bare(all.get(0)), bare(all.get(2)));
            assertThat(folder.open()).containsExactly(all.get(1).key(), all.get(3).key());
        }
    }

    @Test
    void triesAnErroredTrialAgainAndKeepsTheLaterResult() throws Exception {
        var key = Samples.PLAN.keys().getFirst();
        started(Samples.errored(key, "answered 503"));

        try (var folder = RunFolder.resume(temp.resolve("run"), Samples.PLAN, this::unexpected)) {
            assertThat(folder.open()).contains(key);

            folder.add(Samples.all().getFirst());

            assertThat(folder.trials()).containsExactly(bare(Samples.all().getFirst()));
            assertThat(folder.open()).doesNotContain(key);
        }
    }

    @Test
    void takesAwayALastLineThatWasCut() throws Exception {
        var all = Samples.all();
        started(all.get(0));
        var file = temp.resolve("run/trials.jsonl");
        var whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, 100), APPEND);

        var notices = new ArrayList<String>();
        try (var folder = RunFolder.resume(temp.resolve("run"), Samples.PLAN, notices::add)) {
            folder.add(all.get(1));
        }

        assertThat(notices)
                .containsExactly(
                        file + ": the last line was cut when the run ended; its trial runs again");
        assertThat(Files.readString(file)).startsWith(whole).endsWith("\n");
        try (var again = RunFolder.resume(temp.resolve("run"), Samples.PLAN, this::unexpected)) {
            assertThat(again.trials()).containsExactly(bare(all.get(0)), bare(all.get(1)));
        }
    }

    @Test
    void pointsAtABrokenLineInTheMiddle() throws Exception {
        started(Samples.all().get(0));
        var file = temp.resolve("run/trials.jsonl");
        Files.writeString(file, "{\"schema\": 2\n", APPEND);

        assertThatThrownBy(() -> resume(Samples.PLAN))
                .isInstanceOf(OutsideException.class)
                .hasMessageStartingWith(file + ":2: not a trial: ")
                .hasMessageEndingWith("; take the line away to run that trial again");
    }

    @Test
    void refusesAnotherPlansRunAndSaysWhatDiffers() throws Exception {
        started(Samples.all().get(0));
        var p = Samples.PLAN;
        var other =
                new Plan(
                        p.suite(),
                        p.tasks(),
                        List.of("code-mode"),
                        p.model(),
                        p.provenance(),
                        p.catalog(),
                        3,
                        p.seed(),
                        p.today());

        assertThatThrownBy(() -> resume(other))
                .hasMessage(
                        temp.resolve("run")
                                + ": was made by another plan (approaches:"
                                + " function-calling,code-mode there, code-mode here; epochs: 1 there,"
                                + " 3 here); resume it with the options it was started with, or name"
                                + " another folder with --out");
    }

    @Test
    void doesNotOverwriteARunNorMixWithOtherFiles() throws Exception {
        started(Samples.all().get(0));
        assertThatThrownBy(() -> RunFolder.create(temp.resolve("run"), Samples.PLAN))
                .hasMessage(
                        temp.resolve("run")
                                + ": already holds a run; add --resume to go on with it, or name"
                                + " another folder with --out");

        Files.createDirectories(temp.resolve("mine"));
        Files.writeString(temp.resolve("mine/notes.txt"), "keep");
        assertThatThrownBy(() -> RunFolder.create(temp.resolve("mine"), Samples.PLAN))
                .hasMessage(
                        temp.resolve("mine")
                                + ": holds files and no run (no plan.json); name an empty or new"
                                + " folder with --out");
    }

    @Test
    void saysWhyAFolderCannotBeWritten() throws IOException {
        Files.writeString(temp.resolve("file"), "in the way");

        assertThatThrownBy(() -> RunFolder.create(temp.resolve("file/run"), Samples.PLAN))
                .isInstanceOf(OutsideException.class)
                .hasMessageStartingWith(
                        temp.resolve("file/run") + ": the run folder cannot be written: ");
    }

    @Test
    void letsOneProcessWriteAtATime() throws Exception {
        try (var folder = RunFolder.create(temp.resolve("run"), Samples.PLAN)) {
            assertThatThrownBy(() -> resume(folder.plan()))
                    .hasMessage(
                            temp.resolve("run")
                                    + ": another run is writing to this folder; wait for it");
        }
    }

    // Trajectories are on the disk alone.
    private static Trial bare(Trial trial) {
        return trial.withoutEvents();
    }

    @Test
    void refusesAFolderOfAnotherVersion() throws Exception {
        started();
        var file = temp.resolve("run/plan.json");
        Files.writeString(file, Files.readString(file).replace("\"schema\" : 2", "\"schema\" : 3"));

        assertThatThrownBy(() -> resume(Samples.PLAN))
                .hasMessage(
                        file
                                + ": has schema 3, this version reads 2; use the version that wrote it");
    }

    @Test
    void findsTheNewestUnfinishedRunOfAPlan() throws Exception {
        var now = LocalDateTime.of(2026, 3, 4, 10, 0, 0);
        var first = RunFolder.fresh(temp, Samples.PLAN, now);
        RunFolder.create(first, Samples.PLAN).close();
        var second = RunFolder.fresh(temp, Samples.PLAN, now);
        try (var folder = RunFolder.create(second, Samples.PLAN)) {
            for (var trial : Samples.all()) {
                folder.add(trial);
            }
        }

        assertThat(first).hasFileName("2026-03-04T10-00-00-accounting");
        assertThat(second).hasFileName("2026-03-04T10-00-00-accounting-2");
        assertThat(RunFolder.newestUnfinished(temp, Samples.PLAN)).contains(first);
        assertThat(RunFolder.newestUnfinished(temp.resolve("none"), Samples.PLAN)).isEmpty();
    }

    private void started(Trial... trials) throws OutsideException {
        try (var folder = RunFolder.create(temp.resolve("run"), Samples.PLAN)) {
            for (var trial : trials) {
                folder.add(trial);
            }
        }
    }

    private void resume(Plan plan) throws OutsideException {
        RunFolder.resume(temp.resolve("run"), plan, this::unexpected).close();
    }

    private void unexpected(String notice) {
        throw new AssertionError(notice);
    }
}
