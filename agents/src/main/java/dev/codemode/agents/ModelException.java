package dev.codemode.agents;

import org.jspecify.annotations.Nullable;

/// The model did not reply: the provider refused, the network failed, or a simulated model found its
/// script at odds with the conversation. The trial is lost, not failed.
///
/// One kind is not the provider's doing, and an agent ends its run with it: [ContextOverflowException].
public class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean endsRun;

    /// A trial that was lost and may work another time.
    public ModelException(String message, @Nullable Throwable cause) {
        this(message, cause, false);
    }

    /// @param endsRun see [#endsRun]
    public ModelException(String message, @Nullable Throwable cause, boolean endsRun) {
        super(message, cause);
        this.endsRun = endsRun;
    }

    /// Whether every other trial would end the same way, such as with a key that the provider does not
    /// know: then the run stops instead of losing them one by one.
    public boolean endsRun() {
        return endsRun;
    }
}
