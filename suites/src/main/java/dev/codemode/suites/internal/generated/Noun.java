package dev.codemode.suites.internal.generated;

import dev.codemode.tools.DataType;
import dev.codemode.tools.DataType.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Something that tools are about.
///
/// @param gloss what it is, as a description says
/// @param asked the same, as somebody asks for it
/// @param attributes what is known of it
record Noun(String folder, String name, String gloss, String asked, List<Field> attributes) {

    /// All of them, as the file beside the suites lists them.
    static List<Noun> all() {
        try (var in = Noun.class.getResourceAsStream("/dev/codemode/suites/generated-tools.txt")) {
            if (in == null) {
                throw new IllegalStateException("generated-tools.txt is missing from this jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Noun::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Noun parse(String line) {
        var parts = line.split(" \\| ");
        var attributes = Arrays.stream(parts[4].split(", ")).map(Noun::attribute).toList();
        return new Noun(parts[0], parts[1], parts[2], parts[3], attributes);
    }

    /// `name`, or `name:type` where it is no str.
    private static Field attribute(String text) {
        var parts = text.split(":");
        var type =
                switch (parts.length == 1 ? "str" : parts[1]) {
                    case "int" -> new DataType.Int();
                    case "num" -> new DataType.Num();
                    case "date" -> new DataType.Date();
                    case "time" -> new DataType.DateTime();
                    default -> DataType.text();
                };
        return new Field(parts[0], type, "", true, null);
    }

    String words() {
        return name.replace('_', ' ');
    }

    /// The name of its record: `HotelStay`.
    String title() {
        var title = new StringBuilder();
        for (var word : name.split("_")) {
            title.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return title.toString();
    }
}
