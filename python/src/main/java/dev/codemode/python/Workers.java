package dev.codemode.python;

import dev.codemode.python.internal.isolation.Launcher;
import dev.codemode.python.internal.isolation.WorkerPool;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Processes that run programs, for sandboxes that want the operating system between a program and its
/// host.
///
/// Any number of sandboxes, of any threads, may share them. A process runs one program at a time and is
/// used again for others; one that fails, or does not stop when it should, is killed and replaced. All
/// end with [#close], and with this process, however it ends.
///
/// ```java
/// try (var workers = Workers.start(Isolation.DEFAULT.withBubblewrap(true))) {
///     var sandbox = Sandbox.builder().isolated(workers).build();
///     IO.println(sandbox.run("sum(range(10))"));
/// }
/// ```
public final class Workers implements AutoCloseable {
    private static final Map<Long, Workers> SHARED = new ConcurrentHashMap<>();

    private final WorkerPool pool;
    private final long heapBytes;

    private Workers(Isolation isolation) {
        this.pool = WorkerPool.start(Launcher.of(isolation), isolation);
        this.heapBytes = isolation.heapBytes();
    }

    /// Starts a first process; others follow as they are needed, one ahead.
    ///
    /// @throws IsolationException where it cannot be started
    public static Workers start(Isolation isolation) {
        return new Workers(isolation);
    }

    /// Those of [Sandbox.Builder#isolated()]: a set for each size of heap, which end with
    /// this process.
    static Workers shared(Limits limits) {
        var least = Isolation.heapFor(limits);
        var heap =
                least <= Isolation.DEFAULT.heapBytes()
                        ? Isolation.DEFAULT.heapBytes()
                        : Long.highestOneBit(least - 1) << 1;
        return SHARED.computeIfAbsent(heap, bytes -> start(Isolation.DEFAULT.withHeapBytes(bytes)));
    }

    /// @throws IllegalArgumentException where programs with these limits may need more heap
    WorkerPool poolFor(Limits limits) {
        if (heapBytes < limits.memoryBytes()) {
            throw new IllegalArgumentException(
                    "memoryBytes is "
                            + limits.memoryBytes()
                            + ", but a worker has a heap of "
                            + heapBytes
                            + "; start workers with Isolation.heapFor(limits), "
                            + Isolation.heapFor(limits)
                            + " bytes");
        }
        return pool;
    }

    /// Ends all processes. Programs that run in them end with [Outcome.Failed].
    @Override
    public void close() {
        pool.close();
    }
}
