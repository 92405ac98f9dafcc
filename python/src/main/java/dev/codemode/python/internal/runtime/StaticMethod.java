package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// `@staticmethod`: the function as it is, whatever it is read through.
public final class StaticMethod extends WrappedMethod {
    public StaticMethod(Value function) {
        super(Types.STATIC_METHOD, function);
    }

    public StaticMethod(Type type, Value function) {
        super(type, function);
    }

    @Override
    protected boolean isCallable() {
        return true;
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type owner) {
        var override = override(Special.GET);
        return override == null
                ? function()
                : Protocol.callMethod(
                        run, override, this, Args.of(self == null ? Constants.NONE : self, owner));
    }

    @Override
    protected Value call(Run run, Args args) {
        try (var _ = run.nested()) {
            return function().call(run, args);
        }
    }

    @Override
    protected String repr(Run run) {
        return "<staticmethod(" + reprOfFunction(run) + ")>";
    }
}
