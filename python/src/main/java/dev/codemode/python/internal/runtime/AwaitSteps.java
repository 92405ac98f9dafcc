package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// An awaitable of the asynchronous protocol that is gone through step by step. Subclasses say what a
/// step does; here stands how programs may drive one by hand, with `send`, `throw` and a loop.
public abstract class AwaitSteps extends Iter implements Iterations.Stepping, Iterations.Sendable {
    /// The answer, once the steps have come to their end.
    protected Value result = Constants.NONE;

    protected AwaitSteps(Type type) {
        super(type);
    }

    @Override
    public final @Nullable Value next(Run run) {
        return resume(run, Constants.NONE, null);
    }

    @Override
    public final Value result() {
        return result;
    }

    @Override
    public final Value send(Run run, Value value) {
        return orStop(run, resume(run, value, null));
    }

    @Override
    public final Value throwInto(Run run, ExceptionValue exception) {
        return orStop(run, resume(run, Constants.NONE, new Raise(exception)));
    }

    private Value orStop(Run run, @Nullable Value next) {
        if (next == null) {
            throw run.stopIteration(result);
        }
        return next;
    }

    @Override
    public final boolean isRunning() {
        return false;
    }

    @Override
    public final @Nullable Value delegate() {
        return null;
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(result);
    }
}
