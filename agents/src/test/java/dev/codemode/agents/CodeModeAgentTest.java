package dev.codemode.agents;

import static dev.codemode.agents.ScriptedChatModel.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.codemode.python.Isolation;
import dev.codemode.python.Outcome;
import dev.codemode.python.Workers;
import dev.codemode.tools.Effect;
import dev.codemode.tools.Savepoints;
import dev.codemode.tools.Tool;
import dev.codemode.tools.ToolCatalog;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class CodeModeAgentTest {
    private static final String PUT_TWICE =
            """
            tools.put(amount=5)
            till = tools.put(amount=7)
            result = f"There are {till['money']}."
            """;

    private static final String PUT_AND_FAIL =
            """
            print("starting")
            till = dict(tools.put(amount=5))
            result = till["sum"]
            """;

    private final Till till = new Till();
    private final ScriptedChatModel model = new ScriptedChatModel();
    private AgentSettings settings = AgentSettings.DEFAULT;

    private AgentRun run() {
        return run(till);
    }

    private AgentRun run(Savepoints savepoints) {
        var task =
                new AgentTask(
                        "Put in 5 and 7.", till.tools(), savepoints, model, model, event -> {});
        return CodeModeAgent.withPython(settings).run(task);
    }

    private static ToolExecutionRequest program(String id, String code) {
        var arguments = JsonNodeFactory.instance.objectNode().put("code", code);
        return call(id, "run_python", arguments.toString());
    }

    private String lastHeard() {
        var messages = model.heard();
        return messages.substring(messages.indexOf('\n') + 1);
    }

    @Test
    void endsWithTheResultOfAProgramThatCameAsACall() {
        model.calls(program("a", PUT_TWICE));

        var run = run();

        assertThat(run.answer()).isEqualTo("There are 12.");
        assertThat(run.stop()).isEqualTo(Stop.ANSWERED);
        assertThat(run.turns()).isEqualTo(1);
        assertThat(run.toolCalls()).isEqualTo(2);
        assertThat(run.bytesSeen()).isZero();
        assertThat(run.bytesHidden()).isEqualTo("{\"money\": 5}{\"money\": 12}".length());
        assertThat(till.money()).isEqualTo(12);
    }

    @Test
    void runsProgramsInWorkerProcessesThatItIsGiven() {
        try (var workers = Workers.start(Isolation.DEFAULT.withWorkers(1))) {
            settings = settings.withWorkers(workers);
            model.calls(program("a", PUT_TWICE));

            assertThat(run().answer()).isEqualTo("There are 12.");
            assertThat(till.money()).isEqualTo(12);
        }
        // Nothing takes their place.
        model.calls(program("b", PUT_TWICE));

        assertThatThrownBy(this::run).hasMessage("these workers are closed");
        assertThat(till.money()).isEqualTo(12);
    }

    @Test
    void readingToolsOfAGatherAnswerSideBySide() {
        var together = new CyclicBarrier(2);
        var look =
                Tool.ofSchemas(
                        "look",
                        "Looks.",
                        Map.of("type", "object"),
                        null,
                        Effect.READS,
                        _ -> Map.of("met", met(together)));
        model.calls(
                program(
                        "a",
                        """
                        import asyncio
                        looks = await asyncio.gather(tools.look(), tools.look())
                        result = str([look["met"] for look in looks])
                        """));
        var task =
                new AgentTask(
                        "Look twice.",
                        ToolCatalog.of(List.of(look)),
                        Savepoints.none(),
                        model,
                        model,
                        event -> {});

        var run = CodeModeAgent.withPython(AgentSettings.DEFAULT).run(task);

        assertThat(run.answer()).isEqualTo("[True, True]");
        assertThat(run.toolCalls()).isEqualTo(2);
    }

    private static boolean met(CyclicBarrier together) {
        try {
            together.await(10, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            return false;
        }
    }

    @Test
    void endsWithTheResultOfAProgramInAFence() {
        model.text("Here it is:\n```python\n" + PUT_TWICE + "```");

        assertThat(run().answer()).isEqualTo("There are 12.");
    }

    @Test
    void offersRunPythonAlone() {
        model.calls(program("a", PUT_TWICE));

        run();

        assertThat(model.requests.getFirst().toolSpecifications())
                .extracting(ToolSpecification::name)
                .containsExactly("run_python");
    }

    @Test
    void showsDataThatIsNotTextAsJson() {
        model.calls(program("a", "result = {'sum': 12.0, 'open': None, 'parts': [5, 7]}"));

        assertThat(run().answer()).isEqualTo("{\"sum\": 12.0, \"open\": null, \"parts\": [5, 7]}");
    }

    @Test
    void takesWhatWasPrintedWhereThereIsNoResult() {
        model.calls(program("a", "print('There are', tools.put(amount=5)['money'])"));

        assertThat(run().answer()).isEqualTo("There are 5");
    }

    @Test
    void undoesAFailedProgramAndTellsTheErrorAndTheCalls() {
        model.calls(program("a", PUT_AND_FAIL)).calls(program("b", PUT_TWICE));

        var run = run();

        assertThat(run.answer()).isEqualTo("There are 12.");
        assertThat(run.turns()).isEqualTo(2);
        assertThat(till.money()).isEqualTo(12);
        assertThat(lastHeard())
                .endsWith(
                        """
                        a (error): The program failed:

                        program.py:3:10: KeyError: 'sum'; the keys are 'money'
                            result = till["sum"]
                                     ^^^^^^^^^^^
                        In that line:
                            till = {'money': 5}

                        It had printed:
                        starting

                        It had made these tool calls:
                        - tools.put(amount=5) -> {'money': 5}
                        All of them were undone: everything is as it was before the program. Send the whole corrected program.""");
    }

    @Test
    void saysThatCallsStayDoneWhereNothingCanBeUndone() {
        model.calls(program("a", PUT_AND_FAIL)).calls(program("b", PUT_TWICE));

        var run = run(Savepoints.none());

        assertThat(till.money()).isEqualTo(17);
        assertThat(lastHeard())
                .endsWith(
                        """
                        - tools.put(amount=5) -> {'money': 5}
                        They cannot be undone and stay done. Send a program that goes on from there.""");
        assertThat(run.events())
                .filteredOn(AgentEvent.ProgramRan.class::isInstance)
                .noneMatch(event -> ((AgentEvent.ProgramRan) event).rolledBack());
    }

    @Test
    void showsAToolsErrorAsTheProgramGotIt() {
        model.calls(program("a", "tools.put(amount=-5)")).calls(program("b", PUT_TWICE));

        run();

        assertThat(lastHeard())
                .endsWith(
                        """
                        a (error): The program failed:

                        program.py:1:1: ToolError: Tool returned error: Amount must be positive, got -5
                            tools.put(amount=-5)
                            ^^^^^^^^^^^^^^^^^^^^

                        It had made these tool calls:
                        - tools.put(amount=-5) -> error: Amount must be positive, got -5
                        All of them were undone: everything is as it was before the program. Send the whole corrected program.""");
    }

    @Test
    void tellsThatARefusedProgramDidNothing() {
        model.text("```python\nresult = (1\n```").calls(program("b", PUT_TWICE));

        run();

        assertThat(lastHeard())
                .startsWith(
                        "model: ```python\nresult = (1\n```\nuser: The program was refused before any of it ran:\n")
                .contains("SyntaxError: '(' was never closed")
                .endsWith(
                        "\nIt had made no tool calls, so nothing has changed. Send the whole corrected program.");
    }

    @Test
    void sendsAProgramBackInWhichTheCheckerFindsAnError() {
        model.calls(program("a", "r = tools.put(amount=5)\nresult = r['total']"))
                .calls(program("b", PUT_TWICE));

        var run = run();

        assertThat(lastHeard())
                .endsWith(
                        """
                        a (error): The program was refused before any of it ran:

                        program.py:2:10: error: missing-key: r has no key 'total'; it has money
                            result = r['total']
                                     ^^^^^^^^^^

                        It had made no tool calls, so nothing has changed. Send the whole corrected program.""");
        assertThat(run.toolCalls()).isEqualTo(2);
        assertThat(till.money()).isEqualTo(12);
    }

    @Test
    void runsAProgramThatWasRefusedTooOften() {
        var wrong = "r = tools.put(amount=5)\nresult = r.get('total') or r['money'] + r['total']";
        model.calls(program("a", wrong)).calls(program("b", wrong)).calls(program("c", PUT_TWICE));
        var task = new AgentTask("Put in 5.", till.tools(), till, model, model, event -> {});

        var run = CodeModeAgent.withPython(AgentSettings.DEFAULT.withMaxRefusals(1)).run(task);

        assertThat(
                        run.events().stream()
                                .filter(AgentEvent.ProgramRan.class::isInstance)
                                .map(
                                        event ->
                                                ((AgentEvent.ProgramRan) event)
                                                        .outcome()
                                                        .getClass()
                                                        .getSimpleName()))
                .containsExactly("Rejected", "Raised", "Completed");
    }

    @Test
    void saysMoreWhereTheSameMistakeComesAgain() {
        var same = PUT_AND_FAIL.replace("print(\"starting\")", "x = 1");
        model.calls(program("a", PUT_AND_FAIL))
                .calls(program("b", same))
                .calls(program("c", PUT_TWICE));

        run();

        assertThat(lastHeard())
                .endsWith(
                        """
                        b (error): The program failed:

                        program.py:3:10: KeyError: 'sum'; the keys are 'money'
                            result = till["sum"]
                                     ^^^^^^^^^^^
                        In that line:
                            till = {'money': 5}

                        This is the same mistake as in your program before. These are the tools it uses:

                        # Call these as tools.NAME(...); tools needs no import. A call that fails raises ToolError.

                        class Balance(TypedDict):
                            money: int

                        def put(amount: int) -> Balance:
                            \"""Puts money into the till.\"""

                        A real result of tools.put:
                        {'money': 5}

                        It had made these tool calls:
                        - tools.put(amount=5) -> {'money': 5}
                        All of them were undone: everything is as it was before the program. Send the whole corrected program.""");
    }

    @Test
    void showsTheTypesWhereTheCheckerFindsTheSameErrorAgain() {
        var wrong = "r = tools.put(amount=5)\nresult = r['total']";
        model.calls(program("a", wrong))
                .calls(program("b", "# again\n" + wrong))
                .calls(program("c", PUT_TWICE));

        run();

        assertThat(lastHeard())
                .endsWith(
                        """
                        program.py:3:10: error: missing-key: r has no key 'total'; it has money
                            result = r['total']
                                     ^^^^^^^^^^

                        This is the same mistake as in your program before. These are the tools it uses:

                        # Call these as tools.NAME(...); tools needs no import. A call that fails raises ToolError.

                        class Balance(TypedDict):
                            money: int

                        def put(amount: int) -> Balance:
                            \"""Puts money into the till.\"""

                        It had made no tool calls, so nothing has changed. Send the whole corrected program.""");
    }

    @Test
    void saysNoMoreWhereTheNextMistakeIsAnother() {
        model.calls(program("a", PUT_AND_FAIL))
                .calls(
                        program(
                                "b",
                                PUT_AND_FAIL.replace("'sum'", "'total'").replace("sum", "total")))
                .calls(program("c", PUT_TWICE));

        run();

        assertThat(lastHeard()).doesNotContain("same mistake");
    }

    @Test
    void givesDataThatIsTooLongForAnAnswerBackCutByStructure() {
        model.calls(
                        program(
                                "a",
                                "result = {'count': 1000, 'rows': [{'id': i, 'name': 'n' * 50} for i in range(1000)]}"))
                .text("There are 1000 rows.");
        var task = new AgentTask("Count.", till.tools(), till, model, model, event -> {});

        var run =
                CodeModeAgent.withPython(AgentSettings.DEFAULT.withMaxFeedbackTokens(200))
                        .run(task);

        assertThat(run.answer()).isEqualTo("There are 1000 rows.");
        assertThat(lastHeard())
                .endsWith(
                        """
                        a: The program ran to its end and what it did stays done, but `result` has 74915 characters, too many for an answer. Cut, it is:

                        {'count': 1000, 'rows': [{'id': 0, 'name': 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn'}, {'id': 1, 'name': 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn'}, {'id': 2, 'name': 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn'}, {'id': 3, 'name': 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn'}, {'id': 4, 'name': 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn'}, … 995 more]}

                        Send a program that sets `result` to the answer as a str without repeating those calls that change something, or give the answer as text.""");
        assertThat(run.events())
                .filteredOn(AgentEvent.ProgramRan.class::isInstance)
                .singleElement()
                .satisfies(
                        event ->
                                assertThat(((AgentEvent.ProgramRan) event).outcome().toString())
                                        .contains("id=999"));
    }

    @Test
    void givesPrintsThatAreTooLongForAnAnswerBackWithTheirEnds() {
        model.calls(program("a", "for i in range(1000): print('line', i)")).text("Done.");
        var task = new AgentTask("Print.", till.tools(), till, model, model, event -> {});

        var run =
                CodeModeAgent.withPython(AgentSettings.DEFAULT.withMaxFeedbackTokens(100))
                        .run(task);

        assertThat(run.answer()).isEqualTo("Done.");
        assertThat(lastHeard())
                .contains("what it printed has 8889 characters, too many for an answer.")
                .contains("\nline 0\nline 1\n")
                .contains(" characters left out …\n")
                .contains("\nline 999\n\nSend a program");
    }

    @Test
    void takesALongTextForTheAnswerAllTheSame() {
        model.calls(program("a", "result = 'word ' * 10_000"));

        assertThat(run().answer()).hasSize(50_000);
    }

    @Test
    void boundsWhatItSaysOfAFailedProgram() {
        var program =
                """
                text = 'x' * 20_000
                for i in range(500):
                    print(text[:100])
                    tools.put(amount=i + 1)
                rows = [{'name': text, 'id': i} for i in range(50)]
                rows['missing']['"""
                        + "y".repeat(20_000)
                        + "']\n";
        for (var tokens : new int[] {100, 500, 2000}) {
            model.calls(program("a", program))
                    .calls(program("b", program))
                    .text("```python\nresult = 'x'\n```");
            var task = new AgentTask("Fail.", till.tools(), till, model, model, event -> {});

            var run =
                    CodeModeAgent.withPython(AgentSettings.DEFAULT.withMaxFeedbackTokens(tokens))
                            .run(task);

            assertThat(run.events())
                    .filteredOn(AgentEvent.ModelTold.class::isInstance)
                    .hasSize(2)
                    .allSatisfy(
                            event ->
                                    assertThat(((AgentEvent.ModelTold) event).text())
                                            .hasSizeLessThan(tokens * 3 + 700));
        }
    }

    @Test
    void recordsEachProgramWithItsOutcome() {
        model.calls(program("a", PUT_AND_FAIL)).calls(program("b", PUT_TWICE));

        var programs =
                run().events().stream()
                        .filter(AgentEvent.ProgramRan.class::isInstance)
                        .map(AgentEvent.ProgramRan.class::cast)
                        .toList();

        assertThat(programs).extracting(AgentEvent.ProgramRan::turn).containsExactly(1, 2);
        assertThat(programs)
                .extracting(AgentEvent.ProgramRan::rolledBack)
                .containsExactly(true, false);
        assertThat(programs.getFirst().outcome()).isInstanceOf(Outcome.Raised.class);
        assertThat(programs.getLast().outcome()).isInstanceOf(Outcome.Completed.class);
        assertThat(programs.getLast().program()).isEqualTo(PUT_TWICE);
    }

    @Test
    void runsNoProgramOfACutCall() {
        model.reply(
                        AiMessage.from(call("a", "run_python", "{\"code\": \"tools.put(amou")),
                        FinishReason.LENGTH)
                .calls(program("b", PUT_TWICE));

        run();

        assertThat(lastHeard())
                .endsWith(
                        "a (error): Your reply was cut at the limit of 4096 output tokens, so no program was run. Send a shorter program, without comments and explanations.");
        assertThat(till.money()).isEqualTo(12);
    }

    @Test
    void runsNoUnclosedFenceOfACutReply() {
        model.reply(AiMessage.from("```python\ntools.put(amount=5)\n"), FinishReason.LENGTH)
                .calls(program("b", PUT_TWICE));

        run();

        assertThat(lastHeard())
                .endsWith(
                        "user: Your reply was cut at the limit of 4096 output tokens, so no program was run. Send a shorter program, without comments and explanations.");
        assertThat(till.money()).isEqualTo(12);
    }

    @Test
    void runsAnUnclosedFenceOfAWholeReply() {
        model.text("```python\n" + PUT_TWICE);

        assertThat(run().answer()).isEqualTo("There are 12.");
    }

    @Test
    void asksForAProgramWhereAReplyHasNone() {
        model.text("I will put in 5 and 7.").calls(program("b", PUT_TWICE));

        var run = run();

        assertThat(run.turns()).isEqualTo(2);
        assertThat(lastHeard())
                .isEqualTo(
                        """
                        model: I will put in 5 and 7.
                        user: Your reply held no program. Send one with `run_python`, or in a ```python block; its `result` is the answer.""");
    }

    @Test
    void takesTextForTheAnswerOnceAProgramHasRun() {
        model.calls(program("a", "tools.put(amount=5)\nx = 1\n")).text("There are 5.");

        var run = run();

        assertThat(run.answer()).isEqualTo("There are 5.");
        assertThat(till.money()).isEqualTo(5);
        assertThat(lastHeard())
                .endsWith(
                        "a: The program ran to its end and what it did stays done, but it left no answer: `result` is not set or empty, and nothing was printed. Send a program that sets `result` without repeating those calls, or give the answer as text.");
    }

    @Test
    void runsTheProgramsOfOneReplyInOrderUntilOneFails() {
        model.calls(
                        program("a", "result = tools.put(amount=1)"),
                        program("b", PUT_AND_FAIL),
                        program("c", PUT_TWICE))
                .text("There is 1.");

        var run = run();

        assertThat(run.answer()).isEqualTo("There is 1.");
        assertThat(till.money()).isEqualTo(1);
        assertThat(lastHeard())
                .contains("\na: {\"money\": 1}\n")
                .endsWith(
                        "\nc (error): Not run, because the program before it in the same reply failed.");
    }

    @Test
    void saysWhichOfSeveralBlocksFailed() {
        model.text("```python\nx = 1\n```\nthen\n```python\nresult = x\n```")
                .calls(program("b", PUT_TWICE));

        run();

        assertThat(lastHeard())
                .contains("error: unknown-name: the name 'x' is bound nowhere")
                .endsWith("\nYour reply held 2 programs in blocks; only the last one was run.");
    }

    @Test
    void answersCallsThatCarryNoProgram() {
        model.calls(call("a", "put", "{\"amount\": 5}"))
                .calls(call("b", "run_python", "{\"program\": \"1\"}"))
                .calls(call("c", "run_python", "print(1)"))
                .calls(program("d", PUT_TWICE));

        assertThat(run().answer()).isEqualTo("There are 12.");
        assertThat(lastHeard())
                .contains(
                        "a (error): There is no tool 'put' to call directly, only `run_python`. Inside a program the tools are functions of `tools`.",
                        "b (error): `run_python` takes {\"code\": \"the whole program\"}, got {\"program\": \"1\"}. No program was run.",
                        "c (error): The arguments of `run_python` are not JSON: ");
    }

    @Test
    void givesUpAfterTwoEmptyRepliesInARow() {
        model.text("").text("");

        assertThat(run().stop()).isEqualTo(Stop.EMPTY_REPLY);
    }

    @Test
    void stopsWhenTheTurnsAreUsedUp() {
        for (int i = 0; i < 20; i++) {
            model.calls(program("call_" + i, PUT_AND_FAIL));
        }

        var run = run();

        assertThat(run.stop()).isEqualTo(Stop.MAX_TURNS);
        assertThat(run.turns()).isEqualTo(20);
        assertThat(till.money()).isZero();
    }

    @Test
    void endsWhenItsThreadIsInterruptedAndLeavesItSo() {
        model.calls(program("a", PUT_AND_FAIL)).calls(program("b", PUT_TWICE));
        var task =
                new AgentTask(
                        "Put in 5 and 7.",
                        till.tools(),
                        till,
                        model,
                        model,
                        event -> {
                            if (event instanceof AgentEvent.ProgramRan) {
                                Thread.currentThread().interrupt();
                            }
                        });

        var run = CodeModeAgent.withPython(AgentSettings.DEFAULT).run(task);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(run.stop()).isEqualTo(Stop.INTERRUPTED);
        assertThat(run.turns()).isEqualTo(1);
    }

    @Test
    void takesAnInterruptDuringAProgramForOneOfTheWholeRun() throws InterruptedException {
        model.calls(program("a", "while True: pass")).calls(program("b", PUT_TWICE));
        var runner = Thread.currentThread();
        var interrupter =
                Thread.startVirtualThread(
                        () -> {
                            while (model.requests.isEmpty()) {
                                Thread.onSpinWait();
                            }
                            runner.interrupt();
                        });

        var run = run();

        assertThat(Thread.interrupted()).isTrue();
        interrupter.join();
        assertThat(run.stop()).isEqualTo(Stop.INTERRUPTED);
        assertThat(run.turns()).isEqualTo(1);
    }
}
