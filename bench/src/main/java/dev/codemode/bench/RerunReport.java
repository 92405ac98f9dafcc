package dev.codemode.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// What became of recordings that were run again.
public record RerunReport(List<Trial> trials) {

    public RerunReport {
        trials = List.copyOf(trials);
    }

    /// One recorded trial.
    ///
    /// @param source file and line of the recording
    /// @param programsTried how many programs ran one after the other until one completed
    /// @param endState then and now; a code-mode trial may well come to another one, when a program
    ///     works that did not
    /// @param passedThen whether it passed when it was recorded
    /// @param passedNow whether the task's checks of the end state pass
    /// @param failedChecks the checks that do not
    public record Trial(
            String source,
            String model,
            String approach,
            String task,
            List<Program> programs,
            int programsTried,
            List<Call> calls,
            EndState endState,
            boolean passedThen,
            boolean passedNow,
            List<String> failedChecks) {
        private boolean isFunctionCalling() {
            return approach.equals("function-calling");
        }
    }

    /// How a program compares with what CPython did with it.
    public enum Verdict {
        /// Outcome, error, line, result, output and end state are the same to the letter.
        SAME,
        /// A tool of the other tool layer raised; what ours did is listed.
        TOOL_RAISED,
        DIFFERENT
    }

    /// One program, run in a fresh state.
    public record Program(
            int number, Verdict verdict, String recorded, String now, List<String> differences) {}

    /// One call and both answers to it.
    ///
    /// @param deliberate why the answers differ, where that is meant to be so
    public record Call(
            int number,
            String tool,
            String recorded,
            String now,
            @Nullable DeliberateDifference deliberate) {
        @JsonProperty
        public boolean same() {
            return recorded.equals(now);
        }

        @JsonIgnore
        boolean isUnexplained() {
            return !same() && deliberate == null;
        }
    }

    /// The state summary after the last call, as JSON.
    public record EndState(String recorded, String now) {
        @JsonProperty
        public boolean same() {
            return recorded.equals(now);
        }
    }

    /// Whether every program behaves as under CPython, every call answers as recorded, and every
    /// transcript reaches its recorded end state; deliberate differences aside.
    public boolean asRecorded() {
        return trials.stream().allMatch(RerunReport::isAsRecorded);
    }

    private static boolean isAsRecorded(Trial trial) {
        var meant = trial.calls().stream().anyMatch(c -> c.deliberate() != null);
        return trial.programs().stream().noneMatch(p -> p.verdict() == Verdict.DIFFERENT)
                && trial.calls().stream().noneMatch(Call::isUnexplained)
                && (!trial.isFunctionCalling() || trial.endState().same() || meant);
    }

    /// The whole report as JSON.
    public String json() {
        return Json.pretty(new File(RunFolder.SCHEMA, this));
    }

    private record File(int schema, RerunReport rerun) {}

    /// The report for the terminal: two tables, then what is worth a look.
    public String text() {
        var out = new StringBuilder();
        out.append("RECORDED  ")
                .append(trials.size())
                .append(" trials of real models, run again by this version's sandbox and tools\n");
        var codeMode = trials.stream().filter(t -> !t.isFunctionCalling()).toList();
        var calling = trials.stream().filter(Trial::isFunctionCalling).toList();
        if (!codeMode.isEmpty()) {
            out.append('\n').append(codeModeTable(codeMode));
        }
        if (!calling.isEmpty()) {
            out.append('\n').append(callingTable(calling));
        }
        out.append(
                """

                passed then: as the recording says, by the checks of that time. passed now: by every check of
                the end state; labels and answers are left out, for the models were given other texts.
                """);
        section(out, "A tool raised under CPython; what ours did:", toolRaised());
        section(out, "Programs that differ from CPython:", differentPrograms());
        section(out, "Calls answered otherwise than recorded:", differentCalls());
        section(out, "End states other than recorded:", differentEnds());
        section(out, "Trials that passed then and do not pass now:", lost());
        return out.toString();
    }

    private static String codeModeTable(List<Trial> trials) {
        var table =
                new TextTable(
                        "code mode",
                        "programs",
                        "as CPython",
                        "tool raised",
                        "differ",
                        "passed then",
                        "passed now");
        groups(trials)
                .forEach(
                        (name, own) ->
                                table.row(
                                        name,
                                        sum(own, t -> t.programs().size()),
                                        verdicts(own, Verdict.SAME),
                                        verdicts(own, Verdict.TOOL_RAISED),
                                        verdicts(own, Verdict.DIFFERENT),
                                        share(own, Trial::passedThen),
                                        share(own, Trial::passedNow)));
        return table.toString();
    }

    private static String callingTable(List<Trial> trials) {
        var table =
                new TextTable(
                        "function calling",
                        "calls",
                        "as recorded",
                        "meant to differ",
                        "differ",
                        "end state",
                        "passed then",
                        "passed now");
        groups(trials)
                .forEach(
                        (name, own) ->
                                table.row(
                                        name,
                                        sum(own, t -> t.calls().size()),
                                        calls(own, Call::same),
                                        calls(own, c -> c.deliberate() != null),
                                        calls(own, Call::isUnexplained),
                                        share(own, t -> t.endState().same()),
                                        share(own, Trial::passedThen),
                                        share(own, Trial::passedNow)));
        return table.toString();
    }

    private static LinkedHashMap<String, List<Trial>> groups(List<Trial> trials) {
        var groups = new LinkedHashMap<String, List<Trial>>();
        for (var trial : trials) {
            groups.computeIfAbsent(trial.model(), _ -> new ArrayList<>()).add(trial);
        }
        if (groups.size() > 1) {
            groups.put("all", trials);
        }
        return groups;
    }

    private static String sum(List<Trial> trials, ToIntFunction<Trial> what) {
        return String.valueOf(trials.stream().mapToInt(what).sum());
    }

    private static String verdicts(List<Trial> trials, Verdict verdict) {
        return sum(
                trials,
                t -> (int) t.programs().stream().filter(p -> p.verdict() == verdict).count());
    }

    private static String calls(List<Trial> trials, Predicate<Call> which) {
        return sum(trials, t -> (int) t.calls().stream().filter(which).count());
    }

    private static String share(List<Trial> trials, Predicate<Trial> which) {
        return trials.stream().filter(which).count() + "/" + trials.size();
    }

    private List<String> toolRaised() {
        return programs(
                Verdict.TOOL_RAISED,
                p -> List.of("recorded  " + p.recorded(), "now       " + p.now()));
    }

    private List<String> differentPrograms() {
        return programs(Verdict.DIFFERENT, Program::differences);
    }

    private List<String> programs(Verdict verdict, Function<Program, List<String>> details) {
        var lines = new ArrayList<String>();
        for (var trial : trials) {
            for (var program : trial.programs()) {
                if (program.verdict() == verdict) {
                    lines.add(place(trial) + ", program " + program.number());
                    details.apply(program).forEach(d -> lines.add("  " + cut(d)));
                }
            }
        }
        return lines;
    }

    private List<String> differentCalls() {
        var lines = new ArrayList<String>();
        for (var trial : trials) {
            for (var call : trial.calls()) {
                if (!call.same()) {
                    var why = call.deliberate();
                    lines.add(place(trial) + ", call " + call.number() + " of " + call.tool());
                    lines.add("  meant     " + (why == null ? "no" : why.text()));
                    lines.add("  recorded  " + cut(call.recorded()));
                    lines.add("  now       " + cut(call.now()));
                }
            }
        }
        return lines;
    }

    private List<String> differentEnds() {
        var lines = new ArrayList<String>();
        for (var trial : trials) {
            var end = trial.endState();
            if (trial.isFunctionCalling() && !end.same()) {
                lines.add(place(trial));
                lines.add("  recorded  " + end.recorded());
                lines.add("  now       " + end.now());
            }
        }
        return lines;
    }

    private List<String> lost() {
        var lines = new ArrayList<String>();
        for (var trial : trials) {
            if (trial.passedThen() && !trial.passedNow()) {
                var why = trial.endState().same() ? ", with the same end state" : "";
                lines.add(place(trial) + why);
                trial.failedChecks().forEach(c -> lines.add("  " + c));
            }
        }
        return lines;
    }

    private static String place(Trial trial) {
        return trial.source() + ": " + trial.model() + ", " + trial.task();
    }

    private static void section(StringBuilder out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append('\n').append(title).append('\n');
            lines.forEach(line -> out.append("  ").append(line).append('\n'));
        }
    }

    private static String cut(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "...";
    }
}
