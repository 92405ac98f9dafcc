package dev.codemode.agents;

import dev.codemode.python.Limits;
import dev.codemode.tools.ResultStyle;
import java.time.Clock;

/// What is the same for every task an agent runs.
///
/// @param maxTurns replies of the model, after which a run stops
/// @param maxOutputTokens what the model may write in one reply
/// @param limits of each program
/// @param results how tool results reach a program
/// @param clock what programs see as now
public record AgentSettings(
        int maxTurns, int maxOutputTokens, Limits limits, ResultStyle results, Clock clock) {

    /// 20 turns of 4,096 output tokens, results as Python values, the system's clock in UTC.
    public static final AgentSettings DEFAULT =
            new AgentSettings(20, 4096, Limits.DEFAULT, ResultStyle.VALUES, Clock.systemUTC());

    /// @throws IllegalArgumentException where a number is not positive
    public AgentSettings {
        if (maxTurns <= 0) {
            throw new IllegalArgumentException("maxTurns must be positive, got " + maxTurns);
        }
        if (maxOutputTokens <= 0) {
            throw new IllegalArgumentException(
                    "maxOutputTokens must be positive, got " + maxOutputTokens);
        }
    }

    public AgentSettings withMaxTurns(int value) {
        return new AgentSettings(value, maxOutputTokens, limits, results, clock);
    }

    public AgentSettings withMaxOutputTokens(int value) {
        return new AgentSettings(maxTurns, value, limits, results, clock);
    }

    public AgentSettings withLimits(Limits value) {
        return new AgentSettings(maxTurns, maxOutputTokens, value, results, clock);
    }

    public AgentSettings withResults(ResultStyle value) {
        return new AgentSettings(maxTurns, maxOutputTokens, limits, value, clock);
    }

    public AgentSettings withClock(Clock value) {
        return new AgentSettings(maxTurns, maxOutputTokens, limits, results, value);
    }
}
