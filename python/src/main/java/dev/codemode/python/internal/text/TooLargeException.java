package dev.codemode.python.internal.text;

/// A text that would have more characters than the caller allows. It is thrown before the text is
/// made, so that the caller can end the run at its memory limit.
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// What a Java array can hold on every machine, and never more.
    private static final long CEILING = 1 << 30;

    private final long size;

    private TooLargeException(long size, long allowed) {
        super("a text of " + size + " characters; allowed are " + allowed, null, false, false);
        this.size = size;
    }

    /// How many characters the text would have had.
    public long size() {
        return size;
    }

    /// Returns `size` as an int, or throws when it is more than `allowed`.
    public static int check(long size, long allowed) {
        if (size > Math.min(allowed, CEILING)) {
            throw new TooLargeException(size, allowed);
        }
        return (int) size;
    }
}
