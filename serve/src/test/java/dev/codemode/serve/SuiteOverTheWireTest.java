package dev.codemode.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.agents.AgentRun;
import dev.codemode.agents.AgentSettings;
import dev.codemode.agents.AgentTask;
import dev.codemode.agents.Approach;
import dev.codemode.agents.Tokens;
import dev.codemode.models.ModelRegistry;
import dev.codemode.models.ReferenceSolution;
import dev.codemode.models.TrialContext;
import dev.codemode.suites.CheckResult;
import dev.codemode.suites.EnvironmentSettings;
import dev.codemode.suites.Suites;
import dev.codemode.suites.Task;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a client of each vendor gets over the wire is what the model gives without one: the same turns,
/// calls and tokens.
class SuiteOverTheWireTest {
    private static Wired wired;

    @BeforeAll
    static void start() throws IOException {
        wired = Wired.up();
    }

    @AfterAll
    static void stop() {
        wired.close();
    }

    /// LangChain4j's clients, told to try once.
    enum Client {
        ANTHROPIC,
        ANTHROPIC_STREAMING,
        OPENAI,
        OPENAI_STREAMING,
        GEMINI,
        GEMINI_STREAMING;

        ChatModel model(String url) {
            return switch (this) {
                case ANTHROPIC ->
                        AnthropicChatModel.builder()
                                .baseUrl(url + "/v1/")
                                .apiKey("x")
                                .modelName("claude-test")
                                .maxRetries(0)
                                .build();
                case ANTHROPIC_STREAMING ->
                        joined(
                                AnthropicStreamingChatModel.builder()
                                        .baseUrl(url + "/v1/")
                                        .apiKey("x")
                                        .modelName("claude-test")
                                        .build());
                case OPENAI ->
                        OpenAiChatModel.builder()
                                .baseUrl(url + "/v1")
                                .apiKey("x")
                                .modelName("gpt-test")
                                .maxRetries(0)
                                .build();
                case OPENAI_STREAMING ->
                        joined(
                                OpenAiStreamingChatModel.builder()
                                        .baseUrl(url + "/v1")
                                        .apiKey("x")
                                        .modelName("gpt-test")
                                        .build());
                case GEMINI ->
                        GoogleAiGeminiChatModel.builder()
                                .baseUrl(url + "/v1beta")
                                .apiKey("x")
                                .modelName("gemini-test")
                                .maxRetries(0)
                                .build();
                case GEMINI_STREAMING ->
                        joined(
                                GoogleAiGeminiStreamingChatModel.builder()
                                        .baseUrl(url + "/v1beta")
                                        .apiKey("x")
                                        .modelName("gemini-test")
                                        .build());
            };
        }
    }

    private static ChatModel joined(StreamingChatModel model) {
        return new ChatModel() {
            @Override
            public ChatResponse chat(ChatRequest request) {
                var whole = new CompletableFuture<ChatResponse>();
                model.chat(
                        request,
                        new StreamingChatResponseHandler() {
                            @Override
                            public void onCompleteResponse(ChatResponse response) {
                                whole.complete(response);
                            }

                            @Override
                            public void onError(Throwable error) {
                                whole.completeExceptionally(error);
                            }
                        });
                return whole.join();
            }
        };
    }

    /// What must be the same.
    record Run(String task, int turns, int calls, Tokens tokens, String answer, boolean passed) {}

    @ParameterizedTest
    @EnumSource
    void everyTaskTakesTheSameTurnsCallsAndTokensByFunctionCalling(Client client) {
        assertSame(client, Approach.FUNCTION_CALLING);
    }

    @ParameterizedTest
    @EnumSource
    void everyTaskTakesTheSameTurnsCallsAndTokensInCodeMode(Client client) {
        assertSame(client, Approach.CODE_MODE);
    }

    private static void assertSame(Client client, Approach approach) {
        var overTheWire = client.model(wired.server().url().toString());

        var runs = runs(approach, _ -> overTheWire);

        assertThat(runs).isEqualTo(runs(approach, SuiteOverTheWireTest::inProcess));
        assertThat(runs).hasSize(8).allMatch(Run::passed);
    }

    private static ChatModel inProcess(Task task) {
        var tools = task.fresh(new EnvironmentSettings(Wired.CLOCK, "core")).tools();
        return Wired.model(ModelRegistry.DEFAULT)
                .open(
                        new TrialContext(
                                task.id(),
                                0,
                                ReferenceSolution.of(task.reference(), tools),
                                Wired.CLOCK))
                .model();
    }

    private static List<Run> runs(Approach approach, Function<Task, ChatModel> model) {
        return Suites.find("accounting").orElseThrow().tasks().stream()
                .map(task -> run(task, approach, model.apply(task)))
                .toList();
    }

    private static Run run(Task task, Approach approach, ChatModel model) {
        var environment = task.fresh(new EnvironmentSettings(Wired.CLOCK, "core"));
        AgentRun run =
                approach.agent(AgentSettings.DEFAULT.withClock(Wired.CLOCK))
                        .run(AgentTask.of(task.text(), environment.tools(), model));
        var passed = environment.check(run.answer()).stream().allMatch(CheckResult::passed);
        return new Run(task.id(), run.turns(), run.toolCalls(), run.tokens(), run.answer(), passed);
    }
}
