package dev.codemode.bench;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.codemode.bench.internal.statistics.ClusterBootstrap;
import dev.codemode.bench.internal.statistics.Estimate;
import dev.codemode.bench.internal.statistics.McNemar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// One run against another of the same suite, approach by approach, on the tasks they share.
///
/// Tasks are the unit: their epochs are averaged in each run, and the averages are compared in pairs. Where
/// both runs gave the trials of an approach the same seeds, an epoch counts only where both have it.
///
/// @param differs what is not the same in both plans, and what that means, a line each
/// @param tasks how many tasks the runs share
/// @param arms the approaches that both have, in the order of the first run
public record RunComparison(
        Plan a, Plan b, List<String> differs, int tasks, List<Arm> arms, List<String> warnings) {
    public RunComparison {
        differs = List.copyOf(differs);
        arms = List.copyOf(arms);
        warnings = List.copyOf(warnings);
    }

    /// One approach in both runs.
    ///
    /// @param paired whether its trials had the same seeds in both, so that they pair by epoch
    /// @param rateA share of the trials compared that passed, averaged by task
    /// @param passes pass rate in the second run less that in the first, as a share
    /// @param mcNemar exact p-value of the pairs that disagree; null unless there is one trial a task in each
    /// @param ratios geometric means of the second run over the first, by measure
    public record Arm(
            String approach,
            int tasks,
            int trialsA,
            int trialsB,
            boolean paired,
            double rateA,
            double rateB,
            Estimate passes,
            @Nullable Double mcNemar,
            Map<String, Estimate> ratios) {
        public Arm {
            ratios = Collections.unmodifiableMap(ratios);
        }
    }

    /// @throws OutsideException where the runs have nothing in common that could be compared
    public static RunComparison of(Run a, Run b) throws OutsideException {
        var planA = a.plan();
        var planB = b.plan();
        if (!planA.suite().equals(planB.suite())) {
            throw refused(
                    a, b, "one is of suite " + planA.suite() + ", the other of " + planB.suite());
        }
        var tasks = ids(planA).stream().filter(ids(planB)::contains).toList();
        if (tasks.isEmpty()) {
            throw refused(a, b, "they have no task in common");
        }
        var approaches = planA.approaches().stream().filter(planB.approaches()::contains).toList();
        if (approaches.isEmpty()) {
            throw refused(
                    a,
                    b,
                    "they have no approach in common: "
                            + String.join(", ", planA.approaches())
                            + " in one, "
                            + String.join(", ", planB.approaches())
                            + " in the other");
        }
        var arms =
                approaches.stream()
                        .map(id -> arm(id, tasks, a.trials(), b.trials()))
                        .filter(Objects::nonNull)
                        .toList();
        if (arms.isEmpty()) {
            throw refused(a, b, "no task passed or failed in both with the same approach");
        }
        return new RunComparison(
                planA, planB, differs(planA, planB), tasks.size(), arms, warnings(a, b, arms));
    }

    /// For a terminal.
    public String text() {
        return RunComparisonText.terminal(this);
    }

    public String markdown() {
        return RunComparisonText.markdown(this);
    }

    /// As JSON; docs/report-format.md has its fields.
    public String json() {
        return RunComparisonJson.of(this);
    }

    /// Whether figures of both are of one kind, such as `PROJECTED`.
    public boolean isOfOneKind() {
        return a.provenance().equals(b.provenance());
    }

    private static OutsideException refused(Run a, Run b, String why) {
        return new OutsideException(
                a.folder()
                        + " and "
                        + b.folder()
                        + " cannot be compared: "
                        + why
                        + "; compare runs that share suite, tasks and approaches");
    }

    private static List<String> ids(Plan plan) {
        return plan.tasks().stream().map(Plan.Task::id).toList();
    }

    private static List<String> differs(Plan a, Plan b) {
        var found = new ArrayList<String>();
        differ(found, "provenance", a.provenance(), b.provenance());
        differ(found, "model", a.model(), b.model());
        differ(found, "catalogue", a.catalog(), b.catalog());
        differ(found, "epochs", a.epochs(), b.epochs());
        differ(found, "seed", a.seed(), b.seed());
        differ(found, "today", a.today(), b.today());
        only(found, "tasks", "A", ids(a), ids(b));
        only(found, "tasks", "B", ids(b), ids(a));
        only(found, "approaches", "A", a.approaches(), b.approaches());
        only(found, "approaches", "B", b.approaches(), a.approaches());
        for (var task : a.tasks()) {
            b.tasks().stream()
                    .filter(other -> other.id().equals(task.id()) && !other.equals(task))
                    .forEach(other -> differ(found, "task " + task.id(), told(task), told(other)));
        }
        return found;
    }

    private static String told(Plan.Task task) {
        return "'" + task.name() + "'" + (task.factors().isEmpty() ? "" : " " + task.factors());
    }

    private static void differ(List<String> found, String what, Object a, Object b) {
        if (!a.equals(b)) {
            found.add(what + ": " + a + " in A, " + b + " in B");
        }
    }

    private static void only(
            List<String> found, String what, String where, List<String> here, List<String> there) {
        var alone = here.stream().filter(id -> !there.contains(id)).toList();
        if (!alone.isEmpty()) {
            found.add(what + " in " + where + " alone, left out: " + String.join(", ", alone));
        }
    }

    private record Pair(List<Trial> a, List<Trial> b) {
        double mean(ToDoubleFunction<Trial> value, List<Trial> trials) {
            return trials.stream().mapToDouble(value).average().orElseThrow();
        }

        double difference(ToDoubleFunction<Trial> value) {
            return mean(value, b) - mean(value, a);
        }
    }

    private static @Nullable Arm arm(
            String approach, List<String> tasks, List<Trial> trialsA, List<Trial> trialsB) {
        var byTaskA = counted(approach, trialsA);
        var byTaskB = counted(approach, trialsB);
        var whole =
                tasks.stream()
                        .filter(id -> byTaskA.containsKey(id) && byTaskB.containsKey(id))
                        .map(id -> new Pair(of(byTaskA, id), of(byTaskB, id)))
                        .toList();
        var paired = whole.stream().allMatch(RunComparison::haveSameSeeds);
        var pairs = paired ? whole.stream().map(RunComparison::shared).toList() : whole;
        var usable = pairs.stream().filter(p -> !p.a().isEmpty() && !p.b().isEmpty()).toList();
        return usable.isEmpty() ? null : arm(approach, usable, paired);
    }

    private static Arm arm(String approach, List<Pair> pairs, boolean paired) {
        return new Arm(
                approach,
                pairs.size(),
                pairs.stream().mapToInt(p -> p.a().size()).sum(),
                pairs.stream().mapToInt(p -> p.b().size()).sum(),
                paired,
                pairs.stream()
                        .mapToDouble(p -> p.mean(Comparison::passed, p.a()))
                        .average()
                        .orElseThrow(),
                pairs.stream()
                        .mapToDouble(p -> p.mean(Comparison::passed, p.b()))
                        .average()
                        .orElseThrow(),
                Comparison.passes(
                        pairs.stream()
                                .map(p -> new double[] {p.difference(Comparison::passed)})
                                .toList()),
                mcNemar(pairs),
                ratios(pairs));
    }

    private static Map<String, List<Trial>> counted(String approach, List<Trial> trials) {
        return trials.stream()
                .filter(t -> t.key().approach().equals(approach))
                .filter(t -> t.result() != Trial.Result.ERRORED)
                .collect(groupingBy(t -> t.key().task()));
    }

    private static List<Trial> of(Map<String, List<Trial>> byTask, String id) {
        return Objects.requireNonNull(byTask.get(id));
    }

    private static boolean haveSameSeeds(Pair pair) {
        return pair.a().stream()
                .allMatch(
                        t ->
                                pair.b().stream()
                                        .filter(o -> o.key().epoch() == t.key().epoch())
                                        .allMatch(o -> o.seed() == t.seed()));
    }

    /// What both have of a task's epochs.
    private static Pair shared(Pair pair) {
        var epochs = new HashSet<>(epochs(pair.a()));
        epochs.retainAll(epochs(pair.b()));
        return new Pair(
                pair.a().stream().filter(t -> epochs.contains(t.key().epoch())).toList(),
                pair.b().stream().filter(t -> epochs.contains(t.key().epoch())).toList());
    }

    private static List<Integer> epochs(List<Trial> trials) {
        return trials.stream().map(t -> t.key().epoch()).toList();
    }

    private static @Nullable Double mcNemar(List<Pair> pairs) {
        if (pairs.stream().anyMatch(p -> p.a().size() != 1 || p.b().size() != 1)) {
            return null;
        }
        var differences = pairs.stream().map(p -> p.difference(Comparison::passed)).toList();
        return McNemar.exact(
                (int) differences.stream().filter(d -> d > 0).count(),
                (int) differences.stream().filter(d -> d < 0).count());
    }

    private static Map<String, Estimate> ratios(List<Pair> pairs) {
        var ratios = new LinkedHashMap<String, Estimate>();
        for (var measure : Measure.values()) {
            var logs =
                    pairs.stream()
                            .map(p -> new double[] {p.difference(t -> Math.log(measure.of(t)))})
                            .toList();
            if (logs.stream().allMatch(log -> Double.isFinite(log[0]))) {
                ratios.put(
                        measure.id(),
                        ClusterBootstrap.DEFAULT.mean(logs, ArmSummary.LEVEL).map(Math::exp));
            }
        }
        return ratios;
    }

    private static List<String> warnings(Run a, Run b, List<Arm> arms) {
        var found = new ArrayList<String>();
        unfinished(found, "A", a);
        unfinished(found, "B", b);
        a.notices().forEach(notice -> found.add("A: " + notice));
        b.notices().forEach(notice -> found.add("B: " + notice));
        var unpaired = arms.stream().filter(arm -> !arm.paired()).map(Arm::approach).toList();
        if (!unpaired.isEmpty()) {
            found.add(
                    "Seeds differ for "
                            + String.join(", ", unpaired)
                            + ": tasks are paired, their epochs are not, so that what the seeds did is in"
                            + " the differences.");
        }
        var few = arms.stream().mapToInt(Arm::tasks).min().orElseThrow();
        if (few < Warnings.FEW) {
            found.add(
                    Figures.plural(few, "common task")
                            + (few == 1
                                    ? " gives no interval."
                                    : " are few: intervals are rough."));
        }
        return found;
    }

    private static void unfinished(List<String> found, String name, Run run) {
        var planned = run.plan().keys().size();
        if (run.trials().size() < planned) {
            found.add(
                    name
                            + " is not finished: "
                            + run.trials().size()
                            + " of "
                            + planned
                            + " trials done.");
        }
        var lost = run.trials().stream().filter(t -> t.result() == Trial.Result.ERRORED).toList();
        if (!lost.isEmpty()) {
            found.add(
                    name
                            + " lost "
                            + Figures.plural(lost.size(), "trial")
                            + " to the provider or to a bug, which count nowhere: "
                            + lost.stream()
                                    .map(t -> t.key().approach())
                                    .collect(groupingBy(x -> x, LinkedHashMap::new, counting()))
                                    .entrySet()
                                    .stream()
                                    .map(e -> e.getKey() + " " + e.getValue())
                                    .collect(joining(", "))
                            + ".");
        }
    }
}
