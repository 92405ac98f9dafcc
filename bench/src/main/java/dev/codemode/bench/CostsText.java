package dev.codemode.bench;

import dev.codemode.bench.internal.statistics.Estimate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Costs as Markdown.
final class CostsText {
    private CostsText() {}

    static String markdown(Costs costs) {
        var out = new StringBuilder("## Costs\n");
        for (var table : costs.tables()) {
            out.append(table(costs, table));
        }
        costs.notices().forEach(notice -> out.append('\n').append(notice).append('\n'));
        return out.toString();
    }

    private static String table(Costs costs, Costs.Table table) {
        var out = new StringBuilder("\n### " + title(table) + "\n\n");
        out.append("| approach | prompt cache | passed | a trial | a passed trial | against ");
        out.append(costs.baseline()).append(" |\n|---|---|---:|---:|---:|---|\n");
        for (var arm : table.arms()) {
            out.append(row(arm, "without", arm.uncached()));
            if (arm.cached() != null) {
                out.append(row(arm, "with", arm.cached()));
            }
        }
        out.append(volumes(table, "without a prompt cache", Costs.Arm::uncached));
        if (table.arms().stream().anyMatch(arm -> arm.cached() != null)) {
            out.append(volumes(table, "with a prompt cache", Costs.Arm::cached));
        }
        return out.toString();
    }

    private static String title(Costs.Table table) {
        var price = table.price() == null ? "no price" : table.price();
        return table.transferred()
                ? "The tokens of this run at the prices of " + table.model() + " (" + price + ")"
                : table.model() + " (" + price + ")";
    }

    private static String row(Costs.Arm arm, String cache, Costs.Column column) {
        var basis = column.basis() == Costs.Basis.PROJECTED ? ", projected" : "";
        return "| "
                + String.join(
                        " | ",
                        arm.approach(),
                        cache + basis,
                        arm.passed() + "/" + arm.trials(),
                        Money.usd(column.perTrial()),
                        Money.usd(column.perPassed()),
                        ratio(column.ratio()))
                + " |\n";
    }

    private static String ratio(@Nullable Estimate ratio) {
        if (ratio == null) {
            return "";
        }
        var low = ratio.low();
        var high = ratio.high();
        return String.format(Locale.ROOT, "x %.2f", ratio.value())
                + (low == null || high == null
                        ? ""
                        : String.format(Locale.ROOT, " (%.2f to %.2f)", low, high));
    }

    private static String volumes(
            Costs.Table table, String cache, Function<Costs.Arm, Costs.@Nullable Column> side) {
        var out =
                new StringBuilder(
                        "\nUSD a year " + cache + ", at so many tasks a day:\n\n| approach |");
        var rule = new StringBuilder("|---|");
        for (var tasks : Costs.VOLUMES) {
            out.append(String.format(Locale.ROOT, " %,d |", tasks));
            rule.append("---:|");
        }
        out.append('\n').append(rule).append('\n');
        for (var arm : table.arms()) {
            var column = side.apply(arm);
            if (column != null && !column.volumes().isEmpty()) {
                out.append("| ").append(arm.approach()).append(" |");
                column.volumes()
                        .forEach(v -> out.append(' ').append(Money.usd(v.perYear())).append(" |"));
                out.append('\n');
                if (column.ratio() != null) {
                    out.append("| saved |");
                    column.volumes().forEach(v -> out.append(' ').append(saved(v)).append(" |"));
                    out.append('\n');
                }
            }
        }
        return out.toString();
    }

    private static String saved(Costs.Volume volume) {
        var saved = volume.savedPerYear();
        if (saved == null) {
            return "";
        }
        return saved.low() == null || saved.high() == null
                ? Money.usd(saved.value())
                : Money.usd(saved.value())
                        + " ("
                        + Money.usd(saved.low())
                        + " to "
                        + Money.usd(saved.high())
                        + ")";
    }
}
