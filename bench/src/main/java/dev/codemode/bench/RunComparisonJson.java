package dev.codemode.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A comparison of two runs as JSON, with fields that are promised like those of a report.
final class RunComparisonJson {
    private RunComparisonJson() {}

    static String of(RunComparison comparison) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("format", "codemode4j-comparison");
        json.put("version", JsonReport.VERSION);
        json.put("of_one_kind", comparison.isOfOneKind());
        json.put("a", side(comparison.a()));
        json.put("b", side(comparison.b()));
        json.put("differs", comparison.differs());
        json.put("tasks", comparison.tasks());
        json.put("approaches", comparison.arms().stream().map(RunComparisonJson::arm).toList());
        json.put("warnings", comparison.warnings());
        return Json.pretty(json);
    }

    private static Map<String, @Nullable Object> side(Plan plan) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("provenance", plan.provenance());
        json.putAll(JsonReport.plan(plan));
        return json;
    }

    private static Map<String, @Nullable Object> arm(RunComparison.Arm arm) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("approach", arm.approach());
        json.put("tasks", arm.tasks());
        json.put("trials_a", arm.trialsA());
        json.put("trials_b", arm.trialsB());
        json.put("paired", arm.paired());
        json.put("pass_rate_a", JsonReport.rounded(arm.rateA()));
        json.put("pass_rate_b", JsonReport.rounded(arm.rateB()));
        json.put("pass_difference", JsonReport.estimate(arm.passes()));
        json.put("mcnemar_p", JsonReport.rounded(arm.mcNemar()));
        json.put("ratios", JsonReport.estimates(arm.ratios()));
        return json;
    }
}
