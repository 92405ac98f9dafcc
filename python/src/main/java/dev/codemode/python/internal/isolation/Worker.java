package dev.codemode.python.internal.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// A worker process as the host sees it: its pipes and its end.
///
/// One conversation at a time receives what it sends; a message that nobody waits for ends it.
final class Worker {
    /// How a worker ended.
    sealed interface End {
        /// @param status as the operating system has it: 137 where it was killed
        record Exited(int status) implements End {}

        /// It broke the rules, and was killed.
        record Misbehaved(String what) implements End {}
    }

    private static final System.Logger LOGGER = System.getLogger("dev.codemode.python");
    private static final AtomicLong COUNT = new AtomicLong();

    private static final long START_SECONDS = 60;
    private static final long READY_BYTES = 16;

    /// A worker that does not take a message for so long is stuck.
    private static final long WRITE_NANOS = Duration.ofSeconds(10).toNanos();

    private static final int STATUS_SECONDS = 5;

    /// What a worker may write to its standard error, and what of it is kept.
    private static final long COMPLAINT_BYTES = 4L << 20;

    private static final int COMPLAINT_KEPT = 8 << 10;

    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private static final int STACK_BYTES = 256 << 10;

    private static final ScheduledThreadPoolExecutor WATCH = watch();

    private final Process process;
    private final OutputStream in;
    private final Semaphore room = new Semaphore(1);
    private final StringBuilder complaints = new StringBuilder();
    private volatile @Nullable BlockingQueue<Event> listener;
    private volatile long mostBytes = READY_BYTES;
    private volatile @Nullable String misbehaviour;
    private volatile boolean ended;
    private volatile @Nullable Thread drainer;
    private long requests;
    private int runs;

    private Worker(Process process) {
        this.process = process;
        this.in = process.getOutputStream();
    }

    private static ScheduledThreadPoolExecutor watch() {
        var watch =
                new ScheduledThreadPoolExecutor(
                        1,
                        work -> {
                            var thread = new Thread(work, "codemode-worker-watch");
                            thread.setDaemon(true);
                            return thread;
                        });
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }

    /// Starts a process and waits until it can run programs.
    ///
    /// @throws IOException where it does not come so far; the message has its own words
    static Worker start(Launcher launcher) throws IOException {
        var worker = new Worker(launcher.start());
        var events = new LinkedBlockingQueue<Event>();
        worker.listener = events;
        var number = COUNT.incrementAndGet();
        thread("codemode-worker-" + number, worker::listen);
        worker.drainer = thread("codemode-worker-" + number + "-err", worker::drain);
        try {
            worker.awaitReady(events, launcher);
        } catch (InterruptedException e) {
            worker.kill();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a worker process started", e);
        }
        return worker;
    }

    private void awaitReady(BlockingQueue<Event> events, Launcher launcher)
            throws IOException, InterruptedException {
        var event = events.poll(START_SECONDS, TimeUnit.SECONDS);
        if (event instanceof Event.Received(var message) && isReady(message)) {
            stopListening();
            return;
        }
        kill();
        var how =
                switch (event) {
                    case null -> "it was not ready after " + START_SECONDS + " s";
                    case Event.Ended(End.Exited(var status)) -> "it ended with status " + status;
                    case Event.Ended(End.Misbehaved(var what)) -> "it sent " + what;
                    default -> "it sent something else than that it is ready";
                };
        throw new IOException(
                "a worker process could not be started: "
                        + how
                        + complaint(" and said: ")
                        + launcher.advice());
    }

    private static boolean isReady(WireReader message) {
        try {
            return Frame.kind(message) == Frame.Kind.READY;
        } catch (ProtocolException e) {
            return false;
        }
    }

    private static Thread thread(String name, Runnable work) {
        var thread = new Thread(null, work, name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    // ---- what it sends ----

    /// Reads one message ahead at most, so that a worker cannot fill the host's memory.
    private void listen() {
        try (var out = process.getInputStream()) {
            while (true) {
                room.acquire();
                var message = Frame.read(out, () -> mostBytes);
                var to = listener;
                if (message == null) {
                    break;
                }
                if (to == null) {
                    throw new ProtocolException("a message that nobody waits for");
                }
                to.add(new Event.Received(message));
            }
        } catch (ProtocolException e) {
            misbehave(String.valueOf(e.getMessage()));
        } catch (IOException | InterruptedException e) {
            // Its end says more.
            kill();
        }
        end();
    }

    /// Says that a message was dealt with and the next may come.
    void handled() {
        room.release();
    }

    private void end() {
        // Its output has ended, so that it is of no use even where it lives on.
        kill();
        ended = true;
        var to = listener;
        if (to != null) {
            to.add(new Event.Ended(howItEnded()));
        }
    }

    private End howItEnded() {
        var what = misbehaviour;
        if (what != null) {
            return new End.Misbehaved(what);
        }
        try {
            return process.waitFor(STATUS_SECONDS, TimeUnit.SECONDS)
                    ? new End.Exited(process.exitValue())
                    : new End.Misbehaved("nothing any more");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new End.Misbehaved("nothing any more");
        }
    }

    private void drain() {
        try (var err = process.getErrorStream()) {
            drain(err);
        } catch (IOException e) {
            // It ended.
            return;
        }
    }

    private void drain(InputStream err) throws IOException {
        var buffer = new byte[4096];
        var total = 0L;
        for (var read = err.read(buffer); read >= 0; read = err.read(buffer)) {
            total += read;
            if (total > COMPLAINT_BYTES) {
                misbehave("more than " + COMPLAINT_BYTES + " bytes of complaints");
                return;
            }
            synchronized (complaints) {
                complaints.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
                if (complaints.length() > COMPLAINT_KEPT) {
                    complaints.delete(0, complaints.length() - COMPLAINT_KEPT);
                }
            }
        }
    }

    /// What it wrote to its standard error lately, each line marked as its own words.
    private String complaint(String before) {
        awaitComplaints();
        synchronized (complaints) {
            var text = complaints.toString().strip();
            return text.isEmpty()
                    ? ""
                    : before + text.replaceAll("[^\\P{Cntrl}\\n]", " ").replace("\n", "\n  | ");
        }
    }

    /// Its last words may still be under way.
    private void awaitComplaints() {
        var reading = drainer;
        try {
            if (reading != null) {
                reading.join(LAST_WORDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void logComplaints(String why) {
        LOGGER.log(System.Logger.Level.WARNING, () -> why + complaint("; it wrote:\n  | "));
    }

    // ---- what it is sent ----

    /// Gives what the worker sends to a queue from now on.
    ///
    /// @param most bytes of a message
    void listen(BlockingQueue<Event> to, long most) {
        mostBytes = most;
        listener = to;
        if (ended) {
            to.add(new Event.Ended(howItEnded()));
        }
    }

    /// Nothing is expected until the next conversation.
    void stopListening() {
        listener = null;
        handled();
    }

    /// Sends a message. A worker that does not take it in time is killed.
    void send(byte[] frame, long nanos) throws IOException {
        var stuck = WATCH.schedule(this::kill, Math.min(nanos, WRITE_NANOS), TimeUnit.NANOSECONDS);
        try {
            in.write(frame);
            in.flush();
        } finally {
            stuck.cancel(false);
        }
    }

    long nextRequest() {
        return ++requests;
    }

    /// Counts a program that it ran.
    ///
    /// @return how many there were
    int countRun() {
        return ++runs;
    }

    // ---- its end ----

    boolean isAlive() {
        return !ended && process.isAlive();
    }

    private void misbehave(String what) {
        misbehaviour = what;
        kill();
    }

    void kill() {
        process.destroyForcibly();
    }

    /// For tests.
    long pid() {
        return process.pid();
    }
}
