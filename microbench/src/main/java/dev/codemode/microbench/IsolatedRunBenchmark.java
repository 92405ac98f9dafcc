package dev.codemode.microbench;

import dev.codemode.python.HostFunction;
import dev.codemode.python.HostModule;
import dev.codemode.python.Isolation;
import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import dev.codemode.python.Workers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What a process between a program and its host costs: a run, a call of a host function, and the start
/// of the process.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class IsolatedRunBenchmark {
    private static final int CALLS = 500;

    /// Whether programs run in a worker.
    @Param({"false", "true"})
    public boolean isolated;

    private final Workers workers = Workers.start(Isolation.DEFAULT.withWorkers(1));
    private Sandbox sandbox = builder().build();

    private static Sandbox.Builder builder() {
        var echo =
                new HostFunction(
                        "echo",
                        "",
                        List.of(new HostFunction.Parameter("x", true)),
                        arguments -> arguments.get("x"));
        return Sandbox.builder()
                .limits(Limits.DEFAULT.withToolCalls(CALLS))
                .provide(new HostModule("host", "", List.of(echo)));
    }

    @Setup(Level.Trial)
    public void choose() {
        sandbox = isolated ? builder().isolated(workers).build() : builder().build();
    }

    @TearDown(Level.Trial)
    public void close() {
        workers.close();
    }

    @Benchmark
    public Outcome emptyProgram() {
        return sandbox.run("pass");
    }

    @Benchmark
    @OperationsPerInvocation(CALLS)
    public Outcome call() {
        return sandbox.run("for i in range(" + CALLS + "): host.echo(i)");
    }

    /// The start of a process, whatever `isolated` says.
    @Benchmark
    public long start() {
        try (var started = Workers.start(Isolation.DEFAULT.withWorkers(1))) {
            return started.hashCode();
        }
    }
}
