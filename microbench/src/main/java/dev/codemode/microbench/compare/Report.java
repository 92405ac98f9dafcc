package dev.codemode.microbench.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// The tables that a comparison ends with, as Markdown.
record Report(String machine, int rounds, List<Row> rows, List<Figures.Figure> figures) {
    String markdown() {
        var text = new StringBuilder();
        line(text, "Taken on: " + machine + ". Medians of " + rounds + " rounds; milliseconds.");
        line(text, "");
        line(
                text,
                "| program | warm | cold | cold, AOT cache | CPython | its compile | Monty | warm / CPython | cold / CPython"
                        + " | with cache / CPython |");
        line(text, "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (var row : rows) {
            var cells =
                    List.of(
                            row.program,
                            millis(row.warm),
                            millis(row.cold),
                            millis(row.cached),
                            millis(row.cpython),
                            millis(row.cpythonCompile),
                            millis(row.monty),
                            ratio(row.warmRatio()),
                            row.cold.isEmpty() ? "" : ratio(row.coldRatio()),
                            row.cached.isEmpty() ? "" : ratio(row.cachedRatio()));
            line(text, "| " + String.join(" | ", cells) + " |");
        }
        line(text, "");
        summary(text, "Warm", Row::warmRatio);
        if (!rows.getFirst().cold.isEmpty()) {
            summary(text, "Cold", Row::coldRatio);
        }
        if (!rows.getFirst().cached.isEmpty()) {
            summary(text, "Cold with the AOT cache of the build", Row::cachedRatio);
        }
        againstMonty(text);
        for (var figure : figures) {
            line(text, "- " + figure.what() + ": " + figure.value());
        }
        return text.toString();
    }

    private void summary(StringBuilder text, String what, ToDoubleFunction<Row> ratio) {
        var mean = Series.geometricMean(rows.stream().map(ratio::applyAsDouble).toList());
        var worst = rows.stream().max(Comparator.comparingDouble(ratio)).orElseThrow();
        line(
                text,
                "- "
                        + what
                        + " against CPython: geometric mean "
                        + ratio(mean)
                        + ", worst "
                        + ratio(ratio.applyAsDouble(worst))
                        + " ("
                        + worst.program
                        + ")");
    }

    private void againstMonty(StringBuilder text) {
        var both = rows.stream().filter(row -> !row.monty.isEmpty()).toList();
        if (!both.isEmpty()) {
            var mean =
                    Series.geometricMean(
                            both.stream().map(r -> r.warm.median() / r.monty.median()).toList());
            line(
                    text,
                    "- Warm against Monty, over the "
                            + both.size()
                            + " programs that it runs: geometric mean "
                            + ratio(mean));
        }
        for (var row : rows) {
            if (row.montyRefusal != null) {
                line(text, "- Monty does not run " + row.program + ": " + row.montyRefusal);
            }
        }
    }

    private static String millis(Series series) {
        if (series.isEmpty()) {
            return "";
        }
        var median = series.median();
        return String.format(Locale.ROOT, median < 1 ? "%.3f" : "%.1f", median);
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
