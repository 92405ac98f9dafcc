package dev.codemode.python.internal.regex;

/// A pattern or replacement template that cannot be used.
public final class RegexException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// What Python raises for it.
    public enum Kind {
        /// `re.error`.
        SYNTAX,
        /// `OverflowError`.
        OVERFLOW,
        /// `RecursionError`.
        DEPTH,
        /// `ValueError`.
        FLAGS,
        /// `IndexError`.
        INDEX
    }

    private final Kind kind;
    private final String text;
    private final int position;

    RegexException(Kind kind, String text, int position) {
        super(text, null, false, false);
        this.kind = kind;
        this.text = text;
        this.position = position;
    }

    public Kind kind() {
        return kind;
    }

    /// The words alone, without the position.
    public String text() {
        return text;
    }

    /// Index of the code point where it went wrong, or -1 where no place is to blame.
    public int position() {
        return position;
    }
}
