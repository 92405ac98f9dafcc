package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// What `staticmethod` and `classmethod` have in common: the function they stand before.
abstract sealed class WrappedMethod extends NativeObject permits StaticMethod, ClassMethod {
    private final Value function;

    WrappedMethod(Type type, Value function) {
        super(type);
        this.function = function;
    }

    final Value function() {
        return function;
    }

    /// One that no class of the program has changed.
    final WrappedMethod plain() {
        if (!type().isHeap()) {
            return this;
        }
        return this instanceof StaticMethod
                ? new StaticMethod(function)
                : new ClassMethod(function);
    }

    @Override
    public final boolean takesAttributes() {
        return true;
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String name) {
        var own = super.ownAttribute(run, name);
        if (own != null) {
            return own;
        }
        return switch (name) {
            case "__func__", "__wrapped__" -> function;
            case "__isabstractmethod__" -> {
                var marked = attributeOfFunction(run, name);
                yield Bool.of(marked != null && Protocol.truth(run, marked));
            }
            case "__name__", "__qualname__", "__module__", "__doc__", "__annotations__" ->
                    attributeOfFunction(run, name);
            default -> null;
        };
    }

    /// The function may be such a wrapper itself.
    private @Nullable Value attributeOfFunction(Run run, String name) {
        try (var _ = run.nested()) {
            return AttributeProtocol.findAttribute(run, function, name);
        }
    }

    final String reprOfFunction(Run run) {
        try (var _ = run.nested(" while getting the repr of an object")) {
            return Protocol.repr(run, function);
        }
    }

    @Override
    protected void trace(Tracer tracer) {
        super.trace(tracer);
        tracer.visit(function);
    }
}
