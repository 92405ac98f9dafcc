package dev.codemode.python.internal.runtime;

import java.math.BigInteger;

/// An object of a program's subclass of `int`.
final class IntInstance extends IntValue implements Attributed {
    private final IntValue value;
    private final Attributes attributes = new Attributes();

    IntInstance(Type type, IntValue value) {
        super(type);
        this.value = value;
    }

    @Override
    public boolean fitsLong() {
        return value.fitsLong();
    }

    @Override
    public long asLong() {
        return value.asLong();
    }

    @Override
    public BigInteger asBig() {
        return value.asBig();
    }

    @Override
    public Attributes attributes() {
        return attributes;
    }

    @Override
    protected long footprint() {
        return 48 + attributes.size();
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(value);
        attributes.trace(tracer);
    }
}
