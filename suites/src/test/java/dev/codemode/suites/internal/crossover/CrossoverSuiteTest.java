package dev.codemode.suites.internal.crossover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import dev.codemode.suites.CheckResult;
import dev.codemode.suites.Environment;
import dev.codemode.suites.EnvironmentSettings;
import dev.codemode.suites.Suites;
import dev.codemode.suites.Task;
import dev.codemode.tools.ResultStyle;
import dev.codemode.tools.ToolCall;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CrossoverSuiteTest {
    private static final CrossoverSuite SUITE = new CrossoverSuite();
    private static final EnvironmentSettings SETTINGS =
            new EnvironmentSettings(Clock.systemUTC(), "sized");

    private final List<ToolCall> calls = new ArrayList<>();

    static Stream<Task> standard() {
        return SUITE.tasks("standard").stream();
    }

    private static Task task(String id) {
        return SUITE.find(id).orElseThrow();
    }

    private List<CheckResult> run(Task task) {
        return run(task, task.reference());
    }

    private List<CheckResult> run(Task task, String program) {
        Environment environment = task.fresh(SETTINGS);
        var tools = environment.tools().listening(calls::add).python(ResultStyle.VALUES).module();
        var outcome = Sandbox.builder().provide(tools).refuseErrors(true).build().run(program);
        var completed = assertInstanceOf(Outcome.Completed.class, outcome, outcome::toString);
        return environment.check(String.valueOf(completed.value()));
    }

    @ParameterizedTest
    @MethodSource("standard")
    void referenceProgramsPassEveryCheck(Task task) {
        assertThat(run(task)).hasSize(7).allMatch(CheckResult::passed);
    }

    @ParameterizedTest
    @CsvSource({
        "crossover-n10-b50-t5-d1, 11",
        "crossover-n10-b50-t5-d2, 12",
        "crossover-n1-b50-t5-d4, 5",
    })
    void depthSaysWhichCallsThereAre(String id, int count) {
        run(task(id));

        assertThat(calls).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"50, 70, 110", "500, 480, 530", "5000, 4950, 5050"})
    void recordsAreAboutAsLargeAsTheyAreSaidToBe(int bytes, int least, int most) {
        run(task("crossover-n30-b" + bytes + "-t5-d1"));

        assertThat(calls)
                .filteredOn(call -> call.tool().equals("get_order"))
                .hasSize(30)
                .allSatisfy(
                        call -> assertThat(call.result().json().length()).isBetween(least, most));
    }

    @Test
    void cataloguesAreAsLargeAsTheyAreSaidToBe() {
        for (var size : Cell.TOOLS) {
            assertThat(task("crossover-n1-b50-t" + size + "-d1").fresh(SETTINGS).tools().tools())
                    .hasSize(size);
        }
    }

    @Test
    void presetsGrowAndShareTheirTasks() {
        assertThat(SUITE.tasks("smoke")).hasSize(6);
        assertThat(SUITE.tasks())
                .extracting(Task::id)
                .isEqualTo(SUITE.tasks("smoke").stream().map(Task::id).toList());
        assertThat(SUITE.tasks("standard")).hasSize(60);
        assertThat(SUITE.tasks("full")).hasSize(135);
        var ids = new HashSet<String>();
        SUITE.tasks("full").forEach(task -> ids.add(task.id()));
        assertThat(ids).hasSize(135);
        for (var preset : SUITE.presets()) {
            assertThat(SUITE.tasks(preset))
                    .allSatisfy(task -> assertThat(task(task.id()).text()).isEqualTo(task.text()));
        }
        assertThatThrownBy(() -> SUITE.tasks("huge"))
                .hasMessage("suite 'crossover' has no preset 'huge'");
    }

    @Test
    void isFoundAmongTheSuites() {
        assertThat(Suites.find("crossover")).isPresent();
    }

    @Test
    void saysWhatToDo() {
        assertThat(task("crossover-n3-b50-t5-d1").text())
                .matches(
                        "Desk D-\\d\\d needs a report on its orders O-\\d+, O-\\d+, O-\\d+\\. Look at each"
                                + " order\\. Cancelled orders do not count\\. The report has the number of"
                                + " orders that count, the sum of their amounts in cents, and the id of"
                                + " the one with the largest amount \\(the amount as it is\\)\\. Save the"
                                + " report once, then answer with the three figures\\.");
        assertThat(task("crossover-n3-b50-t5-d4").text())
                .contains(
                        "needs a report on all its orders.",
                        "of each only the percentage of its customer's region");
    }

    @Test
    void failsWhatIsWrong() {
        var task = task("crossover-n10-b50-t5-d2");
        var program = task.reference();

        assertThat(failed(run(task, program.replace("!= \"cancelled\"", "== \"open\""))))
                .contains("orders that count", "total");
        assertThat(failed(run(task, program.replace("tools.save_report(", "dict("))))
                .containsExactly("reports");
        assertThat(
                        failed(
                                run(
                                        task,
                                        program
                                                + "\ntools.save_report(**{'desk': '%s', 'count': 1, 'total': 1, 'largest_order_id': 'O-1'})"
                                                        .formatted(task.text().substring(5, 9)))))
                .contains("reports", "total", "largest order");
        assertThat(failed(run(task, program + "\nresult = 'done'")))
                .containsExactly(
                        "answer: orders that count", "answer: total", "answer: largest order");
    }

    private static List<String> failed(List<CheckResult> checks) {
        return checks.stream().filter(c -> !c.passed()).map(CheckResult::name).toList();
    }

    @Test
    void rollsReportsBack() {
        var desk = task("crossover-n1-b50-t5-d1").fresh(SETTINGS);
        var savepoint = desk.set();
        var name = task("crossover-n1-b50-t5-d1").text().substring(5, 9);

        var result =
                desk.tools()
                        .call(
                                "save_report",
                                Map.of(
                                        "desk",
                                        name,
                                        "count",
                                        1L,
                                        "total",
                                        5L,
                                        "largest_order_id",
                                        "O-1"));

        assertThat(result.json()).isEqualTo("{\"saved\": true}");
        assertThat(desk.stateSummary()).isEqualTo(Map.of("reports", 1));
        savepoint.rollBack();
        assertThat(desk.stateSummary()).isEqualTo(Map.of("reports", 0));
    }
}
