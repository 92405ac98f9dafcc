package dev.codemode.python.internal.regex;

/// What a match may use up. Both methods end it by throwing.
public interface Budget {
    /// Called at least every few thousand steps, with their number.
    void work(int steps);

    /// Called before the matcher holds so many bytes.
    void reserve(long bytes);
}
