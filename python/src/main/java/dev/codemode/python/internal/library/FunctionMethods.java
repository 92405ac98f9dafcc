package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.ClassMethod;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Descriptors;
import dev.codemode.python.internal.runtime.Property;
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
            (isBound(type) ? TypeBuilder.of(type) : readable(TypeBuilder.of(type)))
                    .flexible(
                            "__call__(self, *args, **kwargs)",
                            (run, slots) ->
                                    Protocol.call(run, slots[0], Spread.args(slots[1], slots[2])))
                    .finish();
        }
        readable(TypeBuilder.of(Types.STATIC_METHOD))
                .constructor(
                        (run, type, args) ->
                                new StaticMethod(type, wrapped(run, args, "staticmethod")))
                .flexible(
                        "__call__(self, *args, **kwargs)",
                        (run, slots) ->
                                Protocol.call(run, slots[0], Spread.args(slots[1], slots[2])))
                .finish();
        readable(TypeBuilder.of(Types.CLASS_METHOD))
                .constructor(
                        (run, type, args) ->
                                new ClassMethod(type, wrapped(run, args, "classmethod")))
                .finish();
        writable(TypeBuilder.of(Types.GETTER)).finish();
        writable(TypeBuilder.of(Types.MEMBER)).finish();
        writable(TypeBuilder.of(Types.PROPERTY))
                .constructor((run, type, args) -> new Property(type))
                .flexible("__init__(self, *args, **kwargs)", FunctionMethods::initProperty)
                .method(
                        "__set_name__(self, owner, name, /)",
                        (run, self, owner, name) -> {
                            ((Property) self).setName(name);
                            return Constants.NONE;
                        })
                .method("getter(self, function, /)", Descriptors::withGetter)
                .method("setter(self, function, /)", Descriptors::withSetter)
                .method("deleter(self, function, /)", Descriptors::withDeleter)
                .finish();
        readable(TypeBuilder.of(Types.SUPER)).constructor(FunctionMethods::makeSuper).finish();
    }

    /// What has its object already says nothing of its own when it is read through another.
    private static boolean isBound(Type type) {
        return type == Types.BUILTIN_FUNCTION || type == Types.METHOD;
    }

    private static TypeBuilder readable(TypeBuilder builder) {
        return builder.flexible(
                "__get__(self, instance, owner=None, /)",
                (run, slots) -> Descriptors.get(run, slots[0], slots[1], slots[2]));
    }

    private static TypeBuilder writable(TypeBuilder builder) {
        return readable(builder)
                .method(
                        "__set__(self, instance, value, /)",
                        (run, self, instance, value) -> Descriptors.set(run, self, instance, value))
                .method(
                        "__delete__(self, instance, /)",
                        (run, self, instance) -> Descriptors.delete(run, self, instance));
    }

    private static Value wrapped(Run run, Args args, String name) {
        if (args.keywords() > 0) {
            throw run.typeError(name + "() takes no keyword arguments");
        }
        if (args.positional() != 1) {
            throw run.typeError(name + " expected 1 argument, got " + args.positional());
        }
        return args.get(0);
    }

    private static Value initProperty(Run run, Value[] slots) {
        var given =
                Constructors.bind(
                        run,
                        "property(fget=None, fset=None, fdel=None, doc=None)",
                        Spread.args(slots[1], slots[2]));
        ((Property) slots[0]).init(run, given[0], given[1], given[2], given[3]);
        return Constants.NONE;
    }

    private static Value makeSuper(Run run, Type type, Args args) {
        if (args.keywords() > 0) {
            throw run.typeError("super() takes no keyword arguments");
        }
        if (args.positional() == 0) {
            throw run.raise(Types.RUNTIME_ERROR, "super(): no arguments");
        }
        if (args.positional() > 2) {
            throw run.typeError("super() expected at most 2 arguments, got " + args.positional());
        }
        if (!(args.get(0) instanceof Type start)) {
            throw run.typeError("super() argument 1 must be a type, not " + args.get(0).typeName());
        }
        var unbound = args.positional() == 1 || args.get(1) == Constants.NONE;
        return SuperValue.of(run, start, unbound ? null : args.get(1));
    }
}
