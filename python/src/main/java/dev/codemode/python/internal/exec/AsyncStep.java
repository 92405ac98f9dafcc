package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.AwaitSteps;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// What `asend()`, `athrow()` and `aclose()` of an asynchronous generator answer: awaiting it moves the
/// generator on to its next yield.
final class AsyncStep extends AwaitSteps {
    private final GeneratorValue generator;
    private final Kind kind;
    private final Value argument;
    private State state = State.FRESH;

    /// What the step does to the generator.
    enum Kind {
        SEND("anext()", "__anext__()/asend()"),
        THROW("athrow()", "aclose()/athrow()"),
        CLOSE("aclose()", "aclose()/athrow()");

        private final String running;
        private final String reused;

        Kind(String running, String reused) {
            this.running = running;
            this.reused = reused;
        }
    }

    private enum State {
        FRESH,
        STARTED,
        DONE
    }

    /// What an asynchronous generator yields, in contrast to what it passes on from what it awaits.
    static final class Yielded extends Value {
        private final Value value;

        Yielded(Value value) {
            super(Types.OBJECT);
            this.value = value;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(value);
        }
    }

    /// @param argument what is sent or thrown
    AsyncStep(GeneratorValue generator, Kind kind, Value argument) {
        super(kind == Kind.SEND ? Types.ASYNC_GENERATOR_ASEND : Types.ASYNC_GENERATOR_ATHROW);
        this.generator = generator;
        this.kind = kind;
        this.argument = argument;
    }

    @Override
    public @Nullable Value resume(Run run, Value sent, @Nullable Raise thrown) {
        if (state == State.DONE) {
            throw run.raise(Types.RUNTIME_ERROR, "cannot reuse already awaited " + kind.reused);
        }
        try {
            if (state == State.STARTED) {
                return answer(run, generator.resume(run, sent, thrown));
            }
            return start(run, sent, thrown);
        } catch (Raise raise) {
            return failed(raise);
        }
    }

    private @Nullable Value start(Run run, Value sent, @Nullable Raise thrown) {
        if (kind != Kind.SEND && generator.isDone()) {
            return end(Constants.NONE);
        }
        if (generator.isStepping()) {
            state = State.DONE;
            throw run.raise(
                    Types.RUNTIME_ERROR,
                    kind.running + ": asynchronous generator is already running");
        }
        if (kind != Kind.SEND && generator.isClosed()) {
            state = State.DONE;
            throw run.raise(new ExceptionValue(Types.STOP_ASYNC_ITERATION));
        }
        if (kind != Kind.SEND && sent != Constants.NONE) {
            throw run.raise(
                    Types.RUNTIME_ERROR, "can't send non-None value to a just-started coroutine");
        }
        state = State.STARTED;
        generator.setStepping(true);
        if (thrown != null) {
            return answer(run, generator.resume(run, Constants.NONE, thrown));
        }
        return switch (kind) {
            case SEND ->
                    answer(
                            run,
                            generator.resume(run, sent == Constants.NONE ? argument : sent, null));
            case THROW ->
                    answer(
                            run,
                            generator.resume(
                                    run, Constants.NONE, new Raise((ExceptionValue) argument)));
            case CLOSE -> {
                generator.setClosed();
                var exit = new Raise(new ExceptionValue(Types.GENERATOR_EXIT));
                yield answer(run, generator.resume(run, Constants.NONE, exit));
            }
        };
    }

    /// What the generator came to: a yield, its end, or something to wait for.
    private @Nullable Value answer(Run run, @Nullable Value next) {
        if (next == null) {
            throw run.raise(new ExceptionValue(Types.STOP_ASYNC_ITERATION));
        }
        if (!(next instanceof Yielded yielded)) {
            return next;
        }
        if (kind == Kind.CLOSE) {
            throw run.raise(Types.RUNTIME_ERROR, "async generator ignored GeneratorExit");
        }
        return end(yielded.value);
    }

    private @Nullable Value end(Value value) {
        finish();
        result = value;
        return null;
    }

    private @Nullable Value failed(Raise raise) {
        if (state == State.FRESH || state == State.DONE) {
            throw raise;
        }
        finish();
        if (raise.is(Types.STOP_ASYNC_ITERATION) || raise.is(Types.GENERATOR_EXIT)) {
            generator.setClosed();
            if (kind == Kind.CLOSE) {
                return null;
            }
        }
        throw raise;
    }

    private void finish() {
        if (state == State.STARTED) {
            generator.setStepping(false);
        }
        state = State.DONE;
    }

    @Override
    public Value close(Run run) {
        if (state == State.STARTED) {
            try {
                resume(run, Constants.NONE, new Raise(new ExceptionValue(Types.GENERATOR_EXIT)));
            } catch (Raise raise) {
                if (!raise.is(Types.GENERATOR_EXIT)
                        && !raise.is(Types.STOP_ITERATION)
                        && !raise.is(Types.STOP_ASYNC_ITERATION)) {
                    throw raise;
                }
            }
        }
        finish();
        return Constants.NONE;
    }

    @Override
    public boolean isSuspended() {
        return state == State.STARTED;
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(generator);
        tracer.visit(argument);
        super.trace(tracer);
    }
}
