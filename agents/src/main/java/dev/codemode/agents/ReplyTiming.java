package dev.codemode.agents;

import java.time.Duration;

/// Where the time of one reply of a live model went.
///
/// @param timeToFirstToken from sending the request that succeeded to the first of the reply: text,
///     thinking or a call
/// @param decode from there to the end of the reply
/// @param lost what went by before that request was sent: attempts that failed, the waits after them
///     and waits for a limiter. Not part of the model's own time
/// @param attempts requests sent for this reply, 1 where the first one succeeded
public record ReplyTiming(Duration timeToFirstToken, Duration decode, Duration lost, int attempts) {

    /// @throws IllegalArgumentException where a time is negative or nothing was sent
    public ReplyTiming {
        if (timeToFirstToken.isNegative() || decode.isNegative() || lost.isNegative()) {
            throw new IllegalArgumentException(
                    "times must not be negative, got timeToFirstToken=%s decode=%s lost=%s"
                            .formatted(timeToFirstToken, decode, lost));
        }
        if (attempts <= 0) {
            throw new IllegalArgumentException("attempts must be positive, got " + attempts);
        }
    }

    /// What the model itself took.
    public Duration own() {
        return timeToFirstToken.plus(decode);
    }
}
