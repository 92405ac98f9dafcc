package dev.codemode.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Amounts in USD as text: the same in every locale, and no digit that nobody can spend.
final class Money {
    private Money() {}

    /// `$0.00412`, `$0.41`, `$1,234`; `-` for what is not known.
    static String usd(@Nullable Double usd) {
        if (usd == null) {
            return "-";
        }
        var amount = Math.abs(usd);
        var sign = usd < 0 ? "-$" : "$";
        if (amount == 0 || amount >= 1_000) {
            return sign + String.format(Locale.ROOT, "%,.0f", amount);
        }
        return sign + String.format(Locale.ROOT, amount < 0.1 ? "%.5f" : "%.2f", amount);
    }
}
