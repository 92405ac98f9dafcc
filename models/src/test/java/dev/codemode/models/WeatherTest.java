package dev.codemode.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.codemode.agents.ContextOverflowException;
import dev.codemode.agents.ReplyTiming;
import dev.codemode.agents.TimedMetadata;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of requests that do not succeed.
class WeatherTest {
    private static final String PAGE =
            "<!doctype html><html><head><title>Sign in to CafeNet</title></head><body>...</body></html>";
    private static final String GOOD =
            AnthropicModelTest.START
                    + AnthropicModelTest.text("3")
                    + AnthropicModelTest.end("end_turn");

    private VendorServer server;

    @BeforeEach
    void start() throws IOException {
        server = new VendorServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String host() {
        return server.url().replace("http://", "");
    }

    private ProviderException lost(String api) {
        return lost(api, "attempts: 1");
    }

    private ProviderException lost(String api, String provider) {
        return catchThrowableOfType(
                ProviderException.class,
                () -> Live.open(Live.model(server, api, provider, "")).chat(Live.request(true)));
    }

    private static ReplyTiming timing(ChatResponse reply) {
        return ((TimedMetadata) reply.metadata()).timing();
    }

    static Stream<Arguments> finalAnswers() {
        return Stream.of(
                Arguments.of(
                        "anthropic",
                        401,
                        "{\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"invalid x-api-key\"}}",
                        "HOST refused the key in HERE_KEY (401: invalid x-api-key); check the key and what it may use"),
                Arguments.of(
                        "openai",
                        401,
                        "{\"error\":{\"message\":\"Incorrect API key provided: "
                                + Live.KEY
                                + ".\",\"type\":\"invalid_request_error\",\"code\":\"invalid_api_key\"}}",
                        "HOST refused the key in HERE_KEY (401: Incorrect API key provided: (key).); check the key and what it may use"),
                Arguments.of(
                        "google",
                        400,
                        "[{\"error\":{\"code\":400,\"message\":\"API key not valid. Please pass a valid API key.\",\"status\":\"INVALID_ARGUMENT\",\"details\":[{\"reason\":\"API_KEY_INVALID\"}]}}]",
                        "HOST refused the key in HERE_KEY (400: API key not valid. Please pass a valid API key.); check the key and what it may use"),
                Arguments.of(
                        "anthropic",
                        404,
                        "{\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"model: the-model\"}}",
                        "HOST has no model 'the-model' (404: model: the-model); check 'model' in models.yaml and the base URL"),
                Arguments.of(
                        "openai-compatible",
                        400,
                        "{\"object\":\"error\",\"message\":\"Invalid model: the-model\",\"type\":\"invalid_model\",\"code\":\"1500\"}",
                        "HOST has no model 'the-model' (400: Invalid model: the-model); check 'model' in models.yaml and the base URL"),
                Arguments.of(
                        "openai",
                        429,
                        "{\"error\":{\"message\":\"You exceeded your current quota.\",\"type\":\"insufficient_quota\",\"code\":\"insufficient_quota\"}}",
                        "the account at HOST has no credit left (429: You exceeded your current quota.); add some or take another key"),
                Arguments.of(
                        "anthropic",
                        400,
                        "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"temperature: range 0..1\"}}",
                        "HOST did not accept the request (400: temperature: range 0..1); check 'settings' in models.yaml"),
                Arguments.of(
                        "openai",
                        403,
                        PAGE,
                        "something else answered for HOST with a web page titled 'Sign in to CafeNet' (status 403); check the proxy and the base URL"),
                Arguments.of(
                        "google",
                        200,
                        PAGE,
                        "something else answered for HOST with a web page titled 'Sign in to CafeNet' (status 200); check the proxy and the base URL"));
    }

    @ParameterizedTest
    @MethodSource("finalAnswers")
    void whatDoesNotPassIsToldInOneLineAtOnce(String api, int status, String body, String message) {
        server.status(
                status, body.startsWith("<") ? "text/html" : "application/json", Map.of(), body);

        var lost = lost(api, "");

        assertThat(lost).hasMessage(message.replace("HOST", host())).hasNoCause();
        assertThat(server.asked()).hasSize(1);
    }

    static Stream<Arguments> overflows() {
        return Stream.of(
                Arguments.of(
                        "anthropic",
                        "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"prompt is too long: 210000 tokens > 200000 maximum\"}}"),
                Arguments.of(
                        "openai",
                        "{\"error\":{\"message\":\"This model's maximum context length is 128000 tokens.\",\"type\":\"invalid_request_error\",\"code\":\"context_length_exceeded\"}}"),
                Arguments.of(
                        "google",
                        "{\"error\":{\"code\":400,\"message\":\"The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).\",\"status\":\"INVALID_ARGUMENT\"}}"));
    }

    @ParameterizedTest
    @MethodSource("overflows")
    void aConversationThatIsTooLongIsNotTheProvidersFault(String api, String body) {
        server.error(400, body);

        assertThatThrownBy(() -> Live.chat(server, api).chat(Live.request(true)))
                .isInstanceOf(ContextOverflowException.class)
                .hasMessageStartingWith("the conversation is longer than 'the-model' can read: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504, 529})
    void whatPassesIsTriedAgainAndItsTimeKeptApart(int status) throws Exception {
        server
                .error(status, "{\"error\":{\"message\":\"not now\"}}")
                .error(status, "{\"error\":{\"message\":\"not now\"}}")
                .stream(GOOD);

        var reply = Live.chat(server, "anthropic").chat(Live.request(true));

        assertThat(reply.aiMessage().text()).isEqualTo("3");
        assertThat(timing(reply).attempts()).isEqualTo(3);
        assertThat(timing(reply).lost()).isGreaterThan(Duration.ofMillis(10));
        assertThat(server.asked()).hasSize(3);
    }

    @Test
    void waitsAsLongAsTheProviderAsks() throws Exception {
        server.status(429, "application/json", Map.of("Retry-After", "0.4"), "{}").stream(GOOD);

        var reply = Live.chat(server, "anthropic").chat(Live.request(true));

        assertThat(timing(reply).lost()).isBetween(Duration.ofMillis(400), Duration.ofMillis(2000));
        assertThat(timing(reply).own()).isLessThan(Duration.ofMillis(400));
    }

    @Test
    void readsWhatGoogleAsksFor() {
        server.error(
                429,
                """
                {"error":{"code":429,"message":"Quota exceeded.","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"21s"}]}}""");

        assertThat(lost("google", "").failure())
                .isEqualTo(
                        new ProviderFailure.RateLimited(Duration.ofSeconds(21), "Quota exceeded."));
        assertThat(server.asked()).as("21 s are above longest_wait_seconds").hasSize(1);
    }

    @Test
    void givesUpAfterTheAttemptsItHas() {
        for (var i = 0; i < 3; i++) {
            server.status(
                    429, "application/json", Map.of(), "{\"error\":{\"message\":\"slow down\"}}");
        }

        assertThat(lost("anthropic", "attempts: 3"))
                .hasMessageMatching(
                        "localhost:\\d+ says there are too many requests \\(429: slow down\\); wait, or set"
                                + " requests_per_minute of 'here' in models.yaml \\(tried 3 times in \\d s\\)");
        assertThat(server.asked()).hasSize(3);
    }

    static Stream<Arguments> cuts() {
        return Stream.of(
                Arguments.of(
                        "anthropic", AnthropicModelTest.START + AnthropicModelTest.text("The ans")),
                Arguments.of("openai", OpenAiModelTest.text("The ans")),
                Arguments.of("google", GeminiModelTest.parts("{\"text\":\"The ans\"}")));
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void aStreamThatBreaksOffIsNoReply(String api, String begun) {
        server.cut(begun);

        var lost = lost(api);

        assertThat(lost.failure()).isInstanceOf(ProviderFailure.CutStream.class);
        assertThat(lost)
                .hasMessageStartingWith(
                        "the reply of " + host() + " broke off, the connection broke: ");
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void aStreamThatEndsBeforeItsEndIsNoReplyEither(String api, String begun) {
        server.stream(begun);

        assertThat(lost(api).failure())
                .isInstanceOfSatisfying(
                        ProviderFailure.CutStream.class,
                        cut ->
                                assertThat(cut.where())
                                        .matches("after \\d events and before its end"));
    }

    @Test
    void aCutStreamIsTriedAgain() throws Exception {
        server.cut(AnthropicModelTest.START + AnthropicModelTest.text("The ans")).stream(GOOD);

        var reply = Live.chat(server, "anthropic").chat(Live.request(true));

        assertThat(reply.aiMessage().text()).isEqualTo("3");
        assertThat(timing(reply).attempts()).isEqualTo(2);
    }

    @Test
    void brokenEventsAreNoReply() {
        server.stream("data: {\"choices\": [\n\ndata: [DONE]\n\n");

        assertThat(lost("openai"))
                .hasMessage(
                        host()
                                + " sent what is no reply: an event that is no JSON: {\"choices\": [; check 'api' in models.yaml and the base URL");
    }

    @Test
    void jsonWhereAStreamWasWantedIsNoReply() {
        server.status(200, "application/json", Map.of(), "{\"ok\": true}");

        assertThat(lost("openai"))
                .hasMessage(
                        host()
                                + " sent what is no reply: '{\"ok\": true}'; check 'api' in models.yaml and the base URL");
    }

    @Test
    void silenceInAStreamRunsOut() {
        server.slow(Duration.ofMillis(600), AnthropicModelTest.START, "never read");

        assertThat(lost("anthropic", "attempts: 1\nread_seconds: 0.3").failure())
                .isEqualTo(new ProviderFailure.TimedOut("being silent", Duration.ofMillis(300)));
    }

    @Test
    void silenceAfterTheFirstEventRunsOutToo() {
        server.slow(Duration.ofMillis(400), AnthropicModelTest.START, "never read");

        assertThat(lost("anthropic", "attempts: 1\nread_seconds: 0.6\ntotal_seconds: 0.7"))
                .hasMessage(
                        host()
                                + " took too long: answering for more than 0.7 s; try again, or raise the limit of 'here' in models.yaml");
    }

    @Test
    void nobodyThereIsTold() {
        server.close();

        assertThat(lost("openai"))
                .hasMessage(
                        host()
                                + " cannot be reached: nobody answers there; check the network, the proxy and the base URL");
    }

    @Test
    void aRedirectIsNotFollowedWithTheKey() {
        server.status(307, "text/plain", Map.of("Location", server.url() + "/elsewhere"), "");

        assertThat(lost("anthropic"))
                .hasMessage(
                        "something else answered for %s with a redirect to %s/elsewhere (status 307); check the proxy and the base URL"
                                .formatted(host(), server.url()));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void requestsKeepToTheProvidersPace() throws Exception {
        server.stream(GOOD).stream(GOOD).stream(GOOD);
        var model = Live.open(Live.model(server, "anthropic", "requests_per_minute: 240", ""));

        var start = System.nanoTime();
        for (var i = 0; i < 3; i++) {
            model.chat(Live.request(true));
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(240), Duration.ofSeconds(5));
    }

    @Test
    void tokensUsedUpHoldTheNextRequestBack() throws Exception {
        server.stream(GOOD).stream(GOOD);
        // A reply takes 462 tokens; 60,000 a minute are 1,000 a second.
        var model = Live.open(Live.model(server, "anthropic", "tokens_per_minute: 13860", ""));

        model.chat(Live.request(true));
        var second = model.chat(Live.request(true));

        assertThat(timing(second).lost()).isBetween(Duration.ofMillis(900), Duration.ofSeconds(4));
    }
}
