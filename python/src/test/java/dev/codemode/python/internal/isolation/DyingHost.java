package dev.codemode.python.internal.isolation;

import dev.codemode.python.Isolation;
import dev.codemode.python.Limits;
import dev.codemode.python.Sandbox;
import dev.codemode.python.Workers;
import java.time.Duration;

/// A host that runs an endless program in a worker, says the worker's number, and waits to be killed.
final class DyingHost {
    private DyingHost() {}

    public static void main(String[] arguments) {
        try (var workers = Workers.start(Isolation.DEFAULT.withWorkers(1))) {
            ProcessHandle.current().children().forEach(child -> System.out.println(child.pid()));
            Sandbox.builder()
                    .limits(Limits.DEFAULT.withTime(Duration.ofMinutes(5)))
                    .isolated(workers)
                    .build()
                    .run("while True: pass");
        }
    }
}
