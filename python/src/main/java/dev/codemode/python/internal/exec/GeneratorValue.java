package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.Iterations;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// A generator: a frame that can be left and entered again. No thread is behind it; each resumable
/// statement keeps in the frame where it stopped.
final class GeneratorValue extends Iter implements Iterations.AsyncSendable, Iterations.Stepping {
    private final Code code;
    private final Frame frame;
    private State state = State.FRESH;
    private Value result = Constants.NONE;
    private boolean stepping;
    private boolean closed;
    private StrValue name;
    private StrValue qualifiedName;

    private enum State {
        FRESH,
        SUSPENDED,
        RUNNING,
        DONE
    }

    /// @param type `Types.GENERATOR` or `Types.COROUTINE`
    GeneratorValue(Type type, Code code, Frame frame) {
        super(type);
        this.code = code;
        this.frame = frame;
        this.name = StrValue.of(code.name);
        this.qualifiedName = StrValue.of(code.qualifiedName);
    }

    @Override
    public @Nullable Value next(Run run) {
        return resume(run, Constants.NONE, null);
    }

    /// Goes on until the next yield; null where the generator ends, and then [#result] is what it
    /// returned.
    @Override
    public @Nullable Value resume(Run run, Value sent, @Nullable Raise thrown) {
        if (state == State.RUNNING) {
            throw run.valueError(kind() + " already executing");
        }
        if (state == State.DONE) {
            return again(run, thrown);
        }
        if (state == State.FRESH) {
            if (thrown != null) {
                state = State.DONE;
                throw run.again(thrown.value());
            }
            if (sent != Constants.NONE) {
                throw run.typeError("can't send non-None value to a just-started " + kind());
            }
        }
        frame.sent = sent;
        frame.thrown = thrown;
        state = State.RUNNING;
        return go(run);
    }

    // ---- asynchronous generators ----

    @Override
    public Value asend(Value value) {
        return new AsyncStep(this, AsyncStep.Kind.SEND, value);
    }

    @Override
    public Value athrow(@Nullable ExceptionValue exception) {
        return exception == null
                ? new AsyncStep(this, AsyncStep.Kind.CLOSE, Constants.NONE)
                : new AsyncStep(this, AsyncStep.Kind.THROW, exception);
    }

    @Override
    public boolean isStepping() {
        return stepping;
    }

    void setStepping(boolean underWay) {
        stepping = underWay;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    boolean isClosed() {
        return closed;
    }

    void setClosed() {
        closed = true;
    }

    /// What messages call it.
    private String kind() {
        return type() == Types.ASYNC_GENERATOR ? "async generator" : typeName();
    }

    private @Nullable Value again(Run run, @Nullable Raise thrown) {
        if (type() == Types.COROUTINE) {
            throw run.raise(Types.RUNTIME_ERROR, "cannot reuse already awaited coroutine");
        }
        if (thrown != null) {
            throw run.again(thrown.value());
        }
        result = Constants.NONE;
        return null;
    }

    private @Nullable Value go(Run run) {
        var how = -1;
        try {
            how = code.exec(frame);
        } catch (Raise raise) {
            var stop = raise.is(Types.STOP_ITERATION);
            if (stop || type() == Types.ASYNC_GENERATOR && raise.is(Types.STOP_ASYNC_ITERATION)) {
                var error =
                        new ExceptionValue(
                                Types.RUNTIME_ERROR,
                                StrValue.of(
                                        kind()
                                                + " raised "
                                                + (stop ? "StopIteration" : "StopAsyncIteration")));
                error.setCause(raise.value());
                var failure = run.raise(error);
                error.setContext(raise.value());
                throw failure;
            }
            throw raise;
        } finally {
            state = how == StmtNode.YIELD ? State.SUSPENDED : State.DONE;
        }
        if (how == StmtNode.YIELD) {
            return frame.returned;
        }
        result = how == StmtNode.RETURN ? frame.returned : Constants.NONE;
        return null;
    }

    @Override
    protected Iter iterate(Run run) {
        if (type() != Types.GENERATOR) {
            throw run.typeError("'" + typeName() + "' object is not iterable");
        }
        return this;
    }

    /// What the generator returned, once it ended.
    @Override
    public Value result() {
        return result;
    }

    /// `generator.send(value)`.
    @Override
    public Value send(Run run, Value value) {
        var next = resume(run, value, null);
        if (next == null) {
            throw run.stopIteration(result);
        }
        return next;
    }

    /// `generator.throw(exception)`.
    @Override
    public Value throwInto(Run run, ExceptionValue exception) {
        var next = resume(run, Constants.NONE, new Raise(exception));
        if (next == null) {
            throw run.stopIteration(result);
        }
        return next;
    }

    /// `generator.close()`.
    @Override
    public Value close(Run run) {
        if (state == State.FRESH || state == State.DONE) {
            state = State.DONE;
            return Constants.NONE;
        }
        try {
            var exit = new Raise(new ExceptionValue(Types.GENERATOR_EXIT));
            if (resume(run, Constants.NONE, exit) != null) {
                throw run.raise(Types.RUNTIME_ERROR, typeName() + " ignored GeneratorExit");
            }
        } catch (Raise raise) {
            if (!raise.is(Types.GENERATOR_EXIT) && !raise.is(Types.STOP_ITERATION)) {
                throw raise;
            }
        }
        return Constants.NONE;
    }

    /// Whether it is being run right now.
    @Override
    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /// Whether it stands at a yield.
    @Override
    public boolean isSuspended() {
        return state == State.SUSPENDED;
    }

    /// The iterator of the `yield from` or `await` it stands at, as the program knows it.
    @Override
    public @Nullable Value delegate() {
        return state == State.SUSPENDED && frame.delegate instanceof Foreign foreign
                ? foreign.iterator()
                : state == State.SUSPENDED ? frame.delegate : null;
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String attribute) {
        return switch (attribute) {
            case "__name__" -> name;
            case "__qualname__" -> qualifiedName;
            default -> null;
        };
    }

    @Override
    protected boolean setOwnAttribute(Run run, String attribute, @Nullable Value value) {
        if (!attribute.equals("__name__") && !attribute.equals("__qualname__")) {
            return false;
        }
        if (!(value instanceof StrValue text)) {
            throw run.typeError(attribute + " must be set to a string object");
        }
        if (attribute.equals("__name__")) {
            name = text;
        } else {
            qualifiedName = text;
        }
        return true;
    }

    @Override
    protected String repr(Run run) {
        return "<"
                + typeName()
                + " object "
                + qualifiedName.text()
                + " at "
                + run.address(this)
                + ">";
    }

    @Override
    protected long footprint() {
        return 160 + 8L * frame.slots.length;
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visitAll(frame.slots, frame.slots.length);
        tracer.visitAll(frame.free, frame.free.length);
        tracer.visit(frame.returned);
        tracer.visit(frame.delegate);
    }
}
