package dev.codemode.tools;

/// What a call of a tool does to the world. Agents use it to decide what may run side by side.
public enum Effect {
    /// Looks only: calls in any order give the same.
    READS,
    /// Changes something; order matters. What a tool is taken for that does not say.
    WRITES,
    /// Changes something that cannot be changed back.
    DESTRUCTIVE
}
