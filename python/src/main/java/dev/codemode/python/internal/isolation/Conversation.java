package dev.codemode.python.internal.isolation;

import dev.codemode.python.Finding;
import dev.codemode.python.HostFunction;
import dev.codemode.python.Limit;
import dev.codemode.python.Outcome;
import dev.codemode.python.Usage;
import dev.codemode.python.internal.isolation.Job.Task;
import dev.codemode.python.internal.isolation.Worker.End;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The host's side of one run in a worker: it calls the host functions that the program asks for, holds
/// what the worker sends against what the run may do, and ends the worker where that does not fit or
/// takes too long.
///
/// All of it happens on one thread, but for the calls of concurrent functions and [#cancel].
final class Conversation {
    /// How a conversation ended.
    sealed interface Reply {
        record Ran(Outcome outcome) implements Reply {}

        record Checked(List<Finding> findings) implements Reply {}

        /// The worker had ended before it could be asked: it ran nothing.
        record NotAsked(IOException cause) implements Reply {}
    }

    /// What a worker gets beyond a program's time before it is killed: its own clock stops the program
    /// first.
    private static final Duration GRACE = Duration.ofMillis(500);

    /// Reading and checking a program is not part of its time.
    private static final long NANOS_PER_CHAR = 20_000;

    private static final long MESSAGE_BYTES = 16L << 20;

    /// The status of a JVM that ran out of memory under `ExitOnOutOfMemoryError`.
    private static final int OUT_OF_MEMORY = 3;

    private final Worker worker;
    private final Job job;
    private final Task task;
    private final long heapBytes;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Map<Integer, Thread> inFlight = new HashMap<>();
    private final long started = System.nanoTime();
    private long deadline;
    private long inFlightSince;
    private long toolNanos;
    private int calls;
    private boolean cancelled;
    private boolean wellEnded;

    Conversation(Worker worker, Job job, Task task, long heapBytes) {
        this.worker = worker;
        this.job = job;
        this.task = task;
        this.heapBytes = heapBytes;
        this.deadline =
                started
                        + Math.min(Long.MAX_VALUE >> 2, job.limits().time().toNanos())
                        + GRACE.toNanos()
                        + NANOS_PER_CHAR * job.source().length();
    }

    /// Ends the run, from any thread.
    void cancel() {
        events.add(new Event.Cancelled());
    }

    /// Whether the worker may be used again.
    boolean isWorkerFine() {
        return wellEnded;
    }

    /// Runs or checks the program.
    Reply hold() {
        var number = worker.nextRequest();
        var request = job.request(number, task);
        worker.listen(events, mostBytes());
        try {
            worker.send(request, Long.MAX_VALUE);
        } catch (IOException e) {
            worker.kill();
            return new Reply.NotAsked(e);
        }
        try {
            return answerAll(number);
        } catch (ProtocolException e) {
            return misbehaved(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Ran(overrun());
        } finally {
            inFlight.values().forEach(Thread::interrupt);
            if (wellEnded) {
                worker.stopListening();
            } else {
                worker.kill();
            }
        }
    }

    /// What a message can have: a result or arguments of two bytes a char, output, source lines.
    private long mostBytes() {
        var limits = job.limits();
        var parameters =
                job.modules().stream()
                        .flatMap(module -> module.functions().stream())
                        .mapToLong(function -> function.parameters().size())
                        .max()
                        .orElse(0);
        var most =
                MESSAGE_BYTES
                        + 2L * limits.resultBytes() * Math.max(1, parameters)
                        + 2L * limits.outputBytes()
                        + 2L * limits.sourceBytes();
        return Math.min(most, Integer.MAX_VALUE - 64);
    }

    private Reply answerAll(long number) throws InterruptedException, ProtocolException {
        try {
            return converse(number);
        } catch (IOException e) {
            // It does not read any more: since it was too late, or it ended.
            return System.nanoTime() > deadline ? new Reply.Ran(overrun()) : ended(awaitEnd());
        }
    }

    private End awaitEnd() throws InterruptedException {
        worker.kill();
        while (true) {
            worker.handled();
            switch (events.poll(GRACE.toNanos(), TimeUnit.NANOSECONDS)) {
                case Event.Ended(var end) -> {
                    return end;
                }
                case null -> {
                    return new End.Misbehaved("nothing any more");
                }
                default -> {}
            }
        }
    }

    private Reply converse(long number)
            throws IOException, InterruptedException, ProtocolException {
        while (true) {
            switch (next()) {
                case null -> {
                    return new Reply.Ran(overrun());
                }
                case Event.Received(var message) -> {
                    var reply = received(message);
                    if (reply != null) {
                        return reply;
                    }
                    worker.handled();
                }
                case Event.Answered(var call, var answer) -> {
                    landed(call);
                    answer(call, answer);
                }
                case Event.Cancelled() -> cancelRun(number);
                case Event.Ended(var end) -> {
                    return ended(end);
                }
            }
        }
    }

    /// The next event; null where the program's time is over. While calls are in flight it stands still.
    private @Nullable Event next() throws InterruptedException {
        if (!inFlight.isEmpty() && !cancelled) {
            return events.take();
        }
        var left = deadline - System.nanoTime();
        // What came in time and was not looked at is looked at; a worker that sends on and on is
        // not.
        return left < -GRACE.toNanos() ? null : events.poll(left, TimeUnit.NANOSECONDS);
    }

    private void cancelRun(long number) throws IOException {
        if (!cancelled) {
            cancelled = true;
            deadline = Math.min(deadline, System.nanoTime() + GRACE.toNanos());
            var out = Frame.start(Frame.Kind.CANCEL, Long.MAX_VALUE);
            out.int64(number);
            worker.send(out.frame(), timeToWrite());
        }
    }

    private @Nullable Reply received(WireReader message) throws IOException, ProtocolException {
        return switch (Frame.kind(message)) {
            case CALL -> {
                call(message);
                yield null;
            }
            case NOW -> {
                var id = message.int32();
                message.end();
                answer(id, Answer.of(job.clock()));
                yield null;
            }
            case OUTCOME -> {
                require(task == Task.RUN);
                var outcome = OutcomeCodec.outcome(message, job);
                // A worker whose interpreter failed may be in any state.
                wellEnded = !(outcome instanceof Outcome.Failed);
                yield new Reply.Ran(outcome);
            }
            case FINDINGS -> {
                require(task == Task.CHECK);
                var findings = OutcomeCodec.findings(message, job);
                wellEnded = true;
                yield new Reply.Checked(findings);
            }
            case READY, REQUEST, ANSWER, CANCEL ->
                    throw new ProtocolException("a message of a kind that is not its own");
        };
    }

    private static void require(boolean expected) throws ProtocolException {
        if (!expected) {
            throw new ProtocolException("an answer to what was not asked");
        }
    }

    // ---- host functions ----

    private void call(WireReader message) throws IOException, ProtocolException {
        require(task == Task.RUN);
        if (++calls > job.limits().toolCalls()) {
            throw new ProtocolException("more tool calls than are allowed");
        }
        var id = message.int32();
        var module = job.modules().get(message.int32(0, job.modules().size() - 1));
        var function = module.functions().get(message.int32(0, module.functions().size() - 1));
        var arguments = arguments(message, function);
        message.end();
        if (inFlight.containsKey(id)) {
            throw new ProtocolException("two calls of one number");
        }
        if (function.concurrent() && job.callsAtOnce() > 1) {
            start(id, function, arguments);
        } else {
            require(inFlight.isEmpty());
            var before = System.nanoTime();
            var answer = ask(function, arguments);
            var took = System.nanoTime() - before;
            toolNanos += took;
            deadline += took;
            answer(id, answer);
        }
    }

    private byte[] ask(HostFunction function, Map<String, @Nullable Object> arguments) {
        return Answer.of(function.body(), arguments, job.limits().memoryBytes());
    }

    private Map<String, @Nullable Object> arguments(WireReader message, HostFunction function)
            throws ProtocolException {
        var arguments = new LinkedHashMap<String, @Nullable Object>();
        for (var parameter : function.parameters()) {
            if (message.bool()) {
                arguments.put(
                        parameter.name(), DataCodec.read(message, job.limits().resultBytes()));
            } else if (parameter.required()) {
                throw new ProtocolException("a call without an argument that has to be given");
            }
        }
        return arguments;
    }

    /// Those that are awaited, and one that the program waits for itself.
    private void start(int id, HostFunction function, Map<String, @Nullable Object> arguments)
            throws ProtocolException {
        if (inFlight.size() > job.callsAtOnce()) {
            throw new ProtocolException("more calls in flight than are allowed");
        }
        if (inFlight.isEmpty()) {
            inFlightSince = System.nanoTime();
        }
        inFlight.put(
                id,
                Thread.ofVirtual()
                        .name("codemode-tool")
                        .start(() -> events.add(new Event.Answered(id, ask(function, arguments)))));
    }

    private void landed(int call) {
        inFlight.remove(call);
        if (inFlight.isEmpty()) {
            var took = System.nanoTime() - inFlightSince;
            toolNanos += took;
            deadline += cancelled ? 0 : took;
        }
    }

    private void answer(int id, byte[] answer) throws IOException {
        var out = Frame.start(Frame.Kind.ANSWER, Long.MAX_VALUE);
        out.int32(id);
        out.raw(answer);
        worker.send(out.frame(), timeToWrite());
    }

    /// A program that is to read what it asked for has no more time for that than for anything else.
    private long timeToWrite() {
        return inFlight.isEmpty()
                ? Math.max(0, deadline + GRACE.toNanos() - System.nanoTime())
                : Long.MAX_VALUE;
    }

    // ---- bad ends ----

    private Outcome overrun() {
        return cancelled ? exhausted(Limit.INTERRUPT, "on the host's request") : late();
    }

    private Outcome late() {
        return exhausted(
                Limit.TIME,
                "after " + job.limits().time().toMillis() + " ms; raise time to allow more");
    }

    private Outcome exhausted(Limit limit, String how) {
        var message =
                "stopped "
                        + how
                        + "; it did not stop by itself, so its process was ended, and where it"
                        + " stood is not known";
        return new Outcome.Exhausted(limit, job.start(), message, "", usage());
    }

    private Reply ended(End end) {
        return switch (end) {
            case End.Misbehaved(var what) -> misbehaved(what);
            case End.Exited(var status) when status == OUT_OF_MEMORY -> outOfMemory();
            case End.Exited(var status) ->
                    failed(
                            "the worker process ended with status "
                                    + status
                                    + " while the program ran; it was replaced");
        };
    }

    private Reply outOfMemory() {
        worker.logComplaints("a worker process ran out of memory");
        var message =
                "stopped after all "
                        + (heapBytes >> 20)
                        + " MiB of its process's heap were used; where it stood is not known";
        return new Reply.Ran(
                new Outcome.Exhausted(Limit.MEMORY, job.start(), message, "", usage()));
    }

    private Reply misbehaved(String what) {
        return failed(
                "the worker process sent "
                        + what
                        + " while the program ran; it was ended and replaced");
    }

    private Reply failed(String message) {
        worker.logComplaints(message);
        return new Reply.Ran(new Outcome.Failed(message, "", usage()));
    }

    private Usage usage() {
        var own = System.nanoTime() - started - toolNanos;
        return new Usage(Duration.ofNanos(own), Duration.ofNanos(toolNanos), 0, calls);
    }
}
