package dev.codemode.bench;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Some virtual threads that work through a list together, each taking the next one.
final class Crew<T> {
    private final ConcurrentLinkedQueue<T> open;
    private final BooleanSupplier mayGoOn;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /// @param mayGoOn asked before each start; once it says no, nothing more starts
    Crew(List<T> work, BooleanSupplier mayGoOn) {
        this.open = new ConcurrentLinkedQueue<>(work);
        this.mayGoOn = mayGoOn;
    }

    /// One piece of work.
    @FunctionalInterface
    interface Task<T> {
        void run(T item) throws OutsideException;
    }

    /// Returns when all is done, or nothing more may start and what was started has ended. The first
    /// exception keeps the others from starting more and comes out here.
    void work(int size, Task<T> task) throws OutsideException {
        var crew =
                IntStream.range(0, Math.min(size, open.size()))
                        .mapToObj(i -> Thread.ofVirtual().name("trials-" + i).start(() -> go(task)))
                        .toList();
        try {
            for (var worker : crew) {
                worker.join();
            }
        } catch (InterruptedException e) {
            open.clear();
            crew.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
        }
        switch (failure.get()) {
            case null -> {}
            case OutsideException outside -> throw outside;
            case RuntimeException bug -> throw bug;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }

    private void go(Task<T> task) {
        try {
            for (var next = next(); next != null; next = next()) {
                task.run(next);
            }
        } catch (Throwable e) {
            open.clear();
            failure.compareAndSet(null, e);
        }
    }

    private @Nullable T next() {
        return mayGoOn.getAsBoolean() ? open.poll() : null;
    }
}
