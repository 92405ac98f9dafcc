package dev.codemode.bench;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.codemode.agents.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the trials of a run add up to: a row per task and approach, totals, and the approaches
/// compared. Made from a plan and its trials alone, so that a report can be written again at any time.
///
/// @param done trials that have a result, of `planned`
/// @param totals one row per approach over all its trials; failed trials count in tokens and time
/// @param ratios every approach after the first against the first, or against `function-calling`
///     where the plan has it
/// @param comparisons the same pairs of approaches, task by task and with intervals
/// @param arms each approach by itself, with intervals
/// @param misses what did not pass, or got no answer
/// @param warnings what the figures do not say although they seem to
public record Summary(
        Plan plan,
        int planned,
        int done,
        List<Row> rows,
        List<Row> totals,
        List<Ratio> ratios,
        List<Comparison> comparisons,
        List<ArmSummary> arms,
        List<Miss> misses,
        List<Warning> warnings) {

    /// Sums over the trials of one task (or of all, where `task` is null) and one approach.
    ///
    /// @param counted trials that passed or failed
    /// @param lost of the seconds, what requests took that failed and were sent again, and waits
    /// @param cost null where a trial has none
    public record Row(
            Plan.@Nullable Task task,
            String approach,
            int passed,
            int counted,
            int errored,
            int turns,
            int toolCalls,
            Tokens tokens,
            double seconds,
            double lost,
            @Nullable Double cost) {}

    /// One approach's totals divided by another's; null where that would divide by zero, or where
    /// the two did not run the same trials.
    public record Ratio(
            String approach,
            String baseline,
            @Nullable Double turns,
            @Nullable Double toolCalls,
            @Nullable Double inputTokens,
            @Nullable Double outputTokens,
            @Nullable Double seconds,
            @Nullable Double cost) {}

    /// A trial that did not pass, and why.
    public record Miss(String trial, Trial.Result result, List<String> reasons) {}

    /// @param trials of the plan, each at most once
    public static Summary of(Plan plan, List<Trial> trials) {
        var byCell = trials.stream().collect(groupingBy(Cell::of));
        var byApproach = trials.stream().collect(groupingBy(t -> t.key().approach()));
        var rows = new ArrayList<Row>();
        for (var task : plan.tasks()) {
            for (var approach : plan.approaches()) {
                var own = byCell.getOrDefault(new Cell(task.id(), approach), List.of());
                rows.add(row(task, approach, own));
            }
        }
        var totals =
                plan.approaches().stream()
                        .map(a -> row(null, a, byApproach.getOrDefault(a, List.of())))
                        .toList();
        var comparisons = comparisons(plan, trials);
        var arms =
                plan.approaches().stream()
                        .map(a -> ArmSummary.of(a, byApproach.getOrDefault(a, List.of())))
                        .toList();
        return new Summary(
                plan,
                plan.keys().size(),
                trials.size(),
                List.copyOf(rows),
                totals,
                ratios(totals),
                comparisons,
                arms,
                trials.stream()
                        .filter(t -> t.result() != Trial.Result.PASSED)
                        .map(Summary::miss)
                        .toList(),
                Warnings.of(plan, trials.size(), arms, comparisons));
    }

    private record Cell(String task, String approach) {
        static Cell of(Trial trial) {
            return new Cell(trial.key().task(), trial.key().approach());
        }
    }

    /// The table for the terminal: plain ASCII, at most 110 columns, the same in every locale.
    public String text() {
        return SummaryText.terminal(this);
    }

    /// The same as Markdown.
    public String markdown() {
        return SummaryText.markdown(this);
    }

    /// Whether every trial of the plan has a result and passed.
    @JsonIgnore
    public boolean allPassed() {
        return done == planned && misses.isEmpty();
    }

    private static Row row(Plan.@Nullable Task task, String approach, List<Trial> own) {
        var errored = count(own, Trial.Result.ERRORED);
        return new Row(
                task,
                approach,
                count(own, Trial.Result.PASSED),
                own.size() - errored,
                errored,
                own.stream().mapToInt(Trial::turns).sum(),
                own.stream().mapToInt(Trial::toolCalls).sum(),
                own.stream().map(Trial::tokens).reduce(Tokens.NONE, Tokens::plus),
                own.stream().mapToDouble(t -> t.seconds().total()).sum(),
                own.stream().mapToDouble(t -> t.seconds().lost()).sum(),
                cost(own));
    }

    private static int count(List<Trial> trials, Trial.Result result) {
        return (int) trials.stream().filter(t -> t.result() == result).count();
    }

    private static @Nullable Double cost(List<Trial> trials) {
        if (trials.isEmpty() || trials.stream().anyMatch(t -> t.cost() == null)) {
            return null;
        }
        return trials.stream().map(Trial::cost).filter(Objects::nonNull).mapToDouble(c -> c).sum();
    }

    private static List<Comparison> comparisons(Plan plan, List<Trial> trials) {
        var baseline = baseline(plan.approaches());
        return plan.approaches().stream()
                .filter(approach -> !approach.equals(baseline))
                .map(approach -> Comparison.of(plan, trials, approach, baseline))
                .filter(Objects::nonNull)
                .toList();
    }

    /// The approach that others are compared with.
    static String baseline(List<String> approaches) {
        return approaches.contains("function-calling") ? "function-calling" : approaches.getFirst();
    }

    private static List<Ratio> ratios(List<Row> totals) {
        var name = baseline(totals.stream().map(Row::approach).toList());
        var baseline =
                totals.stream().filter(r -> r.approach().equals(name)).findFirst().orElseThrow();
        return totals.stream().filter(r -> r != baseline).map(r -> ratio(r, baseline)).toList();
    }

    private static Ratio ratio(Row row, Row baseline) {
        var comparable = row.counted() + row.errored() == baseline.counted() + baseline.errored();
        return new Ratio(
                row.approach(),
                baseline.approach(),
                divide(comparable, (double) row.turns(), (double) baseline.turns()),
                divide(comparable, (double) row.toolCalls(), (double) baseline.toolCalls()),
                divide(
                        comparable,
                        (double) row.tokens().input(),
                        (double) baseline.tokens().input()),
                divide(
                        comparable,
                        (double) row.tokens().output(),
                        (double) baseline.tokens().output()),
                divide(comparable, row.seconds(), baseline.seconds()),
                divide(comparable, row.cost(), baseline.cost()));
    }

    private static @Nullable Double divide(
            boolean comparable, @Nullable Double a, @Nullable Double b) {
        return !comparable || a == null || b == null || b == 0 ? null : a / b;
    }

    private static Miss miss(Trial trial) {
        return new Miss(trial.key().toString(), trial.result(), reasons(trial));
    }

    /// Why a trial did not pass.
    static List<String> reasons(Trial trial) {
        var error = trial.error();
        return error != null
                ? List.of(error)
                : trial.checks().stream().filter(c -> !c.passed()).map(Summary::reason).toList();
    }

    private static String reason(Trial.Check check) {
        return check.name() + ": expected " + check.expected() + ", got " + check.actual();
    }
}
