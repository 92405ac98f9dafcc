package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// `functools.cached_property`: asked once for each object, then an attribute of it.
final class CachedProperty extends Value {
    static final Type TYPE = TypeBuilder.plainType("functools", "cached_property", Types.OBJECT);

    private final Value function;
    private @Nullable String name;

    private CachedProperty(Type type, Value function) {
        super(type);
        this.function = function;
    }

    static void install() {
        TypeBuilder.of(TYPE)
                .classMethod(
                        "__class_getitem__(cls, item, /)",
                        (run, s) -> ReModule.alias(run, (Type) s[0], s[1]))
                .constructor(
                        (run, type, args) ->
                                new CachedProperty(
                                        type,
                                        Constructors.bind(run, "cached_property(func)", args)[0]))
                .method("__set_name__(self, owner, name, /)", CachedProperty::setName)
                .getter("func", (run, self) -> ((CachedProperty) self).function)
                .getter(
                        "attrname",
                        (run, self) ->
                                ((CachedProperty) self).name == null
                                        ? Constants.NONE
                                        : StrValue.of(((CachedProperty) self).name))
                .finish();
    }

    private static Value setName(Run run, Value self, Value owner, Value name) {
        var property = (CachedProperty) self;
        var text = Protocol.text(name);
        if (property.name != null && !property.name.equals(text)) {
            throw run.typeError(
                    "Cannot assign the same cached_property to two different names ("
                            + Protocol.repr(run, StrValue.of(property.name))
                            + " and "
                            + Protocol.repr(run, name)
                            + ").");
        }
        property.name = text;
        return Constants.NONE;
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type owner) {
        if (self == null) {
            return this;
        }
        if (name == null) {
            throw run.typeError(
                    "Cannot use cached_property instance without calling __set_name__ on it.");
        }
        if (!(self instanceof Attributed own) || !own.takesAttributes()) {
            throw run.typeError(
                    "No '__dict__' attribute on '"
                            + self.typeName()
                            + "' instance to cache "
                            + Protocol.repr(run, StrValue.of(name))
                            + " property.");
        }
        var known = own.attributes().get(name);
        if (known != null) {
            return known;
        }
        var value = Nested.call(run, function, self);
        own.attributes().set(name, value);
        return value;
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String attribute) {
        return attribute.equals("__doc__")
                ? AttributeProtocol.findAttribute(run, function, attribute)
                : null;
    }

    @Override
    protected String repr(Run run) {
        return "<functools.cached_property object at " + run.address(this) + ">";
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(function);
    }
}
