package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Workers in bubblewrap; where it cannot be used, the tests are left out and say why.
@Timeout(60)
class BubblewrapTest {
    private static @Nullable Workers workers;

    @BeforeAll
    static void start() {
        try {
            workers = Workers.start(Isolation.DEFAULT.withWorkers(1).withBubblewrap(true));
        } catch (IsolationException e) {
            abort(String.valueOf(e.getMessage()));
        }
    }

    @AfterAll
    static void end() {
        if (workers != null) {
            workers.close();
        }
    }

    private static Sandbox sandbox(Limits limits) {
        var echo =
                new HostFunction(
                        "echo",
                        "",
                        List.of(new HostFunction.Parameter("x", true)),
                        arguments -> arguments.get("x"));
        return Sandbox.builder()
                .limits(limits)
                .provide(new HostModule("host", "", List.of(echo)))
                .isolated(Objects.requireNonNull(workers))
                .build();
    }

    @Test
    void programsRunAsTheyDoWithout() {
        var program =
                """
                import hashlib, random, time, zoneinfo, datetime
                zone = zoneinfo.ZoneInfo('Europe/Berlin')
                day = datetime.datetime(2024, 7, 1, tzinfo=zone).isoformat()
                [host.echo({'a': [1, None, 2.5]}), hashlib.sha256(b'x').hexdigest()[:6], day]
                """;

        var echoed = Map.of("a", Arrays.asList(1L, null, 2.5));

        assertThat(sandbox(Limits.DEFAULT).run(program))
                .isInstanceOfSatisfying(
                        Outcome.Completed.class,
                        completed ->
                                assertThat(completed.value())
                                        .isEqualTo(
                                                List.of(
                                                        echoed,
                                                        "2d7116",
                                                        "2024-07-01T00:00:00+02:00")));
    }

    @Test
    void limitsHold() {
        var outcome =
                sandbox(Limits.DEFAULT.withTime(Duration.ofMillis(200))).run("while True: pass");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Exhausted.class,
                        exhausted -> assertThat(exhausted.limit()).isEqualTo(Limit.TIME));
    }

    /// Linux tells a process that its parent has died when the thread dies that started it.
    @Test
    void workersOutliveTheThreadsThatAskedForThem() throws InterruptedException {
        var isolation = Isolation.DEFAULT.withWorkers(2).withRunsPerWorker(1).withBubblewrap(true);
        var started = new CompletableFuture<Workers>();
        var thread = Thread.ofPlatform().start(() -> started.complete(Workers.start(isolation)));
        thread.join();

        try (var own = started.join()) {
            var sandbox = Sandbox.builder().isolated(own).build();
            for (var run = 0; run < 4; run++) {
                // Long enough for the thread's end to be seen while the program runs.
                assertThat(sandbox.run("import time\ntime.sleep(0.3)\nresult = 'alive'"))
                        .isInstanceOfSatisfying(
                                Outcome.Completed.class,
                                completed -> assertThat(completed.value()).isEqualTo("alive"));
            }
        }
    }

    @Test
    void aWorkerHasNoNetworkNoFilesNoPrivileges() throws IOException {
        var worker = Path.of("/proc", Long.toString(worker()));

        assertThat(Files.readAllLines(worker.resolve("net/dev")).stream().skip(2))
                .allMatch(line -> line.strip().startsWith("lo:"))
                .hasSize(1);
        assertThat(Files.readAllLines(worker.resolve("status")))
                .contains("CapEff:\t0000000000000000", "NoNewPrivs:\t1");
        var home = Path.of(System.getProperty("java.home")).toRealPath();
        assertThat(Files.readAllLines(worker.resolve("mountinfo")))
                .allSatisfy(
                        line -> {
                            var fields = line.split(" ");
                            assertThat(fields[4])
                                    .satisfiesAnyOf(
                                            at -> assertThat(at).isEqualTo("/"),
                                            at -> assertThat(at).startsWith("/lib"),
                                            at -> assertThat(at).startsWith("/usr/lib"),
                                            at -> assertThat(at).endsWith("random"),
                                            at -> assertThat(at).startsWith("/etc/java"),
                                            at -> assertThat(at).isEqualTo(home.toString()),
                                            at -> assertThat(at).endsWith("/classes"));
                            if (!fields[4].endsWith("random")) {
                                assertThat(fields[5]).startsWith("ro,");
                            }
                        });
    }

    /// The Java in the innermost process.
    private static long worker() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.parent().flatMap(ProcessHandle::parent).isPresent())
                .filter(process -> isIn("bwrap", process.parent().orElseThrow()))
                .filter(process -> isIn("java", process))
                .findFirst()
                .orElseThrow()
                .pid();
    }

    private static boolean isIn(String executable, ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/" + executable);
    }
}
