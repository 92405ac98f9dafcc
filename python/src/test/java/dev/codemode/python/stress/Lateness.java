package dev.codemode.python.stress;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// How late something ends, on a machine that others use too.
///
/// Late by the clock is also what stood still while others had the cores. So a thread reads at the
/// deadline how much processor time this process has used, and what it used from then on, collecting
/// garbage included, is how late the end would have been by the clock on a machine of its own.
final class Lateness {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long deadline;
    private final Thread watch = new Thread(this::watch, "lateness");
    private volatile long usedAtDeadline;

    /// How long after the deadline this was read: the machine may have been busy then.
    private volatile long readLate;

    private volatile boolean ended;

    // The reading is to come at the deadline though a program keeps a core busy.
    @SuppressWarnings("ThreadPriorityCheck")
    private Lateness(Duration limit) {
        deadline = System.nanoTime() + limit.toNanos();
        watch.setDaemon(true);
        watch.setPriority(Thread.MAX_PRIORITY);
    }

    /// Starts to measure what is to end within a limit.
    static Lateness after(Duration limit) {
        var lateness = new Lateness(limit);
        lateness.watch.start();
        return lateness;
    }

    private void watch() {
        while (!ended && System.nanoTime() < deadline) {
            LockSupport.parkNanos(this, deadline - System.nanoTime());
        }
        usedAtDeadline = MACHINE.getProcessCpuTime();
        readLate = Math.max(0, System.nanoTime() - deadline);
    }

    /// What it ended with: milliseconds after the deadline, negative before.
    double millis() {
        var late = System.nanoTime() - deadline;
        var used = MACHINE.getProcessCpuTime();
        ended = true;
        LockSupport.unpark(watch);
        if (late <= 0) {
            return late / 1e6;
        }
        try {
            watch.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Math.min(late, Math.max(0, used - usedAtDeadline) + readLate) / 1e6;
    }
}
