package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.ExceptionGroups;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The `except*` clauses of a `try`: each takes its part of a group, and what they raise and leave is
/// raised together in the end.
final class GroupHandlers {
    private final Handlers.Handler[] handlers;

    GroupHandlers(Handlers.Handler[] handlers) {
        this.handlers = handlers;
    }

    /// How far the handling of one exception has come. No program sees it; it is a value so that it can
    /// stand in a slot of a generator.
    private static final class Progress extends Value {
        private final ExceptionValue original;
        private final List<ExceptionValue> raised = new ArrayList<>();
        private @Nullable ExceptionValue rest;

        /// What the clause that is running took; null between clauses.
        private @Nullable ExceptionValue matching;

        private int next;

        Progress(ExceptionValue original) {
            super(Types.OBJECT);
            this.original = original;
            this.rest = original;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(original);
            tracer.visit(rest);
            tracer.visit(matching);
            raised.forEach(tracer::visit);
        }
    }

    /// Runs the clauses from where they are.
    private int run(Frame f, Progress progress) {
        var before = f.handling;
        f.handling = progress.matching == null ? progress.original : progress.matching;
        try {
            while (progress.next < handlers.length) {
                if (clause(f, progress, handlers[progress.next]) == StmtNode.YIELD) {
                    return StmtNode.YIELD;
                }
                progress.next++;
            }
        } finally {
            f.handling = before;
        }
        if (progress.rest != null) {
            progress.raised.add(progress.rest);
        }
        var left = ExceptionGroups.leftover(f.run, progress.original, progress.raised);
        if (left != null) {
            throw f.run.again(left);
        }
        return StmtNode.NEXT;
    }

    private static int clause(Frame f, Progress progress, Handlers.Handler handler) {
        int how;
        try {
            if (progress.matching != null) {
                how = handler.goOn(f);
            } else {
                var rest = progress.rest;
                if (rest != null
                        && handler.ahead() != null
                        && handler.ahead().exec(f) == StmtNode.YIELD) {
                    return StmtNode.YIELD;
                }
                var taken = rest == null ? null : handler.take(f, rest);
                if (taken == null) {
                    return StmtNode.NEXT;
                }
                progress.rest = taken.rest();
                progress.matching = taken.matching();
                f.handling = taken.matching();
                how = handler.exec(f, taken.matching());
            }
        } catch (Raise raise) {
            if (progress.matching == null) {
                throw raise;
            }
            progress.raised.add(raise.value());
            how = StmtNode.NEXT;
        }
        if (how != StmtNode.YIELD) {
            progress.matching = null;
        }
        return how;
    }

    static final class Try extends StmtNode {
        private final StmtNode body;
        private final GroupHandlers handlers;
        private final StmtNode otherwise;

        Try(StmtNode body, GroupHandlers handlers, StmtNode otherwise) {
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
                return handlers.run(f, new Progress(raise.value()));
            }
            return how == NEXT ? otherwise.exec(f) : how;
        }
    }

    static final class ResumableTry extends Resumable {
        private static final int IN_BODY = 1;
        private static final int IN_ELSE = 2;
        private static final int IN_HANDLER = 3;
        private final StmtNode body;
        private final GroupHandlers handlers;
        private final StmtNode otherwise;
        private final int progressSlot;

        ResumableTry(
                int state,
                StmtNode body,
                GroupHandlers handlers,
                StmtNode otherwise,
                int progressSlot) {
            super(state);
            this.body = body;
            this.handlers = handlers;
            this.otherwise = otherwise;
            this.progressSlot = progressSlot;
        }

        @Override
        int resume(Frame f, int stopped) {
            if (stopped == IN_HANDLER && f.slots[progressSlot] instanceof Progress progress) {
                return handle(f, progress);
            }
            if (stopped != IN_ELSE) {
                int how;
                try {
                    how = body.exec(f);
                } catch (Raise raise) {
                    return handle(f, new Progress(raise.value()));
                }
                if (how != NEXT) {
                    return how == YIELD ? stop(f, IN_BODY) : how;
                }
            }
            var how = otherwise.exec(f);
            return how == YIELD ? stop(f, IN_ELSE) : how;
        }

        private int handle(Frame f, Progress progress) {
            f.slots[progressSlot] = progress;
            if (handlers.run(f, progress) == YIELD) {
                return stop(f, IN_HANDLER);
            }
            f.slots[progressSlot] = null;
            return NEXT;
        }
    }
}
