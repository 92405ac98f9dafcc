package dev.codemode.python.internal.syntax;

/// The text is not Python, or not the Python of this sandbox. `type` is `SyntaxError`,
/// `IndentationError` or `TabError`; the message is worded as CPython 3.12 words it.
public final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1;

    private final String type;
    private final transient Span span;

    public SyntaxException(String type, String message, Span span) {
        super(message, null, false, false);
        this.type = type;
        this.span = span;
    }

    public SyntaxException(String message, Span span) {
        this("SyntaxError", message, span);
    }

    public String type() {
        return type;
    }

    public String text() {
        return String.valueOf(getMessage());
    }

    public Span span() {
        return span;
    }
}
