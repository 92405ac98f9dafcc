package dev.codemode.python;

import java.time.Duration;

/// Where tests that hold for both modes get their sandboxes from: programs run in process, and in
/// workers in a class that is marked [InWorkers].
final class Sandboxes {
    static volatile boolean inWorkers;

    private Sandboxes() {}

    /// What a busy machine may add where another process has to get its turn as well.
    static Duration slack(Duration inProcess) {
        return inWorkers ? inProcess.plusSeconds(1) : inProcess;
    }

    static Sandbox.Builder builder() {
        var builder = Sandbox.builder();
        return inWorkers ? builder.isolated() : builder;
    }
}
