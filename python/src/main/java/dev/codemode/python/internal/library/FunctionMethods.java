package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.ClassMethod;
import dev.codemode.python.internal.runtime.Descriptors;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StaticMethod;
import dev.codemode.python.internal.runtime.SuperValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;

/// Functions, methods, `property` and `super`.
final class FunctionMethods {
    private FunctionMethods() {}

    static void install() {
        for (var type :
                new Type[] {
                    Types.FUNCTION, Types.BUILTIN_FUNCTION, Types.METHOD_DESCRIPTOR, Types.METHOD
                }) {
            TypeBuilder.of(type)
                    .flexible(
                            "__call__(self, *args, **kwargs)",
                            (run, slots) ->
                                    Protocol.call(run, slots[0], Spread.args(slots[1], slots[2])))
                    .finish();
        }
        TypeBuilder.of(Types.STATIC_METHOD)
                .constructor(
                        (run, type, args) ->
                                new StaticMethod(
                                        Constructors.bind(run, "staticmethod(function, /)", args)[
                                                0]))
                .finish();
        TypeBuilder.of(Types.CLASS_METHOD)
                .constructor(
                        (run, type, args) ->
                                new ClassMethod(
                                        Constructors.bind(run, "classmethod(function, /)", args)[
                                                0]))
                .finish();
        TypeBuilder.of(Types.PROPERTY)
                .constructor(FunctionMethods::makeProperty)
                .method(
                        "getter(self, function, /)",
                        (run, self, function) -> Descriptors.withGetter(self, function))
                .method(
                        "setter(self, function, /)",
                        (run, self, function) -> Descriptors.withSetter(self, function))
                .method(
                        "deleter(self, function, /)",
                        (run, self, function) -> Descriptors.withDeleter(self, function))
                .finish();
        TypeBuilder.of(Types.SUPER).constructor(FunctionMethods::makeSuper).finish();
    }

    private static Value makeProperty(Run run, Type type, Args args) {
        var slots =
                Constructors.bind(run, "property(fget=None, fset=None, fdel=None, doc=None)", args);
        return Descriptors.property(slots[0], slots[1], slots[2], slots[3]);
    }

    private static Value makeSuper(Run run, Type type, Args args) {
        if (args.positional() != 2) {
            throw run.typeError(
                    "super() takes a class and an object of it, or no argument in a method");
        }
        if (!(args.get(0) instanceof Type start)) {
            throw run.typeError("super() argument 1 must be a type, not " + args.get(0).typeName());
        }
        var self = args.get(1);
        if (!self.type().isSubtypeOf(start)
                && !(self instanceof Type cls && cls.isSubtypeOf(start))) {
            throw run.typeError("super(type, obj): obj must be an instance or subtype of type");
        }
        return new SuperValue(start, self);
    }
}
