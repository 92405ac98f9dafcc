package dev.codemode.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A server on this machine that answers with what a test has prepared, and keeps what it was asked.
final class VendorServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /// One request.
    record Asked(String path, Headers headers, String text) {
        JsonNode body() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private interface Answer {
        void send(HttpExchange exchange) throws IOException, InterruptedException;
    }

    VendorServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<Asked> asked() {
        return asked;
    }

    Asked last() {
        return asked.getLast();
    }

    /// A stream of events, as in the text.
    VendorServer stream(String events) {
        answers.add(exchange -> respond(exchange, 200, "text/event-stream", Map.of(), events));
        return this;
    }

    VendorServer status(int status, String type, Map<String, String> headers, String body) {
        answers.add(exchange -> respond(exchange, status, type, headers, body));
        return this;
    }

    VendorServer error(int status, String json) {
        return status(status, "application/json", Map.of(), json);
    }

    /// A stream that breaks off: the connection closes with less than was announced.
    VendorServer cut(String events) {
        answers.add(
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                    var bytes = events.getBytes(UTF_8);
                    exchange.sendResponseHeaders(200, bytes.length + 1000L);
                    exchange.getResponseBody().write(bytes);
                    exchange.getResponseBody().flush();
                    Thread.sleep(Duration.ofMillis(50)); // what was sent must arrive before the end
                    throw new IOException("cut");
                });
        return this;
    }

    /// A stream that says something after each pause.
    VendorServer slow(Duration pause, String... events) {
        answers.add(
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream out = exchange.getResponseBody()) {
                        for (var event : events) {
                            Thread.sleep(pause);
                            out.write(event.getBytes(UTF_8));
                            out.flush();
                        }
                    }
                });
        return this;
    }

    private static void respond(
            HttpExchange exchange,
            int status,
            String type,
            Map<String, String> headers,
            String body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body.getBytes(UTF_8));
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        var text = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(
                new Asked(exchange.getRequestURI().toString(), exchange.getRequestHeaders(), text));
        try {
            Objects.requireNonNull(answers.poll(), "no answer is prepared").send(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
