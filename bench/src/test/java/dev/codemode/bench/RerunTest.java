package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codemode.suites.Suite;
import dev.codemode.suites.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RerunTest {
    private static final Suite SUITE = Suites.find("accounting").orElseThrow();

    private static final String RENT =
            """
            import json
            r = json.loads(tools.create_transaction("expense", "rent", 2500, "Rent"))
            result = r["new_balance"]
            """;

    @Test
    void aProgramThatEndsAsUnderCPythonIsTheSame() throws Exception {
        var report = rerun(program(RENT, completed(7500.0, state(7500.0, 1, 2500))));

        assertThat(programs(report))
                .containsExactly(
                        new RerunReport.Program(
                                1, RerunReport.Verdict.SAME, "completed", "completed", List.of()));
        assertThat(report.asRecorded()).isTrue();
    }

    @Test
    void everyDifferenceFromCPythonIsTold() throws Exception {
        var report =
                rerun(
                        program(
                                "print('b')\nresult = 2",
                                new Recording.Reference(
                                        "completed",
                                        1,
                                        null,
                                        null,
                                        0,
                                        false,
                                        "a\n",
                                        state(0.0, 0, 0))));

        assertThat(programs(report).getFirst().verdict()).isEqualTo(RerunReport.Verdict.DIFFERENT);
        assertThat(programs(report).getFirst().differences())
                .hasSize(3)
                .startsWith("result: recorded 1, now 2", "stdout: recorded a\n, now b\n");
        assertThat(report.asRecorded()).isFalse();
    }

    @Test
    void anErrorOfAnotherTypeMessageOrLineIsADifference() throws Exception {
        var report = rerun(program("x = 1\ny = x['a']", raised("KeyError", "'a'", 1, false)));

        assertThat(programs(report).getFirst().differences())
                .containsExactly(
                        "error: recorded KeyError: 'a', now TypeError: 'int' object is not"
                                + " subscriptable",
                        "line: recorded 1, now 2");
    }

    @Test
    void whatAnotherToolLayerRaisedIsListedWithOurAnswer() throws Exception {
        var code = "tools.update_invoice_status('INV00009', 'sent')";
        var report =
                rerun(
                        program(
                                code,
                                raised(
                                        "RuntimeError",
                                        "Tool returned error: Invoice INV00009 not found",
                                        1,
                                        true)));

        var program = programs(report).getFirst();
        assertThat(program.verdict()).isEqualTo(RerunReport.Verdict.TOOL_RAISED);
        assertThat(program.now())
                .isEqualTo("ToolError: Tool returned error: Invoice INV00009 not found");
        assertThat(report.asRecorded()).isTrue();
    }

    @Test
    void aTrialEndsWithItsFirstProgramThatCompletesAndAFailedOneLeavesNothingBehind()
            throws Exception {
        var failing = RENT + "raise ValueError('after booking')\n";
        var recording =
                recording(
                        "code-mode",
                        List.of(),
                        List.of(
                                new Recording.Program(
                                        failing, raised("ValueError", "after booking", 4, false)),
                                new Recording.Program(expenses(), completed(null, Map.of())),
                                new Recording.Program(RENT, completed(null, Map.of()))));

        var trial = rerun(recording).trials().getFirst();

        assertThat(trial.programsTried()).isEqualTo(2);
        assertThat(trial.failedChecks()).isEmpty();
        assertThat(trial.passedNow()).isTrue();
    }

    @Test
    void aTranscriptIsComparedCallByCallAndAtItsEnd() throws Exception {
        var arguments = new LinkedHashMap<String, @Nullable Object>();
        arguments.put("account", "savings");
        var recording =
                recording(
                        "function-calling",
                        List.of(
                                new Recording.Call(
                                        "get_account_balance",
                                        arguments,
                                        "{\"status\": \"success\", \"account\": \"savings\","
                                                + " \"balance\": 50000.0, \"type\": \"savings\"}"),
                                new Recording.Call(
                                        "transfer_between_accounts",
                                        Map.of(
                                                "from_account",
                                                "savings",
                                                "to_account",
                                                "savings",
                                                "amount",
                                                5),
                                        "{\"status\": \"success\"}")),
                        List.of());

        var report = rerun(recording);

        var calls = report.trials().getFirst().calls();
        assertThat(calls.get(0).same()).isTrue();
        assertThat(calls.get(1).same()).isFalse();
        assertThat(calls.get(1).deliberate())
                .isEqualTo(DeliberateDifference.TRANSFER_MUST_MOVE_MONEY);
        assertThat(report.trials().getFirst().passedThen()).isTrue();
        assertThat(report.trials().getFirst().passedNow()).isFalse();
        assertThat(report.text())
                .contains(
                        "meant     a transfer to the same account, or of zero or less, is refused")
                .contains("Trials that passed then and do not pass now:");
    }

    @Test
    void aRecordingOfNoTaskOfTheSuiteIsRefusedBeforeAnythingRuns() {
        var recording =
                new Recording(
                        "r.jsonl:3", "m", "code-mode", 9, true, List.of(), List.of(), Map.of());

        assertThatThrownBy(() -> rerun(recording))
                .hasMessage(
                        "r.jsonl:3: 'scenario' is 9, suite accounting has 8 tasks; nothing was run");
    }

    /// Real input: what three models sent, kept outside this repository.
    @Test
    void theRecordedModelsBehaveAsUnderCPython() throws Exception {
        var folder =
                Path.of(System.getProperty("codemode.root", ".")).resolve("../shared/recordings");
        assumeTrue(Files.isDirectory(folder), "no ../shared/recordings here: nothing to run again");

        var report = new Rerun(SUITE).run(all(folder));

        var verdicts = programs(report).stream().map(RerunReport.Program::verdict).toList();
        assertThat(report.asRecorded()).as(report.text()).isTrue();
        assertThat(verdicts).hasSize(85);
        assertThat(verdicts).filteredOn(RerunReport.Verdict.SAME::equals).hasSize(74);
        assertThat(verdicts).filteredOn(RerunReport.Verdict.TOOL_RAISED::equals).hasSize(11);
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

    private static RerunReport rerun(Recording recording) throws OutsideException {
        return new Rerun(SUITE).run(List.of(recording));
    }

    private static List<RerunReport.Program> programs(RerunReport report) {
        return report.trials().stream().flatMap(t -> t.programs().stream()).toList();
    }

    private static Recording program(String code, Recording.Reference reference) {
        return recording("code-mode", List.of(), List.of(new Recording.Program(code, reference)));
    }

    private static Recording recording(
            String approach, List<Recording.Call> calls, List<Recording.Program> programs) {
        return new Recording(
                "r.jsonl:1", "m", approach, 1, true, calls, programs, state(0.0, 0, 0));
    }

    private static Recording.Reference completed(
            @Nullable Object result, Map<String, @Nullable Object> state) {
        return new Recording.Reference("completed", result, null, null, 0, false, "", state);
    }

    private static Recording.Reference raised(
            String type, String message, int line, boolean inTool) {
        return new Recording.Reference(
                "raised", null, type, message, line, inTool, "", state(10_000.0, 0, 0));
    }

    private static Map<String, @Nullable Object> state(double checking, int count, int expenses) {
        var accounts = new LinkedHashMap<String, @Nullable Object>();
        accounts.put("checking", account(checking, "checking"));
        accounts.put("savings", account(50_000.0, "savings"));
        accounts.put("business_credit", account(0.0, "credit"));
        var state = new LinkedHashMap<String, @Nullable Object>();
        state.put("accounts", accounts);
        state.put("total_transactions", count);
        state.put("total_income", 0);
        state.put("total_expenses", expenses);
        state.put("net_income", -expenses);
        state.put("total_invoices", 0);
        state.put("invoices_by_status", Map.of());
        state.put("outstanding_receivables", 0);
        return state;
    }

    private static Map<String, @Nullable Object> account(double balance, String type) {
        var account = new LinkedHashMap<String, @Nullable Object>();
        account.put("balance", balance);
        account.put("type", type);
        return account;
    }

    private static String expenses() {
        return """
        for category, amount in [
            ("rent", 2500), ("utilities", 150), ("internet_phone", 100), ("office_supplies", 75)
        ]:
            tools.create_transaction("expense", category, amount, category)
        """;
    }
}
