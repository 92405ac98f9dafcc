package dev.codemode.python;

/// Thrown by a host function to raise an exception in the program. The message is all the program
/// and the model see, so it must not hold anything of the host.
public final class HostException extends Exception {
    private static final long serialVersionUID = 1;

    private final String type;

    private HostException(String type, String message) {
        super(message, null, false, false);
        this.type = type;
    }

    /// Raises `ToolError(message)`, a subclass of `Exception`.
    public static HostException toolError(String message) {
        return new HostException("ToolError", message);
    }

    /// Raises `TypeError(message)`: an argument is missing, surplus or of the wrong type.
    public static HostException typeError(String message) {
        return new HostException("TypeError", message);
    }

    /// Raises `ValueError(message)`: an argument has the right type and a value that is not allowed.
    public static HostException valueError(String message) {
        return new HostException("ValueError", message);
    }

    /// Name of the Python exception class.
    public String type() {
        return type;
    }

    /// The message, never null.
    public String text() {
        return String.valueOf(getMessage());
    }
}
