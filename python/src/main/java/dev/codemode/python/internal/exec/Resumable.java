package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.Iterations;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Statements of generator functions that hold a `yield`. Each has a state in [Frame#resume]: 0 when it
/// starts afresh, else where it stopped. On the way in the state is cleared, so that whatever way the
/// statement is left, only a yield leaves one behind.
abstract class Resumable extends StmtNode {
    private final int state;

    Resumable(int state) {
        this.state = state;
    }

    @Override
    final int exec(Frame f) {
        var stopped = f.resume[state];
        f.resume[state] = 0;
        return resume(f, stopped);
    }

    /// @param stopped what [#stop] was given when the statement was left by a yield; else 0
    abstract int resume(Frame f, int stopped);

    final int stop(Frame f, int where) {
        f.resume[state] = where;
        return YIELD;
    }

    static final class Block extends Resumable {
        private final StmtNode[] statements;

        Block(int state, StmtNode[] statements) {
            super(state);
            this.statements = statements;
        }

        @Override
        int resume(Frame f, int stopped) {
            for (var i = Math.max(0, stopped - 1); i < statements.length; i++) {
                var how = statements[i].exec(f);
                if (how == YIELD) {
                    return stop(f, i + 1);
                }
                if (how != NEXT) {
                    return how;
                }
            }
            return NEXT;
        }
    }

    static final class If extends Resumable {
        private final ExprNode[] tests;
        private final StmtNode[] bodies;

        /// @param bodies one more than tests: the last is the else
        If(int state, ExprNode[] tests, StmtNode[] bodies) {
            super(state);
            this.tests = tests;
            this.bodies = bodies;
        }

        @Override
        int resume(Frame f, int stopped) {
            var branch = stopped > 0 ? stopped - 1 : choose(f);
            var how = bodies[branch].exec(f);
            return how == YIELD ? stop(f, branch + 1) : how;
        }

        private int choose(Frame f) {
            for (var i = 0; i < tests.length; i++) {
                if (tests[i].test(f)) {
                    return i;
                }
            }
            return tests.length;
        }
    }

    static final class Match extends Resumable {
        private final PatternNode.Choice choice;
        private final StmtNode[] bodies;

        Match(int state, PatternNode.Choice choice, StmtNode[] bodies) {
            super(state);
            this.choice = choice;
            this.bodies = bodies;
        }

        @Override
        int resume(Frame f, int stopped) {
            var branch = stopped > 0 ? stopped - 1 : choice.choose(f);
            var how = bodies[branch].exec(f);
            return how == YIELD ? stop(f, branch + 1) : how;
        }
    }

    /// A match with a guard that yields.
    static final class SlowMatch extends Resumable {
        private final ExprNode subject;
        private final Case[] cases;
        private final int subjectSlot;

        /// @param ahead what to run before the guard is evaluated
        record Case(PatternNode pattern, StmtNode ahead, @Nullable ExprNode guard, StmtNode body) {}

        SlowMatch(int state, ExprNode subject, Case[] cases, int subjectSlot) {
            super(state);
            this.subject = subject;
            this.cases = cases;
            this.subjectSlot = subjectSlot;
        }

        /// Stops at 2 i + 1 in the guard of case i, and at 2 i + 2 in its body.
        @Override
        int resume(Frame f, int stopped) {
            if (stopped == 0) {
                f.slots[subjectSlot] = subject.eval(f);
            } else if (stopped % 2 == 0) {
                return inBody(f, stopped / 2 - 1);
            }
            for (var i = stopped / 2; i < cases.length; i++) {
                var value = Constants.orNone(f.slots[subjectSlot]);
                f.at = subject.span;
                if (2 * i + 1 != stopped && !cases[i].pattern.matches(f, value)) {
                    continue;
                }
                if (cases[i].ahead.exec(f) == YIELD) {
                    return stop(f, 2 * i + 1);
                }
                var guard = cases[i].guard;
                if (guard == null || guard.test(f)) {
                    return inBody(f, i);
                }
            }
            return NEXT;
        }

        private int inBody(Frame f, int index) {
            var how = cases[index].body.exec(f);
            return how == YIELD ? stop(f, 2 * index + 2) : how;
        }
    }

    static final class While extends Resumable {
        private static final int IN_BODY = 1;
        private static final int IN_ELSE = 2;
        private final ExprNode test;
        private final StmtNode body;
        private final StmtNode otherwise;

        While(int state, ExprNode test, StmtNode body, StmtNode otherwise) {
            super(state);
            this.test = test;
            this.body = body;
            this.otherwise = otherwise;
        }

        @Override
        int resume(Frame f, int stopped) {
            var inBody = stopped == IN_BODY;
            while (stopped != IN_ELSE && (inBody || test.test(f))) {
                inBody = false;
                f.run.tick();
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
    }

    static final class For extends Resumable {
        private static final int IN_BODY = 1;
        private static final int IN_ELSE = 2;
        private final Target target;
        private final ExprNode iterable;
        private final StmtNode body;
        private final StmtNode otherwise;
        private final int iteratorSlot;

        For(
                int state,
                Target target,
                ExprNode iterable,
                StmtNode body,
                StmtNode otherwise,
                int iteratorSlot) {
            super(state);
            this.target = target;
            this.iterable = iterable;
            this.body = body;
            this.otherwise = otherwise;
            this.iteratorSlot = iteratorSlot;
        }

        @Override
        int resume(Frame f, int stopped) {
            if (stopped == 0) {
                var elements = iterable.eval(f);
                f.at = iterable.span;
                f.slots[iteratorSlot] = Protocol.iterate(f.run, elements);
            }
            var inBody = stopped == IN_BODY;
            while (stopped != IN_ELSE && (inBody || advance(f))) {
                inBody = false;
                var how = body.exec(f);
                if (how == YIELD) {
                    return stop(f, IN_BODY);
                }
                if (how > CONTINUE) {
                    return how;
                }
                if (how == BREAK) {
                    f.slots[iteratorSlot] = null;
                    return NEXT;
                }
            }
            f.slots[iteratorSlot] = null;
            var how = otherwise.exec(f);
            return how == YIELD ? stop(f, IN_ELSE) : how;
        }

        private boolean advance(Frame f) {
            f.at = iterable.span;
            var next = f.slots[iteratorSlot] instanceof Iter iterator ? iterator.next(f.run) : null;
            if (next == null) {
                return false;
            }
            f.run.tick();
            target.assign(f, next);
            return true;
        }
    }

    /// `try` with handlers, without a finally.
    static final class Try extends Resumable {
        private static final int IN_BODY = 1;
        private static final int IN_ELSE = 2;
        private static final int IN_HANDLER = 3;
        private final StmtNode body;
        private final Handlers.Handler[] handlers;
        private final StmtNode otherwise;
        private final int exceptionSlot;

        Try(
                int state,
                StmtNode body,
                Handlers.Handler[] handlers,
                StmtNode otherwise,
                int exceptionSlot) {
            super(state);
            this.body = body;
            this.handlers = handlers;
            this.otherwise = otherwise;
            this.exceptionSlot = exceptionSlot;
        }

        @Override
        int resume(Frame f, int stopped) {
            if (stopped >= IN_HANDLER && f.slots[exceptionSlot] instanceof ExceptionValue error) {
                var at = stopped - IN_HANDLER;
                return handle(f, new Raise(error), at >> 1, (at & 1) != 0);
            }
            var how = NEXT;
            if (stopped != IN_ELSE) {
                try {
                    how = body.exec(f);
                } catch (Raise raise) {
                    f.slots[exceptionSlot] = raise.value();
                    return handle(f, raise, 0, false);
                }
                if (how == YIELD) {
                    return stop(f, IN_BODY);
                }
            }
            if (how == NEXT) {
                how = otherwise.exec(f);
                return how == YIELD ? stop(f, IN_ELSE) : how;
            }
            return how;
        }

        /// @param first the handler to begin with
        /// @param inside whether it stopped in its body
        private int handle(Frame f, Raise raise, int first, boolean inside) {
            var before = f.handling;
            f.handling = raise.value();
            try {
                if (inside) {
                    return ended(f, handlers[first].goOn(f), first);
                }
                for (var i = first; i < handlers.length; i++) {
                    var ahead = handlers[i].ahead();
                    if (ahead != null && ahead.exec(f) == YIELD) {
                        return stop(f, IN_HANDLER + 2 * i);
                    }
                    if (handlers[i].matches(f, raise)) {
                        return ended(f, handlers[i].exec(f, raise.value()), i);
                    }
                }
                throw raise;
            } finally {
                f.handling = before;
            }
        }

        private int ended(Frame f, int how, int index) {
            return how == YIELD ? stop(f, IN_HANDLER + 2 * index + 1) : how;
        }
    }

    /// `finally`.
    static final class Finally extends Resumable {
        private static final int IN_BODY = 1;

        /// Added to how the body ended; the exception, if any, is in its slot.
        private static final int IN_LAST = 2;

        private static final int RAISED = 5;
        private final StmtNode body;
        private final StmtNode last;
        private final int exceptionSlot;
        private final int returnedSlot;

        Finally(int state, StmtNode body, StmtNode last, int exceptionSlot, int returnedSlot) {
            super(state);
            this.body = body;
            this.last = last;
            this.exceptionSlot = exceptionSlot;
            this.returnedSlot = returnedSlot;
        }

        @Override
        int resume(Frame f, int stopped) {
            if (stopped >= IN_LAST) {
                return finish(f, stopped - IN_LAST);
            }
            int how;
            try {
                how = body.exec(f);
            } catch (Raise raise) {
                f.slots[exceptionSlot] = raise.value();
                return finish(f, RAISED);
            }
            if (how == YIELD) {
                return stop(f, IN_BODY);
            }
            f.slots[returnedSlot] = f.returned;
            return finish(f, how);
        }

        private int finish(Frame f, int bodyEnded) {
            var before = f.handling;
            if (bodyEnded == RAISED) {
                f.handling = f.slots[exceptionSlot] instanceof ExceptionValue e ? e : null;
            }
            int how;
            try {
                how = last.exec(f);
            } finally {
                f.handling = before;
            }
            if (how == YIELD) {
                return stop(f, IN_LAST + bodyEnded);
            }
            if (how != NEXT) {
                return how;
            }
            if (bodyEnded == RAISED && f.slots[exceptionSlot] instanceof ExceptionValue e) {
                throw new Raise(e);
            }
            f.returned = Constants.orNone(f.slots[returnedSlot]);
            return bodyEnded;
        }
    }

    static final class With extends Resumable {
        private static final int IN_BODY = 1;
        private final ExprNode context;
        private final @Nullable Target target;
        private final StmtNode body;
        private final int managerSlot;
        private final int exitSlot;

        With(
                int state,
                ExprNode context,
                @Nullable Target target,
                StmtNode body,
                int managerSlot,
                int exitSlot) {
            super(state);
            this.context = context;
            this.target = target;
            this.body = body;
            this.managerSlot = managerSlot;
            this.exitSlot = exitSlot;
        }

        @Override
        int resume(Frame f, int stopped) {
            if (stopped == 0) {
                var manager = context.eval(f);
                f.at = context.span;
                f.slots[managerSlot] = manager;
                f.slots[exitSlot] = Handlers.enter(f, manager, target);
            }
            var manager = Constants.orNone(f.slots[managerSlot]);
            var exit = Constants.orNone(f.slots[exitSlot]);
            int how;
            try {
                how = body.exec(f);
            } catch (Raise raise) {
                if (Handlers.swallows(f, exit, manager, raise, context.span)) {
                    return NEXT;
                }
                throw raise;
            }
            if (how == YIELD) {
                return stop(f, IN_BODY);
            }
            var returned = f.returned;
            f.at = context.span;
            Handlers.leave(f, exit, manager);
            f.returned = returned;
            return how;
        }
    }

    /// `target = yield value`.
    static final class Yield extends Resumable {
        private final ExprNode value;
        private final @Nullable Target target;
        private final boolean async;

        /// @param async whether it is a yield of an asynchronous generator
        Yield(int state, ExprNode value, @Nullable Target target, boolean async) {
            super(state);
            this.async = async;
            this.value = value;
            this.target = target;
        }

        @Override
        int resume(Frame f, int stopped) {
            if (stopped == 0) {
                var yielded = value.eval(f);
                f.returned = async ? new AsyncStep.Yielded(yielded) : yielded;
                return stop(f, 1);
            }
            f.at = value.span;
            var thrown = f.thrown;
            if (thrown != null) {
                f.thrown = null;
                throw f.run.into(f, thrown.value());
            }
            if (target != null) {
                target.assign(f, f.sent);
            }
            return NEXT;
        }
    }

    /// `target = yield from iterable` and `target = await awaitable`.
    static final class YieldFrom extends Resumable {
        private final ExprNode iterable;
        private final @Nullable Target target;
        private final int iteratorSlot;
        private final boolean await;

        YieldFrom(
                int state,
                ExprNode iterable,
                @Nullable Target target,
                int iteratorSlot,
                boolean await) {
            super(state);
            this.await = await;
            this.iterable = iterable;
            this.target = target;
            this.iteratorSlot = iteratorSlot;
        }

        @Override
        int resume(Frame f, int stopped) {
            if (stopped == 0) {
                var elements = iterable.eval(f);
                f.at = iterable.span;
                f.slots[iteratorSlot] =
                        await
                                ? Awaiting.iterator(f.run, elements)
                                : Protocol.iterate(f.run, elements);
                f.sent = Constants.NONE;
                f.thrown = null;
            }
            f.at = iterable.span;
            if (!(f.slots[iteratorSlot] instanceof Iter iterator)) {
                throw new IllegalStateException("the iterator of a yield from is gone");
            }
            var next = pass(f, iterator);
            if (next != null) {
                f.returned = next;
                f.delegate = iterator;
                return stop(f, 1);
            }
            f.slots[iteratorSlot] = null;
            if (target != null) {
                target.assign(f, Protocol.returned(iterator));
            }
            return NEXT;
        }

        /// Hands on what was sent or thrown into this generator.
        static @Nullable Value pass(Frame f, Iter iterator) {
            var thrown = f.thrown;
            var sent = f.sent;
            f.thrown = null;
            f.sent = Constants.NONE;
            f.delegate = null;
            if (thrown != null) {
                return passRaise(f, iterator, thrown);
            }
            if (iterator instanceof Iterations.Stepping generator) {
                return generator.resume(f.run, sent, null);
            }
            if (sent == Constants.NONE) {
                return iterator.next(f.run);
            }
            var receiver = receiver(iterator);
            return answer(
                    iterator,
                    () ->
                            Protocol.call(
                                    f.run,
                                    AttributeProtocol.getAttribute(f.run, receiver, "send"),
                                    sent));
        }

        private static @Nullable Value passRaise(Frame f, Iter iterator, Raise thrown) {
            try {
                if (thrown.is(Types.GENERATOR_EXIT)) {
                    close(f, iterator);
                } else if (iterator instanceof Iterations.Stepping generator) {
                    return generator.resume(f.run, Constants.NONE, thrown);
                } else {
                    var receiver = receiver(iterator);
                    var method = AttributeProtocol.findAttribute(f.run, receiver, "throw");
                    if (method != null) {
                        return answer(iterator, () -> Protocol.call(f.run, method, thrown.value()));
                    }
                }
            } catch (Raise raise) {
                throw f.run.into(f, raise.value());
            }
            throw f.run.into(f, thrown.value());
        }

        private static void close(Frame f, Iter iterator) {
            if (iterator instanceof Iterations.Sendable generator) {
                generator.close(f.run);
                return;
            }
            var method = AttributeProtocol.findAttribute(f.run, receiver(iterator), "close");
            if (method != null) {
                Protocol.call(f.run, method);
            }
        }

        private static Value receiver(Iter iterator) {
            return iterator instanceof Iter.Foreign foreign ? foreign.iterator() : iterator;
        }

        private static @Nullable Value answer(Iter iterator, Supplier<Value> asking) {
            return iterator instanceof Iter.Foreign foreign ? foreign.answer(asking) : asking.get();
        }
    }
}
