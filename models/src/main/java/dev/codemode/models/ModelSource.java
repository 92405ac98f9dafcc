package dev.codemode.models;

import java.util.OptionalInt;

/// A model that trials can be run with. Safe for many threads.
public interface ModelSource {
    /// The name users choose it by, such as `simulated:haiku-3`.
    String name();

    /// One line for a list of models.
    String description();

    /// What its figures are worth.
    Provenance provenance();

    /// The name under which tables of prices list it; empty where no price applies.
    String pricedAs();

    /// What it may write in one reply, in place of the agent's own limit; empty where it does not say.
    default OptionalInt maxOutputTokens() {
        return OptionalInt.empty();
    }

    /// Makes ready for one trial.
    ModelSession open(TrialContext trial);
}
