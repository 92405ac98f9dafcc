package dev.codemode.tools;

/// A tool could not do what was asked, for a reason of its business: `Insufficient funds`. The model
/// gets the message and nothing else; any other exception is a mistake of the tool's programmer, of
/// which the model only learns that the tool failed.
public final class ToolFailure extends Exception {
    private static final long serialVersionUID = 1;

    public ToolFailure(String message) {
        super(message, null, false, false);
    }

    /// The message, never null.
    public String text() {
        return String.valueOf(getMessage());
    }
}
