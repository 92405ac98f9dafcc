package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeModelCommandTest {
    private static final Pattern URL = Pattern.compile(" at (http://127.0.0.1:\\d+) until");

    @TempDir private Path temp;

    @Test
    void servesUntilItIsStoppedAndLogsEachRequest() throws Exception {
        var program = Files.writeString(temp.resolve("answer.py"), "result = 42\n");
        var out = new StringWriter();
        var err = new StringWriter();
        var code =
                new FutureTask<>(
                        () ->
                                Codemode.run(
                                        new PrintWriter(out),
                                        new PrintWriter(err),
                                        "serve-model",
                                        "--port",
                                        "0",
                                        "--program",
                                        program.toString(),
                                        "--names",
                                        "gpt-test,other"));
        var thread = Thread.ofPlatform().start(code);
        var url = url(out);

        var status = post(url + "/v1/chat/completions", "gpt-test");
        var unknown = post(url + "/v1/chat/completions", "gpt-9");
        thread.interrupt();

        assertThat(code.get(30, TimeUnit.SECONDS)).isEqualTo(ExitCode.DONE.code());
        assertThat(status).isEqualTo(200);
        assertThat(unknown).isEqualTo(404);
        assertThat(out)
                .hasToString(
                        """
                        simulated:haiku-3 at HERE until Ctrl-C
                        export ANTHROPIC_BASE_URL=HERE OPENAI_BASE_URL=HERE/v1 GOOGLE_GEMINI_BASE_URL=HERE
                        """
                                .replace("HERE", url));
        assertThat(err)
                .hasToString(
                        """
                        POST /v1/chat/completions 200 gpt-test input=3 output=13
                        POST /v1/chat/completions 404 no model 'gpt-9'; there are gpt-test, other
                        """);
    }

    private static String url(StringWriter out) throws InterruptedException {
        for (var i = 0; i < 600; i++) {
            var found = URL.matcher(out.toString());
            if (found.find()) {
                return found.group(1);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no address within 30 s: " + out);
    }

    private static int post(String url, String model) throws IOException, InterruptedException {
        var body =
                """
                {"model": "%s", "messages": [{"role": "user", "content": "Hello?"}]}
                """
                        .formatted(model);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(url))
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var said = Cli.run("serve-model", "--port", taken.getLocalPort());

            assertThat(said.code()).isEqualTo(ExitCode.OUTSIDE.code());
            assertThat(said.err())
                    .isEqualTo(
                            "codemode: port %d cannot be had: Address already in use; name another with --port, or 0 for any that is free\n"
                                    .formatted(taken.getLocalPort()));
        }
    }
}
