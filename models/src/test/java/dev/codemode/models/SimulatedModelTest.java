package dev.codemode.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.agents.AgentRun;
import dev.codemode.agents.AgentSettings;
import dev.codemode.agents.AgentTask;
import dev.codemode.agents.Approach;
import dev.codemode.agents.ModelException;
import dev.codemode.agents.Stop;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatedModelTest {
    private static AgentRun run(
            Approach approach, String model, ReferenceSolution reference, long seed) {
        return run(approach, model, reference, seed, AgentSettings.DEFAULT);
    }

    private static AgentRun run(Approach approach, AgentSettings settings) {
        return run(approach, ModelRegistry.DEFAULT, Ledger.REFERENCE, 1, settings);
    }

    private static AgentRun run(
            Approach approach,
            String model,
            ReferenceSolution reference,
            long seed,
            AgentSettings settings) {
        var source = ModelRegistry.standard().find(model).orElseThrow();
        var session = source.open(new TrialContext("ledger-1", seed, reference, Clock.systemUTC()));
        var ledger = new Ledger();
        return approach.agent(settings)
                .run(
                        new AgentTask(
                                "Enter rent and power and close both.",
                                ledger.tools(),
                                ledger,
                                session.model(),
                                session.time(),
                                event -> {}));
    }

    private static AgentRun run(Approach approach) {
        return run(approach, ModelRegistry.DEFAULT, Ledger.REFERENCE, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "FUNCTION_CALLING, 4",
        "FUNCTION_CALLING_SEQUENTIAL, 6",
        "CODE_MODE, 1",
        "CODE_MODE_SCHEMAS, 1"
    })
    void playsTheSolutionThroughEachAgent(Approach approach, int turns) {
        var run = run(approach);

        assertThat(run.stop()).isEqualTo(Stop.ANSWERED);
        assertThat(run.answer()).isEqualTo("Closed 2, 2650 in all.");
        assertThat(run.turns()).isEqualTo(turns);
        assertThat(run.toolCalls()).isEqualTo(5);
    }

    @Test
    void takesTimeByItsOwnClockTheSameForTheSameSeed() {
        var run = run(Approach.FUNCTION_CALLING);

        assertThat(run.wall()).isEqualTo(run.modelTime()).isGreaterThan(Duration.ofMillis(500));
        assertThat(run(Approach.FUNCTION_CALLING).wall()).isEqualTo(run.wall());
        assertThat(
                        run(Approach.FUNCTION_CALLING, ModelRegistry.DEFAULT, Ledger.REFERENCE, 2)
                                .wall())
                .isNotEqualTo(run.wall());
    }

    @Test
    void thinksBeforeEachReplyWhereTheProfileSaysSo() {
        var run = run(Approach.FUNCTION_CALLING, "simulated:thinking", Ledger.REFERENCE, 1);

        assertThat(run.tokens().thinking()).isEqualTo(4 * 400);
        assertThat(run.tokens().output()).isGreaterThan(4 * 400);
    }

    @Test
    void sendsTheProgramInAFenceWhereNoToolIsOffered() {
        var session =
                ModelRegistry.standard()
                        .find(ModelRegistry.DEFAULT)
                        .orElseThrow()
                        .open(new TrialContext("t", 1, Ledger.REFERENCE, Clock.systemUTC()));

        var reply =
                session.model()
                        .chat(ChatRequest.builder().messages(UserMessage.from("Do it.")).build());

        assertThat(reply.aiMessage().text()).isEqualTo("```python\n" + Ledger.PROGRAM + "```\n");
        assertThat(reply.aiMessage().toolExecutionRequests()).isEmpty();
    }

    @Test
    void losesTheTrialRatherThanSendAFailedProgramAgain() {
        var failing = new ReferenceSolution("result = dict()[1]", tool -> false);

        assertThatThrownBy(() -> run(Approach.CODE_MODE, ModelRegistry.DEFAULT, failing, 1))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith(
                        "the model did not reply in turn 2: the reference solution fails: The program failed:\n\nprogram.py:1:10: KeyError: 1");
    }

    @Test
    void sendsOnlyAsManyCallsAsTheOutputLimitHasRoomFor() {
        var run = run(Approach.FUNCTION_CALLING, AgentSettings.DEFAULT.withMaxOutputTokens(150));

        // Each call takes some 90 tokens, so that no two go out together.
        assertThat(run.answer()).isEqualTo("Closed 2, 2650 in all.");
        assertThat(run.turns()).isEqualTo(6);
    }

    @Test
    void losesTheTrialWhereOneCallIsAboveTheOutputLimit() {
        assertThatThrownBy(
                        () ->
                                run(
                                        Approach.CODE_MODE,
                                        AgentSettings.DEFAULT.withMaxOutputTokens(100)))
                .isInstanceOf(ModelException.class)
                .hasMessageMatching(
                        "the model did not reply in turn 1: a reply of the reference solution takes \\d+ tokens, more than the limit of 100");
    }
}
