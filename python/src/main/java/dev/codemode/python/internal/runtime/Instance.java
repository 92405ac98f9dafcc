package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// An object of a class that builds on no built-in type but `object`.
public final class Instance extends Value implements Attributed {
    private final Attributes attributes = new Attributes();

    public Instance(Type type) {
        super(type);
    }

    @Override
    public Attributes attributes() {
        return attributes;
    }

    @Override
    protected boolean setOwnAttribute(Run run, String name, @Nullable Value value) {
        return type() != Type.OBJECT && super.setOwnAttribute(run, name, value);
    }

    @Override
    protected boolean isDataDescriptor() {
        return type().special(Special.SET) != null || type().special(Special.DELETE) != null;
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type owner) {
        var get = type().special(Special.GET);
        return get == null
                ? this
                : Protocol.callMethod(
                        run, get, this, Args.of(self == null ? Constants.NONE : self, owner));
    }

    @Override
    protected void assign(Run run, Value self, String name, @Nullable Value value) {
        var method = type().special(value == null ? Special.DELETE : Special.SET);
        if (method == null) {
            throw run.attributeError(self, name, value == null ? "__delete__" : "__set__");
        }
        Protocol.callMethod(
                run, method, this, value == null ? Args.of(self) : Args.of(self, value));
    }

    @Override
    protected String repr(Run run) {
        return "<" + type().qualifiedName() + " object at " + run.address(this) + ">";
    }

    @Override
    protected Value call(Run run, Args args) {
        var call = type().special(Special.CALL);
        return call == null ? super.call(run, args) : Protocol.callMethod(run, call, this, args);
    }

    @Override
    protected long footprint() {
        return 24 + attributes.size();
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(type());
        attributes.trace(tracer);
    }
}
