package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// `itertools.tee`: iterators over one source that each see all of it.
final class Tees {
    private Tees() {}

    /// One element that the source gave, and behind it the next: what no iterator points at any more
    /// is free.
    private static final class Link extends Value {
        private final Iter source;
        private @Nullable Value value;
        private @Nullable Link next;

        Link(Iter source) {
            super(Tee.TYPE);
            this.source = source;
        }

        /// Takes the element from the source if nobody did before.
        private @Nullable Value value(Run run) {
            if (value == null) {
                value = source.next(run);
            }
            return value;
        }

        private Link next() {
            if (next == null) {
                next = new Link(source);
            }
            return next;
        }

        @Override
        protected long footprint() {
            return 32;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(source);
            tracer.visit(value);
            tracer.visit(next);
        }
    }

    static final class Tee extends Iter {
        static final Type TYPE = IterTypes.of("_tee");

        private Link at;

        Tee(Run run, Iter source) {
            super(run, TYPE, source);
            this.at = new Link(source);
        }

        private Tee(Run run, Tee other) {
            super(run, TYPE, other.at.source);
            this.at = other.at;
        }

        Tee copy(Run run) {
            return new Tee(run, this);
        }

        @Override
        public @Nullable Value next(Run run) {
            var value = at.value(run);
            if (value != null) {
                at = at.next();
            }
            return value;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(at);
        }
    }
}
