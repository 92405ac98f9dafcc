package dev.codemode.python;

import dev.codemode.python.internal.host.Ready;
import org.jspecify.annotations.Nullable;

/// A program that is read, checked and compiled once and run many times, on any number of threads at once;
/// made by [Sandbox#compile].
///
/// Runs share nothing: each starts with fresh variables and modules and has all the limits to itself, as
/// with [Sandbox#run(String, String)], and its outcome is the same.
///
/// ```java
/// var program = sandbox.compile("sum(range(10))");
/// for (var i = 0; i < 3; i++) {
///     IO.println(program.run());
/// }
/// ```
public final class Program {
    private final Sandbox sandbox;
    private final String file;
    private final String source;
    private final @Nullable Ready ready;

    /// @param ready null where a run starts from the source
    Program(Sandbox sandbox, String file, String source, @Nullable Ready ready) {
        this.sandbox = sandbox;
        this.file = file;
        this.source = source;
        this.ready = ready;
    }

    /// Runs it and waits for its outcome; see [Sandbox#run(String, String)]. The time limit is for the run
    /// alone.
    ///
    /// @throws IllegalArgumentException where a provided value is not plain data
    public Outcome run() {
        return ready == null ? sandbox.run(file, source) : sandbox.run(file, source, ready);
    }
}
