package dev.codemode.bench;

import static dev.codemode.bench.Figures.plural;
import static java.util.stream.Collectors.joining;

import dev.codemode.bench.internal.statistics.Estimate;
import dev.codemode.bench.internal.statistics.McNemar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Looks through the figures of a run for what they do not say although they seem to.
final class Warnings {
    /// Below so many clusters even the widened interval of a bootstrap is too narrow.
    static final int FEW = 10;

    private final Plan plan;
    private final int planned;
    private final int done;
    private final List<ArmSummary> arms;
    private final List<Comparison> comparisons;
    private final List<Warning> found = new ArrayList<>();

    private Warnings(
            Plan plan, int planned, int done, List<ArmSummary> arms, List<Comparison> comparisons) {
        this.plan = plan;
        this.planned = planned;
        this.done = done;
        this.arms = arms;
        this.comparisons = comparisons;
    }

    static List<Warning> of(
            Plan plan, int done, List<ArmSummary> arms, List<Comparison> comparisons) {
        var warnings = new Warnings(plan, plan.keys().size(), done, arms, comparisons);
        warnings.unfinished();
        warnings.errored();
        warnings.fewTasks();
        warnings.ceiling();
        comparisons.forEach(warnings::passRates);
        comparisons.forEach(warnings::spansOne);
        return List.copyOf(warnings.found);
    }

    private void warn(Warning.About about, String text) {
        found.add(new Warning(about, text));
    }

    private void unfinished() {
        if (done < planned) {
            warn(
                    Warning.About.UNFINISHED,
                    "Not finished: " + done + " of " + planned + " trials done.");
        }
    }

    private void errored() {
        if (arms.stream().allMatch(arm -> arm.errored() == 0)) {
            return;
        }
        var counts =
                arms.stream()
                        .map(
                                a ->
                                        a.errored()
                                                + " of "
                                                + (a.counted() + a.errored())
                                                + " trials of "
                                                + a.approach())
                        .collect(joining(", "));
        var even = arms.stream().mapToDouble(Warnings::lostShare).distinct().count() == 1;
        warn(
                Warning.About.ERRORED,
                "Lost to the provider or to a bug: "
                        + counts
                        + "."
                        + (even
                                ? ""
                                : " That is not the same for all, and what got lost may be what is hard.")
                        + " They count in no rate and in no pair; 'codemode run --resume' tries them again.");
        harness();
    }

    private static double lostShare(ArmSummary arm) {
        return (double) arm.errored() / Math.max(1, arm.counted() + arm.errored());
    }

    private void harness() {
        var broken =
                arms.stream()
                        .map(ArmSummary::causes)
                        .mapToInt(causes -> causes.getOrDefault(Trial.Cause.HARNESS, 0))
                        .sum();
        if (broken > 0) {
            warn(
                    Warning.About.ERRORED,
                    plural(broken, "trial")
                            + " broke in the suite or in this software: look at the errors before the figures.");
        }
    }

    private void fewTasks() {
        var tasks = plan.tasks().size();
        if (tasks == 1) {
            warn(
                    Warning.About.FEW_TASKS,
                    "One task says nothing about others: there are no intervals, however many epochs.");
        } else if (tasks < FEW) {
            warn(
                    Warning.About.FEW_TASKS,
                    tasks
                            + " tasks are few: intervals are rough"
                            + (plan.epochs() == 1 ? cannotTell(tasks) : "")
                            + ". More tasks help more than more epochs.");
        }
    }

    /// Where one arm passes everything, the other has to fail so many that McNemar's test sees it.
    private static String cannotTell(int tasks) {
        var failed = 0;
        while (failed < tasks && McNemar.exact(0, failed + 1) >= 0.05) {
            failed++;
        }
        return ", and they cannot tell "
                + (tasks - failed)
                + "/"
                + tasks
                + " from "
                + tasks
                + "/"
                + tasks;
    }

    private void ceiling() {
        var counted = arms.stream().filter(arm -> arm.counted() > 0).toList();
        if (counted.size() < 2) {
            return;
        }
        if (counted.stream().allMatch(arm -> arm.passed() == arm.counted())) {
            warn(
                    Warning.About.CEILING,
                    "All approaches pass everything: these tasks cannot show which of them is more"
                            + " reliable.");
        } else if (counted.stream().allMatch(arm -> arm.passed() == 0)) {
            warn(
                    Warning.About.CEILING,
                    "No approach passes anything: these tasks cannot show which of them is more"
                            + " reliable.");
        }
    }

    private void passRates(Comparison comparison) {
        var passes = comparison.passes();
        if (passes.value() == 0 || passes.excludes(0)) {
            return;
        }
        warn(
                Warning.About.PASS_RATES,
                plural(comparison.tasks(), "task")
                        + " cannot tell "
                        + passed(comparison.approach())
                        + " from "
                        + passed(comparison.baseline())
                        + ": "
                        + (passes.low() == null
                                ? "there is no interval"
                                : "the interval of the difference spans 0")
                        + ".");
    }

    /// As a fraction where that says all: of one epoch, and nothing lost.
    private String passed(String approach) {
        var arm =
                arms.stream().filter(a -> a.approach().equals(approach)).findFirst().orElseThrow();
        var whole = plan.epochs() == 1 && arms.stream().allMatch(a -> a.errored() == 0);
        var rate = Objects.requireNonNull(arm.passRate());
        return (whole ? arm.passed() + "/" + arm.counted() : Figures.percent(rate.value()))
                + " ("
                + approach
                + ")";
    }

    private void spansOne(Comparison comparison) {
        var unsure =
                comparison.ratios().entrySet().stream()
                        .filter(ratio -> spansOne(ratio.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!unsure.isEmpty()) {
            warn(
                    Warning.About.SPANS_ONE,
                    comparison.approach()
                            + " against "
                            + comparison.baseline()
                            + ": the interval spans 1 for "
                            + String.join(", ", unsure)
                            + ", so that which takes less is not known.");
        }
    }

    private static boolean spansOne(Estimate ratio) {
        var low = ratio.low();
        var high = ratio.high();
        return low != null && high != null && low < 1 && high > 1;
    }
}
