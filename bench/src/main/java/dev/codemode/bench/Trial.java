package dev.codemode.bench;

import dev.codemode.agents.Tokens;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One task done once with one approach: what came out and what it took. This is one line of
/// `trials.jsonl`.
///
/// @param provenance `PROJECTED` where a simulated model answered, `RECORDED` or `MEASURED` otherwise
/// @param stop why the agent stopped
/// @param toolCalls calls that reached a tool, direct or from a program
/// @param bytes size of the results of tools, as JSON
/// @param cost in USD; null where the model has no price
/// @param price which price the cost was made with; null where there is none
/// @param error why the model gave no answer; null unless errored
/// @param cause what it was that did not work; null where the trial passed
/// @param events the trajectory, in order: replies, programs and calls as plain data
public record Trial(
        Plan.Key key,
        String model,
        String provenance,
        long seed,
        Result result,
        List<Check> checks,
        String answer,
        String stop,
        int turns,
        int toolCalls,
        Tokens tokens,
        Seconds seconds,
        Bytes bytes,
        @Nullable Double cost,
        @Nullable String price,
        @Nullable String error,
        @Nullable Cause cause,
        List<Map<String, @Nullable Object>> events) {

    public Trial {
        checks = List.copyOf(checks);
        events = List.copyOf(events);
    }

    /// The same without its trajectory: what figures are made from, at a fraction of the memory.
    public Trial withoutEvents() {
        return withEvents(List.of());
    }

    /// The same with what its replies took, and nothing else of its trajectory: what costs are made from.
    Trial withReplies() {
        return withEvents(
                Replies.tokens(this)
                        .map(
                                replies ->
                                        replies.stream()
                                                .map(
                                                        tokens ->
                                                                Map.<String, @Nullable Object>of(
                                                                        "event", "reply", "tokens",
                                                                        tokens))
                                                .toList())
                        .orElse(List.of()));
    }

    private Trial withEvents(List<Map<String, @Nullable Object>> changed) {
        return with(cost, price, changed);
    }

    /// The same at another price.
    Trial withCost(@Nullable Double changed, @Nullable String at) {
        return with(changed, at, events);
    }

    private Trial with(
            @Nullable Double newCost,
            @Nullable String newPrice,
            List<Map<String, @Nullable Object>> newEvents) {
        return new Trial(
                key,
                model,
                provenance,
                seed,
                result,
                checks,
                answer,
                stop,
                turns,
                toolCalls,
                tokens,
                seconds,
                bytes,
                newCost,
                newPrice,
                error,
                cause,
                newEvents);
    }

    /// How a trial counts.
    public enum Result {
        /// Every check passed.
        PASSED,
        /// The agent came to an end and a check did not pass.
        FAILED,
        /// Lost to the provider, the network or a bug of ours: says nothing about the approach, and
        /// `--resume` tries it again.
        ERRORED
    }

    /// What it was that did not work in a trial that did not pass.
    public enum Cause {
        /// Everything ran and the outcome is wrong, or the model gave up or came to no end.
        MODEL,
        /// The last program it wrote was refused or raised an error.
        PROGRAM,
        /// The last program it wrote came to a limit of the sandbox.
        SANDBOX_LIMIT,
        /// The provider or the network.
        PROVIDER,
        /// This software, or a suite.
        HARNESS
    }

    /// Sizes of tool results.
    ///
    /// @param seen by the model
    /// @param hidden in programs: the model saw nothing of them but what a program made of them
    public record Bytes(long seen, long hidden) {}

    /// One figure that was compared.
    public record Check(String name, String expected, String actual, boolean passed) {}

    /// Where the time went. `total` is model, tools, programs, what was lost and what the harness itself
    /// took.
    ///
    /// In PROJECTED trials all of it is time of the virtual clock, by which tools and programs take none.
    ///
    /// @param lost to requests that failed and were sent again, and to waits for a provider's limits
    public record Seconds(double total, double model, double tools, double programs, double lost) {

        /// Time of which nothing was lost.
        public Seconds(double total, double model, double tools, double programs) {
            this(total, model, tools, programs, 0);
        }
    }
}
