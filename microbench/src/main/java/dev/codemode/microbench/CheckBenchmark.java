package dev.codemode.microbench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.codemode.python.Finding;
import dev.codemode.python.HostModule;
import dev.codemode.python.Sandbox;
import dev.codemode.suites.Workspaces;
import dev.codemode.tools.ResultStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What checking a program costs beside parsing it.
///
/// Both go through [Sandbox#check], which hands the work to a thread of the sandbox. A program whose
/// last line is a syntax error is lexed and parsed to its end and then given up: that is `parse`. The
/// difference of the two is what resolving names and checking add.
///
/// `own` is a program of this project, like those that models write; `recorded` takes all recorded ones
/// from the folder that the system property `recordings` names.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckBenchmark {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    private static final String SYNTAX_ERROR = "\n)\n";

    @Param({"own", "recorded"})
    public String programs = "own";

    private final List<String> sources = new ArrayList<>();
    private HostModule tools = new HostModule("tools", "", List.of());

    @Setup
    public void read() throws IOException {
        tools =
                Workspaces.open("accounting-full", CLOCK)
                        .orElseThrow()
                        .tools()
                        .python(ResultStyle.JSON_TEXT)
                        .module();
        if (programs.equals("own")) {
            sources.add(resource("invoices.py"));
        } else {
            readRecordings(Path.of(System.getProperty("recordings", "../shared/recordings")));
        }
    }

    private void readRecordings(Path folder) throws IOException {
        var json = new ObjectMapper();
        try (var files = Files.newDirectoryStream(folder, "*.jsonl")) {
            for (var file : files) {
                for (var line : Files.readAllLines(file)) {
                    json.readTree(line)
                            .path("programs")
                            .forEach(program -> sources.add(program.path("code").asText()));
                }
            }
        }
    }

    /// All programs, lexed and parsed.
    @Benchmark
    public void parse(Blackhole sink) {
        sources.forEach(source -> sink.consume(findings(source + SYNTAX_ERROR)));
    }

    /// All programs, lexed, parsed, resolved and checked.
    @Benchmark
    public void check(Blackhole sink) {
        sources.forEach(source -> sink.consume(findings(source)));
    }

    private List<Finding> findings(String source) {
        return Sandbox.builder().clock(CLOCK).provide(tools).build().check("program.py", source);
    }

    private static String resource(String name) {
        try (var in = CheckBenchmark.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
