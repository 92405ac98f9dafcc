package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// A computed attribute of a built-in type, such as `__class__`.
final class Getter extends Value {
    private final String name;
    private final Native.F1 body;

    Getter(String name, Native.F1 body) {
        this(Types.GETTER, name, body);
    }

    /// @param type [Types#GETTER], or [Types#MEMBER] for what CPython keeps in a field of the object
    Getter(Type type, String name, Native.F1 body) {
        super(type);
        this.name = name;
        this.body = body;
    }

    @Override
    protected boolean isDataDescriptor() {
        return true;
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type owner) {
        return self == null ? this : body.call(run, self);
    }

    @Override
    protected void assign(Run run, Value self, String attribute, @Nullable Value value) {
        throw run.attributeError(
                self,
                attribute,
                type() == Types.MEMBER
                        ? "readonly attribute"
                        : "attribute '"
                                + name
                                + "' of '"
                                + self.typeName()
                                + "' objects is not writable");
    }

    @Override
    protected String repr(Run run) {
        return "<attribute '" + name + "'>";
    }

    @Override
    protected long footprint() {
        return 0;
    }
}
