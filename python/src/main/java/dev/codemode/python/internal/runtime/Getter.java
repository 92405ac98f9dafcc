package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// A computed attribute of a built-in type, such as `__class__`.
final class Getter extends Descriptor {
    /// Sets the attribute or, with null, deletes it.
    @FunctionalInterface
    interface Setter {
        void set(Run run, Value self, @Nullable Value value);
    }

    private final Native.F1 body;
    private final @Nullable Setter setter;

    Getter(Type owner, String name, Native.F1 body, @Nullable Setter setter) {
        this(Types.GETTER, owner, name, body, setter);
    }

    /// @param type [Types#GETTER], or [Types#MEMBER] for what CPython keeps in a field of the object
    Getter(Type type, Type owner, String name, Native.F1 body, @Nullable Setter setter) {
        super(type, owner, name);
        this.body = body;
        this.setter = setter;
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type asked) {
        return self == null ? this : body.call(run, checked(run, self));
    }

    private Value checked(Run run, Value self) {
        if (self.type().isSubtypeOf(owner)) {
            return self;
        }
        throw doesNotApply(run, self);
    }

    @Override
    protected void assign(Run run, Value self, String attribute, @Nullable Value value) {
        if (setter != null) {
            setter.set(run, checked(run, self), value);
            return;
        }
        throw run.attributeError(
                self,
                attribute,
                type() == Types.MEMBER
                        ? "readonly attribute"
                        : "attribute '"
                                + name
                                + "' of '"
                                + owner.shownName()
                                + "' objects is not writable");
    }

    @Override
    protected long footprint() {
        return 0;
    }
}
