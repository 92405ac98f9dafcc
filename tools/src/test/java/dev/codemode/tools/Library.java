package dev.codemode.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tools as a server lists them, with every kind of schema, for tests.
final class Library {
    private Library() {}

    static ToolCatalog catalog() {
        return ToolCatalog.ofJson(list(), (tool, arguments) -> tool + " " + arguments);
    }

    private static String list() {
        try {
            return Files.readString(Path.of("src/test/resources/schemas/library.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
