package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// Base of the Java classes behind types of the library. Objects of a program's subclasses have
/// attributes beside it; objects of the type itself have none.
public abstract class NativeObject extends Value implements Attributed {
    private @Nullable Attributes attributes;

    /// @param type the type itself or the program's subclass of it, as the constructor was given it
    protected NativeObject(Type type) {
        super(type);
    }

    @Override
    public final Attributes attributes() {
        var own = attributes;
        if (own == null) {
            own = new Attributes();
            attributes = own;
        }
        return own;
    }

    @Override
    public boolean takesAttributes() {
        return Layout.hasDict(type());
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String name) {
        return attributes == null ? null : attributes.get(name);
    }

    @Override
    protected boolean setOwnAttribute(Run run, String name, @Nullable Value value) {
        return takesAttributes() && super.setOwnAttribute(run, name, value);
    }

    @Override
    protected String repr(Run run) {
        return "<" + type().qualifiedName() + " object at " + run.address(this) + ">";
    }

    @Override
    protected long footprint() {
        return 40 + (attributes == null ? 0 : attributes.size());
    }

    /// Visits the attributes; to be called by those that override it.
    @Override
    protected void trace(Tracer tracer) {
        if (attributes != null) {
            attributes.trace(tracer);
        }
    }
}
