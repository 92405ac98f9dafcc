package dev.codemode.suites.internal.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import dev.codemode.suites.CheckResult;
import dev.codemode.suites.EnvironmentSettings;
import dev.codemode.suites.Suites;
import dev.codemode.suites.Task;
import dev.codemode.tools.Effect;
import dev.codemode.tools.ResultStyle;
import dev.codemode.tools.ToolCall;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The reference programs, run in the sandbox with the tools they are written for.
class ReferenceProgramsTest {
    private final ArrayList<ToolCall> calls = new ArrayList<>();

    static Stream<Task> tasks() {
        return Suites.find("accounting").orElseThrow().tasks().stream();
    }

    private List<CheckResult> run(Task task, String catalog) {
        var environment = task.fresh(new EnvironmentSettings(Clock.systemUTC(), catalog));
        var tools = environment.tools().listening(calls::add).python(ResultStyle.VALUES).module();
        var outcome = Sandbox.builder().provide(tools).build().run(task.reference());
        var completed = assertInstanceOf(Outcome.Completed.class, outcome, outcome::toString);
        return environment.check(assertInstanceOf(String.class, completed.value()));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void passEveryCheckWithEitherCatalogue(Task task) {
        assertThat(run(task, "core")).allMatch(CheckResult::passed);
        assertThat(run(task, "full")).allMatch(CheckResult::passed);
    }

    /// The simulated model's turns follow from these numbers.
    @ParameterizedTest
    @CsvSource({"1, 4", "2, 3", "3, 4", "4, 7", "5, 4", "6, 15", "7, 9", "8, 14"})
    void makeTheFewestWritesAndOneRead(int number, int writes) {
        var task = tasks().toList().get(number - 1);
        run(task, "core");
        var tools = task.fresh(new EnvironmentSettings(Clock.systemUTC(), "core")).tools();
        var effects = calls.stream().map(c -> tools.find(c.tool()).orElseThrow().effect()).toList();

        assertThat(effects.subList(0, writes)).containsOnly(Effect.WRITES);
        assertThat(effects.subList(writes, effects.size())).containsExactly(Effect.READS);
    }
}
