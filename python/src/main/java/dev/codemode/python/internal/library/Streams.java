package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import org.jspecify.annotations.Nullable;

/// The iterators of `itertools` that pass elements of another one on.
final class Streams {
    private Streams() {}

    /// One that takes from a single source.
    abstract static class Derived extends Iter {
        final Iter source;

        Derived(Run run, Type type, Iter source) {
            super(run, type, source);
            this.source = source;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(source);
        }
    }

    /// One that asks a function about the elements of a single source.
    abstract static class Asking extends Derived {
        final Value function;

        Asking(Run run, Type type, Value function, Iter source) {
            super(run, type, source);
            this.function = function;
        }

        boolean accepts(Run run, Value value) {
            run.tick();
            return Protocol.truth(run, Nested.call(run, function, value));
        }

        @Override
        protected void trace(Tracer tracer) {
            super.trace(tracer);
            tracer.visit(function);
        }
    }

    static final class Accumulate extends Derived {
        static final Type TYPE = IterTypes.of("accumulate");

        private final Value function;
        private @Nullable Value initial;
        private @Nullable Value total;

        Accumulate(Run run, Type type, Iter source, Value function, Value initial) {
            super(run, type, source);
            this.function = function;
            this.initial = initial == Constants.NONE ? null : initial;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (initial != null) {
                total = initial;
                initial = null;
                return total;
            }
            var value = source.next(run);
            if (value == null) {
                return null;
            }
            total = total == null ? value : add(run, total, value);
            return total;
        }

        private Value add(Run run, Value sum, Value value) {
            return function == Constants.NONE
                    ? Protocol.binary(run, BinaryOp.ADD, sum, value)
                    : Nested.call(run, function, sum, value);
        }

        @Override
        protected void trace(Tracer tracer) {
            super.trace(tracer);
            tracer.visit(function);
            tracer.visit(initial);
            tracer.visit(total);
        }
    }

    static final class Chain extends Iter {
        static final Type TYPE = IterTypes.of("chain");

        private @Nullable Iter iterables;
        private @Nullable Iter current;

        Chain(Run run, Type type, Iter iterables) {
            super(run, type, iterables);
            this.iterables = iterables;
        }

        @Override
        public @Nullable Value next(Run run) {
            // What it chains is only known later, so its depth is counted here.
            try (var _ = run.nested()) {
                while (iterables != null) {
                    if (current == null) {
                        var iterable = iterables.next(run);
                        if (iterable == null) {
                            break;
                        }
                        current = Protocol.iterate(run, iterable);
                    }
                    var value = current.next(run);
                    if (value != null) {
                        return value;
                    }
                    run.tick();
                    current = null;
                }
            }
            iterables = null;
            return null;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(iterables);
            tracer.visit(current);
        }
    }

    static final class Compress extends Iter {
        static final Type TYPE = IterTypes.of("compress");

        private final Iter data;
        private final Iter selectors;

        Compress(Run run, Type type, Iter data, Iter selectors) {
            super(run, type, data, selectors);
            this.data = data;
            this.selectors = selectors;
        }

        @Override
        public @Nullable Value next(Run run) {
            for (var value = data.next(run); value != null; value = data.next(run)) {
                run.tick();
                var selector = selectors.next(run);
                if (selector == null) {
                    return null;
                }
                if (Protocol.truth(run, selector)) {
                    return value;
                }
            }
            return null;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(data);
            tracer.visit(selectors);
        }
    }

    static final class DropWhile extends Asking {
        static final Type TYPE = IterTypes.of("dropwhile");

        private boolean started;

        DropWhile(Run run, Type type, Value function, Iter source) {
            super(run, type, function, source);
        }

        @Override
        public @Nullable Value next(Run run) {
            var value = source.next(run);
            while (!started && value != null) {
                if (!accepts(run, value)) {
                    started = true;
                    return value;
                }
                value = source.next(run);
            }
            return value;
        }
    }

    static final class TakeWhile extends Asking {
        static final Type TYPE = IterTypes.of("takewhile");

        private boolean ended;

        TakeWhile(Run run, Type type, Value function, Iter source) {
            super(run, type, function, source);
        }

        @Override
        public @Nullable Value next(Run run) {
            var value = ended ? null : source.next(run);
            if (value != null && accepts(run, value)) {
                return value;
            }
            ended |= value != null;
            return null;
        }
    }

    static final class FilterFalse extends Asking {
        static final Type TYPE = IterTypes.of("filterfalse");

        FilterFalse(Run run, Type type, Value function, Iter source) {
            super(run, type, function, source);
        }

        @Override
        public @Nullable Value next(Run run) {
            for (var value = source.next(run); value != null; value = source.next(run)) {
                run.tick();
                var rejected =
                        function == Constants.NONE
                                ? !Protocol.truth(run, value)
                                : !accepts(run, value);
                if (rejected) {
                    return value;
                }
            }
            return null;
        }
    }

    static final class StarMap extends Asking {
        static final Type TYPE = IterTypes.of("starmap");

        StarMap(Run run, Type type, Value function, Iter source) {
            super(run, type, function, source);
        }

        @Override
        public @Nullable Value next(Run run) {
            var value = source.next(run);
            if (value == null) {
                return null;
            }
            run.tick();
            return Nested.call(run, function, ItertoolsModule.spread(run, value));
        }
    }

    static final class Slice extends Derived {
        static final Type TYPE = IterTypes.of("islice");

        /// How many elements of the source are gone.
        private long taken;

        private long next;
        private final long stop;
        private final long step;
        private boolean ended;

        /// @param stop negative for none
        Slice(Run run, Type type, Iter source, long start, long stop, long step) {
            super(run, type, source);
            this.next = start;
            this.stop = stop;
            this.step = step;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (ended) {
                return null;
            }
            var wanted = stop >= 0 ? Math.min(next, stop) : next;
            while (taken < wanted) {
                run.tick();
                if (source.next(run) == null) {
                    ended = true;
                    return null;
                }
                taken++;
            }
            var value = stop >= 0 && taken >= stop ? null : source.next(run);
            if (value == null) {
                ended = true;
                return null;
            }
            taken++;
            next += step;
            if (next < 0) {
                next = Long.MAX_VALUE;
            }
            return value;
        }
    }
}
