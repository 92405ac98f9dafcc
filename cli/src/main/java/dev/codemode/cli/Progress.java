package dev.codemode.cli;

import dev.codemode.bench.RunFolder;
import dev.codemode.bench.RunListener;
import dev.codemode.bench.Trial;
import java.io.PrintWriter;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Shows how far a run is. Closing it leaves nothing of it on the terminal.
interface Progress extends RunListener, AutoCloseable {
    /// Shows nothing.
    Progress NONE = _ -> {};

    /// A bar on a terminal; elsewhere a line now and then.
    static Progress on(PrintWriter err, RunFolder folder) {
        var tally = new Tally(folder);
        return Boolean.getBoolean("codemode.terminal")
                ? new ProgressLine(err, Integer.getInteger("codemode.columns", 80), tally)
                : new ProgressLog(err, InstantSource.system(), tally);
    }

    /// The run begins, or goes on.
    default void begin() {}

    /// The run has ended.
    ///
    /// @param stopped why, where it is not done
    default void end(@Nullable String stopped) {}

    @Override
    void ended(Trial trial);

    @Override
    default void close() {}
}
