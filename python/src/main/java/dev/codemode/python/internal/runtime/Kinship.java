package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// `isinstance` and `issubclass`. Whatever has `__bases__` counts as a class here, and whatever has
/// `__class__` says by it what it is.
final class Kinship {
    private static final String NO_CLASS = "issubclass() arg 1 must be a class";

    private Kinship() {}

    static boolean isInstance(Run run, Value value, Value classes) {
        if (value.type() == classes) {
            return true;
        }
        if (classes.type() == Type.TYPE) {
            return isPlainInstance(run, value, classes);
        }
        var several = several(classes);
        if (several != null) {
            return anyOf(run, value, several, true);
        }
        var hook = hook(classes, Special.INSTANCECHECK);
        return hook == null
                ? isPlainInstance(run, value, classes)
                : Protocol.truth(run, Protocol.callMethod(run, hook, classes, value));
    }

    static boolean isSubclass(Run run, Value derived, Value classes) {
        if (classes.type() == Type.TYPE) {
            return derived == classes || isPlainSubclass(run, derived, classes);
        }
        var several = several(classes);
        if (several != null) {
            return anyOf(run, derived, several, false);
        }
        var hook = hook(classes, Special.SUBCLASSCHECK);
        return hook == null
                ? isPlainSubclass(run, derived, classes)
                : Protocol.truth(run, Protocol.callMethod(run, hook, classes, derived));
    }

    /// What a tuple or a union lists; null for anything else.
    private static Value @Nullable [] several(Value classes) {
        return switch (classes) {
            case TupleValue tuple -> tuple.items();
            case GenericAlias alias when alias.isUnion() -> alias.parameters();
            default -> null;
        };
    }

    private static @Nullable Value hook(Value classes, Special special) {
        var hook = classes.type().special(special);
        return hook == Type.TYPE.special(special) ? null : hook;
    }

    private static boolean anyOf(Run run, Value value, Value[] classes, boolean instance) {
        try (var _ = run.nested(instance ? " in __instancecheck__" : " in __subclasscheck__")) {
            for (var cls : classes) {
                run.tick();
                if (instance ? isInstance(run, value, cls) : isSubclass(run, value, cls)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// `type.__instancecheck__`.
    static boolean isPlainInstance(Run run, Value value, Value cls) {
        if (cls instanceof Type type) {
            if (value.type().isSubtypeOf(type)) {
                return true;
            }
            return mayDisguise(value)
                    && AttributeProtocol.findAttribute(run, value, "__class__")
                            instanceof Type shown
                    && shown != value.type()
                    && shown.isSubtypeOf(type);
        }
        refuseGeneric(run, cls, "isinstance");
        if (bases(run, cls) == null) {
            throw run.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
        }
        var shown = AttributeProtocol.findAttribute(run, value, "__class__");
        return shown != null && descends(run, shown, cls);
    }

    /// Only classes of the program can say that they are something else.
    private static boolean mayDisguise(Value value) {
        return value.type().isHeap();
    }

    private static void refuseGeneric(Run run, Value cls, String function) {
        if (cls instanceof GenericAlias) {
            throw run.typeError(function + "() argument 2 cannot be a parameterized generic");
        }
    }

    /// `type.__subclasscheck__`.
    static boolean isPlainSubclass(Run run, Value derived, Value cls) {
        if (derived instanceof Type type && cls instanceof Type other) {
            return type.isSubtypeOf(other);
        }
        if (bases(run, derived) == null) {
            throw run.typeError(NO_CLASS);
        }
        refuseGeneric(run, cls, "issubclass");
        if (bases(run, cls) == null) {
            throw run.typeError(
                    "issubclass() arg 2 must be a class, a tuple of classes, or a union");
        }
        return descends(run, derived, cls);
    }

    /// What a class builds on; null for what is no class.
    private static @Nullable TupleValue bases(Run run, Value cls) {
        return AttributeProtocol.findAttribute(run, cls, "__bases__") instanceof TupleValue bases
                ? bases
                : null;
    }

    private static boolean descends(Run run, Value derived, Value cls) {
        var at = derived;
        while (at != cls) {
            run.tick();
            var bases = bases(run, at);
            if (bases == null || bases.size() == 0) {
                return false;
            }
            if (bases.size() > 1) {
                return anyDescends(run, bases, cls);
            }
            at = bases.get(0);
        }
        return true;
    }

    private static boolean anyDescends(Run run, TupleValue bases, Value cls) {
        try (var _ = run.nested(" in __issubclass__")) {
            for (var base : bases.items()) {
                if (descends(run, base, cls)) {
                    return true;
                }
            }
        }
        return false;
    }
}
