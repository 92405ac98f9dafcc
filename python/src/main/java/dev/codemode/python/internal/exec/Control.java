package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.RangeValue;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Types;
import org.jspecify.annotations.Nullable;

/// `if`, loops and `assert`.
final class Control {
    private Control() {}

    static final class If extends StmtNode {
        private final ExprNode[] tests;
        private final StmtNode[] bodies;

        /// @param bodies one more than tests: the last is the else
        If(ExprNode[] tests, StmtNode[] bodies) {
            this.tests = tests;
            this.bodies = bodies;
        }

        @Override
        int exec(Frame f) {
            for (var i = 0; i < tests.length; i++) {
                if (tests[i].test(f)) {
                    return bodies[i].exec(f);
                }
            }
            return bodies[tests.length].exec(f);
        }
    }

    static final class While extends StmtNode {
        private final ExprNode test;
        private final StmtNode body;
        private final StmtNode otherwise;

        While(ExprNode test, StmtNode body, StmtNode otherwise) {
            this.test = test;
            this.body = body;
            this.otherwise = otherwise;
        }

        @Override
        int exec(Frame f) {
            while (test.test(f)) {
                f.run.tick();
                var how = body.exec(f);
                if (how > CONTINUE) {
                    return how;
                }
                if (how == BREAK) {
                    return NEXT;
                }
            }
            return otherwise.exec(f);
        }
    }

    static final class For extends StmtNode {
        private final Target target;
        private final ExprNode iterable;
        private final StmtNode body;
        private final StmtNode otherwise;
        private final int iteratorSlot;

        /// @param iteratorSlot a hidden slot, so that the memory limit sees what is iterated over
        For(Target target, ExprNode iterable, StmtNode body, StmtNode otherwise, int iteratorSlot) {
            this.target = target;
            this.iterable = iterable;
            this.body = body;
            this.otherwise = otherwise;
            this.iteratorSlot = iteratorSlot;
        }

        @Override
        int exec(Frame f) {
            var elements = iterable.eval(f);
            f.at = iterable.span;
            if (elements instanceof RangeValue.Small range) {
                return overRange(f, range);
            }
            var iterator = Protocol.iterate(f.run, elements);
            f.slots[iteratorSlot] = iterator;
            while (true) {
                f.at = iterable.span;
                var next = iterator.next(f.run);
                if (next == null) {
                    break;
                }
                f.run.tick();
                target.assign(f, next);
                var how = body.exec(f);
                if (how == BREAK) {
                    f.slots[iteratorSlot] = null;
                    return NEXT;
                }
                if (how > CONTINUE) {
                    return how;
                }
            }
            f.slots[iteratorSlot] = null;
            return otherwise.exec(f);
        }

        private int overRange(Frame f, RangeValue.Small range) {
            var value = range.first();
            for (var left = range.size(); left > 0; left--) {
                f.run.tick();
                target.assign(f, SmallInt.of(value));
                value += range.by();
                var how = body.exec(f);
                if (how == BREAK) {
                    return NEXT;
                }
                if (how > CONTINUE) {
                    return how;
                }
            }
            return otherwise.exec(f);
        }
    }

    static final class Match extends StmtNode {
        private final PatternNode.Choice choice;
        private final StmtNode[] bodies;

        /// @param bodies one more than cases: the last does nothing
        Match(PatternNode.Choice choice, StmtNode[] bodies) {
            this.choice = choice;
            this.bodies = bodies;
        }

        @Override
        int exec(Frame f) {
            return bodies[choice.choose(f)].exec(f);
        }
    }

    static final class Assert extends StmtNode {
        private final ExprNode test;
        private final @Nullable ExprNode message;
        private final long span;

        Assert(ExprNode test, @Nullable ExprNode message, long span) {
            this.test = test;
            this.message = message;
            this.span = span;
        }

        @Override
        int exec(Frame f) {
            if (test.test(f)) {
                return NEXT;
            }
            var error =
                    message == null
                            ? new ExceptionValue(Types.ASSERTION_ERROR)
                            : new ExceptionValue(Types.ASSERTION_ERROR, message.eval(f));
            f.at = span;
            throw f.run.raise(error);
        }
    }
}
