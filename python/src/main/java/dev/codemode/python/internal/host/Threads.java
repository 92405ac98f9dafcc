package dev.codemode.python.internal.host;

import dev.codemode.python.internal.runtime.Run;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// The threads that programs run on: platform threads, since their allocation can be read and their
/// stack size set; pooled, since starting one costs more than a whole small run.
public final class Threads {
    /// Room for the deepest program the limits allow; only pages that are touched cost memory.
    private static final long STACK_BYTES = 512L << 20;

    private static final long IDLE_SECONDS = 10;
    private static final AtomicLong COUNT = new AtomicLong();

    private static final ThreadPoolExecutor POOL =
            new ThreadPoolExecutor(
                    0,
                    Integer.MAX_VALUE,
                    IDLE_SECONDS,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    Threads::newThread);

    static {
        // Beside the first program's way through the parser.
        POOL.execute(Run::prepare);
    }

    private Threads() {}

    private static Thread newThread(Runnable work) {
        var thread =
                new Thread(
                        null,
                        () -> {
                            Admission.markInside();
                            work.run();
                        },
                        "codemode-python-" + COUNT.incrementAndGet(),
                        STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /// Runs work on one of the threads and waits for it. Where the waiting thread is interrupted,
    /// `cancel` is run, the work is waited for all the same, and the interrupt is handed back.
    public static <T> T call(Callable<T> work, Runnable cancel) {
        var future = POOL.submit(work);
        var interrupted = false;
        try {
            while (true) {
                try {
                    return result(future);
                } catch (InterruptedException e) {
                    interrupted = true;
                    cancel.run();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
