package dev.codemode.microbench.compare;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import dev.codemode.python.HostFunction;
import dev.codemode.python.HostModule;
import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import dev.codemode.python.internal.check.Checker;
import dev.codemode.python.internal.exec.Compiler;
import dev.codemode.python.internal.host.Library;
import dev.codemode.python.internal.library.Builtins;
import dev.codemode.python.internal.library.Modules;
import dev.codemode.python.internal.syntax.Parser;
import dev.codemode.python.internal.syntax.Progress;
import dev.codemode.python.internal.syntax.Resolver;
import dev.codemode.python.internal.syntax.Source;
import dev.codemode.python.internal.syntax.SyntaxException;
import dev.codemode.suites.Workspaces;
import dev.codemode.tools.ResultStyle;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// What the table of programs does not show: the small costs of a run, warm and in this JVM.
final class Figures {
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    private static final int BATCH = 300;
    private static final int CALLS = 1000;

    private final Compare.Settings settings;
    private final List<Figure> found = new ArrayList<>();
    private final BenchProgram sevenLines;
    private final Sandbox sandbox = Sandbox.builder().build();

    private Figures(Compare.Settings settings) throws IOException {
        this.settings = settings;
        this.sevenLines =
                BenchProgram.read(
                        settings.folder().resolve("programs").resolve(Compare.FRESH_RUN + ".py"));
    }

    record Figure(String what, String value) {}

    static List<Figure> measure(Compare.Settings settings) throws IOException {
        var figures = new Figures(settings);
        figures.freshRun();
        figures.allocation();
        figures.throughput();
        figures.toolCall();
        figures.frontEnd();
        return figures.found;
    }

    private void add(String what, String value) {
        found.add(new Figure(what, value));
    }

    private static String micros(double figure) {
        return String.format(Locale.ROOT, "%.1f µs", figure);
    }

    private Outcome runSevenLines() {
        var outcome = sandbox.run(sevenLines.source());
        if (!outcome.stdout().equals(sevenLines.expected())) {
            throw new IllegalStateException("the seven-line program ended with " + outcome);
        }
        return outcome;
    }

    /// Microseconds that a turn takes: the median of batches, after the warm-up.
    private double time(int perBatch, Callable<?> turn) {
        var end = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() < end) {
            call(turn);
        }
        var series = new Series();
        for (var round = 0; round < settings.rounds() * 4; round++) {
            var begin = System.nanoTime();
            for (var i = 0; i < perBatch; i++) {
                call(turn);
            }
            series.add((System.nanoTime() - begin) / 1e3 / perBatch);
        }
        return series.median();
    }

    private static void call(Callable<?> turn) {
        try {
            turn.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void freshRun() throws IOException {
        add(
                "Fresh run of the seven-line program, text to outcome",
                micros(time(BATCH, this::runSevenLines)));
        add("Fresh run of `pass`", micros(time(BATCH, () -> sandbox.run("pass"))));
        elsewhere("CPython", Compare.cpython(settings));
        if (settings.monty() != null) {
            elsewhere("Monty", Compare.monty(settings, settings.monty()));
        }
    }

    /// The seven-line program in another process, compiled and run, on that process's own clock.
    private void elsewhere(String name, List<String> command) throws IOException {
        var series = new Series();
        try (var contender = Contender.start(command)) {
            for (var i = 0; i < 10 * BATCH; i++) {
                if (contender.run(sevenLines) instanceof Answer.Timed(var nanos, var compile)
                        && i > 5 * BATCH) {
                    series.add((nanos + compile) / 1e3);
                }
            }
        }
        add("The same in " + name, micros(series.median()));
    }

    private void allocation() {
        // All threads, as a run is on one of the sandbox's own.
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getTotalThreadAllocatedBytes();
        for (var i = 0; i < BATCH; i++) {
            runSevenLines();
        }
        var bytes = (threads.getTotalThreadAllocatedBytes() - before) / BATCH;
        add("Allocated by that run", String.format(Locale.ROOT, "%.1f KiB", bytes / 1024.0));
    }

    private void throughput() {
        var threads = 2;
        var series = new Series();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var round = 0; round < settings.rounds(); round++) {
                var begin = System.nanoTime();
                var work = new ArrayList<Callable<@Nullable Object>>();
                for (var t = 0; t < threads; t++) {
                    work.add(
                            () -> {
                                for (var i = 0; i < 10 * BATCH; i++) {
                                    runSevenLines();
                                }
                                return null;
                            });
                }
                for (var done : pool.invokeAll(work)) {
                    done.get();
                }
                series.add(threads * 10 * BATCH * 1e9 / (System.nanoTime() - begin));
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        add("Fresh runs a second on two threads", String.valueOf(Math.round(series.median())));
    }

    private void toolCall() {
        var add =
                new HostFunction(
                        "add",
                        "",
                        List.of(
                                new HostFunction.Parameter("a", true),
                                new HostFunction.Parameter("b", true)),
                        Figures::add);
        var host =
                Sandbox.builder()
                        .limits(Limits.DEFAULT.withToolCalls(CALLS))
                        .provide(new HostModule("host", "", List.of(add)))
                        .build();
        var loop = "for i in range(" + CALLS + "):\n    x = ";
        var with = time(BATCH / 10, () -> host.run(loop + "host.add(i, b=2)"));
        var without = time(BATCH / 10, () -> host.run(loop + "i"));
        var java = time(BATCH, () -> sumInJava());
        add(
                "A tool call with two arguments",
                String.format(
                        Locale.ROOT,
                        "%.2f µs, of which the Java call %.2f µs",
                        (with - without) / CALLS,
                        java / CALLS));
    }

    private static long sumInJava() {
        var sum = 0L;
        for (var i = 0; i < CALLS; i++) {
            sum += (Long) add(Map.of("a", (long) i, "b", 2L));
        }
        return sum;
    }

    private static Object add(Map<String, @Nullable Object> arguments) {
        return arguments.get("a") instanceof Long a && arguments.get("b") instanceof Long b
                ? a + b
                : "not two ints";
    }

    /// Parse, resolve, check and compile; on this thread, as a program's checker does it before a run.
    private void frontEnd() throws IOException {
        var folder = Path.of(System.getProperty("recordings", "../shared/recordings"));
        if (!Files.isDirectory(folder)) {
            add("Parse, check and compile of a recorded program", "not measured: no recordings");
            return;
        }
        var tools =
                Workspaces.open("accounting-full", CLOCK)
                        .orElseThrow()
                        .tools()
                        .python(ResultStyle.JSON_TEXT)
                        .module();
        var sources = new ArrayList<Source>();
        var json = new ObjectMapper();
        try (var files = Files.newDirectoryStream(folder, "*.jsonl")) {
            for (var file : files) {
                for (var line : Files.readAllLines(file)) {
                    for (var program : json.readTree(line).path("programs")) {
                        sources.add(new Source("program.py", program.path("code").asText()));
                    }
                }
            }
        }
        var all =
                time(
                        3,
                        () -> {
                            for (var source : sources) {
                                compile(source, tools);
                            }
                            return null;
                        });
        add(
                "Parse, check and compile of a recorded program, mean of " + sources.size(),
                micros(all / sources.size()));
    }

    private static void compile(Source source, HostModule tools) throws SyntaxException {
        var progress = Progress.unwatched();
        var tree = Parser.parse(source, Limits.DEFAULT.nesting(), progress);
        var scopes = Resolver.resolve(tree, List.of(tools.name()), Library::publicNames, progress);
        Checker.check(
                source,
                tree,
                scopes,
                List.of(tools),
                Set.of(),
                Builtins.table().keySet(),
                Modules.names(),
                progress);
        Compiler.compile(tree, scopes, Builtins.table(), Modules.names(), progress);
    }
}
