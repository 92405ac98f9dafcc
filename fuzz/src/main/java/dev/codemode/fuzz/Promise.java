package dev.codemode.fuzz;

import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Runs a program and holds the sandbox to its promise.
final class Promise {
    /// Small, so that many programs run in little time.
    static final Limits LIMITS =
            Limits.DEFAULT
                    .withTime(Duration.ofMillis(200))
                    .withMemoryBytes(16 << 20)
                    .withDepth(120);

    /// A run that takes longer hangs. The promise is 100 ms above the limit, but machines that fuzz are
    /// busy, and instrumented code is slow.
    private static final Duration HANGS = Duration.ofSeconds(3);

    private static final Pattern OF_THE_HOST =
            Pattern.compile(
                    "\\bjava\\.(lang|util|math|io)|dev\\.codemode|\\bjdk\\.|\\.java:|\\$\\$Lambda|Exception in thread");

    private static final int PIECE = 3;

    private Promise() {}

    /// @param given texts that the program knows beside its own, and may say
    /// @throws AssertionError where it is not kept
    static Outcome run(Sandbox sandbox, String source, String... given) {
        var started = System.nanoTime();
        var outcome = sandbox.run("program.py", source);
        if (took(started).compareTo(HANGS) > 0) {
            // Once more: the first may have loaded classes, which takes long where they are
            // instrumented.
            started = System.nanoTime();
            outcome = sandbox.run("program.py", source);
            if (took(started).compareTo(HANGS) > 0) {
                throw new AssertionError("took " + took(started) + ", limit " + LIMITS.time());
            }
        }
        if (outcome instanceof Outcome.Failed failed) {
            throw new AssertionError(failed.message());
        }
        holdsNothingOfTheHost(
                source + String.join(" ", given), outcome.stdout() + message(outcome));
        return outcome;
    }

    /// By the wall clock: a program's own counts what it slept without waiting.
    private static Duration took(long started) {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private static String message(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Raised raised -> raised.error().render();
            case Outcome.Rejected rejected -> rejected.render();
            case Outcome.Exhausted exhausted -> exhausted.message();
            case Outcome.Completed _, Outcome.Suspended _, Outcome.Failed _ -> "";
        };
    }

    /// What a program says itself is no leak, put together from pieces or not: the fuzzer sees what is
    /// looked for here, and tries it.
    private static void holdsNothingOfTheHost(String known, String text) {
        var found = OF_THE_HOST.matcher(text);
        if (found.find() && !knowsPieces(known, found.group())) {
            throw new AssertionError("tells of the host: " + text);
        }
    }

    private static boolean knowsPieces(String known, String word) {
        return IntStream.rangeClosed(0, word.length() - PIECE)
                .anyMatch(i -> known.contains(word.substring(i, i + PIECE)));
    }
}
