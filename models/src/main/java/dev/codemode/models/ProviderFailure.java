package dev.codemode.models;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Why a provider gave no reply. The list is closed: each kind ends in one way, which
/// `docs/live-models.md` tells.
///
/// `said` is what the provider itself said, one line without the key; empty where it said nothing.
public sealed interface ProviderFailure {

    /// The key is not set.
    record NoKey() implements ProviderFailure {}

    /// The key was refused, or may not use the model.
    record Authentication(int status, String said) implements ProviderFailure {}

    /// The provider does not have the model.
    record UnknownModel(int status, String said) implements ProviderFailure {}

    /// Too many requests or tokens.
    ///
    /// @param retryAfter what the provider wants to wait; null where it does not say
    record RateLimited(@Nullable Duration retryAfter, String said) implements ProviderFailure {}

    /// The account has no credit left.
    record OutOfCredit(int status, String said) implements ProviderFailure {}

    /// The provider is overloaded or broken: 5xx and 529.
    record Overloaded(int status, @Nullable Duration retryAfter, String said)
            implements ProviderFailure {}

    /// The network did not reach the provider.
    ///
    /// @param never whether it never has yet, so that the address or the network is wrong rather than
    ///     having a bad moment
    record Unreachable(String why, boolean never) implements ProviderFailure {}

    /// The provider took too long.
    ///
    /// @param what it was busy with: `connecting`, `being silent` or `answering`
    record TimedOut(String what, Duration limit) implements ProviderFailure {}

    /// The reply broke off.
    record CutStream(String where) implements ProviderFailure {}

    /// What came is not what a provider sends.
    ///
    /// @param page whether it is a web page, so that something else answered in the provider's place
    record BadBody(int status, boolean page, String found) implements ProviderFailure {}

    /// The conversation is longer than the model can read.
    record ContextOverflow(String said) implements ProviderFailure {}

    /// The provider filtered the conversation away.
    record Filtered(String said) implements ProviderFailure {}

    /// The provider did not like the request.
    record Rejected(int status, String said) implements ProviderFailure {}

    /// Whether the same request may well succeed a little later.
    default boolean passing() {
        return switch (this) {
            case RateLimited _, Overloaded _, TimedOut _, CutStream _ -> true;
            case Unreachable(_, var never) -> !never;
            case BadBody bad -> !bad.page();
            case NoKey _,
                    Authentication _,
                    UnknownModel _,
                    OutOfCredit _,
                    ContextOverflow _,
                    Filtered _,
                    Rejected _ ->
                    false;
        };
    }

    /// Whether every other trial would end the same way.
    default boolean endsRun() {
        return switch (this) {
            case NoKey _, Authentication _, UnknownModel _, OutOfCredit _ -> true;
            case Unreachable(_, var never) -> never;
            case BadBody bad -> bad.page();
            case RateLimited _,
                    Overloaded _,
                    TimedOut _,
                    CutStream _,
                    ContextOverflow _,
                    Filtered _,
                    Rejected _ ->
                    false;
        };
    }

    /// What the provider wants to wait; null where it does not say.
    default @Nullable Duration waitFor() {
        return switch (this) {
            case RateLimited(var after, _) -> after;
            case Overloaded(_, var after, _) -> after;
            case NoKey _,
                    Authentication _,
                    UnknownModel _,
                    OutOfCredit _,
                    Unreachable _,
                    TimedOut _,
                    CutStream _,
                    BadBody _,
                    ContextOverflow _,
                    Filtered _,
                    Rejected _ ->
                    null;
        };
    }
}
