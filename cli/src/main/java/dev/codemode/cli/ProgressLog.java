package dev.codemode.cli;

import dev.codemode.bench.Plan;
import dev.codemode.bench.Trial;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A plain line every half minute, for logs.
final class ProgressLog implements Progress {
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final PrintWriter err;
    private final InstantSource clock;
    private final Tally tally;
    private final int doneBefore;
    private final Instant start;
    private Instant said;

    ProgressLog(PrintWriter err, InstantSource clock, Tally tally) {
        this.err = err;
        this.clock = clock;
        this.tally = tally;
        this.doneBefore = tally.done();
        this.start = clock.instant();
        this.said = start;
    }

    @Override
    public void started(Plan.Key trial) {
        sayNowAndThen();
    }

    @Override
    public void ended(Trial trial) {
        tally.count(trial);
        sayNowAndThen();
    }

    private void sayNowAndThen() {
        var now = clock.instant();
        if (Duration.between(said, now).compareTo(PAUSE) >= 0) {
            said = now;
            err.println(
                    tally.done() + "/" + tally.trials() + " trials, " + tally.text() + left(now));
            err.flush();
        }
    }

    /// As long as the rest takes at the pace so far.
    private String left(Instant now) {
        var done = tally.done() - doneBefore;
        if (done == 0) {
            return "";
        }
        var rest = Duration.between(start, now).dividedBy(done);
        var left = rest.multipliedBy(tally.trials() - tally.done());
        return ", about " + Sizes.text(left) + " left";
    }
}
