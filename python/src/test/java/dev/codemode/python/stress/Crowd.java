package dev.codemode.python.stress;

import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import dev.codemode.python.TestProgram;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/// Hundreds of programs that all start at once, each called by a thread of its own: what becomes of
/// those that want nothing unusual beside those that want everything.
public final class Crowd {
    /// Some work of its own, whose answer depends on which one it is.
    private static final String FRIENDLY =
            """
            rows = [{"id": i, "name": f"n{i % 7}", "amount": (i * number) % 101} for i in range(2000)]
            totals = {}
            for row in rows:
                totals[row["name"]] = totals.get(row["name"], 0) + row["amount"]
            result = sum(totals.values())
            """;

    private static final String BUSY =
            """
            total = 0
            for i in range(4_000_000):
                total += i % number
            """;

    private final Limits limits;

    Crowd(Limits limits) {
        this.limits = limits;
    }

    /// @param right friendly programs with the right answer
    /// @param wrong what became of the others
    /// @param medianMillis from the start of all until a friendly one had its answer, its turn included
    record Result(
            int right,
            List<String> wrong,
            double medianMillis,
            double worstMillis,
            Duration took) {}

    /// Runs friendly programs beside others.
    Result run(int friendly, List<TestProgram> others) throws InterruptedException {
        var sandbox = Sandbox.builder().limits(limits).build();
        var start = new CountDownLatch(1);
        var right = new AtomicInteger();
        var wrong = new ArrayList<String>();
        var millis = new double[friendly];
        var threads = new ArrayList<Thread>();
        others.forEach(other -> threads.add(starting(start, () -> other.run(limits))));
        for (var i = 0; i < friendly; i++) {
            var number = i;
            threads.add(
                    starting(
                            start,
                            () -> {
                                var from = System.nanoTime();
                                var outcome = sandbox.run(numbered(FRIENDLY, number));
                                millis[number] = (System.nanoTime() - from) / 1e6;
                                if (outcome instanceof Outcome.Completed(Long answer, _, _)
                                        && answer == answer(number)) {
                                    right.incrementAndGet();
                                } else {
                                    synchronized (wrong) {
                                        wrong.add(outcome.toString());
                                    }
                                }
                            }));
        }
        var from = System.nanoTime();
        start.countDown();
        for (var thread : threads) {
            thread.join();
        }
        var took = Duration.ofNanos(System.nanoTime() - from);
        Arrays.sort(millis);
        return new Result(
                right.get(),
                List.copyOf(wrong),
                millis[millis.length / 2],
                millis[millis.length - 1],
                took);
    }

    private static Thread starting(CountDownLatch start, Runnable work) {
        return Thread.ofPlatform()
                .start(
                        () -> {
                            try {
                                start.await();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            work.run();
                        });
    }

    private static String numbered(String program, int number) {
        return "number = " + (number + 1) + "\n" + program;
    }

    /// What a friendly program of that number has to answer.
    private static long answer(int number) {
        var sum = 0L;
        for (var i = 0; i < 2000; i++) {
            sum += i * (number + 1L) % 101;
        }
        return sum;
    }

    /// So many hostile programs, of all kinds in turn.
    static List<TestProgram> hostile(int count) {
        var kinds = TestProgram.hostile();
        var programs = new ArrayList<TestProgram>();
        for (var i = 0; i < count; i++) {
            programs.add(kinds.get(i % kinds.size()));
        }
        return programs;
    }

    /// So many programs that compute for a while and want nothing else.
    static List<TestProgram> busy(int count) {
        var programs = new ArrayList<TestProgram>();
        for (var i = 0; i < count; i++) {
            programs.add(TestProgram.plain(numbered(BUSY, i)));
        }
        return programs;
    }

    /// `Crowd [NUMBER]`: so many of each; exits with 1 where a friendly one lost its answer.
    public static void main(String[] args) throws InterruptedException {
        var number = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        var crowd = new Crowd(Limits.DEFAULT);
        var lost = new AtomicInteger();
        BiConsumer<String, Result> show =
                (name, result) -> {
                    lost.addAndGet(result.wrong().size());
                    IO.println(
                            String.format(
                                    Locale.ROOT,
                                    "%s: %d of %d right, median %.0f ms, worst %.0f ms, all after %.1f s",
                                    name,
                                    result.right(),
                                    number,
                                    result.medianMillis(),
                                    result.worstMillis(),
                                    result.took().toMillis() / 1e3));
                    result.wrong().stream().limit(3).forEach(wrong -> IO.println("  " + wrong));
                };
        // Code is compiled before anything is measured.
        for (var i = 0; i < 3; i++) {
            crowd.run(number, List.of());
        }
        show.accept("friendly alone", crowd.run(number, List.of()));
        show.accept("beside busy ones", crowd.run(number, busy(number)));
        show.accept("beside hostile ones", crowd.run(number, hostile(number)));
        System.exit(lost.get() == 0 ? 0 : 1);
    }
}
