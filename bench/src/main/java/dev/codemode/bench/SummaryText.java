package dev.codemode.bench;

import dev.codemode.bench.internal.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A summary as text. Numbers look the same in every locale, lines end in `\n` everywhere.
final class SummaryText {
    private static final List<String> HEADS =
            List.of("passed", "turns", "calls", "input", "output", "seconds", "cost");
    private static final int COLUMNS = 110;
    // Wide enough for the longest pair of approaches.
    private static final int LABEL = 48;
    private static final int[] WIDTHS = {7, 7, 7, 10, 9, 9, 11};

    private SummaryText() {}

    static String terminal(Summary summary) {
        var out = new StringBuilder();
        out.append(title(summary)).append("\n\n");
        out.append(line("", HEADS)).append('\n');
        for (var task : summary.plan().tasks()) {
            out.append(task.id()).append("  ").append(task.name()).append('\n');
            for (var row : summary.rows()) {
                if (task.equals(row.task())) {
                    out.append(line("  " + row.approach(), cells(row))).append('\n');
                }
            }
        }
        out.append("all tasks\n");
        for (var total : summary.totals()) {
            out.append(line("  " + total.approach(), cells(total))).append('\n');
        }
        for (var ratio : summary.ratios()) {
            out.append(line("  " + label(ratio), cells(ratio))).append('\n');
        }
        summary.comparisons()
                .forEach(c -> out.append('\n').append(terminal(c, summary.plan().epochs())));
        var notes = notes(summary);
        if (!notes.isEmpty()) {
            out.append('\n');
            notes.forEach(n -> out.append(wrapped(n)));
        }
        return out.toString();
    }

    private static String terminal(Comparison comparison, int epochs) {
        var out = new StringBuilder(head(comparison)).append('\n');
        for (var line : figures(comparison)) {
            out.append("  ").append(line.name()).append(" ".repeat(20 - line.name().length()));
            out.append(" ".repeat(Math.max(0, 10 - line.value().length()))).append(line.value());
            out.append("  ").append(line.interval()).append('\n');
        }
        return out.append(wrapped(reach(comparison, epochs))).toString();
    }

    private static String head(Comparison comparison) {
        return comparison.approach()
                + " against "
                + comparison.baseline()
                + ", task by task ("
                + plural(comparison.tasks(), "task")
                + ", "
                + plural(comparison.pairs(), "pair")
                + "; 95 % intervals)";
    }

    private record Figure(String name, String value, String interval) {}

    private static List<Figure> figures(Comparison comparison) {
        var figures = new ArrayList<Figure>();
        var passes = comparison.passes();
        var points = passes.map(share -> 100 * share);
        var p = comparison.mcNemar();
        figures.add(
                new Figure(
                        "passed, in points",
                        signed(points.value()),
                        interval(points, SummaryText::signed)
                                + (p == null
                                        ? ""
                                        : String.format(Locale.ROOT, "  McNemar p = %.3f", p))));
        comparison
                .ratios()
                .forEach(
                        (name, ratio) ->
                                figures.add(
                                        new Figure(
                                                name,
                                                times(ratio.value()),
                                                interval(ratio, SummaryText::times))));
        return figures;
    }

    private static String interval(Estimate estimate, DoubleFunction<String> shown) {
        var low = estimate.low();
        var high = estimate.high();
        return low == null || high == null
                ? "(all tasks alike: no interval)"
                : shown.apply(low) + " to " + shown.apply(high);
    }

    private static String signed(double points) {
        return String.format(Locale.ROOT, "%+.1f", points);
    }

    private static String reach(Comparison comparison, int epochs) {
        var run = plural(comparison.tasks(), "task") + " and " + plural(epochs, "epoch");
        return comparison.detectable() >= 1
                ? run + " cannot show a difference in pass rate."
                : String.format(
                        Locale.ROOT,
                        "%s show a difference in pass rate from about %.0f points on (80 %% power).",
                        run,
                        100 * comparison.detectable());
    }

    static String markdown(Summary summary) {
        var out = new StringBuilder();
        out.append("# ").append(title(summary)).append("\n\n");
        out.append("| task | approach | ").append(String.join(" | ", HEADS)).append(" |\n");
        out.append("|---|---|").append("---:|".repeat(HEADS.size())).append('\n');
        for (var row : summary.rows()) {
            var task = Objects.requireNonNull(row.task());
            out.append(markdownRow(task.id() + " " + task.name(), row.approach(), cells(row)));
        }
        for (var total : summary.totals()) {
            out.append(markdownRow("**all tasks**", total.approach(), cells(total)));
        }
        for (var ratio : summary.ratios()) {
            out.append(markdownRow("**ratio**", label(ratio), cells(ratio)));
        }
        summary.comparisons().forEach(c -> out.append(markdown(c, summary.plan().epochs())));
        notes(summary).forEach(n -> out.append('\n').append(n).append('\n'));
        return out.toString();
    }

    private static String markdown(Comparison comparison, int epochs) {
        var out = new StringBuilder("\n").append(head(comparison)).append("\n\n");
        out.append("| measure | estimate | interval |\n|---|---:|---|\n");
        for (var figure : figures(comparison)) {
            out.append("| " + figure.name() + " | " + figure.value() + " | ");
            out.append(figure.interval()).append(" |\n");
        }
        return out.append('\n').append(reach(comparison, epochs)).append('\n').toString();
    }

    private static String markdownRow(String task, String approach, List<String> cells) {
        return "| " + task + " | " + approach + " | " + String.join(" | ", cells) + " |\n";
    }

    private static String title(Summary summary) {
        var plan = summary.plan();
        return plan.provenance()
                + "  "
                + plan.model()
                + " on "
                + plan.suite()
                + " ("
                + plan.catalog()
                + " catalogue): "
                + plural(plan.tasks().size(), "task")
                + ", "
                + plural(plan.approaches().size(), "approach")
                + ", "
                + plural(plan.epochs(), "epoch")
                + ", seed "
                + plan.seed();
    }

    private static List<String> notes(Summary summary) {
        var notes = new ArrayList<String>();
        if (summary.done() < summary.planned()) {
            notes.add(
                    "Not finished: "
                            + summary.done()
                            + " of "
                            + summary.planned()
                            + " trials done.");
        }
        for (var miss : summary.misses()) {
            notes.add(
                    miss.trial()
                            + " "
                            + miss.result().name().toLowerCase(Locale.ROOT)
                            + ": "
                            + String.join("; ", miss.reasons()));
        }
        if (summary.totals().stream().anyMatch(row -> row.lost() > 0)) {
            notes.add(lost(summary.totals()));
        }
        if (summary.plan().epochs() > 1) {
            notes.add("Every row adds up its " + summary.plan().epochs() + " epochs.");
        }
        if (summary.plan().provenance().equals("PROJECTED")) {
            notes.addAll(projected(summary.plan()));
        }
        if (summary.plan().provenance().equals("RECORDED")) {
            notes.add(
                    "RECORDED: replies were played back; seconds of the model are those of the recording.");
        }
        return notes;
    }

    private static String lost(List<Summary.Row> totals) {
        return totals.stream()
                .map(
                        row ->
                                String.format(
                                        Locale.ROOT,
                                        "%s %.2f (%.2f without)",
                                        row.approach(),
                                        row.lost(),
                                        row.seconds() - row.lost()))
                .collect(
                        Collectors.joining(
                                ", ",
                                "Seconds lost to requests that failed and were sent again, and to waits: ",
                                "."));
    }

    private static List<String> projected(Plan plan) {
        var notes = new ArrayList<String>();
        notes.add(
                "PROJECTED: no live model was asked. A simulated model played each task's reference"
                        + " solution through the real agents and tools: turns, calls and messages are"
                        + " what they would be, tokens are counted on those messages, seconds come from"
                        + " its profile.");
        if (plan.approaches().stream().anyMatch(a -> a.startsWith("code-mode"))) {
            notes.add(
                    "Code-mode turns are 1 by construction: the simulated model's one program works."
                            + " What programs of real models do, 'codemode rerun' shows.");
        }
        return notes;
    }

    private static String wrapped(String note) {
        var out = new StringBuilder();
        var column = 0;
        for (var word : note.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > COLUMNS) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.append('\n').toString();
    }

    private static String line(String label, List<String> cells) {
        var out = new StringBuilder(label);
        out.append(" ".repeat(Math.max(0, LABEL - label.length())));
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            out.append(" ".repeat(Math.max(1, WIDTHS[i] - cell.length()))).append(cell);
        }
        return out.toString().stripTrailing();
    }

    private static List<String> cells(Summary.Row row) {
        return List.of(
                row.passed() + "/" + row.counted(),
                number(row.turns()),
                number(row.toolCalls()),
                number(row.tokens().input()),
                number(row.tokens().output()),
                String.format(Locale.ROOT, "%.2f", row.seconds()),
                money(row.cost()));
    }

    private static List<String> cells(Summary.Ratio ratio) {
        return List.of(
                "",
                times(ratio.turns()),
                times(ratio.toolCalls()),
                times(ratio.inputTokens()),
                times(ratio.outputTokens()),
                times(ratio.seconds()),
                times(ratio.cost()));
    }

    private static String label(Summary.Ratio ratio) {
        return ratio.approach() + " / " + ratio.baseline();
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String times(@Nullable Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String money(@Nullable Double usd) {
        if (usd == null) {
            return "-";
        }
        return String.format(Locale.ROOT, usd < 1 ? "$%.5f" : "$%,.2f", usd);
    }

    private static String plural(int count, String what) {
        var ending = what.endsWith("ch") ? "es" : "s";
        return count + " " + what + (count == 1 ? "" : ending);
    }
}
