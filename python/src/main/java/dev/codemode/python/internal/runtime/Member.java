package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import org.jspecify.annotations.Nullable;

/// A name of `__slots__`: the attribute that every object of the class has room for, filled or not.
@Bounded(Bounded.By.MEMORY)
final class Member extends Descriptor {
    Member(Type owner, String name) {
        super(Types.MEMBER, owner, name);
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
    protected Value bind(Run run, @Nullable Value self, Type asked) {
        if (self == null) {
            return this;
        }
        var value = holder(run, self).slot(name);
        if (value == null) {
            throw AttributeProtocol.noAttribute(run, self, name);
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
        throw doesNotApply(run, self);
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(owner);
    }
}
