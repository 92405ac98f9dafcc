package dev.codemode.python.internal.runtime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The part of [Protocol] that reads and writes attributes: the only way from a value to what hangs on it.
public final class AttributeProtocol {
    private AttributeProtocol() {}

    /// Whether reading `name` from an instance of a class answers the instance's own attribute: no
    /// `__getattribute__` and no data descriptor is in the way.
    public static boolean isPlainAttribute(Type type, String name) {
        var override = type.special(Special.GETATTRIBUTE);
        if (type == Type.OBJECT || override != null && !(override instanceof Native)) {
            return false;
        }
        var inClass = type.lookup(name);
        return inClass == null || inClass instanceof Member || !inClass.isDataDescriptor();
    }

    /// Where an attribute that a program sets on an instance of a class is kept.
    public enum Storage {
        DICT,
        SLOT,
        /// Ask [#setAttribute].
        ELSEWHERE
    }

    public static Storage storage(Type type, String name) {
        if (type == Type.OBJECT || !(type.special(Special.SETATTR) instanceof Native)) {
            return Storage.ELSEWHERE;
        }
        var inClass = type.lookup(name);
        if (inClass instanceof Member) {
            return Storage.SLOT;
        }
        return Layout.hasDict(type) && (inClass == null || !inClass.isDataDescriptor())
                ? Storage.DICT
                : Storage.ELSEWHERE;
    }

    /// `object.__getattribute__`; null where there is no such attribute.
    public static @Nullable Value defaultAttribute(Run run, Value value, String name) {
        return value.attribute(run, name);
    }

    /// `type.__call__`: makes an instance and initialises it.
    public static Value instantiate(Run run, Type type, Args args) {
        return type.instantiate(run, args);
    }

    public static boolean hasPlainMethods(Value value) {
        return value.hasPlainMethods();
    }

    /// Reads an attribute; null where there is none.
    public static @Nullable Value findAttribute(Run run, Value value, String name) {
        try {
            return value.type().isHeap()
                    ? getAttribute(run, value, name)
                    : value.attribute(run, name);
        } catch (Raise raise) {
            if (raise.is(Types.ATTRIBUTE_ERROR)) {
                return null;
            }
            throw raise;
        }
    }

    public static Value getAttribute(Run run, Value value, String name) {
        var type = value.type();
        if (!type.isHeap()) {
            var found = value.attribute(run, name);
            if (found == null) {
                throw noAttribute(run, value, name);
            }
            return found;
        }
        var override = type.special(Special.GETATTRIBUTE);
        Value found;
        if (override == null || override instanceof Native) {
            found = attributeOrRaise(run, value, name);
        } else {
            found = overridden(run, override, value, name);
        }
        return found == null ? askGetattr(run, value, name) : found;
    }

    /// Null where `__getattr__` has to be asked.
    private static @Nullable Value attributeOrRaise(Run run, Value value, String name) {
        if (value.type().special(Special.GETATTR) == null) {
            var found = value.attribute(run, name);
            if (found == null) {
                throw noAttribute(run, value, name);
            }
            return found;
        }
        try {
            return value.attribute(run, name);
        } catch (Raise raise) {
            if (raise.is(Types.ATTRIBUTE_ERROR)) {
                return null;
            }
            throw raise;
        }
    }

    private static @Nullable Value overridden(Run run, Value override, Value value, String name) {
        try {
            return Protocol.callMethod(run, override, value, StrValue.of(name));
        } catch (Raise raise) {
            if (raise.is(Types.ATTRIBUTE_ERROR) && value.type().special(Special.GETATTR) != null) {
                return null;
            }
            throw raise;
        }
    }

    private static Value askGetattr(Run run, Value value, String name) {
        var getattr = value.type().special(Special.GETATTR);
        if (getattr == null) {
            throw noAttribute(run, value, name);
        }
        return Protocol.callMethod(run, getattr, value, StrValue.of(name));
    }

    public static Raise noAttribute(Run run, Value value, String name) {
        var known = new LinkedHashSet<String>();
        attributeNames(value).stream().filter(n -> !n.startsWith("__")).forEach(known::add);
        var error = run.attributeError(value, name, noAttributeText(value, name));
        error.value().setHint(Names.didYouMean(name, known));
        return error;
    }

    private static String noAttributeText(Value value, String name) {
        var what =
                switch (value) {
                    case Type type -> "type object '" + type.shownName() + "'";
                    case ModuleValue module -> "module '" + module.name() + "'";
                    default -> "'" + value.typeName() + "' object";
                };
        return what + " has no attribute '" + name + "'";
    }

    /// What an attribute of a class becomes when it is read through an object, or through the class
    /// itself where `self` is null.
    public static Value bind(Run run, Value value, @Nullable Value self, Type owner) {
        return value.bind(run, self, owner);
    }

    /// The dict that the attributes of an object live in from now on.
    ///
    /// @throws Raise `AttributeError` where it has none
    public static DictValue attributesOf(Run run, Value value) {
        return holder(run, value).dict(run, value.type());
    }

    /// Lets the attributes of an object live in another dict.
    public static void setAttributes(Run run, Value value, DictValue dict) {
        holder(run, value).become(run, value.type(), dict);
    }

    private static Attributes holder(Run run, Value value) {
        if (value instanceof Attributed own && own.takesAttributes()) {
            return own.attributes();
        }
        throw noAttribute(run, value, "__dict__");
    }

    /// Names of everything that can be read from a value, as `dir` lists them.
    public static List<String> attributeNames(Value value) {
        var names = new LinkedHashSet<String>();
        if (value instanceof Attributed own) {
            names.addAll(own.attributes().names());
        }
        if (value instanceof ModuleValue module) {
            names.addAll(module.names());
        } else {
            var type = value instanceof Type itself ? itself : value.type();
            type.mro().forEach(t -> names.addAll(t.ownAttributes().keySet()));
        }
        return new ArrayList<>(names);
    }

    public static void setAttribute(Run run, Value value, String name, Value to) {
        var override = value.type().special(Special.SETATTR);
        if (override != null && !(override instanceof Native)) {
            Protocol.callMethod(run, override, value, Args.of(StrValue.of(name), to));
            return;
        }
        assignAttribute(run, value, name, to);
    }

    public static void deleteAttribute(Run run, Value value, String name) {
        var override = value.type().special(Special.DELATTR);
        if (override != null && !(override instanceof Native)) {
            Protocol.callMethod(run, override, value, StrValue.of(name));
            return;
        }
        assignAttribute(run, value, name, null);
    }

    /// `object.__setattr__`, or `__delattr__` where `to` is null.
    public static void assignAttribute(Run run, Value value, String name, @Nullable Value to) {
        var inClass = value.type().lookup(name);
        if (inClass != null && inClass.isDataDescriptor()) {
            inClass.assign(run, value, name, to);
            return;
        }
        if (!value.setOwnAttribute(run, name, to)) {
            if (inClass != null
                    && to == null
                    && value instanceof Attributed own
                    && own.takesAttributes()) {
                throw run.attributeError(value, name, noAttributeText(value, name));
            }
            if (inClass != null && !(value instanceof Attributed own && own.takesAttributes())) {
                throw run.attributeError(
                        value,
                        name,
                        "'" + value.typeName() + "' object attribute '" + name + "' is read-only");
            }
            throw noAttribute(run, value, name);
        }
    }
}
