package dev.codemode.agents;

/// The conversation has grown longer than the model can read. An error of the model and the approach,
/// not of the provider: the same conversation will not fit the next time either.
public final class ContextOverflowException extends ModelException {
    private static final long serialVersionUID = 1;

    public ContextOverflowException(String message) {
        super(message, null);
    }
}
