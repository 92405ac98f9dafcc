package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ExceptionGroups;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// `try`, `with` and `raise`. Only [Raise] is ever caught: a limit passes through everything.
final class Handlers {
    private Handlers() {}

    /// `except type as target:`.
    ///
    /// @param ahead what to run before the type is evaluated, where that yields
    /// @param type null for a bare except
    record Handler(
            @Nullable StmtNode ahead,
            @Nullable ExprNode type,
            @Nullable Target target,
            StmtNode body,
            long span) {
        boolean matches(Frame f, Raise raise) {
            if (type == null) {
                return true;
            }
            var wanted = type.eval(f);
            f.at = type.span;
            return matches(f, raise, wanted);
        }

        /// What an `except*` clause takes of an exception; null where it takes nothing.
        ExceptionGroups.@Nullable Taken take(Frame f, ExceptionValue error) {
            if (type == null) {
                throw new IllegalStateException("an except* without a type");
            }
            var wanted = type.eval(f);
            f.at = type.span;
            var types =
                    wanted instanceof TupleValue several ? several.items() : new Value[] {wanted};
            for (var one : types) {
                if (!(one instanceof Type exception)
                        || !exception.isSubtypeOf(Types.BASE_EXCEPTION)) {
                    throw f.run.typeError(
                            "catching classes that do not inherit from BaseException is not"
                                    + " allowed");
                }
            }
            for (var one : types) {
                if (((Type) one).isSubtypeOf(Types.BASE_EXCEPTION_GROUP)) {
                    throw f.run.typeError(
                            "catching ExceptionGroup with except* is not allowed. Use except"
                                    + " instead.");
                }
            }
            return ExceptionGroups.take(f.run, error, wanted);
        }

        private static boolean matches(Frame f, Raise raise, Value wanted) {
            if (!(wanted instanceof TupleValue several)) {
                return raise.is(exceptionClass(f, wanted));
            }
            var matches = false;
            for (var one : several.items()) {
                f.run.tick();
                matches |= raise.is(exceptionClass(f, one));
            }
            return matches;
        }

        /// A tuple in a tuple is none, as in CPython: so nothing here can nest.
        private static Type exceptionClass(Frame f, Value value) {
            if (value instanceof Type exception && exception.isSubtypeOf(Types.BASE_EXCEPTION)) {
                return exception;
            }
            throw f.run.typeError(
                    "catching classes that do not inherit from BaseException is not allowed");
        }

        int exec(Frame f, ExceptionValue error) {
            if (target != null) {
                target.assign(f, error);
            }
            return goOn(f);
        }

        /// Runs the body, from where it yielded if it did.
        int goOn(Frame f) {
            int how;
            try {
                how = body.exec(f);
            } catch (Raise raise) {
                leave(f);
                throw raise;
            }
            if (how != StmtNode.YIELD) {
                leave(f);
            }
            return how;
        }

        /// The name is unbound when the handler ends, as in CPython.
        private void leave(Frame f) {
            if (target != null) {
                target.assign(f, Constants.NONE);
                target.delete(f);
            }
        }
    }

    static @Nullable Handler handlerOf(Frame f, Handler[] handlers, Raise raise) {
        for (var handler : handlers) {
            if (handler.matches(f, raise)) {
                return handler;
            }
        }
        return null;
    }

    /// `try` with handlers, without a finally.
    static final class Try extends StmtNode {
        private final StmtNode body;
        private final Handler[] handlers;
        private final StmtNode otherwise;

        Try(StmtNode body, Handler[] handlers, StmtNode otherwise) {
            this.body = body;
            this.handlers = handlers;
            this.otherwise = otherwise;
        }

        @Override
        int exec(Frame f) {
            int how;
            try {
                how = body.exec(f);
            } catch (Raise raise) {
                return handle(f, raise);
            }
            return how == NEXT ? otherwise.exec(f) : how;
        }

        private int handle(Frame f, Raise raise) {
            var before = f.handling;
            f.handling = raise.value();
            try {
                var handler = handlerOf(f, handlers, raise);
                if (handler == null) {
                    throw raise;
                }
                return handler.exec(f, raise.value());
            } finally {
                f.handling = before;
            }
        }
    }

    /// `finally`.
    static final class Finally extends StmtNode {
        private final StmtNode body;
        private final StmtNode last;

        Finally(StmtNode body, StmtNode last) {
            this.body = body;
            this.last = last;
        }

        @Override
        int exec(Frame f) {
            int how;
            try {
                how = body.exec(f);
            } catch (Raise raise) {
                return afterRaise(f, raise);
            }
            var returned = f.returned;
            var lastHow = last.exec(f);
            if (lastHow != NEXT) {
                return lastHow;
            }
            f.returned = returned;
            return how;
        }

        private int afterRaise(Frame f, Raise raise) {
            var before = f.handling;
            f.handling = raise.value();
            try {
                var how = last.exec(f);
                if (how != NEXT) {
                    return how;
                }
            } finally {
                f.handling = before;
            }
            throw raise;
        }
    }

    /// `with context as target:`; several items are nested.
    static final class With extends StmtNode {
        private final ExprNode context;
        private final @Nullable Target target;
        private final StmtNode body;

        With(ExprNode context, @Nullable Target target, StmtNode body) {
            this.context = context;
            this.target = target;
            this.body = body;
        }

        @Override
        int exec(Frame f) {
            var manager = context.eval(f);
            f.at = context.span;
            var exit = enter(f, manager, target);
            int how;
            try {
                how = body.exec(f);
            } catch (Raise raise) {
                if (swallows(f, exit, manager, raise, context.span)) {
                    return NEXT;
                }
                throw raise;
            }
            var returned = f.returned;
            f.at = context.span;
            leave(f, exit, manager);
            f.returned = returned;
            return how;
        }
    }

    /// Calls `__enter__` and answers the `__exit__` to call later.
    static Value enter(Frame f, Value manager, @Nullable Target target) {
        var enter = manager.type().special(Special.ENTER);
        var exit = manager.type().special(Special.EXIT);
        if (enter == null || exit == null) {
            throw f.run.typeError(
                    "'"
                            + manager.typeName()
                            + "' object does not support the context manager protocol"
                            + (enter == null ? "" : " (missed __exit__ method)"));
        }
        var value = Protocol.callMethod(f.run, enter, manager);
        if (target != null) {
            target.assign(f, value);
        }
        return exit;
    }

    static void leave(Frame f, Value exit, Value manager) {
        Protocol.callMethod(
                f.run, exit, manager, Args.of(Constants.NONE, Constants.NONE, Constants.NONE));
    }

    static boolean swallows(Frame f, Value exit, Value manager, Raise raise, long span) {
        var before = f.handling;
        f.handling = raise.value();
        f.at = span;
        try {
            var answer =
                    Protocol.callMethod(
                            f.run,
                            exit,
                            manager,
                            Args.of(raise.value().type(), raise.value(), Constants.NONE));
            return Protocol.truth(f.run, answer);
        } finally {
            f.handling = before;
        }
    }

    /// `raise exception from cause`.
    static final class RaiseStmt extends StmtNode {
        private final @Nullable ExprNode exception;
        private final @Nullable ExprNode cause;
        private final long span;

        RaiseStmt(@Nullable ExprNode exception, @Nullable ExprNode cause, long span) {
            this.exception = exception;
            this.cause = cause;
            this.span = span;
        }

        @Override
        int exec(Frame f) {
            if (exception == null) {
                f.at = span;
                var current = f.run.handling();
                if (current == null) {
                    throw f.run.raise(Types.RUNTIME_ERROR, "No active exception to reraise");
                }
                if (f.handling != current) {
                    current.renew(f.run);
                }
                throw new Raise(current);
            }
            var value = exception.eval(f);
            f.at = span;
            var raised = asException(f, value, "exceptions must derive from BaseException");
            if (cause != null) {
                var from = cause.eval(f);
                f.at = span;
                raised.setCause(
                        from == Constants.NONE
                                ? null
                                : asException(
                                        f,
                                        from,
                                        "exception causes must derive from BaseException"));
            }
            throw f.run.raise(raised);
        }

        private static ExceptionValue asException(Frame f, Value value, String otherwise) {
            var instance =
                    value instanceof Type type && type.isSubtypeOf(Types.BASE_EXCEPTION)
                            ? Protocol.call(f.run, type)
                            : value;
            if (instance instanceof ExceptionValue exception) {
                return exception;
            }
            if (value instanceof Type && instance != value) {
                throw f.run.typeError(
                        "calling "
                                + Protocol.repr(f.run, value)
                                + " should have returned an instance of BaseException, not "
                                + Protocol.repr(f.run, instance.type()));
            }
            throw f.run.typeError(otherwise);
        }
    }
}
