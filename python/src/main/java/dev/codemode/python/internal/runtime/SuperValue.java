package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import org.jspecify.annotations.Nullable;

/// `super()`: reads attributes as if the classes up to and including `type` were not there.
public final class SuperValue extends Value {
    private final Type start;

    /// The object, or null where it is not bound to one.
    private final @Nullable Value self;

    /// The class whose order of ancestors counts.
    private final @Nullable Type type;

    private SuperValue(Type start, @Nullable Value self, @Nullable Type type) {
        super(Types.SUPER);
        this.start = start;
        this.self = self;
        this.type = type;
    }

    /// `super(start, self)`, or `super(start)` where `self` is null.
    ///
    /// @throws Raise `TypeError` where the object is of another kind
    public static SuperValue of(Run run, Type start, @Nullable Value self) {
        return new SuperValue(start, self, self == null ? null : kind(run, start, self));
    }

    private static Type kind(Run run, Type start, Value self) {
        if (self instanceof Type type && type.isSubtypeOf(start)) {
            return type;
        }
        if (self.type().isSubtypeOf(start)) {
            return self.type();
        }
        if (AttributeProtocol.findAttribute(run, self, "__class__") instanceof Type shown
                && shown.isSubtypeOf(start)) {
            return shown;
        }
        throw run.typeError("super(type, obj): obj must be an instance or subtype of type");
    }

    @Override
    @Bounded(Bounded.By.MEMORY)
    protected @Nullable Value attribute(Run run, String name) {
        if (self != null && type != null && !name.equals("__class__")) {
            var order = type.mro();
            for (var i = order.indexOf(start) + 1; i < order.size(); i++) {
                var found = order.get(i).ownAttributes().get(name);
                if (found != null) {
                    return found.bind(run, self == type ? null : self, type);
                }
            }
        }
        return switch (name) {
            case "__thisclass__" -> start;
            case "__self__" -> Constants.orNone(self);
            case "__self_class__" -> Constants.orNone(type);
            default -> super.attribute(run, name);
        };
    }

    @Override
    protected Value bind(Run run, @Nullable Value object, Type owner) {
        return object == null || self != null ? this : of(run, start, object);
    }

    @Override
    protected String repr(Run run) {
        return "<super: <class '"
                + start.name()
                + "'>, "
                + (type == null ? "NULL" : "<" + type.name() + " object>")
                + ">";
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(start);
        tracer.visit(self);
        tracer.visit(type);
    }

    @Override
    protected boolean hasPlainMethods() {
        return false;
    }
}
