package dev.codemode.python.internal.runtime;

/// Carries a guest exception through Java frames. Has no Java stack trace: the guest's own is in the
/// value.
public final class Raise extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ExceptionValue value;

    public Raise(ExceptionValue value) {
        super(null, null, false, false);
        this.value = value;
    }

    public ExceptionValue value() {
        return value;
    }

    public boolean is(Type type) {
        return value.type().isSubtypeOf(type);
    }
}
