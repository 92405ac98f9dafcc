package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;

/// Calls made from native code whose callee may lead back to where they come from. A function of the
/// program counts its own depth; anything else is counted here, so that no circle outgrows the stack.
final class Nested {
    private Nested() {}

    static Value call(Run run, Value callee) {
        if (callee.type() == Types.FUNCTION) {
            return Protocol.call(run, callee);
        }
        try (var _ = run.nested()) {
            return Protocol.call(run, callee);
        }
    }

    static Value call(Run run, Value callee, Value a) {
        if (callee.type() == Types.FUNCTION) {
            return Protocol.call(run, callee, a);
        }
        try (var _ = run.nested()) {
            return Protocol.call(run, callee, a);
        }
    }

    static Value call(Run run, Value callee, Value a, Value b) {
        if (callee.type() == Types.FUNCTION) {
            return Protocol.call(run, callee, a, b);
        }
        try (var _ = run.nested()) {
            return Protocol.call(run, callee, a, b);
        }
    }

    static Value call(Run run, Value callee, Args args) {
        if (callee.type() == Types.FUNCTION) {
            return Protocol.call(run, callee, args);
        }
        try (var _ = run.nested()) {
            return Protocol.call(run, callee, args);
        }
    }
}
