package dev.codemode.models;

/// What figures of a model are worth. Rows of different provenance are never mixed.
public enum Provenance {
    /// Computed by a simulated model from a reference solution and a profile.
    PROJECTED,
    /// Played back from a recording of a live model.
    RECORDED,
    /// Measured on a live model.
    MEASURED
}
