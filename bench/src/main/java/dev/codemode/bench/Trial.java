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
/// @param cost in USD; null where the model has no price
/// @param price which price the cost was made with; null where there is none
/// @param error why the model gave no answer; null unless errored
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
        @Nullable Double cost,
        @Nullable String price,
        @Nullable String error,
        List<Map<String, @Nullable Object>> events) {

    public Trial {
        checks = List.copyOf(checks);
        events = List.copyOf(events);
    }

    /// How a trial counts.
    public enum Result {
        /// Every check passed.
        PASSED,
        /// The agent came to an end and a check did not pass.
        FAILED,
        /// Lost to the provider or the network: says nothing about the approach, and `--resume` tries
        /// it again.
        ERRORED
    }

    /// One figure that was compared.
    public record Check(String name, String expected, String actual, boolean passed) {}

    /// Where the time went. `total` is model, tools, programs, what was lost and what the harness itself
    /// took.
    ///
    /// @param lost to requests that failed and were sent again, and to waits for a provider's limits
    public record Seconds(double total, double model, double tools, double programs, double lost) {

        /// Time of which nothing was lost.
        public Seconds(double total, double model, double tools, double programs) {
            this(total, model, tools, programs, 0);
        }
    }
}
