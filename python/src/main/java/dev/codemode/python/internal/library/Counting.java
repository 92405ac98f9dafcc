package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntMath;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import org.jspecify.annotations.Nullable;

/// The iterators of `itertools` that need not end.
final class Counting {
    private Counting() {}

    static final class Count extends Iter {
        static final Type TYPE = IterTypes.of("count");

        private Value next;
        private final Value step;

        private Count(Type type, Value start, Value step) {
            super(type);
            this.next = start;
            this.step = step;
        }

        @Bounded(Bounded.By.FIXED)
        static Count of(Run run, Type type, Value start, Value step) {
            for (var number : new Value[] {start, step}) {
                if (!isNumber(number)) {
                    throw run.typeError("a number is required");
                }
            }
            return new Count(type, start, step);
        }

        private static boolean isNumber(Value value) {
            var type = value.type();
            return value instanceof IntValue
                    || value instanceof FloatValue
                    || type.special(Special.INDEX) != null
                    || type.special(Special.INT) != null
                    || type.special(Special.FLOAT) != null;
        }

        @Override
        public Value next(Run run) {
            var current = next;
            next =
                    current instanceof SmallInt a && step instanceof SmallInt b
                            ? IntMath.add(a.value, b.value)
                            : Protocol.binary(run, BinaryOp.ADD, current, step);
            return current;
        }

        @Override
        protected String repr(Run run) {
            var plain = step instanceof SmallInt by && by.value == 1;
            return type().name()
                    + "("
                    + Protocol.repr(run, next)
                    + (plain ? "" : ", " + Protocol.repr(run, step))
                    + ")";
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(next);
            tracer.visit(step);
        }
    }

    static final class Cycle extends Iter {
        static final Type TYPE = IterTypes.of("cycle");

        private final Iter source;
        private final ListValue seen = new ListValue();
        private boolean ended;
        private int at;

        Cycle(Run run, Type type, Iter source) {
            super(run, type, source);
            this.source = source;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (!ended) {
                var value = source.next(run);
                if (value != null) {
                    seen.add(run, value);
                    return value;
                }
                ended = true;
            }
            if (seen.size() == 0) {
                return null;
            }
            var value = seen.get(at);
            at = (at + 1) % seen.size();
            return value;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(source);
            tracer.visit(seen);
        }
    }

    static final class Repeat extends Iter {
        static final Type TYPE = IterTypes.of("repeat");

        private final Value value;

        /// How often it is still to come; negative without end.
        private long times;

        Repeat(Type type, Value value, long times) {
            super(type);
            this.value = value;
            this.times = times;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (times == 0) {
                return null;
            }
            times--;
            return value;
        }

        @Override
        protected long remaining() {
            return times;
        }

        @Override
        protected String repr(Run run) {
            try (var _ = run.nested()) {
                return type().name()
                        + "("
                        + Protocol.repr(run, value)
                        + (times < 0 ? "" : ", " + times)
                        + ")";
            }
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(value);
        }
    }
}
