package dev.codemode.bench;

import dev.codemode.python.Finding;
import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.suites.Suite;
import dev.codemode.suites.Task;
import dev.codemode.tools.ResultStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Checks what real models sent against the types of the tools, before anything runs, and says what
/// became of each program: whether it is stopped, and whether it would have completed.
///
/// Every program is looked at twice: with tool results as JSON text, as it was written for, and with
/// results as values, its `json.loads` taken out.
public final class RerunCheck {
    private static final Pattern LOADS = Pattern.compile("\\bjson\\s*\\.\\s*loads\\s*\\(");

    private final Suite suite;

    /// @param suite the one the recordings are of
    public RerunCheck(Suite suite) {
        this.suite = suite;
    }

    /// Checks all programs, in order.
    ///
    /// @throws OutsideException where a recording is of no task of the suite
    public RerunCheckReport run(List<Recording> recordings) throws OutsideException {
        var tasks = Rerun.tasks(suite, recordings);
        var programs = new ArrayList<RerunCheckReport.Program>();
        for (var i = 0; i < recordings.size(); i++) {
            var number = 0;
            for (var program : recordings.get(i).programs()) {
                programs.add(program(recordings.get(i), tasks.get(i), ++number, program));
            }
        }
        return new RerunCheckReport(programs);
    }

    private static RerunCheckReport.Program program(
            Recording recording, Task task, int number, Recording.Program program) {
        return new RerunCheckReport.Program(
                recording.source(),
                recording.model(),
                task.id(),
                number,
                FailureCause.of(program.cpython()),
                Rerun.recorded(program.cpython()),
                look(program.code(), task, ResultStyle.JSON_TEXT),
                look(forValues(program.code()), task, ResultStyle.VALUES));
    }

    /// The program as one writes it where results are values: what `json.loads` was given is what it
    /// gave.
    static String forValues(String code) {
        return LOADS.matcher(code).replaceAll("(");
    }

    private static RerunCheckReport.Look look(String code, Task task, ResultStyle style) {
        var programs = new Programs(Limits.DEFAULT, Rerun.CLOCK, style);
        var errors =
                programs.check("program.py", code, Rerun.fresh(task)).stream()
                        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                        .map(Finding::render)
                        .toList();
        var outcome = programs.run("program.py", code, Rerun.fresh(task)).outcome();
        return new RerunCheckReport.Look(errors, outcome instanceof Outcome.Completed);
    }
}
