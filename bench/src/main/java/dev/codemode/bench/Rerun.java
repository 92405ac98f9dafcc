package dev.codemode.bench;

import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.PlainData;
import dev.codemode.python.PythonError;
import dev.codemode.suites.CheckResult;
import dev.codemode.suites.Environment;
import dev.codemode.suites.EnvironmentSettings;
import dev.codemode.suites.Suite;
import dev.codemode.suites.Task;
import dev.codemode.tools.ResultStyle;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Runs what real models sent again, with this version's sandbox and tools.
///
/// Each program runs by itself in a fresh environment and is compared with what CPython did there.
/// Then each trial runs as it went: its programs one after the other until one completes, or its
/// calls one by one; the checks of the task say whether it passes now.
public final class Rerun {
    /// The day the recordings were made.
    static final Clock CLOCK = Runner.dayClock("2026-03-04");

    private static final Programs PROGRAMS =
            new Programs(Limits.DEFAULT, CLOCK, ResultStyle.JSON_TEXT);

    private final Suite suite;

    /// @param suite the one the recordings are of
    public Rerun(Suite suite) {
        this.suite = suite;
    }

    /// Runs them all, in order.
    ///
    /// @throws OutsideException where a recording is of no task of the suite
    public RerunReport run(List<Recording> recordings) throws OutsideException {
        var tasks = tasks(suite, recordings);
        var trials = new ArrayList<RerunReport.Trial>();
        for (var i = 0; i < recordings.size(); i++) {
            var recording = recordings.get(i);
            trials.add(
                    recording.isFunctionCalling()
                            ? calls(recording, tasks.get(i))
                            : programs(recording, tasks.get(i)));
        }
        return new RerunReport(trials);
    }

    /// The task of each recording.
    static List<Task> tasks(Suite suite, List<Recording> recordings) throws OutsideException {
        var tasks = new ArrayList<Task>();
        for (var recording : recordings) {
            tasks.add(task(suite, recording));
        }
        return tasks;
    }

    private static Task task(Suite suite, Recording recording) throws OutsideException {
        for (var task : suite.tasks()) {
            if (task.number() == recording.scenario()) {
                return task;
            }
        }
        throw new OutsideException(
                recording.source()
                        + ": 'scenario' is "
                        + recording.scenario()
                        + ", suite "
                        + suite.name()
                        + " has "
                        + suite.tasks().size()
                        + " tasks; nothing was run");
    }

    static Environment fresh(Task task) {
        return task.fresh(new EnvironmentSettings(CLOCK, "full"));
    }

    private static RerunReport.Trial programs(Recording recording, Task task) {
        var programs = new ArrayList<RerunReport.Program>();
        var number = 0;
        for (var program : recording.programs()) {
            number++;
            var run = PROGRAMS.run("program.py", program.code(), fresh(task));
            programs.add(compare(number, program.cpython(), run));
        }
        var environment = fresh(task);
        var tried = 0;
        for (var program : recording.programs()) {
            tried++;
            var start = environment.set();
            var outcome = PROGRAMS.run("program.py", program.code(), environment).outcome();
            if (outcome instanceof Outcome.Completed) {
                break;
            }
            start.rollBack();
        }
        return trial(recording, task, environment, programs, List.of(), tried);
    }

    private static RerunReport.Program compare(
            int number, Recording.Reference reference, Programs.Run run) {
        var differences = differences(reference, run);
        var verdict =
                reference.inTool() && isFit(run.outcome())
                        ? RerunReport.Verdict.TOOL_RAISED
                        : differences.isEmpty()
                                ? RerunReport.Verdict.SAME
                                : RerunReport.Verdict.DIFFERENT;
        return new RerunReport.Program(
                number, verdict, recorded(reference), now(run.outcome()), differences);
    }

    // Where another tool layer raised, ours may raise or answer; it may not refuse or run out.
    private static boolean isFit(Outcome outcome) {
        return outcome instanceof Outcome.Completed || outcome instanceof Outcome.Raised;
    }

    private static List<String> differences(Recording.Reference reference, Programs.Run run) {
        var found = new ArrayList<String>();
        var outcome = run.outcome();
        differ(found, "outcome", reference.outcome(), Trajectory.name(outcome));
        if (outcome instanceof Outcome.Completed completed) {
            differ(
                    found,
                    "result",
                    PlainData.json(reference.result()),
                    PlainData.json(completed.value()));
        }
        if (outcome instanceof Outcome.Raised raised) {
            differ(found, "error", recorded(reference), summary(raised.error()));
            differ(found, "line", String.valueOf(reference.line()), line(raised.error()));
        }
        differ(found, "stdout", reference.stdout(), outcome.stdout());
        differ(found, "state", PlainData.json(reference.state()), PlainData.json(run.state()));
        return List.copyOf(found);
    }

    private static void differ(List<String> found, String what, String recorded, String now) {
        if (!recorded.equals(now)) {
            var same = sameStart(recorded, now);
            found.add(what + ": recorded " + from(same, recorded) + ", now " + from(same, now));
        }
    }

    private static int sameStart(String a, String b) {
        var i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    // Of long texts, what stands around the first difference.
    private static String from(int difference, String text) {
        var start = text.length() <= 200 ? 0 : Math.max(0, difference - 40);
        var end = Math.min(text.length(), start + 200);
        return (start > 0 ? "..." : "")
                + text.substring(start, end)
                + (end < text.length() ? "..." : "");
    }

    static String recorded(Recording.Reference reference) {
        return reference.errorType() == null
                ? reference.outcome()
                : summary(reference.errorType(), String.valueOf(reference.message()));
    }

    private static String now(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Raised raised -> summary(raised.error());
            case Outcome.Rejected rejected -> "rejected, " + summary(rejected.error());
            case Outcome.Exhausted exhausted -> exhausted.message();
            case Outcome.Failed failed -> failed.message();
            case Outcome.Completed _, Outcome.Suspended _ -> Trajectory.name(outcome);
        };
    }

    private static String summary(PythonError error) {
        return summary(error.type(), error.message());
    }

    private static String summary(String type, String message) {
        return message.isEmpty() ? type : type + ": " + message;
    }

    private static String line(PythonError error) {
        return String.valueOf(error.at().line());
    }

    private static RerunReport.Trial calls(Recording recording, Task task) {
        var environment = fresh(task);
        var calls = new ArrayList<RerunReport.Call>();
        var number = 0;
        for (var call : recording.calls()) {
            number++;
            var now = environment.tools().call(call.name(), call.arguments());
            calls.add(
                    new RerunReport.Call(
                            number,
                            call.name(),
                            call.result(),
                            now.json(),
                            DeliberateDifference.of(call, now.json())));
        }
        return trial(recording, task, environment, List.of(), calls, 0);
    }

    private static RerunReport.Trial trial(
            Recording recording,
            Task task,
            Environment environment,
            List<RerunReport.Program> programs,
            List<RerunReport.Call> calls,
            int tried) {
        // The models were given other texts: labels and answers are not theirs to get right.
        var failed =
                environment.check("").stream()
                        .filter(c -> c.kind() == CheckResult.Kind.STATE && !c.passed())
                        .map(Rerun::reason)
                        .toList();
        return new RerunReport.Trial(
                recording.source(),
                recording.model(),
                recording.approach(),
                task.id(),
                programs,
                tried,
                calls,
                new RerunReport.EndState(
                        PlainData.json(recording.finalState()),
                        PlainData.json(environment.stateSummary())),
                recording.valid(),
                failed.isEmpty(),
                failed);
    }

    private static String reason(CheckResult check) {
        return check.name() + ": expected " + check.expected() + ", got " + check.actual();
    }
}
