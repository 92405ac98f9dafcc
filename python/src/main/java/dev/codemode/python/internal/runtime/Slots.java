package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.syntax.PrivateNames;
import dev.codemode.python.internal.text.StrChecks;
import java.util.ArrayList;
import java.util.List;

/// What the `__slots__` of a class body ask for.
///
/// @param names of the slots, private ones mangled
/// @param layout what objects of the class are made of
@Bounded(Bounded.By.MEMORY)
record Slots(List<String> names, Layout layout) {
    private static final String DICT = "__dict__";
    private static final String WEAKREF = "__weakref__";
    private static final StrValue SLOTS = StrValue.of("__slots__");

    /// @param best the base whose objects those of the class are like
    /// @throws Raise `TypeError` or `ValueError` where a slot cannot be
    static Slots of(Run run, String className, DictValue namespace, List<Type> bases, Type best) {
        var slots = new Builder(best);
        slots.inherit(bases);
        var given = namespace.get(run, SLOTS);
        if (given == null) {
            return slots.open();
        }
        var items = given instanceof StrValue ? new Value[] {given} : Protocol.iterable(run, given);
        if (items.length > 0 && Layout.isSized(best)) {
            throw run.typeError(
                    "nonempty __slots__ not supported for subtype of '" + best.name() + "'");
        }
        for (var item : items) {
            slots.add(run, item);
        }
        return slots.build(run, className, namespace);
    }

    private static final class Builder {
        private final Type best;
        private final List<String> names = new ArrayList<>();
        private boolean dict;
        private boolean weakref;
        private boolean inheritsDict;
        private boolean inheritsWeakref;

        Builder(Type best) {
            this.best = best;
        }

        @Bounded(Bounded.By.MEMORY)
        void inherit(List<Type> bases) {
            for (var base : bases) {
                inheritsDict |= Layout.hasDict(base);
                inheritsWeakref |= Layout.hasWeakref(base);
            }
        }

        /// What a class without `__slots__` gets.
        Slots open() {
            var layout =
                    new Layout(Layout.solid(best), true, inheritsWeakref || !Layout.isSized(best));
            return new Slots(List.of(), layout);
        }

        void add(Run run, Value item) {
            if (!(item instanceof StrValue text)) {
                throw run.typeError(
                        "__slots__ items must be strings, not '" + item.typeName() + "'");
            }
            var name = text.text();
            if (!StrChecks.isIdentifier(name)) {
                throw run.typeError("__slots__ must be identifiers");
            }
            if (name.equals(DICT)) {
                refuseSecond(run, name, dict || Layout.hasDict(best));
                dict = true;
            } else if (name.equals(WEAKREF)) {
                refuseSecond(run, name, weakref || Layout.hasWeakref(best));
                weakref = true;
            } else {
                names.add(name);
            }
        }

        private static void refuseSecond(Run run, String name, boolean there) {
            if (there) {
                throw run.typeError(name + " slot disallowed: we already got one");
            }
        }

        Slots build(Run run, String className, DictValue namespace) {
            var mangled = new ArrayList<String>();
            for (var name : names) {
                var slot = PrivateNames.mangle(PrivateNames.stem(className), name);
                if (!slot.equals("__qualname__")
                        && !slot.equals("__classcell__")
                        && namespace.get(run, StrValue.of(slot)) != null) {
                    throw run.valueError(
                            Protocol.repr(run, StrValue.of(slot))
                                    + " in __slots__ conflicts with class variable");
                }
                mangled.add(slot);
            }
            mangled.sort(null);
            var layout =
                    new Layout(
                            mangled.isEmpty() ? Layout.solid(best) : null,
                            dict || inheritsDict,
                            weakref || inheritsWeakref);
            return new Slots(mangled, layout);
        }
    }

    /// Gives a class what stands for its slots.
    void define(Type type, List<Type> bases) {
        for (var name : names) {
            type.define(name, new Member(type, name));
        }
        if (layout.dict() && bases.stream().noneMatch(Layout::hasDict)) {
            type.define(
                    DICT,
                    new Getter(
                            type, DICT, AttributeProtocol::attributesOf, Reshaping::setAttributes));
        }
        if (layout.weakref() && bases.stream().noneMatch(Layout::hasWeakref)) {
            type.define(WEAKREF, new Getter(type, WEAKREF, (run, self) -> Constants.NONE, null));
        }
    }
}
