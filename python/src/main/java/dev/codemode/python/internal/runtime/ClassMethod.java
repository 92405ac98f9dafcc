package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// `@classmethod`: the function bound to the class it is read through.
public final class ClassMethod extends WrappedMethod {
    public ClassMethod(Value function) {
        super(Types.CLASS_METHOD, function);
    }

    public ClassMethod(Type type, Value function) {
        super(type, function);
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type owner) {
        var override = override(Special.GET);
        if (override != null) {
            return Protocol.callMethod(
                    run, override, this, Args.of(self == null ? Constants.NONE : self, owner));
        }
        var function = function();
        // What is no method by itself, such as a property, is asked as the class's own attribute.
        return function.type() == Types.FUNCTION || function.type().lookup("__get__") == null
                ? new BoundMethod(owner, function)
                : function.bind(run, owner, owner);
    }

    @Override
    protected String repr(Run run) {
        return "<classmethod(" + reprOfFunction(run) + ")>";
    }
}
