package dev.codemode.bench;

/// Hears what a run does while it does it. It is told one thing at a time, and holds the run up until it
/// returns.
@FunctionalInterface
public interface RunListener {
    /// A trial begins.
    default void started(Plan.Key trial) {}

    /// A trial has ended and is on the disk.
    void ended(Trial trial);
}
