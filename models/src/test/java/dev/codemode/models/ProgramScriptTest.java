package dev.codemode.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.models.ProgramScript.Answered;
import dev.codemode.models.ProgramScript.Step;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramScriptTest {
    private static ProgramScript script(String program) {
        return new ProgramScript(
                new ReferenceSolution(program, tool -> tool.equals("total")),
                Clock.systemUTC(),
                new Ledger().tools().specifications());
    }

    /// Plays to the end on a fresh ledger and writes each step as a line.
    private static List<String> play(String program, boolean parallel) {
        var tools = new Ledger().tools();
        var script = script(program);
        var answered = new ArrayList<Answered>();
        var steps = new ArrayList<String>();
        while (true) {
            switch (script.next(answered, parallel)) {
                case Step.Answer(var text) -> {
                    steps.add(text);
                    return steps;
                }
                case Step.Calls(var calls) -> {
                    steps.add(
                            String.join(
                                    " ",
                                    calls.stream().map(c -> c.tool() + c.arguments()).toList()));
                    for (var call : calls) {
                        var result = tools.call(call.tool(), call.arguments()).json();
                        answered.add(new Answered(call.tool(), call.arguments(), result));
                    }
                }
            }
        }
    }

    @Test
    void sendsTogetherWhatNeedsNoResultOfTheOthers() {
        assertThat(play(Ledger.PROGRAM, true))
                .containsExactly(
                        "add{\"name\": \"rent\", \"amount\": 2500} add{\"name\": \"power\", \"amount\": 150}",
                        "close{\"id\": \"E1\"} close{\"id\": \"E2\"}",
                        "total{}",
                        "Closed 2, 2650 in all.");
    }

    @Test
    void sendsOneCallAtATimeWhereThatIsWanted() {
        assertThat(play(Ledger.PROGRAM, false))
                .containsExactly(
                        "add{\"name\": \"rent\", \"amount\": 2500}",
                        "add{\"name\": \"power\", \"amount\": 150}",
                        "close{\"id\": \"E1\"}",
                        "close{\"id\": \"E2\"}",
                        "total{}",
                        "Closed 2, 2650 in all.");
    }

    @Test
    void letsAReadWaitForTheWritesBeforeItAndAWriteForTheReads() {
        var program =
                """
                tools.add("rent", 1)
                first = tools.total()
                second = tools.total()
                tools.add("power", 2)
                result = "done"
                """;

        assertThat(play(program, true))
                .containsExactly(
                        "add{\"name\": \"rent\", \"amount\": 1}",
                        "total{} total{}",
                        "add{\"name\": \"power\", \"amount\": 2}",
                        "done");
    }

    @Test
    void raisesAnErrorOfTheConversationInTheProgram() {
        var program =
                """
                try:
                    tools.close("E9")
                    result = "closed"
                except ToolError as error:
                    result = str(error)
                """;

        assertThat(play(program, true))
                .containsExactly(
                        "close{\"id\": \"E9\"}", "Tool returned error: Entry E9 not found");
    }

    @Test
    void complainsOfACallThatTheProgramDoesNotMake() {
        var other = List.of(new Answered("add", "{\"name\":\"food\",\"amount\":1}", "{}"));

        assertThatThrownBy(() -> script(Ledger.PROGRAM).next(other, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "call 1 of the conversation is add({\"name\": \"food\", \"amount\": 1}), but the reference solution makes add({\"name\": \"rent\", \"amount\": 2500}) there");
    }

    @Test
    void takesANumberForTheSameHoweverAClientWritesIt() {
        var program = "result = tools.add('rent', 2500.0)['id']";
        var whole =
                List.of(
                        new Answered(
                                "add", "{\"amount\":2500,\"name\":\"rent\"}", "{\"id\": \"E1\"}"));

        assertThat(script(program).next(whole, true)).isEqualTo(new Step.Answer("E1"));
    }

    @Test
    void complainsOfMoreCallsThanTheProgramMakes() {
        var one = List.of(new Answered("total", "{}", "{}"));

        assertThatThrownBy(() -> script("result = 1").next(one, true))
                .hasMessage(
                        "the conversation has 1 answered calls, the reference solution makes only 0");
    }

    @Test
    void complainsOfAProgramThatFails() {
        assertThatThrownBy(() -> script("result = nowhere").next(List.of(), true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "the reference solution fails: program.py:1:10: NameError: name 'nowhere' is not defined");
    }
}
