package dev.codemode.python.internal.runtime;

/// A value with attributes of its own, such as an object of a class of the program.
public interface Attributed {
    Attributes attributes();

    /// Whether attributes may be set at all.
    default boolean takesAttributes() {
        var type = ((Value) this).type();
        return type.isHeap() ? Layout.hasDict(type) : type != Type.OBJECT;
    }
}
