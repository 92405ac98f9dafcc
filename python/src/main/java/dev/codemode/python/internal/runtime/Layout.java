package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the objects of a class are made of: the type whose Java class they are of, the slots beside
/// it, and whether they take any other attribute.
///
/// @param solid the class that last added something of its own, or null where it is the class that
///     has this layout; two classes go together as bases where one of these builds on the other
/// @param dict whether objects have a `__dict__`
/// @param weakref whether objects have a `__weakref__`
@Bounded(Bounded.By.MEMORY)
record Layout(@Nullable Type solid, boolean dict, boolean weakref) {
    private static final Set<String> SIZED = Set.of("int", "tuple", "bytes", "type");
    private static final Set<String> OWN_EXCEPTIONS =
            Set.of(
                    "BaseExceptionGroup",
                    "UnicodeTranslateError",
                    "StopIteration",
                    "SystemExit",
                    "ImportError",
                    "OSError",
                    "NameError",
                    "AttributeError",
                    "SyntaxError",
                    "UnicodeDecodeError",
                    "UnicodeEncodeError");

    /// That of a built-in type, which is new with it.
    static Layout ofBuiltin() {
        return new Layout(null, false, false);
    }

    /// The base whose objects those of a class with these bases are like.
    ///
    /// @throws Raise `TypeError` where there is none
    static Type best(Run run, List<Type> bases) {
        var best = bases.getFirst();
        var solid = solid(best);
        for (var base : bases) {
            var other = solid(base);
            if (!solid.isSubtypeOf(other)) {
                if (!other.isSubtypeOf(solid)) {
                    throw run.typeError("multiple bases have instance lay-out conflict");
                }
                best = base;
                solid = other;
            }
        }
        return best;
    }

    /// The class that last added something of its own to what objects of `type` are made of.
    static Type solid(Type type) {
        if (type.isHeap()) {
            var solid = type.layout().solid;
            return solid == null ? type : solid;
        }
        if (type == Types.ABC) {
            return Type.OBJECT;
        }
        if (type.isSubtypeOf(Types.BASE_EXCEPTION)) {
            return solidException(type);
        }
        return type == Types.BOOL ? Types.INT : type;
    }

    /// Whether objects of two classes have the same slots on top of the same built-in type.
    static boolean alike(Type a, Type b) {
        var one = solid(a);
        var other = solid(b);
        if (one == other) {
            return true;
        }
        var below = one.base();
        var otherBelow = other.base();
        return one.isHeap()
                && other.isHeap()
                && below != null
                && otherBelow != null
                && slots(one).equals(slots(other))
                && alike(below, otherBelow);
    }

    private static Set<String> slots(Type type) {
        var names = new HashSet<String>();
        type.ownAttributes()
                .forEach(
                        (name, value) -> {
                            if (value instanceof Member) {
                                names.add(name);
                            }
                        });
        return names;
    }

    private static Type solidException(Type type) {
        for (var ancestor : type.mro()) {
            if (OWN_EXCEPTIONS.contains(ancestor.name())) {
                return ancestor;
            }
        }
        return Types.BASE_EXCEPTION;
    }

    /// Whether objects of a class have a `__dict__`.
    static boolean hasDict(Type type) {
        return type.isHeap()
                ? type.layout().dict
                : type.isSubtypeOf(Types.BASE_EXCEPTION) || type.isSubtypeOf(Type.TYPE);
    }

    static boolean hasWeakref(Type type) {
        return type.isHeap() ? type.layout().weakref : type == Types.SET || type == Types.FROZENSET;
    }

    /// Whether objects are of any length, so that there is no room for slots behind them.
    static boolean isSized(Type type) {
        return SIZED.contains(solid(type).solidBase().name());
    }
}
