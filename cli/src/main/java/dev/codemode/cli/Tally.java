package dev.codemode.cli;

import dev.codemode.bench.RunFolder;
import dev.codemode.bench.Trial;
import java.util.Locale;

/// Counts the trials of a run, those of earlier processes too.
final class Tally {
    private final RunFolder folder;
    private final int trials;
    private int passed;
    private int failed;
    private int errored;

    Tally(RunFolder folder) {
        this.folder = folder;
        this.trials = folder.plan().keys().size();
        // One that was lost runs again, so it is not counted yet.
        folder.trials().stream()
                .filter(t -> t.result() != Trial.Result.ERRORED)
                .forEach(this::count);
    }

    void count(Trial trial) {
        switch (trial.result()) {
            case PASSED -> passed++;
            case FAILED -> failed++;
            case ERRORED -> errored++;
        }
    }

    int trials() {
        return trials;
    }

    int done() {
        return passed + failed + errored;
    }

    int passed() {
        return passed;
    }

    int failed() {
        return failed;
    }

    int errored() {
        return errored;
    }

    /// By all processes of the run, in USD.
    double spent() {
        return folder.spent();
    }

    RunFolder folder() {
        return folder;
    }

    /// `$0.0412 so far, 1 failed, 0 errored`.
    String text() {
        return String.format(
                Locale.ROOT, "$%.4f so far, %d failed, %d errored", spent(), failed, errored);
    }
}
