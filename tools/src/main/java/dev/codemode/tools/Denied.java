package dev.codemode.tools;

/// A call was not approved, so its tool did not run.
final class Denied extends Exception {
    private static final long serialVersionUID = 1;

    Denied(String tool, String reason) {
        super(
                tool
                        + "() was not approved"
                        + (reason.isBlank() ? "" : ": " + reason.strip())
                        + "; it was not called",
                null,
                false,
                false);
    }

    /// The message, never null.
    String text() {
        return String.valueOf(getMessage());
    }
}
