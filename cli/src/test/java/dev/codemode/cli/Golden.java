package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whole outputs, kept as files. `-Dgolden=update` writes them anew for a reviewer to read.
final class Golden {
    private Golden() {}

    static boolean isUpdating() {
        return System.getProperty("golden", "").equals("update");
    }

    static void assertMatches(String name, String actual) {
        var file = Path.of("src/test/resources/golden", name);
        try {
            if (isUpdating()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
