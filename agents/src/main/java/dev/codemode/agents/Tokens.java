package dev.codemode.agents;

import dev.langchain4j.model.output.TokenUsage;
import org.jspecify.annotations.Nullable;

/// Tokens of one reply, or of many: disjoint counters, whatever the provider's own habit.
///
/// @param uncachedInput input that was neither read from nor written to a cache
/// @param thinking part of `output`
public record Tokens(
        long uncachedInput, long cacheRead, long cacheWrite, long output, long thinking) {

    public static final Tokens NONE = new Tokens(0, 0, 0, 0, 0);

    /// @throws IllegalArgumentException where a counter is negative or thinking is above output
    public Tokens {
        if (uncachedInput < 0 || cacheRead < 0 || cacheWrite < 0 || output < 0 || thinking < 0) {
            throw new IllegalArgumentException(
                    "token counts must not be negative, got uncachedInput=%d cacheRead=%d cacheWrite=%d output=%d thinking=%d"
                            .formatted(uncachedInput, cacheRead, cacheWrite, output, thinking));
        }
        if (thinking > output) {
            throw new IllegalArgumentException(
                    "thinking is a part of output, got thinking=%d output=%d"
                            .formatted(thinking, output));
        }
    }

    /// Everything the model read.
    public long input() {
        return uncachedInput + cacheRead + cacheWrite;
    }

    public Tokens plus(Tokens other) {
        return new Tokens(
                uncachedInput + other.uncachedInput,
                cacheRead + other.cacheRead,
                cacheWrite + other.cacheWrite,
                output + other.output,
                thinking + other.thinking);
    }

    /// Reads what a model reported: a [TokenUsageDetails] in full, any other usage as uncached input
    /// and output, nothing as no tokens.
    public static Tokens of(@Nullable TokenUsage usage) {
        return switch (usage) {
            case null -> NONE;
            case TokenUsageDetails details -> details.tokens();
            case TokenUsage plain ->
                    new Tokens(
                            orZero(plain.inputTokenCount()),
                            0,
                            0,
                            orZero(plain.outputTokenCount()),
                            0);
        };
    }

    private static long orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
