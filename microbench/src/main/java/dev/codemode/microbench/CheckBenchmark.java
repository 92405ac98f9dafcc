package dev.codemode.microbench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.codemode.python.HostModule;
import dev.codemode.python.Limits;
import dev.codemode.python.internal.check.Checker;
import dev.codemode.python.internal.library.Builtins;
import dev.codemode.python.internal.library.Modules;
import dev.codemode.python.internal.syntax.Parser;
import dev.codemode.python.internal.syntax.Progress;
import dev.codemode.python.internal.syntax.Resolver;
import dev.codemode.python.internal.syntax.Scopes;
import dev.codemode.python.internal.syntax.Source;
import dev.codemode.python.internal.syntax.Stmt;
import dev.codemode.python.internal.syntax.SyntaxException;
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
import java.util.Set;
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

/// What checking a program costs beside parsing it: the phases by themselves, on one thread.
///
/// `own` is a program of this project, like those that models write; `recorded` takes all recorded ones
/// from the folder that the system property `recordings` names.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckBenchmark {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    private static final int NESTING = Limits.DEFAULT.nesting();

    /// A program and what the phases before the checker make of it.
    private record Ready(Source source, Stmt.Module tree, Scopes scopes) {}

    @Param({"own", "recorded"})
    public String programs = "own";

    private final List<Ready> ready = new ArrayList<>();
    private HostModule tools = new HostModule("tools", "", List.of());

    @Setup
    public void read() throws IOException, SyntaxException {
        tools =
                Workspaces.open("accounting-full", CLOCK)
                        .orElseThrow()
                        .tools()
                        .python(ResultStyle.JSON_TEXT)
                        .module();
        if (programs.equals("own")) {
            add(resource("invoices.py"));
        } else {
            readRecordings(Path.of(System.getProperty("recordings", "../shared/recordings")));
        }
    }

    private void readRecordings(Path folder) throws IOException, SyntaxException {
        var json = new ObjectMapper();
        try (var files = Files.newDirectoryStream(folder, "*.jsonl")) {
            for (var file : files) {
                for (var line : Files.readAllLines(file)) {
                    for (var program : json.readTree(line).path("programs")) {
                        add(program.path("code").asText());
                    }
                }
            }
        }
    }

    private void add(String text) throws SyntaxException {
        var source = new Source("program.py", text);
        var tree = Parser.parse(source, NESTING);
        var scopes = Resolver.resolve(tree, List.of(tools.name()));
        ready.add(new Ready(source, tree, scopes));
    }

    /// Text to tree.
    @Benchmark
    public void parse(Blackhole sink) throws SyntaxException {
        for (var program : ready) {
            sink.consume(Parser.parse(program.source(), NESTING));
        }
    }

    /// Tree to findings.
    @Benchmark
    public void check(Blackhole sink) {
        for (var program : ready) {
            sink.consume(
                    Checker.check(
                            program.source(),
                            program.tree(),
                            program.scopes(),
                            List.of(tools),
                            Set.of(),
                            Builtins.table().keySet(),
                            Modules.names(),
                            Progress.unwatched()));
        }
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
