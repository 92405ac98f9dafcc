package dev.codemode.suites.internal.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.python.PlainData;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountingWorkspaceTest {
    private final AccountingWorkspace workspace =
            new AccountingWorkspace(Clock.systemUTC(), "full");

    private String expense(long amount) {
        return workspace
                .tools()
                .call(
                        "create_transaction",
                        Map.of(
                                "transaction_type",
                                "expense",
                                "category",
                                "c",
                                "amount",
                                amount,
                                "description",
                                "d"))
                .json();
    }

    private String failure() {
        return workspace
                .tools()
                .call("simulate_transient_failure", Map.of("operation_key", "k", "fail_times", 2L))
                .json();
    }

    @Test
    void rollsBackEverythingCountersIncluded() {
        expense(100);
        var savepoint = workspace.set();
        var before = PlainData.json(workspace.stateSummary());
        expense(200);
        workspace.tools().call("create_customer", Map.of("name", "n", "email", "e"));

        savepoint.rollBack();

        assertThat(PlainData.json(workspace.stateSummary())).isEqualTo(before);
        assertThat(workspace.tools().call("get_customers", Map.of()).json())
                .contains("\"count\": 0");
        assertThat(expense(1)).contains("\"TXN00002\"", "\"new_balance\": 9899.0");
    }

    @Test
    void rollsBackToTheSamePointAgain() {
        var savepoint = workspace.set();
        for (var attempt = 0; attempt < 2; attempt++) {
            assertThat(expense(200)).contains("\"TXN00001\"", "\"new_balance\": 9800.0");
            savepoint.rollBack();
        }
    }

    @Test
    void keepsCountingFailuresOnPurposeThroughARollback() {
        var savepoint = workspace.set();
        failure();

        savepoint.rollBack();

        assertThat(failure()).isEqualTo("{\"error\": \"Transient failure for k (2/2)\"}");
    }

    @Test
    void sharesNothingWithAnother() {
        expense(100);

        assertThat(new AccountingWorkspace(Clock.systemUTC(), "core").stateSummary())
                .containsEntry("total_transactions", 0L);
    }

    @Test
    void refusesACatalogueThatIsNone() {
        assertThatThrownBy(() -> new AccountingWorkspace(Clock.systemUTC(), "huge"))
                .hasMessage("suite 'accounting' has no catalogue 'huge'; it has core, full");
    }
}
