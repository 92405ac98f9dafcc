package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Cell;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.SetValue;
import dev.codemode.python.internal.runtime.Value;

/// List, set and dict comprehensions. They run in the frame around them, with slots of their own.
final class Comprehensions {
    private Comprehensions() {}

    /// Where elements go.
    abstract static class Sink {
        abstract Value fresh();

        abstract void accept(Frame f, Value container);
    }

    static final class ListSink extends Sink {
        private final ExprNode element;

        ListSink(ExprNode element) {
            this.element = element;
        }

        @Override
        Value fresh() {
            return new ListValue();
        }

        @Override
        void accept(Frame f, Value container) {
            ((ListValue) container).add(f.run, element.eval(f));
        }
    }

    static final class SetSink extends Sink {
        private final ExprNode element;

        SetSink(ExprNode element) {
            this.element = element;
        }

        @Override
        Value fresh() {
            return new SetValue();
        }

        @Override
        void accept(Frame f, Value container) {
            var value = element.eval(f);
            f.at = element.span;
            ((SetValue) container).add(f.run, value);
        }
    }

    static final class DictSink extends Sink {
        private final ExprNode key;
        private final ExprNode value;

        DictSink(ExprNode key, ExprNode value) {
            this.key = key;
            this.value = value;
        }

        @Override
        Value fresh() {
            return new DictValue();
        }

        @Override
        void accept(Frame f, Value container) {
            var k = key.eval(f);
            var v = value.eval(f);
            f.at = key.span;
            ((DictValue) container).put(f.run, k, v);
        }
    }

    /// `for target in iterable if conditions`.
    record Clause(Target target, ExprNode iterable, ExprNode[] conditions, int iteratorSlot) {}

    static final class Comprehension extends ExprNode {
        private final Sink sink;
        private final Clause[] clauses;
        private final int[] cells;
        private final int resultSlot;

        /// @param cells slots of variables that inner functions use; each turn of the whole comprehension
        ///     shares one cell, as in CPython
        /// @param resultSlot a hidden slot, so that the memory limit sees what is being built
        Comprehension(Sink sink, Clause[] clauses, int[] cells, int resultSlot, long span) {
            super(span);
            this.sink = sink;
            this.clauses = clauses;
            this.cells = cells;
            this.resultSlot = resultSlot;
        }

        @Override
        Value eval(Frame f) {
            // A comprehension that runs again inside itself, by recursion in the same frame, does
            // not
            // exist: recursion makes frames. So one slot is enough.
            var result = sink.fresh();
            var first = clauses[0].iterable.eval(f);
            for (var cell : cells) {
                f.slots[cell] = new Cell(null);
            }
            f.slots[resultSlot] = result;
            loop(f, 0, first, result);
            f.slots[resultSlot] = null;
            return result;
        }

        private void loop(Frame f, int depth, Value elements, Value result) {
            var clause = clauses[depth];
            f.at = clause.iterable.span;
            var iterator = Protocol.iterate(f.run, elements);
            f.slots[clause.iteratorSlot] = iterator;
            while (true) {
                f.at = clause.iterable.span;
                var next = iterator.next(f.run);
                if (next == null) {
                    break;
                }
                f.run.tick();
                clause.target.assign(f, next);
                if (!holds(f, clause.conditions)) {
                    continue;
                }
                if (depth + 1 < clauses.length) {
                    loop(f, depth + 1, clauses[depth + 1].iterable.eval(f), result);
                } else {
                    sink.accept(f, result);
                }
            }
            f.slots[clause.iteratorSlot] = null;
        }

        private static boolean holds(Frame f, ExprNode[] conditions) {
            for (var condition : conditions) {
                if (!condition.test(f)) {
                    return false;
                }
            }
            return true;
        }
    }
}
