package dev.codemode.python.internal.isolation;

import dev.codemode.python.Outcome;
import dev.codemode.python.Usage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A worker that keeps no rule. What it does is its first argument; only `wellBehaved` is as it should.
final class HostileWorker {
    private static final Usage USAGE = new Usage(Duration.ZERO, Duration.ZERO, 1, 0);

    private HostileWorker() {}

    public static void main(String[] arguments) throws Exception {
        var out = System.out;
        var in = new BufferedInputStream(System.in);
        if (arguments[0].equals("neverReady")) {
            System.err.println("no room in\u001b[2J here");
            System.exit(9);
        }
        send(out, Frame.start(Frame.Kind.READY, 100));
        if (arguments[0].equals("talksWhileIdle")) {
            send(out, outcome(1L));
        }
        for (var message = Frame.read(in, () -> Integer.MAX_VALUE);
                message != null;
                message = Frame.read(in, () -> Integer.MAX_VALUE)) {
            if (Frame.kind(message) == Frame.Kind.REQUEST) {
                answer(arguments[0], out, in);
            }
        }
    }

    private static void send(OutputStream out, WireWriter frame) throws IOException {
        out.write(frame.frame());
        out.flush();
    }

    private static WireWriter outcome(@Nullable Object value) throws NotPlainException {
        var out = Frame.start(Frame.Kind.OUTCOME, Long.MAX_VALUE);
        OutcomeCodec.write(out, new Outcome.Completed(value, "", USAGE));
        return out;
    }

    private static WireWriter call(int id, int module, int function) {
        var call = Frame.start(Frame.Kind.CALL, 100);
        call.int32(id);
        call.int32(module);
        call.int32(function);
        return call;
    }

    private static WireWriter call(int id, @Nullable Object argument) throws NotPlainException {
        var call = Frame.start(Frame.Kind.CALL, Long.MAX_VALUE);
        call.int32(id);
        call.int32(0);
        call.int32(0);
        call.bool(true);
        DataCodec.write(call, argument);
        return call;
    }

    private static void answer(String what, OutputStream out, BufferedInputStream in)
            throws Exception {
        switch (what) {
            case "wellBehaved" -> send(out, outcome("fine"));
            case "longMessage" -> out.write(new byte[] {0x7f, -1, -1, -1, 6, 0});
            case "emptyMessage" -> out.write(new byte[] {0, 0, 0, 0});
            case "cutMessage" -> {
                out.write(new byte[] {0, 0, 1, 0, 6});
                out.flush();
                Runtime.getRuntime().halt(0);
            }
            case "unknownKind" -> out.write(new byte[] {0, 0, 0, 1, 99});
            case "hostsKind" -> send(out, Frame.start(Frame.Kind.REQUEST, 100));
            case "findingsOfARun" -> {
                var frame = Frame.start(Frame.Kind.FINDINGS, 100);
                frame.int32(0);
                send(out, frame);
            }
            case "deepData" -> send(out, deep(100_000));
            case "manyItems" -> send(out, items(Integer.MAX_VALUE));
            case "negativeItems" -> send(out, items(-1));
            case "largeResult" -> send(out, outcome("x".repeat(5 << 20)));
            case "largeArgument" -> send(out, call(1, "x".repeat(5 << 20)));
            case "somethingBehind" -> {
                var frame = outcome(1L);
                frame.int8(0);
                send(out, frame);
            }
            case "wideCarets" -> send(out, raisedAt(Integer.MAX_VALUE));
            case "noSuchModule" -> send(out, call(1, 7, 0));
            case "noSuchFunction" -> send(out, call(1, 0, -1));
            case "missingArgument" -> {
                var frame = call(1, 0, 0);
                frame.bool(false);
                send(out, frame);
            }
            case "callsWithoutEnd" -> {
                for (var i = 0; ; i++) {
                    send(out, call(i, "x"));
                    Frame.read(in, () -> 1000);
                }
            }
            case "asksWithoutEnd" -> {
                while (true) {
                    var frame = Frame.start(Frame.Kind.NOW, 100);
                    frame.int32(1);
                    send(out, frame);
                }
            }
            case "printsWithoutEnd" -> {
                while (true) {
                    System.err.println("no ".repeat(1000));
                }
            }
            case "saysNothing" -> Thread.sleep(Duration.ofMinutes(10));
            case "closesItsOutput" -> {
                System.out.close();
                Thread.sleep(Duration.ofMinutes(10));
            }
            case "exits" -> System.exit(42);
            default -> throw new IllegalArgumentException(what);
        }
        out.flush();
    }

    private static WireWriter deep(int levels) {
        var out = Frame.start(Frame.Kind.OUTCOME, Long.MAX_VALUE);
        out.int8(0);
        for (var i = 0; i < levels; i++) {
            out.int8(7);
            out.int32(1);
        }
        return out;
    }

    private static WireWriter items(int count) {
        var out = Frame.start(Frame.Kind.OUTCOME, Long.MAX_VALUE);
        out.int8(0);
        out.int8(7);
        out.int32(count);
        return out;
    }

    private static WireWriter raisedAt(int column) {
        var out = Frame.start(Frame.Kind.OUTCOME, Long.MAX_VALUE);
        out.int8(1);
        List.of("E", "", "").forEach(out::text);
        List.of(1, 1, 1, column).forEach(out::int32);
        out.text("x");
        out.all(new ArrayList<Map<String, String>>(), _ -> {});
        return out;
    }
}
