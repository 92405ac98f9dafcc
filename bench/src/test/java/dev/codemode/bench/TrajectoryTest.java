package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.agents.AgentEvent;
import dev.codemode.python.Sandbox;
import dev.codemode.tools.Rollback;
import dev.codemode.tools.ToolCall;
import dev.codemode.tools.ToolResult;
import dev.codemode.tools.Write;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrajectoryTest {
    private static Map<String, @Nullable Object> program(Rollback rollback) {
        var outcome = Sandbox.builder().build().run("1 / 0");
        return Trajectory.of(
                        List.of(
                                new AgentEvent.ProgramRan(
                                        1, "1 / 0", outcome, rollback, Duration.ZERO)),
                        false)
                .getFirst();
    }

    @Test
    void keepsWhatWasUndoneAndWhatStaysDone() {
        var book = new Write("book", Map.of("guest", "Ann"));
        var mail = new Write("mail", Map.of("to", "Ann"));
        var rollback =
                new Rollback(
                        false,
                        List.of(new Rollback.Undone(book, new Write("cancel", Map.of()))),
                        List.of(new Rollback.Kept(mail, "it is destructive")));

        var data = program(rollback);

        assertThat(data.get("rolled_back")).isEqualTo(false);
        assertThat(data.get("restored")).isEqualTo(false);
        assertThat(data.get("undone"))
                .isEqualTo(List.of(Map.of("tool", "book", "arguments", Map.of("guest", "Ann"))));
        assertThat(data.get("kept"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "tool",
                                        "mail",
                                        "arguments",
                                        Map.of("to", "Ann"),
                                        "why",
                                        "it is destructive")));
    }

    @Test
    void saysNoMoreThanThereIs() {
        assertThat(program(Rollback.NOTHING))
                .containsEntry("rolled_back", true)
                .doesNotContainKeys("restored", "undone", "kept");
    }

    @Test
    void marksCallsThatUndo() {
        var call =
                new ToolCall(
                        "cancel",
                        Map.of("booking_id", "B1"),
                        new ToolResult("done", false, "\"done\""),
                        Duration.ZERO);

        assertThat(Trajectory.of(List.of(new AgentEvent.UndoCalled(2, call)), false))
                .containsExactly(
                        Map.of(
                                "turn",
                                2,
                                "event",
                                "undo",
                                "tool",
                                "cancel",
                                "arguments",
                                Map.of("booking_id", "B1"),
                                "result",
                                "done",
                                "error",
                                false));
    }
}
