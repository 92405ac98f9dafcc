package dev.codemode.python.internal.runtime;

import dev.codemode.python.Limit;
import org.jspecify.annotations.Nullable;

/// Ends a run for good: a limit was reached, or a value that is not there yet was touched. It is not a
/// guest exception, so that no handler, `finally` or `__exit__` of the program can see it; native code
/// never catches it.
public final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final @Nullable Limit limit;
    private final String detail;
    private final long span;

    /// @param limit what was used up, or null where the run waits for a pending value
    /// @param detail how much of it, for the message
    public Stop(@Nullable Limit limit, String detail, long span) {
        super(null, null, false, false);
        this.limit = limit;
        this.detail = detail;
        this.span = span;
    }

    public @Nullable Limit limit() {
        return limit;
    }

    public String detail() {
        return detail;
    }

    /// Where the program stood.
    public long span() {
        return span;
    }
}
