package dev.codemode.bench;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How much a run may do at once and in all.
///
/// @param concurrency trials that run side by side
/// @param maxCost in USD, counted reply by reply; null for no limit. The run stops while there is room
///     for one more reply as dear as the dearest so far, so that it stays below
/// @param maxTime of the whole run on the wall clock; null for no limit
public record RunLimits(int concurrency, @Nullable Double maxCost, @Nullable Duration maxTime) {
    /// One trial after the other, without an end but the plan's.
    public static final RunLimits NONE = new RunLimits(1, null, null);

    /// @throws IllegalArgumentException where a limit is not positive
    public RunLimits {
        if (concurrency < 1) {
            throw new IllegalArgumentException("concurrency must be positive, got " + concurrency);
        }
        if (maxCost != null && !(maxCost > 0)) {
            throw new IllegalArgumentException("maxCost must be positive, got " + maxCost);
        }
        if (maxTime != null && !maxTime.isPositive()) {
            throw new IllegalArgumentException("maxTime must be positive, got " + maxTime);
        }
    }
}
