package dev.codemode.bench;

import static dev.codemode.bench.Figures.interval;
import static dev.codemode.bench.Figures.percent;
import static dev.codemode.bench.Figures.plural;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A comparison of two runs as text.
final class RunComparisonText {
    private RunComparisonText() {}

    private record Line(String measure, String figure, String interval) {}

    static String terminal(RunComparison comparison) {
        var out = new StringBuilder();
        for (var line : heading(comparison)) {
            out.append(SummaryText.wrapped(line));
        }
        for (var arm : comparison.arms()) {
            out.append('\n').append(head(arm)).append('\n');
            for (var line : lines(arm)) {
                out.append(
                        String.format(
                                        Locale.ROOT,
                                        "  %-20s%10s  %s",
                                        line.measure(),
                                        line.figure(),
                                        line.interval())
                                .stripTrailing());
                out.append('\n');
            }
        }
        var notes = notes(comparison);
        if (!notes.isEmpty()) {
            out.append('\n');
            notes.forEach(note -> out.append(SummaryText.wrapped(note)));
        }
        return out.toString();
    }

    static String markdown(RunComparison comparison) {
        var heading = heading(comparison);
        var out = new StringBuilder("# ").append(heading.getFirst()).append('\n');
        heading.stream()
                .skip(1)
                .forEach(
                        line ->
                                out.append("\n**")
                                        .append(SummaryText.escaped(line))
                                        .append("**\n"));
        for (var arm : comparison.arms()) {
            out.append("\n## ").append(head(arm)).append("\n\n");
            out.append("| measure | B against A | 95 % interval |\n|---|---:|---|\n");
            for (var line : lines(arm)) {
                out.append(SummaryText.tableRow(line.measure(), line.figure(), line.interval()));
            }
        }
        SummaryText.listed(out, "To know before believing it", notes(comparison));
        return out.toString();
    }

    private static List<String> heading(RunComparison comparison) {
        var a = comparison.a();
        var b = comparison.b();
        var heading = new ArrayList<String>();
        heading.add(
                (comparison.isOfOneKind()
                                ? a.provenance()
                                : b.provenance() + " AGAINST " + a.provenance())
                        + "  B against A on "
                        + a.suite()
                        + ": "
                        + (a.model().equals(b.model())
                                ? a.model()
                                : b.model() + " against " + a.model())
                        + ", "
                        + plural(comparison.tasks(), "common task"));
        if (!comparison.isOfOneKind()) {
            heading.add(
                    "NOT OF ONE KIND: figures of A are "
                            + a.provenance()
                            + ", those of B "
                            + b.provenance()
                            + ". What differs may be how they were made, and not what was run.");
        }
        return heading;
    }

    private static String head(RunComparison.Arm arm) {
        var trials =
                arm.paired()
                        ? plural(arm.trialsA(), "pair") + " by task, epoch and seed"
                        : plural(arm.trialsA(), "trial") + " in A, " + arm.trialsB() + " in B";
        return arm.approach() + " (" + plural(arm.tasks(), "task") + ", " + trials + ")";
    }

    private static List<Line> lines(RunComparison.Arm arm) {
        var alike = arm.tasks() == 1 ? "(one task: no interval)" : "(all tasks alike: no interval)";
        var lines = new ArrayList<Line>();
        var points = arm.passes().map(share -> 100 * share);
        var p = arm.mcNemar();
        lines.add(
                new Line(
                        "passed, in points",
                        Figures.signed(points.value()),
                        interval(points, Figures::signed, alike)
                                + (p == null
                                        ? ""
                                        : String.format(Locale.ROOT, "  McNemar p = %.3f", p))
                                + "  (A "
                                + percent(arm.rateA())
                                + ", B "
                                + percent(arm.rateB())
                                + ")"));
        arm.ratios()
                .forEach(
                        (measure, ratio) ->
                                lines.add(
                                        new Line(
                                                measure,
                                                Figures.times(ratio.value()),
                                                interval(ratio, Figures::times, alike))));
        return lines;
    }

    private static List<String> notes(RunComparison comparison) {
        var notes = new ArrayList<String>();
        comparison.differs().forEach(line -> notes.add("Differs: " + line + "."));
        notes.addAll(comparison.warnings());
        return notes;
    }
}
