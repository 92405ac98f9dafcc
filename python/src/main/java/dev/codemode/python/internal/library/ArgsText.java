package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Tracer;

/// Arguments that a value keeps: how its repr shows them, and that the memory limit sees them.
final class ArgsText {
    private ArgsText() {}

    /// Adds `, a, b=c`.
    static void append(Run run, StringBuilder text, Args args) {
        try (var _ = run.nested()) {
            for (var i = 0; i < args.positional(); i++) {
                run.tick();
                text.append(", ").append(Protocol.repr(run, args.get(i)));
            }
            for (var i = 0; i < args.keywords(); i++) {
                run.tick();
                text.append(", ").append(args.keyword(i)).append('=');
                text.append(Protocol.repr(run, args.keywordValue(i)));
            }
        }
    }

    static void trace(Tracer tracer, Args args) {
        for (var i = 0; i < args.positional(); i++) {
            tracer.visit(args.get(i));
        }
        for (var i = 0; i < args.keywords(); i++) {
            tracer.visit(args.keywordValue(i));
        }
    }
}
