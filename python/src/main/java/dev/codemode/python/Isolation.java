package dev.codemode.python;

/// What worker processes are like. [#DEFAULT] suits [Limits#DEFAULT]; each `with` method returns a copy
/// with one part changed.
///
/// @param workers how many processes there may be, and so how many programs run at a time; others wait
///     for their turn
/// @param heapBytes heap of each process; a sandbox whose programs could need more is refused
/// @param runsPerWorker programs a process runs before a new one takes its place; 1 gives each program a
///     process of its own
/// @param java the `java` executable, of version 25 or later; empty for the one that runs this program
/// @param bubblewrap whether processes run in bubblewrap (Linux only), without network and without any
///     file but those that Java needs
public record Isolation(
        int workers, long heapBytes, int runsPerWorker, String java, boolean bubblewrap) {
    private static final long JAVA_BYTES = 64L << 20;
    private static final int HEAP_PER_MEMORY = 4;

    /// As many workers as processors, heap for [Limits#DEFAULT], 10,000 programs each, no bubblewrap.
    public static final Isolation DEFAULT =
            new Isolation(
                    Runtime.getRuntime().availableProcessors(),
                    heapFor(Limits.DEFAULT),
                    10_000,
                    "",
                    false);

    /// @throws IllegalArgumentException where a number is not positive
    public Isolation {
        requirePositive("workers", workers);
        requirePositive("heapBytes", heapBytes);
        requirePositive("runsPerWorker", runsPerWorker);
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive, got " + value);
        }
    }

    /// The heap that programs with these limits need: 64 MiB and four times [Limits#memoryBytes].
    public static long heapFor(Limits limits) {
        var most = Long.MAX_VALUE / HEAP_PER_MEMORY - JAVA_BYTES;
        return JAVA_BYTES + HEAP_PER_MEMORY * Math.min(most, limits.memoryBytes());
    }

    public Isolation withWorkers(int value) {
        return new Isolation(value, heapBytes, runsPerWorker, java, bubblewrap);
    }

    public Isolation withHeapBytes(long value) {
        return new Isolation(workers, value, runsPerWorker, java, bubblewrap);
    }

    public Isolation withRunsPerWorker(int value) {
        return new Isolation(workers, heapBytes, value, java, bubblewrap);
    }

    public Isolation withJava(String value) {
        return new Isolation(workers, heapBytes, runsPerWorker, value, bubblewrap);
    }

    public Isolation withBubblewrap(boolean value) {
        return new Isolation(workers, heapBytes, runsPerWorker, java, value);
    }
}
