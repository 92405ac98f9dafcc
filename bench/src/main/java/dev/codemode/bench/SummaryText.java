package dev.codemode.bench;

import static dev.codemode.bench.Figures.interval;
import static dev.codemode.bench.Figures.money;
import static dev.codemode.bench.Figures.number;
import static dev.codemode.bench.Figures.oneLine;
import static dev.codemode.bench.Figures.percent;
import static dev.codemode.bench.Figures.plural;
import static dev.codemode.bench.Figures.signed;
import static dev.codemode.bench.Figures.times;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// A summary as text. Numbers look the same in every locale, lines end in `\n` everywhere.
final class SummaryText {
    private static final List<String> HEADS =
            List.of("passed", "turns", "calls", "input", "output", "seconds", "cost");
    private static final String[] ALONE = {
        "by itself", "passed", "95 % interval", "bytes seen", "hidden"
    };
    private static final String[] ALONE_OFTEN = {
        "by itself", "passed", "95 % interval", "all k pass", "any of k", "bytes seen", "hidden"
    };
    // More misses than these hide the table; reports list them all.
    private static final int SHOWN = 20;
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
        out.append('\n').append(terminal(summary.arms()));
        summary.comparisons()
                .forEach(c -> out.append('\n').append(terminal(c, summary.plan().epochs())));
        part(out, summary.warnings().stream().map(Warning::text).toList());
        part(out, misses(summary, SHOWN));
        part(out, notes(summary));
        return out.toString();
    }

    private static void part(StringBuilder out, List<String> notes) {
        if (!notes.isEmpty()) {
            out.append('\n');
            notes.forEach(n -> out.append(wrapped(n)));
        }
    }

    private static String terminal(List<ArmSummary> arms) {
        var heads = arms.stream().anyMatch(arm -> !arm.repeats().isEmpty()) ? ALONE_OFTEN : ALONE;
        var table = new TextTable(heads);
        for (var arm : arms) {
            var cells = new ArrayList<>(List.of(arm.approach(), rate(arm), rateInterval(arm)));
            if (heads == ALONE_OFTEN) {
                cells.addAll(repeats(arm));
            }
            cells.add(number(arm.bytes().seen()));
            cells.add(number(arm.bytes().hidden()));
            table.row(cells.toArray(String[]::new));
        }
        return table.toString();
    }

    private static String rate(ArmSummary arm) {
        var rate = arm.passRate();
        return rate == null ? "-" : percent(rate.value());
    }

    private static String rateInterval(ArmSummary arm) {
        var rate = arm.passRate();
        return rate == null ? "-" : interval(rate, Figures::percent, "-");
    }

    /// Every time, and at least once, of the most epochs that a task has.
    private static List<String> repeats(ArmSummary arm) {
        if (arm.repeats().isEmpty()) {
            return List.of("-", "-");
        }
        var most = arm.repeats().getLast();
        return List.of(
                percent(most.everyTime()) + " (k=" + most.times() + ")",
                percent(most.atLeastOnce()) + " (k=" + most.times() + ")");
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
                        interval(points, Figures::signed, alike(comparison))
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
                                                interval(
                                                        ratio,
                                                        Figures::times,
                                                        alike(comparison)))));
        return figures;
    }

    private static String alike(Comparison comparison) {
        return comparison.tasks() == 1
                ? "(one task: no interval)"
                : "(all tasks alike: no interval)";
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
        out.append(markdown(summary.arms()));
        summary.comparisons().forEach(c -> out.append(markdown(c, summary.plan().epochs())));
        listed(out, "Warnings", summary.warnings().stream().map(Warning::text).toList());
        listed(out, "Not passed", misses(summary, Integer.MAX_VALUE));
        notes(summary).forEach(n -> out.append('\n').append(n).append('\n'));
        return out.toString();
    }

    static void listed(StringBuilder out, String title, List<String> items) {
        if (!items.isEmpty()) {
            out.append("\n## ").append(title).append("\n\n");
            items.forEach(item -> out.append("- ").append(escaped(item)).append('\n'));
        }
    }

    /// Text of models and providers, kept from being read as Markdown.
    static String escaped(String text) {
        return oneLine(text).replaceAll("[\\\\`*_\\[\\]<>|#]", "\\\\$0");
    }

    private static String markdown(List<ArmSummary> arms) {
        var out = new StringBuilder("\n## Each approach by itself\n\n");
        out.append(
                "| approach | passed | 95 % interval | bytes seen | bytes hidden | what did not work |\n");
        out.append("|---|---:|---|---:|---:|---|\n");
        for (var arm : arms) {
            out.append(
                    tableRow(
                            arm.approach(),
                            rate(arm),
                            rateInterval(arm),
                            number(arm.bytes().seen()),
                            number(arm.bytes().hidden()),
                            causes(arm)));
        }
        out.append("\nA trial takes, on average and with 95 % intervals:\n\n");
        out.append("| approach | measure | mean | interval |\n|---|---|---:|---|\n");
        for (var arm : arms) {
            arm.means()
                    .forEach(
                            (measure, mean) ->
                                    out.append(
                                            tableRow(
                                                    arm.approach(),
                                                    measure,
                                                    shown(measure, mean.value()),
                                                    interval(
                                                            mean,
                                                            v -> shown(measure, v),
                                                            "(one task: no interval)"))));
        }
        if (arms.stream().anyMatch(arm -> !arm.repeats().isEmpty())) {
            out.append("\nThe same task several times:\n\n");
            out.append("| approach | times | passes at least once | passes every time |\n");
            out.append("|---|---:|---:|---:|\n");
            for (var arm : arms) {
                for (var repeat : arm.repeats()) {
                    out.append(
                            tableRow(
                                    arm.approach(),
                                    String.valueOf(repeat.times()),
                                    percent(repeat.atLeastOnce()),
                                    percent(repeat.everyTime())));
                }
            }
        }
        return out.toString();
    }

    private static String shown(String measure, double value) {
        return switch (measure) {
            case "cost" -> money(value);
            case "input", "output", "tokens" -> number(Math.round(value));
            default -> times(value);
        };
    }

    static String tableRow(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String markdown(Comparison comparison, int epochs) {
        var out = new StringBuilder("\n## ").append(head(comparison)).append("\n\n");
        out.append("| measure | estimate | interval |\n|---|---:|---|\n");
        for (var figure : figures(comparison)) {
            out.append("| " + figure.name() + " | " + figure.value() + " | ");
            out.append(figure.interval()).append(" |\n");
        }
        return out.append('\n').append(reach(comparison, epochs)).append('\n').toString();
    }

    private static String markdownRow(String task, String approach, List<String> cells) {
        var all = new ArrayList<>(List.of(task.replace("|", "\\|"), approach));
        all.addAll(cells);
        return tableRow(all.toArray(String[]::new));
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
        causes(summary.arms()).ifPresent(notes::add);
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

    private static List<String> misses(Summary summary, int most) {
        var misses =
                new ArrayList<>(
                        summary.misses().stream()
                                .limit(most)
                                .map(
                                        miss ->
                                                miss.trial()
                                                        + " "
                                                        + miss.result()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT)
                                                        + ": "
                                                        + oneLine(
                                                                String.join("; ", miss.reasons())))
                                .toList());
        var more = summary.misses().size() - misses.size();
        if (more > 0) {
            misses.add("... and " + number(more) + " more; 'codemode report RUN' lists all.");
        }
        return misses;
    }

    private static Optional<String> causes(List<ArmSummary> arms) {
        var told =
                arms.stream()
                        .filter(arm -> !arm.causes().isEmpty())
                        .map(arm -> arm.approach() + " " + causes(arm))
                        .collect(joining("; "));
        return told.isEmpty() ? Optional.empty() : Optional.of("What did not work: " + told + ".");
    }

    /// `2 model, 1 program`; empty where all passed.
    private static String causes(ArmSummary arm) {
        return arm.causes().entrySet().stream()
                .map(e -> e.getValue() + " " + cause(e.getKey()))
                .collect(joining(", "));
    }

    private static String cause(Trial.Cause cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', ' ');
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

    static String wrapped(String note) {
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
}
