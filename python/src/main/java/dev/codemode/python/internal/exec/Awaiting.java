package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.ToolCall;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// `async for` and `async with`, and what is common to everything that awaits.
final class Awaiting {
    private Awaiting() {}

    /// What an awaited value is asked by.
    static Iter iterator(Run run, Value value) {
        if (value instanceof GeneratorValue coroutine && coroutine.type() == Types.COROUTINE) {
            return coroutine;
        }
        if (value instanceof AsyncStep step) {
            return step;
        }
        if (value instanceof ToolCall call) {
            return call.awaiting();
        }
        var iterator = Protocol.callSpecial(run, Special.AWAIT, value);
        if (iterator == null) {
            var error =
                    run.typeError(
                            "object " + value.typeName() + " can't be used in 'await' expression");
            error.value().setHint("; what is not awaitable is there already: leave out 'await'");
            throw error;
        }
        if (iterator instanceof GeneratorValue generator) {
            if (generator.type() == Types.COROUTINE && !(value instanceof GeneratorValue)) {
                throw run.typeError("__await__() returned a coroutine");
            }
            return generator;
        }
        if (iterator.type().special(Special.NEXT) == null && !(iterator instanceof Iter)) {
            throw run.typeError(
                    "__await__() returned non-iterator of type '" + iterator.typeName() + "'");
        }
        return Protocol.iterate(run, iterator);
    }

    /// What `async for` asks for elements.
    static Value asyncIterator(Run run, Value elements) {
        var iterator = Protocol.callSpecial(run, Special.AITER, elements);
        if (iterator == null) {
            throw run.typeError(
                    "'async for' requires an object with __aiter__ method, got "
                            + elements.typeName());
        }
        if (iterator.type().special(Special.ANEXT) == null) {
            throw run.typeError(
                    "'async for' received an object from __aiter__ that does not implement"
                            + " __anext__: "
                            + iterator.typeName());
        }
        return iterator;
    }

    /// Goes on with what is awaited; true where it has to be waited for.
    static boolean waits(Frame f, int slot, long span) {
        f.at = span;
        if (!(f.slots[slot] instanceof Iter iterator)) {
            throw new IllegalStateException("what is awaited is gone");
        }
        var next = Resumable.YieldFrom.pass(f, iterator);
        if (next == null) {
            return false;
        }
        f.returned = next;
        f.delegate = iterator;
        return true;
    }

    /// What was awaited answered.
    static Value result(Frame f, int slot) {
        var iterator = f.slots[slot];
        f.slots[slot] = null;
        return iterator == null ? Constants.NONE : Protocol.returned(iterator);
    }

    /// Starts to await the answer of a special method.
    private static void begin(Frame f, int slot, Value method, Value self, Value... args) {
        var awaitable = Protocol.callMethod(f.run, method, self, Args.of(args));
        f.slots[slot] = iterator(f.run, awaitable);
        f.sent = Constants.NONE;
        f.thrown = null;
    }

    /// `async for target in iterable`.
    static final class For extends Resumable {
        private static final int AT_NEXT = 1;
        private static final int IN_BODY = 2;
        private static final int IN_ELSE = 3;
        private final Target target;
        private final ExprNode iterable;
        private final StmtNode body;
        private final StmtNode otherwise;
        private final int iteratorSlot;
        private final int nextSlot;

        For(
                int state,
                Target target,
                ExprNode iterable,
                StmtNode body,
                StmtNode otherwise,
                int iteratorSlot,
                int nextSlot) {
            super(state);
            this.target = target;
            this.iterable = iterable;
            this.body = body;
            this.otherwise = otherwise;
            this.iteratorSlot = iteratorSlot;
            this.nextSlot = nextSlot;
        }

        @Override
        int resume(Frame f, int stopped) {
            if (stopped == 0) {
                start(f);
            }
            var where = stopped;
            while (where != IN_ELSE) {
                if (where != IN_BODY) {
                    try {
                        if (where != AT_NEXT) {
                            beginNext(f);
                        }
                        if (waits(f, nextSlot, iterable.span)) {
                            return stop(f, AT_NEXT);
                        }
                        f.run.tick();
                        target.assign(f, result(f, nextSlot));
                    } catch (Raise raise) {
                        if (raise.is(Types.STOP_ASYNC_ITERATION)) {
                            break;
                        }
                        throw raise;
                    }
                }
                where = 0;
                var how = body.exec(f);
                if (how == YIELD) {
                    return stop(f, IN_BODY);
                }
                if (how > CONTINUE) {
                    return how;
                }
                if (how == BREAK) {
                    return NEXT;
                }
            }
            var how = otherwise.exec(f);
            return how == YIELD ? stop(f, IN_ELSE) : how;
        }

        private void start(Frame f) {
            var elements = iterable.eval(f);
            f.at = iterable.span;
            f.slots[iteratorSlot] = asyncIterator(f.run, elements);
        }

        private void beginNext(Frame f) {
            f.at = iterable.span;
            var iterator = f.slots[iteratorSlot];
            var next = iterator == null ? null : iterator.type().special(Special.ANEXT);
            if (iterator == null || next == null) {
                throw f.run.typeError(
                        "'async for' requires an iterator with __anext__ method, got "
                                + (iterator == null ? "nothing" : iterator.typeName()));
            }
            var awaitable = Protocol.callMethod(f.run, next, iterator);
            if (!(awaitable instanceof Iter)
                    && !(awaitable instanceof ToolCall)
                    && awaitable.type().special(Special.AWAIT) == null) {
                throw f.run.typeError(
                        "'async for' received an invalid object from __anext__: "
                                + awaitable.typeName());
            }
            f.slots[nextSlot] = iterator(f.run, awaitable);
            f.sent = Constants.NONE;
            f.thrown = null;
        }
    }

    /// `async with context as target`.
    static final class With extends Resumable {
        private static final int ENTERING = 1;
        private static final int IN_BODY = 2;
        private static final int RAISED = 3;

        /// Added to how the body ended.
        private static final int LEAVING = 4;

        private final ExprNode context;
        private final @Nullable Target target;
        private final StmtNode body;
        private final int managerSlot;
        private final int awaitSlot;
        private final int exceptionSlot;
        private final int returnedSlot;

        With(
                int state,
                ExprNode context,
                @Nullable Target target,
                StmtNode body,
                int managerSlot,
                int awaitSlot,
                int exceptionSlot,
                int returnedSlot) {
            super(state);
            this.context = context;
            this.target = target;
            this.body = body;
            this.managerSlot = managerSlot;
            this.awaitSlot = awaitSlot;
            this.exceptionSlot = exceptionSlot;
            this.returnedSlot = returnedSlot;
        }

        @Override
        int resume(Frame f, int stopped) {
            if (stopped == 0) {
                enter(f);
            }
            if (stopped <= ENTERING) {
                if (waits(f, awaitSlot, context.span)) {
                    return stop(f, ENTERING);
                }
                var entered = result(f, awaitSlot);
                if (target != null) {
                    target.assign(f, entered);
                }
            }
            if (stopped <= IN_BODY) {
                return run(f);
            }
            return stopped == RAISED ? leaveRaised(f) : leave(f, stopped - LEAVING);
        }

        private void enter(Frame f) {
            var manager = context.eval(f);
            f.at = context.span;
            var enter = manager.type().special(Special.AENTER);
            if (enter == null || manager.type().special(Special.AEXIT) == null) {
                throw f.run.typeError(
                        "'"
                                + manager.typeName()
                                + "' object does not support the asynchronous context manager"
                                + " protocol"
                                + (enter == null ? "" : " (missed __aexit__ method)"));
            }
            f.slots[managerSlot] = manager;
            begin(f, awaitSlot, enter, manager);
        }

        private int run(Frame f) {
            int how;
            try {
                how = body.exec(f);
            } catch (Raise raise) {
                f.slots[exceptionSlot] = raise.value();
                beginExit(f, raise.value().type(), raise.value());
                return leaveRaised(f);
            }
            if (how == YIELD) {
                return stop(f, IN_BODY);
            }
            f.slots[returnedSlot] = f.returned;
            var none = Constants.NONE;
            beginExit(f, none, none);
            return leave(f, how);
        }

        private void beginExit(Frame f, Value type, Value exception) {
            f.at = context.span;
            var manager = f.slots[managerSlot];
            var exit = manager == null ? null : manager.type().special(Special.AEXIT);
            if (manager == null || exit == null) {
                throw new IllegalStateException("the manager of an async with is gone");
            }
            begin(f, awaitSlot, exit, manager, type, exception, Constants.NONE);
        }

        private int leave(Frame f, int bodyEnded) {
            if (waits(f, awaitSlot, context.span)) {
                return stop(f, LEAVING + bodyEnded);
            }
            f.slots[awaitSlot] = null;
            f.returned = Constants.orNone(f.slots[returnedSlot]);
            return bodyEnded;
        }

        private int leaveRaised(Frame f) {
            var before = f.handling;
            if (!(f.slots[exceptionSlot] instanceof ExceptionValue exception)) {
                throw new IllegalStateException("the exception of an async with is gone");
            }
            f.handling = exception;
            try {
                if (waits(f, awaitSlot, context.span)) {
                    return stop(f, RAISED);
                }
                if (Protocol.truth(f.run, result(f, awaitSlot))) {
                    return NEXT;
                }
            } finally {
                f.handling = before;
            }
            throw new Raise(exception);
        }
    }
}
