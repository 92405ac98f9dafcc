package dev.codemode.agents;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.codemode.python.Outcome;
import dev.codemode.python.PlainData;
import dev.codemode.tools.ResultStyle;
import dev.codemode.tools.ToolCall;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What code mode says to the model about its programs, and what it makes of a result.
final class Feedback {
    static final String NO_PROGRAM =
            "Your reply held no program. Send one with `run_python`, or in a ```python block; its `result` is the answer.";

    static final String NOT_RUN_AFTER_FAILURE =
            "Not run, because the program before it in the same reply failed.";

    static final String SILENT =
            "The program ran to its end and what it did stays done, but it left no answer: `result` is not set or empty, and nothing was printed. Send a program that sets `result` without repeating those calls, or give the answer as text.";

    /// Enough to see the mistake; a model that gets pages back reads past the error.
    private static final int CALLS_SHOWN = 20;

    private static final int RESULT_SHOWN = 300;
    private static final int OUTPUT_SHOWN = 2000;
    private static final int FINDINGS_SHOWN = 3000;

    private Feedback() {}

    static String cut(int limit) {
        return "Your reply was cut at the limit of %d output tokens, so no program was run. Send a shorter program, without comments and explanations."
                .formatted(limit);
    }

    static String unknownTool(String name) {
        return "There is no tool '%s' to call directly, only `run_python`. Inside a program the tools are functions of `tools`."
                .formatted(name);
    }

    static String noCode(String arguments) {
        return "`run_python` takes {\"code\": \"the whole program\"}, got %s. No program was run."
                .formatted(shortened(arguments, RESULT_SHOWN));
    }

    static String brokenJson(JsonProcessingException e) {
        return "The arguments of `run_python` are not JSON: %s. No program was run."
                .formatted(e.getOriginalMessage());
    }

    /// Told along with a failure, so that the model knows which of its blocks failed.
    static String lastOf(int blocks) {
        return blocks == 1
                ? ""
                : "\nYour reply held %d programs in blocks; only the last one was run."
                        .formatted(blocks);
    }

    /// The error, what was printed, the calls that had been made, and what became of them.
    static String failed(
            Outcome outcome, List<ToolCall> calls, ResultStyle results, boolean undone) {
        return error(outcome) + printed(outcome.stdout()) + whatBecameOf(calls, results, undone);
    }

    private static String error(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rejected rejected ->
                    "The program was refused before any of it ran:\n\n"
                            + shortened(rejected.render(), FINDINGS_SHOWN)
                            + "\n";
            case Outcome.Raised(var error, _, _) ->
                    "The program failed:\n\n" + error.render() + "\n";
            case Outcome.Exhausted(_, _, var message, _, _) ->
                    "The program was stopped: " + message + "\n";
            case Outcome.Suspended(var at, _, _) ->
                    "The program was stopped: it waited at "
                            + at
                            + " for a result that never comes\n";
            case Outcome.Completed _ ->
                    throw new IllegalArgumentException("a completed program has not failed");
        };
    }

    private static String printed(String stdout) {
        return stdout.isBlank()
                ? ""
                : "\nIt had printed:\n" + shortened(stdout.strip(), OUTPUT_SHOWN) + "\n";
    }

    private static String whatBecameOf(List<ToolCall> calls, ResultStyle results, boolean undone) {
        if (calls.isEmpty()) {
            return "\nIt had made no tool calls, so nothing has changed. Send the whole corrected program.";
        }
        var shown =
                calls.stream()
                        .limit(CALLS_SHOWN)
                        .map(call -> "- " + show(call, results))
                        .collect(Collectors.joining("\n"));
        var more = calls.size() - CALLS_SHOWN;
        return "\nIt had made these tool calls:\n"
                + shown
                + (more > 0 ? "\n- and %d more".formatted(more) : "")
                + (undone
                        ? "\nAll of them were undone: everything is as it was before the program. Send the whole corrected program."
                        : "\nThey cannot be undone and stay done. Send a program that goes on from there.");
    }

    private static String show(ToolCall call, ResultStyle results) {
        var arguments =
                call.arguments().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + PlainData.repr(entry.getValue()))
                        .collect(Collectors.joining(", "));
        return "tools.%s(%s) -> %s"
                .formatted(
                        call.tool(),
                        shortened(arguments, RESULT_SHOWN),
                        shortened(result(call, results), RESULT_SHOWN));
    }

    private static String result(ToolCall call, ResultStyle results) {
        var value = call.result().value();
        if (call.result().error() && value instanceof Map<?, ?> map) {
            return "error: " + map.get("error");
        }
        return switch (results) {
            case VALUES -> PlainData.repr(value);
            case JSON_TEXT -> call.result().json();
        };
    }

    /// Cuts at a whole character and marks the cut.
    private static String shortened(@Nullable String text, int most) {
        if (text == null) {
            return "";
        }
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
