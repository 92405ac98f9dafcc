package dev.codemode.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.models.ModelRegistry;
import dev.codemode.serve.Wired.Said;
import dev.codemode.suites.Suite;
import dev.codemode.suites.Suites;
import java.io.IOException;
import java.net.BindException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelServerTest {
    private static final String COMPLETIONS = "/v1/chat/completions";
    private static final String GEMINI = "/v1beta/models/gemini-test:generateContent";

    /// A request of one message, in the dialect of the path.
    private static Said ask(
            Wired wired, String path, String text, boolean stream, String... headers)
            throws IOException {
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("anthropic-version", "2023-06-01"));
        return wired.post(path, body(path, text, stream), all.toArray(String[]::new));
    }

    private static String body(String path, String text, boolean stream) {
        return path.contains("models/")
                ? "{\"contents\":[{\"parts\":[{\"text\":\"%s\"}]}]}".formatted(text)
                : "{\"model\":\"m\",\"max_tokens\":500,\"stream\":%s,\"messages\":[{\"role\":\"user\",\"content\":\"%s\"}]}"
                        .formatted(stream, text);
    }

    private static Said ask(Wired wired, String path) throws IOException {
        return ask(wired, path, Wired.ASK, false);
    }

    private static Wired faulty(String... faults) throws IOException {
        return Wired.up(server -> server.faults(Stream.of(faults).map(Fault::parse).toList()));
    }

    @Test
    void knowsTheTextsOfTheTasksWhereNoProgramIsNamed() throws IOException {
        try (var server = ModelServer.builder(Wired.model(ModelRegistry.DEFAULT)).start();
                var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(server.url().resolve(COMPLETIONS))
                            .POST(
                                    HttpRequest.BodyPublishers.ofString(
                                            body(COMPLETIONS, "What is\\nthe time?", false)))
                            .build();
            var said = client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();

            assertThat(said.statusCode()).isEqualTo(400);
            assertThat(said.body())
                    .isEqualTo(
                            "{\"error\":{\"message\":\"no program for 'What is the time?'; the simulated model knows the texts of the tasks of %s ('codemode suites' lists them), and any text where the server is started with a program for it (--program FILE)\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":null}}"
                                    .formatted(
                                            String.join(
                                                    ", ",
                                                    Suites.all().stream()
                                                            .map(Suite::name)
                                                            .toList())));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/v1/messages|401|{\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"%s\"},\"request_id\":\"%s\"}",
                "/v1/chat/completions|401|{\"error\":{\"message\":\"%s\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":\"invalid_api_key\"}}",
                "/v1beta/models/gemini-test:generateContent|400|{\"error\":{\"code\":400,\"message\":\"%s\",\"status\":\"INVALID_ARGUMENT\",\"details\":[{\"@type\":\"type.googleapis.com/google.rpc.ErrorInfo\",\"reason\":\"API_KEY_INVALID\",\"domain\":\"googleapis.com\"}]}}",
            })
    void letsInTheOneKeyAlone(String path, int status, String error) throws IOException {
        var header =
                path.equals(COMPLETIONS)
                        ? "Authorization"
                        : path.equals(GEMINI) ? "x-goog-api-key" : "x-api-key";
        var prefix = path.equals(COMPLETIONS) ? "Bearer " : "";
        try (var wired = Wired.up(server -> server.key("sesame-42"))) {
            var none = ask(wired, path);
            var wrong = ask(wired, path, Wired.ASK, false, header, prefix + "sesame-41");
            var right = ask(wired, path, Wired.ASK, false, header, prefix + "sesame-42");

            assertThat(right.status()).isEqualTo(200);
            assertThat(none.status()).isEqualTo(status);
            assertThat(none.body())
                    .isEqualTo(error.formatted("no API key was sent", none.header("request-id")));
            assertThat(wrong.status()).isEqualTo(status);
            assertThat(wrong.body())
                    .isEqualTo(
                            error.formatted(
                                    "the API key is not valid", wrong.header("request-id")));
        }
    }

    @Test
    void takesTheKeyFromTheAddressForGeminiAndNeverLogsIt() throws IOException {
        try (var wired = Wired.up(server -> server.key("sesame-42"))) {
            assertThat(ask(wired, GEMINI + "?key=sesame-42").status()).isEqualTo(200);
            assertThat(ask(wired, GEMINI + "?key=sesame-41").status()).isEqualTo(400);

            assertThat(wired.log)
                    .containsExactly(
                            "POST " + GEMINI + " 200 gemini-test input=7 output=76",
                            "POST " + GEMINI + " 400 the API key is not valid");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/v1/messages|{\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"no model 'm'; there are claude-9\"},\"request_id\":\"%s\"}",
                "/v1/chat/completions|{\"error\":{\"message\":\"no model 'm'; there are claude-9\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":\"model_not_found\"}}",
                "/v1beta/models/m:generateContent|{\"error\":{\"code\":404,\"message\":\"no model 'm'; there are claude-9\",\"status\":\"NOT_FOUND\"}}",
            })
    void knowsOnlyTheNamesItIsToldWhereItIsTold(String path, String error) throws IOException {
        try (var wired = Wired.up(server -> server.names(List.of("claude-9")))) {
            var said = ask(wired, path);

            assertThat(said.status()).isEqualTo(404);
            assertThat(said.body()).isEqualTo(error.formatted(said.header("request-id")));
        }
    }

    @Test
    void saysWhatIsServedWhereNothingIs() throws IOException {
        try (var wired = Wired.up()) {
            var there =
                    "; there are POST /v1/messages, /v1/chat/completions, /v1beta/models/MODEL:generateContent and :streamGenerateContent";
            assertThat(ask(wired, "/v1/responses").body())
                    .isEqualTo(
                            "{\"error\":{\"message\":\"nothing is served at '/v1/responses'"
                                    + there
                                    + "\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":\"unknown_url\"}}");
            assertThat(ask(wired, "/v1beta/models/m:countTokens").body())
                    .isEqualTo(
                            "{\"error\":{\"code\":404,\"message\":\"nothing is served at '/v1beta/models/m:countTokens'"
                                    + there
                                    + "\",\"status\":\"NOT_FOUND\"}}");
            var get =
                    wired.send(
                            HttpRequest.newBuilder(wired.server().url().resolve(COMPLETIONS))
                                    .build());
            assertThat(get.status()).isEqualTo(405);
            assertThat(get.body()).contains("'GET' is not possible here; send a POST");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "429|/v1/messages|429|\"type\":\"rate_limit_error\"",
                "429|/v1/chat/completions|429|\"code\":\"rate_limit_exceeded\"",
                "429|/v1beta/models/m:generateContent|429|\"status\":\"RESOURCE_EXHAUSTED\",\"details\":[{\"@type\":\"type.googleapis.com/google.rpc.RetryInfo\",\"retryDelay\":\"3s\"}]",
                "500|/v1/messages|500|\"type\":\"api_error\"",
                "500|/v1/chat/completions|500|\"type\":\"server_error\"",
                "500|/v1beta/models/m:generateContent|500|\"status\":\"INTERNAL\"",
                "529|/v1/messages|529|\"type\":\"overloaded_error\"",
                "529|/v1/chat/completions|503|\"type\":\"server_error\"",
                "529|/v1beta/models/m:generateContent|503|\"status\":\"UNAVAILABLE\"",
            })
    void failsAsTheVendorDoes(String kind, String path, int status, String words)
            throws IOException {
        try (var wired = faulty(kind + ":1:2.5")) {
            var said = ask(wired, path);

            assertThat(said.status()).isEqualTo(status);
            assertThat(said.header("Retry-After")).isEqualTo(kind.equals("429") ? "3" : "");
            assertThat(said.body())
                    .contains(words)
                    .contains("\"message\":\"a fault, as asked for\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/v1/messages|\"content\":[],\"stop_reason\":\"refusal\"",
                "/v1/chat/completions|\"content\":null,\"refusal\":null,\"annotations\":[]},\"logprobs\":null,\"finish_reason\":\"content_filter\"",
                "/v1beta/models/m:generateContent|\"parts\":[],\"role\":\"model\"},\"finishReason\":\"SAFETY\"",
                "/v1beta/models/m:streamGenerateContent?alt=sse|\"parts\":[],\"role\":\"model\"},\"finishReason\":\"SAFETY\"",
            })
    void keepsBackAReplyAsTheVendorDoes(String path, String words) throws IOException {
        try (var wired = faulty("filter:1")) {
            var said = ask(wired, path);

            assertThat(said.status()).isEqualTo(200);
            assertThat(said.body()).contains(words);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/v1/messages|\"type\":\"invalid_request_error\",\"message\":\"prompt is too long: 200001 tokens > 200000 maximum\"",
                "/v1/chat/completions|\"code\":\"context_length_exceeded\"",
                "/v1beta/models/m:generateContent|\"message\":\"The input token count (200001) exceeds the maximum number of tokens allowed (200000).\",\"status\":\"INVALID_ARGUMENT\"",
            })
    void saysThatAConversationIsTooLongAsTheVendorDoes(String path, String words)
            throws IOException {
        try (var wired = faulty("overflow:1")) {
            var said = ask(wired, path);

            assertThat(said.status()).isEqualTo(400);
            assertThat(said.body()).contains(words);
        }
    }

    @Test
    void answersWithThePageOfAProxy() throws IOException {
        try (var wired = faulty("page:1")) {
            var said = ask(wired, "/v1/messages");

            assertThat(said.status()).isEqualTo(502);
            assertThat(said.header("Content-Type")).isEqualTo("text/html");
            assertThat(said.body()).contains("<h1>502 Bad Gateway</h1>");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cutsTheConnectionInTheMiddleOfTheBody(boolean stream) throws IOException {
        try (var wired = faulty("cut:1")) {
            assertThatThrownBy(() -> ask(wired, COMPLETIONS, Wired.ASK, stream))
                    .isInstanceOf(IOException.class);
            assertThat(wired.log)
                    .containsExactly("POST " + COMPLETIONS + " 200 m input=7 output=76 fault=cut");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void stopsForAWhileInTheMiddleOfTheBody(boolean stream) throws IOException {
        try (var wired = faulty("slow:1:0.3")) {
            var start = System.nanoTime();
            var said = ask(wired, COMPLETIONS, Wired.ASK, stream);

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isGreaterThan(Duration.ofMillis(300));
            assertThat(said.status()).isEqualTo(200);
            assertThat(said.body()).contains("finish_reason\":\"stop\"");
        }
    }

    @Test
    void failsTheSameRequestsInEveryRunAndAsOftenAsItIsTold() throws IOException {
        var forward = IntStream.range(0, 200).boxed().toList();
        var backward = new ArrayList<>(forward);
        Collections.reverse(backward);

        var statuses = statuses(1, forward);

        var again = statuses(1, backward);
        Collections.reverse(again);
        assertThat(again).isEqualTo(statuses).isNotEqualTo(statuses(2, forward));
        assertThat(statuses.stream().filter(s -> s == 429).count()).isBetween(10L, 30L);
        assertThat(statuses.stream().filter(s -> s == 500).count()).isBetween(3L, 20L);
        assertThat(statuses).containsOnly(200, 429, 500);
    }

    private static List<Integer> statuses(long seed, List<Integer> numbers) throws IOException {
        try (var wired =
                Wired.up(
                        server ->
                                server.seed(seed)
                                        .faults(
                                                List.of(
                                                        Fault.parse("429:0.1"),
                                                        Fault.parse("500:0.05"))))) {
            var statuses = new ArrayList<Integer>();
            for (var number : numbers) {
                statuses.add(ask(wired, COMPLETIONS, "Number " + number, false).status());
            }
            return statuses;
        }
    }

    @Test
    void givesASecondTryOfARequestAChanceOfItsOwn() throws IOException {
        try (var wired = faulty("500:0.5")) {
            var statuses = new ArrayList<Integer>();
            for (var i = 0; i < 20; i++) {
                statuses.add(ask(wired, COMPLETIONS).status());
            }
            assertThat(statuses).contains(200, 500);
        }
    }

    @Test
    void takesTheTimeOfTheModelWhereItIsToldTo() throws IOException {
        try (var wired = Wired.up(Wired.model("simulated:fast"), server -> server.realTime(true))) {
            var start = System.nanoTime();
            var said = ask(wired, COMPLETIONS, Wired.ASK, true);

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isGreaterThan(Duration.ofMillis(200));
            assertThat(said.body()).endsWith("data: [DONE]\n\n");
        }
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (var wired = Wired.up()) {
            var second =
                    ModelServer.builder(Wired.model(ModelRegistry.DEFAULT))
                            .port(wired.server().port());

            assertThatThrownBy(second::start).isInstanceOf(BindException.class);
        }
    }

    @Test
    void refusesFaultsThatDoNotGoTogether() {
        var server =
                ModelServer.builder(Wired.model(ModelRegistry.DEFAULT))
                        .faults(List.of(Fault.parse("429:0.75"), Fault.parse("cut:0.5")));

        assertThatThrownBy(server::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the rates of all faults together must not be above 1, got 1.25");
    }

    @Test
    void isGoneOnceItIsClosed() throws IOException {
        try (var wired = Wired.up()) {
            wired.server().close();

            assertThatThrownBy(() -> ask(wired, COMPLETIONS)).isInstanceOf(IOException.class);
        }
    }
}
