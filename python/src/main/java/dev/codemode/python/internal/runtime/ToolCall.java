package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// A call of a host function that was started and not waited for. It can be awaited.
public abstract class ToolCall extends Value {
    /// A function whose calls can be started.
    public interface Startable {
        /// Checks the arguments and starts a call.
        ToolCall start(Run run, Args args);
    }

    protected ToolCall() {
        super(Types.TOOL_CALL);
    }

    public abstract boolean isDone();

    /// What it answered.
    ///
    /// @throws Raise what the call raised
    public abstract Value result(Run run);

    /// Waits for at most so many nanoseconds, less where it is done before.
    public abstract void await(long nanos);

    /// What `await` asks.
    public Iter awaiting() {
        return new Awaiting(this);
    }

    @Override
    protected String repr(Run run) {
        return "<tool call " + (isDone() ? "done" : "running") + ">";
    }

    private static final class Awaiting extends Iter implements Iterations.Returning {
        private final ToolCall call;
        private Value result = Constants.NONE;

        Awaiting(ToolCall call) {
            super(Types.ITERATOR);
            this.call = call;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (!call.isDone()) {
                return call;
            }
            result = call.result(run);
            return null;
        }

        @Override
        public Value result() {
            return result;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(call);
        }
    }
}
