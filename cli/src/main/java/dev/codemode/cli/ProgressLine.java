package dev.codemode.cli;

import dev.codemode.bench.Trial;
import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// A bar in the last line of a terminal: trials, time gone and left, money, and what went wrong.
final class ProgressLine implements Progress {
    private static final String ERASE = "\r\u001b[K";

    private static final int USUAL = 80;

    private final PrintWriter err;
    private final int columns;
    private final Tally tally;
    private @Nullable ProgressBar bar;

    /// @param columns as wide as the terminal is
    ProgressLine(PrintWriter err, int columns, Tally tally) {
        this.err = err;
        // Terminals that do not know their width say 0.
        this.columns = columns < 20 ? USUAL : columns;
        this.tally = tally;
    }

    @Override
    public synchronized void begin() {
        bar =
                new ProgressBarBuilder()
                        .setTaskName("trials")
                        .setInitialMax(tally.trials())
                        .startsFrom(tally.done(), Duration.ZERO)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .setConsumer(new LastLine())
                        .build();
        bar.setExtraMessage(tally.text());
    }

    @Override
    public synchronized void ended(Trial trial) {
        tally.count(trial);
        if (bar != null) {
            bar.stepTo(tally.done());
            bar.setExtraMessage(tally.text());
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private final class LastLine implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            // The last column stays free: some terminals wrap as soon as it is taken.
            return columns - 1;
        }

        @Override
        public void accept(String line) {
            err.print(ERASE + line);
            err.flush();
        }

        @Override
        public void close() {
            err.print(ERASE);
            err.flush();
        }
    }
}
