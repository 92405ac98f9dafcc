package dev.codemode.tools;

/// How much a description of a catalogue says. What it leaves out, a model has to ask for or to guess.
public enum Detail {
    /// Types, signatures, and what every tool, parameter and key is for.
    FULL,
    /// Types and signatures.
    COMPACT,
    /// A line for each tool: its name, its parameters' names, and the first sentence about it.
    INDEX
}
