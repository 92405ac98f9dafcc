package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.codemode.python.ConformanceCase.Expectation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the case files of the conformance folder. CPython's answers are written in them, so it is
/// not needed here.
class ConformanceTest {
    private static final Path ROOT =
            Path.of(System.getProperty("codemode.root", ".."), "conformance");

    private static final Limits PATIENT = Limits.DEFAULT.withTime(Duration.ofMinutes(2));
    private static final Limits BRIEF = Limits.DEFAULT.withTime(Duration.ofMillis(400));

    /// What a busy machine may add to a run that ends on time: how late runs are on an idle one is
    /// measured by conformance/stress/overshoot.
    private static final Duration SLACK = Duration.ofSeconds(5);

    private static final HostModule HOST =
            new HostModule(
                    "host",
                    "Functions for the cases that ask what a program can do with a host.",
                    List.of(
                            function("echo", arguments -> arguments.get("x")),
                            function("rows", _ -> new ArrayList<>(List.of(1L, 2L))),
                            function("strange", _ -> new Object()),
                            function(
                                    "fail",
                                    _ -> {
                                        throw new IllegalStateException("/srv/secret");
                                    })));

    private static HostFunction function(String name, HostFunction.Body body) {
        var x = new HostFunction.Parameter("x", false);
        return new HostFunction(name, "Answers.", List.of(x), body);
    }

    @TestFactory
    Stream<DynamicContainer> everyCaseEndsAsItSays() throws IOException {
        var gaps = gaps();
        return folders().stream()
                .filter(this::takes)
                .map(
                        folder ->
                                dynamicContainer(
                                        folder.getFileName().toString(),
                                        files(folder).stream().flatMap(file -> tests(file, gaps))));
    }

    boolean takes(Path folder) {
        return true;
    }

    private static Stream<DynamicTest> tests(Path file, Map<String, String> gaps) {
        return ConformanceCase.of(ROOT, file).stream()
                .map(test -> dynamicTest(test.name(), () -> check(test, gaps.get(test.name()))));
    }

    private static void check(ConformanceCase test, @Nullable String gap) {
        var difference = difference(test);
        if (gap == null) {
            assertThat(difference).as(test.name()).isEmpty();
        } else {
            assertThat(difference)
                    .as("%s passes now: take its line out of KNOWN_GAPS.txt", test.name())
                    .isNotEmpty();
        }
    }

    /// What is not as expected, or an empty text.
    private static String difference(ConformanceCase test) {
        var onTime =
                test.expectation() instanceof Expectation.Stops stops
                        && stops.limit() == Limit.TIME;
        var limits = onTime ? BRIEF : PATIENT;
        var sandbox = Sandboxes.builder().limits(limits).provide(HOST).build();
        var started = System.nanoTime();
        var outcome = sandbox.run("case.py", test.source());
        var took = Duration.ofNanos(System.nanoTime() - started);
        if (!outcome.stdout().isEmpty()) {
            return "printed " + outcome.stdout();
        }
        return switch (test.expectation()) {
            case Expectation.Completes() ->
                    outcome instanceof Outcome.Completed ? "" : describe(outcome);
            case Expectation.Raises(var line, var summary) ->
                    ended(outcome, line).equals(summary) ? "" : describe(outcome);
            case Expectation.Stops(var line, var limit) -> {
                if (!(outcome instanceof Outcome.Exhausted exhausted)
                        || exhausted.limit() != limit
                        || exhausted.at().line() != line) {
                    yield describe(outcome);
                }
                yield took.compareTo(limits.time().plus(Sandboxes.slack(SLACK))) > 0
                        ? "took " + took
                        : "";
            }
        };
    }

    /// Type and message of an error that passed a line, else how else the run ended.
    private static String ended(Outcome outcome, int line) {
        return switch (outcome) {
            case Outcome.Raised(var error, _, _)
                    when error.calls().stream().anyMatch(call -> call.at().line() == line) ->
                    summary(error);
            case Outcome.Rejected(var error, _, _) when error.at().line() == line -> summary(error);
            default -> describe(outcome);
        };
    }

    private static String summary(PythonError error) {
        var message = error.message().replace("\n", "\\n");
        return message.isEmpty() ? error.type() : error.type() + ": " + message;
    }

    private static String describe(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Completed _ -> "ran to its end";
            case Outcome.Raised(var error, _, _) -> error.render();
            case Outcome.Rejected(var error, _, _) -> error.render();
            case Outcome.Exhausted exhausted -> exhausted.message();
            case Outcome.Suspended suspended -> "suspended at " + suspended.at();
            case Outcome.Failed failed -> failed.message();
        };
    }

    @Test
    void everyKnownGapNamesACaseAndAReason() throws IOException {
        var names = new HashSet<String>();
        for (var folder : folders()) {
            files(folder)
                    .forEach(
                            file ->
                                    ConformanceCase.of(ROOT, file)
                                            .forEach(c -> names.add(c.name())));
        }

        assertThat(names).containsAll(gaps().keySet());
        assertThat(gaps().values()).allMatch(reason -> !reason.isBlank());
    }

    /// Reasons by the names of the cases.
    private static Map<String, String> gaps() throws IOException {
        var gaps = new HashMap<String, String>();
        for (var line : Files.readAllLines(ROOT.resolve("KNOWN_GAPS.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var name = line.split("\\s+", 2);
                gaps.put(name[0], name.length > 1 ? name[1] : "");
            }
        }
        return gaps;
    }

    private static List<Path> folders() throws IOException {
        try (var folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException("cannot list " + folder, e);
        }
    }
}
