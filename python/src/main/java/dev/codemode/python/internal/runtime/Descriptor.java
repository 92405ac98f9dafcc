package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// An attribute that the objects of a type have without a place in their dict, as it stands in the type.
abstract class Descriptor extends Value {
    protected final Type owner;
    protected final String name;

    /// @param type [Types#GETTER] for what is computed, [Types#MEMBER] for what CPython keeps in a field
    Descriptor(Type type, Type owner, String name) {
        super(type);
        this.owner = owner;
        this.name = name;
    }

    @Override
    protected final boolean isDataDescriptor() {
        return true;
    }

    /// The error of an object that is not of the type.
    final Raise doesNotApply(Run run, Value self) {
        return run.typeError(
                "descriptor '"
                        + name
                        + "' for '"
                        + owner.name()
                        + "' objects doesn't apply to a '"
                        + self.typeName()
                        + "' object");
    }

    @Override
    protected final @Nullable Value ownAttribute(Run run, String attribute) {
        return switch (attribute) {
            case "__name__" -> StrValue.of(name);
            case "__qualname__" -> StrValue.of(owner.qualname() + "." + name);
            case "__objclass__" -> owner;
            case "__doc__" -> Constants.NONE;
            default -> null;
        };
    }

    @Override
    protected final String repr(Run run) {
        return "<"
                + (type() == Types.MEMBER ? "member" : "attribute")
                + " '"
                + name
                + "' of '"
                + owner.name()
                + "' objects>";
    }
}
