package dev.codemode.python;

import java.nio.file.Path;

/// [ConformanceTest], with the programs in worker processes: where they end otherwise than by themselves
/// or with words about it.
@InWorkers
class ConformanceInWorkersTest extends ConformanceTest {
    @Override
    boolean takes(Path folder) {
        return switch (folder.getFileName().toString()) {
            case "escapes", "limits", "errors", "language" -> true;
            default -> false;
        };
    }
}
