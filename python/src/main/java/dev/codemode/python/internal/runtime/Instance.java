package dev.codemode.python.internal.runtime;

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
