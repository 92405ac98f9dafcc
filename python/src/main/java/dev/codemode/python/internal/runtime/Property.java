package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// `@property`: an attribute that asks functions of the class.
public final class Property extends Value {
    private final Value getter;
    private final Value setter;
    private final Value deleter;
    private final Value doc;
    private String name = "";

    Property(Value getter, Value setter, Value deleter, Value doc) {
        super(Types.PROPERTY);
        this.getter = getter;
        this.setter = setter;
        this.deleter = deleter;
        this.doc = doc;
    }

    Property with(Value newGetter, Value newSetter, Value newDeleter) {
        var copy = new Property(newGetter, newSetter, newDeleter, doc);
        copy.name = name;
        return copy;
    }

    Value getter() {
        return getter;
    }

    Value setter() {
        return setter;
    }

    Value deleter() {
        return deleter;
    }

    void setName(String name) {
        this.name = name;
    }

    @Override
    protected boolean isDataDescriptor() {
        return true;
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type owner) {
        if (self == null) {
            return this;
        }
        if (getter == Constants.NONE) {
            throw run.attributeError(self, name, message(self, "getter"));
        }
        return getter.call1(run, self);
    }

    private String message(Value self, String what) {
        var shown = name.isEmpty() ? "" : "'" + name + "' ";
        return "property " + shown + "of '" + self.typeName() + "' object has no " + what;
    }

    @Override
    protected void assign(Run run, Value self, String attribute, @Nullable Value value) {
        var function = value == null ? deleter : setter;
        if (function == Constants.NONE) {
            throw run.attributeError(
                    self, attribute, message(self, value == null ? "deleter" : "setter"));
        }
        if (value == null) {
            function.call1(run, self);
        } else {
            function.call2(run, self, value);
        }
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String attribute) {
        return switch (attribute) {
            case "fget" -> getter;
            case "fset" -> setter;
            case "fdel" -> deleter;
            case "__doc__" ->
                    doc != Constants.NONE || getter == Constants.NONE
                            ? doc
                            : Constants.orNone(getter.attribute(run, "__doc__"));
            case "__name__" -> StrValue.of(name);
            case "__isabstractmethod__" -> getter.attribute(run, attribute);
            default -> null;
        };
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(getter);
        tracer.visit(setter);
        tracer.visit(deleter);
        tracer.visit(doc);
    }
}
