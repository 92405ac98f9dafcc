package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DryRunTest {
    private final Warehouse warehouse = new Warehouse();
    private final DryRun dry =
            new DryRun(warehouse.tools().approving(_ -> Approval.refuse("it is not asked")));

    private Outcome run(String program) {
        return Sandbox.builder()
                .provide(dry.tools().python(ResultStyle.VALUES).module())
                .build()
                .run(program);
    }

    private String planned() {
        return dry.planned().stream()
                .map(p -> (p.afterRead() ? "~ " : "") + p.write().tool() + p.write().arguments())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void listsWritesThatDoNotNeedEachOther() {
        warehouse.boxes.put(5L, "oil");

        var outcome =
                run(
                        """
                        for name in tools.list():
                            tools.store(name, shelf="top")
                        tools.burn(5)
                        result = "done"
                        """);

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(dry.readsMissedWrites()).isFalse();
        assertThat(planned()).isEqualTo("store{content=oil, shelf=top}\nburn{box_id=5}");
        assertThat(warehouse.boxes).hasSize(1);
    }

    @Test
    void stopsAProgramWhereItNeedsTheResultOfAWrite() {
        var outcome =
                run(
                        """
                        tea = tools.store("tea")
                        tools.store("salt")
                        tools.remove_box(tea["box"]["id"])
                        """);

        assertThat(((Outcome.Suspended) outcome).at()).hasToString("program.py:3:18");
        assertThat(planned())
                .isEqualTo("store{content=tea, shelf=ground}\nstore{content=salt, shelf=ground}");
    }

    @Test
    void marksWritesAfterAReadThatDidNotSeeTheOnesBefore() {
        run(
                """
                tools.list()
                tools.store("tea")
                tools.store(str(len(tools.list())))
                """);

        assertThat(planned())
                .isEqualTo("store{content=tea, shelf=ground}\n~ store{content=0, shelf=ground}");
        assertThat(dry.readsMissedWrites()).isTrue();
    }

    @Test
    void answersADirectCallThatThereIsNoResult() {
        var heard = new ArrayList<ToolCall>();
        var result = dry.tools().listening(heard::add).call("store", "{\"content\": \"tea\"}");

        assertThat(result.withheld()).isTrue();
        assertThat(result.error()).isFalse();
        assertThat(result.json()).isEqualTo("{\"dry_run\": \"not called\"}");
        assertThat(heard).hasSize(1);
        assertThat(dry.tools().call("list", "{}").withheld()).isFalse();
    }

    @Test
    void refusesArgumentsAsEver() {
        assertThat(dry.tools().call("store", "{}").json()).contains("store() needs 'content'");
        assertThat(planned()).isEmpty();
    }

    @Test
    void forgetsWhatAFailedProgramWouldHaveDone() {
        run("tools.store('salt')");
        var savepoint = dry.set();
        run("tools.list()\ntools.store('tea')\n1 / 0");

        savepoint.rollBack();
        run("tools.store('oil')");

        assertThat(planned())
                .isEqualTo("store{content=salt, shelf=ground}\nstore{content=oil, shelf=ground}");
    }

    @Test
    void leavesNothingToUndo() {
        var log = new WriteLog(dry.tools());

        log.tools().call("store", "{\"content\": \"tea\"}");

        assertThat(log.undo(_ -> {})).isEqualTo(Rollback.NOTHING);
    }
}
