package dev.codemode.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.codemode.agents.Tokens;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.model.output.FinishReason;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenAiModelTest {
    private VendorServer server;

    @BeforeEach
    void start() throws IOException {
        server = new VendorServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static String chunk(String delta, String finish) {
        return """
        data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1790000000,"model":"the-model-2026","choices":[{"index":0,"delta":%s,"finish_reason":%s}],"usage":null}

        """
                .formatted(delta, finish);
    }

    static String text(String text) {
        return chunk("{\"role\":\"assistant\",\"content\":\"\"}", "null")
                + chunk("{\"content\":\"" + text + "\"}", "null");
    }

    static String end(String reason, String usage) {
        return chunk("{}", "\"" + reason + "\"")
                + """
                data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1790000000,"model":"the-model-2026","choices":[],"usage":%s}

                data: [DONE]

                """
                        .formatted(usage);
    }

    static final String USAGE =
            """
            {"prompt_tokens":420,"completion_tokens":50,"total_tokens":470,"prompt_tokens_details":{"cached_tokens":300},"completion_tokens_details":{"reasoning_tokens":20}}""";

    @Test
    void asksInTheVendorsWords() throws Exception {
        server.stream(text("3") + end("stop", USAGE));

        Live.chat(server, "openai", "effort: low, seed: 7").chat(Live.request(false));

        var asked = server.last();
        assertThat(asked.path()).isEqualTo("/v1/chat/completions");
        assertThat(asked.headers().getFirst("Authorization")).isEqualTo("Bearer " + Live.KEY);
        assertThat(asked.body().toPrettyString())
                .isEqualToNormalizingNewlines(
                        """
                        {
                          "model" : "the-model",
                          "messages" : [ {
                            "role" : "system",
                            "content" : "Be brief."
                          }, {
                            "role" : "user",
                            "content" : "What is 1 + 2?"
                          } ],
                          "stream" : true,
                          "stream_options" : {
                            "include_usage" : true
                          },
                          "max_completion_tokens" : 4096,
                          "seed" : 7,
                          "tools" : [ {
                            "type" : "function",
                            "function" : {
                              "name" : "add",
                              "description" : "Adds two numbers.",
                              "parameters" : {
                                "type" : "object",
                                "properties" : {
                                  "a" : {
                                    "type" : "number",
                                    "description" : "the first"
                                  },
                                  "b" : {
                                    "type" : "number"
                                  }
                                },
                                "required" : [ "a", "b" ]
                              }
                            }
                          } ],
                          "parallel_tool_calls" : false,
                          "reasoning_effort" : "low"
                        }""");
    }

    @Test
    void othersKnowTheOldNameOfTheLimit() throws Exception {
        server.stream(text("3") + end("stop", USAGE));

        Live.chat(server, "openai-compatible").chat(Live.request(true));

        var body = server.last().body();
        assertThat(body.path("max_tokens").asInt()).isEqualTo(4096);
        assertThat(body.has("max_completion_tokens")).isFalse();
        assertThat(body.has("parallel_tool_calls")).isFalse();
    }

    @Test
    void tellsCachedInputAndThinkingFromTheRest() throws Exception {
        server.stream(text("The answer is 3.") + end("stop", USAGE));

        var reply = Live.chat(server, "openai").chat(Live.request(true));

        assertThat(reply.aiMessage().text()).isEqualTo("The answer is 3.");
        assertThat(reply.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(reply.modelName()).isEqualTo("the-model-2026");
        assertThat(Tokens.of(reply.tokenUsage())).isEqualTo(new Tokens(120, 300, 0, 50, 20));
    }

    @Test
    void readsTheCountersOfThoseThatCountOtherwise() throws Exception {
        server.stream(
                text("3")
                        + end(
                                "stop",
                                """
                                {"prompt_tokens":100,"completion_tokens":10,"total_tokens":110,"prompt_cache_hit_tokens":64,"prompt_cache_miss_tokens":36}"""));
        server.stream(
                text("3")
                        + end(
                                "stop",
                                """
                                {"prompt_tokens":100,"completion_tokens":10,"total_tokens":350,"completion_tokens_details":{"reasoning_tokens":240}}"""));
        var model = Live.chat(server, "openai-compatible");

        var hits = Tokens.of(model.chat(Live.request(true)).tokenUsage());
        var apart = Tokens.of(model.chat(Live.request(true)).tokenUsage());

        assertThat(hits).isEqualTo(new Tokens(36, 64, 0, 10, 0));
        assertThat(apart).isEqualTo(new Tokens(100, 0, 0, 250, 240));
    }

    @Test
    void readsParallelCallsInPieces() throws Exception {
        server.stream(
                chunk(
                                "{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[{\"index\":0,\"id\":\"call_1\",\"type\":\"function\",\"function\":{\"name\":\"add\",\"arguments\":\"\"}}]}",
                                "null")
                        + chunk(
                                "{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\"{\\\"a\\\":1,\"}}]}",
                                "null")
                        + chunk(
                                "{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\"\\\"b\\\":2}\"}}]}",
                                "null")
                        + chunk(
                                "{\"tool_calls\":[{\"index\":1,\"id\":\"call_2\",\"type\":\"function\",\"function\":{\"name\":\"add\",\"arguments\":\"{\\\"a\\\":3\"}}]}",
                                "null")
                        + end("tool_calls", USAGE));
        server.stream(text("3") + end("stop", USAGE));
        var model = Live.chat(server, "openai");

        var reply = model.chat(Live.request(true));
        model.chat(
                Live.request(
                        true,
                        reply.aiMessage(),
                        AnthropicModelTest.result("call_1", "3", false),
                        AnthropicModelTest.result("call_2", "not JSON", true)));

        assertThat(reply.finishReason()).isEqualTo(FinishReason.TOOL_EXECUTION);
        assertThat(reply.aiMessage().toolExecutionRequests())
                .extracting(
                        ToolExecutionRequest::id,
                        ToolExecutionRequest::name,
                        ToolExecutionRequest::arguments)
                .containsExactly(
                        tuple("call_1", "add", "{\"a\":1,\"b\":2}"),
                        tuple("call_2", "add", "{\"a\":3"));
        var history = server.last().body().path("messages");
        assertThat(history.at("/2/tool_calls/1/function/arguments").asText())
                .isEqualTo("{\"not_json\":\"{\\\"a\\\":3\"}");
        assertThat(history.at("/4/tool_call_id").asText()).isEqualTo("call_2");
    }

    @Test
    void givesThinkingBackToThoseThatWantIt() throws Exception {
        var call =
                chunk("{\"reasoning_content\":\"Hm.\"}", "null")
                        + chunk(
                                "{\"tool_calls\":[{\"index\":0,\"id\":\"call_1\",\"type\":\"function\",\"function\":{\"name\":\"add\",\"arguments\":\"{}\"}}]}",
                                "null")
                        + end("tool_calls", USAGE);
        for (var i = 0; i < 2; i++) {
            server.stream(call).stream(text("3") + end("stop", USAGE));
            var settings = i == 0 ? "send_thinking: true" : "";
            var model = Live.chat(server, "openai-compatible", settings);
            var thinking = model.chat(Live.request(true)).aiMessage();
            model.chat(
                    Live.request(true, thinking, AnthropicModelTest.result("call_1", "3", false)));

            assertThat(server.last().body().at("/messages/2/reasoning_content").asText("none"))
                    .isEqualTo(i == 0 ? "Hm." : "none");
        }
    }

    @Test
    void aContentFilterIsAReplyThatSaysSo() throws Exception {
        server.stream(text("Well,") + end("content_filter", USAGE));

        var reply = Live.chat(server, "openai").chat(Live.request(true));

        assertThat(reply.finishReason()).isEqualTo(FinishReason.CONTENT_FILTER);
        assertThat(reply.aiMessage().text()).isEqualTo("Well,");
    }

    @Test
    void aConversationThatIsFilteredBeforeTheModelIsOneToo() throws Exception {
        server.error(
                400,
                """
                {"error":{"message":"The prompt was filtered.","type":null,"param":"prompt","code":"content_filter"}}""");

        var reply = Live.chat(server, "openai").chat(Live.request(true));

        assertThat(reply.finishReason()).isEqualTo(FinishReason.CONTENT_FILTER);
        assertThat(Tokens.of(reply.tokenUsage())).isEqualTo(Tokens.NONE);
    }
}
