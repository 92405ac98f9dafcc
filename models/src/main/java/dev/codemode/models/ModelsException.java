package dev.codemode.models;

/// A file that tells of models or keys cannot be read. The message is one line that says where, what was
/// found and what was wanted.
public final class ModelsException extends Exception {
    private static final long serialVersionUID = 1;

    public ModelsException(String message) {
        super(message);
    }

    public String text() {
        return String.valueOf(getMessage());
    }
}
