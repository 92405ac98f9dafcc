package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.ToolCall;
import dev.codemode.python.internal.runtime.Value;
import java.util.Arrays;

/// `_asyncio`: what the loop of `asyncio` needs of tool calls in flight.
final class AsyncioHelpers {
    /// Between two looks at whether the run is to end.
    private static final long SLICE_NANOS = 5_000_000;

    static final ModuleValue MODULE =
            new ModuleBuilder("_asyncio")
                    .function("is_call(obj, /)", (run, obj) -> Bool.of(obj instanceof ToolCall))
                    .flexible("start(func, /, *args, **kwargs)", AsyncioHelpers::start)
                    .function("wait_for_calls(calls, seconds, /)", AsyncioHelpers::waitForCalls)
                    .build();

    private AsyncioHelpers() {}

    private static Value start(Run run, Value[] slots) {
        Args args = Spread.args(slots[1], slots[2]);
        return slots[0] instanceof ToolCall.Startable function
                ? function.start(run, args)
                : Protocol.call(run, slots[0], args);
    }

    /// Waits until one is done, or for so many seconds where they are not negative; answers the seconds
    /// that went by.
    private static Value waitForCalls(Run run, Value list, Value seconds) {
        var calls = Arrays.stream(Protocol.iterable(run, list)).map(ToolCall.class::cast).toList();
        var patience = Coercion.asDouble(run, seconds);
        var most = patience < 0 ? Long.MAX_VALUE : (long) Math.min(patience * 1e9, 1e18);
        var started = System.nanoTime();
        var gone = 0L;
        while (gone < most && calls.stream().noneMatch(ToolCall::isDone)) {
            run.tick();
            run.checkStopped();
            var before = System.nanoTime();
            calls.getFirst().await(Math.min(SLICE_NANOS, most - gone));
            run.spentInTool(System.nanoTime() - before);
            gone = System.nanoTime() - started;
        }
        return new FloatValue(gone / 1e9);
    }
}
