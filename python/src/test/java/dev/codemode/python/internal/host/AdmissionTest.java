package dev.codemode.python.internal.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.python.HostFunction;
import dev.codemode.python.HostModule;
import dev.codemode.python.Limit;
import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final long MIB = 1 << 20;

    private final Admission admission = new Admission(100 * MIB);
    private final CountDownLatch entered = new CountDownLatch(1);

    private Thread entering(long bytes) {
        return Thread.ofPlatform()
                .start(
                        () -> {
                            try (var _ = admission.enter(bytes)) {
                                entered.countDown();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private static void untilWaiting(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
    }

    @Test
    void letsInWhatFits() throws InterruptedException {
        try (var _ = admission.enter(64 * MIB)) {
            entering(36 * MIB).join();
        }

        assertThat(entered.getCount()).isZero();
    }

    @Test
    void letsTheRestWaitUntilThereIsRoom() throws InterruptedException {
        Thread other;
        try (var _ = admission.enter(64 * MIB)) {
            other = entering(37 * MIB);
            untilWaiting(other);
            assertThat(entered.getCount()).isOne();
        }
        other.join();

        assertThat(entered.getCount()).isZero();
    }

    @Test
    void letsInAloneWhatWantsMoreThanThereIs() throws InterruptedException {
        Thread other;
        try (var _ = admission.enter(1000 * MIB)) {
            other = entering(1);
            untilWaiting(other);
        }
        other.join();

        assertThat(entered.getCount()).isZero();
    }

    @Test
    void stopsWaitingWhereTheThreadIsInterrupted() throws InterruptedException {
        try (var _ = admission.enter(100 * MIB)) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> admission.enter(1)).isInstanceOf(InterruptedException.class);
        }
    }

    /// In these tests nobody occupies a place, which then keeps all that it took.
    @Test
    void oneFromOutsideGoesInWhereAllOthersWaitForTheHost() throws InterruptedException {
        try (var waiting = admission.enter(100 * MIB)) {
            waiting.startWaiting();
            entering(25 * MIB).join();
        }

        assertThat(entered.getCount()).isZero();
    }

    @Test
    void oneFromOutsideTakesAtMostAQuarterMoreThanThereIs() throws InterruptedException {
        Thread other;
        try (var waiting = admission.enter(100 * MIB)) {
            waiting.startWaiting();
            other = entering(26 * MIB);
            untilWaiting(other);
            assertThat(entered.getCount()).isOne();
        }
        other.join();

        assertThat(entered.getCount()).isZero();
    }

    @Test
    void oneThatComputesKeepsItsPlaceUntilItWaitsForTheHost() throws InterruptedException {
        try (var computing = admission.enter(100 * MIB)) {
            var other = entering(1);
            untilWaiting(other);
            assertThat(entered.getCount()).isOne();

            computing.startWaiting();
            other.join();
        }

        assertThat(entered.getCount()).isZero();
    }

    @Test
    void whoComesBackGoesInBeforeOneFromOutsideThatDoesNotFit() throws InterruptedException {
        try (var waiting = admission.enter(100 * MIB)) {
            waiting.startWaiting();
            var other = entering(100 * MIB);
            untilWaiting(other);

            waiting.stopWaiting();

            assertThat(entered.getCount()).isOne();
        }
        entered.await();
    }

    @Test
    void manyProgramsWaitForTheHostAtATimeThoughOnlyOneMayCompute() throws Exception {
        var count = 300;
        var inside = new CountDownLatch(count);
        var answered = new CompletableFuture<Long>();
        var ask =
                new HostFunction(
                        "ask",
                        "",
                        List.of(),
                        _ -> {
                            inside.countDown();
                            return answered.join();
                        });
        var sandbox =
                Sandbox.builder()
                        .limits(
                                Limits.DEFAULT
                                        .withMemoryBytes(Runtime.getRuntime().maxMemory() / 2)
                                        .withTime(Duration.ofSeconds(60)))
                        .provide(new HostModule("host", "", List.of(ask)))
                        .build();

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = new ArrayList<Future<Outcome>>();
            for (var i = 0; i < count; i++) {
                runs.add(callers.submit(() -> sandbox.run("numbers = [1] * 100\nhost.ask()")));
            }
            inside.await();
            answered.complete(42L);
            for (var run : runs) {
                assertThat(run.get())
                        .isInstanceOfSatisfying(
                                Outcome.Completed.class,
                                completed -> assertThat(completed.value()).isEqualTo(42L));
            }
        }
    }

    @Test
    void programsWhoseHostFunctionsRunProgramsElsewhereDoNotWaitForEachOther() throws Exception {
        var limits =
                Limits.DEFAULT
                        .withMemoryBytes(Runtime.getRuntime().maxMemory() / 2)
                        .withTime(Duration.ofSeconds(60));
        var inner = Sandbox.builder().limits(limits).build();
        try (var elsewhere = Executors.newFixedThreadPool(2);
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            // Threads that no program's thread has started.
            elsewhere.submit(() -> {}).get();
            elsewhere.submit(() -> {}).get();
            var ask =
                    new HostFunction(
                            "ask",
                            "",
                            List.of(),
                            _ ->
                                    CompletableFuture.supplyAsync(
                                                    () -> inner.run("6 * 7").stdout(), elsewhere)
                                            .join());
            var outer =
                    Sandbox.builder()
                            .limits(limits)
                            .provide(new HostModule("host", "", List.of(ask)))
                            .build();
            var runs = new ArrayList<Future<Outcome>>();
            for (var i = 0; i < 20; i++) {
                runs.add(callers.submit(() -> outer.run("host.ask()")));
            }
            for (var run : runs) {
                assertThat(run.get()).isInstanceOf(Outcome.Completed.class);
            }
        }
    }

    @Test
    void aProgramThatComesBackToNoRoomCanBeTakenBack() throws Exception {
        var limits = Limits.DEFAULT.withMemoryBytes(Runtime.getRuntime().maxMemory() / 2);
        var asked = new CountDownLatch(1);
        var answered = new CompletableFuture<Long>();
        var ask =
                new HostFunction(
                        "ask",
                        "",
                        List.of(),
                        _ -> {
                            asked.countDown();
                            return answered.join();
                        });
        var stays = Sandbox.builder().limits(limits.withTime(Duration.ofSeconds(60))).build();
        var asks =
                Sandbox.builder()
                        .limits(limits)
                        .provide(new HostModule("host", "", List.of(ask)))
                        .build();
        var outcome = new CompletableFuture<Outcome>();
        var asking = Thread.ofVirtual().start(() -> outcome.complete(asks.run("host.ask()")));
        asked.await();
        var computing = Thread.ofVirtual().start(() -> stays.run("while True: pass"));
        while (computing.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        answered.complete(42L);
        asking.interrupt();

        assertThat(outcome.get())
                .isInstanceOfSatisfying(
                        Outcome.Exhausted.class,
                        exhausted -> assertThat(exhausted.limit()).isEqualTo(Limit.INTERRUPT));
        computing.interrupt();
        computing.join();
    }

    @Test
    void aProgramThatAHostFunctionRunsIsLetInWithTheOneThatCallsIt() {
        var limits =
                Limits.DEFAULT
                        .withMemoryBytes(Runtime.getRuntime().maxMemory())
                        .withTime(Duration.ofSeconds(20));
        var inner = Sandbox.builder().limits(limits).build();
        var answer =
                new HostFunction(
                        "answer",
                        "",
                        List.of(),
                        _ -> ((Outcome.Completed) inner.run("6 * 7")).value());
        var host =
                new HostModule(
                        "host", "", List.of(answer, renamed(answer, "other").withConcurrent(true)));
        var outer = Sandbox.builder().limits(limits).provide(host).build();

        var outcome = outer.run("(host.answer(), await host.other())");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Completed.class,
                        completed -> assertThat(completed.value()).isEqualTo(List.of(42L, 42L)));
    }

    private static HostFunction renamed(HostFunction function, String name) {
        return new HostFunction(name, "", List.of(), function.body());
    }

    @Test
    void aProgramWhoseHostTakesItBackWhileItWaitsDoesNotRun() {
        Thread.currentThread().interrupt();

        var outcome = Sandbox.builder().build().run("while True: pass");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Exhausted.class,
                        exhausted ->
                                assertThat(exhausted.message())
                                        .isEqualTo(
                                                "stopped at program.py:1:1 on the host's request"));
    }
}
