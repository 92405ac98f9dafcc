package dev.codemode.python.internal.regex;

/// The bits of a pattern's flags, as Python numbers them.
public final class Flag {
    public static final int TEMPLATE = 1;
    public static final int IGNORECASE = 2;
    public static final int LOCALE = 4;
    public static final int MULTILINE = 8;
    public static final int DOTALL = 16;
    public static final int UNICODE = 32;
    public static final int VERBOSE = 64;
    public static final int DEBUG = 128;
    public static final int ASCII = 256;

    /// Flags that exclude one another.
    static final int TYPES = ASCII | LOCALE | UNICODE;

    /// Flags that hold for a whole pattern only.
    static final int GLOBAL = DEBUG;

    private Flag() {}

    /// The flag of a letter in `(?...)`, or 0.
    static int ofLetter(int letter) {
        return switch (letter) {
            case 'i' -> IGNORECASE;
            case 'L' -> LOCALE;
            case 'm' -> MULTILINE;
            case 's' -> DOTALL;
            case 'x' -> VERBOSE;
            case 'a' -> ASCII;
            case 'u' -> UNICODE;
            default -> 0;
        };
    }
}
