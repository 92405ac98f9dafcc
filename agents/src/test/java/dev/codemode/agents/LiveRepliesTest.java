package dev.codemode.agents;

import static dev.codemode.agents.ScriptedChatModel.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.ChatResponseMetadata;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a live model does that a simulated one does not: refuse, run out of context, lose time.
class LiveRepliesTest {
    private final Till till = new Till();
    private final ScriptedChatModel model = new ScriptedChatModel();

    static Stream<Agent> agents() {
        return Stream.of(
                FunctionCallingAgent.parallel(AgentSettings.DEFAULT),
                CodeModeAgent.withPython(AgentSettings.DEFAULT));
    }

    private AgentRun run(Agent agent, ChatModel model) {
        return agent.run(AgentTask.of("Put in 5.", till.tools(), model));
    }

    @ParameterizedTest
    @MethodSource("agents")
    void aRefusalEndsTheRunWithWhatTheModelWrote(Agent agent) {
        model.reply(AiMessage.from("I will not."), FinishReason.CONTENT_FILTER);

        var run = run(agent, model);

        assertThat(run.stop()).isEqualTo(Stop.REFUSED);
        assertThat(run.answer()).isEqualTo("I will not.");
        assertThat(run.turns()).isEqualTo(1);
        assertThat(run.tokens().output()).isEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("agents")
    void aConversationThatNoLongerFitsEndsTheRun(Agent agent) {
        model.reply(
                AiMessage.from("Let me see.", List.of(call("a", "nothing", "{}"))),
                FinishReason.TOOL_EXECUTION);
        ChatModel small =
                new ChatModel() {
                    @Override
                    public ChatResponse doChat(ChatRequest request) {
                        if (request.messages().size() > 2) {
                            throw new ContextOverflowException("too long");
                        }
                        return model.doChat(request);
                    }
                };

        var run = run(agent, small);

        assertThat(run.stop()).isEqualTo(Stop.CONTEXT_FULL);
        assertThat(run.answer()).isEqualTo("Let me see.");
        assertThat(run.turns()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("agents")
    void timeLostToRetriesIsNotTheModels(Agent agent) {
        var timing =
                new ReplyTiming(
                        Duration.ofMillis(300), Duration.ofMillis(700), Duration.ofSeconds(9), 3);
        var metadata =
                ChatResponseMetadata.builder().finishReason(FinishReason.CONTENT_FILTER).build();
        ChatModel slow =
                new ChatModel() {
                    @Override
                    public ChatResponse doChat(ChatRequest request) {
                        return ChatResponse.builder()
                                .aiMessage(AiMessage.from("No."))
                                .metadata(new TimedMetadata(metadata, timing))
                                .build();
                    }
                };

        var run = run(agent, slow);

        assertThat(run.modelTime()).isEqualTo(Duration.ofSeconds(1));
        assertThat(run.lostTime()).isEqualTo(Duration.ofSeconds(9));
        assertThat(((AgentEvent.ModelReplied) run.events().getFirst()).timing()).isEqualTo(timing);
    }
}
