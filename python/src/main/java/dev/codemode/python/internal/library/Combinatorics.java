package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// The iterators of `itertools` that select from pools: one array of indices each, moved on in place.
final class Combinatorics {
    private Combinatorics() {}

    /// Tuples of `indices.length` elements of one pool.
    abstract static class Selection extends Iter {
        final Value[] pool;
        final int[] indices;
        private boolean started;
        private boolean done;

        Selection(Type type, Value[] pool, int[] indices, boolean done) {
            super(type);
            this.pool = pool;
            this.indices = indices;
            this.done = done;
        }

        /// Moves the indices on; false at the end.
        abstract boolean advance();

        @Override
        public final @Nullable Value next(Run run) {
            if (done || started && !advance()) {
                done = true;
                return null;
            }
            started = true;
            run.reserve(8L * indices.length);
            run.work(indices.length >> 2);
            var selected = new Value[indices.length];
            for (var i = 0; i < selected.length; i++) {
                selected[i] = element(i);
            }
            return TupleValue.of(selected);
        }

        Value element(int i) {
            return pool[indices[i]];
        }

        @Override
        protected long footprint() {
            return 64 + 8L * pool.length + 4L * indices.length;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visitAll(pool, pool.length);
        }
    }

    private static int[] indices(Run run, int count) {
        run.reserve(4L * count);
        run.work(count >> 3);
        return new int[count];
    }

    static final class Combinations extends Selection {
        static final Type TYPE = IterTypes.of("combinations");

        Combinations(Type type, Value[] pool, int length) {
            super(type, pool, ascending(Math.min(length, pool.length)), length > pool.length);
        }

        @Override
        boolean advance() {
            for (var i = indices.length - 1; i >= 0; i--) {
                if (indices[i] != i + pool.length - indices.length) {
                    indices[i]++;
                    for (var j = i + 1; j < indices.length; j++) {
                        indices[j] = indices[j - 1] + 1;
                    }
                    return true;
                }
            }
            return false;
        }
    }

    @Bounded(Bounded.By.MEMORY)
    private static int[] ascending(int count) {
        var indices = new int[count];
        for (var i = 0; i < count; i++) {
            indices[i] = i;
        }
        return indices;
    }

    static final class WithReplacement extends Selection {
        static final Type TYPE = IterTypes.of("combinations_with_replacement");

        WithReplacement(Run run, Type type, Value[] pool, int length) {
            super(
                    type,
                    pool,
                    pool.length == 0 ? new int[0] : Combinatorics.indices(run, length),
                    pool.length == 0 && length > 0);
        }

        @Override
        boolean advance() {
            for (var i = indices.length - 1; i >= 0; i--) {
                if (indices[i] != pool.length - 1) {
                    java.util.Arrays.fill(indices, i, indices.length, indices[i] + 1);
                    return true;
                }
            }
            return false;
        }
    }

    static final class Permutations extends Selection {
        static final Type TYPE = IterTypes.of("permutations");

        /// All positions of the pool; the first [#indices] of them are the current selection.
        private final int[] order;

        private final int[] cycles;

        Permutations(Run run, Type type, Value[] pool, int length) {
            super(type, pool, new int[Math.min(length, pool.length)], length > pool.length);
            run.reserve(16L * pool.length);
            order = ascending(pool.length);
            cycles = new int[indices.length];
            for (var i = 0; i < cycles.length; i++) {
                cycles[i] = pool.length - i;
            }
        }

        @Override
        Value element(int i) {
            return pool[order[i]];
        }

        @Override
        boolean advance() {
            for (var i = cycles.length - 1; i >= 0; i--) {
                cycles[i]--;
                if (cycles[i] > 0) {
                    var other = order.length - cycles[i];
                    var swap = order[i];
                    order[i] = order[other];
                    order[other] = swap;
                    return true;
                }
                var first = order[i];
                System.arraycopy(order, i + 1, order, i, order.length - i - 1);
                order[order.length - 1] = first;
                cycles[i] = order.length - i;
            }
            return false;
        }
    }

    /// Like nested loops over the pools, the last one turning fastest.
    static final class Product extends Iter {
        static final Type TYPE = IterTypes.of("product");

        private final Value[][] pools;
        private final int[] indices;
        private boolean started;
        private boolean done;

        Product(Type type, Value[][] pools) {
            super(type);
            this.pools = pools;
            this.indices = new int[pools.length];
            for (var pool : pools) {
                done |= pool.length == 0;
            }
        }

        @Override
        public @Nullable Value next(Run run) {
            if (done || started && !advance()) {
                done = true;
                return null;
            }
            started = true;
            run.reserve(8L * pools.length);
            run.work(pools.length >> 2);
            var selected = new Value[pools.length];
            for (var i = 0; i < selected.length; i++) {
                selected[i] = pools[i][indices[i]];
            }
            return TupleValue.of(selected);
        }

        private boolean advance() {
            for (var i = pools.length - 1; i >= 0; i--) {
                if (++indices[i] < pools[i].length) {
                    return true;
                }
                indices[i] = 0;
            }
            return false;
        }

        @Override
        protected long footprint() {
            var bytes = 64L;
            for (var pool : pools) {
                bytes += 12 + (pool == pools[0] ? 0 : 8L * pool.length);
            }
            return bytes;
        }

        @Override
        protected void trace(Tracer tracer) {
            Value[] last = null;
            for (var pool : pools) {
                if (pool != last) {
                    tracer.visitAll(pool, pool.length);
                }
                last = pool;
            }
        }
    }
}
