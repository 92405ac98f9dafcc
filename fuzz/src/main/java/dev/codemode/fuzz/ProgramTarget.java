package dev.codemode.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.codemode.python.Sandbox;
import java.time.Duration;

/// Whole programs from a grammar that knows every built-in, module and method.
final class ProgramTarget {
    private static final Sandbox SANDBOX =
            Sandbox.builder().limits(Promise.LIMITS.withTime(Duration.ofMillis(50))).build();

    private ProgramTarget() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        Promise.run(SANDBOX, new Grammar(data).program());
    }
}
