package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Value;

/// An expression ready to run: names are slots, everything that can be decided ahead is.
abstract class ExprNode {
    /// Where it stands in the source, packed; written to [Frame#at] before anything that may fail.
    final long span;

    ExprNode(long span) {
        this.span = span;
    }

    abstract Value eval(Frame f);

    /// Its truth value; nodes that know it without making a bool object answer directly.
    boolean test(Frame f) {
        var value = eval(f);
        f.at = span;
        return Protocol.truth(f.run, value);
    }

    /// A value known ahead.
    static final class Constant extends ExprNode {
        private final Value value;

        Constant(Value value, long span) {
            super(span);
            this.value = value;
        }

        @Override
        Value eval(Frame f) {
            return value;
        }
    }
}
