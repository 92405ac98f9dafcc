package dev.codemode.bench;

import dev.codemode.agents.Tokens;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Plans and trials for tests.
final class Samples {
    static final Plan PLAN =
            new Plan(
                    "accounting",
                    List.of(
                            new Plan.Task("accounting-1", "Monthly Expense Recording"),
                            new Plan.Task("accounting-2", "Client Invoicing Workflow")),
                    List.of("function-calling", "code-mode"),
                    "simulated:haiku-3",
                    "PROJECTED",
                    "core",
                    1,
                    7,
                    "2026-03-04");

    private Samples() {}

    static Trial passed(Plan.Key key, int turns, long input, long output, double seconds) {
        return trial(key, Trial.Result.PASSED, turns, input, output, seconds, 0.0025, null);
    }

    static Trial errored(Plan.Key key, String error) {
        return trial(key, Trial.Result.ERRORED, 1, 100, 0, 0.5, 0.0001, error);
    }

    static Trial failed(Plan.Key key) {
        return trial(key, Trial.Result.FAILED, 20, 24_000, 3_000, 61.5, 0.01, null);
    }

    static Trial trial(
            Plan.Key key,
            Trial.Result result,
            int turns,
            long input,
            long output,
            double seconds,
            @Nullable Double cost,
            @Nullable String error) {
        return new Trial(
                key,
                PLAN.model(),
                "PROJECTED",
                PLAN.seedOf(key),
                result,
                List.of(
                        new Trial.Check(
                                "checking balance",
                                "7175.00",
                                result == Trial.Result.PASSED ? "7175.00" : "10000.00",
                                result == Trial.Result.PASSED)),
                "an answer",
                "ANSWERED",
                turns,
                6,
                new Tokens(input, 0, 0, output, 0),
                new Trial.Seconds(seconds, seconds, 0, 0),
                new Trial.Bytes(1_200, 300),
                cost,
                cost == null ? null : "anthropic/claude-3-haiku@2026-08-21",
                error,
                cause(result),
                List.of(Map.of("event", "reply")));
    }

    private static Trial.@Nullable Cause cause(Trial.Result result) {
        return switch (result) {
            case PASSED -> null;
            case FAILED -> Trial.Cause.MODEL;
            case ERRORED -> Trial.Cause.PROVIDER;
        };
    }

    static List<Trial> all() {
        var keys = PLAN.keys();
        return List.of(
                passed(keys.get(0), 3, 7_012, 512, 4.31),
                passed(keys.get(1), 1, 2_104, 216, 2.2),
                passed(keys.get(2), 4, 9_400, 601, 5.25),
                passed(keys.get(3), 1, 2_210, 301, 2.75));
    }
}
