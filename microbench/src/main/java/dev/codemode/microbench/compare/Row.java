package dev.codemode.microbench.compare;

import org.jspecify.annotations.Nullable;

/// What the rounds found out about one program: milliseconds for each contender.
final class Row {
    final String program;
    final Series warm = new Series();
    final Series cold = new Series();
    final Series cached = new Series();
    final Series cpython = new Series();
    final Series cpythonCompile = new Series();
    final Series monty = new Series();

    /// Why Monty does not run it; null where it does or was not asked.
    @Nullable String montyRefusal;

    Row(String program) {
        this.program = program;
    }

    double warmRatio() {
        return warm.median() / cpython.median();
    }

    double coldRatio() {
        return cold.median() / cpython.median();
    }

    double cachedRatio() {
        return cached.median() / cpython.median();
    }
}
