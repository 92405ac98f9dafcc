package dev.codemode.bench;

import java.util.Locale;

/// What a trial takes, by the names that reports and gates call it.
public enum Measure {
    TURNS,
    INPUT,
    OUTPUT,
    /// Input and output together.
    TOKENS,
    SECONDS,
    /// In USD.
    COST;

    /// The name in reports: `turns`, `input`, `output`, `tokens`, `seconds` or `cost`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a trial took; not a number where that is not known, such as the cost without a price.
    double of(Trial trial) {
        return switch (this) {
            case TURNS -> trial.turns();
            case INPUT -> trial.tokens().input();
            case OUTPUT -> trial.tokens().output();
            case TOKENS -> trial.tokens().input() + trial.tokens().output();
            case SECONDS -> trial.seconds().total();
            case COST -> trial.cost() == null ? Double.NaN : trial.cost();
        };
    }
}
