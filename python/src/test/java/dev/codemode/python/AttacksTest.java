package dev.codemode.python;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs the list of attacks beside the checkout, in process and in a worker process. What of it is
/// ours is in `conformance/escapes` and `conformance/limits`.
class AttacksTest {
    private static final Path LIST =
            Path.of(System.getProperty("codemode.root", ".."), "../shared/attacks/attacks.json");

    private static final Limits BRIEF = Limits.DEFAULT.withTime(Duration.ofSeconds(1));

    /// For those that the clock need not end, however busy the machine.
    private static final Limits PATIENT = Limits.DEFAULT.withTime(Duration.ofMinutes(1));

    /// What a busy machine may add to a run that ends on time: how late runs are on an idle one is
    /// measured by conformance/stress/overshoot.
    private static final Duration SLACK = Duration.ofSeconds(5);

    private static final Limits GENEROUS =
            Limits.DEFAULT.withMemoryBytes(1 << 30).withResultBytes(100 << 20);

    /// How each may end: the type of an error, the text of a limit, or `completed`.
    private static final Map<String, String> ENDS =
            Map.ofEntries(
                    entry("A01", "AttributeError"),
                    entry("A03", "completed"),
                    entry("A04", "AttributeError"),
                    entry("A05", "AttributeError"),
                    entry("A07", "completed"),
                    entry("A08", "AttributeError"),
                    entry("B01", "completed"),
                    entry("B02", "memory"),
                    entry("C02", "AttributeError"),
                    entry("C03", "completed"),
                    entry("C04", "completed"),
                    entry("C05", "time"),
                    entry("C06", "time"),
                    entry("C10", "completed"),
                    entry("C11", "completed"),
                    entry("D01", "memory"),
                    entry("D02", "memory"),
                    entry("D03", "memory"),
                    entry("D05", "ValueError"),
                    entry("D13", "memory"),
                    entry("E01", "time"),
                    entry("E04", "completed"),
                    entry("E05", "time"),
                    entry("E06", "completed"),
                    entry("E07", "memory|time"),
                    entry("E08", "completed"),
                    entry("E09", "ValueError"),
                    entry("E11", "completed"),
                    entry("E13", "RecursionError"),
                    entry("E17", "time"),
                    entry("F03", "SyntaxError"),
                    entry("F04", "SyntaxError"),
                    entry("F06", "SyntaxError"),
                    entry("F07", "completed"),
                    entry("F08", "completed"),
                    entry("F09", "SyntaxError"),
                    entry("F10", "completed"),
                    entry("G01", "ToolError"),
                    entry("G02", "completed"),
                    entry("G04", "completed"),
                    entry("G06", "TypeError"),
                    entry("H01", "time"),
                    entry("H04", "completed"),
                    entry("H05", "NameError"),
                    entry("V01", "completed"),
                    entry("V03", "ModuleNotFoundError"),
                    entry("V04", "completed"),
                    entry("V05", "ValueError"),
                    entry("V06", "memory"),
                    entry("V08", "memory|time"),
                    entry("V09", "memory"),
                    entry("V10", "memory"),
                    entry("V12", "memory"),
                    entry("V14", "memory|time"));

    /// What may stand in no message: classes of Java or of this project, their instances, paths.
    private static final Pattern OF_THE_HOST =
            Pattern.compile(
                    "\\b(java|javax|jdk|sun)\\.[a-z]|\\bdev\\.codemode|\\.java:|@[0-9a-f]{6}|"
                            + "\\$Lambda|/etc/secret|Exception in thread");

    private static final List<String> TOOLS =
            List.of("tool_echo", "tool_list", "tool_obj", "tool_fail", "bad_tool");

    private static @Nullable Workers workers;

    @AfterAll
    static void endWorkers() {
        if (workers != null) {
            workers.close();
        }
    }

    private static HostModule host() {
        var x = List.of(new HostFunction.Parameter("x", true));
        HostFunction.Body fail =
                _ -> {
                    throw new IllegalStateException("/etc/secret");
                };
        return new HostModule(
                "host",
                "",
                List.of(
                        new HostFunction("tool_echo", "", x, arguments -> arguments.get("x")),
                        new HostFunction(
                                "tool_list", "", List.of(), _ -> new ArrayList<>(List.of(1L))),
                        new HostFunction("tool_obj", "", List.of(), _ -> new Object()),
                        new HostFunction("tool_fail", "", List.of(), fail),
                        new HostFunction("bad_tool", "", List.of(), fail)));
    }

    @TestFactory
    Stream<DynamicTest> areWithstoodInProcess() throws IOException {
        return tests(Sandbox.builder());
    }

    @TestFactory
    Stream<DynamicTest> areWithstoodInAWorker() throws IOException {
        workers = Workers.start(Isolation.DEFAULT.withWorkers(1));
        return tests(Sandbox.builder().isolated(workers));
    }

    private static Stream<DynamicTest> tests(Sandbox.Builder builder) throws IOException {
        assumeTrue(Files.isRegularFile(LIST), "no ../shared/attacks here: nothing to run");
        builder.provide(host());
        return rows().stream()
                .map(
                        row -> {
                            var id = String.valueOf(row.get("id"));
                            var program = String.valueOf(row.get("program"));
                            var ends = List.of(ENDS.getOrDefault(id, "unknown").split("\\|"));
                            var limits = ends.contains("time") ? BRIEF : PATIENT;
                            var sandbox = builder.limits(limits).build();
                            var most = limits.time().plus(SLACK);
                            return dynamicTest(id, () -> isWithstood(sandbox, program, ends, most));
                        });
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows() throws IOException {
        var sandbox =
                Sandbox.builder().limits(GENEROUS).provide("text", Files.readString(LIST)).build();
        return (List<Map<String, Object>>) value(sandbox.run("import json\njson.loads(text)"));
    }

    private static Object value(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        return Objects.requireNonNull(((Outcome.Completed) outcome).value());
    }

    private static void isWithstood(
            Sandbox sandbox, String program, List<String> ends, Duration most) {
        var source = source(program);

        var started = System.nanoTime();
        var outcome = sandbox.run(source);
        var took = Duration.ofNanos(System.nanoTime() - started);

        assertThat(end(outcome)).isIn(ends);
        assertThat(outcome.toString()).doesNotContainPattern(OF_THE_HOST);
        assertThat(took).isLessThan(most);
        assertThat(value(sandbox.run("1 + 1"))).isEqualTo(2L);
    }

    private static String source(String program) {
        var text = program.replace("⏎", "\n");
        if (text.startsWith("SRC=")) {
            return (String)
                    value(Sandbox.builder().limits(GENEROUS).build().run(text.substring(4)));
        }
        var source = new StringBuilder();
        TOOLS.stream()
                .filter(text::contains)
                .forEach(tool -> source.append(tool + " = host." + tool + "\n"));
        return source.append(text).toString();
    }

    private static String end(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Completed _ -> "completed";
            case Outcome.Raised(var error, _, _) -> error.type();
            case Outcome.Rejected(var error, _, _) -> error.type();
            case Outcome.Exhausted exhausted -> exhausted.limit().text();
            case Outcome.Suspended _ -> "suspended";
            case Outcome.Failed failed -> failed.message();
        };
    }
}
