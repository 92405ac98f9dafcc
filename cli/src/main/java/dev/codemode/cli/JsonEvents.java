package dev.codemode.cli;

import dev.codemode.agents.Tokens;
import dev.codemode.bench.Plan;
import dev.codemode.bench.RunFolder;
import dev.codemode.bench.Trial;
import dev.codemode.python.PlainData;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a run does as JSON, one object a line, for programs that watch it: `docs/json-events.md`.
final class JsonEvents implements Progress {
    /// Goes up when a reader would have to change.
    private static final int SCHEMA = 1;

    private final PrintWriter out;
    private final Tally tally;
    private boolean over;

    JsonEvents(PrintWriter out, RunFolder folder) {
        this.out = out;
        this.tally = new Tally(folder);
    }

    @Override
    public synchronized void begin() {
        var plan = tally.folder().plan();
        var event = event("run_started");
        event.put("schema", SCHEMA);
        event.put("folder", tally.folder().path().toString());
        event.put("suite", plan.suite());
        event.put("model", plan.model());
        event.put("provenance", plan.provenance());
        event.put("catalog", plan.catalog());
        event.put("approaches", plan.approaches());
        event.put("tasks", plan.tasks().size());
        event.put("epochs", plan.epochs());
        event.put("seed", plan.seed());
        counts(event);
        say(event);
    }

    @Override
    public synchronized void started(Plan.Key trial) {
        var event = event("trial_started");
        key(event, trial);
        say(event);
    }

    @Override
    public synchronized void ended(Trial trial) {
        tally.count(trial);
        var event = event("trial_ended");
        key(event, trial.key());
        event.put("result", trial.result().name());
        event.put("cause", trial.cause() == null ? null : trial.cause().name());
        event.put("error", trial.error());
        event.put("turns", trial.turns());
        event.put("tool_calls", trial.toolCalls());
        event.put("tokens", tokens(trial.tokens()));
        event.put("seconds", trial.seconds().total());
        event.put("cost", trial.cost());
        counts(event);
        say(event);
    }

    @Override
    public synchronized void end(@Nullable String stopped) {
        var event = event("run_ended");
        event.put("folder", tally.folder().path().toString());
        event.put("stopped", stopped);
        counts(event);
        say(event);
        over = true;
    }

    private static Map<String, @Nullable Object> event(String name) {
        var event = new LinkedHashMap<String, @Nullable Object>();
        event.put("event", name);
        return event;
    }

    private static void key(Map<String, @Nullable Object> event, Plan.Key key) {
        event.put("task", key.task());
        event.put("approach", key.approach());
        event.put("epoch", key.epoch());
    }

    private static Map<String, Object> tokens(Tokens tokens) {
        var counts = new LinkedHashMap<String, Object>();
        counts.put("uncached_input", tokens.uncachedInput());
        counts.put("cache_read", tokens.cacheRead());
        counts.put("cache_write", tokens.cacheWrite());
        counts.put("output", tokens.output());
        counts.put("thinking", tokens.thinking());
        return counts;
    }

    private void counts(Map<String, @Nullable Object> event) {
        event.put("trials", tally.trials());
        event.put("done", tally.done());
        event.put("passed", tally.passed());
        event.put("failed", tally.failed());
        event.put("errored", tally.errored());
        event.put("spent", tally.spent());
    }

    // A trial that ends while the process goes down is not on the disk: it is not told of either.
    private void say(Map<String, @Nullable Object> event) {
        if (!over) {
            out.println(PlainData.json(event));
            out.flush();
        }
    }
}
