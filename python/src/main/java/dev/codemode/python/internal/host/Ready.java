package dev.codemode.python.internal.host;

import dev.codemode.python.internal.exec.Program;
import dev.codemode.python.internal.syntax.Scopes;

/// A program that was read and compiled for any number of runs, side by side too: its code remembers
/// nothing of them.
public record Ready(Program program, Scopes scopes) {}
