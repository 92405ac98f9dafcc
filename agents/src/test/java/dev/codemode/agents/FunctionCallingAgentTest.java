package dev.codemode.agents;

import static dev.codemode.agents.ScriptedChatModel.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionCallingAgentTest {
    private final Till till = new Till();
    private final ScriptedChatModel model = new ScriptedChatModel();

    private AgentRun run(FunctionCallingAgent agent) {
        return run(agent, event -> {});
    }

    private AgentRun run(FunctionCallingAgent agent, AgentListener listener) {
        return agent.run(
                new AgentTask("Put in 5 and 7.", till.tools(), till, model, model, listener));
    }

    private static FunctionCallingAgent parallel() {
        return FunctionCallingAgent.parallel(AgentSettings.DEFAULT);
    }

    private static FunctionCallingAgent sequential() {
        return FunctionCallingAgent.sequential(AgentSettings.DEFAULT);
    }

    @Test
    void runsAllCallsOfAReplyAndTakesTheReplyWithoutCallsAsTheAnswer() {
        model.calls(call("a", "put", "{\"amount\": 5}"), call("b", "put", "{\"amount\": 7}"))
                .calls(call("c", "count", ""))
                .text("There are 12.");

        var run = run(parallel());

        assertThat(run.answer()).isEqualTo("There are 12.");
        assertThat(run.stop()).isEqualTo(Stop.ANSWERED);
        assertThat(model.heard())
                .isEqualTo(
                        """
                        user: Put in 5 and 7.
                        model: put{"amount": 5} put{"amount": 7}
                        a: {"money": 5}
                        b: {"money": 12}
                        model: count
                        c: {"money": 12}""");
    }

    @Test
    void addsUpTurnsCallsTokensTimesAndBytes() {
        model.calls(call("a", "put", "{\"amount\": 5}")).text("5.");

        var run = run(parallel());

        assertThat(run.turns()).isEqualTo(2);
        assertThat(run.toolCalls()).isEqualTo(1);
        assertThat(run.tokens()).isEqualTo(new Tokens(200, 0, 0, 20, 0));
        assertThat(run.modelTime()).isEqualTo(Duration.ofSeconds(4));
        assertThat(run.wall()).isEqualTo(Duration.ofSeconds(4));
        assertThat(run.bytesSeen()).isEqualTo("{\"money\": 5}".length());
        assertThat(run.bytesHidden()).isZero();
    }

    @Test
    void sendsTheToolsAndTheLimitsWithEveryRequest() {
        model.calls(call("a", "count", "{}")).text("0.");

        run(parallel());

        assertThat(model.requests)
                .hasSize(2)
                .allSatisfy(
                        request -> {
                            assertThat(request.toolSpecifications())
                                    .extracting(ToolSpecification::name)
                                    .containsExactly("put", "count");
                            assertThat(request.maxOutputTokens()).isEqualTo(4096);
                        });
    }

    @Test
    void answersTheModelsMistakesAsErrorsAndGoesOn() {
        model.calls(
                        call("a", "take", "{}"),
                        call("b", "put", "{\"amount\": -5}"),
                        call("c", "put", "{\"amount\""))
                .text("I could not.");

        var run = run(parallel());

        assertThat(run.answer()).isEqualTo("I could not.");
        assertThat(run.toolCalls()).isEqualTo(3);
        assertThat(model.heard().lines().skip(2).toList())
                .hasSize(3)
                .allMatch(line -> line.contains(" (error): {\"error\": \""))
                .anyMatch(
                        line ->
                                line.equals(
                                        "b (error): {\"error\": \"Amount must be positive, got -5\"}"));
        assertThat(till.money()).isZero();
    }

    @Test
    void runsOnlyTheFirstCallOfAReplyWhereOneIsAllowedAndAnswersTheOthersWithAnError() {
        model.calls(call("a", "put", "{\"amount\": 5}"), call("b", "put", "{\"amount\": 7}"))
                .text("There are 5.");

        var run = run(sequential());

        assertThat(model.heard())
                .isEqualTo(
                        """
                        user: Put in 5 and 7.
                        model: put{"amount": 5} put{"amount": 7}
                        a: {"money": 5}
                        b (error): {"error": "not run: only one call per reply is allowed and this reply held 2; the first was run, send this one again by itself"}""");
        assertThat(run.toolCalls()).isEqualTo(1);
        assertThat(till.money()).isEqualTo(5);
    }

    @Test
    void asksTheProviderForOneCallPerReplyOnlyInTheSequentialWay() {
        model.text("a").text("b");

        run(sequential());
        run(parallel());

        assertThat(model.requests)
                .extracting(request -> CallParameters.parallelCalls(request.parameters()))
                .containsExactly(false, true);
    }

    @Test
    void runsNoCallOfAReplyThatWasCutAndSaysWhy() {
        model.reply(
                        AiMessage.from(
                                call("a", "put", "{\"amount\": 5}"), call("b", "put", "{\"amo")),
                        FinishReason.LENGTH)
                .text("Nothing done.");

        run(parallel());

        var why =
                "{\"error\": \"the reply was cut at the limit of 4096 output tokens, so none of its calls was run; send fewer or shorter calls in one reply\"}";
        assertThat(model.heard())
                .isEqualTo(
                        """
                        user: Put in 5 and 7.
                        model: put{"amount": 5} put{"amo
                        a (error): %s
                        b (error): %s"""
                                .formatted(why, why));
        assertThat(till.money()).isZero();
    }

    @Test
    void doesNotTakeACutTextForTheAnswer() {
        model.reply(AiMessage.from("There are so many"), FinishReason.LENGTH).text("0.");

        var run = run(parallel());

        assertThat(run.answer()).isEqualTo("0.");
        assertThat(model.heard())
                .endsWith(
                        """
                        model: There are so many
                        user: Your reply was cut at the limit of 4096 output tokens. Be shorter.""");
    }

    @Test
    void asksOnceAfterAnEmptyReplyAndLeavesItOutOfTheHistory() {
        model.text("").text("0.");

        var run = run(parallel());

        assertThat(run.answer()).isEqualTo("0.");
        assertThat(model.heard())
                .isEqualTo(
                        """
                        user: Put in 5 and 7.
                        user: Your reply was empty. Call a tool, or give the user the answer as text.""");
    }

    @Test
    void givesUpAfterTwoEmptyRepliesInARow() {
        model.text("").text(" \n");

        var run = run(parallel());

        assertThat(run.stop()).isEqualTo(Stop.EMPTY_REPLY);
        assertThat(run.turns()).isEqualTo(2);
        assertThat(run.answer()).isEmpty();
    }

    @Test
    void stopsWhenTheTurnsAreUsedUp() {
        model.calls(call("a", "count", "{}")).calls(call("b", "count", "{}")).text("never asked");

        var run = run(FunctionCallingAgent.parallel(AgentSettings.DEFAULT.withMaxTurns(2)));

        assertThat(run.stop()).isEqualTo(Stop.MAX_TURNS);
        assertThat(run.turns()).isEqualTo(2);
        assertThat(run.toolCalls()).isEqualTo(2);
    }

    @Test
    void tellsTheListenerOfEachEventInOrder() {
        model.calls(call("a", "count", "{}")).text("0.");
        var heard = new ArrayList<AgentEvent>();

        var run = run(parallel(), heard::add);

        assertThat(heard).isEqualTo(run.events());
        assertThat(heard)
                .extracting(event -> event.turn() + " " + event.getClass().getSimpleName())
                .isEqualTo(List.of("1 ModelReplied", "1 ToolCalled", "2 ModelReplied"));
    }

    @Test
    void reportsAModelThatDoesNotReplyAsAModelException() {
        assertThatThrownBy(() -> run(parallel()))
                .isInstanceOf(ModelException.class)
                .hasMessage("the model did not reply in turn 1: the script has no reply 1");
    }
}
