package dev.codemode.models.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.codemode.models.ProviderFailure;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells from an answer that is no reply what went wrong. Vendors agree on status codes where they must
/// and differ in words everywhere else.
final class FailureReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern OVERFLOW =
            Pattern.compile(
                    "context_length_exceeded|prompt is too long|maximum context length|context window"
                            + "|exceeds? the (maximum|available|max)[^.]*(token|context)|input token count"
                            + "|too many tokens|request_too_large");
    private static final Pattern CREDIT =
            Pattern.compile(
                    "insufficient_quota|credit balance|insufficient balance|billing|payment required");
    private static final Pattern NO_SUCH_MODEL =
            Pattern.compile(
                    "model_not_found|invalid model|unknown model|model[^.]{0,80}(does not exist|not exist|not found)");
    private static final Pattern BAD_KEY =
            Pattern.compile("api_key_invalid|api key not valid|invalid api key|api key expired");
    private static final Pattern FILTER =
            Pattern.compile(
                    "content_filter|content_policy|content management policy|safety system");

    private FailureReader() {}

    /// Reads an answer whose status is not 2xx.
    static ProviderFailure ofResponse(int status, HttpHeaders headers, String body) {
        var after = retryAfter(headers);
        var root = json(body);
        if (!root.isContainerNode()) {
            return ofPage(status, after, body);
        }
        var error = root.isArray() ? root.path(0) : root;
        return of(status, after == null ? retryInfo(error) : after, error);
    }

    /// Reads an error that came in a stream, under the status of success.
    static ProviderFailure ofEvent(JsonNode event) {
        var error = event.path("error");
        var code = error.path("code").asInt(0);
        var status =
                code >= 400 && code < 600
                        ? code
                        : switch (error.path("type").asText()) {
                            case "authentication_error" -> 401;
                            case "permission_error" -> 403;
                            case "not_found_error" -> 404;
                            case "request_too_large" -> 413;
                            case "invalid_request_error" -> 400;
                            case "rate_limit_error" -> 429;
                            case "overloaded_error" -> 529;
                            default -> 500;
                        };
        return of(status, retryInfo(event), event);
    }

    private static ProviderFailure of(int status, @Nullable Duration after, JsonNode root) {
        var said = said(root);
        var all = root.toString().toLowerCase(Locale.ROOT);
        if (status == 402 || ((status == 429 || status == 400) && CREDIT.matcher(all).find())) {
            return new ProviderFailure.OutOfCredit(status, said);
        }
        if (status == 401 || status == 403 || (status == 400 && BAD_KEY.matcher(all).find())) {
            return new ProviderFailure.Authentication(status, said);
        }
        if (status == 429) {
            return new ProviderFailure.RateLimited(after, said);
        }
        if (status >= 500 || status == 408) {
            return new ProviderFailure.Overloaded(status, after, said);
        }
        if (status == 413 || OVERFLOW.matcher(all).find()) {
            return new ProviderFailure.ContextOverflow(said);
        }
        if (status == 404 || NO_SUCH_MODEL.matcher(all).find()) {
            return new ProviderFailure.UnknownModel(status, said);
        }
        if (FILTER.matcher(all).find()) {
            return new ProviderFailure.Filtered(said);
        }
        return new ProviderFailure.Rejected(status, said);
    }

    /// Without JSON, something before the provider has answered: a proxy, a gateway, another server.
    private static ProviderFailure ofPage(int status, @Nullable Duration after, String body) {
        if (status == 429) {
            return new ProviderFailure.RateLimited(after, title(body));
        }
        if (status >= 500) {
            return new ProviderFailure.Overloaded(status, after, title(body));
        }
        return new ProviderFailure.BadBody(status, true, found(body));
    }

    /// A 200 that is no stream of events.
    static ProviderFailure ofOddBody(int status, String type, String body) {
        return new ProviderFailure.BadBody(
                status, type.contains("html") || isPage(body), found(body));
    }

    private static String found(String body) {
        if (body.isBlank()) {
            return "nothing";
        }
        var title = title(body);
        return isPage(body)
                ? "a web page" + (title.isEmpty() ? "" : " titled '" + title + "'")
                : "'" + Words.start(body) + "'";
    }

    private static boolean isPage(String body) {
        return body.stripLeading().startsWith("<");
    }

    /// What a page calls itself, else nothing: the rest of a page is no message.
    private static String title(String body) {
        var title =
                Pattern.compile("<title[^>]*>([^<]*)</title>", Pattern.CASE_INSENSITIVE)
                        .matcher(body);
        if (title.find()) {
            return Words.start(title.group(1));
        }
        return isPage(body) ? "" : Words.start(body);
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static String said(JsonNode root) {
        for (var place : new String[] {"/error/message", "/message", "/error", "/detail"}) {
            var text = root.at(place);
            if (text.isTextual()) {
                return Words.start(text.textValue());
            }
        }
        return Words.start(root.toString());
    }

    private static @Nullable Duration retryAfter(HttpHeaders headers) {
        var millis = headers.firstValue("retry-after-ms").orElse("");
        if (millis.matches("\\d{1,9}(\\.\\d+)?")) {
            return Duration.ofMillis(Math.round(Double.parseDouble(millis)));
        }
        var value = headers.firstValue("retry-after").orElse("").strip();
        if (value.matches("\\d{1,9}(\\.\\d+)?")) {
            return Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
        }
        try {
            var at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            var wait = Duration.between(Instant.now(), at);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// Google says it in the body: `"retryDelay": "21s"`.
    private static @Nullable Duration retryInfo(JsonNode root) {
        for (var detail : root.path("error").path("details")) {
            var delay = detail.path("retryDelay").asText();
            if (delay.matches("\\d{1,9}(\\.\\d+)?s")) {
                var seconds = Double.parseDouble(delay.substring(0, delay.length() - 1));
                return Duration.ofMillis(Math.round(seconds * 1000));
            }
        }
        return null;
    }
}
