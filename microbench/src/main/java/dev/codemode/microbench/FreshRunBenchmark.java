package dev.codemode.microbench;

import dev.codemode.python.Outcome;
import dev.codemode.python.Program;
import dev.codemode.python.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What a small program costs from its text to its outcome: parse, resolve, compile, run, and the
/// hand-over to a thread of the sandbox and back.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FreshRunBenchmark {
    private final Sandbox sandbox = Sandbox.builder().build();
    private final String sevenLines = resource("seven-lines.py");
    private final Program compiled = sandbox.compile(sevenLines);

    @Benchmark
    public Outcome sevenLineProgram() {
        return completed(sandbox.run(sevenLines));
    }

    /// The same without parse, resolve and compile.
    @Benchmark
    public Outcome sevenLineProgramCompiledOnce() {
        return completed(compiled.run());
    }

    /// The least a run can cost.
    @Benchmark
    public Outcome emptyProgram() {
        return completed(sandbox.run("pass"));
    }

    /// A loop of a million turns, for which CPython 3.11 takes 60 to 150 ms.
    @Benchmark
    public Outcome millionTurns() {
        return completed(sandbox.run("s = 0\nfor i in range(1000000): s += i * i % 7\ns"));
    }

    private static Outcome completed(Outcome outcome) {
        if (outcome instanceof Outcome.Completed) {
            return outcome;
        }
        throw new IllegalStateException("the benchmark's program did not complete: " + outcome);
    }

    private static String resource(String name) {
        try (var in = FreshRunBenchmark.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
