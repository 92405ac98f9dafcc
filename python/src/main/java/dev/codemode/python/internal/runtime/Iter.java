package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// An iterator. [#next] answers null at the end, so that native loops need no exception.
public abstract class Iter extends Value {
    /// How many iterators take from one another up to this one.
    private final int links;

    protected Iter(Type type) {
        super(type);
        links = 1;
    }

    /// An iterator that takes its elements from others.
    ///
    /// @throws Raise `RecursionError` where the chain gets so long that asking it would outgrow the
    ///     stack
    protected Iter(Run run, Type type, Iter... sources) {
        super(type);
        var longest = 0;
        for (var source : sources) {
            longest = Math.max(longest, source.links);
        }
        links = longest + 1;
        run.checkDepth(links);
    }

    /// The next element, or null when there is none, then and from then on.
    public abstract @Nullable Value next(Run run);

    /// How many elements are left at the most, for sizing ahead, or -1 where that is not known.
    protected long remaining() {
        return -1;
    }

    @Override
    protected Iter iterate(Run run) {
        return this;
    }

    @Override
    protected String repr(Run run) {
        return "<" + typeName() + " object at " + run.address(this) + ">";
    }

    /// An iterator whose class is the program's own.
    public static final class Foreign extends Iter {
        private final Value iterator;

        Foreign(Value iterator) {
            super(Types.ITERATOR);
            this.iterator = iterator;
        }

        /// The iterator as the program made it.
        public Value iterator() {
            return iterator;
        }

        @Override
        public @Nullable Value next(Run run) {
            return Protocol.next(run, iterator);
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(iterator);
        }
    }
}
