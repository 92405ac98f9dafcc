package dev.codemode.models;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is asked of a model beside the messages. Null: not said, so the provider's own default holds.
///
/// @param maxOutput tokens of one reply, thinking included; in place of the agent's own limit
/// @param thinking `adaptive`, where the provider has it
/// @param thinkingBudget tokens to think with
/// @param effort a word of the provider's: `low`, `medium`, `high`, ...
/// @param cache whether the system prompt and the tools are marked for the provider's cache
/// @param sendThinking whether earlier thinking goes back to the model with the conversation
public record ModelSettings(
        @Nullable Double temperature,
        @Nullable Integer seed,
        @Nullable Integer maxOutput,
        @Nullable String thinking,
        @Nullable Integer thinkingBudget,
        @Nullable String effort,
        boolean cache,
        boolean sendThinking) {

    public static final ModelSettings NONE =
            new ModelSettings(null, null, null, null, null, null, false, false);

    private static final Set<String> EFFORT_ANTHROPIC =
            Set.of("low", "medium", "high", "xhigh", "max");
    private static final Set<String> EFFORT_OPENAI =
            Set.of("none", "minimal", "low", "medium", "high", "xhigh");
    private static final Set<String> EFFORT_GOOGLE = Set.of("minimal", "low", "medium", "high");

    /// A setting that an interface does not have, and what to do instead.
    record Unfit(String key, String why) {}

    /// The first setting that `api` does not have. What is not sent is refused here, never dropped.
    Optional<Unfit> unfit(Endpoint.Api api) {
        var own =
                switch (api) {
                    case ANTHROPIC -> unfitForAnthropic();
                    case GOOGLE -> unfitForGoogle();
                    case OPENAI -> unfitForOpenAi();
                    case OPENAI_COMPATIBLE -> unfitForCompatible();
                };
        if (own.isPresent()) {
            return own;
        }
        if (thinkingBudget != null && maxOutput != null && thinkingBudget >= maxOutput) {
            return unfit(
                    "thinking_budget",
                    "is part of max_output and must be below it, got %d of %d"
                            .formatted(thinkingBudget, maxOutput));
        }
        return Optional.empty();
    }

    private Optional<Unfit> unfitForAnthropic() {
        if (seed != null) {
            return unfit("seed", "is not known to this provider; leave it out");
        }
        if (thinking != null && !thinking.equals("adaptive")) {
            return unfit("thinking", "found '" + thinking + "', wanted 'adaptive'");
        }
        if (thinking != null && thinkingBudget != null) {
            return unfit("thinking", "is either adaptive or has a thinking_budget, not both");
        }
        if (temperature != null && (thinking != null || thinkingBudget != null)) {
            return unfit(
                    "temperature",
                    "cannot be chosen for a model that thinks; leave one of them out");
        }
        if (thinkingBudget != null && maxOutput == null) {
            return unfit("thinking_budget", "needs a max_output above it");
        }
        return sendsThinkingAnyway().or(() -> effortOneOf(EFFORT_ANTHROPIC));
    }

    private Optional<Unfit> unfitForGoogle() {
        if (thinking != null) {
            return unfit(
                    "thinking", "is not known to this provider; it has thinking_budget and effort");
        }
        if (effort != null && thinkingBudget != null) {
            return unfit("effort", "and thinking_budget say the same; leave one of them out");
        }
        return cachesByItself().or(this::sendsThinkingAnyway).or(() -> effortOneOf(EFFORT_GOOGLE));
    }

    private Optional<Unfit> unfitForOpenAi() {
        if (sendThinking) {
            return unfit("send_thinking", "is not known to this provider; leave it out");
        }
        return onlyEffort().or(this::cachesByItself).or(() -> effortOneOf(EFFORT_OPENAI));
    }

    private Optional<Unfit> unfitForCompatible() {
        return onlyEffort().or(this::cachesByItself);
    }

    private Optional<Unfit> onlyEffort() {
        if (thinking != null) {
            return unfit("thinking", "is not known to this provider; it has effort");
        }
        return thinkingBudget != null
                ? unfit("thinking_budget", "is not known to this provider; it has effort")
                : Optional.empty();
    }

    private Optional<Unfit> cachesByItself() {
        return cache
                ? unfit(
                        "cache",
                        "cannot be asked for: this provider caches by itself; leave it out")
                : Optional.empty();
    }

    private Optional<Unfit> sendsThinkingAnyway() {
        return sendThinking
                ? unfit("send_thinking", "is always so with this provider; leave it out")
                : Optional.empty();
    }

    private Optional<Unfit> effortOneOf(Set<String> known) {
        return effort == null || known.contains(effort)
                ? Optional.empty()
                : unfit(
                        "effort",
                        "found '"
                                + effort
                                + "', wanted one of "
                                + String.join(", ", List.copyOf(known).stream().sorted().toList()));
    }

    private static Optional<Unfit> unfit(String key, String why) {
        return Optional.of(new Unfit(key, why));
    }
}
