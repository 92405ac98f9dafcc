package dev.codemode.bench;

import dev.codemode.bench.internal.statistics.Estimate;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/// Figures as people read them, the same in every locale.
final class Figures {
    private Figures() {}

    /// `12,345`.
    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /// `0.27`, of a ratio; `-` where there is none.
    static String times(@Nullable Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, "%.2f", value);
    }

    /// `$0.00250` or `$1,234.50`; `-` where there is none.
    static String money(@Nullable Double usd) {
        if (usd == null) {
            return "-";
        }
        return String.format(Locale.ROOT, usd < 1 ? "$%.5f" : "$%,.2f", usd);
    }

    /// `87.5 %`, of a share.
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /// `+12.5`, of a difference in points.
    static String signed(double points) {
        return String.format(Locale.ROOT, "%+.1f", points);
    }

    /// `0.24 to 0.30`, or what to say where there is no interval.
    static String interval(Estimate estimate, DoubleFunction<String> shown, String otherwise) {
        var low = estimate.low();
        var high = estimate.high();
        return low == null || high == null
                ? otherwise
                : shown.apply(low) + " to " + shown.apply(high);
    }

    /// `1 task`, `2 approaches`.
    static String plural(int count, String what) {
        var ending = what.equals("approach") ? "es" : "s";
        return count + " " + what + (count == 1 ? "" : ending);
    }

    /// A text of a model or a provider on one line, without characters that steer a terminal.
    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
