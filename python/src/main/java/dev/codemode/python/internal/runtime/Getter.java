package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// A computed attribute of a built-in type, such as `__class__`.
final class Getter extends Value {
    /// Sets the attribute or, with null, deletes it.
    @FunctionalInterface
    interface Setter {
        void set(Run run, Value self, @Nullable Value value);
    }

    private final Type owner;
    private final String name;
    private final Native.F1 body;
    private final @Nullable Setter setter;

    Getter(Type owner, String name, Native.F1 body, @Nullable Setter setter) {
        this(Types.GETTER, owner, name, body, setter);
    }

    /// @param type [Types#GETTER], or [Types#MEMBER] for what CPython keeps in a field of the object
    Getter(Type type, Type owner, String name, Native.F1 body, @Nullable Setter setter) {
        super(type);
        this.owner = owner;
        this.name = name;
        this.body = body;
        this.setter = setter;
    }

    @Override
    protected boolean isDataDescriptor() {
        return true;
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type asked) {
        return self == null ? this : body.call(run, checked(run, self));
    }

    private Value checked(Run run, Value self) {
        if (self.type().isSubtypeOf(owner)) {
            return self;
        }
        throw run.typeError(
                "descriptor '"
                        + name
                        + "' for '"
                        + owner.name()
                        + "' objects doesn't apply to a '"
                        + self.typeName()
                        + "' object");
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
    protected @Nullable Value ownAttribute(Run run, String attribute) {
        return switch (attribute) {
            case "__name__" -> StrValue.of(name);
            case "__qualname__" -> StrValue.of(owner.qualname() + "." + name);
            case "__objclass__" -> owner;
            case "__doc__" -> Constants.NONE;
            default -> null;
        };
    }

    @Override
    protected String repr(Run run) {
        return "<"
                + (type() == Types.MEMBER ? "member" : "attribute")
                + " '"
                + name
                + "' of '"
                + owner.name()
                + "' objects>";
    }

    @Override
    protected long footprint() {
        return 0;
    }
}
