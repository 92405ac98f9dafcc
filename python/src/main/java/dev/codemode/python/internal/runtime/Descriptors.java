package dev.codemode.python.internal.runtime;

/// Properties and what else stands in for an attribute, for the library.
public final class Descriptors {
    private Descriptors() {}

    public static Value property(Run run, Value getter, Value setter, Value deleter, Value doc) {
        var property = new Property(Types.PROPERTY);
        property.init(run, getter, setter, deleter, doc);
        return property;
    }

    public static Value withGetter(Run run, Value self, Value function) {
        var property = (Property) self;
        return property.with(run, function, property.setter(), property.deleter());
    }

    public static Value withSetter(Run run, Value self, Value function) {
        var property = (Property) self;
        return property.with(run, property.getter(), function, property.deleter());
    }

    public static Value withDeleter(Run run, Value self, Value function) {
        var property = (Property) self;
        return property.with(run, property.getter(), property.setter(), function);
    }

    /// `descriptor.__get__(self, owner)` of a built-in descriptor.
    public static Value get(Run run, Value descriptor, Value self, Value owner) {
        if (self == Constants.NONE && owner == Constants.NONE) {
            throw run.typeError("__get__(None, None) is invalid");
        }
        var of = self == Constants.NONE ? null : self;
        var type = owner instanceof Type given ? given : self.type();
        return switch (descriptor) {
            case Property property -> property.get(run, of);
            case WrappedMethod method -> method.plain().bind(run, of, type);
            default -> descriptor.bind(run, of, type);
        };
    }

    /// `descriptor.__set__(self, value)` of a built-in descriptor.
    public static Value set(Run run, Value descriptor, Value self, Value value) {
        if (descriptor instanceof Property property) {
            property.set(run, self, value);
        } else {
            descriptor.assign(run, self, nameOf(run, descriptor), value);
        }
        return Constants.NONE;
    }

    /// `descriptor.__delete__(self)` of a built-in descriptor.
    public static Value delete(Run run, Value descriptor, Value self) {
        if (descriptor instanceof Property property) {
            property.set(run, self, null);
        } else {
            descriptor.assign(run, self, nameOf(run, descriptor), null);
        }
        return Constants.NONE;
    }

    private static String nameOf(Run run, Value descriptor) {
        return Protocol.text(descriptor.attribute(run, "__name__"));
    }
}
