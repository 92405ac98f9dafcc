package dev.codemode.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is told of a run, in whatever format: its summary, its trials, and what a reader must know.
///
/// It holds no folder and no time of the machine, so that two runs of one plan with a simulated model
/// give the same report to the byte.
///
/// @param trials in the plan's order
/// @param notices what was not as it should be in the run's files
/// @param costs what the run cost, and what so much work would; null where that was not worked out
/// @param trialCosts what each trial cost; empty where that was not worked out
/// @param gates what was asked of the figures, and how that went; empty where nothing was
public record Report(
        Summary summary,
        List<Trial> trials,
        List<String> notices,
        @Nullable Costs costs,
        List<TrialCost> trialCosts,
        List<Gate.Outcome> gates) {
    public Report {
        trialCosts = List.copyOf(trialCosts);
        trials = List.copyOf(trials);
        notices = List.copyOf(notices);
        gates = List.copyOf(gates);
    }

    /// A report without costs.
    public Report(
            Summary summary, List<Trial> trials, List<String> notices, List<Gate.Outcome> gates) {
        this(summary, trials, notices, null, List.of(), gates);
    }

    public static Report of(Run run) {
        return new Report(run.summary(), run.trials(), run.notices(), List.of());
    }

    /// The same, with what its trials cost at the prices they were made with.
    ///
    /// @param others at whose prices the same tokens are shown, too
    public Report priced(Prices prices, List<Prices.Price> others) {
        return new Report(
                summary,
                trials,
                notices,
                Costs.of(summary.plan(), trials, prices, others),
                TrialCost.all(trials, prices),
                gates);
    }

    /// The same, with gates checked on its figures.
    public Report with(List<Gate> asked) {
        return new Report(
                summary,
                trials,
                notices,
                costs,
                trialCosts,
                asked.stream().map(gate -> gate.on(summary)).toList());
    }

    /// The report in a format, the same in every locale and time zone.
    public String as(ReportFormat format) {
        return switch (format) {
            case HTML -> HtmlReport.of(this);
            case MD -> MarkdownReport.of(this);
            case JSON -> JsonReport.of(this);
            case CSV -> CsvReport.of(this);
            case JUNIT -> JunitReport.of(this);
        };
    }
}
