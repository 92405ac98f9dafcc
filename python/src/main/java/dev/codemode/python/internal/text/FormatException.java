package dev.codemode.python.internal.text;

/// A format, a template or a number that Python refuses. The message is CPython's; the caller
/// raises it as the Python exception that [#type] names.
public final class FormatException extends Exception {
    private static final long serialVersionUID = 1;

    private final String type;

    public FormatException(String type, String message) {
        super(message, null, false, false);
        this.type = type;
    }

    /// A `ValueError`, which most of them are.
    public FormatException(String message) {
        this("ValueError", message);
    }

    /// For `c` with a number that is no code point.
    static FormatException notACharacter() {
        return new FormatException("OverflowError", '%' + "c arg not in range(0x110000)");
    }

    /// `ValueError`, `OverflowError` or `TypeError`.
    public String type() {
        return type;
    }

    public String text() {
        return String.valueOf(getMessage());
    }
}
