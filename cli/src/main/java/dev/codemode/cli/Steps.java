package dev.codemode.cli;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.codemode.agents.AgentEvent;
import dev.codemode.agents.AgentRun;
import dev.codemode.agents.CodeModeAgent;
import dev.codemode.python.Outcome;
import dev.codemode.suites.CheckResult;
import dev.codemode.tools.DryRun;
import dev.codemode.tools.ToolCall;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/// Shows a run step by step, as it happens.
final class Steps {
    private static final int WIDTH = 160;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter out;

    Steps(PrintWriter out) {
        this.out = out;
    }

    void opened(boolean projected, String model, String approach, String task) {
        out.println((projected ? "PROJECTED  " : "") + model + ", " + approach + ", the task is:");
        out.println(indent(task, 2));
        out.flush();
    }

    void show(AgentEvent event) {
        switch (event) {
            case AgentEvent.ModelReplied reply -> replied(reply);
            case AgentEvent.ToolCalled called -> called(called);
            case AgentEvent.UndoCalled undo -> {
                out.println("  to undo what the program did:");
                called("  tools.", undo.call());
            }
            case AgentEvent.ProgramRan ran -> ran(ran);
            case AgentEvent.ModelTold told -> {
                out.println("  the model is told:");
                out.println(indent(told.text(), 4));
            }
        }
        out.flush();
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    void ended(AgentRun run, List<CheckResult> checks) {
        out.println();
        out.println(run.answer().isBlank() ? "no answer" : "answer:\n" + indent(run.answer(), 2));
        out.println();
        out.println(
                String.format(
                        Locale.ROOT,
                        "%s after %s, %s, %,d input and %,d output tokens, %.2f s",
                        run.stop().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        counted(run.turns(), "turn"),
                        counted(run.toolCalls(), "tool call"),
                        run.tokens().input(),
                        run.tokens().output(),
                        run.wall().toNanos() / 1e9));
        for (var check : checks) {
            var sign = check.passed() ? "ok    " : "FAILED";
            var got = check.passed() ? "" : ", got " + check.actual();
            out.println(sign + "  " + check.name() + ": " + check.expected() + got);
        }
        out.flush();
    }

    /// What a dry run did not do.
    void planned(DryRun dry, AgentRun run) {
        var writes = dry.planned();
        out.println();
        if (writes.isEmpty()) {
            out.println("dry run: nothing was changed, and up to here nothing would be");
        } else {
            out.println(
                    "dry run: nothing was changed; "
                            + counted(writes.size(), "write")
                            + " would be made, in this order");
        }
        for (var i = 0; i < writes.size(); i++) {
            var sign = writes.get(i).afterRead() ? "~" : " ";
            out.println("%4d %s %s".formatted(i + 1, sign, CallText.line(writes.get(i).write())));
        }
        if (dry.readsMissedWrites()) {
            out.println(
                    "reads did not see the writes before them: in earnest the answer, and arguments"
                            + " of writes marked ~, may differ");
        }
        out.println(howFar(run));
        out.flush();
    }

    private static String howFar(AgentRun run) {
        return switch (run.stop()) {
            case ANSWERED -> "the list is complete";
            case NEEDED_A_WRITE -> {
                var last = run.events().getLast();
                yield last instanceof AgentEvent.ProgramRan(_, _, Outcome.Suspended at, _, _)
                        ? "the list ends at "
                                + at.at()
                                + ", where the program needs what a write gives, or raises an error"
                                + " that may be due to it"
                        : "the list ends here, where the model needs what these writes give";
            }
            case MAX_TURNS, EMPTY_REPLY, REFUSED, CONTEXT_FULL, INTERRUPTED ->
                    "the list ends where the run was broken off, for another reason";
        };
    }

    private void replied(AgentEvent.ModelReplied reply) {
        out.println();
        out.println(
                String.format(
                        Locale.ROOT,
                        "turn %d: the model replied after %.2f s (%,d tokens in, %,d out)",
                        reply.turn(),
                        reply.time().toNanos() / 1e9,
                        reply.tokens().input(),
                        reply.tokens().output()));
        if (!reply.text().isBlank()) {
            out.println(indent(reply.text(), 2));
        }
        for (var call : reply.calls()) {
            out.println("  it calls " + call.name());
            // A program is worth reading whole; other arguments are shown where the tool runs.
            if (call.name().equals(CodeModeAgent.RUN_PYTHON)) {
                out.println(indent(program(call.arguments()), 4));
            }
        }
    }

    private static String program(String arguments) {
        try {
            return JSON.readTree(arguments).path("code").asText();
        } catch (JsonProcessingException e) {
            return arguments;
        }
    }

    private void called(AgentEvent.ToolCalled called) {
        called(called.insideProgram() ? "  tools." : "  ", called.call());
    }

    private void called(String from, ToolCall call) {
        out.println(from + call.tool() + "(" + cut(CallText.arguments(call.arguments())) + ")");
        out.println("    -> " + cut(call.result().json()));
    }

    private void ran(AgentEvent.ProgramRan ran) {
        var outcome = ran.outcome();
        if (!outcome.stdout().isEmpty()) {
            out.println("  the program printed:");
            out.println(indent(outcome.stdout(), 4));
        }
        out.println(
                switch (outcome) {
                    case Outcome.Completed _ -> "  the program completed";
                    case Outcome.Raised raised -> indent(raised.error().render(), 2);
                    case Outcome.Rejected rejected -> indent(rejected.render(), 2);
                    case Outcome.Exhausted exhausted -> "  " + exhausted.message();
                    case Outcome.Suspended suspended -> "  suspended at " + suspended.at();
                    case Outcome.Failed failed -> "  " + failed.message();
                });
        var kept = ran.rollback().kept();
        if (ran.rolledBack()) {
            out.println("  what it did was undone");
        } else if (!kept.isEmpty()) {
            out.println("  this stays done:");
            kept.forEach(k -> out.println("    " + cut(CallText.line(k.write())) + ": " + k.why()));
        }
    }

    private static String indent(String text, int columns) {
        return text.stripTrailing()
                .lines()
                .map(line -> (" ".repeat(columns) + line).stripTrailing())
                .collect(joining("\n"));
    }

    private static String cut(String text) {
        return text.length() <= WIDTH ? text : text.substring(0, WIDTH) + "...";
    }
}
