package dev.codemode.suites;

/// One figure that was compared.
///
/// @param name what was looked at, such as `checking balance`
/// @param kind what it was found in
/// @param expected what it had to be
/// @param actual what it was
public record CheckResult(String name, Kind kind, String expected, String actual, boolean passed) {
    /// What a check looks at.
    public enum Kind {
        /// The end state.
        STATE,
        /// Labels in the end state that a task's text prescribes: fair only to who was given that text.
        LABEL,
        /// The final answer.
        ANSWER
    }

    /// A check of the end state.
    public CheckResult(String name, String expected, String actual, boolean passed) {
        this(name, Kind.STATE, expected, actual, passed);
    }
}
