package dev.codemode.bench;

import dev.codemode.agents.AgentEvent;
import dev.codemode.python.Outcome;
import dev.codemode.tools.Rollback;
import dev.codemode.tools.ToolCall;
import dev.codemode.tools.Write;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The events of a trial as plain data, for its line in the run folder.
final class Trajectory {
    private Trajectory() {}

    /// @param virtual whether times are the simulated model's: then this machine's are left out
    static List<Map<String, @Nullable Object>> of(List<AgentEvent> events, boolean virtual) {
        return events.stream().map(event -> data(event, virtual)).toList();
    }

    private static Map<String, @Nullable Object> data(AgentEvent event, boolean virtual) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("turn", event.turn());
        switch (event) {
            case AgentEvent.ModelReplied reply -> reply(data, reply);
            case AgentEvent.ToolCalled called -> called(data, called);
            case AgentEvent.UndoCalled undo -> {
                data.put("event", "undo");
                call(data, undo.call());
            }
            case AgentEvent.ProgramRan ran -> ran(data, ran, virtual);
            case AgentEvent.ModelTold told -> {
                data.put("event", "told");
                data.put("text", told.text());
            }
        }
        return data;
    }

    private static void reply(Map<String, @Nullable Object> data, AgentEvent.ModelReplied reply) {
        data.put("event", "reply");
        data.put("seconds", reply.time().toNanos() / 1e9);
        var timing = reply.timing();
        if (timing != null) {
            data.put("seconds_to_first_token", timing.timeToFirstToken().toNanos() / 1e9);
            data.put("seconds_lost", timing.lost().toNanos() / 1e9);
            data.put("attempts", timing.attempts());
        }
        data.put("tokens", reply.tokens());
        data.put("finish", reply.finishReason());
        data.put("text", reply.text());
        data.put("calls", reply.calls());
    }

    private static void called(Map<String, @Nullable Object> data, AgentEvent.ToolCalled called) {
        data.put("event", "tool");
        data.put("inside_program", called.insideProgram());
        call(data, called.call());
    }

    private static void call(Map<String, @Nullable Object> data, ToolCall call) {
        data.put("tool", call.tool());
        data.put("arguments", call.arguments());
        data.put("result", call.result().value());
        data.put("error", call.result().error());
    }

    private static void ran(
            Map<String, @Nullable Object> data, AgentEvent.ProgramRan ran, boolean virtual) {
        data.put("event", "program");
        data.put("program", ran.program());
        data.put("rolled_back", ran.rolledBack());
        rollback(data, ran.rollback());
        data.put("outcome", name(ran.outcome()));
        data.put("stdout", ran.outcome().stdout());
        if (!virtual) {
            data.put("seconds", ran.outcome().usage().time().toNanos() / 1e9);
        }
        switch (ran.outcome()) {
            case Outcome.Completed completed -> data.put("result", completed.value());
            case Outcome.Raised raised -> data.put("error", raised.error().render());
            case Outcome.Rejected rejected -> data.put("error", rejected.render());
            case Outcome.Exhausted exhausted -> data.put("error", exhausted.message());
            case Outcome.Suspended suspended -> data.put("error", "suspended at " + suspended.at());
            case Outcome.Failed failed -> data.put("error", failed.message());
        }
    }

    /// Only what there is to tell: most programs have changed nothing when they fail.
    private static void rollback(Map<String, @Nullable Object> data, Rollback rollback) {
        if (!rollback.undone().isEmpty()) {
            data.put("restored", rollback.restored());
            data.put("undone", rollback.undone().stream().map(u -> write(u.write())).toList());
        }
        if (!rollback.kept().isEmpty()) {
            data.put("kept", rollback.kept().stream().map(Trajectory::kept).toList());
        }
    }

    private static Map<String, @Nullable Object> write(Write write) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("tool", write.tool());
        data.put("arguments", write.arguments());
        return data;
    }

    private static Map<String, @Nullable Object> kept(Rollback.Kept kept) {
        var data = write(kept.write());
        data.put("why", kept.why());
        return data;
    }

    /// `completed`, `raised`, `exhausted`, `rejected`, `suspended` or `failed`.
    static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Completed _ -> "completed";
            case Outcome.Raised _ -> "raised";
            case Outcome.Exhausted _ -> "exhausted";
            case Outcome.Rejected _ -> "rejected";
            case Outcome.Suspended _ -> "suspended";
            case Outcome.Failed _ -> "failed";
        };
    }
}
