package dev.codemode.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.agents.Tokens;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.model.output.FinishReason;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeminiModelTest {
    private VendorServer server;

    @BeforeEach
    void start() throws IOException {
        server = new VendorServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static String parts(String parts) {
        return """
        data: {"candidates":[{"content":{"parts":[%s],"role":"model"},"index":0}],"usageMetadata":{"promptTokenCount":420,"totalTokenCount":420},"modelVersion":"the-model-001","responseId":"r1"}

        """
                .formatted(parts);
    }

    static String end(String reason) {
        return """
        data: {"candidates":[{"content":{"parts":[{"text":""}],"role":"model"},"finishReason":"%s","index":0}],"usageMetadata":{"promptTokenCount":420,"cachedContentTokenCount":300,"candidatesTokenCount":30,"thoughtsTokenCount":20,"totalTokenCount":470},"modelVersion":"the-model-001","responseId":"r1"}

        """
                .formatted(reason);
    }

    static String call(String id, String arguments, String signature) {
        return """
        {"functionCall":{"id":"%s","name":"add","args":%s}%s}"""
                .formatted(
                        id,
                        arguments,
                        signature.isEmpty() ? "" : ",\"thoughtSignature\":\"" + signature + "\"");
    }

    @Test
    void asksInTheVendorsWords() throws Exception {
        server.stream(parts("{\"text\":\"3\"}") + end("STOP"));

        Live.chat(server, "google", "temperature: 0.5, seed: 7, effort: low")
                .chat(Live.request(true));

        var asked = server.last();
        assertThat(asked.path())
                .isEqualTo("/v1beta/models/the-model:streamGenerateContent?alt=sse");
        assertThat(asked.headers().getFirst("x-goog-api-key")).isEqualTo(Live.KEY);
        assertThat(asked.body().toPrettyString())
                .isEqualToNormalizingNewlines(
                        """
                        {
                          "contents" : [ {
                            "parts" : [ {
                              "text" : "What is 1 + 2?"
                            } ],
                            "role" : "user"
                          } ],
                          "tools" : [ {
                            "functionDeclarations" : [ {
                              "name" : "add",
                              "description" : "Adds two numbers.",
                              "parameters" : {
                                "type" : "OBJECT",
                                "properties" : {
                                  "a" : {
                                    "type" : "NUMBER",
                                    "description" : "the first"
                                  },
                                  "b" : {
                                    "type" : "NUMBER"
                                  }
                                },
                                "required" : [ "a", "b" ]
                              }
                            } ]
                          } ],
                          "systemInstruction" : {
                            "parts" : [ {
                              "text" : "Be brief."
                            } ],
                            "role" : "model"
                          },
                          "generationConfig" : {
                            "responseMimeType" : "text/plain",
                            "candidateCount" : 1,
                            "maxOutputTokens" : 4096,
                            "temperature" : 0.5,
                            "seed" : 7,
                            "thinkingConfig" : {
                              "thinkingLevel" : "low"
                            }
                          }
                        }""");
    }

    @Test
    void tellsCachedInputAndThinkingFromTheRest() throws Exception {
        server.stream(
                parts("{\"text\":\"Hm.\",\"thought\":true}")
                        + parts("{\"text\":\"The answer\"}")
                        + parts("{\"text\":\" is 3.\"}")
                        + end("STOP"));

        var reply = Live.chat(server, "google").chat(Live.request(true));

        assertThat(reply.aiMessage().text()).isEqualTo("The answer is 3.");
        assertThat(reply.aiMessage().thinking()).isEqualTo("Hm.");
        assertThat(reply.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(reply.modelName()).isEqualTo("the-model-001");
        assertThat(Tokens.of(reply.tokenUsage())).isEqualTo(new Tokens(120, 300, 0, 50, 20));
    }

    @Test
    void answersParallelCallsInOneMessageAndGivesSignaturesBack() throws Exception {
        server.stream(
                parts(
                                call("c1", "{\"a\":1,\"b\":2}", "c2ln")
                                        + ","
                                        + call("c2", "{\"a\":3,\"b\":4}", ""))
                        + end("STOP"));
        server.stream(parts("{\"text\":\"3 and 7\"}") + end("STOP"));
        var model = Live.chat(server, "google");

        var reply = model.chat(Live.request(true));
        model.chat(
                Live.request(
                        true,
                        reply.aiMessage(),
                        AnthropicModelTest.result("c1", "3", false),
                        AnthropicModelTest.result("c2", "7", false)));

        assertThat(reply.finishReason()).isEqualTo(FinishReason.TOOL_EXECUTION);
        assertThat(reply.aiMessage().toolExecutionRequests())
                .extracting(ToolExecutionRequest::arguments)
                .containsExactly("{\"a\":1,\"b\":2}", "{\"a\":3,\"b\":4}");
        var contents = server.last().body().path("contents");
        assertThat(contents).hasSize(3);
        assertThat(contents.at("/1/parts/0/thoughtSignature").asText()).isEqualTo("c2ln");
        assertThat(contents.path(2).toString())
                .isEqualTo(
                        """
                        {"parts":[{"functionResponse":{"id":"c1","name":"add","response":{"response":"3"}}},\
                        {"functionResponse":{"id":"c2","name":"add","response":{"response":"7"}}}],"role":"user"}""");
    }

    @ParameterizedTest
    @CsvSource({
        "SAFETY, CONTENT_FILTER",
        "PROHIBITED_CONTENT, CONTENT_FILTER",
        "MAX_TOKENS, LENGTH",
        "MALFORMED_FUNCTION_CALL, OTHER",
        "A_REASON_OF_NEXT_YEAR, OTHER"
    })
    void everyEndIsUnderstood(String said, FinishReason understood) throws Exception {
        server.stream(parts("{\"text\":\"Well,\"}") + end(said));

        var reply = Live.chat(server, "google").chat(Live.request(true));

        assertThat(reply.finishReason()).isEqualTo(understood);
        assertThat(reply.aiMessage().text()).isEqualTo("Well,");
        assertThat(Tokens.of(reply.tokenUsage()).input()).isEqualTo(420);
    }

    @Test
    void aBlockedPromptIsAReplyThatSaysSo() throws Exception {
        server.stream(
                """
                data: {"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"},"usageMetadata":{"promptTokenCount":9,"totalTokenCount":9},"modelVersion":"the-model-001"}

                """);

        var reply = Live.chat(server, "google").chat(Live.request(true));

        assertThat(reply.finishReason()).isEqualTo(FinishReason.CONTENT_FILTER);
        assertThat(Tokens.of(reply.tokenUsage())).isEqualTo(new Tokens(9, 0, 0, 0, 0));
    }
}
