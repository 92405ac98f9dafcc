package dev.codemode.agents;

/// Why a run ended.
public enum Stop {
    /// The model, or its program, gave an answer.
    ANSWERED,
    /// [AgentSettings#maxTurns()] replies were used up.
    MAX_TURNS,
    /// The model sent two empty replies in a row.
    EMPTY_REPLY,
    /// The model refused, or its provider filtered what it wrote.
    REFUSED,
    /// The conversation no longer fits what the model can read.
    CONTEXT_FULL,
    /// The thread of the run was interrupted; it still is.
    INTERRUPTED,
    /// A dry run came to where the result of a write is needed, which it does not make up.
    NEEDED_A_WRITE
}
