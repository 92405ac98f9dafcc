package dev.codemode.python.internal.host;

import java.util.concurrent.Semaphore;

/// Lets programs in while the heap has room for all they may use, in the order in which they come.
///
/// Each program may use its memory limit. Were more let in than the heap can hold, one that stays within
/// its limit could take the memory that another was promised, and an OutOfMemoryError hits whichever
/// thread comes next. Half of the heap is given out: what is accounted may take twice as much.
final class Admission {
    /// Of what the budget is made.
    private static final int UNIT_BYTES = 1 << 20;

    private static final Admission OF_THE_HEAP =
            new Admission(Runtime.getRuntime().maxMemory() / 2);

    /// Set on threads that programs run on, and on those that are started there for host functions. A
    /// program that one of them runs was let in with the program that waits for it.
    private static final InheritableThreadLocal<Boolean> INSIDE = new InheritableThreadLocal<>();

    private final int units;
    private final Semaphore free;

    Admission(long budget) {
        this.units = Math.clamp(budget / UNIT_BYTES, 1, Integer.MAX_VALUE);
        this.free = new Semaphore(units, true);
    }

    static Admission ofTheHeap() {
        return OF_THE_HEAP;
    }

    /// Tells that the calling thread runs programs.
    static void markInside() {
        INSIDE.set(true);
    }

    /// Waits until there is room; the program is inside until the answer is closed. One that may use more
    /// than all there is runs alone.
    ///
    /// @param bytes what the program may use
    Place enter(long bytes) throws InterruptedException {
        if (INSIDE.get() != null) {
            return () -> {};
        }
        var wanted = Math.clamp((bytes + UNIT_BYTES - 1) / UNIT_BYTES, 1, units);
        free.acquire(wanted);
        return () -> free.release(wanted);
    }

    /// Closes without an exception.
    @FunctionalInterface
    interface Place extends AutoCloseable {
        @Override
        void close();
    }
}
