package dev.codemode.bench;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// What a trial takes, by the names that reports and gates call it.
public enum Measure {
    TURNS(Trial::turns),
    INPUT(t -> t.tokens().input()),
    OUTPUT(t -> t.tokens().output()),
    /// Input and output together.
    TOKENS(t -> t.tokens().input() + t.tokens().output()),
    SECONDS(t -> t.seconds().total()),
    /// In USD.
    COST(t -> t.cost() == null ? Double.NaN : t.cost());

    private final ToDoubleFunction<Trial> value;

    Measure(ToDoubleFunction<Trial> value) {
        this.value = value;
    }

    /// The name in reports: `turns`, `input`, `output`, `tokens`, `seconds` or `cost`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a trial took; not a number where that is not known, such as the cost without a price.
    double of(Trial trial) {
        return value.applyAsDouble(trial);
    }
}
