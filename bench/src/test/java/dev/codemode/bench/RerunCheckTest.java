package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codemode.suites.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RerunCheckTest {
    private static final String WORKS =
            "import json\nresult = json.loads(tools.get_account_balance('checking'))['balance']\n";
    private static final String WRONG_KEY =
            "import json\nresult = json.loads(tools.get_account_balance('checking'))['amount']\n";

    @Test
    void countsByTheCauseOfTheFailureAndShowsWhereTheCheckerIsWrong() throws Exception {
        var report =
                check(
                        program(WORKS, null, null, false),
                        program(WRONG_KEY, "KeyError", "'amount'", false),
                        program("tools.get_balance()", "RuntimeError", "Unknown tool", true),
                        program("for i in tools.keys: pass", "KeyError", "'x'", false),
                        program("d = {}\nd['x']", "KeyError", "'x'", false),
                        program("1 / 0", "ZeroDivisionError", "division by zero", false),
                        program(WRONG_KEY, null, null, false));

        assertThat(report.text())
                .isEqualTo(
                        """
                        CHECKED  7 programs of real models, against the types of the tools

                        cause of the failure  programs  stopped, JSON text  stopped, values
                        a tool's name                1                   1                1
                        a result's shape             3                   2                2
                        its own logic                1                   0                0
                        over tools, all              4                   3                3
                        completes                    2                   1                1

                        stopped: the checker finds an error, so no tool is called; with tool results as JSON text, and as
                        values (json.loads taken out of the programs). completes: under CPython, or here in that style.

                        Failed over tools and not stopped, results as JSON text:
                          r.jsonl:1: m, accounting-1, program 5: KeyError: 'x'

                        Stopped though it completes, results as JSON text:
                          r.jsonl:1: m, accounting-1, program 7
                            program.py:2:10: error: missing-key: json.loads(tools.get_account_balance('checking')) has no key 'amount'; it has status, account, balance, type. Did you mean: 'account'?
                                result = json.loads(tools.get_account_balance('checking'))['amount']
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

                        Failed over tools and not stopped, results as values:
                          r.jsonl:1: m, accounting-1, program 5: KeyError: 'x'

                        Stopped though it completes, results as values:
                          r.jsonl:1: m, accounting-1, program 7
                            program.py:2:10: error: missing-key: tools.get_account_balance('checking') has no key 'amount'; it has status, account, balance, type. Did you mean: 'account'?
                                result = (tools.get_account_balance('checking'))['amount']
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        """);
        assertThat(report.holds()).isFalse();
    }

    @Test
    void holdsWhereWhatFailsOverToolsIsStoppedAndWhatCompletesIsNot() throws Exception {
        var works = program(WORKS, null, null, false);
        var wrong = program(WRONG_KEY, "KeyError", "'amount'", false);

        assertThat(check(works, wrong).holds()).isTrue();
        assertThat(check(works, program("1 / 0", "KeyError", "'amount'", false)).holds()).isFalse();
    }

    @Test
    void theJsonReportTellsEachProgram() throws Exception {
        assertThat(check(program(WRONG_KEY, "KeyError", "'amount'", false)).json())
                .contains("\"cause\" : \"RESULT_SHAPE\"")
                .contains("\"recorded\" : \"KeyError: 'amount'\"")
                .contains("\"stopped\" : true")
                .contains("\"completes_here\" : false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "AttributeError      | 'str' object has no attribute 'get'              | false | RESULT_SHAPE",
                "TypeError           | string indices must be integers, not 'str'       | false | RESULT_SHAPE",
                "TypeError           | 'NoneType' object is not subscriptable           | false | RESULT_SHAPE",
                "KeyError            | 'id'                                             | false | RESULT_SHAPE",
                "ValueError          | not enough values to unpack (expected 3, got 2)  | false | RESULT_SHAPE",
                "TypeError           | 'NoneType' object is not callable                | false | TOOL_NAME",
                "RuntimeError        | Lazy tool 'reset' is not discovered yet.         | true  | TOOL_NAME",
                "RuntimeError        | Tool returned error: Invoice None not found      | true  | ARGUMENT",
                "TypeError           | f() got an unexpected keyword argument 'x'       | false | ARGUMENT",
                "ModuleNotFoundError | No module named 'pandas'                         | false | MODULE",
                "ValueError          | unsupported format character                     | false | OTHER",
                "ZeroDivisionError   | division by zero                                 | false | OTHER",
            })
    void tellsTheCauseByTheRecordedError(
            String type, String message, boolean inTool, FailureCause cause) {
        assertThat(FailureCause.of(reference("raised", type, message, inTool))).isEqualTo(cause);
    }

    @Test
    void tellsACutReplyFromAProgramThatCompletes() {
        assertThat(FailureCause.of(reference("rejected", "SyntaxError", "invalid syntax", false)))
                .isEqualTo(FailureCause.SYNTAX);
        assertThat(FailureCause.of(reference("completed", null, null, false))).isNull();
    }

    @Test
    void takesJsonLoadsOutOfAProgram() {
        assertThat(
                        RerunCheck.forValues(
                                "r = json.loads(a)\nx = [json . loads (b), myjson.loads(c)]"))
                .isEqualTo("r = (a)\nx = [(b), myjson.loads(c)]");
    }

    /// Real input: what three models sent, kept outside this repository.
    @Test
    void stopsNineOfTenRecordedProgramsThatFailOverToolsAndNoneThatCompletes() throws Exception {
        var folder =
                Path.of(System.getProperty("codemode.root", ".")).resolve("../shared/recordings");
        assumeTrue(Files.isDirectory(folder), "no ../shared/recordings here: nothing to check");

        var report = new RerunCheck(Suites.find("accounting").orElseThrow()).run(all(folder));

        assertThat(report.text())
                .contains(
                        """
                        cause of the failure  programs  stopped, JSON text  stopped, values
                        a tool's name                6                   6                6
                        a tool's argument            5                   5                5
                        a result's shape            51                  50               50
                        its own logic                1                   0                0
                        over tools, all             62                  61               61
                        completes                   22                   0                0
                        """)
                .doesNotContain("Stopped though it completes");
        assertThat(report.holds()).isTrue();
    }

    private static List<Recording> all(Path folder) throws IOException, OutsideException {
        var recordings = new ArrayList<Recording>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                recordings.addAll(Recording.read(file));
            }
        }
        return recordings;
    }

    private static RerunCheckReport check(Recording.Program... programs) throws OutsideException {
        var recording =
                new Recording(
                        "r.jsonl:1",
                        "m",
                        "code-mode",
                        1,
                        true,
                        List.of(),
                        List.of(programs),
                        Map.of());
        return new RerunCheck(Suites.find("accounting").orElseThrow()).run(List.of(recording));
    }

    private static Recording.Program program(
            String code, @Nullable String type, @Nullable String message, boolean inTool) {
        var outcome = type == null ? "completed" : "raised";
        return new Recording.Program(code, reference(outcome, type, message, inTool));
    }

    private static Recording.Reference reference(
            String outcome, @Nullable String type, @Nullable String message, boolean inTool) {
        return new Recording.Reference(outcome, null, type, message, 1, inTool, "", Map.of());
    }
}
