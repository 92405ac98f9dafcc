package dev.codemode.python.internal.host;

import dev.codemode.python.internal.runtime.Run;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// Looks at the clock and at the allocations of all active runs every few milliseconds, on a thread of
/// its own.
///
/// A run looks at its limits by itself every few thousand ticks, which is soon where a tick is a turn of
/// a small loop and late where each turn copies megabytes. With the watch it is late by no more than one
/// [#PERIOD_NANOS] and one operation, whatever a turn does.
final class Watch implements Runnable {
    private static final long PERIOD_NANOS = 5_000_000;

    /// How long the thread goes on looking when there is nothing to see: waking it costs more than a
    /// small run.
    private static final int IDLE_PERIODS = 200;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Watch INSTANCE = new Watch();

    private final Map<Run, Long> threads = new ConcurrentHashMap<>();
    private final Thread thread = new Thread(this, "codemode-python-watch");
    private volatile boolean asleep;

    // Programs may keep all cores busy; how late they end depends on this thread alone.
    @SuppressWarnings("ThreadPriorityCheck")
    private Watch() {
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    /// Watches a run of the calling thread until the result is closed.
    static Watching over(Run run) {
        INSTANCE.add(run);
        return () -> INSTANCE.threads.remove(run);
    }

    /// What a thread has allocated so far, in bytes.
    static long allocatedBy(long thread) {
        return THREADS.getThreadAllocatedBytes(thread);
    }

    private void add(Run run) {
        threads.put(run, Thread.currentThread().threadId());
        if (asleep) {
            LockSupport.unpark(thread);
        }
    }

    @Override
    public void run() {
        var idle = 0;
        while (true) {
            idle = threads.isEmpty() ? idle + 1 : 0;
            if (idle > IDLE_PERIODS) {
                sleepUntilWoken();
                idle = 0;
            }
            threads.forEach((run, id) -> run.look(allocatedBy(id)));
            LockSupport.parkNanos(this, PERIOD_NANOS);
        }
    }

    private void sleepUntilWoken() {
        asleep = true;
        while (threads.isEmpty()) {
            LockSupport.park(this);
        }
        asleep = false;
    }

    /// Closes without an exception.
    @FunctionalInterface
    interface Watching extends AutoCloseable {
        @Override
        void close();
    }
}
