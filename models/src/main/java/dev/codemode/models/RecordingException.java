package dev.codemode.models;

/// A recording cannot be read or written. The message is one line that says where, what was found and
/// what to do.
public final class RecordingException extends Exception {
    private static final long serialVersionUID = 1;

    RecordingException(String message) {
        super(message);
    }

    public String text() {
        return String.valueOf(getMessage());
    }
}
