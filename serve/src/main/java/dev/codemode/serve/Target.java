package dev.codemode.serve;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the address of a request says.
///
/// @param model where the dialect names it in the path, else empty
/// @param action what comes after the model's name, else empty
/// @param query as it came, without decoding
record Target(Dialect dialect, String model, String action, String query) {
    private static final Pattern MESSAGES = Pattern.compile("(/v1)?/messages");
    private static final Pattern COMPLETIONS = Pattern.compile("(/v1)?/chat/completions");
    private static final Pattern GENERATE =
            Pattern.compile("(?:/v1(?:beta|alpha)?)?/models/([^:]+):(\\w+)");

    /// What is asked for, or nothing where nothing is served.
    static Optional<Target> of(URI uri) {
        var path = uri.getPath();
        var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        if (MESSAGES.matcher(path).matches()) {
            return Optional.of(new Target(new Anthropic(), "", "", query));
        }
        if (COMPLETIONS.matcher(path).matches()) {
            return Optional.of(new Target(new OpenAi(), "", "", query));
        }
        var generate = GENERATE.matcher(path);
        if (generate.matches() && Gemini.ACTIONS.contains(generate.group(2))) {
            return Optional.of(
                    new Target(new Gemini(query), generate.group(1), generate.group(2), query));
        }
        return Optional.empty();
    }

    /// The format in which to say that nothing is there.
    static Dialect nearest(URI uri) {
        var path = uri.getPath();
        if (path.contains("messages") || path.contains("complete")) {
            return path.contains("chat") ? new OpenAi() : new Anthropic();
        }
        return path.contains(":") || path.contains("v1beta") ? new Gemini("") : new OpenAi();
    }

    /// The value of a parameter of the query.
    static Optional<String> parameter(String query, String name) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .findFirst();
    }
}
