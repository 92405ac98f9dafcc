package dev.codemode.python.internal.isolation;

import dev.codemode.python.Finding;
import dev.codemode.python.Limit;
import dev.codemode.python.Outcome;
import dev.codemode.python.Position;
import dev.codemode.python.PythonError;
import dev.codemode.python.Usage;
import dev.codemode.python.internal.syntax.Source;
import java.time.Duration;
import java.util.List;

/// How a run ended, or what the checker found, as bytes.
///
/// The name of the file and the source lines of findings do not travel: the host has them, and a worker
/// cannot make others up.
final class OutcomeCodec {
    private enum Tag {
        COMPLETED,
        RAISED,
        EXHAUSTED,
        REJECTED,
        SUSPENDED,
        FAILED
    }

    /// More findings, variables and calls than there ever are.
    private static final int MOST_ITEMS = 100;

    private OutcomeCodec() {}

    static void write(WireWriter out, Outcome outcome) throws NotPlainException {
        switch (outcome) {
            case Outcome.Completed(var value, _, _) -> {
                out.choice(Tag.COMPLETED);
                DataCodec.write(out, value);
            }
            case Outcome.Raised(var error, _, _) -> {
                out.choice(Tag.RAISED);
                error(out, error);
            }
            case Outcome.Exhausted(var limit, var at, var message, _, _) -> {
                out.choice(Tag.EXHAUSTED);
                out.choice(limit);
                position(out, at);
                out.text(message);
            }
            case Outcome.Rejected(var error, var findings, _) -> {
                out.choice(Tag.REJECTED);
                error(out, error);
                findings(out, findings);
            }
            case Outcome.Suspended(var at, _, _) -> {
                out.choice(Tag.SUSPENDED);
                position(out, at);
            }
            case Outcome.Failed(var message, _, _) -> {
                out.choice(Tag.FAILED);
                out.text(message);
            }
        }
        out.text(outcome.stdout());
        usage(out, outcome.usage());
    }

    static void findings(WireWriter out, List<Finding> findings) {
        out.all(
                findings,
                finding -> {
                    out.text(finding.rule());
                    out.choice(finding.severity());
                    out.text(finding.message());
                    position(out, finding.at());
                });
    }

    private static void error(WireWriter out, PythonError error) {
        out.text(error.type());
        out.text(error.message());
        out.text(error.hint());
        position(out, error.at());
        out.text(error.sourceLine());
        out.all(
                error.variables(),
                variable -> {
                    out.text(variable.name());
                    out.text(variable.excerpt());
                });
        out.all(
                error.calls(),
                call -> {
                    out.text(call.function());
                    position(out, call.at());
                });
        out.bool(error.fromTool());
    }

    private static void position(WireWriter out, Position at) {
        out.int32(at.line());
        out.int32(at.column());
        out.int32(at.endLine());
        out.int32(at.endColumn());
    }

    private static void usage(WireWriter out, Usage usage) {
        out.int64(usage.time().toNanos());
        out.int64(usage.toolTime().toNanos());
        out.int64(usage.steps());
        out.int32(usage.toolCalls());
    }

    static Outcome outcome(WireReader in, Job job) throws ProtocolException {
        var outcome = new Reading(in, job).outcome();
        in.end();
        return outcome;
    }

    static List<Finding> findings(WireReader in, Job job) throws ProtocolException {
        var findings = new Reading(in, job).findings();
        in.end();
        return findings;
    }

    /// Holds what a worker says against what the job allows.
    private static final class Reading {
        private final WireReader in;
        private final Job job;
        private final Source source;

        Reading(WireReader in, Job job) {
            this.in = in;
            this.job = job;
            this.source = new Source(job.file(), job.source());
        }

        Outcome outcome() throws ProtocolException {
            return switch (in.choice(Tag.values(), "kind of outcome")) {
                case COMPLETED -> {
                    var value = DataCodec.read(in, job.limits().resultBytes());
                    yield new Outcome.Completed(value, stdout(), usage());
                }
                case RAISED -> new Outcome.Raised(error(), stdout(), usage());
                case EXHAUSTED ->
                        new Outcome.Exhausted(
                                in.choice(Limit.values(), "limit"),
                                position(),
                                in.text(),
                                stdout(),
                                usage());
                case REJECTED -> rejected();
                case SUSPENDED -> new Outcome.Suspended(position(), stdout(), usage());
                case FAILED -> new Outcome.Failed(in.text(), stdout(), usage());
            };
        }

        private Outcome rejected() throws ProtocolException {
            var error = error();
            var findings = findings();
            stdout();
            return new Outcome.Rejected(error, findings, usage());
        }

        List<Finding> findings() throws ProtocolException {
            return in.all(
                    MOST_ITEMS,
                    () -> {
                        var rule = in.text();
                        var severity = in.choice(Finding.Severity.values(), "severity");
                        var message = in.text();
                        var at = position();
                        return new Finding(rule, severity, message, at, source.lineText(at.line()));
                    });
        }

        private PythonError error() throws ProtocolException {
            return new PythonError(
                    in.text(),
                    in.text(),
                    in.text(),
                    position(),
                    in.text(),
                    in.all(MOST_ITEMS, () -> new PythonError.Variable(in.text(), in.text())),
                    in.all(MOST_ITEMS, () -> new PythonError.Call(in.text(), position())),
                    in.bool());
        }

        /// In chars, of which none takes less than a byte of output.
        private String stdout() throws ProtocolException {
            return in.text(job.limits().outputBytes());
        }

        /// Carets are drawn by what a position says: it lies in the source, or little behind it.
        private Position position() throws ProtocolException {
            var most = job.source().length() + 2;
            var line = in.int32(1, most);
            var column = in.int32(1, most);
            var endLine = in.int32(line, most);
            var endColumn = in.int32(endLine == line ? column : 1, most);
            return new Position(job.file(), line, column, endLine, endColumn);
        }

        private Usage usage() throws ProtocolException {
            return new Usage(
                    Duration.ofNanos(in.count64()),
                    Duration.ofNanos(in.count64()),
                    in.count64(),
                    in.int32(0, job.limits().toolCalls()));
        }
    }
}
