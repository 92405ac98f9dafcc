package dev.codemode.bench.internal.html;

import java.util.List;

/// Everything that stands on the page, worded and formatted: the template only lays it out.
///
/// @param mark `PROJECTED`, `RECORDED` or `MEASURED`
/// @param markText what that means for the figures
/// @param maps where each approach takes least, by measure; empty where tasks have no factors
/// @param data what the charts show, as JSON
/// @param trajectories JSON of the trials, packed with gzip and written in base64
/// @param shown of how many trials the trajectory is in the page, of `trials`
public record Page(
        String title,
        String mark,
        String markText,
        List<Fact> facts,
        List<Headline> headlines,
        List<String> warnings,
        List<String> notices,
        List<Arm> arms,
        List<Row> rows,
        List<MapView> maps,
        List<CostTable> costs,
        List<String> costNotices,
        List<Miss> misses,
        String data,
        String trajectories,
        int shown,
        int trials) {

    /// A name and what it is.
    public record Fact(String name, String value) {}

    /// One approach against the baseline.
    public record Headline(String approach, String baseline, String basis, List<Figure> figures) {}

    /// @param tone `better`, `worse` or `unsure`: what the interval says
    public record Figure(String name, String value, String says, String interval, String tone) {}

    /// A figure in a table, and what it is sorted by.
    public record Cell(String text, String sort) {
        public Cell(String text) {
            this(text, text);
        }

        public Cell(String text, double sort) {
            this(text, Double.toString(sort));
        }
    }

    /// One approach over all tasks.
    public record Arm(String approach, List<Sure> cells) {}

    /// A figure and how sure it is; empty where there is no interval.
    public record Sure(String text, String interval) {
        public Sure(String text) {
            this(text, "");
        }
    }

    /// One approach on one task.
    ///
    /// @param failed whether a trial of it did not pass
    public record Row(
            String task, String name, String approach, boolean failed, List<Cell> cells) {}

    /// Who takes least of one measure.
    ///
    /// @param columns values of the factor along the top
    public record MapView(
            String id,
            String label,
            String note,
            String across,
            List<String> columns,
            List<MapRow> rows) {}

    /// @param label values of the other factors
    public record MapRow(String label, List<MapCell> cells) {}

    /// @param letters who takes least: `S`, `P`, `C`, several where they take the same
    /// @param arm its number, for the colour; -1 where no trial says
    /// @param ratio how much more the next one takes, such as `12x`
    /// @param title the figures in words
    /// @param task the task behind it
    public record MapCell(String letters, int arm, String ratio, String title, String task) {}

    /// What the approaches cost at one model's prices.
    ///
    /// @param transferred whether these are tokens of the run at prices of a model that was not asked
    public record CostTable(String title, boolean transferred, List<CostRow> rows) {}

    /// @param basis `as run`, or that it is projected
    public record CostRow(String approach, String basis, boolean projected, List<Cell> cells) {}

    /// A trial that did not pass.
    public record Miss(String trial, String task, String result, String cause, String why) {}
}
