package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// `@property`: an attribute that asks functions of the class.
public final class Property extends NativeObject {
    private static final String DOC = "__doc__";

    private Value getter = Constants.NONE;
    private Value setter = Constants.NONE;
    private Value deleter = Constants.NONE;
    private Value doc = Constants.NONE;
    private boolean docOfGetter;
    private @Nullable Value name;

    public Property(Type type) {
        super(type);
    }

    /// `property.__init__`.
    public void init(Run run, Value getter, Value setter, Value deleter, Value doc) {
        this.getter = getter;
        this.setter = setter;
        this.deleter = deleter;
        this.name = null;
        this.docOfGetter = false;
        var text = doc;
        if (doc == Constants.NONE && getter != Constants.NONE) {
            text = Constants.orNone(AttributeProtocol.findAttribute(run, getter, DOC));
            docOfGetter = true;
        }
        if (type().isHeap()) {
            keepDoc(run, text);
        } else {
            this.doc = text;
        }
    }

    /// The class of the program has a `__doc__` of its own, which would hide that of the property.
    private void keepDoc(Run run, Value text) {
        try {
            AttributeProtocol.setAttribute(run, this, DOC, text);
        } catch (Raise raise) {
            if (docOfGetter && text != Constants.NONE || !raise.is(Types.ATTRIBUTE_ERROR)) {
                throw raise;
            }
        }
    }

    /// A copy with other functions, as the decorators `getter`, `setter` and `deleter` make it.
    Value with(Run run, Value newGetter, Value newSetter, Value newDeleter) {
        var text =
                docOfGetter && newGetter != Constants.NONE
                        ? Constants.NONE
                        : Constants.orNone(AttributeProtocol.findAttribute(run, this, DOC));
        var copy = type().call(run, Args.of(newGetter, newSetter, newDeleter, text));
        if (copy instanceof Property property) {
            property.name = name;
        }
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

    public void setName(Value name) {
        this.name = name;
    }

    @Override
    protected boolean isDataDescriptor() {
        return true;
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type owner) {
        var override = override(Special.GET);
        return override == null
                ? get(run, self)
                : Protocol.callMethod(
                        run, override, this, Args.of(self == null ? Constants.NONE : self, owner));
    }

    /// `property.__get__`.
    Value get(Run run, @Nullable Value self) {
        if (self == null) {
            return this;
        }
        if (getter == Constants.NONE) {
            throw lacks(run, self, "getter");
        }
        return getter.call1(run, self);
    }

    private Raise lacks(Run run, Value self, String what) {
        var shown = name == null ? "" : Protocol.repr(run, name) + " ";
        return run.attributeError(
                self,
                Protocol.text(name),
                "property " + shown + "of '" + self.type().qualname() + "' object has no " + what);
    }

    @Override
    protected void assign(Run run, Value self, String attribute, @Nullable Value value) {
        var override = override(value == null ? Special.DELETE : Special.SET);
        if (override == null) {
            set(run, self, value);
        } else {
            var args = value == null ? Args.of(self) : Args.of(self, value);
            Protocol.callMethod(run, override, this, args);
        }
    }

    /// `property.__set__`, or `property.__delete__` where value is null.
    void set(Run run, Value self, @Nullable Value value) {
        var function = value == null ? deleter : setter;
        if (function == Constants.NONE) {
            throw lacks(run, self, value == null ? "deleter" : "setter");
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
            case DOC -> type().isHeap() ? super.ownAttribute(run, attribute) : doc;
            case "__isabstractmethod__" ->
                    Bool.of(
                            isMarked(run, getter)
                                    || isMarked(run, setter)
                                    || isMarked(run, deleter));
            default -> super.ownAttribute(run, attribute);
        };
    }

    private static boolean isMarked(Run run, Value function) {
        var mark = AttributeProtocol.findAttribute(run, function, "__isabstractmethod__");
        return mark != null && Protocol.truth(run, mark);
    }

    @Override
    protected boolean setOwnAttribute(Run run, String attribute, @Nullable Value value) {
        switch (attribute) {
            case "fget", "fset", "fdel" ->
                    throw run.attributeError(this, attribute, "readonly attribute");
            case DOC -> {
                if (!type().isHeap()) {
                    doc = Constants.orNone(value);
                    return true;
                }
            }
            default -> {}
        }
        return super.setOwnAttribute(run, attribute, value);
    }

    @Override
    protected void trace(Tracer tracer) {
        super.trace(tracer);
        tracer.visit(getter);
        tracer.visit(setter);
        tracer.visit(deleter);
        tracer.visit(doc);
    }
}
