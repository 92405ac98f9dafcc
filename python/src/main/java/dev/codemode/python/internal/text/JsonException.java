package dev.codemode.python.internal.text;

/// A text that is not JSON, or more JSON than is allowed.
///
/// [#type] names the Python exception: `JSONDecodeError`, which has a position, `RecursionError` for
/// too many containers inside each other, `ValueError` for an int of too many digits.
public final class JsonException extends Exception {
    private static final long serialVersionUID = 1;

    private final String type;
    private final String reason;
    private final int position;
    private final int line;
    private final int column;

    private JsonException(
            String type, String message, String reason, int position, int line, int column) {
        super(message, null, false, false);
        this.type = type;
        this.reason = reason;
        this.position = position;
        this.line = line;
        this.column = column;
    }

    /// A `JSONDecodeError` at an index of `text`, in chars.
    static JsonException at(int index, String reason, String text) {
        var lineStart = text.lastIndexOf('\n', index - 1) + 1;
        var line = 1;
        for (var i = text.indexOf('\n'); i >= 0 && i < lineStart; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        var column = text.codePointCount(lineStart, index) + 1;
        var position = text.codePointCount(0, index);
        var message = reason + ": line " + line + " column " + column + " (char " + position + ")";
        return new JsonException("JSONDecodeError", message, reason, position, line, column);
    }

    static JsonException tooDeep(String container) {
        return other(
                "RecursionError",
                "maximum recursion depth exceeded while decoding a JSON "
                        + container
                        + " from a unicode string");
    }

    static JsonException other(String type, String message) {
        return new JsonException(type, message, message, 0, 0, 0);
    }

    /// `JSONDecodeError`, `RecursionError` or `ValueError`.
    public String type() {
        return type;
    }

    /// The whole message, the position included.
    public String text() {
        return String.valueOf(getMessage());
    }

    /// The message without the position: `msg` of a `JSONDecodeError`.
    public String reason() {
        return reason;
    }

    /// `pos`, in code points from 0.
    public int position() {
        return position;
    }

    /// `lineno`, from 1.
    public int line() {
        return line;
    }

    /// `colno`, from 1.
    public int column() {
        return column;
    }
}
