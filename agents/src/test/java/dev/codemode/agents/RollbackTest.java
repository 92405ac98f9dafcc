package dev.codemode.agents;

import static dev.codemode.agents.ScriptedChatModel.call;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.codemode.python.Limits;
import dev.codemode.tools.Approval;
import dev.codemode.tools.Savepoints;
import dev.codemode.tools.ToolCatalog;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of the changes of a program that fails.
class RollbackTest {
    private static final String FINE = "result = str(len(tools.guests()))";

    private final Logger log = Logger.getLogger(CodeModeAgent.class.getName());
    private final Hotel hotel = new Hotel();
    private final ScriptedChatModel model = new ScriptedChatModel();

    @BeforeEach
    void beQuiet() {
        log.setLevel(Level.OFF);
    }

    @AfterEach
    void beLoud() {
        log.setLevel(null);
    }

    private AgentRun run(String program) {
        return run(program, hotel.tools(), Savepoints.none());
    }

    private AgentRun run(String program, ToolCatalog tools, Savepoints savepoints) {
        model.calls(program("a", program)).calls(program("b", FINE));
        var task = new AgentTask("Book.", tools, savepoints, model, model, event -> {});
        return CodeModeAgent.withPython(
                        AgentSettings.DEFAULT.withLimits(Limits.DEFAULT.withSteps(100_000)))
                .run(task);
    }

    private static ToolExecutionRequest program(String id, String code) {
        var arguments = JsonNodeFactory.instance.objectNode().put("code", code);
        return call(id, "run_python", arguments.toString());
    }

    private String told() {
        var heard = model.heard();
        return heard.substring(heard.indexOf("It had made"), heard.length());
    }

    private static List<AgentEvent.ProgramRan> programs(AgentRun run) {
        return run.events().stream()
                .filter(AgentEvent.ProgramRan.class::isInstance)
                .map(AgentEvent.ProgramRan.class::cast)
                .toList();
    }

    @Test
    void undoesCallByCallWhereThereIsNoSnapshot() {
        var run = run("tools.guests()\ntools.book(guest='Ann')\ntools.book(guest='Bob')\n1 / 0");

        assertThat(run.answer()).isEqualTo("0");
        assertThat(hotel.bookings).isEmpty();
        assertThat(told())
                .endsWith("\nWhat they changed was undone. Send the whole corrected program.");
        assertThat(programs(run).getFirst().rolledBack()).isTrue();
        assertThat(programs(run).getLast().rolledBack()).isFalse();
    }

    @Test
    void recordsUndoCallsApartFromThoseOfTheModel() {
        var run = run("tools.book(guest='Ann')\n1 / 0");

        assertThat(run.toolCalls()).isEqualTo(2);
        assertThat(run.events())
                .filteredOn(AgentEvent.UndoCalled.class::isInstance)
                .map(event -> ((AgentEvent.UndoCalled) event).call())
                .singleElement()
                .satisfies(
                        call -> {
                            assertThat(call.tool()).isEqualTo("cancel");
                            assertThat(call.arguments()).containsEntry("booking_id", "B1");
                        });
    }

    @Test
    void listsWhatWasUndoneAndWhatStaysDone() {
        var run = run("tools.book(guest='Ann')\ntools.mail(to='Ann')\n1 / 0");

        assertThat(told())
                .isEqualTo(
                        """
                        It had made these tool calls:
                        - tools.book(guest='Ann') -> {'booking': {'id': 'B1', 'guest': 'Ann', 'nights': 1}}
                        - tools.mail(to='Ann') -> 'sent'
                        These were undone:
                        - tools.book(guest='Ann', nights=1)
                        These cannot be undone and stay done:
                        - tools.mail(to='Ann'): it is destructive
                        Send a program that goes on from there.""");
        assertThat(programs(run).getFirst().rolledBack()).isFalse();
        assertThat(programs(run).getFirst().rollback().kept()).hasSize(1);
    }

    @Test
    void saysWhyAnUndoFailed() {
        hotel.strict = true;

        run("tools.book(guest='Ann')\n1 / 0");

        assertThat(told())
                .endsWith(
                        """
                        These cannot be undone and stay done:
                        - tools.book(guest='Ann', nights=1): its undo failed: Bookings of today are final
                        Send a program that goes on from there.""");
        assertThat(hotel.bookings).hasSize(1);
    }

    @Test
    void saysThatReadsChangedNothing() {
        run("tools.guests()\n1 / 0");

        assertThat(told())
                .endsWith("\nNone of them changed anything. Send the whole corrected program.");
    }

    @Test
    void undoesAProgramThatALimitStopped() {
        run("tools.book(guest='Ann')\nwhile True: pass");

        assertThat(hotel.bookings).isEmpty();
        assertThat(told()).contains("What they changed was undone.");
    }

    @Test
    void undoesAProgramThatWasInterruptedAndLeavesTheThreadInterrupted() {
        model.calls(program("a", "tools.book(guest='Ann')\nwhile True: pass"));
        var runner = Thread.currentThread();
        var task =
                new AgentTask(
                        "Book.",
                        hotel.tools().listening(_ -> runner.interrupt()),
                        Savepoints.none(),
                        model,
                        model,
                        event -> {});

        var run = CodeModeAgent.withPython(AgentSettings.DEFAULT).run(task);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(run.stop()).isEqualTo(Stop.INTERRUPTED);
        assertThat(hotel.bookings).isEmpty();
        assertThat(programs(run).getFirst().rolledBack()).isTrue();
    }

    @Test
    void goesOnWhereRestoringFails() {
        Savepoints broken =
                () ->
                        () -> {
                            throw new IllegalStateException("password is 1234");
                        };

        var run = run("tools.guests()\ntools.book(guest='Ann')\n1 / 0", hotel.tools(), broken);

        assertThat(run.answer()).isEqualTo("1");
        assertThat(told())
                .endsWith(
                        """
                        These cannot be undone and stay done:
                        - tools.book(guest='Ann', nights=1): restoring what was before failed
                        Send a program that goes on from there.""");
        assertThat(programs(run).getFirst().rolledBack()).isFalse();
    }

    @Test
    void boundsTheListOfWhatStaysDone() {
        run("for i in range(500):\n    tools.mail(to=str(i) * 1000)\ntools.guests()\n1 / 0");

        assertThat(hotel.mails).hasSize(500);
        assertThat(told()).contains("- … ", " more\n").hasSizeLessThan(6_000);
    }

    @Test
    void tellsTheModelBeforehandThatSomeCallsAreUndone() {
        run(FINE);

        assertThat(model.requests.getFirst().messages().getFirst().toString())
                .contains("What calls did before an error is undone where that is possible;");
    }

    @Test
    void undoesWhatWasDoneBeforeACallThatIsNotApproved() {
        Approval twoAtMost =
                write ->
                        write.undo() || hotel.bookings.isEmpty()
                                ? Approval.allow()
                                : Approval.refuse("one booking a day");
        var task =
                new AgentTask("Book.", hotel.tools(), Savepoints.none(), model, model, event -> {})
                        .approving(twoAtMost);
        model.calls(program("a", "tools.book(guest='Ann')\ntools.book(guest='Bob')"))
                .calls(program("b", FINE));

        var run = CodeModeAgent.withPython(AgentSettings.DEFAULT).run(task);

        assertThat(run.answer()).isEqualTo("0");
        assertThat(model.heard())
                .contains(
                        "ToolError: book() was not approved: one booking a day; it was not called");
    }

    @Test
    void answersADirectCallThatIsNotApproved() {
        model.calls(call("a", "book", "{\"guest\": \"Ann\"}")).text("Refused.");
        var task =
                AgentTask.of("Book.", hotel.tools(), model)
                        .approving(_ -> Approval.refuse("not today"));

        FunctionCallingAgent.parallel(AgentSettings.DEFAULT).run(task);

        assertThat(model.heard())
                .endsWith(
                        "a (error): {\"error\": \"book() was not approved: not today; it was not called\"}");
        assertThat(hotel.bookings).isEmpty();
    }
}
