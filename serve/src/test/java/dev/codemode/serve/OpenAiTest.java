package dev.codemode.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenAiTest {
    private static final String TOOLS =
            """
            "tools":[{"type":"function","function":{"name":"order","description":"Orders a thing.","parameters":
            {"type":"object","properties":{"item":{"type":"string"},"quantity":{"type":"number"}},
            "required":["item","quantity"]}}}]"""
                    .replace("\n", "");

    private static final String CALLS =
            """
            {"model":"gpt-test"%s,"messages":[
            {"role":"system","content":"You run a shop."},
            {"role":"user","content":"Order tea and milk."}],
            """
                            .replace("\n", "")
                    + TOOLS
                    + "}";

    private static final String RESULTS =
            """
            {"model":"gpt-test"%s,"messages":[
            {"role":"developer","content":[{"type":"text","text":"You run a shop."}]},
            {"role":"user","content":"Order tea and milk."},
            {"role":"assistant","content":null,"tool_calls":[
            {"id":"call_1","type":"function","function":{"name":"order","arguments":"{\\"item\\":\\"tea\\",\\"quantity\\":2}"}},
            {"id":"call_2","type":"function","function":{"name":"order","arguments":"{\\"item\\":\\"milk\\",\\"quantity\\":1.5}"}}]},
            {"role":"tool","tool_call_id":"call_1","content":"{\\"price\\": 3.5}"},
            {"role":"tool","tool_call_id":"call_2","content":"{\\"price\\": 1}"}],
            """
                            .replace("\n", "")
                    + TOOLS
                    + "}";

    private static final String STREAM =
            ",\"stream\":true,\"stream_options\":{\"include_usage\":true}";

    private Wired wired;

    @BeforeEach
    void start() throws IOException {
        wired = Wired.up();
    }

    @AfterEach
    void stop() {
        wired.close();
    }

    private String exchange(String body) throws IOException {
        return wired.exchange("/v1/chat/completions", body);
    }

    @Test
    void repliesWithTheCallsOfTheProgram() throws IOException {
        Golden.assertMatches("openai-calls.txt", exchange(CALLS.formatted("")));
    }

    @Test
    void answersOnceItHasTheResults() throws IOException {
        Golden.assertMatches("openai-answer.txt", exchange(RESULTS.formatted("")));
    }

    @Test
    void streamsCallsAsPiecesOfTheirArguments() throws IOException {
        Golden.assertMatches("openai-calls-stream.txt", exchange(CALLS.formatted(STREAM)));
    }

    @Test
    void streamsTheAnswerAsPiecesOfText() throws IOException {
        Golden.assertMatches("openai-answer-stream.txt", exchange(RESULTS.formatted(STREAM)));
    }

    @Test
    void streamsUsageOnlyWhereItIsAskedFor() throws IOException {
        assertThat(exchange(RESULTS.formatted(",\"stream\":true"))).doesNotContain("usage");
    }

    @Test
    void sendsOneCallWhereParallelOnesAreDisabled() throws IOException {
        var said = exchange(CALLS.formatted(",\"parallel_tool_calls\":false"));

        assertThat(said).containsOnlyOnce("\"id\":\"call_");
    }

    @Test
    void sendsTheProgramAsTextWhereNoToolIsOffered() throws IOException {
        var body =
                "{\"model\":\"gpt-test\",\"messages\":[{\"role\":\"user\",\"content\":\"Order tea and milk.\"}]}";

        Golden.assertMatches("openai-program.txt", wired.exchange("/chat/completions", body));
    }

    @Test
    void countsThinkingAsAPartOfTheOutput() throws IOException {
        try (var thinking = Wired.up(Wired.model("simulated:thinking"), server -> server)) {
            var said = thinking.post("/v1/chat/completions", CALLS.formatted(""));

            assertThat(said.body()).contains("\"reasoning_tokens\":400,");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense|the body is not JSON",
                "{}|messages: required, and it is not there",
                "{\"messages\":[]}|model: required, and it is not there",
                "{\"messages\":[{\"role\":\"function\"}]}|messages[0].role: wanted 'system', 'developer', 'user', 'assistant' or 'tool', got 'function'",
                "{\"messages\":[{\"role\":\"user\",\"content\":\"\"}]}|messages[0].content: a message of the user must have text",
                "{\"messages\":[{\"role\":\"tool\",\"tool_call_id\":\"x\"}]}|messages[0]: answers the call 'x', but the messages before it make no such call",
                "{\"messages\":[],\"tool_choice\":\"required\"}|tool_choice: a simulated model makes the calls of its program; leave this out or let the model choose",
                "{\"messages\":[],\"n\":2}|n: a simulated model gives one reply, always the same",
                "{\"model\":\"m\",\"messages\":[],\"stream\":1}|stream: wanted true or false, got 1",
                "{\"model\":\"m\",\"messages\":[],\"tools\":[{\"type\":\"web_search\"}]}|tools[0].type: a simulated model has only the tools that the client runs",
            })
    void saysWhatIsWrongWithARequest(String body, String message) throws IOException {
        var said = wired.post("/v1/chat/completions", body);

        assertThat(said.status()).isEqualTo(400);
        assertThat(said.body())
                .isEqualTo(
                        "{\"error\":{\"message\":\""
                                + message
                                + "\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":null}}");
    }
}
