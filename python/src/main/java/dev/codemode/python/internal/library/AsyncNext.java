package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.AwaitSteps;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.Iterations;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// `aiter` and `anext`; an object is what `anext(iterator, default)` answers.
final class AsyncNext extends AwaitSteps {
    private final Value awaitable;
    private final Value otherwise;
    private @Nullable Iter iterator;

    private AsyncNext(Value awaitable, Value otherwise) {
        super(Types.ANEXT_AWAITABLE);
        this.awaitable = awaitable;
        this.otherwise = otherwise;
    }

    static void install() {
        Builtins.function("aiter(async_iterable, /)", AsyncNext::aiter);
        Builtins.flexible("anext(async_iterator, default=..., /)", AsyncNext::anext);
    }

    private static Value aiter(Run run, Value iterable) {
        var iterator = Protocol.callSpecial(run, Special.AITER, iterable);
        if (iterator == null) {
            throw run.typeError("'" + iterable.typeName() + "' object is not an async iterable");
        }
        if (iterator.type().special(Special.ANEXT) == null) {
            throw run.typeError(
                    "aiter() returned not an async iterator of type '" + iterator.typeName() + "'");
        }
        return iterator;
    }

    private static Value anext(Run run, Value[] slots) {
        var next = Protocol.callSpecial(run, Special.ANEXT, slots[0]);
        if (next == null) {
            throw run.typeError("'" + slots[0].typeName() + "' object is not an async iterator");
        }
        return slots[1] == Constants.ABSENT ? next : new AsyncNext(next, slots[1]);
    }

    private Iter iterator(Run run) {
        if (iterator == null) {
            var made = Protocol.callSpecial(run, Special.AWAIT, awaitable);
            if (made == null) {
                throw run.typeError(
                        "object " + awaitable.typeName() + " can't be used in 'await' expression");
            }
            iterator = made instanceof Iter own ? own : Protocol.iterate(run, made);
        }
        return iterator;
    }

    @Override
    public @Nullable Value resume(Run run, Value sent, @Nullable Raise thrown) {
        try {
            var inner = iterator(run);
            Value next;
            if (inner instanceof Iterations.Stepping steps) {
                next = steps.resume(run, sent, thrown);
            } else if (thrown != null) {
                throw thrown;
            } else {
                next = inner.next(run);
            }
            if (next == null) {
                result = Protocol.returned(inner);
            }
            return next;
        } catch (Raise raise) {
            if (!raise.is(Types.STOP_ASYNC_ITERATION)) {
                throw raise;
            }
            result = otherwise;
            return null;
        }
    }

    @Override
    public Value close(Run run) {
        return iterator instanceof Iterations.Sendable inner ? inner.close(run) : Constants.NONE;
    }

    @Override
    public boolean isSuspended() {
        return iterator != null;
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(awaitable);
        tracer.visit(otherwise);
        tracer.visit(iterator);
        super.trace(tracer);
    }
}
