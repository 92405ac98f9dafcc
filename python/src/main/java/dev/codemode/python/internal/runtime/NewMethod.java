package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// `__new__` of a built-in type: makes an instance of the class it is given.
final class NewMethod extends Value {
    private final Type owner;

    NewMethod(Type owner) {
        super(Types.BUILTIN_FUNCTION);
        this.owner = owner;
    }

    @Override
    protected boolean isCallable() {
        return true;
    }

    @Override
    protected Value call(Run run, Args args) {
        if (args.positional() == 0 || !(args.get(0) instanceof Type type)) {
            throw run.typeError(owner.name() + ".__new__(X): X is not a type object");
        }
        if (!type.isSubtypeOf(owner)) {
            throw run.typeError(
                    owner.name()
                            + ".__new__("
                            + type.name()
                            + "): "
                            + type.name()
                            + " is not a subtype of "
                            + owner.name());
        }
        if (owner == Type.OBJECT && type.solidBase() != Type.OBJECT) {
            throw run.typeError(
                    "object.__new__("
                            + type.name()
                            + ") is not safe, use "
                            + type.solidBase().name()
                            + ".__new__()");
        }
        Classes.refuseAbstract(run, type);
        return type.constructor().construct(run, type, args.withoutFirst());
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String name) {
        return name.equals("__name__") ? StrValue.of("__new__") : null;
    }

    @Override
    protected String repr(Run run) {
        return "<built-in method __new__ of type object>";
    }
}
