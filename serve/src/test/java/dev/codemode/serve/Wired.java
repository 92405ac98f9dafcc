package dev.codemode.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codemode.models.ModelRegistry;
import dev.codemode.models.ModelSource;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A server and a client that speaks to it as plain HTTP.
final class Wired implements AutoCloseable {
    /// What the user says to have [#PROGRAM] played.
    static final String ASK = "Order tea and milk.";

    static final String PROGRAM =
            """
            orders = [tools.order("tea", 2), tools.order("milk", 1.5)]
            total = sum(order["price"] for order in orders)
            result = f"Ordered {len(orders)} things for €{total:.2f}."
            """;

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T00:00:00Z"), ZoneOffset.UTC);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ModelServer server;
    final List<String> log = new ArrayList<>();

    private Wired(ModelServer.Builder builder) throws IOException {
        server = builder.log(this::heard).start();
    }

    private synchronized void heard(String line) {
        log.add(line);
    }

    static Wired up() throws IOException {
        return up(server -> server);
    }

    static Wired up(UnaryOperator<ModelServer.Builder> settings) throws IOException {
        return up(model(ModelRegistry.DEFAULT), settings);
    }

    static Wired up(ModelSource model, UnaryOperator<ModelServer.Builder> settings)
            throws IOException {
        return new Wired(settings.apply(ModelServer.builder(model).clock(CLOCK).program(PROGRAM)));
    }

    static ModelSource model(String name) {
        return ModelRegistry.standard().find(name).orElseThrow();
    }

    ModelServer server() {
        return server;
    }

    record Said(int status, String body, HttpResponse<?> response) {
        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Said post(String path, String body, String... headers) throws IOException {
        var request = HttpRequest.newBuilder(server.url().resolve(path));
        request.header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    Said send(HttpRequest request) throws IOException {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
            return new Said(response.statusCode(), response.body(), response);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What goes over the wire for a request, and what comes back.
    String exchange(String path, String body, String... headers) throws IOException {
        var said = post(path, body, headers);
        var out = new StringBuilder("POST " + path + "\n");
        for (var i = 0; i < headers.length; i += 2) {
            out.append(headers[i]).append(": ").append(headers[i + 1]).append('\n');
        }
        out.append('\n').append(body.strip()).append("\n\n").append(said.status()).append('\n');
        for (var name : List.of("Content-Type", "Retry-After", "request-id", "x-request-id")) {
            said.response()
                    .headers()
                    .firstValue(name)
                    .ifPresent(value -> out.append(name + ": " + value + "\n"));
        }
        return out.append('\n').append(said.body()).append('\n').toString();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
