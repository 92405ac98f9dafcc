package dev.codemode.python;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a run ended. Everything a program can do wrong is an outcome, never a Java exception.
public sealed interface Outcome {
    /// What the program printed, cut at [Limits#outputBytes].
    String stdout();

    Usage usage();

    /// The program ran to its end.
    ///
    /// @param value the variable `result` if the program set it, else the value of a last expression
    ///     statement, else null; plain data (see [HostFunction]), and `repr` text for what is not
    record Completed(@Nullable Object value, String stdout, Usage usage) implements Outcome {}

    /// An exception reached the top.
    record Raised(PythonError error, String stdout, Usage usage) implements Outcome {}

    /// A limit ended the run.
    ///
    /// @param message says where, what was used up and which setting allows more
    record Exhausted(Limit limit, Position at, String message, String stdout, Usage usage)
            implements Outcome {}

    /// The program was refused before anything of it ran: it is not Python, uses something this sandbox
    /// does not have, or the checker found errors ([Sandbox.Builder#refuseErrors]).
    ///
    /// @param error what is wrong; of type `CheckError` where it is the first finding
    /// @param findings what the checker found, warnings too; empty where it is not Python
    record Rejected(PythonError error, List<Finding> findings, Usage usage) implements Outcome {
        public Rejected {
            findings = List.copyOf(findings);
        }

        @Override
        public String stdout() {
            return "";
        }

        /// Everything that is wrong, each with its line and a caret.
        public String render() {
            return findings.isEmpty()
                    ? error.render()
                    : findings.stream().map(Finding::render).collect(Collectors.joining("\n"));
        }
    }

    /// The program needs a value that the host does not have yet: a host function answered
    /// [HostFunction#PENDING] and the program touched that answer. Only hosts that answer so see it.
    record Suspended(Position at, String stdout, Usage usage) implements Outcome {}

    /// The sandbox itself failed, which is not the program's doing: a defect of the interpreter, or a
    /// host that ran out of memory. The program stopped somewhere; calls that it made were made. The
    /// cause, with its stack, goes to the system logger `dev.codemode.python`.
    ///
    /// @param message what happened, fit to be shown to a model
    record Failed(String message, String stdout, Usage usage) implements Outcome {}
}
