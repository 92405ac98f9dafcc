package dev.codemode.models;

import java.time.Duration;

/// How long a call may take, how often it is tried and how fast calls may follow each other.
///
/// @param connect until the connection stands
/// @param read without a single byte, from the request or the last byte on
/// @param total for one attempt
/// @param attempts requests for one reply; 1 is no retry
/// @param firstWait before the second attempt; each further wait is twice as long, with jitter
/// @param longestWait above which no wait grows; a provider that asks for more is not asked again
/// @param requestsPerMinute to this provider; 0 for no limit
/// @param tokensPerMinute read and written, at this provider; 0 for no limit
public record CallLimits(
        Duration connect,
        Duration read,
        Duration total,
        int attempts,
        Duration firstWait,
        Duration longestWait,
        int requestsPerMinute,
        int tokensPerMinute) {

    /// 10 s to connect, 2 minutes of silence, 10 minutes in all, 6 attempts, waits from 1 s to a minute,
    /// as fast as it goes.
    public static final CallLimits DEFAULT =
            new CallLimits(
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    6,
                    Duration.ofSeconds(1),
                    Duration.ofMinutes(1),
                    0,
                    0);

    public CallLimits {
        if (attempts <= 0) {
            throw new IllegalArgumentException("attempts must be positive, got " + attempts);
        }
    }

    public CallLimits withAttempts(int value) {
        return new CallLimits(
                connect,
                read,
                total,
                value,
                firstWait,
                longestWait,
                requestsPerMinute,
                tokensPerMinute);
    }
}
