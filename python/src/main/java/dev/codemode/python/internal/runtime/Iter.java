package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An iterator. [#next] answers null at the end, so that native loops need no exception.
public abstract class Iter extends Value {
    /// How many iterators take from one another up to this one.
    private final int links;

    @Bounded(Bounded.By.MEMORY)
    protected Iter(Type type) {
        super(type);
        links = 1;
    }

    /// An iterator that takes its elements from others.
    ///
    /// @throws Raise `RecursionError` where the chain gets so long that asking it would outgrow the
    ///     stack
    @Bounded(Bounded.By.MEMORY)
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

    /// Goes to the element at an index; those that cannot stay where they are.
    protected void moveTo(long index) {}

    @Override
    protected Iter iterate(Run run) {
        return this;
    }

    @Override
    protected String repr(Run run) {
        return "<" + typeName() + " object at " + run.address(this) + ">";
    }

    /// An iterator whose class is the program's own.
    public static final class Foreign extends Iter implements Iterations.Returning {
        private final Value iterator;
        private Value result = Constants.NONE;

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
            return answer(() -> Protocol.nextOrStop(run, iterator));
        }

        /// Asks it for an element in some way; null where it says that there is none left.
        public @Nullable Value answer(Supplier<Value> asking) {
            try {
                return asking.get();
            } catch (Raise raise) {
                if (!raise.is(Types.STOP_ITERATION)) {
                    throw raise;
                }
                var value = raise.value().field("value");
                result = value != null ? value : raise.value().firstArgument();
                return null;
            }
        }

        @Override
        public Value result() {
            return result;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(iterator);
            tracer.visit(result);
        }
    }
}
