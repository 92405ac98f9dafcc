package dev.codemode.suites;

import java.util.List;

/// The workspace of one trial, and the judge of what became of it.
public interface Environment extends Workspace {
    /// Looks at the end state and at the final answer; a trial passes when every check does.
    List<CheckResult> check(String answer);
}
