package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// A variable shared between a function and the functions inside it. Stands in frames and closures
/// only; a program never holds one.
public final class Cell extends Value {
    public @Nullable Value value;

    public Cell(@Nullable Value value) {
        super(Types.CELL);
        this.value = value;
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(value);
    }
}
