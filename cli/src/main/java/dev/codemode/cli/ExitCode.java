package dev.codemode.cli;

/// How the command line ends. Scripts rely on these numbers.
enum ExitCode {
    DONE(0),
    /// It ran, and something in it failed: a trial, a program, a comparison.
    FAILURES(1),
    /// The command line itself is wrong.
    USAGE(2),
    /// Something outside is missing or unfit: a file, a folder, a key, the network.
    OUTSIDE(3),
    /// A mistake of ours.
    BUG(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static ExitCode failuresIf(boolean failed) {
        return failed ? FAILURES : DONE;
    }
}
