package dev.codemode.python.internal.isolation;

import dev.codemode.python.HostException;
import dev.codemode.python.HostFunction;
import dev.codemode.python.HostModule;
import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.Usage;
import dev.codemode.python.internal.host.Execution;
import dev.codemode.python.internal.isolation.Job.Task;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// What a worker process runs: it takes programs from its standard input, one after the other, and
/// answers on its standard output. It ends when its input does, which is when the host closes it or
/// dies.
public final class WorkerMain {
    private static final Usage NOTHING_USED = new Usage(Duration.ZERO, Duration.ZERO, 0, 0);

    /// Has the classes loaded that most programs need.
    private static final String WARM_UP =
            """
            import json, math, re
            def add(rows):
                total = 0.0
                for row in rows:
                    total += row['amount'] * 2
                return round(total, 2)
            rows = [{'id': f'A{i}', 'amount': i / 3} for i in range(200)]
            try:
                rows[0]['none']
            except KeyError as e:
                print(sorted(r['id'] for r in rows)[:3], len(json.dumps(rows)), e, math.sqrt(2))
            result = {'total': add(rows), 'found': re.sub('A', 'b', 'AA')}
            """;

    private final InputStream in;
    private final OutputStream out;
    private final LinkedBlockingQueue<Job.Request> requests = new LinkedBlockingQueue<>();
    private final Map<Integer, CompletableFuture<byte[]>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final Thread runner = new Thread(this::runAll, "codemode-worker");
    private byte[] catalogue = new byte[0];
    private List<HostModule> modules = List.of();
    private long running;
    private long cancelled;

    private WorkerMain(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /// Answers until the input ends.
    public static void main(String[] arguments) {
        var out = new FileOutputStream(FileDescriptor.out);
        // Whatever prints by mistake must not get between the messages.
        System.setOut(System.err);
        var in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        // No hooks, no waiting for threads: nobody is there any more.
        Runtime.getRuntime().halt(new WorkerMain(in, out).serve());
    }

    private int serve() {
        try {
            warmUp();
            runner.setDaemon(true);
            runner.start();
            send(Frame.start(Frame.Kind.READY, Long.MAX_VALUE));
            for (var message = read(); message != null; message = read()) {
                take(message);
            }
            return 0;
        } catch (IOException | UncheckedIOException e) {
            return 1;
        } catch (ProtocolException e) {
            System.err.println("the host sent " + e.getMessage());
            return 2;
        }
    }

    private @Nullable WireReader read() throws IOException, ProtocolException {
        return Frame.read(in, () -> Integer.MAX_VALUE);
    }

    private static void warmUp() {
        new Execution(
                        Limits.DEFAULT,
                        Clock.systemUTC(),
                        0,
                        List.of(),
                        Map.of(),
                        true,
                        1,
                        "warm-up.py",
                        WARM_UP)
                .run();
    }

    private void take(WireReader message) throws ProtocolException {
        switch (Frame.kind(message)) {
            case REQUEST -> requests.add(Job.read(message, this::now, this::modules));
            case ANSWER -> {
                var waits = waiting.remove(message.int32());
                if (waits != null) {
                    waits.complete(message.raw());
                }
            }
            case CANCEL -> cancel(message.int64());
            case READY, CALL, NOW, OUTCOME, FINDINGS ->
                    throw new ProtocolException("a message of a kind that is not its own");
        }
    }

    /// The host asks for the same modules again and again.
    private List<HostModule> modules(byte[] bytes) throws ProtocolException {
        if (!Arrays.equals(bytes, catalogue) || bytes.length == 0) {
            modules = CatalogueCodec.read(bytes, this::body);
            catalogue = bytes;
        }
        return modules;
    }

    private synchronized void cancel(long request) {
        cancelled = request;
        if (running == request) {
            runner.interrupt();
        }
    }

    /// A wish to end that comes too early is kept, one that comes too late is not for the next program.
    private synchronized void setRunning(long request) {
        running = request;
        Thread.interrupted();
        if (cancelled == request) {
            runner.interrupt();
        }
    }

    private synchronized void setIdle() {
        running = 0;
        Thread.interrupted();
    }

    // ---- programs ----

    @SuppressWarnings("CatchingUnchecked") // whatever it is, the host has to learn of it
    private void runAll() {
        try {
            while (true) {
                var request = requests.take();
                setRunning(request.number());
                var answer = answer(request);
                setIdle();
                send(answer);
            }
        } catch (InterruptedException | RuntimeException | Error e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private WireWriter answer(Job.Request request) {
        var job = request.job();
        var execution =
                new Execution(
                        job.limits(),
                        job.clock(),
                        job.seed(),
                        job.modules(),
                        job.values(),
                        job.refuseErrors(),
                        job.callsAtOnce(),
                        job.file(),
                        job.source());
        if (request.task() == Task.CHECK) {
            var out = Frame.start(Frame.Kind.FINDINGS, Long.MAX_VALUE);
            OutcomeCodec.findings(out, execution.check());
            return out;
        }
        return outcome(execution.run());
    }

    private static WireWriter outcome(Outcome outcome) {
        var out = Frame.start(Frame.Kind.OUTCOME, Long.MAX_VALUE);
        try {
            OutcomeCodec.write(out, outcome);
            return out;
        } catch (NotPlainException e) {
            return outcome(new Outcome.Failed("the result is no plain data", "", NOTHING_USED));
        }
    }

    // ---- what programs ask of the host ----

    private HostFunction.Body body(int module, int function) {
        return new HostFunction.Body() {
            @Override
            public @Nullable Object call(Map<String, @Nullable Object> arguments)
                    throws HostException {
                return callHost(module, function, arguments);
            }
        };
    }

    private @Nullable Object callHost(
            int module, int function, Map<String, @Nullable Object> arguments)
            throws HostException {
        var parameters = modules.get(module).functions().get(function).parameters();
        var id = ids.incrementAndGet();
        var call = Frame.start(Frame.Kind.CALL, Long.MAX_VALUE);
        call.int32(id);
        call.int32(module);
        call.int32(function);
        try {
            for (var parameter : parameters) {
                var given = arguments.containsKey(parameter.name());
                call.bool(given);
                if (given) {
                    DataCodec.write(call, arguments.get(parameter.name()));
                }
            }
            return Answer.read(ask(id, call));
        } catch (NotPlainException | ProtocolException e) {
            throw new IllegalStateException(e);
        }
    }

    private Instant now() {
        var id = ids.incrementAndGet();
        var question = Frame.start(Frame.Kind.NOW, Long.MAX_VALUE);
        question.int32(id);
        try {
            return Answer.now(ask(id, question));
        } catch (ProtocolException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] ask(int id, WireWriter question) {
        var answer = new CompletableFuture<byte[]>();
        waiting.put(id, answer);
        try {
            question(question);
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            waiting.remove(id);
        }
    }

    /// A call that was given up, since its program has ended, must not come behind the outcome.
    private void question(WireWriter question) throws InterruptedException {
        synchronized (out) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            send(question);
        }
    }

    private void send(WireWriter message) {
        var frame = message.frame();
        synchronized (out) {
            try {
                out.write(frame);
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
