package dev.codemode.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whole exchanges, kept as files. `-Dgolden=update` writes them anew for a reviewer to read.
final class Golden {
    private Golden() {}

    static void assertMatches(String name, String actual) throws IOException {
        var file = Path.of("src/test/resources/golden", name);
        if (System.getProperty("golden", "").equals("update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).as(name).isEqualTo(Files.readString(file));
    }
}
