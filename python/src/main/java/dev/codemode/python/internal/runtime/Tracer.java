package dev.codemode.python.internal.runtime;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Adds up the memory of everything reachable from some roots. Explicit stack: a deep structure does
/// not overflow it.
public final class Tracer {
    private static final int RECENT = 4096;
    private static final int BETWEEN_LOOKS = 4096;

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayDeque<Value> pending = new ArrayDeque<>();
    private final @Nullable SmallInt[] recent = new @Nullable SmallInt[RECENT];
    private final Runnable watch;
    private int visits;
    private long bytes;

    /// @param watch is called now and then, and ends a walk that takes too long by throwing
    Tracer(Runnable watch) {
        this.watch = watch;
    }

    public void visit(@Nullable Value value) {
        if (++visits % BETWEEN_LOOKS == 0) {
            watch.run();
        }
        if (value instanceof SmallInt number) {
            visit(number);
        } else if (value != null && seen.add(value)) {
            pending.push(value);
        }
    }

    /// Ints are too many to remember each; those met lately are not counted again, such as the elements of
    /// slices of one list.
    private void visit(SmallInt number) {
        var at = (int) number.value & (RECENT - 1);
        if (recent[at] != number) {
            recent[at] = number;
            bytes += 24;
        }
    }

    /// Visits the first `count` of an array that may have gaps.
    public void visitAll(@Nullable Value[] values, int count) {
        for (var i = 0; i < count; i++) {
            visit(values[i]);
        }
    }

    /// Counts memory that a value holds outside of other values.
    public void add(long more) {
        bytes += more;
    }

    /// Counts memory that several values hold together.
    public void addOnce(Object shared, long more) {
        if (seen.add(shared)) {
            bytes += more;
        }
    }

    long total() {
        while (!pending.isEmpty()) {
            var value = pending.pop();
            bytes += value.footprint();
            value.trace(this);
        }
        return bytes;
    }
}
