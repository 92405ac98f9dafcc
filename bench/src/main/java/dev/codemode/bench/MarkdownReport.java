package dev.codemode.bench;

import java.util.ArrayList;

/// The summary as Markdown, with what is the report's alone.
final class MarkdownReport {
    private MarkdownReport() {}

    static String of(Report report) {
        var out = new StringBuilder(report.summary().markdown());
        if (report.costs() != null) {
            out.append('\n').append(report.costs().markdown());
        }
        SummaryText.listed(out, "Gates", report.gates().stream().map(Gate.Outcome::line).toList());
        SummaryText.listed(out, "About the files of this run", new ArrayList<>(report.notices()));
        return out.toString();
    }
}
