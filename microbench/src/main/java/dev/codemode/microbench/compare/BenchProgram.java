package dev.codemode.microbench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program of `microbench/programs` and what it prints.
///
/// @param file its source, beside `NAME.expected`
record BenchProgram(Path file, String source, String expected) {
    private static final String SUFFIX = ".py";

    static BenchProgram read(Path file) throws IOException {
        var expected = file.resolveSibling(nameOf(file) + ".expected");
        return new BenchProgram(file, Files.readString(file), Files.readString(expected));
    }

    /// All programs of a folder, by name.
    static List<BenchProgram> all(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var programs = new ArrayList<BenchProgram>();
            for (var file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
                programs.add(read(file));
            }
            return List.copyOf(programs);
        }
    }

    String name() {
        return nameOf(file);
    }

    private static String nameOf(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }
}
