package dev.codemode.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The wire format of one vendor.
interface Dialect {
    /// The key that came with a request, if any.
    Optional<String> key(Headers headers);

    /// @param target what the path says
    /// @throws Refusal where it cannot be understood, or asks for what a simulated model cannot do
    Ask read(Target target, Headers headers, Given body);

    JsonNode reply(Ask ask, Reply reply);

    /// The reply as the events of a stream, each as it goes over the wire.
    List<String> stream(Ask ask, Reply reply);

    /// The type of the content of a stream.
    default String streamType(Ask ask) {
        return "text/event-stream; charset=utf-8";
    }

    /// How a request fails.
    ///
    /// @param id of the request
    Failure failure(Problem problem, String message, String id, long retryAfter);

    /// How the vendor says that a conversation has outgrown the model's context.
    String tooLong();

    /// Headers of every answer.
    Map<String, String> headers(String id);

    /// @param status of HTTP
    record Failure(int status, JsonNode body) {}
}
