package dev.codemode.bench;

import java.util.Locale;

/// What a [Report] can be written as.
public enum ReportFormat {
    /// One page for a browser that asks for nothing else, with trajectories.
    HTML,
    /// Markdown, for people.
    MD,
    /// Everything but trajectories, for programs: docs/report-format.md has its fields.
    JSON,
    /// One row per trial, for spreadsheets and data frames.
    CSV,
    /// JUnit XML, for continuous integration: a suite per approach, a test case per trial.
    JUNIT;

    /// The name users choose it by.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
