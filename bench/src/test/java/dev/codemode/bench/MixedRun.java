package dev.codemode.bench;

import dev.codemode.agents.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A run in which everything happened that a report has to cope with: trials that failed for several
/// causes, one that was lost, one that has not run, and texts that no format takes as they are.
final class MixedRun {
    static final Plan PLAN =
            new Plan(
                    "crossover",
                    List.of(
                            new Plan.Task(
                                    "crossover-1", "Three orders, \"small\"", Map.of("fan_out", 3)),
                            new Plan.Task("crossover-2", "Ten | orders", Map.of("fan_out", 10)),
                            new Plan.Task("crossover-3", "30 orders", Map.of("fan_out", 30))),
                    List.of("function-calling", "code-mode"),
                    "anthropic:claude-3-haiku",
                    "MEASURED",
                    "core",
                    2,
                    7,
                    "2026-03-04");

    private MixedRun() {}

    static List<Trial> trials() {
        var trials = new ArrayList<Trial>();
        var keys = PLAN.keys();
        // The last one has not run.
        for (var i = 0; i < keys.size() - 1; i++) {
            trials.add(trial(keys.get(i), i));
        }
        return trials;
    }

    static Report report() {
        var trials = trials();
        return new Report(
                Summary.of(PLAN, trials),
                trials,
                List.of("trials.jsonl:12: the line was cut when the run ended and is left out"),
                List.of());
    }

    private static Trial trial(Plan.Key key, int i) {
        return switch (i) {
            case 3 ->
                    trial(
                            key,
                            i,
                            Trial.Result.FAILED,
                            Trial.Cause.PROGRAM,
                            List.of(
                                    new Trial.Check(
                                            "total", "1,200.50", "=1200\r\n<b>\u0007", false),
                                    new Trial.Check("count", "3", "3", true)),
                            null);
            case 4 ->
                    trial(
                            key,
                            i,
                            Trial.Result.ERRORED,
                            Trial.Cause.PROVIDER,
                            List.of(),
                            "answered 529 three times: {\"error\": \"overloaded & busy\"}");
            case 6 ->
                    trial(
                            key,
                            i,
                            Trial.Result.FAILED,
                            Trial.Cause.MODEL,
                            List.of(new Trial.Check("total", "7", "none", false)),
                            null);
            default ->
                    trial(
                            key,
                            i,
                            Trial.Result.PASSED,
                            null,
                            List.of(new Trial.Check("total", "7", "7", true)),
                            null);
        };
    }

    private static Trial trial(
            Plan.Key key,
            int i,
            Trial.Result result,
            Trial.@Nullable Cause cause,
            List<Trial.Check> checks,
            @Nullable String error) {
        var isCode = key.approach().equals("code-mode");
        var size = (i / 4 + 1) * (isCode ? 1_000 : 3_000) + i * 17;
        return new Trial(
                key,
                PLAN.model(),
                PLAN.provenance(),
                PLAN.seedOf(key),
                result,
                checks,
                "an answer; grüße",
                error == null ? "ANSWERED" : "ERRORED",
                isCode ? 1 : 4,
                5,
                new Tokens(size - 100, 60, 40, size / 10, size / 50),
                new Trial.Seconds(size / 1_000.0, size / 1_100.0, 0.001, isCode ? 0.002 : 0, 0.25),
                new Trial.Bytes(isCode ? 100 : 5_000, isCode ? 4_900 : 0),
                size / 1_000_000.0,
                "anthropic/claude-3-haiku@2026-08-21",
                error,
                cause,
                List.of());
    }
}
