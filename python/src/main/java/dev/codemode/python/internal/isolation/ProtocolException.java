package dev.codemode.python.internal.isolation;

/// The other end sent something that it may not send. The message says what, without repeating it.
final class ProtocolException extends Exception {
    private static final long serialVersionUID = 1;

    ProtocolException(String message) {
        super(message);
    }
}
