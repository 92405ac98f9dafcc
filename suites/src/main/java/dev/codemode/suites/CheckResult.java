package dev.codemode.suites;

/// One figure that was compared.
///
/// @param name what was looked at, such as `checking balance`
/// @param expected what it had to be
/// @param actual what it was
public record CheckResult(String name, String expected, String actual, boolean passed) {}
