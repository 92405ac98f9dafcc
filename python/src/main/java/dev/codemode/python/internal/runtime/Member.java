package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// A name of `__slots__`: the attribute that every object of the class has room for, filled or not.
final class Member extends Value {
    private final Type owner;
    private final String name;

    Member(Type owner, String name) {
        super(Types.MEMBER);
        this.owner = owner;
        this.name = name;
    }

    /// Whether a class or one it builds on declares the name as a slot.
    static boolean isSlot(Type type, String name) {
        for (var ancestor : type.mro()) {
            if (ancestor.ownAttributes().get(name) instanceof Member) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected boolean isDataDescriptor() {
        return true;
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type asked) {
        if (self == null) {
            return this;
        }
        var value = holder(run, self).slot(name);
        if (value == null) {
            throw Protocol.noAttribute(run, self, name);
        }
        return value;
    }

    @Override
    protected void assign(Run run, Value self, String attribute, @Nullable Value value) {
        if (!holder(run, self).setSlot(name, value)) {
            throw run.attributeError(self, name, name);
        }
    }

    private Attributes holder(Run run, Value self) {
        if (self instanceof Attributed holder && self.type().isSubtypeOf(owner)) {
            return holder.attributes();
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
        return "<member '" + name + "' of '" + owner.name() + "' objects>";
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(owner);
    }
}
