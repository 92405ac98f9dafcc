package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import java.util.List;

/// Errors of encodings.
final class CodecErrors {
    private static final List<String> PARTS =
            List.of("encoding", "object", "start", "end", "reason");

    private CodecErrors() {}

    /// @param parts encoding, object, start, end and reason, which the exception shows as its own
    static Raise raise(Run run, Type type, String message, Value... parts) {
        var error = new ExceptionValue(type, StrValue.of(message));
        for (var i = 0; i < parts.length; i++) {
            error.attributes().set(PARTS.get(i), parts[i]);
        }
        return run.raise(error);
    }
}
