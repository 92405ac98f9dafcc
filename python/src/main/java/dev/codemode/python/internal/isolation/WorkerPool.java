package dev.codemode.python.internal.isolation;

import dev.codemode.python.Finding;
import dev.codemode.python.Isolation;
import dev.codemode.python.IsolationException;
import dev.codemode.python.Limit;
import dev.codemode.python.Outcome;
import dev.codemode.python.Usage;
import dev.codemode.python.internal.host.Threads;
import dev.codemode.python.internal.isolation.Conversation.Reply;
import dev.codemode.python.internal.isolation.Job.Task;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Worker processes that take turns. Where all are busy, whoever comes first is served first.
///
/// One process is kept ahead of what is in use, up to the number allowed, so that a run does not wait
/// for a start.
public final class WorkerPool implements AutoCloseable {
    private static final System.Logger LOGGER = System.getLogger("dev.codemode.python");
    private static final Usage NOTHING_USED = new Usage(Duration.ZERO, Duration.ZERO, 0, 0);

    private final Launcher launcher;
    private final int most;
    private final int runsPerWorker;
    private final Semaphore turns;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final Set<Worker> busy = new HashSet<>();
    private int starting;
    private @Nullable FutureTask<Worker> ahead;
    private boolean closed;

    private WorkerPool(Launcher launcher, Isolation isolation) {
        this.launcher = launcher;
        this.most = isolation.workers();
        this.runsPerWorker = isolation.runsPerWorker();
        this.turns = new Semaphore(most, true);
    }

    /// @throws IsolationException where a first process does not start
    public static WorkerPool start(Launcher launcher, Isolation isolation) {
        var pool = new WorkerPool(launcher, isolation);
        try {
            pool.idle.push(Worker.start(launcher));
        } catch (IOException e) {
            throw new IsolationException(String.valueOf(e.getMessage()), e);
        }
        return pool;
    }

    /// Runs a program in a worker and waits for its outcome.
    ///
    /// @throws IllegalStateException where the pool is closed
    public Outcome run(Job job) {
        return switch (hold(job, Task.RUN)) {
            case Reply.Ran(var outcome) -> outcome;
            case Reply.Checked _ -> throw new IllegalStateException("findings of a run");
            case Reply.NotAsked(var cause) -> notStarted(cause);
        };
    }

    /// Checks a program in a worker.
    ///
    /// @throws IsolationException where the worker does not come to an end with it
    public List<Finding> check(Job job) {
        return switch (hold(job, Task.CHECK)) {
            case Reply.Checked(var findings) -> findings;
            case Reply.Ran(Outcome.Failed failed) ->
                    throw new IsolationException(failed.message(), null);
            case Reply.Ran(Outcome.Exhausted exhausted) ->
                    throw new IsolationException(exhausted.message(), null);
            case Reply.Ran _ -> throw new IllegalStateException("an outcome of a check");
            case Reply.NotAsked(var cause) ->
                    throw new IsolationException(notStarted(cause).message(), cause);
        };
    }

    private static Outcome.Failed notStarted(IOException cause) {
        LOGGER.log(System.Logger.Level.ERROR, "no worker process for a program", cause);
        return new Outcome.Failed(
                "no worker process could be started; the host's log says more", "", NOTHING_USED);
    }

    private Reply hold(Job job, Task task) {
        try {
            turns.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return interrupted(job);
        }
        try {
            var reply = converse(job, task);
            // One that had ended while nobody looked ran nothing. A new one has nothing to hide.
            return reply instanceof Reply.NotAsked ? converse(job, task) : reply;
        } catch (IOException e) {
            return new Reply.NotAsked(e);
        } finally {
            turns.release();
        }
    }

    private static Reply interrupted(Job job) {
        var message = "stopped at " + job.start() + " on the host's request";
        return new Reply.Ran(
                new Outcome.Exhausted(Limit.INTERRUPT, job.start(), message, "", NOTHING_USED));
    }

    private Reply converse(Job job, Task task) throws IOException {
        var worker = take();
        var conversation = new Conversation(worker, job, task, launcher.heapBytes());
        try {
            return Threads.call(conversation::hold, conversation::cancel);
        } finally {
            giveBack(worker, conversation.isWorkerFine());
        }
    }

    // ---- workers ----

    private Worker take() throws IOException {
        FutureTask<Worker> start;
        boolean early;
        synchronized (this) {
            requireOpen();
            for (var worker = idle.poll(); worker != null; worker = idle.poll()) {
                if (worker.isAlive()) {
                    return use(worker);
                }
            }
            early = ahead != null;
            start = ahead == null ? start() : ahead;
            ahead = null;
            starting++;
        }
        try {
            return used(get(start));
        } catch (IOException e) {
            if (!early) {
                throw e;
            }
            // What ended one that was started ahead, or hindered it, may be over.
            return used(get(start()));
        } finally {
            synchronized (this) {
                starting--;
            }
        }
    }

    private synchronized Worker used(Worker worker) {
        if (closed) {
            worker.kill();
        }
        requireOpen();
        return use(worker);
    }

    private Worker use(Worker worker) {
        busy.add(worker);
        startAhead();
        return worker;
    }

    /// Starts a process on a thread of its own, whatever becomes of those who wait for it.
    private FutureTask<Worker> start() {
        var task = new FutureTask<>(() -> Worker.start(launcher));
        var thread = new Thread(() -> start(task), "codemode-worker-start");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private void start(FutureTask<Worker> task) {
        task.run();
        try {
            started(task, get(task));
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.WARNING, "a worker process did not start", e);
            synchronized (this) {
                ahead = ahead == task ? null : ahead;
            }
        }
    }

    private synchronized void started(FutureTask<Worker> task, Worker worker) {
        if (closed) {
            worker.kill();
        } else if (ahead == task) {
            ahead = null;
            idle.addLast(worker);
        }
    }

    /// Waits for a task whatever happens: an interrupt, kept for the caller, must not lose a process.
    static <T> T get(Future<T> task) throws IOException {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof IOException failed
                            ? failed
                            : new IOException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized void giveBack(Worker worker, boolean fine) {
        busy.remove(worker);
        if (fine && !closed && worker.isAlive() && worker.countRun() < runsPerWorker) {
            idle.push(worker);
        } else {
            worker.kill();
            startAhead();
        }
    }

    /// Starts the next process before it is needed.
    private void startAhead() {
        var alive = busy.size() + idle.size() + starting;
        if (ahead == null && idle.isEmpty() && alive < most && !closed) {
            ahead = start();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("these workers are closed");
        }
    }

    /// How many processes there are.
    synchronized int size() {
        return busy.size() + idle.size();
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(Worker::kill);
        idle.clear();
        busy.forEach(Worker::kill);
    }
}
