package dev.codemode.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnthropicTest {
    private static final String TOOLS =
            """
            "tools":[{"name":"order","description":"Orders a thing.","input_schema":{"type":"object",
            "properties":{"item":{"type":"string"},"quantity":{"type":"number"}},
            "required":["item","quantity"]}}]"""
                    .replace("\n", "");

    private static final String CALLS =
            """
            {"model":"claude-test","max_tokens":500%s,
            "system":[{"type":"text","text":"You run a shop.","cache_control":{"type":"ephemeral"}}],
            "messages":[{"role":"user","content":"Order tea and milk."}],
            """
                            .replace("\n", "")
                    + TOOLS
                    + "}";

    private static final String RESULTS =
            """
            {"model":"claude-test","max_tokens":500%s,"system":"You run a shop.","messages":[
            {"role":"user","content":[{"type":"text","text":"Order tea and milk."}]},
            {"role":"assistant","content":[
            {"type":"tool_use","id":"call_1","name":"order","input":{"item":"tea","quantity":2}},
            {"type":"tool_use","id":"call_2","name":"order","input":{"quantity":1.5,"item":"milk"}}]},
            {"role":"user","content":[
            {"type":"tool_result","tool_use_id":"call_1","content":"{\\"price\\": 3.5}"},
            {"type":"tool_result","tool_use_id":"call_2","content":[{"type":"text","text":"{\\"price\\": 1}"}]}]}],
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

    private String exchange(String body) throws IOException {
        return wired.exchange("/v1/messages", body, "anthropic-version", "2023-06-01");
    }

    @Test
    void repliesWithTheCallsOfTheProgram() throws IOException {
        Golden.assertMatches("anthropic-calls.txt", exchange(CALLS.formatted("")));
    }

    @Test
    void answersOnceItHasTheResults() throws IOException {
        Golden.assertMatches("anthropic-answer.txt", exchange(RESULTS.formatted("")));
    }

    @Test
    void streamsCallsAsPiecesOfTheirInput() throws IOException {
        Golden.assertMatches(
                "anthropic-calls-stream.txt", exchange(CALLS.formatted(",\"stream\":true")));
    }

    @Test
    void streamsTheAnswerAsPiecesOfText() throws IOException {
        Golden.assertMatches(
                "anthropic-answer-stream.txt", exchange(RESULTS.formatted(",\"stream\":true")));
    }

    @Test
    void sendsOneCallWhereParallelOnesAreDisabled() throws IOException {
        var said =
                exchange(
                        CALLS.formatted(
                                ",\"tool_choice\":{\"type\":\"auto\",\"disable_parallel_tool_use\":true}"));

        assertThat(said).containsOnlyOnce("\"type\":\"tool_use\"");
    }

    @Test
    void sendsTheProgramWhereRunPythonIsOffered() throws IOException {
        var body =
                """
                {"model":"claude-test","max_tokens":500,
                "messages":[{"role":"user","content":"Order tea and milk."}],
                "tools":[{"name":"run_python","input_schema":{"type":"object",
                "properties":{"code":{"type":"string"}},"required":["code"]}}]}"""
                        .replace("\n", "");

        Golden.assertMatches("anthropic-program.txt", exchange(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense|the body is not JSON",
                "[]|body: wanted an object, got an array",
                "{}|messages: required, and it is not there",
                "{\"messages\":[],\"max_tokens\":5}|model: required, and it is not there",
                "{\"messages\":[{\"role\":\"sage\"}]}|messages[0].role: wanted 'user' or 'assistant', got 'sage'",
                "{\"messages\":[],\"model\":\"m\",\"max_tokens\":0}|max_tokens: wanted a whole number above 0, got 0",
                "{\"messages\":[],\"model\":\"m\",\"max_tokens\":9}|there is no message of the user",
                "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"image\"}]}]}|messages[0].content[0]: a simulated model reads text and tool calls, not 'image'",
                "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"tool_result\",\"tool_use_id\":\"x\"}]}]}|messages[0].content[0]: answers the call 'x', but the messages before it make no such call",
                "{\"messages\":[],\"tool_choice\":{\"type\":\"any\"}}|tool_choice: a simulated model makes the calls of its program; leave this out or let the model choose",
            })
    void saysWhatIsWrongWithARequest(String body, String message) throws IOException {
        var said = wired.post("/v1/messages", body, "anthropic-version", "2023-06-01");

        assertThat(said.status()).isEqualTo(400);
        assertThat(said.body())
                .startsWith(
                        "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\""
                                + message
                                + "\"},\"request_id\":\"req_");
    }

    @Test
    void wantsTheVersionHeaderAsTheVendorDoes() throws IOException {
        var said = wired.post("/v1/messages", CALLS.formatted(""));

        assertThat(said.status()).isEqualTo(400);
        assertThat(said.body()).contains("\"message\":\"anthropic-version: header is required\"");
    }

    @Test
    void saysWhereTheConversationLeavesTheProgram() throws IOException {
        var said = exchange(RESULTS.formatted("").replace("\"quantity\":2}", "\"quantity\":3}"));

        assertThat(said)
                .contains(
                        "\"message\":\"program: call 1 of the conversation is order({\\\"item\\\": \\\"tea\\\", \\\"quantity\\\": 3}), but the reference solution makes order({\\\"item\\\": \\\"tea\\\", \\\"quantity\\\": 2}) there\"");
    }
}
