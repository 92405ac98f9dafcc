package dev.codemode.models;

import java.util.function.Predicate;

/// A task's solution as one Python program that uses the tools.
///
/// @param program sets `result` to the answer
/// @param readsOnly whether the tool of this name changes nothing
public record ReferenceSolution(String program, Predicate<String> readsOnly) {}
