package dev.codemode.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codemode.bench.OutsideException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A program read from a file.
///
/// @param name as messages show it
record SourceFile(String name, String text) {

    /// One file, or all `*.py` of a folder and below, sorted by path. All are read before any runs.
    static List<SourceFile> under(Path path) throws OutsideException {
        if (!Files.isDirectory(path)) {
            return List.of(read(path));
        }
        var found = new ArrayList<SourceFile>();
        for (var file : programs(path)) {
            found.add(read(file));
        }
        if (found.isEmpty()) {
            throw new OutsideException(
                    path + ": holds no *.py; name a file or a folder with programs");
        }
        return found;
    }

    private static List<Path> programs(Path folder) throws OutsideException {
        try (var all = Files.walk(folder)) {
            return all.filter(p -> p.toString().endsWith(".py"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw OutsideException.at(folder, "cannot be listed", e);
        } catch (UncheckedIOException e) {
            // What a walk runs into on its way comes wrapped.
            throw OutsideException.at(
                    folder, "cannot be listed", Objects.requireNonNull(e.getCause()));
        }
    }

    static SourceFile read(Path path) throws OutsideException {
        try {
            return new SourceFile(path.toString(), decode(path, Files.readAllBytes(path)));
        } catch (IOException e) {
            throw OutsideException.at(path, "cannot be read", e);
        }
    }

    private static String decode(Path path, byte[] bytes) throws OutsideException {
        var decoder =
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(in, out, true);
        if (result.isError()) {
            var line = 1 + out.flip().chars().filter(c -> c == '\n').count();
            throw new OutsideException(
                    String.format(
                            Locale.ROOT,
                            "%s:%d: is not UTF-8: byte 0x%02x; save the file as UTF-8",
                            path,
                            line,
                            bytes[in.position()]));
        }
        var text = out.flip().toString();
        // Python takes a byte order mark as a sign of UTF-8, not as a character of the program.
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
