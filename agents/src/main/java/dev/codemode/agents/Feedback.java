package dev.codemode.agents;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.codemode.python.Finding;
import dev.codemode.python.Outcome;
import dev.codemode.python.PlainData;
import dev.codemode.python.PythonError;
import dev.codemode.tools.Detail;
import dev.codemode.tools.ResultStyle;
import dev.codemode.tools.Rollback;
import dev.codemode.tools.Tool;
import dev.codemode.tools.ToolCall;
import dev.codemode.tools.ToolCatalog;
import dev.codemode.tools.ToolResult;
import dev.codemode.tools.Write;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What code mode says to the model about its programs in one run.
///
/// It remembers the last mistake and what tools really gave: a model that makes the same mistake again
/// has not been helped by the first message, so the second one says more.
final class Feedback {
    static final String NO_PROGRAM =
            "Your reply held no program. Send one with `run_python`, or in a ```python block; its `result` is the answer.";

    static final String NOT_RUN_AFTER_FAILURE =
            "Not run, because the program before it in the same reply failed.";

    static final String SILENT =
            "The program ran to its end and what it did stays done, but it left no answer: `result` is not set or empty, and nothing was printed. Send a program that sets `result` without repeating those calls, or give the answer as text.";

    /// Fewer characters than most tokenizers make tokens of in programs and JSON, so that a bound in
    /// tokens holds; other scripts than Latin may take more.
    private static final int CHARS_PER_TOKEN = 3;

    private static final int ARGUMENT_SHOWN = 300;
    private static final int RESULT_SHOWN = 300;
    private static final int TOOLS_SHOWN = 3;

    private static final Pattern TOOL_NAME = Pattern.compile("\\btools\\.(\\w+)");

    private final ToolCatalog tools;
    private final ResultStyle results;
    private final int most;
    private final Map<String, ToolResult> lastResults = new LinkedHashMap<>();
    private String lastMistake = "";

    /// @param maxTokens of one message, about
    Feedback(ToolCatalog tools, ResultStyle results, int maxTokens) {
        this.tools = tools;
        this.results = results;
        this.most = (int) Math.min(Integer.MAX_VALUE, (long) maxTokens * CHARS_PER_TOKEN);
    }

    static String cut(int limit) {
        return "Your reply was cut at the limit of %d output tokens, so no program was run. Send a shorter program, without comments and explanations."
                .formatted(limit);
    }

    /// @param lookups what there is beside `run_python`
    static String unknownTool(String name, List<Tool> lookups) {
        var others =
                lookups.stream()
                        .map(tool -> " and `" + tool.name() + "`")
                        .collect(Collectors.joining());
        return "There is no tool '%s' to call directly, only `run_python`%s. Inside a program the tools are functions of `tools`."
                .formatted(name, others);
    }

    static String noCode(String arguments) {
        return "`run_python` takes {\"code\": \"the whole program\"}, got %s. No program was run."
                .formatted(shortened(arguments, ARGUMENT_SHOWN));
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

    /// Takes note of what a tool really gives.
    void saw(ToolCall call) {
        if (!call.result().error() && !call.result().withheld()) {
            lastResults.put(call.tool(), call.result());
        }
    }

    /// Whether data is too long to be read as an answer.
    boolean isTooLong(String answer) {
        return answer.length() > most;
    }

    /// A result that goes back to the model, since nobody would read it: its structure.
    String tooLong(Outcome.Completed completed) {
        var length = CodeModeAgent.answer(completed).length();
        var what = completed.value() == null ? "what it printed" : "`result`";
        return "The program ran to its end and what it did stays done, but %s has %d characters, too many for an answer. Cut, it is:\n\n%s\n\nSend a program that sets `result` to the answer as a str without repeating those calls that change something, or give the answer as text."
                .formatted(what, length, shown(completed));
    }

    private String shown(Outcome.Completed completed) {
        var value = completed.value();
        var room = most * 3 / 4;
        return value == null
                ? middleCut(completed.stdout().strip(), room)
                : PlainData.reprExcerpt(value, room);
    }

    /// The answer of one of several programs in a reply, as the model gets it back.
    String result(Outcome.Completed completed, String answer) {
        if (!isTooLong(answer)) {
            return answer;
        }
        return completed.value() instanceof String ? middleCut(answer, most) : shown(completed);
    }

    /// The error with the values in its line, what was printed, the calls that had been made, and what
    /// became of them. Where the mistake is that of the program before, what its tools really are.
    String failed(Outcome outcome, String program, List<ToolCall> calls, Rollback rollback) {
        var mistake = mistake(outcome);
        var again = mistake.equals(lastMistake);
        lastMistake = mistake;
        var error = shortened(error(outcome), most / 3) + "\n";
        var help = again ? help(program, outcome) : "";
        return error
                + help
                + printed(outcome.stdout(), most / 6)
                + whatBecameOf(calls, rollback, most / 3);
    }

    /// The same for two programs that fail for the same reason.
    private static String mistake(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rejected rejected ->
                    rejected.findings().stream()
                            .filter(f -> f.severity() == Finding.Severity.ERROR)
                            .findFirst()
                            .map(f -> f.rule() + ": " + f.message())
                            .orElse(rejected.error().summary());
            case Outcome.Raised(var error, _, _) -> error.summary();
            case Outcome.Exhausted(var limit, _, _, _, _) -> limit.name();
            case Outcome.Failed failed -> failed.message();
            case Outcome.Suspended _, Outcome.Completed _ -> "";
        };
    }

    private static String error(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rejected rejected ->
                    "The program was refused before any of it ran:\n\n" + rejected.render();
            case Outcome.Raised(var error, _, _) ->
                    "The program failed:\n\n" + error.render() + variables(error);
            case Outcome.Exhausted(_, _, var message, _, _) ->
                    "The program was stopped: " + message;
            case Outcome.Suspended(var at, _, _) ->
                    "The program was stopped: it waited at "
                            + at
                            + " for a result that never comes";
            case Outcome.Failed failed -> "The program was stopped: " + failed.message();
            case Outcome.Completed _ ->
                    throw new IllegalArgumentException("a completed program has not failed");
        };
    }

    private static String variables(PythonError error) {
        return error.variables().isEmpty()
                ? ""
                : error.variables().stream()
                        .map(v -> "\n    " + v.name() + " = " + v.excerpt())
                        .collect(Collectors.joining("", "\nIn that line:", ""));
    }

    /// What the model has not seen, or not read: declarations of the tools its program uses, and one
    /// real result of each.
    private String help(String program, Outcome outcome) {
        var names = usedTools(program, outcome);
        if (names.isEmpty()) {
            return "\nThis is the same mistake as in your program before. Write that part in another way.\n";
        }
        var declared = tools.only(names).python(results).description(Detail.FULL).strip();
        return "\nThis is the same mistake as in your program before. These are the tools it uses:\n\n"
                + shortened(declared, most / 4)
                + "\n"
                + names.stream().map(this::realResult).collect(Collectors.joining());
    }

    private String realResult(String tool) {
        var result = lastResults.get(tool);
        return result == null
                ? ""
                : "\nA real result of tools.%s:\n%s\n".formatted(tool, excerpt(result, most / 12));
    }

    /// The tools of the line that failed, then those that the program names.
    private Set<String> usedTools(String program, Outcome outcome) {
        var line =
                switch (outcome) {
                    case Outcome.Raised(var error, _, _) -> error.sourceLine();
                    case Outcome.Rejected rejected -> rejected.error().sourceLine();
                    default -> "";
                };
        return TOOL_NAME
                .matcher(line + "\n" + program)
                .results()
                .map(found -> found.group(1))
                .filter(name -> tools.find(name).isPresent())
                .distinct()
                .limit(TOOLS_SHOWN)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String printed(String stdout, int most) {
        return stdout.isBlank()
                ? ""
                : "\nIt had printed:\n" + middleCut(stdout.strip(), most) + "\n";
    }

    private String whatBecameOf(List<ToolCall> calls, Rollback rollback, int most) {
        if (calls.isEmpty()) {
            return "\nIt had made no tool calls, so nothing has changed. Send the whole corrected program.";
        }
        return "\nIt had made these tool calls:\n"
                + list(calls, most)
                + "\n"
                + undone(calls, rollback, most);
    }

    private static String undone(List<ToolCall> calls, Rollback rollback, int most) {
        if (rollback.restored()) {
            return "All of them were undone: everything is as it was before the program. Send the whole corrected program.";
        }
        var undone = rollback.undone();
        var kept = rollback.kept();
        if (kept.isEmpty()) {
            return undone.isEmpty()
                    ? "None of them changed anything. Send the whole corrected program."
                    : "What they changed was undone. Send the whole corrected program.";
        }
        if (kept.size() == calls.size() && kept.stream().allMatch(Rollback.Kept::isForGood)) {
            return "They cannot be undone and stay done. Send a program that goes on from there.";
        }
        return undone.isEmpty()
                ? staysDone(kept, most)
                : "These were undone:\n"
                        + lines(undone.stream().map(u -> show(u.write())).toList(), most)
                        + "\n"
                        + staysDone(kept, most);
    }

    private static String staysDone(List<Rollback.Kept> kept, int most) {
        return "These cannot be undone and stay done:\n"
                + lines(kept.stream().map(k -> show(k.write()) + ": " + k.why()).toList(), most)
                + "\nSend a program that goes on from there.";
    }

    private static String show(Write write) {
        return "tools.%s(%s)".formatted(write.tool(), arguments(write.arguments()));
    }

    /// As many as there is room for; the last one always, for it is the one nearest to the error.
    private String list(List<ToolCall> calls, int most) {
        return lines(calls.stream().map(this::show).toList(), most);
    }

    private static String lines(List<String> texts, int most) {
        var shown = new StringBuilder();
        var last = "- " + texts.getLast();
        for (var i = 0; i < texts.size() - 1; i++) {
            var line = "- " + texts.get(i) + "\n";
            if (shown.length() + line.length() + last.length() > most) {
                shown.append("- … %d more\n".formatted(texts.size() - 1 - i));
                break;
            }
            shown.append(line);
        }
        return shown + last;
    }

    private String show(ToolCall call) {
        return "tools.%s(%s) -> %s"
                .formatted(call.tool(), arguments(call.arguments()), result(call));
    }

    private static String arguments(Map<String, @Nullable Object> arguments) {
        return shortened(
                arguments.entrySet().stream()
                        .map(
                                entry ->
                                        entry.getKey()
                                                + "="
                                                + PlainData.reprExcerpt(
                                                        entry.getValue(), ARGUMENT_SHOWN / 2))
                        .collect(Collectors.joining(", ")),
                ARGUMENT_SHOWN);
    }

    private String result(ToolCall call) {
        var value = call.result().value();
        return call.result().error() && value instanceof Map<?, ?> map
                ? "error: " + shortened(String.valueOf(map.get("error")), RESULT_SHOWN)
                : excerpt(call.result(), RESULT_SHOWN);
    }

    private String excerpt(ToolResult result, int most) {
        return switch (results) {
            case VALUES -> PlainData.reprExcerpt(result.value(), most);
            case JSON_TEXT -> PlainData.jsonExcerpt(result.value(), most);
        };
    }

    /// The beginning and the end of a text, and how much is missing between them.
    private static String middleCut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var head = shortened(text, most * 2 / 3);
        var tail = text.substring(wholeCharacter(text, text.length() - most / 4));
        var missing = text.length() - head.length() - tail.length() + 1;
        return head + "\n… " + missing + " characters left out …\n" + tail;
    }

    /// Cuts at a whole character and marks the cut.
    private static String shortened(@Nullable String text, int most) {
        if (text == null) {
            return "";
        }
        return text.length() <= most ? text : text.substring(0, wholeCharacter(text, most)) + "…";
    }

    private static int wholeCharacter(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }
}
