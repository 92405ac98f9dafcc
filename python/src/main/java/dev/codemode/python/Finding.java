package dev.codemode.python;

/// Something that [Sandbox#check] found wrong before the program ran.
///
/// @param rule stable id, such as `missing-key`
/// @param message what is wrong, what exists, and what to write instead
/// @param at where
/// @param sourceLine the source line of `at`
public record Finding(
        String rule, Severity severity, String message, Position at, String sourceLine) {

    /// How sure a finding is.
    public enum Severity {
        /// The program fails here, or is refused by a tool, if it gets here at all.
        ERROR,
        /// Probably not what was meant; the program may well run.
        WARNING
    }

    /// Place, rule and message, the source line, and a caret line:
    ///
    /// ```
    /// program.py:3:7: error: missing-key: ...
    ///     iid = r["id"]
    ///           ^^^^^^^
    /// ```
    public String render() {
        var kind = severity == Severity.ERROR ? "error: " : "warning: ";
        return at + ": " + kind + rule + ": " + message + "\n" + Caret.under(at, sourceLine);
    }
}
