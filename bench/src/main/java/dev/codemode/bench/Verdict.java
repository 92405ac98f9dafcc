package dev.codemode.bench;

import dev.codemode.agents.AgentEvent;
import dev.codemode.agents.AgentRun;
import dev.codemode.agents.ModelException;
import dev.codemode.python.Outcome;
import dev.codemode.suites.CheckResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a trial counts, and why.
record Verdict(
        Trial.Result result,
        List<Trial.Check> checks,
        String stop,
        @Nullable String error,
        Trial.@Nullable Cause cause) {

    /// Of a run that came to its end.
    static Verdict of(AgentRun run, List<CheckResult> checks) {
        var passed = checks.stream().allMatch(CheckResult::passed);
        return new Verdict(
                passed ? Trial.Result.PASSED : Trial.Result.FAILED,
                checks.stream()
                        .map(c -> new Trial.Check(c.name(), c.expected(), c.actual(), c.passed()))
                        .toList(),
                run.stop().name(),
                null,
                passed ? null : cause(run.events()));
    }

    /// Of a run that the model was lost in.
    static Verdict lost(ModelException e) {
        return errored(String.valueOf(e.getMessage()), Trial.Cause.PROVIDER);
    }

    /// Of a run that a bug ended.
    static Verdict broken(RuntimeException e) {
        var at = e.getStackTrace();
        var where = at.length == 0 ? "" : " at " + at[0];
        return errored(e + where, Trial.Cause.HARNESS);
    }

    private static Verdict errored(String error, Trial.Cause cause) {
        return new Verdict(Trial.Result.ERRORED, List.of(), "ERRORED", error, cause);
    }

    /// The last program decides: what went wrong before it was mended.
    private static Trial.Cause cause(List<AgentEvent> events) {
        for (var event : events.reversed()) {
            if (event instanceof AgentEvent.ProgramRan ran) {
                return switch (ran.outcome()) {
                    case Outcome.Completed _, Outcome.Suspended _ -> Trial.Cause.MODEL;
                    case Outcome.Raised _, Outcome.Rejected _ -> Trial.Cause.PROGRAM;
                    case Outcome.Exhausted _ -> Trial.Cause.SANDBOX_LIMIT;
                    case Outcome.Failed _ -> Trial.Cause.HARNESS;
                };
            }
        }
        return Trial.Cause.MODEL;
    }
}
