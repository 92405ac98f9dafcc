package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// The iterators of `itertools` that put elements together.
final class Groups {
    private Groups() {}

    static final class Batched extends Streams.Derived {
        static final Type TYPE = IterTypes.of("batched");

        private final long size;
        private boolean ended;

        Batched(Run run, Type type, Iter source, long size) {
            super(run, type, source);
            this.size = size;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (ended) {
                return null;
            }
            var batch = new ListValue();
            try (var _ = run.holding(batch)) {
                while (batch.size() < size) {
                    run.tick();
                    var value = source.next(run);
                    if (value == null) {
                        ended = true;
                        break;
                    }
                    batch.add(run, value);
                }
            }
            return batch.size() == 0 ? null : TupleValue.of(batch.copyItems());
        }
    }

    static final class Pairwise extends Streams.Derived {
        static final Type TYPE = IterTypes.of("pairwise");

        private @Nullable Value last;

        Pairwise(Run run, Type type, Iter source) {
            super(run, type, source);
        }

        @Override
        public @Nullable Value next(Run run) {
            if (last == null) {
                last = source.next(run);
                if (last == null) {
                    return null;
                }
            }
            var next = source.next(run);
            if (next == null) {
                return null;
            }
            var pair = TupleValue.of(last, next);
            last = next;
            return pair;
        }

        @Override
        protected void trace(Tracer tracer) {
            super.trace(tracer);
            tracer.visit(last);
        }
    }

    static final class GroupBy extends Streams.Derived {
        static final Type TYPE = IterTypes.of("groupby");

        private final Value function;
        private @Nullable Value value;
        private @Nullable Value key;
        private @Nullable Value groupKey;
        private @Nullable Group group;

        GroupBy(Run run, Type type, Iter source, Value function) {
            super(run, type, source);
            this.function = function;
        }

        @Override
        public @Nullable Value next(Run run) {
            group = null;
            while (key == null || groupKey != null && same(run, groupKey, key)) {
                if (!step(run)) {
                    return null;
                }
            }
            groupKey = key;
            group = new Group(run, this, key);
            return TupleValue.of(key, group);
        }

        private boolean same(Run run, Value a, Value b) {
            run.tick();
            return a == b || Protocol.equal(run, a, b);
        }

        private boolean step(Run run) {
            run.tick();
            var next = source.next(run);
            if (next == null) {
                return false;
            }
            key = function == Constants.NONE ? next : Nested.call(run, function, next);
            value = next;
            return true;
        }

        /// The next element of a group, as long as it is the latest one.
        private @Nullable Value take(Run run, Group asking) {
            if (group != asking) {
                return null;
            }
            if (value == null && !step(run)) {
                return null;
            }
            if (key == null || !same(run, asking.key, key)) {
                return null;
            }
            var taken = value;
            value = null;
            return taken;
        }

        @Override
        protected void trace(Tracer tracer) {
            super.trace(tracer);
            tracer.visit(function);
            tracer.visit(value);
            tracer.visit(key);
            tracer.visit(groupKey);
            tracer.visit(group);
        }
    }

    /// The elements behind one key of `groupby`.
    static final class Group extends Iter {
        static final Type TYPE = IterTypes.of("_grouper");

        private final GroupBy parent;
        private final Value key;

        Group(Run run, GroupBy parent, Value key) {
            super(run, TYPE, parent);
            this.parent = parent;
            this.key = key;
        }

        @Override
        public @Nullable Value next(Run run) {
            return parent.take(run, this);
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(parent);
            tracer.visit(key);
        }
    }

    static final class ZipLongest extends Iter {
        static final Type TYPE = IterTypes.of("zip_longest");

        private final @Nullable Iter[] sources;
        private final Value fill;
        private int active;

        ZipLongest(Run run, Type type, Iter[] sources, Value fill) {
            super(run, type, sources);
            this.sources = sources.clone();
            this.fill = fill;
            this.active = sources.length;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (active == 0) {
                return null;
            }
            run.reserve(8L * sources.length);
            run.work(sources.length);
            var values = new Value[sources.length];
            for (var i = 0; i < values.length; i++) {
                var source = sources[i];
                var value = source == null ? fill : source.next(run);
                if (value == null) {
                    sources[i] = null;
                    value = fill;
                    if (--active == 0) {
                        return null;
                    }
                }
                values[i] = value;
            }
            return TupleValue.of(values);
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visitAll(sources, sources.length);
            tracer.visit(fill);
        }
    }
}
