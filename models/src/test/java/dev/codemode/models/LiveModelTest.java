package dev.codemode.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.agents.Tokens;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveModelTest {
    private static final Path NOWHERE = Path.of("no-such-folder");

    @TempDir private Path folder;
    private VendorServer server;

    @BeforeEach
    void start() throws IOException {
        server = new VendorServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static LiveModel live(String name, Map<String, String> environment)
            throws ModelsException {
        return ModelRegistry.live(name, Keys.of(environment, NOWHERE), NOWHERE).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "claude-sonnet-5-5, ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL, '', /v1/messages",
        "claude-sonnet-5-5, ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL, /v1/, /v1/messages",
        "gpt-5.5, OPENAI_API_KEY, OPENAI_BASE_URL, '', /v1/chat/completions",
        "gpt-5.5, OPENAI_API_KEY, OPENAI_BASE_URL, /v1, /v1/chat/completions",
        "glm-5.2, ZAI_API_KEY, ZAI_BASE_URL, /api/paas/v4, /api/paas/v4/chat/completions",
        "gemini-3.6-flash, GOOGLE_API_KEY, GEMINI_BASE_URL, '', /v1beta/models/gemini-3.6-flash:streamGenerateContent?alt=sse",
        "gemini-3.6-flash, GEMINI_API_KEY, GOOGLE_GEMINI_BASE_URL, /v1beta, /v1beta/models/gemini-3.6-flash:streamGenerateContent?alt=sse",
        "ollama:qwen3:8b, OLLAMA_API_KEY, OLLAMA_BASE_URL, /v1, /v1/chat/completions",
    })
    void asksWhereTheVariableSays(
            String name, String keyName, String urlName, String path, String asked)
            throws Exception {
        server.error(401, "{}");
        var model = live(name, Map.of(keyName, Live.KEY, urlName, server.url() + path));

        assertThatThrownBy(model::probe).isInstanceOf(ProviderException.class);

        assertThat(server.last().path()).isEqualTo(asked);
    }

    @Test
    void aProbeSaysWhatCameBack() throws Exception {
        server.stream(
                AnthropicModelTest.START
                        + AnthropicModelTest.text("ready")
                        + AnthropicModelTest.end("end_turn"));

        var probe = Live.model(server, "anthropic", "", "").probe();

        assertThat(probe.text()).isEqualTo("ready");
        assertThat(probe.tokens()).isEqualTo(new Tokens(20, 300, 100, 42, 0));
        assertThat(server.last().body().path("max_tokens").asInt()).isEqualTo(512);
        assertThat(server.last().body().has("tools")).isFalse();
    }

    @Test
    void aMissingKeyIsToldBeforeAnythingIsSent() throws Exception {
        var model = live("gemini-3.6-flash", Map.of("GEMINI_BASE_URL", server.url()));

        assertThat(model.hasKey()).isFalse();
        assertThatThrownBy(model::probe)
                .hasMessage(
                        "no key; set GEMINI_API_KEY or GOOGLE_API_KEY in the environment or in .env");
        assertThatThrownBy(() -> Live.open(model)).isInstanceOf(ProviderException.class);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aServerOfOnesOwnNeedsNoKey() throws Exception {
        server.stream(OpenAiModelTest.text("ready") + OpenAiModelTest.end("stop", "null"));
        var model = live("llama-cpp:any", Map.of("LLAMA_BASE_URL", server.url()));

        assertThat(model.probe().text()).isEqualTo("ready");
        assertThat(server.last().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void anAddressThatIsNoneIsTold() {
        assertThatThrownBy(() -> live("gpt-5.5", Map.of("OPENAI_BASE_URL", "localhost:80")))
                .isInstanceOf(ModelsException.class)
                .hasMessage(
                        "OPENAI_BASE_URL: found 'localhost:80', wanted an address such as https://api.openai.com/v1");
    }

    @Test
    void theRegistryListsSimulatedModelsFirst() throws Exception {
        var registry = ModelRegistry.withLive(Keys.of(Map.of(), folder), folder);

        assertThat(registry.names()).startsWith("simulated:haiku-3").contains("claude-opus-5-5");
        assertThat(registry.sources())
                .filteredOn(LiveModel.class::isInstance)
                .allMatch(source -> source.provenance() == Provenance.MEASURED);
    }

    /// The server says the key back in every way it can; it must be found nowhere but in its header.
    @ParameterizedTest
    @ValueSource(strings = {"anthropic", "google", "openai", "openai-compatible"})
    void thePlantedKeyIsFoundNowhereButInItsHeader(String api) throws Exception {
        var heard = new StringBuilder();
        var log = Logger.getLogger("");
        var ear = ear(heard);
        log.addHandler(ear);
        log.setLevel(Level.ALL);
        try {
            server.error(401, "{\"error\":{\"message\":\"bad key %s\"}}".formatted(Live.KEY));
            server.error(429, "{\"error\":{\"message\":\"slow down %s\"}}".formatted(Live.KEY));
            server.status(502, "text/html", Map.of(), "<title>%s</title>".formatted(Live.KEY));
            server.stream("data: {broken %s\n\n".formatted(Live.KEY));
            server.stream("data: {\"error\":{\"message\":\"%s\"}}\n\n".formatted(Live.KEY));
            server.status(307, "text/plain", Map.of("Location", "http://x/" + Live.KEY), "");
            var model = Live.model(server, api, "attempts: 1", "");
            heard.append(model).append(model.entry()).append(model.description());
            for (var i = 0; i < 6; i++) {
                try {
                    heard.append(Live.open(model).chat(Live.request(true)));
                } catch (ProviderException e) {
                    e.printStackTrace(new PrintWriter(new Heard(heard), true));
                    heard.append(e.getMessage()).append(e.failure());
                }
            }
        } finally {
            log.removeHandler(ear);
            log.setLevel(Level.INFO);
        }

        assertThat(server.asked())
                .hasSize(6)
                .allSatisfy(
                        asked -> {
                            assertThat(asked.path() + asked.text()).doesNotContain(Live.KEY);
                            assertThat(asked.headers().entrySet())
                                    .filteredOn(h -> h.getValue().toString().contains(Live.KEY))
                                    .hasSize(1);
                            assertThat(asked.headers().toString())
                                    .doesNotContain("put-in-by-the-transport");
                        });
        assertThat(heard.toString()).contains("(key)").doesNotContain(Live.KEY);
    }

    @Test
    void aKeyInAReplyIsTakenOutEvenWhereItComesInPieces() throws Exception {
        var half = Live.KEY.length() / 2;
        var pieces =
                AnthropicModelTest.text("It is " + Live.KEY.substring(0, half))
                        .replace(
                                "event: content_block_stop",
                                """
                                event: content_block_delta
                                data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"%s"}}

                                event: content_block_stop"""
                                        .formatted(Live.KEY.substring(half)));
        server.stream(
                AnthropicModelTest.START
                        + pieces
                        + AnthropicModelTest.call(1, "toolu_1", "{\"a\": \"" + Live.KEY + "\"}")
                        + AnthropicModelTest.end("tool_use"));

        var reply = Live.chat(server, "anthropic").chat(Live.request(true)).aiMessage();

        assertThat(reply.text()).isEqualTo("It is (key)");
        assertThat(reply.toolExecutionRequests().getFirst().arguments())
                .isEqualTo("{\"a\": \"(key)\"}");
    }

    private static final class Heard extends StringWriter {
        private final StringBuilder all;

        Heard(StringBuilder all) {
            this.all = all;
        }

        @Override
        public void write(String text, int from, int length) {
            all.append(text, from, from + length);
        }

        @Override
        public void write(char[] text, int from, int length) {
            all.append(text, from, length);
        }
    }

    private static Handler ear(StringBuilder heard) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                heard.append(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
