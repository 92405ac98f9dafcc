package dev.codemode.bench;

import dev.codemode.agents.Tokens;
import dev.codemode.bench.internal.statistics.Estimate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A report as JSON. Its fields are a promise, written down in docs/report-format.md: names are made here
/// by hand, so that renaming something in Java does not change them.
final class JsonReport {
    /// Grows when a field changes its meaning or goes away; new fields may come at any time.
    static final int VERSION = 1;

    private final Report report;

    private JsonReport(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        return Json.pretty(new JsonReport(report).whole());
    }

    private Map<String, @Nullable Object> whole() {
        var summary = report.summary();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("format", "codemode4j-report");
        json.put("version", VERSION);
        json.put("provenance", summary.plan().provenance());
        json.put("plan", plan(summary.plan()));
        json.put("planned", summary.planned());
        json.put("done", summary.done());
        json.put("approaches", summary.totals().stream().map(this::approach).toList());
        json.put("tasks", summary.rows().stream().map(JsonReport::task).toList());
        json.put(
                "comparisons", summary.comparisons().stream().map(JsonReport::comparison).toList());
        if (report.costs() != null) {
            json.put("costs", report.costs());
        }
        json.put("warnings", summary.warnings().stream().map(JsonReport::warning).toList());
        json.put("notices", report.notices());
        json.put("gates", report.gates().stream().map(JsonReport::gate).toList());
        json.put("trials", report.trials().stream().map(JsonReport::trial).toList());
        return json;
    }

    static Map<String, @Nullable Object> plan(Plan plan) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("suite", plan.suite());
        json.put("catalog", plan.catalog());
        json.put("model", plan.model());
        json.put("approaches", plan.approaches());
        json.put("epochs", plan.epochs());
        json.put("seed", plan.seed());
        json.put("today", plan.today());
        json.put("tasks", plan.tasks().stream().map(JsonReport::task).toList());
        return json;
    }

    private static Map<String, @Nullable Object> task(Plan.Task task) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", task.id());
        json.put("name", task.name());
        json.put("factors", task.factors());
        return json;
    }

    private Map<String, @Nullable Object> approach(Summary.Row total) {
        var arm =
                report.summary().arms().stream()
                        .filter(a -> a.approach().equals(total.approach()))
                        .findFirst()
                        .orElseThrow();
        var json = sums(total);
        json.put("bytes", bytes(arm.bytes()));
        json.put("pass_rate", estimate(arm.passRate()));
        json.put("repeats", arm.repeats().stream().map(JsonReport::repeat).toList());
        json.put("causes", arm.causes());
        json.put("means", estimates(arm.means()));
        return json;
    }

    private static Map<String, @Nullable Object> task(Summary.Row row) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        var task = row.task();
        json.put("task", task == null ? null : task.id());
        json.putAll(sums(row));
        return json;
    }

    private static Map<String, @Nullable Object> sums(Summary.Row row) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("approach", row.approach());
        json.put("passed", row.passed());
        json.put("counted", row.counted());
        json.put("errored", row.errored());
        json.put("turns", row.turns());
        json.put("tool_calls", row.toolCalls());
        json.put("tokens", tokens(row.tokens()));
        json.put("seconds", rounded(row.seconds()));
        json.put("seconds_lost", rounded(row.lost()));
        json.put("cost_usd", rounded(row.cost()));
        return json;
    }

    private static Map<String, @Nullable Object> repeat(ArmSummary.Repeat repeat) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("times", repeat.times());
        json.put("at_least_once", rounded(repeat.atLeastOnce()));
        json.put("every_time", rounded(repeat.everyTime()));
        return json;
    }

    private static Map<String, @Nullable Object> comparison(Comparison comparison) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("approach", comparison.approach());
        json.put("baseline", comparison.baseline());
        json.put("tasks", comparison.tasks());
        json.put("pairs", comparison.pairs());
        json.put("pass_difference", estimate(comparison.passes()));
        json.put("mcnemar_p", rounded(comparison.mcNemar()));
        json.put("ratios", estimates(comparison.ratios()));
        json.put("detectable_difference", rounded(comparison.detectable()));
        return json;
    }

    private static Map<String, @Nullable Object> warning(Warning warning) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("about", warning.about().name());
        json.put("text", warning.text());
        return json;
    }

    private static Map<String, @Nullable Object> gate(Gate.Outcome gate) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("fail_if", gate.gate().text());
        json.put("failed", gate.failed());
        json.put("compared", rounded(gate.compared()));
        json.put("why", gate.why());
        return json;
    }

    private static Map<String, @Nullable Object> trial(Trial trial) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("task", trial.key().task());
        json.put("approach", trial.key().approach());
        json.put("epoch", trial.key().epoch());
        json.put("seed", trial.seed());
        json.put("result", trial.result().name());
        var cause = trial.cause();
        json.put("cause", cause == null ? null : cause.name());
        json.put("stop", trial.stop());
        json.put("error", trial.error());
        json.put("turns", trial.turns());
        json.put("tool_calls", trial.toolCalls());
        json.put("tokens", tokens(trial.tokens()));
        json.put("seconds", seconds(trial.seconds()));
        json.put("bytes", bytes(trial.bytes()));
        json.put("cost_usd", rounded(trial.cost()));
        json.put("price", trial.price());
        json.put("checks", trial.checks().stream().map(JsonReport::check).toList());
        json.put("answer", trial.answer());
        return json;
    }

    private static Map<String, @Nullable Object> tokens(Tokens tokens) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("input", tokens.input());
        json.put("uncached_input", tokens.uncachedInput());
        json.put("cache_read", tokens.cacheRead());
        json.put("cache_write", tokens.cacheWrite());
        json.put("output", tokens.output());
        json.put("thinking", tokens.thinking());
        return json;
    }

    private static Map<String, @Nullable Object> seconds(Trial.Seconds seconds) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("total", rounded(seconds.total()));
        json.put("model", rounded(seconds.model()));
        json.put("tools", rounded(seconds.tools()));
        json.put("programs", rounded(seconds.programs()));
        json.put("lost", rounded(seconds.lost()));
        return json;
    }

    private static Map<String, @Nullable Object> bytes(Trial.Bytes bytes) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("seen", bytes.seen());
        json.put("hidden", bytes.hidden());
        return json;
    }

    private static Map<String, @Nullable Object> check(Trial.Check check) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("name", check.name());
        json.put("expected", check.expected());
        json.put("actual", check.actual());
        json.put("passed", check.passed());
        return json;
    }

    static Map<String, @Nullable Object> estimates(Map<String, Estimate> estimates) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        estimates.forEach((name, estimate) -> json.put(name, estimate(estimate)));
        return json;
    }

    static @Nullable Map<String, @Nullable Object> estimate(@Nullable Estimate estimate) {
        if (estimate == null) {
            return null;
        }
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("value", rounded(estimate.value()));
        json.put("low", rounded(estimate.low()));
        json.put("high", rounded(estimate.high()));
        return json;
    }

    /// To nine decimals: what is behind them is noise of adding up.
    static @Nullable Double rounded(@Nullable Double value) {
        return value == null
                ? null
                : Double.valueOf(
                        BigDecimal.valueOf(value)
                                .setScale(9, RoundingMode.HALF_EVEN)
                                .doubleValue());
    }
}
