package dev.codemode.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeminiTest {
    private static final String PATH = "/v1beta/models/gemini-test:";

    private static final String TOOLS =
            """
            "tools":[{"functionDeclarations":[{"name":"order","description":"Orders a thing.","parameters":
            {"type":"OBJECT","properties":{"item":{"type":"STRING"},"quantity":{"type":"NUMBER"}},
            "required":["item","quantity"]}}]}]"""
                    .replace("\n", "");

    private static final String CALLS =
            """
            {"systemInstruction":{"parts":[{"text":"You run a shop."}]},
            "contents":[{"role":"user","parts":[{"text":"Order tea and milk."}]}],
            "generationConfig":{"maxOutputTokens":500},
            """
                            .replace("\n", "")
                    + TOOLS
                    + "}";

    private static final String RESULTS =
            """
            {"system_instruction":{"parts":[{"text":"You run a shop."}]},"contents":[
            {"parts":[{"text":"Order tea and milk."}]},
            {"role":"model","parts":[{"text":"I do.","thought":true},
            {"functionCall":{"name":"order","args":{"item":"tea","quantity":2}}},
            {"functionCall":{"id":"mine","name":"order","args":{"item":"milk","quantity":1.5}}}]},
            {"role":"user","parts":[
            {"functionResponse":{"id":"mine","name":"order","response":{"price":1}}},
            {"functionResponse":{"name":"order","response":{"output":{"price":3.5}}}}]}],
            """
                            .replace("\n", "")
                    + TOOLS
                    + "}";

    private Wired wired;

    @BeforeEach
    void start() throws IOException {
        wired = Wired.up();
    }

    @AfterEach
    void stop() {
        wired.close();
    }

    @Test
    void repliesWithTheCallsOfTheProgram() throws IOException {
        Golden.assertMatches("gemini-calls.txt", wired.exchange(PATH + "generateContent", CALLS));
    }

    @Test
    void answersOnceItHasTheResultsByIdOrByName() throws IOException {
        Golden.assertMatches(
                "gemini-answer.txt", wired.exchange(PATH + "generateContent", RESULTS));
    }

    @Test
    void streamsCallsAsEvents() throws IOException {
        Golden.assertMatches(
                "gemini-calls-stream.txt",
                wired.exchange(PATH + "streamGenerateContent?alt=sse", CALLS));
    }

    @Test
    void streamsTheAnswerAsEvents() throws IOException {
        Golden.assertMatches(
                "gemini-answer-stream.txt",
                wired.exchange(PATH + "streamGenerateContent?alt=sse", RESULTS));
    }

    @Test
    void streamsOneArrayWhereEventsAreNotAskedFor() throws IOException {
        Golden.assertMatches(
                "gemini-answer-array.txt", wired.exchange(PATH + "streamGenerateContent", RESULTS));
    }

    @Test
    void takesToolsByTheirJsonSchemaToo() throws IOException {
        var json =
                CALLS.replace("\"parameters\":", "\"parametersJsonSchema\":")
                        .replace("OBJECT", "object")
                        .replace("STRING", "string")
                        .replace("NUMBER", "number");

        assertThat(usage(wired.post(PATH + "generateContent", json).body()))
                .isEqualTo(usage(wired.post(PATH + "generateContent", CALLS).body()));
    }

    private static String usage(String body) {
        return body.substring(body.indexOf("\"usageMetadata\""), body.indexOf("\"modelVersion\""));
    }

    @Test
    void countsThinkingBesideTheOutput() throws IOException {
        try (var thinking = Wired.up(Wired.model("simulated:thinking"), server -> server)) {
            assertThat(thinking.post(PATH + "generateContent", CALLS).body())
                    .contains("\"thoughtsTokenCount\":400,");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense|the body is not JSON",
                "{}|contents: required, and it is not there",
                "{\"contents\":[{\"role\":\"sage\"}]}|contents[0].role: wanted 'user' or 'model', got 'sage'",
                "{\"contents\":[{\"parts\":[{\"inlineData\":{}}]}]}|contents[0].parts[0]: a simulated model reads text and tool calls, not 'inlineData'",
                "{\"contents\":[{\"parts\":[{\"functionResponse\":{\"name\":\"f\"}}]}]}|contents[0].parts[0].functionResponse: answers a call of 'f', but the contents before it make no such call that has no answer yet",
                "{\"contents\":[],\"tools\":[{\"googleSearch\":{}}]}|tools[0]: a simulated model has only the tools that the client runs",
                "{\"contents\":[],\"toolConfig\":{\"functionCallingConfig\":{\"mode\":\"ANY\"}}}|toolConfig.functionCallingConfig.mode: a simulated model makes the calls of its program; leave this out or let the model choose",
            })
    void saysWhatIsWrongWithARequest(String body, String message) throws IOException {
        var said = wired.post(PATH + "generateContent", body);

        assertThat(said.status()).isEqualTo(400);
        assertThat(said.body())
                .isEqualTo(
                        "{\"error\":{\"code\":400,\"message\":\""
                                + message
                                + "\",\"status\":\"INVALID_ARGUMENT\"}}");
    }
}
