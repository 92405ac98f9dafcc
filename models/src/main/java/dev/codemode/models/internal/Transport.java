package dev.codemode.models.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.codemode.models.ApiKey;
import dev.codemode.models.CallLimits;
import dev.codemode.models.ProviderFailure;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// What LangChain4j sends its requests through. It puts in the key, keeps the time limits, and tells the
/// [Exchange] what it sees: status, headers and events.
///
/// All of it happens on the caller's thread, so that a reply is there when the call comes back. No
/// redirect is followed: it would take the key to somebody else.
final class Transport implements HttpClient, HttpClientBuilder {
    private static final int LARGEST_ERROR = 64 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final java.net.http.HttpClient client;
    private final Wire wire;
    private final @Nullable ApiKey key;
    private final CallLimits limits;
    private volatile boolean reached;

    Transport(Wire wire, @Nullable ApiKey key, CallLimits limits) {
        this.wire = wire;
        this.key = key;
        this.limits = limits;
        this.client =
                java.net.http.HttpClient.newBuilder()
                        .connectTimeout(limits.connect())
                        .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
                        .build();
    }

    @Override
    public void execute(
            HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        var exchange = Exchange.CURRENT.get();
        var start = System.nanoTime();
        try {
            var response = client.send(toJdk(request), HttpResponse.BodyHandlers.ofInputStream());
            reached = true;
            try (var body = new StallWatch(response.body(), limits.read(), limits.total(), start)) {
                receive(response, body, exchange, parser, listener);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(exchange, listener, new ProviderFailure.Unreachable("interrupted", false), e);
        } catch (IOException e) {
            fail(exchange, listener, unreachable(e), e);
        }
    }

    private void receive(
            HttpResponse<InputStream> response,
            StallWatch body,
            Exchange exchange,
            ServerSentEventParser parser,
            ServerSentEventListener listener) {
        var status = response.statusCode();
        var type = response.headers().firstValue("content-type").orElse("");
        try {
            if (status < 200 || status >= 300) {
                var text = text(body);
                var failure =
                        status < 400
                                ? redirected(response)
                                : FailureReader.ofResponse(status, response.headers(), text);
                fail(exchange, listener, failure, new HttpException(status, ""));
                return;
            }
            if (!type.contains("event-stream")) {
                var failure = FailureReader.ofOddBody(status, type, text(body));
                fail(exchange, listener, failure, new HttpException(status, ""));
                return;
            }
        } catch (IOException e) {
            fail(exchange, listener, broken(body, e), e);
            return;
        }
        listener.onOpen(
                SuccessfulHttpResponse.builder()
                        .statusCode(status)
                        .headers(response.headers().map())
                        .build());
        var tee = new Tee(this, exchange, listener, body);
        parser.parse(body, tee);
        // Closed by the watch, a stream may seem to end as it should.
        var timedOut = body.timedOut();
        if (timedOut != null) {
            exchange.fail(timedOut);
        }
        listener.onClose();
    }

    /// Shows each event to the exchange before LangChain4j reads it. Its parser swallows what a reader
    /// throws, and with it a part of the reply; so that is noted here.
    private record Tee(
            Transport transport, Exchange exchange, ServerSentEventListener reader, StallWatch body)
            implements ServerSentEventListener {
        @Override
        public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
            var data = transport.clean(event.data());
            exchange.event(data);
            try {
                var readable = transport.wire.readable(data);
                reader.onEvent(new ServerSentEvent(event.event(), readable), context);
            } catch (RuntimeException e) {
                exchange.fail(
                        new ProviderFailure.BadBody(
                                200, false, "an event of another form: " + Words.start(data)));
            }
        }

        @Override
        public void onError(Throwable error) {
            exchange.fail(broken(body, error));
            reader.onError(error);
        }
    }

    private static void fail(
            Exchange exchange,
            ServerSentEventListener listener,
            ProviderFailure failure,
            Exception cause) {
        exchange.fail(failure);
        listener.onError(cause);
    }

    private java.net.http.HttpRequest toJdk(HttpRequest request) {
        var uri = URI.create(request.url());
        var builder =
                java.net.http.HttpRequest.newBuilder(uri)
                        .timeout(shorter(limits.read(), limits.total()))
                        .method(
                                request.method().name(),
                                java.net.http.HttpRequest.BodyPublishers.ofString(
                                        mended(request.body())));
        if (uri.getScheme().equals("http")) {
            // An upgrade to HTTP/2 is more than some servers of one's own understand.
            builder.version(java.net.http.HttpClient.Version.HTTP_1_1);
        }
        request.headers()
                .forEach(
                        (name, values) -> {
                            if (!name.equalsIgnoreCase(wire.keyHeader())) {
                                values.forEach(value -> builder.header(name, value));
                            }
                        });
        builder.setHeader("User-Agent", "codemode4j");
        if (key != null) {
            builder.setHeader(wire.keyHeader(), wire.keyPrefix() + key.reveal());
        }
        return builder.build();
    }

    private String mended(String body) {
        try {
            if (JSON.readTree(body) instanceof ObjectNode object) {
                wire.mend(object);
                return object.toString();
            }
            return body;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request that is no JSON", e);
        }
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private String text(InputStream body) throws IOException {
        return clean(new String(body.readNBytes(LARGEST_ERROR), StandardCharsets.UTF_8));
    }

    /// What somebody sent, without the key: some servers repeat what they do not like.
    private String clean(String text) {
        return key == null ? text : key.scrub(text);
    }

    private ProviderFailure redirected(HttpResponse<?> response) {
        var where = response.headers().firstValue("location").orElse("nowhere");
        return new ProviderFailure.BadBody(
                response.statusCode(), true, "a redirect to " + Words.start(clean(where)));
    }

    private ProviderFailure unreachable(IOException e) {
        return switch (e) {
            case HttpConnectTimeoutException _ ->
                    new ProviderFailure.TimedOut("connecting", limits.connect());
            case HttpTimeoutException _ ->
                    new ProviderFailure.TimedOut(
                            "being silent", shorter(limits.read(), limits.total()));
            default -> new ProviderFailure.Unreachable(why(e), !reached);
        };
    }

    private static String why(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case UnresolvedAddressException _, UnknownHostException _ -> {
                    return "the name of the host is not known";
                }
                case SSLException ssl -> {
                    return "no safe connection: " + Words.start(String.valueOf(ssl.getMessage()));
                }
                default -> {}
            }
        }
        if (e instanceof ConnectException) {
            return "nobody answers there";
        }
        var message = e.getMessage();
        if (message != null && message.contains("received no bytes")) {
            return "it closed the connection without an answer";
        }
        return message == null ? e.getClass().getSimpleName() : Words.start(message);
    }

    private static ProviderFailure broken(StallWatch body, Throwable e) {
        var timedOut = body.timedOut();
        return timedOut != null
                ? timedOut
                : new ProviderFailure.CutStream(
                        "the connection broke: " + Words.start(String.valueOf(e.getMessage())));
    }

    // LangChain4j asks for the client with limits of its own; this one has them already.

    @Override
    public HttpClient build() {
        return this;
    }

    @Override
    public Duration connectTimeout() {
        return limits.connect();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return limits.read();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new IllegalStateException("replies are asked for as streams");
    }
}
