package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Natives;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `enum.property`: a property of members, beside which the class may have a member of the same name.
final class EnumProperty extends Value {
    static final Type TYPE = TypeBuilder.plainType("enum", "property", Types.OBJECT);

    /// Types whose values are methods or properties of a class, not members of an enumeration.
    private static final List<Type> DESCRIPTORS =
            List.of(
                    Types.FUNCTION,
                    Types.METHOD_DESCRIPTOR,
                    Types.METHOD,
                    Types.STATIC_METHOD,
                    Types.CLASS_METHOD,
                    Types.PROPERTY,
                    Types.GETTER,
                    CachedProperty.TYPE,
                    Cached.TYPE,
                    TYPE);

    static final ModuleValue MODULE = build();

    private final Value getter;
    private final Value setter;

    /// The attribute it reads, or null where it asks the getter.
    private final @Nullable String attribute;

    private final @Nullable Value member;

    private EnumProperty(
            Value getter, Value setter, @Nullable String attribute, @Nullable Value member) {
        super(TYPE);
        this.getter = getter;
        this.setter = setter;
        this.attribute = attribute;
        this.member = member;
    }

    private static ModuleValue build() {
        TypeBuilder.of(TYPE)
                .constructor(
                        (run, type, args) -> {
                            var slots =
                                    Constructors.bind(
                                            run,
                                            "property(fget=None, fset=None, fdel=None, doc=None,"
                                                    + " *, attribute=None)",
                                            args);
                            return new EnumProperty(
                                    slots[0],
                                    slots[1],
                                    slots[4] instanceof StrValue name ? name.text() : null,
                                    null);
                        })
                .method(
                        "with_member(self, member, /)",
                        (run, self, member) -> of(self).with(member))
                .method(
                        "setter(self, fset, /)",
                        (run, self, setter) ->
                                new EnumProperty(of(self).getter, setter, of(self).attribute, null))
                .finish();
        return new ModuleBuilder("_enum")
                .value("property", TYPE)
                .value(
                        "is_descriptor",
                        Natives.function("_is_descriptor(obj, /)", (Native.F1) EnumProperty::test))
                .build();
    }

    private static EnumProperty of(Value self) {
        return (EnumProperty) self;
    }

    private static Value test(Run run, Value value) {
        var known = DESCRIPTORS.contains(value.type());
        return Bool.of(
                known
                        || AttributeProtocol.findAttribute(run, value, "__get__") != null
                        || AttributeProtocol.findAttribute(run, value, "__set__") != null
                        || AttributeProtocol.findAttribute(run, value, "__delete__") != null);
    }

    private EnumProperty with(Value other) {
        return new EnumProperty(getter, setter, attribute, other);
    }

    @Override
    protected boolean isDataDescriptor() {
        return true;
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type owner) {
        if (self == null) {
            if (member == null) {
                throw run.raise(
                        Types.ATTRIBUTE_ERROR,
                        Protocol.repr(run, owner)
                                + " has no attribute '"
                                + (attribute == null ? "?" : attribute.replace("_", ""))
                                + "'");
            }
            return member;
        }
        if (attribute != null) {
            return self instanceof Attributed own
                    ? Constants.orNone(own.attributes().get(attribute))
                    : Constants.NONE;
        }
        return Protocol.call(run, getter, self);
    }

    @Override
    protected void assign(Run run, Value self, String name, @Nullable Value value) {
        if (setter != Constants.NONE && value != null) {
            Protocol.call(run, setter, self, value);
            return;
        }
        throw run.attributeError(
                self,
                name,
                Protocol.repr(run, home(self.type()))
                        + " cannot "
                        + (value == null ? "delete" : "set")
                        + " attribute '"
                        + name
                        + "'");
    }

    /// The class that has this property.
    private Type home(Type type) {
        return type.mro().stream()
                .filter(ancestor -> ancestor.ownAttributes().containsValue(this))
                .findFirst()
                .orElse(type);
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(getter);
        tracer.visit(setter);
        tracer.visit(member);
    }
}
