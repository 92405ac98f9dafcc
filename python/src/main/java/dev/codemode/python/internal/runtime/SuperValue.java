package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// `super()`: reads attributes as if the classes up to and including `type` were not there.
public final class SuperValue extends Value {
    private final Type start;
    private final Value self;

    public SuperValue(Type start, Value self) {
        super(Types.SUPER);
        this.start = start;
        this.self = self;
    }

    @Override
    protected @Nullable Value attribute(Run run, String name) {
        var viaClass = self instanceof Type type && type.isSubtypeOf(start);
        var order = viaClass ? ((Type) self).mro() : self.type().mro();
        for (var i = order.indexOf(start) + 1; i < order.size(); i++) {
            var found = order.get(i).ownAttributes().get(name);
            if (found != null) {
                return viaClass
                        ? found.bind(run, null, (Type) self)
                        : found.bind(run, self, self.type());
            }
        }
        return name.equals("__class__") ? Types.SUPER : null;
    }

    @Override
    protected String repr(Run run) {
        return "<super: <class '" + start.name() + "'>, <" + self.typeName() + " object>>";
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(start);
        tracer.visit(self);
    }

    @Override
    protected boolean hasPlainMethods() {
        return false;
    }
}
