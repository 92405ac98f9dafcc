package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.IntMath;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// The lazy iterators among the built-ins.
final class Iterators {
    private Iterators() {}

    static final class Map extends Iter {
        private final Value function;
        private final Iter[] sources;

        Map(Run run, Value function, Iter[] sources) {
            super(run, Types.MAP, sources);
            this.function = function;
            this.sources = sources;
        }

        @Override
        public @Nullable Value next(Run run) {
            run.tick();
            if (sources.length == 1) {
                var value = sources[0].next(run);
                return value == null ? null : Nested.call(run, function, value);
            }
            run.reserve(8L * sources.length);
            run.work(sources.length);
            var values = new Value[sources.length];
            for (var i = 0; i < values.length; i++) {
                var value = sources[i].next(run);
                if (value == null) {
                    return null;
                }
                values[i] = value;
            }
            return Nested.call(run, function, Args.of(values));
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(function);
            tracer.visitAll(sources, sources.length);
        }
    }

    static final class Filter extends Iter {
        private final Value test;
        private final Iter source;

        Filter(Run run, Value test, Iter source) {
            super(run, Types.FILTER, source);
            this.test = test;
            this.source = source;
        }

        @Override
        public @Nullable Value next(Run run) {
            for (var value = source.next(run); value != null; value = source.next(run)) {
                run.tick();
                var verdict = test == Constants.NONE ? value : Nested.call(run, test, value);
                if (Protocol.truth(run, verdict)) {
                    return value;
                }
            }
            return null;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(test);
            tracer.visit(source);
        }
    }

    static final class Zip extends Iter {
        private final Iter[] sources;
        private final boolean strict;
        private boolean done;

        Zip(Run run, Iter[] sources, boolean strict) {
            super(run, Types.ZIP, sources);
            this.sources = sources;
            this.strict = strict;
            this.done = sources.length == 0;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (done) {
                return null;
            }
            run.reserve(8L * sources.length);
            run.work(sources.length);
            var values = new Value[sources.length];
            for (var i = 0; i < values.length; i++) {
                var value = sources[i].next(run);
                if (value == null) {
                    done = true;
                    checkLengths(run, i);
                    return null;
                }
                values[i] = value;
            }
            return TupleValue.of(values);
        }

        private void checkLengths(Run run, int ended) {
            if (!strict) {
                return;
            }
            if (ended > 0) {
                throw run.valueError(
                        "zip() argument "
                                + (ended + 1)
                                + " is shorter than argument"
                                + earlier(ended));
            }
            for (var i = 1; i < sources.length; i++) {
                run.tick();
                if (sources[i].next(run) != null) {
                    throw run.valueError(
                            "zip() argument " + (i + 1) + " is longer than argument" + earlier(i));
                }
            }
        }

        private static String earlier(int count) {
            return count == 1 ? " 1" : "s 1-" + count;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visitAll(sources, sources.length);
        }
    }

    static final class Enumerate extends Iter {
        private final Iter source;
        private IntValue count;

        Enumerate(Run run, Iter source, IntValue start) {
            super(run, Types.ENUMERATE, source);
            this.source = source;
            this.count = start;
        }

        @Override
        public @Nullable Value next(Run run) {
            var value = source.next(run);
            if (value == null) {
                return null;
            }
            var pair = TupleValue.of(count, value);
            count =
                    count.fitsLong()
                            ? IntMath.add(count.asLong(), 1)
                            : IntValue.of(count.asBig().add(java.math.BigInteger.ONE));
            return pair;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(source);
        }
    }

    /// Backwards over anything with a length and items.
    static final class Reversed extends Iter {
        private final Value sequence;
        private long next;

        Reversed(Value sequence, int length) {
            this(
                    sequence instanceof ListValue ? Types.LIST_REVERSE_ITERATOR : Types.REVERSED,
                    sequence,
                    length);
        }

        private Reversed(Type type, Value sequence, int length) {
            super(type);
            this.sequence = sequence;
            this.next = length - 1L;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (next < 0) {
                return null;
            }
            if (next >= Protocol.length(run, sequence)) {
                next = -1;
                return null;
            }
            return Protocol.getItem(run, sequence, SmallInt.of(next--));
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(sequence);
        }
    }

    /// `iter(function, sentinel)`.
    static final class Calling extends Iter {
        private final Value function;
        private final Value sentinel;
        private boolean done;

        Calling(Value function, Value sentinel) {
            super(Types.CALLABLE_ITERATOR);
            this.function = function;
            this.sentinel = sentinel;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (done) {
                return null;
            }
            run.tick();
            var value = Protocol.call(run, function);
            // The call may have led back here and come to the end.
            if (done || Protocol.equal(run, value, sentinel)) {
                done = true;
                return null;
            }
            return value;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(function);
            tracer.visit(sentinel);
        }
    }
}
