package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.CompareOp;
import org.jspecify.annotations.Nullable;

/// A method together with the object it was read from.
public final class BoundMethod extends Value {
    private final Value self;
    private final Value function;

    public BoundMethod(Value self, Value function) {
        super(function instanceof Native ? Types.BUILTIN_FUNCTION : Types.METHOD);
        this.self = self;
        this.function = function;
    }

    public Value self() {
        return self;
    }

    public Value function() {
        return function;
    }

    @Override
    protected boolean isCallable() {
        return true;
    }

    @Override
    protected Value call(Run run, Args args) {
        return function.call(run, args.prepend(self));
    }

    @Override
    protected Value call0(Run run) {
        return function.call1(run, self);
    }

    @Override
    protected Value call1(Run run, Value a) {
        return function.call2(run, self, a);
    }

    @Override
    protected Value call2(Run run, Value a, Value b) {
        return function.call3(run, self, a, b);
    }

    @Override
    protected @Nullable Value attribute(Run run, String name) {
        return switch (name) {
            case "__self__" -> self;
            case "__func__" -> function instanceof Native ? null : function;
            case "__class__" -> type();
            default -> function.attribute(run, name);
        };
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (!(right instanceof BoundMethod other)
                || op != CompareOp.EQUAL && op != CompareOp.NOT_EQUAL) {
            return Constants.NOT_IMPLEMENTED;
        }
        var same = self == other.self && function == other.function;
        return Bool.of(same == (op == CompareOp.EQUAL));
    }

    @Override
    protected long hash(Run run) {
        return run.identity(self) * 31 + run.identity(function);
    }

    @Override
    protected String repr(Run run) {
        return function instanceof Native builtin
                ? "<built-in method "
                        + builtin.name()
                        + " of "
                        + self.typeName()
                        + " object at "
                        + run.address(self)
                        + ">"
                : "<bound method "
                        + Protocol.text(
                                AttributeProtocol.findAttribute(run, function, "__qualname__"))
                        + " of "
                        + Protocol.repr(run, self)
                        + ">";
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(self);
        tracer.visit(function);
    }

    @Override
    protected boolean hasPlainMethods() {
        return false;
    }
}
