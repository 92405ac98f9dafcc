package dev.codemode.python.internal.host;

import dev.codemode.python.HostException;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.ToolCall;
import dev.codemode.python.internal.runtime.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The calls of host functions that a run started and did not wait for.
///
/// Concurrent functions get a virtual thread for each call. All others are called on the program's
/// thread as they are started, when nothing else is in flight: so their effects come in the order of the
/// program, and what was looked at before they began is what was there before.
final class HostCalls {
    private static final long SLICE_NANOS = 5_000_000;

    private final int most;
    private final List<Call> running = new ArrayList<>();
    private Admission.@Nullable Place place;
    private @Nullable Thread calling;
    private boolean interrupted;

    /// @param most how many may run at a time
    HostCalls(int most) {
        this.most = most;
    }

    /// Others may have the room of the program while it waits for the host.
    void giveUpWhileWaiting(Admission.Place ofTheProgram) {
        place = ofTheProgram;
    }

    /// Starts a call, after waiting for others where too many are in flight.
    Call start(Run run, HostFunctionValue function, Callable<@Nullable Object> body) {
        if (most == 1 || !function.isConcurrent()) {
            settle(run);
            var before = System.nanoTime();
            var call = new Call(function, () -> onThisThread(body));
            call.task.run();
            run.spentInTool(System.nanoTime() - before);
            return call;
        }
        var call = new Call(function, body);
        waitForAtMost(most - 1, run);
        running.add(call);
        Thread.ofVirtual().name("codemode-tool").start(call.task);
        return call;
    }

    /// Makes a call on the thread of the program, where [#interrupt] reaches it.
    @Nullable Object onThisThread(Callable<@Nullable Object> body) throws Exception {
        enter();
        try {
            return waiting(body);
        } finally {
            leave();
        }
    }

    private @Nullable Object waiting(Callable<@Nullable Object> body) throws Exception {
        if (place == null) {
            return body.call();
        }
        place.startWaiting();
        try {
            return body.call();
        } finally {
            comeBack(place);
        }
    }

    /// A program that the host takes back goes no further and needs no room.
    private void comeBack(Admission.Place given) {
        while (true) {
            try {
                given.stopWaiting();
                return;
            } catch (InterruptedException e) {
                if (isInterrupted()) {
                    return;
                }
                // The host function left the flag set.
            }
        }
    }

    private synchronized boolean isInterrupted() {
        return interrupted;
    }

    private synchronized void enter() {
        calling = Thread.currentThread();
        if (interrupted) {
            calling.interrupt();
        }
    }

    private synchronized void leave() {
        calling = null;
        // The flag was meant for the host function alone: this thread serves other runs.
        Thread.interrupted();
    }

    /// Interrupts the host function that is being called, and each that is called from now on; may be
    /// called from any thread.
    synchronized void interrupt() {
        interrupted = true;
        if (calling != null) {
            calling.interrupt();
        }
    }

    /// Waits until nothing is in flight.
    void settle(Run run) {
        waitForAtMost(0, run);
    }

    private void waitForAtMost(int others, Run run) {
        while (running() > others) {
            run.checkStopped();
            var before = System.nanoTime();
            running.getFirst().await(SLICE_NANOS);
            run.spentInTool(System.nanoTime() - before);
        }
    }

    private int running() {
        running.removeIf(Call::isDone);
        return running.size();
    }

    /// Ends what is still running: the program is over.
    void cancel() {
        running.forEach(call -> call.task.cancel(true));
    }

    final class Call extends ToolCall {
        private final HostFunctionValue function;
        private final FutureTask<@Nullable Object> task;

        private Call(HostFunctionValue function, Callable<@Nullable Object> body) {
            this.function = function;
            this.task = new FutureTask<>(body);
        }

        @Override
        public boolean isDone() {
            return task.isDone();
        }

        @Override
        public Value result(Run run) {
            return function.answer(run, this::get);
        }

        private @Nullable Object get() throws HostException {
            try {
                return task.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof HostException raised) {
                    throw raised;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException | CancellationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void await(long nanos) {
            try {
                onThisThread(() -> task.get(nanos, TimeUnit.NANOSECONDS));
            } catch (Exception e) {
                // Asked for again by whoever needs the answer.
                return;
            }
        }
    }
}
