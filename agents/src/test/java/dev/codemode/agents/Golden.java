package dev.codemode.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Texts kept as files, to be read in review. `-Dgolden=update` rewrites them.
final class Golden {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "dev", "codemode", "agents", "golden");

    private Golden() {}

    static void check(String file, String actual) {
        try {
            var path = FOLDER.resolve(file);
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(path, actual + "\n");
            }
            assertThat(actual + "\n").isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
