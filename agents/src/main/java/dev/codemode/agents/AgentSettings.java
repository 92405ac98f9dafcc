package dev.codemode.agents;

import dev.codemode.python.Limits;
import dev.codemode.python.Workers;
import dev.codemode.tools.DescriptionBudget;
import dev.codemode.tools.ResultStyle;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// What is the same for every task an agent runs.
///
/// @param maxTurns replies of the model, after which a run stops
/// @param maxOutputTokens what the model may write in one reply
/// @param limits of each program
/// @param results how tool results reach a program
/// @param clock what programs see as now
/// @param maxRefusals how many programs with errors that the checker finds go back to the model instead
///     of running; after that programs run, since the checker might be wrong
/// @param maxFeedbackTokens about what one message about a program may have: the error of one that
///     failed, or data that is too long for an answer, cut by structure
/// @param description how much of each request the tools' description may take in code mode with typed
///     Python; a larger catalogue is described in short, and the model can ask for the rest
/// @param workers processes that programs run in; null where they run in this one
public record AgentSettings(
        int maxTurns,
        int maxOutputTokens,
        Limits limits,
        ResultStyle results,
        Clock clock,
        int maxRefusals,
        int maxFeedbackTokens,
        DescriptionBudget description,
        @Nullable Workers workers) {

    /// 20 turns of 4,096 output tokens, results as Python values, the system's clock in UTC, 3
    /// refusals, 2,000 tokens of feedback, 10,000 of description, programs
    /// in this process.
    public static final AgentSettings DEFAULT =
            new AgentSettings(
                    20,
                    4096,
                    Limits.DEFAULT,
                    ResultStyle.VALUES,
                    Clock.systemUTC(),
                    3,
                    2000,
                    DescriptionBudget.DEFAULT,
                    null);

    /// @throws IllegalArgumentException where a number is not positive
    public AgentSettings {
        if (maxTurns <= 0) {
            throw new IllegalArgumentException("maxTurns must be positive, got " + maxTurns);
        }
        if (maxOutputTokens <= 0) {
            throw new IllegalArgumentException(
                    "maxOutputTokens must be positive, got " + maxOutputTokens);
        }
        if (maxFeedbackTokens < 100) {
            throw new IllegalArgumentException(
                    "maxFeedbackTokens must be at least 100, got " + maxFeedbackTokens);
        }
        if (maxRefusals < 0) {
            throw new IllegalArgumentException(
                    "maxRefusals must not be negative, got " + maxRefusals);
        }
    }

    public AgentSettings withMaxTurns(int value) {
        return new AgentSettings(
                value,
                maxOutputTokens,
                limits,
                results,
                clock,
                maxRefusals,
                maxFeedbackTokens,
                description,
                workers);
    }

    public AgentSettings withMaxOutputTokens(int value) {
        return new AgentSettings(
                maxTurns,
                value,
                limits,
                results,
                clock,
                maxRefusals,
                maxFeedbackTokens,
                description,
                workers);
    }

    public AgentSettings withLimits(Limits value) {
        return new AgentSettings(
                maxTurns,
                maxOutputTokens,
                value,
                results,
                clock,
                maxRefusals,
                maxFeedbackTokens,
                description,
                workers);
    }

    public AgentSettings withResults(ResultStyle value) {
        return new AgentSettings(
                maxTurns,
                maxOutputTokens,
                limits,
                value,
                clock,
                maxRefusals,
                maxFeedbackTokens,
                description,
                workers);
    }

    public AgentSettings withClock(Clock value) {
        return new AgentSettings(
                maxTurns,
                maxOutputTokens,
                limits,
                results,
                value,
                maxRefusals,
                maxFeedbackTokens,
                description,
                workers);
    }

    public AgentSettings withMaxRefusals(int value) {
        return new AgentSettings(
                maxTurns,
                maxOutputTokens,
                limits,
                results,
                clock,
                value,
                maxFeedbackTokens,
                description,
                workers);
    }

    public AgentSettings withMaxFeedbackTokens(int value) {
        return new AgentSettings(
                maxTurns,
                maxOutputTokens,
                limits,
                results,
                clock,
                maxRefusals,
                value,
                description,
                workers);
    }

    public AgentSettings withDescription(DescriptionBudget value) {
        return new AgentSettings(
                maxTurns,
                maxOutputTokens,
                limits,
                results,
                clock,
                maxRefusals,
                maxFeedbackTokens,
                value,
                workers);
    }

    public AgentSettings withWorkers(@Nullable Workers value) {
        return new AgentSettings(
                maxTurns,
                maxOutputTokens,
                limits,
                results,
                clock,
                maxRefusals,
                maxFeedbackTokens,
                description,
                value);
    }
}
