package dev.codemode.python.internal.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.python.HostFunction;
import dev.codemode.python.HostModule;
import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
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
