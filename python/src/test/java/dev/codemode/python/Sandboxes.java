package dev.codemode.python;

/// Where tests that hold for both modes get their sandboxes from: programs run in process, and in
/// workers in a class that is marked [InWorkers].
final class Sandboxes {
    static volatile boolean inWorkers;

    private Sandboxes() {}

    static Sandbox.Builder builder() {
        var builder = Sandbox.builder();
        return inWorkers ? builder.isolated() : builder;
    }
}
