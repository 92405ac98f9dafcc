package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Classes;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Instance;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Reshaping;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;

/// `object`, `type` and the types of constants.
final class ObjectMethods {
    private ObjectMethods() {}

    @Bounded(Bounded.By.FIXED)
    static void install() {
        TypeBuilder.of(Types.OBJECT)
                .constructor(ObjectMethods::construct)
                .supports(
                        Special.REPR,
                        Special.STR,
                        Special.HASH,
                        Special.FORMAT,
                        Special.EQ,
                        Special.NE,
                        Special.LT,
                        Special.LE,
                        Special.GT,
                        Special.GE)
                .property("__class__", (run, self) -> self.type(), Reshaping::setClass)
                .property("__dict__", AttributeProtocol::attributesOf, Reshaping::setAttributes)
                .attribute("__doc__", Constants.NONE)
                .flexible("__init__(self, *args, **kwargs)", ObjectMethods::init)
                .method(
                        "__getattribute__(self, name, /)",
                        (run, self, name) -> getAttribute(run, self, name))
                .method(
                        "__setattr__(self, name, value, /)",
                        (run, self, name, value) -> {
                            AttributeProtocol.assignAttribute(run, self, text(run, name), value);
                            return Constants.NONE;
                        })
                .method(
                        "__delattr__(self, name, /)",
                        (run, self, name) -> {
                            AttributeProtocol.assignAttribute(run, self, text(run, name), null);
                            return Constants.NONE;
                        })
                .classMethod("__init_subclass__(cls, /)", (run, slots) -> Constants.NONE)
                .method("__dir__(self, /)", CoreFunctions::dir)
                .finish();
        TypeBuilder.of(Types.TYPE)
                .supports(Special.OR)
                .newMethod()
                .flexible("__init__(self, *args, **kwargs)", ObjectMethods::initType)
                .classMethod("__prepare__(metacls, *args, **kwds)", (run, slots) -> new DictValue())
                .property(
                        "__name__",
                        (run, self) -> StrValue.of(((Type) self).name()),
                        Reshaping::setName)
                .property(
                        "__qualname__",
                        (run, self) -> StrValue.of(((Type) self).qualname()),
                        Reshaping::setQualname)
                .property(
                        "__bases__",
                        (run, self) -> types(((Type) self).bases()),
                        Reshaping::setBases)
                .property("__doc__", ObjectMethods::typeDoc, Reshaping::setDoc)
                .property("__annotations__", Reshaping::annotations, Reshaping::setAnnotations)
                .property("__module__", Reshaping::module, Reshaping::setModule)
                .member("__base__", (run, self) -> Constants.orNone(((Type) self).base()))
                .getter("__abstractmethods__", AbcModule::abstractMethods)
                .getter("__mro__", (run, self) -> types(((Type) self).mro()))
                .getter("__dict__", (run, self) -> new MappingProxy(((Type) self).table(run)))
                .method(
                        "mro(self, /)",
                        (run, self) -> SequenceFunctions.list(run, types(((Type) self).mro())))
                .method(
                        "__instancecheck__(self, instance, /)",
                        (run, self, value) -> Bool.of(Classes.isPlainInstance(run, value, self)))
                .method(
                        "__subclasscheck__(self, subclass, /)",
                        (run, self, derived) ->
                                Bool.of(Classes.isPlainSubclass(run, derived, self)))
                .flexible(
                        "__call__(self, *args, **kwargs)",
                        (run, slots) ->
                                AttributeProtocol.instantiate(
                                        run, (Type) slots[0], Spread.args(slots[1], slots[2])))
                .finish();
        for (var constant : new Type[] {Types.NONE, Types.NOT_IMPLEMENTED, Types.ELLIPSIS}) {
            TypeBuilder.of(constant)
                    .constructor((run, type, args) -> constantOf(type))
                    .supports(Special.BOOL)
                    .finish();
        }
        for (var plain : new Type[] {Types.CELL, Types.PENDING, Types.UNION, Types.MODULE}) {
            TypeBuilder.of(plain).finish();
        }
        MappingProxy.install();
        AbcModule.install();
        TypeBuilder.of(Types.ABC).constructor(ObjectMethods::construct).finish();
        TypeBuilder.of(Types.GENERIC_ALIAS)
                .constructor(
                        (run, type, args) -> {
                            var slots =
                                    Constructors.bind(run, "GenericAlias(origin, args, /)", args);
                            return TypesModule.alias(slots[0], slots[1]);
                        })
                .supports(Special.OR, Special.GETITEM)
                .finish();
    }

    private static Value constantOf(Type type) {
        return type == Types.NONE
                ? Constants.NONE
                : type == Types.ELLIPSIS ? Constants.ELLIPSIS : Constants.NOT_IMPLEMENTED;
    }

    private static Value construct(Run run, Type type, Args args) {
        if (args.positional() > 0 || args.keywords() > 0) {
            // The walk over the ancestors is for the rare class that has a word in it.
            var plain = type.special(Special.NEW) == Types.OBJECT.special(Special.NEW);
            if (!plain && overrides(type, "__new__")) {
                throw run.typeError(
                        "object.__new__() takes exactly one argument (the type to instantiate)");
            }
            if (type.special(Special.INIT) instanceof Native) {
                throw run.typeError(type.name() + "() takes no arguments");
            }
        }
        return new Instance(type);
    }

    private static boolean overrides(Type type, String method) {
        return type.mro().stream()
                .anyMatch(t -> t.isHeap() && t.ownAttributes().containsKey(method));
    }

    private static Value init(Run run, Value[] slots) {
        var type = slots[0].type();
        var surplus = ((TupleValue) slots[1]).size() > 0 || ((DictValue) slots[2]).size() > 0;
        if (surplus && type.solidBase() == Types.OBJECT) {
            if (overrides(type, "__init__")) {
                throw run.typeError(
                        "object.__init__() takes exactly one argument (the instance to"
                                + " initialize)");
            }
            if (!overrides(type, "__new__")) {
                throw run.typeError(type.name() + "() takes no arguments");
            }
        }
        return Constants.NONE;
    }

    private static Value initType(Run run, Value[] slots) {
        var count = ((TupleValue) slots[1]).size();
        if (count == 1 && ((DictValue) slots[2]).size() > 0) {
            throw run.typeError("type.__init__() takes no keyword arguments");
        }
        if (count != 1 && count != 3) {
            throw run.typeError("type.__init__() takes 1 or 3 arguments");
        }
        return Constants.NONE;
    }

    private static Value typeDoc(Run run, Value self) {
        var doc = ((Type) self).ownAttributes().get("__doc__");
        return doc == null ? Constants.NONE : AttributeProtocol.bind(run, doc, null, (Type) self);
    }

    private static Value getAttribute(Run run, Value self, Value name) {
        var found = AttributeProtocol.defaultAttribute(run, self, text(run, name));
        if (found == null) {
            throw AttributeProtocol.noAttribute(run, self, text(run, name));
        }
        return found;
    }

    static String text(Run run, Value name) {
        if (name instanceof StrValue text) {
            return text.text();
        }
        throw run.typeError("attribute name must be string, not '" + name.typeName() + "'");
    }

    private static TupleValue types(java.util.List<Type> types) {
        return TupleValue.of(types.toArray(Value[]::new));
    }
}
