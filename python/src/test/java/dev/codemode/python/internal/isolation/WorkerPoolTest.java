package dev.codemode.python.internal.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.python.HostFunction;
import dev.codemode.python.HostModule;
import dev.codemode.python.Isolation;
import dev.codemode.python.IsolationException;
import dev.codemode.python.Limit;
import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The host against a [HostileWorker].
@Timeout(60)
class WorkerPoolTest {
    private static final Limits SHORT =
            Limits.DEFAULT.withTime(Duration.ofMillis(300)).withToolCalls(5);
    private static final HostModule HOST =
            new HostModule(
                    "host",
                    "",
                    List.of(
                            new HostFunction(
                                    "echo",
                                    "",
                                    List.of(new HostFunction.Parameter("x", true)),
                                    arguments -> arguments.get("x"))));

    private static Launcher launcher(String what) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        root(Job.class) + File.pathSeparator + root(HostileWorker.class),
                        HostileWorker.class.getName(),
                        what);
        return new Launcher(command, Path.of("").toAbsolutePath(), 64 << 20, "");
    }

    /// The folder that a class came from.
    static Path root(Class<?> type) {
        try {
            var file = type.getSimpleName() + ".class";
            var path = Path.of(Objects.requireNonNull(type.getResource(file)).toURI());
            for (var i = 0; i < type.getName().split("\\.").length; i++) {
                path = Objects.requireNonNull(path.getParent());
            }
            return path;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WorkerPool pool(String what) {
        return WorkerPool.start(launcher(what), Isolation.DEFAULT.withWorkers(1));
    }

    private static Job job(Limits limits) {
        var modules = List.of(HOST);
        return new Job(
                limits,
                Clock.systemUTC(),
                0,
                modules,
                Job.Catalogue.of(modules),
                Map.of(),
                false,
                4,
                "program.py",
                "1");
    }

    @Test
    void aWorkerThatKeepsTheRulesIsUsedAgain() {
        try (var pool = pool("wellBehaved")) {
            for (var i = 0; i < 3; i++) {
                assertThat(pool.run(job(SHORT)))
                        .isInstanceOfSatisfying(
                                Outcome.Completed.class,
                                completed -> assertThat(completed.value()).isEqualTo("fine"));
            }
            assertThat(pool.size()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    longMessage     | a message of 2147483647 bytes, at most 25821184 are allowed
                    emptyMessage    | a message of 0 bytes, at most 25821184 are allowed
                    unknownKind     | an unknown kind of message
                    hostsKind       | a message of a kind that is not its own
                    findingsOfARun  | an answer to what was not asked
                    deepData        | data nested more than 200 levels deep
                    manyItems       | more items than the message has bytes
                    negativeItems   | more items than the message has bytes
                    largeResult     | a text of 5242880 chars, at most 4194296
                    largeArgument   | a text of 5242880 chars, at most 4194296
                    somethingBehind | a message with something behind its end
                    wideCarets      | a number out of its range
                    noSuchModule    | a number out of its range
                    noSuchFunction  | a number out of its range
                    missingArgument | a call without an argument that has to be given
                    callsWithoutEnd | more tool calls than are allowed
                    printsWithoutEnd | more than 4194304 bytes of complaints
                    """)
    void aWorkerThatBreaksARuleIsEndedAndTheRunFails(String what, String message) {
        try (var pool = pool(what)) {
            assertThat(pool.run(job(SHORT.withTime(Duration.ofSeconds(20)))))
                    .isInstanceOfSatisfying(
                            Outcome.Failed.class,
                            failed ->
                                    assertThat(failed.message())
                                            .isEqualTo(
                                                    "the worker process sent "
                                                            + message
                                                            + " while the program ran; it was ended"
                                                            + " and replaced"));
        }
    }

    @ParameterizedTest
    @CsvSource({"exits, 42", "cutMessage, 0"})
    void aWorkerThatEndsFailsTheRunWithItsStatus(String what, int status) {
        try (var pool = pool(what)) {
            assertThat(pool.run(job(SHORT)))
                    .isInstanceOfSatisfying(
                            Outcome.Failed.class,
                            failed ->
                                    assertThat(failed.message())
                                            .startsWith("the worker process ended with status ")
                                            .endsWith(" while the program ran; it was replaced"));
        }
    }

    @ParameterizedTest
    @CsvSource({"saysNothing", "asksWithoutEnd"})
    void aWorkerThatDoesNotStopIsKilled(String what) {
        try (var pool = pool(what)) {
            var started = System.nanoTime();

            assertThat(pool.run(job(SHORT)))
                    .isInstanceOfSatisfying(
                            Outcome.Exhausted.class,
                            exhausted -> {
                                assertThat(exhausted.limit()).isEqualTo(Limit.TIME);
                                assertThat(exhausted.message())
                                        .isEqualTo(
                                                "stopped after 300 ms; raise time to allow more; it did"
                                                        + " not stop by itself, so its process was"
                                                        + " ended, and where it stood is not known");
                            });
            assertThat(Duration.ofNanos(System.nanoTime() - started))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aWorkerThatClosesItsOutputIsKilled() {
        try (var pool = pool("closesItsOutput")) {
            assertThat(pool.run(job(SHORT)))
                    .isInstanceOfSatisfying(
                            Outcome.Failed.class,
                            failed ->
                                    assertThat(failed.message())
                                            .isEqualTo(
                                                    "the worker process ended with status 137 while"
                                                            + " the program ran; it was replaced"));
        }
    }

    @Test
    void aWorkerThatTalksWhileNobodyListensIsReplaced() throws InterruptedException {
        try (var pool = pool("talksWhileIdle")) {
            Thread.sleep(500);

            // Its successor talks too early as well, into the run or before it.
            assertThat(pool.run(job(SHORT))).isNotInstanceOf(Outcome.Raised.class);
        }
    }

    @Test
    void aWorkerThatDoesNotStartSaysWhy() {
        assertThatThrownBy(() -> pool("neverReady"))
                .isInstanceOf(IsolationException.class)
                .hasMessage(
                        "a worker process could not be started: it ended with status 9 and said: no"
                                + " room in [2J here");
    }

    @Test
    void aCommandThatIsNotThereSaysSo() {
        var launcher =
                new Launcher(List.of("/no/such/java"), Path.of("").toAbsolutePath(), 64 << 20, "");

        assertThatThrownBy(() -> WorkerPool.start(launcher, Isolation.DEFAULT))
                .isInstanceOf(IsolationException.class)
                .hasMessageContaining("/no/such/java");
    }
}
