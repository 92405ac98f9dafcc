package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// An iterator. [#next] answers null at the end, so that native loops need no exception.
public abstract class Iter extends Value {
    protected Iter(Type type) {
        super(type);
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
    static final class Foreign extends Iter {
        private final Value iterator;

        Foreign(Value iterator) {
            super(Types.ITERATOR);
            this.iterator = iterator;
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
