package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `run` and `agent` with `--isolated`: `CodeModeAgentTest` shows that programs run in the processes they
/// are given; here, that a command starts such processes and leaves none.
class IsolatedProgramsTest {
    @TempDir private Path temp;

    @Test
    void aRunHasTheSameTrialsAndOneSetOfProcesses() throws IOException, InterruptedException {
        var here = temp.resolve("here");
        var isolated = temp.resolve("isolated");
        Cli.run("run", "--task", "1,2,3", "--out", here);

        var seen =
                processesOf(
                        () ->
                                Cli.run(
                                        "run",
                                        "--task",
                                        "1,2,3",
                                        "--concurrency",
                                        "2",
                                        "--isolated",
                                        "--out",
                                        isolated));

        assertThat(seen.said().err()).isEqualTo("written to " + isolated + "\n");
        // Two that work, and one that stands ready.
        assertThat(seen.processes()).hasSizeBetween(1, 3);
        assertThat(Files.readAllLines(isolated.resolve("trials.jsonl")))
                .containsExactlyInAnyOrderElementsOf(
                        Files.readAllLines(here.resolve("trials.jsonl")));
    }

    @Test
    void anAgentGivesTheSameAnswer() throws InterruptedException {
        var here = Cli.run("agent", "--task", "2");

        var seen = processesOf(() -> Cli.run("agent", "--task", "2", "--isolated"));

        assertThat(seen.said()).isEqualTo(here);
        assertThat(seen.processes()).isNotEmpty();
    }

    @Test
    void withoutTheOptionThereIsNoOtherProcess() throws InterruptedException {
        assertThat(processesOf(() -> Cli.run("agent", "--task", "2")).processes()).isEmpty();
    }

    @Test
    void bubblewrapAloneIsRefused() {
        for (var command : List.of("run", "agent")) {

            assertThat(Cli.run(command, "--task", "1", "--bubblewrap"))
                    .isEqualTo(
                            new Cli.Said(2, "", "codemode: --bubblewrap goes with --isolated\n"));
        }
    }

    /// @param processes ids of the worker processes that were seen while the command ran
    private record Seen(Cli.Said said, Set<Long> processes) {}

    private static Seen processesOf(Supplier<Cli.Said> command) throws InterruptedException {
        var processes = new TreeSet<Long>();
        var over = new CountDownLatch(1);
        var watcher =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    do {
                                        workers().forEach(processes::add);
                                    } while (!isOver(over));
                                });
        var said = command.get();
        over.countDown();
        watcher.join();
        for (var worker : workers()) {
            // Told to end; where it does not, the test does not either.
            ProcessHandle.of(worker).ifPresent(p -> p.onExit().join());
        }
        return new Seen(said, processes);
    }

    private static boolean isOver(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private static Set<Long> workers() {
        var found = new TreeSet<Long>();
        ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(p -> p.info().commandLine().orElse("").contains("WorkerMain"))
                .forEach(p -> found.add(p.pid()));
        return found;
    }
}
