package dev.codemode.models.internal;

import dev.codemode.agents.ModelException;
import dev.codemode.models.CallLimits;
import dev.codemode.models.ProviderException;
import dev.codemode.models.ProviderFailure;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps to what one provider can bear: as many requests and tokens a minute as it allows, fewer at a
/// time where it says that they are too many, and the same
/// request again after a failure that passes. Shared by all who ask this provider.
public final class Weather {
    private static final Duration LONGEST_QUEUE = Duration.ofMinutes(30);
    private static final Map<Place, Weather> ALL = new ConcurrentHashMap<>();

    private record Place(String provider, CallLimits limits) {}

    private static final int LANES = 64;

    private final CallLimits limits;
    private final Lanes lanes = new Lanes(LANES);
    private final Retry retry;
    private final @Nullable RateLimiter requests;
    private final @Nullable RateLimiter tokens;

    private Weather(String provider, CallLimits limits) {
        this.limits = limits;
        this.retry = Retry.of(provider, retrying(limits));
        this.requests = perMinute(provider + " requests", limits.requestsPerMinute(), 1);
        this.tokens =
                perMinute(
                        provider + " tokens",
                        limits.tokensPerMinute(),
                        Math.max(1, limits.tokensPerMinute() / 60));
    }

    /// The weather at a provider; the same one for all of this process that ask it.
    public static Weather at(String provider, CallLimits limits) {
        return ALL.computeIfAbsent(
                new Place(provider, limits), place -> new Weather(provider, limits));
    }

    /// Makes a call, again where it fails in a way that passes.
    ///
    /// @param attempt one request; throws a [ProviderException] where it fails
    <R> R call(Supplier<R> attempt) {
        return retry.executeSupplier(
                () -> {
                    wait(requests);
                    wait(tokens);
                    return inALane(attempt);
                });
    }

    private <R> R inALane(Supplier<R> attempt) {
        Lanes.Lane lane;
        try {
            lane = lanes.enter();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException("interrupted while waiting for the provider", e);
        }
        var tooMany = false;
        try {
            return attempt.get();
        } catch (ProviderException e) {
            tooMany = e.failure() instanceof ProviderFailure.RateLimited;
            throw e;
        } finally {
            lanes.leave(lane, tooMany);
        }
    }

    /// Counts what a call has used up; the next one waits until the provider allows more.
    void used(long count) {
        if (tokens != null && count > 1) {
            tokens.reservePermission((int) Math.min(count - 1, Integer.MAX_VALUE));
        }
    }

    private static void wait(@Nullable RateLimiter limiter) {
        if (limiter != null) {
            RateLimiter.waitForPermission(limiter);
        }
    }

    /// Permits trickle in rather than all at the start of a minute: a burst is what providers refuse.
    private static @Nullable RateLimiter perMinute(String name, int count, int atOnce) {
        if (count == 0) {
            return null;
        }
        return RateLimiter.of(
                name,
                RateLimiterConfig.custom()
                        .limitForPeriod(atOnce)
                        .limitRefreshPeriod(
                                Duration.ofMinutes(1).multipliedBy(atOnce).dividedBy(count))
                        .timeoutDuration(LONGEST_QUEUE)
                        .build());
    }

    private static RetryConfig retrying(CallLimits limits) {
        var backoff =
                IntervalFunction.ofExponentialRandomBackoff(
                        limits.firstWait(), 2, 0.5, limits.longestWait());
        return RetryConfig.custom()
                .maxAttempts(limits.attempts())
                .retryOnException(e -> mayPass(e, limits))
                .intervalBiFunction((attempt, outcome) -> interval(backoff, attempt, outcome))
                .build();
    }

    private static boolean mayPass(Throwable e, CallLimits limits) {
        if (!(e instanceof ProviderException provider) || Thread.currentThread().isInterrupted()) {
            return false;
        }
        var wait = provider.failure().waitFor();
        return provider.failure().passing()
                && (wait == null || wait.compareTo(limits.longestWait()) <= 0);
    }

    /// What the provider asks for, and a little more, so that not all come back at the same moment.
    private static long interval(
            IntervalFunction backoff, int attempt, Either<Throwable, Object> outcome) {
        var wait =
                outcome.isLeft() && outcome.getLeft() instanceof ProviderException provider
                        ? provider.failure().waitFor()
                        : null;
        return wait == null
                ? backoff.apply(attempt)
                : wait.toMillis() + ThreadLocalRandom.current().nextLong(wait.toMillis() / 10 + 10);
    }

    CallLimits limits() {
        return limits;
    }
}
