package dev.codemode.models.internal;

import dev.codemode.models.ModelEntry;
import dev.codemode.models.ProviderFailure;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Says in one line what went wrong with a provider and what to do about it.
///
/// @param entry the model that was asked
/// @param url where it was asked
record Advice(ModelEntry entry, String url) {

    String on(ProviderFailure failure) {
        return switch (failure) {
            case ProviderFailure.NoKey _ ->
                    "no key; set %s in the environment or in .env".formatted(keyNames());
            case ProviderFailure.Authentication(var status, var said) ->
                    "%s refused the key in %s (%d%s); check the key and what it may use"
                            .formatted(host(), keyNames(), status, also(said));
            case ProviderFailure.UnknownModel(var status, var said) ->
                    "%s has no model '%s' (%d%s); check 'model' in models.yaml and the base URL"
                            .formatted(host(), entry.model(), status, also(said));
            case ProviderFailure.RateLimited(var after, var said) ->
                    "%s says there are too many requests (429%s)%s; wait, or set requests_per_minute of '%s' in models.yaml"
                            .formatted(host(), also(said), wait(after), entry.endpoint().name());
            case ProviderFailure.OutOfCredit(var status, var said) ->
                    "the account at %s has no credit left (%d%s); add some or take another key"
                            .formatted(host(), status, also(said));
            case ProviderFailure.Overloaded(var status, var after, var said) ->
                    "%s is overloaded or broken (%d%s)%s; try again later"
                            .formatted(host(), status, also(said), wait(after));
            case ProviderFailure.Unreachable(var why, _) ->
                    "%s cannot be reached: %s; check the network, the proxy and the base URL"
                            .formatted(host(), why);
            case ProviderFailure.TimedOut(var what, var limit) ->
                    "%s took too long: %s for more than %s; try again, or raise the limit of '%s' in models.yaml"
                            .formatted(host(), what, seconds(limit), entry.endpoint().name());
            case ProviderFailure.CutStream(var where) ->
                    "the reply of %s broke off, %s; try again".formatted(host(), where);
            case ProviderFailure.BadBody(var status, var page, var found) ->
                    page
                            ? "something else answered for %s with %s (status %d); check the proxy and the base URL"
                                    .formatted(host(), found, status)
                            : "%s sent what is no reply: %s; check 'api' in models.yaml and the base URL"
                                    .formatted(host(), found);
            case ProviderFailure.ContextOverflow(var said) ->
                    "the conversation is longer than '%s' can read%s"
                            .formatted(entry.model(), said.isEmpty() ? "" : ": " + said);
            case ProviderFailure.Filtered(var said) ->
                    "%s filtered the conversation%s"
                            .formatted(host(), said.isEmpty() ? "" : ": " + said);
            case ProviderFailure.Rejected(var status, var said) ->
                    "%s did not accept the request (%d%s); check 'settings' in models.yaml"
                            .formatted(host(), status, also(said));
        };
    }

    private String keyNames() {
        return String.join(" or ", entry.endpoint().keyFrom());
    }

    private String host() {
        var uri = URI.create(url);
        return uri.getAuthority() == null ? url : uri.getAuthority();
    }

    private static String also(String said) {
        return said.isEmpty() ? "" : ": " + said;
    }

    private static String wait(@Nullable Duration after) {
        return after == null ? "" : " and wants " + seconds(after) + " of rest";
    }

    private static String seconds(Duration duration) {
        var seconds = duration.toMillis() / 1000.0;
        return String.format(
                Locale.ROOT, seconds == Math.rint(seconds) ? "%.0f s" : "%.1f s", seconds);
    }
}
