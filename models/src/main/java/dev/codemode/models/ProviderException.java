package dev.codemode.models;

import dev.codemode.agents.ModelException;

/// The provider gave no reply, also after the attempts that its limits allow. The trial is lost, and its
/// run may try it again.
public final class ProviderException extends ModelException {
    private static final long serialVersionUID = 1;

    private final transient ProviderFailure failure;

    public ProviderException(String message, ProviderFailure failure) {
        super(message, null, failure.endsRun());
        this.failure = failure;
    }

    public ProviderFailure failure() {
        return failure;
    }
}
