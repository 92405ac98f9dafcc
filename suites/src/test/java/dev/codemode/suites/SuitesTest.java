package dev.codemode.suites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.python.PlainData;
import dev.codemode.tools.Detail;
import dev.codemode.tools.ResultStyle;
import dev.codemode.tools.Tool;
import dev.codemode.tools.ToolCatalog;
import java.time.Clock;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuitesTest {
    private static Workspace workspace(String name) {
        return Workspaces.open(name, Clock.systemUTC()).orElseThrow();
    }

    @Test
    void findsTheAccountingSuite() {
        var suite = Suites.find("accounting").orElseThrow();

        assertThat(suite.catalogs()).containsExactly("core", "full");
        assertThat(suite.tasks())
                .extracting(task -> task.id() + " " + task.name())
                .containsExactly(
                        "accounting-1 Monthly Expense Recording",
                        "accounting-2 Client Invoicing Workflow",
                        "accounting-3 Payment Processing and Reconciliation",
                        "accounting-4 Mixed Income and Expense Tracking",
                        "accounting-5 Multi-Account Fund Management",
                        "accounting-6 Quarter-End Financial Analysis",
                        "accounting-7 Complex Multi-Client Invoice Management",
                        "accounting-8 Budget Tracking and Category Analysis");
        assertThat(Suites.find("arithmetic")).isEmpty();
    }

    @Test
    void opensEveryNamedWorkspace() {
        assertThat(Workspaces.names())
                .extracting(name -> name + " " + workspace(name).tools().tools().size())
                .containsExactly("accounting 11", "accounting-full 22", "demo 4", "none 0");
        assertThat(Workspaces.open("finance", Clock.systemUTC())).isEmpty();
        assertThat(workspace("demo").stateSummary()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounting", "accounting-full", "demo"})
    void describesItsToolsAsPython(String name) {
        var tools = workspace(name).tools();

        Golden.check(name + ".py.txt", tools.python(ResultStyle.VALUES).description());
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounting", "accounting-full", "demo"})
    void describesItsToolsInFewerWords(String name) {
        var python = workspace(name).tools().python(ResultStyle.VALUES);

        Golden.check(name + "-compact.py.txt", python.description(Detail.COMPACT));
        Golden.check(name + "-index.py.txt", python.description(Detail.INDEX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounting-full", "demo"})
    void describesItsToolsAsSchemas(String name) {
        Golden.check(name + "-schemas.txt", schemas(workspace(name).tools()));
    }

    private static String schemas(ToolCatalog tools) {
        return tools.tools().stream().map(SuitesTest::schema).collect(Collectors.joining());
    }

    private static String schema(Tool tool) {
        return "%s: %s\n  %s\n"
                .formatted(tool.name(), tool.description(), PlainData.json(tool.inputSchema()));
    }
}
