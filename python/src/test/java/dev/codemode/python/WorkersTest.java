package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Programs in worker processes, beyond what is the same in both modes.
@Timeout(120)
class WorkersTest {
    private static final Workers WORKERS = Workers.start(Isolation.DEFAULT.withWorkers(2));

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    private static HostFunction function(String name, HostFunction.Body body) {
        return new HostFunction(
                name, "Asks.", List.of(new HostFunction.Parameter("x", false)), body);
    }

    private static HostModule host(HostFunction... functions) {
        return new HostModule("host", "Functions of this test.", List.of(functions));
    }

    private static Sandbox sandbox(HostFunction... functions) {
        return Sandbox.builder().provide(host(functions)).isolated(WORKERS).build();
    }

    private static @Nullable Object value(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        return ((Outcome.Completed) outcome).value();
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().toList();
    }

    @Test
    void valuesTravelExactly() {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("z", null);
        data.put("texts", List.of("", "é", "\ud800", "日本\0", "x".repeat(100_000)));
        data.put(
                "numbers",
                List.of(
                        0L,
                        Long.MIN_VALUE,
                        Long.MAX_VALUE,
                        BigInteger.TWO.pow(64).negate(),
                        BigInteger.TWO.pow(3000)));
        data.put(
                "reals",
                List.of(0.1, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE));
        data.put("rest", Arrays.asList(true, false, null, List.of(), Map.of()));
        var got = new AtomicReference<@Nullable Object>();
        var sandbox =
                Sandbox.builder()
                        .provide("data", data)
                        .provide(
                                host(
                                        function(
                                                "echo",
                                                arguments -> {
                                                    got.set(arguments.get("x"));
                                                    return got.get();
                                                })))
                        .isolated(WORKERS)
                        .build();

        assertThat(value(sandbox.run("host.echo(data)"))).isEqualTo(data);
        assertThat(got.get()).isEqualTo(data);
    }

    @Test
    void theHostsClockIsAskedWhereItIsNoClockOfTheSystem() {
        var count = new AtomicInteger();
        var clock =
                new Clock() {
                    @Override
                    public ZoneOffset getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(java.time.ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return Instant.ofEpochSecond(1000 + count.incrementAndGet());
                    }
                };
        var program = "import time\n[time.time() - time.time(), time.time() > 1000]";

        assertThat(value(Sandbox.builder().clock(clock).isolated(WORKERS).build().run(program)))
                .isEqualTo(List.of(-1.0, true));

        var fixed = Clock.fixed(Instant.ofEpochSecond(77, 500_000_000), ZoneOffset.UTC);
        assertThat(
                        value(
                                Sandbox.builder()
                                        .clock(fixed)
                                        .isolated(WORKERS)
                                        .build()
                                        .run("import time\ntime.time()")))
                .isEqualTo(77.5);
    }

    @Test
    void aWorkerThatIsKilledFailsTheRunAndIsReplaced() {
        var sandbox =
                sandbox(
                        function(
                                "kill",
                                _ -> {
                                    children().forEach(ProcessHandle::destroyForcibly);
                                    return null;
                                }));

        assertThat(sandbox.run("print('on')\nhost.kill()\nwhile True: pass"))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> {
                            assertThat(failed.message())
                                    .isEqualTo(
                                            "the worker process ended with status 137 while the"
                                                    + " program ran; it was replaced");
                            assertThat(failed.usage().toolCalls()).isEqualTo(1);
                        });
        assertThat(value(sandbox.run("6 * 7"))).isEqualTo(42L);
    }

    @Test
    void workersAreUsedAgainAndAsManyAsAllowed() throws Exception {
        var before = children().size();
        try (var workers = Workers.start(Isolation.DEFAULT.withWorkers(2));
                var threads = Executors.newFixedThreadPool(8)) {
            var sandbox = Sandbox.builder().isolated(workers).build();
            var runs = new ArrayList<Future<Outcome>>();
            for (var i = 0; i < 40; i++) {
                var n = i;
                runs.add(threads.submit(() -> sandbox.run("sum(range(" + n + "))")));
            }
            for (var i = 0; i < 40; i++) {
                assertThat(value(runs.get(i).get())).isEqualTo((long) i * (i - 1) / 2);
            }
            assertThat(children().size() - before).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void aWorkerIsReplacedAfterSoManyRuns() {
        try (var workers = Workers.start(Isolation.DEFAULT.withWorkers(1).withRunsPerWorker(2))) {
            var pids = new ArrayList<Long>();
            var known = children().stream().map(ProcessHandle::pid).toList();
            var sandbox =
                    Sandbox.builder()
                            .provide(
                                    host(
                                            function(
                                                    "note",
                                                    _ -> {
                                                        children().stream()
                                                                .map(ProcessHandle::pid)
                                                                .filter(p -> !pids.contains(p))
                                                                .forEach(pids::add);
                                                        return null;
                                                    })))
                            .isolated(workers)
                            .build();
            for (var i = 0; i < 4; i++) {
                value(sandbox.run("host.note()"));
            }
            assertThat(known).isNotEmpty();
            pids.removeAll(known);
            assertThat(pids).isNotEmpty();
        }
    }

    @Test
    void memoryThatNobodyCountsEndsTheProcessAndNotTheHost() {
        try (var workers =
                Workers.start(Isolation.DEFAULT.withWorkers(1).withHeapBytes(48 << 20))) {
            var limits = Limits.DEFAULT.withMemoryBytes(48 << 20);
            var sandbox =
                    Sandbox.builder()
                            .limits(limits)
                            .provide(
                                    host(
                                            function(
                                                    "rows",
                                                    _ -> Collections.nCopies(2_000_000, "abc"))))
                            .isolated(workers)
                            .build();

            assertThat(sandbox.run("x = [host.rows() for _ in range(9)]"))
                    .isInstanceOfSatisfying(
                            Outcome.Exhausted.class,
                            exhausted -> assertThat(exhausted.limit()).isEqualTo(Limit.MEMORY));
            assertThat(value(sandbox.run("1"))).isEqualTo(1L);
        }
    }

    @Test
    void anAnswerLargerThanTheProgramsMemoryEndsItAsThatWould() {
        var sandbox =
                Sandbox.builder()
                        .limits(Limits.DEFAULT.withMemoryBytes(4 << 20))
                        .provide(host(function("text", _ -> "x".repeat(20 << 20))))
                        .isolated(WORKERS)
                        .build();

        assertThat(sandbox.run("x = 1\ny = host.text()"))
                .isInstanceOfSatisfying(
                        Outcome.Exhausted.class,
                        exhausted ->
                                assertThat(exhausted.message())
                                        .isEqualTo(
                                                "stopped at program.py:2:5 after 4 MiB; raise"
                                                        + " memoryBytes to allow more"));
    }

    @Test
    void anInterruptEndsARunAndIsHandedBack() throws InterruptedException {
        var sandbox = sandbox();
        var outcome = new AtomicReference<@Nullable Outcome>();
        var flag = new AtomicReference<@Nullable Boolean>();
        var caller =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    outcome.set(sandbox.run("print('on')\nwhile True: pass"));
                                    flag.set(Thread.currentThread().isInterrupted());
                                });
        Thread.sleep(300);
        var started = System.nanoTime();
        caller.interrupt();
        caller.join();

        assertThat(Duration.ofNanos(System.nanoTime() - started))
                .isLessThan(Duration.ofMillis(450));
        assertThat(flag.get()).isTrue();
        assertThat(outcome.get())
                .isInstanceOfSatisfying(
                        Outcome.Exhausted.class,
                        exhausted -> {
                            assertThat(exhausted.limit()).isEqualTo(Limit.INTERRUPT);
                            assertThat(exhausted.message())
                                    .isEqualTo("stopped at program.py:2:7 on the host's request");
                            assertThat(exhausted.stdout()).isEqualTo("on\n");
                        });
        assertThat(value(sandbox.run("1"))).isEqualTo(1L);
    }

    @Test
    void whoeverWaitsForAWorkerCanBeInterrupted() throws InterruptedException {
        try (var workers = Workers.start(Isolation.DEFAULT.withWorkers(1))) {
            var entered = new CountDownLatch(1);
            var leave = new CountDownLatch(1);
            var sandbox =
                    Sandbox.builder()
                            .provide(
                                    host(
                                            function(
                                                    "hold",
                                                    _ -> {
                                                        entered.countDown();
                                                        await(leave);
                                                        return null;
                                                    })))
                            .isolated(workers)
                            .build();
            var first = Thread.ofPlatform().start(() -> value(sandbox.run("host.hold()")));
            entered.await();
            var outcome = new AtomicReference<@Nullable Outcome>();
            var second = Thread.ofPlatform().start(() -> outcome.set(sandbox.run("1")));
            Thread.sleep(100);
            second.interrupt();
            second.join();
            leave.countDown();
            first.join();

            assertThat(outcome.get())
                    .isInstanceOfSatisfying(
                            Outcome.Exhausted.class,
                            exhausted -> assertThat(exhausted.limit()).isEqualTo(Limit.INTERRUPT));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void timeInToolsIsNotTheProgramsOwn() {
        var sandbox =
                Sandbox.builder()
                        .limits(Limits.DEFAULT.withTime(Duration.ofMillis(400)))
                        .provide(
                                host(
                                        function(
                                                "wait",
                                                _ -> {
                                                    pause(Duration.ofMillis(1500));
                                                    return "there";
                                                })))
                        .isolated(WORKERS)
                        .build();

        var outcome = sandbox.run("host.wait()");

        assertThat(value(outcome)).isEqualTo("there");
        assertThat(outcome.usage().toolTime()).isGreaterThanOrEqualTo(Duration.ofMillis(1400));
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void concurrentToolsRunBesideEachOther() {
        var both = new CountDownLatch(2);
        var meet =
                function(
                                "meet",
                                arguments -> {
                                    both.countDown();
                                    await(both);
                                    return arguments.get("x");
                                })
                        .withConcurrent(true);
        var program =
                """
                import asyncio
                async def main():
                    return await asyncio.gather(host.meet(1), host.meet(2))
                asyncio.run(main())
                """;

        assertThat(value(sandbox(meet).run(program))).isEqualTo(List.of(1L, 2L));
    }

    @Test
    void afterClosingNothingRuns() {
        var workers = Workers.start(Isolation.DEFAULT.withWorkers(1));
        var sandbox = Sandbox.builder().isolated(workers).build();
        workers.close();

        assertThatThrownBy(() -> sandbox.run("1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("these workers are closed");
    }

    @Test
    void heapHasToDoForTheMemoryOfAProgram() {
        var limits = Limits.DEFAULT.withMemoryBytes(2L << 30);

        assertThatThrownBy(() -> Sandbox.builder().limits(limits).isolated(WORKERS).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "memoryBytes is 2147483648, but a worker has a heap of 335544320; start"
                                + " workers with Isolation.heapFor(limits), 8657043456 bytes");
    }

    @Test
    void aJavaThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Workers.start(Isolation.DEFAULT.withJava("/no/such/java")))
                .isInstanceOf(IsolationException.class)
                .hasMessage(
                        "there is no java executable at /no/such/java; say where it is with"
                                + " Isolation.withJava");
    }

    @Test
    void valuesOfTheHostHaveToBePlainData() {
        var sandbox = Sandbox.builder().provide("x", new Object()).isolated(WORKERS).build();

        assertThatThrownBy(() -> sandbox.run("1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value 'x' is not plain data");
    }

    @Test
    void withoutWorkersOfItsOwnASandboxSharesThoseOfAll() {
        assertThat(value(Sandbox.builder().isolated().build().run("1 + 1"))).isEqualTo(2L);
    }

    @Test
    void theCodeOfTheHowToRuns() throws IOException {
        var tools =
                new HostModule(
                        "shop",
                        "",
                        List.of(
                                new HostFunction(
                                        "price",
                                        "",
                                        List.of(new HostFunction.Parameter("id", true)),
                                        _ -> 14L)));
        try (var workers = Workers.start(Isolation.DEFAULT.withWorkers(2))) {
            var sandbox = Sandbox.builder().provide(tools).isolated(workers).build();
            var outcome = sandbox.run("shop.price('A1') * 3");

            assertThat(value(outcome)).isEqualTo(42L);
        }
        var root = Path.of(System.getProperty("codemode.root", ".."));
        var here = root.resolve("python/src/test/java/dev/codemode/python/WorkersTest.java");
        var page = Files.readString(root.resolve("docs/how-to/isolate-programs.md"));
        var code = page.substring(page.indexOf("```java\n") + 8, page.indexOf("\n}\n```"));
        assertThat(code.lines()).hasSize(3);
        assertThat(Files.readAllLines(here).stream().map(String::strip))
                .containsAll(code.lines().map(String::strip).toList());
    }

    @Test
    void checksInTheWorkerToo() {
        assertThat(sandbox().check("p.py", "x = totl\ny = 1"))
                .containsExactlyElementsOf(
                        Sandbox.builder().provide(host()).build().check("p.py", "x = totl\ny = 1"))
                .hasSize(1);
    }
}
