package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.NativeSignature;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Value;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Binds the arguments of constructors that have a signature.
final class Constructors {
    private static final Map<String, NativeSignature> PARSED = new ConcurrentHashMap<>();

    private Constructors() {}

    /// @param signature one of a fixed set: each is parsed once
    static Value[] bind(Run run, String signature, Args args) {
        var parsed = PARSED.computeIfAbsent(signature, NativeSignature::parse);
        return parsed.bind(run, parsed.name(), args, false);
    }
}
