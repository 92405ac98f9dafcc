package dev.codemode.bench;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Counts what a run spends while it runs, and says when it has to stop. Safe for many threads.
final class Budget {
    private final RunLimits limits;
    private final InstantSource clock;
    private final @Nullable Instant end;
    private double spent;
    private double dearest;
    private @Nullable String reason;

    /// @param spent in USD, by earlier processes of the same run
    Budget(RunLimits limits, double spent, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
        this.spent = spent;
        this.end = limits.maxTime() == null ? null : clock.instant().plus(limits.maxTime());
    }

    synchronized void spend(double cost) {
        spent += cost;
        dearest = Math.max(dearest, cost);
    }

    /// Why the run has to stop; null while it need not. Once it has to, it always has to.
    synchronized @Nullable String reason() {
        var maxCost = limits.maxCost();
        if (reason == null && maxCost != null && spent + dearest * limits.concurrency() > maxCost) {
            reason =
                    String.format(
                            Locale.ROOT,
                            "$%.4f of --max-cost $%.4f are spent, and another reply may pass it",
                            spent,
                            maxCost);
        }
        if (reason == null && end != null && clock.instant().isAfter(end)) {
            reason = "--max-minutes are over";
        }
        return reason;
    }
}
