package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Classes;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Descriptors;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Natives;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;

/// `abc`: abstract methods, and classes that answer for others.
final class AbcModule {
    private static final Native ABSTRACT_METHOD =
            Natives.function("abstractmethod(funcobj, /)", (Native.F1) AbcModule::markAbstract);

    static final ModuleValue MODULE =
            new ModuleBuilder("abc")
                    .value("ABC", Types.ABC)
                    .value("ABCMeta", Types.ABC_META)
                    .value("abstractmethod", ABSTRACT_METHOD)
                    .function(
                            "abstractproperty(fget, /)",
                            (run, getter) ->
                                    Descriptors.property(
                                            run,
                                            markAbstract(run, getter),
                                            Constants.NONE,
                                            Constants.NONE,
                                            Constants.NONE))
                    .function(
                            "abstractclassmethod(callable, /)",
                            (run, function) ->
                                    Protocol.call(
                                            run, Types.CLASS_METHOD, markAbstract(run, function)))
                    .function(
                            "abstractstaticmethod(callable, /)",
                            (run, function) ->
                                    Protocol.call(
                                            run, Types.STATIC_METHOD, markAbstract(run, function)))
                    .function(
                            "update_abstractmethods(cls, /)",
                            (run, cls) -> {
                                if (cls instanceof Type type) {
                                    Classes.updateAbstractMethods(type);
                                }
                                return cls;
                            })
                    .flexible(
                            "get_cache_token()",
                            (run, slots) -> SmallInt.of(Registrations.of(run).count()))
                    .build();

    static final ModuleValue TOOLS =
            new ModuleBuilder("_abc")
                    .flexible(
                            "has_methods(cls, *names)",
                            (run, slots) ->
                                    Registrations.hasMethods(
                                            (Type) slots[0], ((TupleValue) slots[1]).items()))
                    .build();

    private AbcModule() {}

    static void install() {
        TypeBuilder.of(Types.ABC_META)
                .newMethod()
                .method("register(cls, subclass, /)", AbcModule::register)
                .method(
                        "__instancecheck__(cls, instance, /)",
                        (run, cls, value) -> Bool.of(instanceCheck(run, (Type) cls, value)))
                .method("__subclasscheck__(cls, subclass, /)", AbcModule::subclassCheck)
                .finish();
    }

    private static boolean instanceCheck(Run run, Type cls, Value value) {
        var registrations = Registrations.of(run);
        if (registrations.covers(run, cls, value.type())) {
            return true;
        }
        return value.type().isHeap()
                && AttributeProtocol.findAttribute(run, value, "__class__") instanceof Type shown
                && shown != value.type()
                && registrations.covers(run, cls, shown);
    }

    private static Value markAbstract(Run run, Value function) {
        if (function instanceof Attributed own) {
            own.attributes().set("__isabstractmethod__", Bool.TRUE);
        }
        return function;
    }

    private static Value register(Run run, Value cls, Value subclass) {
        if (!(subclass instanceof Type type)) {
            throw run.typeError("Can only register classes");
        }
        Registrations.of(run).register(run, (Type) cls, type);
        return subclass;
    }

    private static Value subclassCheck(Run run, Value cls, Value subclass) {
        if (!(subclass instanceof Type type)) {
            throw run.typeError("issubclass() arg 1 must be a class");
        }
        return Bool.of(Registrations.of(run).covers(run, (Type) cls, type));
    }

    static Value abstractMethods(Run run, Value cls) {
        if (!((Type) cls).type().isSubtypeOf(Types.ABC_META)) {
            throw run.attributeError(cls, "__abstractmethods__", "__abstractmethods__");
        }
        var names =
                Classes.abstractNames((Type) cls).stream().map(StrValue::of).toArray(Value[]::new);
        return Protocol.call(run, Types.FROZENSET, TupleValue.of(names));
    }
}
