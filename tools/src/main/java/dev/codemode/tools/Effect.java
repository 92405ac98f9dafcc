package dev.codemode.tools;

/// What a call of a tool does to the world. It decides what may run side by side, what an [Approval] is
/// asked about, what a [DryRun] keeps back and what a [WriteLog] undoes.
public enum Effect {
    /// Looks only: calls in any order give the same. A program may have several in flight, so the tool has
    /// to be safe for several threads.
    READS,
    /// Changes something; order matters. What a tool is taken for that does not say.
    WRITES,
    /// Changes something that cannot be changed back, such as a mail that was sent.
    DESTRUCTIVE
}
