package dev.codemode.microbench.scale;

import dev.codemode.python.HostFunction;
import dev.codemode.python.HostModule;
import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Has many programs wait for a tool at the same time, each called from a virtual thread, and says what
/// that takes. None is answered before all of them have asked.
public final class InFlight {
    private static final String PROGRAM =
            """
            orders = [{"id": i, "amount": i * 1.5} for i in range(50)]
            total = sum(order["amount"] for order in orders)
            answer = tools.ask(total)
            print(f"{len(orders)} orders, {total:.2f}, {answer}")
            """;

    private static final String PRINTED = "50 orders, 1837.50, 42\n";

    private final int count;
    private final CountDownLatch asked;
    private final CompletableFuture<Long> answer = new CompletableFuture<>();

    private InFlight(int count) {
        this.count = count;
        this.asked = new CountDownLatch(count);
    }

    public static void main(String[] args)
            throws IOException, InterruptedException, ExecutionException {
        new InFlight(args.length == 0 ? 10_000 : Integer.parseInt(args[0])).measure();
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        var sandbox =
                Sandbox.builder().provide(new HostModule("tools", "", List.of(ask()))).build();
        Sandbox.builder().build().run("f'{sum(i for i in range(9)):.2f}'");
        say("before the first");
        var begin = System.nanoTime();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = new ArrayList<Future<Outcome>>();
            for (var i = 0; i < count; i++) {
                runs.add(callers.submit(() -> sandbox.run(PROGRAM)));
            }
            asked.await();
            say(count + " wait for the tool after " + seconds(begin));
            answer.complete(42L);
            for (var run : runs) {
                if (!(run.get() instanceof Outcome.Completed(_, var stdout, _))
                        || !stdout.equals(PRINTED)) {
                    throw new IllegalStateException("a program ended with " + run.get());
                }
            }
        }
        say("all have ended after " + seconds(begin));
    }

    private HostFunction ask() {
        return new HostFunction(
                "ask",
                "",
                List.of(new HostFunction.Parameter("total", true)),
                _ -> {
                    asked.countDown();
                    return answer.join();
                });
    }

    private static String seconds(long since) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - since) / 1e9);
    }

    @SuppressWarnings("SystemGc") // what is alive is asked for, not what lies around
    private static void say(String when) throws IOException {
        var runtime = Runtime.getRuntime();
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%-45s %6d MiB of heap alive of at most %d, %s%n",
                when + ":",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20,
                process());
    }

    /// As Linux tells.
    private static String process() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "memory of the process not known here";
        }
        var told = new ArrayList<String>();
        for (var line : Files.readAllLines(status)) {
            var words = line.split("\\s+");
            switch (words[0]) {
                case "VmRSS:" ->
                        told.add((Long.parseLong(words[1]) >> 10) + " MiB of memory resident");
                case "VmHWM:" -> told.add((Long.parseLong(words[1]) >> 10) + " MiB at most");
                case "Threads:" -> told.add(words[1] + " threads");
                default -> {}
            }
        }
        return String.join(", ", told);
    }
}
