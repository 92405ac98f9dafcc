package dev.codemode.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Sends an answer, at the pace and with the faults it has.
///
/// @param realTime whether to take the time that the model would take
record Wire(boolean realTime) {
    /// @throws IOException where the client is gone, or where the answer is to be cut: it makes the
    ///     server close the connection in the middle of the body
    void send(HttpExchange exchange, Answer answer) throws IOException {
        var pieces = pieces(answer);
        var pause = realTime ? answer.takes().dividedBy(pieces.size()) : Duration.ZERO;
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        answer.headers().forEach(headers::set);
        if (answer.stream()) {
            headers.set("Cache-Control", "no-cache");
        }
        var length = pieces.stream().mapToLong(piece -> piece.length).sum();
        var open = answer.stream();
        if (open) {
            exchange.sendResponseHeaders(answer.status(), 0);
        }
        for (var i = 0; i < pieces.size(); i++) {
            sleep(pause);
            if (!open) {
                exchange.sendResponseHeaders(answer.status(), length);
                open = true;
            }
            if (i == pieces.size() / 2) {
                befall(answer);
            }
            exchange.getResponseBody().write(pieces.get(i));
            if (answer.stream() || pieces.size() > 1) {
                exchange.getResponseBody().flush();
            }
        }
        exchange.getResponseBody().close();
    }

    /// As the answer has them; one alone is halved where something befalls it in its middle.
    private static List<byte[]> pieces(Answer answer) {
        var pieces = new ArrayList<byte[]>();
        answer.pieces().forEach(piece -> pieces.add(piece.getBytes(UTF_8)));
        if (pieces.size() > 1 || answer.fault().isEmpty()) {
            return pieces;
        }
        var whole = pieces.getFirst();
        var half = whole.length / 2;
        return List.of(
                Arrays.copyOfRange(whole, 0, half), Arrays.copyOfRange(whole, half, whole.length));
    }

    private static void befall(Answer answer) throws IOException {
        for (var fault : answer.fault().stream().toList()) {
            if (fault.is(Fault.CUT)) {
                throw new IOException("cut here, as a fault asked for");
            } else if (fault.is(Fault.SLOW)) {
                sleep(fault.time());
            }
        }
    }

    private static void sleep(Duration time) throws InterruptedIOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the server is being closed");
        }
    }
}
