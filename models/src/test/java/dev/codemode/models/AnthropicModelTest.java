package dev.codemode.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.codemode.agents.TimedMetadata;
import dev.codemode.agents.Tokens;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.model.output.FinishReason;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnthropicModelTest {
    private VendorServer server;

    @BeforeEach
    void start() throws IOException {
        server = new VendorServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static final String START =
            """
            event: message_start
            data: {"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","model":"the-model-20261001","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":20,"cache_creation_input_tokens":100,"cache_read_input_tokens":300,"output_tokens":1}}}

            event: ping
            data: {"type":"ping"}

            """;

    static String text(String text) {
        return """
        event: content_block_start
        data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

        event: content_block_delta
        data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"%s"}}

        event: content_block_stop
        data: {"type":"content_block_stop","index":0}

        """
                .formatted(text);
    }

    static String call(int index, String id, String json) {
        return """
        event: content_block_start
        data: {"type":"content_block_start","index":%d,"content_block":{"type":"tool_use","id":"%s","name":"add","input":{}}}

        event: content_block_delta
        data: {"type":"content_block_delta","index":%d,"delta":{"type":"input_json_delta","partial_json":"%s"}}

        event: content_block_stop
        data: {"type":"content_block_stop","index":%d}

        """
                .formatted(index, id, index, json.replace("\"", "\\\""), index);
    }

    static String end(String reason) {
        return """
        event: message_delta
        data: {"type":"message_delta","delta":{"stop_reason":"%s","stop_sequence":null},"usage":{"output_tokens":42}}

        event: message_stop
        data: {"type":"message_stop"}

        """
                .formatted(reason);
    }

    @Test
    void asksInTheVendorsWords() throws Exception {
        server.stream(START + text("3") + end("end_turn"));

        Live.chat(server, "anthropic").chat(Live.request(true));

        var asked = server.last();
        assertThat(asked.path()).isEqualTo("/v1/messages");
        assertThat(asked.headers().getFirst("x-api-key")).isEqualTo(Live.KEY);
        assertThat(asked.headers().getFirst("anthropic-version")).isEqualTo("2023-06-01");
        assertThat(asked.body().toPrettyString())
                .isEqualToNormalizingNewlines(
                        """
                        {
                          "model" : "the-model",
                          "messages" : [ {
                            "role" : "user",
                            "content" : [ {
                              "type" : "text",
                              "text" : "What is 1 + 2?"
                            } ]
                          } ],
                          "system" : [ {
                            "type" : "text",
                            "text" : "Be brief."
                          } ],
                          "max_tokens" : 4096,
                          "stream" : true,
                          "tools" : [ {
                            "name" : "add",
                            "description" : "Adds two numbers.",
                            "input_schema" : {
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
                          } ]
                        }""");
    }

    @Test
    void readsTextTokensReasonAndTimes() throws Exception {
        server.slow(Duration.ofMillis(60), START, text("The answer is 3."), end("end_turn"));

        var reply = Live.chat(server, "anthropic").chat(Live.request(true));

        assertThat(reply.aiMessage().text()).isEqualTo("The answer is 3.");
        assertThat(reply.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(reply.modelName()).isEqualTo("the-model-20261001");
        assertThat(Tokens.of(reply.tokenUsage())).isEqualTo(new Tokens(20, 300, 100, 42, 0));
        var timing = ((TimedMetadata) reply.metadata()).timing();
        assertThat(timing.timeToFirstToken()).isGreaterThan(Duration.ofMillis(110));
        assertThat(timing.decode()).isBetween(Duration.ofMillis(50), Duration.ofSeconds(5));
        assertThat(timing.attempts()).isEqualTo(1);
    }

    @Test
    void readsParallelCalls() throws Exception {
        server.stream(
                START
                        + text("Let me add.")
                        + call(1, "toolu_1", "{\"a\": 1, \"b\": 2}")
                        + call(2, "toolu_2", "{\"a\": 3, \"b\": 4}")
                        + end("tool_use"));

        var reply = Live.chat(server, "anthropic").chat(Live.request(true));

        assertThat(reply.finishReason()).isEqualTo(FinishReason.TOOL_EXECUTION);
        assertThat(reply.aiMessage().text()).isEqualTo("Let me add.");
        assertThat(reply.aiMessage().toolExecutionRequests())
                .extracting(ToolExecutionRequest::id, ToolExecutionRequest::arguments)
                .containsExactly(
                        tuple("toolu_1", "{\"a\": 1, \"b\": 2}"),
                        tuple("toolu_2", "{\"a\": 3, \"b\": 4}"));
    }

    @Test
    void forbidsParallelCallsWhereTheAgentDoes() throws Exception {
        server.stream(START + text("3") + end("end_turn"));

        Live.chat(server, "anthropic").chat(Live.request(false));

        assertThat(server.last().body().path("tool_choice").toString())
                .isEqualTo("{\"type\":\"auto\",\"disable_parallel_tool_use\":true}");
    }

    @Test
    void marksSystemPromptAndToolsForTheCacheOnRequest() throws Exception {
        server.stream(START + text("3") + end("end_turn"));

        Live.chat(server, "anthropic", "cache: true").chat(Live.request(true));

        var body = server.last().body();
        assertThat(body.at("/system/0/cache_control").toString())
                .isEqualTo("{\"type\":\"ephemeral\"}");
        assertThat(body.at("/tools/0/cache_control").toString())
                .isEqualTo("{\"type\":\"ephemeral\"}");
    }

    @Test
    void sendsSettings() throws Exception {
        server.stream(START + text("3") + end("end_turn"));
        server.stream(START + text("3") + end("end_turn"));

        Live.chat(server, "anthropic", "thinking: adaptive, effort: high").chat(Live.request(true));
        var adaptive = server.last().body();
        Live.chat(server, "anthropic", "thinking_budget: 2000, max_output: 8000")
                .chat(Live.request(true));
        var budget = server.last().body();

        assertThat(adaptive.path("thinking").toString()).isEqualTo("{\"type\":\"adaptive\"}");
        assertThat(adaptive.path("output_config").toString()).isEqualTo("{\"effort\":\"high\"}");
        assertThat(budget.path("thinking").toString())
                .isEqualTo("{\"type\":\"enabled\",\"budget_tokens\":2000}");
    }

    @Test
    void givesThinkingBackWithTheResults() throws Exception {
        server.stream(
                START
                        + """
                        event: content_block_start
                        data: {"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}

                        event: content_block_delta
                        data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"Hm."}}

                        event: content_block_delta
                        data: {"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"c2ln"}}

                        event: content_block_stop
                        data: {"type":"content_block_stop","index":0}

                        """
                        + call(1, "toolu_1", "{\"a\": 1, \"b\": 2}")
                        + end("tool_use"));
        server.stream(START + text("3") + end("end_turn"));
        var model = Live.chat(server, "anthropic");

        var thinking = model.chat(Live.request(true)).aiMessage();
        model.chat(Live.request(true, thinking, result("toolu_1", "3", true)));

        var messages = server.last().body().path("messages");
        assertThat(messages.at("/1/content").toString())
                .isEqualTo(
                        """
                        [{"type":"thinking","thinking":"Hm.","signature":"c2ln"},\
                        {"type":"tool_use","id":"toolu_1","name":"add","input":{"a":1,"b":2}}]""");
        assertThat(messages.at("/2/content/0").toString())
                .isEqualTo(
                        """
                        {"type":"tool_result","tool_use_id":"toolu_1","content":"3","is_error":true}""");
    }

    static ToolExecutionResultMessage result(String id, String text, boolean error) {
        return ToolExecutionResultMessage.builder()
                .id(id)
                .toolName("add")
                .text(text)
                .isError(error)
                .build();
    }

    @Test
    void brokenArgumentsComeAsTextAndGoBackAsAnObject() throws Exception {
        server.stream(START + call(0, "toolu_1", "{\"a\": 1, \"b\"") + end("tool_use"));
        server.stream(START + text("3") + end("end_turn"));
        var model = Live.chat(server, "anthropic");

        var broken = model.chat(Live.request(true)).aiMessage();
        model.chat(Live.request(true, broken, result("toolu_1", "not JSON", true)));

        assertThat(broken.toolExecutionRequests().getFirst().arguments())
                .isEqualTo("{\"a\": 1, \"b\"");
        assertThat(server.last().body().at("/messages/1/content/0/input").toString())
                .isEqualTo("{\"not_json\":\"{\\\"a\\\": 1, \\\"b\\\"\"}");
    }

    @Test
    void aRefusalIsAReplyThatSaysSo() throws Exception {
        server.stream(START + end("refusal"));

        var reply = Live.chat(server, "anthropic").chat(Live.request(true));

        assertThat(reply.finishReason()).isEqualTo(FinishReason.CONTENT_FILTER);
        assertThat(Tokens.of(reply.tokenUsage()).output()).isEqualTo(42);
    }

    @Test
    void anEndAtTheLimitIsOne() throws Exception {
        server.stream(START + text("The ans") + end("max_tokens"));

        var reply = Live.chat(server, "anthropic").chat(Live.request(true));

        assertThat(reply.finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(reply.aiMessage()).isEqualTo(AiMessage.from("The ans"));
    }

    @Test
    void anOverloadInTheStreamIsTriedAgain() throws Exception {
        server.stream(
                START
                        + """
                        event: error
                        data: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}

                        """);
        server.stream(START + text("3") + end("end_turn"));

        var reply = Live.chat(server, "anthropic").chat(Live.request(true));

        assertThat(reply.aiMessage().text()).isEqualTo("3");
        assertThat(((TimedMetadata) reply.metadata()).timing().attempts()).isEqualTo(2);
    }
}
