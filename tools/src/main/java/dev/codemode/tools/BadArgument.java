package dev.codemode.tools;

/// Arguments of a call do not fit the tool's input.
final class BadArgument extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean value;

    private BadArgument(String message, boolean value) {
        super(message, null, false, false);
        this.value = value;
    }

    /// Something is missing, unknown or of the wrong type: `TypeError` in a program.
    static BadArgument type(String message) {
        return new BadArgument(message, false);
    }

    /// The type is right and the value is not allowed: `ValueError` in a program.
    static BadArgument value(String message) {
        return new BadArgument(message, true);
    }

    boolean isValue() {
        return value;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
