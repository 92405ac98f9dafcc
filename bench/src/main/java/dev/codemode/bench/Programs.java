package dev.codemode.bench;

import dev.codemode.python.Finding;
import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.PythonError;
import dev.codemode.python.Sandbox;
import dev.codemode.python.Workers;
import dev.codemode.suites.Workspace;
import dev.codemode.tools.ResultStyle;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs single programs in a fresh sandbox each, as `exec` and the re-run of recordings do.
///
/// @param limits of every program
/// @param clock what programs see as now
/// @param results how tool results reach a program
/// @param workers processes to run programs in; null to run them in this one
public record Programs(Limits limits, Clock clock, ResultStyle results, @Nullable Workers workers) {

    /// Programs that run in this process.
    public Programs(Limits limits, Clock clock, ResultStyle results) {
        this(limits, clock, results, null);
    }

    /// How one program ended.
    ///
    /// @param millis from start to end, tools included
    /// @param state what the tools' state came to; empty where there is none
    public record Run(String file, Outcome outcome, double millis, Map<String, Object> state) {

        /// The fields of one line of `exec --json`, in order.
        public Map<String, @Nullable Object> data() {
            var data = new LinkedHashMap<String, @Nullable Object>();
            data.put("file", file);
            data.put("outcome", Trajectory.name(outcome));
            data.put("result", outcome instanceof Outcome.Completed c ? c.value() : null);
            data.put("stdout", outcome.stdout());
            data.put("error", error(outcome));
            data.put("limit", outcome instanceof Outcome.Exhausted e ? e.limit().text() : null);
            data.put("tool_calls", outcome.usage().toolCalls());
            data.put("millis", Math.round(millis * 1000) / 1000.0);
            data.put("state", state.isEmpty() ? null : state);
            return data;
        }
    }

    /// Runs a program without tools.
    public Run run(String file, String source) {
        return run(file, source, sandbox(), Map::of);
    }

    /// Runs a program on a workspace, which keeps what it did.
    public Run run(String file, String source, Workspace workspace) {
        var builder = sandbox().provide(workspace.tools().python(results).module());
        return run(file, source, builder, workspace::stateSummary);
    }

    /// What the checker finds in a program without tools; nothing runs.
    public List<Finding> check(String file, String source) {
        return sandbox().build().check(file, source);
    }

    /// What the checker finds in a program that gets the tools of a workspace; nothing runs.
    public List<Finding> check(String file, String source, Workspace workspace) {
        return sandbox()
                .provide(workspace.tools().python(results).module())
                .build()
                .check(file, source);
    }

    private Sandbox.Builder sandbox() {
        var builder = Sandbox.builder().limits(limits).clock(clock);
        return workers == null ? builder : builder.isolated(workers);
    }

    private static Run run(
            String file,
            String source,
            Sandbox.Builder builder,
            Supplier<Map<String, Object>> state) {
        var sandbox = builder.build();
        var start = System.nanoTime();
        var outcome = sandbox.run(file, source);
        var millis = (System.nanoTime() - start) / 1e6;
        return new Run(file, outcome, millis, state.get());
    }

    private static @Nullable Map<String, @Nullable Object> error(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Raised raised -> error(raised.error());
            case Outcome.Rejected rejected -> error(rejected.error());
            case Outcome.Completed _, Outcome.Exhausted _, Outcome.Suspended _, Outcome.Failed _ ->
                    null;
        };
    }

    private static Map<String, @Nullable Object> error(PythonError error) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("type", error.type());
        data.put("message", error.message());
        data.put("line", error.at().line());
        return data;
    }
}
