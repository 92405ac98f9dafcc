package dev.codemode.tools;

/// A [DryRun] keeps a call from its tool. Not a [RuntimeException] of a tool, though thrown in its
/// place: it says that nothing happened.
final class Withheld extends RuntimeException {
    private static final long serialVersionUID = 1;

    Withheld() {
        super(null, null, false, false);
    }
}
