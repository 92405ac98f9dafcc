package dev.codemode.agents;

import static dev.codemode.agents.ScriptedChatModel.call;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.tools.DryRun;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Agents whose writes are only listed.
class DryRunTest {
    private final Hotel hotel = new Hotel();
    private final ScriptedChatModel model = new ScriptedChatModel();
    private final DryRun dry = new DryRun(hotel.tools());

    private AgentTask task() {
        return new AgentTask("Book.", dry.tools(), dry, model, model, event -> {});
    }

    private AgentRun runCode() {
        return CodeModeAgent.withPython(AgentSettings.DEFAULT).run(task());
    }

    private static ToolExecutionRequest program(String id, String code) {
        var arguments = JsonNodeFactory.instance.objectNode().put("code", code);
        return call(id, "run_python", arguments.toString());
    }

    private String planned() {
        return dry.planned().stream()
                .map(p -> p.write().tool() + p.write().arguments())
                .collect(Collectors.joining(" "));
    }

    @Test
    void runsAProgramToItsEndWhereItNeedsNoResultOfAWrite() {
        model.calls(
                program(
                        "a",
                        "for guest in ['Ann', 'Bob']:\n    tools.book(guest=guest)\nresult = 'Done'"));

        var run = runCode();

        assertThat(run.stop()).isEqualTo(Stop.ANSWERED);
        assertThat(planned()).isEqualTo("book{guest=Ann, nights=1} book{guest=Bob, nights=1}");
        assertThat(hotel.bookings).isEmpty();
    }

    @Test
    void endsWhereAProgramNeedsTheResultOfAWrite() {
        model.calls(program("a", "b = tools.book(guest='Ann')\nresult = b['booking']['id']"));

        var run = runCode();

        assertThat(run.stop()).isEqualTo(Stop.NEEDED_A_WRITE);
        assertThat(run.answer()).isEmpty();
        assertThat(run.events().getLast())
                .isInstanceOfSatisfying(
                        AgentEvent.ProgramRan.class,
                        ran -> {
                            assertThat(ran.outcome()).isInstanceOf(Outcome.Suspended.class);
                            assertThat(ran.rolledBack()).isFalse();
                        });
        assertThat(planned()).isEqualTo("book{guest=Ann, nights=1}");
    }

    @Test
    void endsWhereAProgramInAFenceNeedsTheResultOfAWrite() {
        model.text("```python\nprint(tools.mail(to='Ann'))\n```");

        assertThat(runCode().stop()).isEqualTo(Stop.NEEDED_A_WRITE);
    }

    /// The exception may be due to the write that was not made.
    @Test
    void endsWhereAProgramRaisesAfterAWrite() {
        model.calls(program("a", "tools.book(guest='Ann')\n1 / 0"));

        assertThat(runCode().stop()).isEqualTo(Stop.NEEDED_A_WRITE);
        assertThat(planned()).isEqualTo("book{guest=Ann, nights=1}");
    }

    @Test
    void listsOnlyWhatTheProgramThatWorksWouldDo() {
        model.calls(program("a", "tools.book(guest='Ann')\nwhile True: pass"))
                .calls(program("b", "tools.mail(to='Bob')\nresult = 'Done'"));

        var limits = Limits.DEFAULT.withSteps(10_000);
        CodeModeAgent.withPython(AgentSettings.DEFAULT.withLimits(limits)).run(task());

        assertThat(planned()).isEqualTo("mail{to=Bob}");
    }

    @Test
    void listsTheWritesOfOneReplyThatCallsToolsDirectly() {
        model.calls(call("a", "guests", "{}"))
                .calls(
                        call("b", "book", "{\"guest\": \"Ann\"}"),
                        call("c", "mail", "{\"to\": \"Ann\"}"));

        var run = FunctionCallingAgent.parallel(AgentSettings.DEFAULT).run(task());

        assertThat(run.stop()).isEqualTo(Stop.NEEDED_A_WRITE);
        assertThat(run.turns()).isEqualTo(2);
        assertThat(planned()).isEqualTo("book{guest=Ann, nights=1} mail{to=Ann}");
        assertThat(hotel.mails).isEmpty();
    }
}
