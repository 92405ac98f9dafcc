package dev.codemode.tools;

/// What a call of a tool returns in a program.
public enum ResultStyle {
    /// Python values: dict, list, str, ...
    VALUES,
    /// A str that holds the result as JSON.
    JSON_TEXT
}
