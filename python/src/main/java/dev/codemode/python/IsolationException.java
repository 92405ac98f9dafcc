package dev.codemode.python;

import org.jspecify.annotations.Nullable;

/// Worker processes cannot be had, or ended while they did something that has no [Outcome]. The message
/// says what is missing and what to do. See [Workers].
public final class IsolationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public IsolationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
