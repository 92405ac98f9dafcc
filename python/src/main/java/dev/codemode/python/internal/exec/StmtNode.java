package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Frame;

/// A statement ready to run. It answers how it ended, so that leaving a loop or a function costs no
/// exception.
abstract class StmtNode {
    /// Go on with the statement after this one.
    static final int NEXT = 0;

    /// Leave the innermost loop.
    static final int BREAK = 1;

    /// Go on with the innermost loop's next turn.
    static final int CONTINUE = 2;

    /// Leave the function; the answer is in [Frame#returned].
    static final int RETURN = 3;

    /// Leave the generator for now; the value is in [Frame#returned], and each [Resumable] node on the
    /// way keeps where it stopped.
    static final int YIELD = 4;

    abstract int exec(Frame f);

    /// Statements one after the other.
    static final class Block extends StmtNode {
        private final StmtNode[] statements;

        Block(StmtNode[] statements) {
            this.statements = statements;
        }

        @Override
        int exec(Frame f) {
            for (var statement : statements) {
                var how = statement.exec(f);
                if (how != NEXT) {
                    return how;
                }
            }
            return NEXT;
        }
    }

    /// `pass`, `break` and `continue`.
    static final class Jump extends StmtNode {
        private final int how;

        Jump(int how) {
            this.how = how;
        }

        @Override
        int exec(Frame f) {
            return how;
        }
    }
}
