package dev.codemode.agents;

/// The model did not reply: the provider refused, the network failed, or a simulated model found its
/// script at odds with the conversation. The trial is lost, not failed.
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
