package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a program may change about a class once it is made, and which class an object is of.
public final class Reshaping {
    private static final String ANNOTATIONS = "__annotations__";

    private Reshaping() {}

    /// `object.__class__ = value`.
    public static void setClass(Run run, Value self, @Nullable Value value) {
        if (value == null) {
            throw run.typeError("can't delete __class__ attribute");
        }
        if (!(value instanceof Type fresh)) {
            throw run.typeError(
                    "__class__ must be set to a class, not '" + value.typeName() + "' object");
        }
        var old = self.type();
        if (!old.isHeap() || !fresh.isHeap()) {
            throw run.typeError(
                    "__class__ assignment only supported for mutable types or ModuleType"
                            + " subclasses");
        }
        refuseOtherLayout(run, "__class__", fresh, old);
        self.become(fresh);
    }

    private static void refuseOtherLayout(Run run, String attribute, Type fresh, Type old) {
        if (fresh != old && !(fresh.isHeap() && old.isHeap())) {
            throw run.typeError(
                    attribute
                            + " assignment: '"
                            + fresh.name()
                            + "' deallocator differs from '"
                            + old.name()
                            + "'");
        }
        if (!Layout.alike(fresh, old)
                || Layout.hasDict(fresh) != Layout.hasDict(old)
                || Layout.hasWeakref(fresh) != Layout.hasWeakref(old)) {
            throw run.typeError(
                    attribute
                            + " assignment: '"
                            + fresh.name()
                            + "' object layout differs from '"
                            + old.name()
                            + "'");
        }
    }

    /// `object.__dict__ = value`.
    public static void setAttributes(Run run, Value self, @Nullable Value value) {
        if (value == null && self.type() == Types.FUNCTION) {
            throw run.typeError("cannot delete __dict__");
        }
        if (value != null && !(value instanceof DictValue)) {
            throw run.typeError(
                    "__dict__ must be set to a dictionary, not a '" + value.typeName() + "'");
        }
        AttributeProtocol.setAttributes(
                run, self, value instanceof DictValue dict ? dict : new DictValue());
    }

    /// `type.__module__`.
    public static Value module(Run run, Value self) {
        var own = ((Type) self).ownAttributes().get("__module__");
        return own == null ? StrValue.of("builtins") : own;
    }

    /// `type.__module__ = value`.
    public static void setModule(Run run, Value self, @Nullable Value value) {
        var type = (Type) self;
        type.define("__module__", given(run, type, "__module__", value));
    }

    /// `type.__name__ = value`.
    public static void setName(Run run, Value self, @Nullable Value value) {
        var type = (Type) self;
        var name = text(run, type, "__name__", value);
        checkName(run, name);
        type.rename(name);
    }

    /// @throws Raise `ValueError` where it cannot be the name of a class
    static void checkName(Run run, String name) {
        if (name.indexOf(0) >= 0) {
            throw run.valueError("type name must not contain null characters");
        }
        checkText(run, name);
    }

    /// @throws Raise `UnicodeEncodeError` where a text has half a pair of surrogates in it
    static void checkText(Run run, String text) {
        if (text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            Protocol.call(run, AttributeProtocol.getAttribute(run, StrValue.of(text), "encode"));
        }
    }

    /// `type.__qualname__ = value`.
    public static void setQualname(Run run, Value self, @Nullable Value value) {
        var type = (Type) self;
        type.setQualname(text(run, type, "__qualname__", value));
    }

    private static String text(Run run, Type type, String attribute, @Nullable Value value) {
        if (given(run, type, attribute, value) instanceof StrValue text) {
            return text.text();
        }
        throw run.typeError(
                "can only assign string to "
                        + type.name()
                        + "."
                        + attribute
                        + ", not '"
                        + Constants.orNone(value).typeName()
                        + "'");
    }

    private static Value given(Run run, Type type, String attribute, @Nullable Value value) {
        if (!type.isHeap()) {
            throw run.typeError(
                    "cannot set '"
                            + attribute
                            + "' attribute of immutable type '"
                            + type.name()
                            + "'");
        }
        if (value == null) {
            throw run.typeError(
                    "cannot delete '"
                            + attribute
                            + "' attribute of immutable type '"
                            + type.name()
                            + "'");
        }
        return value;
    }

    /// `type.__doc__ = value`.
    public static void setDoc(Run run, Value self, @Nullable Value value) {
        var type = (Type) self;
        type.define("__doc__", given(run, type, "__doc__", value));
    }

    /// `type.__bases__ = value`.
    @Bounded(Bounded.By.MEMORY)
    public static void setBases(Run run, Value self, @Nullable Value value) {
        var type = (Type) self;
        if (!(given(run, type, "__bases__", value) instanceof TupleValue tuple)) {
            throw run.typeError(
                    "can only assign tuple to "
                            + type.name()
                            + ".__bases__, not "
                            + Constants.orNone(value).typeName());
        }
        if (tuple.size() == 0) {
            throw run.typeError(
                    "can only assign non-empty tuple to " + type.name() + ".__bases__, not ()");
        }
        var bases = new ArrayList<Type>();
        for (var item : tuple.items()) {
            if (!(item instanceof Type base)) {
                throw run.typeError(
                        type.name()
                                + ".__bases__ must be tuple of classes, not '"
                                + item.typeName()
                                + "'");
            }
            if (base.isSubtypeOf(type)) {
                throw run.typeError("a __bases__ item causes an inheritance cycle");
            }
            Classes.refuseFinal(run, base);
            bases.add(base);
        }
        rebase(run, type, bases);
    }

    private static void rebase(Run run, Type type, List<Type> bases) {
        var best = Layout.best(run, bases);
        var old = type.base();
        if (old != null) {
            refuseOtherLayout(run, "__bases__", best, old);
        }
        run.work(200L * (1 + type.subclasses().size()));
        type.rebase(run, bases, best);
    }

    /// `type.__annotations__`: the class's own, made when asked for.
    public static Value annotations(Run run, Value self) {
        var type = (Type) self;
        var own = type.ownAttributes().get(ANNOTATIONS);
        if (own != null) {
            return own;
        }
        if (!type.isHeap()) {
            throw AttributeProtocol.noAttribute(run, type, ANNOTATIONS);
        }
        var fresh = new DictValue();
        type.define(ANNOTATIONS, fresh);
        return fresh;
    }

    /// `type.__annotations__ = value`.
    public static void setAnnotations(Run run, Value self, @Nullable Value value) {
        var type = (Type) self;
        if (!type.isHeap()) {
            given(run, type, ANNOTATIONS, Constants.NONE);
        }
        if (!type.define(ANNOTATIONS, value)) {
            throw run.attributeError(type, ANNOTATIONS, ANNOTATIONS);
        }
    }
}
