package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Instance;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Protocol;
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
                .getter("__class__", (run, self) -> self.type())
                .getter("__dict__", ObjectMethods::dict)
                .attribute("__doc__", Constants.NONE)
                .flexible("__init__(self, *args, **kwargs)", ObjectMethods::init)
                .method(
                        "__getattribute__(self, name, /)",
                        (run, self, name) -> getAttribute(run, self, name))
                .method(
                        "__setattr__(self, name, value, /)",
                        (run, self, name, value) -> {
                            Protocol.assignAttribute(run, self, text(run, name), value);
                            return Constants.NONE;
                        })
                .method(
                        "__delattr__(self, name, /)",
                        (run, self, name) -> {
                            Protocol.assignAttribute(run, self, text(run, name), null);
                            return Constants.NONE;
                        })
                .classMethod("__init_subclass__(cls, /)", (run, slots) -> Constants.NONE)
                .method("__dir__(self, /)", CoreFunctions::dir)
                .finish();
        TypeBuilder.of(Types.TYPE)
                .supports(Special.OR)
                .newMethod()
                .classMethod(
                        "__prepare__(metacls, name=..., bases=..., /, **kwds)",
                        (run, slots) -> new DictValue())
                .getter("__name__", (run, self) -> StrValue.of(((Type) self).name()))
                .getter("__bases__", (run, self) -> types(((Type) self).bases()))
                .getter("__base__", ObjectMethods::base)
                .getter("__mro__", (run, self) -> types(((Type) self).mro()))
                .getter("__dict__", ObjectMethods::typeDict)
                .method(
                        "mro(self, /)",
                        (run, self) -> SequenceFunctions.list(run, types(((Type) self).mro())))
                .flexible(
                        "__call__(self, *args, **kwargs)",
                        (run, slots) ->
                                Protocol.instantiate(
                                        run, (Type) slots[0], Spread.args(slots[1], slots[2])))
                .finish();
        for (var constant : new Type[] {Types.NONE, Types.NOT_IMPLEMENTED, Types.ELLIPSIS}) {
            TypeBuilder.of(constant)
                    .constructor((run, type, args) -> constantOf(type))
                    .supports(Special.BOOL)
                    .finish();
        }
        for (var plain :
                new Type[] {Types.GETTER, Types.CELL, Types.PENDING, Types.UNION, Types.MODULE}) {
            TypeBuilder.of(plain).finish();
        }
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
        var surplus = args.positional() > 0 || args.keywords() > 0;
        if (surplus && type.special(Special.INIT) instanceof Native && !overridesNew(type)) {
            throw run.typeError(type.name() + "() takes no arguments");
        }
        return new Instance(type);
    }

    private static boolean overridesNew(Type type) {
        return type.mro().stream()
                .anyMatch(t -> t.isHeap() && t.ownAttributes().containsKey("__new__"));
    }

    private static Value init(Run run, Value[] slots) {
        return Constants.NONE;
    }

    private static Value dict(Run run, Value self) {
        if (!(self instanceof Attributed own) || !own.takesAttributes()) {
            throw run.attributeError(
                    self,
                    "__dict__",
                    "'" + self.typeName() + "' object has no attribute '__dict__'");
        }
        var copy = new DictValue();
        for (var i = 0; i < own.attributes().count(); i++) {
            copy.put(run, StrValue.of(own.attributes().name(i)), own.attributes().value(i));
        }
        return copy;
    }

    private static Value getAttribute(Run run, Value self, Value name) {
        var found = Protocol.defaultAttribute(run, self, text(run, name));
        if (found == null) {
            throw Protocol.noAttribute(run, self, text(run, name));
        }
        return found;
    }

    static String text(Run run, Value name) {
        if (name instanceof StrValue text) {
            return text.text();
        }
        throw run.typeError("attribute name must be string, not '" + name.typeName() + "'");
    }

    private static Value base(Run run, Value self) {
        var bases = ((Type) self).bases();
        return bases.isEmpty() ? Constants.NONE : bases.getFirst();
    }

    private static TupleValue types(java.util.List<Type> types) {
        return TupleValue.of(types.toArray(Value[]::new));
    }

    private static Value typeDict(Run run, Value self) {
        var copy = new DictValue();
        ((Type) self)
                .ownAttributes()
                .forEach((name, value) -> copy.put(run, StrValue.of(name), value));
        return copy;
    }
}
