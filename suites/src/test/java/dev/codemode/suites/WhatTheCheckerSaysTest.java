package dev.codemode.suites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.python.Finding;
import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import dev.codemode.tools.ResultStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The page `docs/what-the-checker-says.md` is made here; `-Dgolden=update` writes it again. What
/// CPython says of the programs stands beside them, written by `ask-cpython`.
class WhatTheCheckerSaysTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/checker");
    private static final Path PAGE =
            Path.of(System.getProperty("codemode.root", ".."), "docs", "what-the-checker-says.md");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    private static final String HEAD =
            """
            # What the checker says

            Before a program runs, a checker compares it with the types of the tools. What it is sure of is an error, and
            the model gets the program back instead of a half-done job; what is only likely is a warning. Here are ten
            programs with the mistakes that models make most, what the checker says of each, and what CPython says
            when the program runs: by then some tools have been called.

            `codemode exec --check --tools accounting-full program.py` checks a program;
            `codemode rerun --check FILE...` counts what is stopped of programs that real models wrote. How far the checker
            goes, and where it is silent, is in
            [decision 0007](decisions/0007-a-checker-that-is-silent-when-in-doubt.md).
            """;

    /// A program that does not work.
    record Wrong(Path file, String title, String why) {
        String source() throws IOException {
            return Files.readString(PROGRAMS.resolve(file));
        }

        ResultStyle style() throws IOException {
            return source().lines().findFirst().orElse("").contains("JSON text")
                    ? ResultStyle.JSON_TEXT
                    : ResultStyle.VALUES;
        }

        /// Where and after how many calls, and then the error.
        List<String> cpython() throws IOException {
            var name = file.toString().replace(".py", ".cpython");
            return Files.readAllLines(PROGRAMS.resolve(name));
        }

        Sandbox sandbox() throws IOException {
            var tools = Workspaces.open("accounting-full", CLOCK).orElseThrow().tools();
            return Sandbox.builder().provide(tools.python(style()).module()).build();
        }

        List<Finding> findings() throws IOException {
            return sandbox().check("program.py", source());
        }
    }

    static List<Wrong> programs() {
        return List.of(
                wrong(
                        "01-key-inside-another",
                        "A key that stands one step deeper",
                        "The id is part of the invoice, and the invoice part of the answer."),
                wrong(
                        "02-loop-over-an-envelope",
                        "A loop over the answer instead of the list in it",
                        "The most frequent mistake by far: a loop over a dict takes its keys."),
                wrong(
                        "03-text-taken-for-a-dict",
                        "JSON text used as if it were the value",
                        "Where tools answer with JSON text it has to be read first."),
                wrong(
                        "04-value-taken-for-text",
                        "A value read as if it were JSON text",
                        "The same the other way round, where tools answer with values."),
                wrong(
                        "05-none-for-an-id",
                        "None where an id is due",
                        "Both keys are guessed, and `.get` hides it. The function is followed to its call."),
                wrong(
                        "06-attribute-of-a-dict",
                        "A field read as an attribute",
                        "Results are dicts, also those inside others."),
                wrong(
                        "07-index-into-an-envelope",
                        "An index into the answer instead of the list in it",
                        "An answer with a list in it is no list."),
                wrong(
                        "08-no-such-tool",
                        "A tool that does not exist",
                        "The name is near that of another tool."),
                wrong(
                        "09-no-such-parameter",
                        "A parameter that does not exist",
                        "What is missing and what there is stand in one message."),
                wrong(
                        "10-no-such-value",
                        "A value outside an enumeration",
                        "Parameters with few values list them."));
    }

    private static Wrong wrong(String name, String title, String why) {
        return new Wrong(Path.of(name + ".py"), title, why);
    }

    @Test
    void thePageSaysWhatTheCheckerSays() throws IOException {
        var page = new StringBuilder(HEAD);
        var number = 0;
        for (var program : programs()) {
            page.append(section(++number, program));
        }
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(page.toString()).isEqualTo(Files.readString(PAGE));
    }

    private static String section(int number, Wrong program) throws IOException {
        var findings =
                program.findings().stream().map(Finding::render).collect(Collectors.joining("\n"));
        var cpython = program.cpython();
        return """

        ## %d. %s

        %s

        ```python
        %s
        ```

        The checker, before anything runs:

        ```
        %s
        ```

        CPython, %s:

        ```
        %s
        ```
        """
                .formatted(
                        number,
                        program.title(),
                        program.why(),
                        program.source().strip(),
                        findings,
                        cpython.getFirst(),
                        cpython.getLast());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void eachIsStoppedInTheLineThatMattersAndWouldFail(Wrong program) throws IOException {
        var run = program.sandbox().run("program.py", program.source());

        assertThat(program.findings())
                .anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        assertThat(run).isInstanceOf(Outcome.Raised.class);
        var line = ((Outcome.Raised) run).error().at().line();
        assertThat(program.cpython().getFirst()).startsWith("line " + line + ",");
    }
}
