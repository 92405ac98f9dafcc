package dev.codemode.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Live models from the command line, as a process with an environment of its own, against a server on
/// this machine.
class LiveModelsTest {
    private static final String KEY = "sk-planted-0123456789abcdef";
    private static final String REPLY =
            """
            event: message_start
            data: {"type":"message_start","message":{"id":"msg_1","role":"assistant","model":"m","usage":{"input_tokens":20,"output_tokens":1}}}

            event: content_block_start
            data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

            event: content_block_delta
            data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"ready"}}

            event: content_block_stop
            data: {"type":"content_block_stop","index":0}

            event: message_delta
            data: {"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":4}}

            event: message_stop
            data: {"type":"message_stop"}

            """;

    @TempDir private Path folder;
    private HttpServer server;
    private volatile String type = "text/event-stream";
    private volatile String body = REPLY;
    private volatile int status = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    exchange.getResponseHeaders().set("Content-Type", type);
                    exchange.sendResponseHeaders(status, 0);
                    try (var out = exchange.getResponseBody()) {
                        out.write(body.getBytes(UTF_8));
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    private Map<String, String> environment() {
        return Map.of("ANTHROPIC_API_KEY", KEY, "ANTHROPIC_BASE_URL", "http://" + host());
    }

    private Cli.Said run(Map<String, String> environment, String... args) throws Exception {
        return run(List.of(), environment, args);
    }

    private Cli.Said run(List<String> options, Map<String, String> environment, String... args)
            throws Exception {
        return new Child(folder, environment).runWith(options, (Object[]) args);
    }

    @Test
    void aTestSaysWhatCameBackAndWhatItCost() throws Exception {
        var said = run(environment(), "models", "test", "claude-sonnet-5-5");

        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .matches(
                        "claude-sonnet-5-5: answered 'ready' after \\d\\.\\d\\d s, first token after"
                                + " \\d\\.\\d\\d s, 20 input and 4 output tokens, \\$0\\.000080\n");
        assertThat(said.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401|application/json|{\"error\": {\"message\": \"invalid x-api-key\"}}|HOST refused the key in ANTHROPIC_API_KEY (401: invalid x-api-key); check the key and what it may use",
                "404|application/json|{\"error\": {\"message\": \"no model\"}}|HOST has no model 'claude-sonnet-5-5' (404: no model); check 'model' in models.yaml and the base URL",
                "200|text/html|<html><title>Sign in</title></html>|something else answered for HOST with a web page titled 'Sign in' (status 200); check the proxy and the base URL",
                "502|text/html|<html><title>Bad Gateway</title></html>|HOST is overloaded or broken (502: Bad Gateway); try again later",
            })
    void aFailureIsOneLineWithWhatToDo(int status, String type, String body, String message)
            throws Exception {
        this.status = status;
        this.type = type;
        this.body = body;

        var said = run(environment(), "models", "test", "claude-sonnet-5-5");

        assertThat(said.err())
                .isEqualTo(
                        "codemode: claude-sonnet-5-5: " + message.replace("HOST", host()) + "\n");
        assertThat(said.out()).isEmpty();
        assertThat(said.code()).isEqualTo(ExitCode.OUTSIDE.code());
    }

    @Test
    void noNetworkIsToldAtOnceAlsoByARun() throws Exception {
        server.stop(0);
        var why =
                "claude-sonnet-5-5: "
                        + host()
                        + " cannot be reached: nobody answers there; check the network, the proxy and the base URL\n";

        var test = run(environment(), "models", "test", "claude-sonnet-5-5");
        var run = run(environment(), "run", "--model", "claude-sonnet-5-5", "--out", "run");

        assertThat(test.err()).isEqualTo("codemode: " + why);
        assertThat(run.err()).isEqualTo("codemode: " + why);
        assertThat(run.code()).isEqualTo(ExitCode.OUTSIDE.code());
    }

    @Test
    void aKeyMayStandInTheFile() throws Exception {
        Files.writeString(
                folder.resolve(".env"),
                "ANTHROPIC_API_KEY=%s\nANTHROPIC_BASE_URL=http://%s\n".formatted(KEY, host()));

        assertThat(run(Map.of(), "models", "test", "claude-sonnet-5-5").code()).isZero();
    }

    @Test
    void aMissingKeyStopsBeforeAnythingRuns() throws Exception {
        var said = run(Map.of(), "run", "--model", "claude-sonnet-5-5", "--out", "run");

        assertThat(said.err())
                .isEqualTo(
                        "codemode: claude-sonnet-5-5: no key; set ANTHROPIC_API_KEY in the environment or in .env\n");
        assertThat(said.code()).isEqualTo(ExitCode.OUTSIDE.code());
        assertThat(folder.resolve("run")).doesNotExist();
    }

    @Test
    void theListTellsWhichKeysAreThereAndNeverAKey() throws Exception {
        Files.writeString(
                folder.resolve("models.yaml"),
                "models: {mine: {provider: ollama, model: 'qwen3:8b'}}\n");

        var said = run(environment(), "models");

        assertThat(said.out())
                .contains(
                        """
                        claude-sonnet-5-5  MEASURED
                          'claude-sonnet-5-5' of anthropic at http://%s
                          key: ANTHROPIC_API_KEY, is set
                          price: $2.0 input, $10.0 output per million tokens (anthropic/claude-sonnet-5-5@2026-10)
                        """
                                .formatted(host()),
                        "  key: GEMINI_API_KEY or GOOGLE_API_KEY, not set\n",
                        """
                        mine  MEASURED
                          'qwen3:8b' of ollama at http://localhost:11434/v1
                          key: none needed
                          price: unknown, so no cost is shown
                        """)
                .doesNotContain(KEY);
        assertThat(said.err()).isEmpty();
    }

    @Test
    void aBrokenFileOfModelsIsToldWithItsLine() throws Exception {
        Files.writeString(
                folder.resolve("models.yaml"),
                """
                models:
                  mine:
                    provider: anthropic
                    settings: {seed: 4}
                """);

        var said = run(environment(), "run", "--model", "mine");

        assertThat(said.err())
                .isEqualTo(
                        "codemode: models.yaml:4: models.mine.settings.seed: is not known to this provider; leave it out\n");
        assertThat(said.code()).isEqualTo(ExitCode.OUTSIDE.code());
    }

    @Test
    void anAgentTakesAnyTextWhereTheModelIsALiveOne() throws Exception {
        var said =
                run(
                        environment(),
                        "agent",
                        "Say it.",
                        "--approach",
                        "function-calling",
                        "--model",
                        "claude-sonnet-5-5");

        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("answer:\n  ready\n").doesNotContain("PROJECTED");
    }

    @Test
    void theSimulatedModelLoadsNothingOfTheLiveOnes() throws Exception {
        var said =
                run(
                        List.of("-Xlog:class+load:file=loaded.txt"),
                        Map.of(),
                        "run",
                        "--task",
                        "1",
                        "--out",
                        "run");

        assertThat(said.code()).isZero();
        assertThat(Files.readString(folder.resolve("loaded.txt")))
                .contains("dev.codemode.models.SimulatedModel ")
                .doesNotContain(
                        "dev.langchain4j.model.anthropic",
                        "dev.langchain4j.model.openai",
                        "dev.langchain4j.model.googleai",
                        "io.github.resilience4j",
                        "org.yaml.snakeyaml",
                        "io.github.cdimascio",
                        "jdk.internal.net.http");
    }
}
