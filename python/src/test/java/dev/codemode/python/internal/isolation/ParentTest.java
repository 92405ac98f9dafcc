package dev.codemode.python.internal.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What becomes of workers whose host is gone.
@Timeout(60)
class ParentTest {
    @Test
    void aWorkerEndsWithItsHostEvenWhereThatIsKilled() throws Exception {
        var host =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                WorkerPoolTest.root(Job.class)
                                        + File.pathSeparator
                                        + WorkerPoolTest.root(DyingHost.class),
                                DyingHost.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var said = host.inputReader(StandardCharsets.UTF_8)) {
            var worker = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
            Thread.sleep(300);
            assertThat(worker.isAlive()).isTrue();

            host.destroyForcibly();

            var ended = worker.onExit().thenApply(_ -> true);
            assertThat(ended.get(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            host.destroyForcibly();
        }
    }
}
