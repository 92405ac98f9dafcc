package dev.codemode.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// What the build runs to make the AOT cache that the launcher starts with: command lines that people
/// use, one after the other in one process.
final class Training {
    private static final String TEMP = "TEMP";

    private Training() {}

    /// @param args a file with a command line per line, its words set apart by single spaces; `TEMP`
    ///     stands for a folder that is removed at the end
    public static void main(String[] args) throws IOException {
        var temp = Files.createTempDirectory("codemode-training");
        try {
            for (var line : Files.readAllLines(Path.of(args[0]))) {
                run(line.replace(TEMP, temp.toString()));
            }
        } finally {
            remove(temp);
        }
    }

    private static void run(String line) throws IOException {
        var code = Main.run(line.split(" ", -1));
        if (code != ExitCode.DONE.code()) {
            throw new IOException("'codemode " + line + "' ended with " + code);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
