package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.python.Isolation;
import dev.codemode.python.IsolationException;
import dev.codemode.python.Limits;
import dev.codemode.python.Workers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whether programs run in this process or in others: the options that commands share which run
/// programs.
final class IsolationOptions {
    @Option(
            names = "--isolated",
            description = "Run programs in a process of their own, a JVM with few privileges.")
    private boolean isolated;

    @Option(
            names = "--bubblewrap",
            description =
                    "With --isolated on Linux: that process in bubblewrap, without network and files.")
    private boolean bubblewrap;

    /// Starts the processes that the options ask for; null where programs run in this one.
    ///
    /// @param programs how many may run at a time
    /// @param limits of each program
    @Nullable Workers start(int programs, Limits limits) throws UsageException, OutsideException {
        if (!isolated) {
            if (bubblewrap) {
                throw new UsageException("--bubblewrap goes with --isolated");
            }
            return null;
        }
        try {
            return Workers.start(
                    Isolation.DEFAULT
                            .withWorkers(programs)
                            .withHeapBytes(Isolation.heapFor(limits))
                            .withBubblewrap(bubblewrap));
        } catch (IsolationException e) {
            throw new OutsideException(String.valueOf(e.getMessage()));
        }
    }
}
