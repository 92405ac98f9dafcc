package dev.codemode.models;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/// How a simulated model counts tokens and takes time.
///
/// @param description one line: what the figures stand for and where they come from
/// @param pricedAs the model whose price applies; empty where none does
/// @param tokenizer the stand-in tokenizer, by its jtokkit name
/// @param tokenFactor the model's own tokens for one of the stand-in's
/// @param toolUseTokens what the provider adds to a request that offers tools
/// @param messageTokens what each message takes beside its text
/// @param callTokens what the model writes around each tool call, and reads again in later turns
/// @param thinkingTokens written before each reply; part of its output, not of later input
/// @param secondsToFirstToken the fixed part of each reply's time
/// @param secondsPerThousandInput for each 1,000 input tokens
/// @param outputTokensPerSecond once it writes
/// @param spread of a reply's time: standard deviation of its logarithm, 0 for none
record Profile(
        String name,
        String description,
        String pricedAs,
        String tokenizer,
        double tokenFactor,
        int toolUseTokens,
        int messageTokens,
        int callTokens,
        int thinkingTokens,
        double secondsToFirstToken,
        double secondsPerThousandInput,
        double outputTokensPerSecond,
        double spread) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Reads a profile that comes with the project.
    static Profile shipped(String name) {
        try (var in = Profile.class.getResourceAsStream("profiles/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("profile '" + name + "' is missing from this jar");
            }
            return JSON.readValue(in, Profile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("profile '" + name + "' cannot be read", e);
        }
    }

    /// How long a reply takes.
    ///
    /// @param gauss a standard normal number; the spread is made so that the mean stays the same
    Duration latency(long inputTokens, long outputTokens, double gauss) {
        var seconds =
                secondsToFirstToken
                        + inputTokens / 1000.0 * secondsPerThousandInput
                        + outputTokens / outputTokensPerSecond;
        var factor = Math.exp(spread * gauss - spread * spread / 2);
        return Duration.ofNanos(Math.round(seconds * factor * 1e9));
    }
}
