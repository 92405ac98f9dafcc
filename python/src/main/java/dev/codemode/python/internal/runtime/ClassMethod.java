package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// `@classmethod`: the function bound to the class it is read through.
public final class ClassMethod extends Value {
    private final Value function;

    public ClassMethod(Value function) {
        super(Types.CLASS_METHOD);
        this.function = function;
    }

    Value function() {
        return function;
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type owner) {
        return new BoundMethod(owner, function);
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
