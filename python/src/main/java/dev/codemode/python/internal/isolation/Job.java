package dev.codemode.python.internal.isolation;

import dev.codemode.python.HostModule;
import dev.codemode.python.Limits;
import dev.codemode.python.Position;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A program and what it runs with.
///
/// @param catalogue the modules as [#catalogue] writes them; made once for many programs
public record Job(
        Limits limits,
        Clock clock,
        long seed,
        List<HostModule> modules,
        Catalogue catalogue,
        Map<String, @Nullable Object> values,
        boolean refuseErrors,
        int callsAtOnce,
        String file,
        String source) {

    /// Modules as they travel.
    public static final class Catalogue {
        private final byte[] bytes;

        private Catalogue(byte[] bytes) {
            this.bytes = bytes;
        }

        public static Catalogue of(List<HostModule> modules) {
            return new Catalogue(CatalogueCodec.write(modules));
        }
    }

    /// What a worker is to do with a program.
    enum Task {
        RUN,
        CHECK
    }

    /// A job as a worker sees it.
    record Request(long number, Task task, Job job) {}

    /// The beginning of the program, for what happened nobody knows where.
    Position start() {
        return new Position(file, 1, 1, 1, 1);
    }

    /// The message that asks a worker for it.
    ///
    /// @param number tells the requests to one worker apart
    /// @throws IllegalArgumentException where a value is not plain data
    byte[] request(long number, Task task) {
        var out = Frame.start(Frame.Kind.REQUEST, Long.MAX_VALUE);
        out.int64(number);
        out.choice(task);
        limits(out);
        ClockCodec.write(out, clock);
        out.int64(seed);
        out.bool(refuseErrors);
        out.int32(callsAtOnce);
        out.text(file);
        out.text(source);
        out.raw(catalogue.bytes);
        out.all(
                values.entrySet(),
                entry -> {
                    out.text(entry.getKey());
                    out.raw(value(entry.getKey(), entry.getValue()));
                });
        return out.frame();
    }

    private byte[] value(String name, @Nullable Object value) {
        try {
            return Answer.value(value, limits.memoryBytes());
        } catch (NotPlainException e) {
            throw new IllegalArgumentException("value '" + name + "' is not plain data", e);
        }
    }

    private void limits(WireWriter out) {
        out.int64(limits.time().toSeconds());
        out.int32(limits.time().toNanosPart());
        out.int64(limits.steps());
        out.int64(limits.memoryBytes());
        out.int32(limits.depth());
        out.int32(limits.nesting());
        out.int32(limits.digits());
        out.int32(limits.outputBytes());
        out.int32(limits.resultBytes());
        out.int32(limits.sourceBytes());
        out.int32(limits.toolCalls());
    }

    /// Reads what follows the kind of a request.
    ///
    /// @param modules makes modules of their bytes
    static Request read(WireReader in, Supplier<Instant> now, Modules modules)
            throws ProtocolException {
        var number = in.int64();
        var task = in.choice(Task.values(), "task");
        var limits = limits(in);
        var clock = ClockCodec.read(in, now);
        var seed = in.int64();
        var refuseErrors = in.bool();
        var callsAtOnce = in.int32();
        var file = in.text();
        var source = in.text();
        var catalogue = new Catalogue(in.raw());
        var values = new LinkedHashMap<String, @Nullable Object>();
        var count = in.count();
        for (var i = 0; i < count; i++) {
            values.put(in.text(), Answer.value(in.raw()));
        }
        in.end();
        return new Request(
                number,
                task,
                new Job(
                        limits,
                        clock,
                        seed,
                        modules.read(catalogue.bytes),
                        catalogue,
                        values,
                        refuseErrors,
                        callsAtOnce,
                        file,
                        source));
    }

    /// Makes modules of bytes.
    @FunctionalInterface
    interface Modules {
        List<HostModule> read(byte[] bytes) throws ProtocolException;
    }

    private static Limits limits(WireReader in) throws ProtocolException {
        try {
            return new Limits(
                    Duration.ofSeconds(in.int64(), in.int32()),
                    in.int64(),
                    in.int64(),
                    in.int32(),
                    in.int32(),
                    in.int32(),
                    in.int32(),
                    in.int32(),
                    in.int32(),
                    in.int32());
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new ProtocolException("limits that are none");
        }
    }
}
