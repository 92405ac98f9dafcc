package dev.codemode.serve;

import com.sun.net.httpserver.Headers;
import dev.codemode.agents.CallParameters;
import dev.codemode.agents.Tokens;
import dev.codemode.models.ModelSource;
import dev.codemode.models.TrialContext;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the answer to each request.
///
/// @param key the only one that is let in; null for any and none
/// @param names of the models that are there; none for any
record Service(
        ModelSource model,
        Repertoire repertoire,
        Draws draws,
        Clock clock,
        long seed,
        @Nullable String key,
        Set<String> names) {
    static final int LARGEST_BODY = 32 << 20;
    private static final String PROXY_PAGE =
            """
            <html>
            <head><title>502 Bad Gateway</title></head>
            <body>
            <center><h1>502 Bad Gateway</h1></center>
            </body>
            </html>
            """;

    /// @param body as it came
    record Request(String method, URI uri, Headers headers, byte[] body) {}

    Answer answer(Request request) {
        var draw = draws.of(request.uri().getPath(), request.body());
        var target = Target.of(request.uri());
        var dialect = target.map(Target::dialect).orElseGet(() -> Target.nearest(request.uri()));
        try {
            return answer(request, target.orElseThrow(() -> unknown(request)), draw);
        } catch (Refusal refusal) {
            return failed(dialect, refusal.problem(), refusal.text(), draw.id(), 0);
        }
    }

    /// The answer where it was us who failed.
    static Answer failed(Request request, String message) {
        return failed(Target.nearest(request.uri()), Problem.BROKEN, message, "0", 0);
    }

    private static Refusal unknown(Request request) {
        return new Refusal(
                Problem.UNKNOWN_PATH,
                "nothing is served at '%s'; there are POST /v1/messages, /v1/chat/completions, /v1beta/models/MODEL:generateContent and :streamGenerateContent"
                        .formatted(request.uri().getPath()));
    }

    private Answer answer(Request request, Target target, Draws.Draw draw) {
        if (!request.method().equals("POST")) {
            throw new Refusal(
                    Problem.WRONG_METHOD,
                    "'%s' is not possible here; send a POST".formatted(request.method()));
        }
        checkKey(target.dialect().key(request.headers()));
        var broken = draw.fault().flatMap(fault -> broken(target.dialect(), fault, draw.id()));
        return broken.orElseGet(() -> played(request, target, draw));
    }

    private void checkKey(Optional<String> given) {
        if (key != null && !given.filter(key::equals).isPresent()) {
            throw new Refusal(
                    Problem.WRONG_KEY,
                    given.isPresent() ? "the API key is not valid" : "no API key was sent");
        }
    }

    private static Optional<Answer> broken(Dialect dialect, Fault fault, String id) {
        if (fault.is(Fault.PAGE)) {
            return Optional.of(
                    new Answer(
                            502,
                            "text/html",
                            Map.of(),
                            List.of(PROXY_PAGE),
                            false,
                            Duration.ZERO,
                            Optional.empty(),
                            "fault=page"));
        }
        var wait = (fault.time().toMillis() + 999) / 1000;
        return fault.problem()
                .map(problem -> failed(dialect, problem, words(dialect, problem), id, wait));
    }

    /// Clients know a conversation that is too long by the vendor's words for it.
    private static String words(Dialect dialect, Problem problem) {
        return problem == Problem.TOO_LONG ? dialect.tooLong() : "a fault, as asked for";
    }

    private static Answer failed(
            Dialect dialect, Problem problem, String message, String id, long wait) {
        var failure = dialect.failure(problem, message, id, wait);
        var headers = new HashMap<>(dialect.headers(id));
        if (problem == Problem.RATE_LIMITED) {
            headers.put("Retry-After", Long.toString(wait));
        }
        return new Answer(
                failure.status(),
                "application/json",
                headers,
                List.of(failure.body().toString()),
                false,
                Duration.ZERO,
                Optional.empty(),
                message);
    }

    private Answer played(Request request, Target target, Draws.Draw draw) {
        var dialect = target.dialect();
        var ask = dialect.read(target, request.headers(), parsed(request.body()));
        if (!names.isEmpty() && !names.contains(ask.model())) {
            throw new Refusal(
                    Problem.UNKNOWN_MODEL,
                    "no model '%s'; there are %s".formatted(ask.model(), String.join(", ", names)));
        }
        var played = play(ask);
        var reply =
                new Reply(
                        draw.id(),
                        ask.model(),
                        clock.instant(),
                        played.response().aiMessage(),
                        Tokens.of(played.response().tokenUsage()),
                        draw.fault().filter(fault -> fault.is(Fault.FILTER)).isPresent());
        return new Answer(
                200,
                ask.stream() ? dialect.streamType(ask) : "application/json",
                dialect.headers(draw.id()),
                ask.stream()
                        ? dialect.stream(ask, reply)
                        : List.of(dialect.reply(ask, reply).toString()),
                ask.stream(),
                played.time(),
                draw.fault(),
                note(reply, draw.fault()));
    }

    private static Given parsed(byte[] body) {
        if (body.length > LARGEST_BODY) {
            throw new Refusal(
                    Problem.TOO_LARGE, "the body has more than %d bytes".formatted(LARGEST_BODY));
        }
        try {
            var given = Given.body(Json.parse(body));
            return new Given(given.object(), "");
        } catch (IOException e) {
            throw Refusal.badRequest("the body is not JSON");
        }
    }

    private record Played(ChatResponse response, Duration time) {}

    private Played play(Ask ask) {
        var piece = repertoire.find(ask.messages());
        var session = model.open(new TrialContext(piece.id(), seed, piece.reference(), clock));
        try {
            var before = session.time().instant();
            var response = session.model().chat(request(ask, piece));
            return new Played(response, Duration.between(before, session.time().instant()));
        } catch (IllegalStateException atOdds) {
            // The conversation is not one that this program leads to.
            throw Refusal.badRequest("%s: %s".formatted(piece.id(), atOdds.getMessage()));
        }
    }

    private static ChatRequest request(Ask ask, Repertoire.Piece piece) {
        var parameters =
                ChatRequestParameters.builder()
                        .maxOutputTokens(ask.maxOutput().orElse(null))
                        .toolSpecifications(
                                ask.tools().stream()
                                        .map(offer -> offer.specification(piece.tools()))
                                        .toList())
                        .build();
        return ChatRequest.builder()
                .messages(ask.messages())
                .parameters(CallParameters.of(parameters).withParallelCalls(ask.parallel()))
                .build();
    }

    private static String note(Reply reply, Optional<Fault> fault) {
        return "%s input=%d output=%d%s"
                .formatted(
                        reply.model(),
                        reply.tokens().input(),
                        reply.tokens().output(),
                        fault.map(f -> " fault=" + f.kind()).orElse(""));
    }
}
