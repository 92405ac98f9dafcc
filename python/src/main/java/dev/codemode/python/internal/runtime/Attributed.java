package dev.codemode.python.internal.runtime;

/// A value with attributes of its own, such as an object of a class of the program.
public interface Attributed {
    Attributes attributes();
}
