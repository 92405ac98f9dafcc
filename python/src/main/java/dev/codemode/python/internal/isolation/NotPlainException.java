package dev.codemode.python.internal.isolation;

/// The host gave something that is not plain data.
final class NotPlainException extends Exception {
    private static final long serialVersionUID = 1;

    NotPlainException() {
        super(null, null, false, false);
    }
}
