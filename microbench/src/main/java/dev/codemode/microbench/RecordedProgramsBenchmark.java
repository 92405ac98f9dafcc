package dev.codemode.microbench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import dev.codemode.suites.Workspaces;
import dev.codemode.tools.ResultStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What programs of real models cost: each of the 85 recorded ones, in a fresh accounting environment.
///
/// The recordings are read from the folder that the system property `recordings` names.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecordedProgramsBenchmark {
    private static final int PROGRAMS = 85;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    private final List<String> programs = new ArrayList<>();

    @Setup
    public void read() throws IOException {
        var folder = Path.of(System.getProperty("recordings", "../shared/recordings"));
        var json = new ObjectMapper();
        try (var files = Files.newDirectoryStream(folder, "*.jsonl")) {
            for (var file : files) {
                for (var line : Files.readAllLines(file)) {
                    for (var program : json.readTree(line).path("programs")) {
                        programs.add(program.path("code").asText());
                    }
                }
            }
        }
        if (programs.size() != PROGRAMS) {
            throw new IllegalStateException(
                    "expected " + PROGRAMS + " programs in " + folder + ", got " + programs.size());
        }
    }

    /// Text to outcome, tools included.
    @Benchmark
    @OperationsPerInvocation(PROGRAMS)
    public void fresh(Blackhole sink) {
        for (var program : programs) {
            sink.consume(run(program));
        }
    }

    private static Outcome run(String program) {
        var tools = Workspaces.open("accounting-full", CLOCK).orElseThrow().tools();
        return Sandbox.builder()
                .clock(CLOCK)
                .provide(tools.python(ResultStyle.JSON_TEXT).module())
                .build()
                .run(program);
    }
}
