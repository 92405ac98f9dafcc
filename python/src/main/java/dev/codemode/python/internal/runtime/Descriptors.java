package dev.codemode.python.internal.runtime;

/// Properties, for the library.
public final class Descriptors {
    private Descriptors() {}

    public static Value property(Value getter, Value setter, Value deleter, Value doc) {
        return new Property(getter, setter, deleter, doc);
    }

    public static Value withGetter(Value self, Value function) {
        var property = (Property) self;
        return property.with(function, property.setter(), property.deleter());
    }

    public static Value withSetter(Value self, Value function) {
        var property = (Property) self;
        return property.with(property.getter(), function, property.deleter());
    }

    public static Value withDeleter(Value self, Value function) {
        var property = (Property) self;
        return property.with(property.getter(), property.setter(), function);
    }
}
