package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// `@staticmethod`: the function as it is, whatever it is read through.
public final class StaticMethod extends Value {
    private final Value function;

    public StaticMethod(Value function) {
        super(Types.STATIC_METHOD);
        this.function = function;
    }

    Value function() {
        return function;
    }

    @Override
    protected boolean isCallable() {
        return true;
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type owner) {
        return function;
    }

    @Override
    protected Value call(Run run, Args args) {
        return function.call(run, args);
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String name) {
        return name.equals("__func__") || name.equals("__wrapped__")
                ? function
                : name.equals("__isabstractmethod__") ? function.attribute(run, name) : null;
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(function);
    }
}
