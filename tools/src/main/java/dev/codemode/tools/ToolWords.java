package dev.codemode.tools;

import dev.codemode.tools.DataType.RecordType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The words by which a tool can be found, by where they stand. Names are split where snake_case and
/// camelCase have their seams.
record ToolWords(String name, String group, String description, String parameters, String results) {
    /// A schema may have tens of thousands of names; who searches knows the first.
    private static final int MOST_NAMES = 200;

    static ToolWords of(Tool tool) {
        var folder = tool.path().substring(0, Math.max(0, tool.path().lastIndexOf('/')));
        return new ToolWords(
                words(tool.name()),
                words(folder),
                words(tool.description()),
                new Names(true).of(tool.input()),
                new Names(false).of(tool.output()));
    }

    /// Any text with its names taken apart: `listJobs()` is `list jobs`.
    static String words(String text) {
        return SnakeCase.of(text).replaceAll("[^\\p{L}\\p{N}']+", " ").strip();
    }

    /// Collects the names of keys and values inside a type, and what is said of them.
    private static final class Names {
        private final StringBuilder words = new StringBuilder();
        private final Set<DataType> seen = new HashSet<>();
        private final boolean documented;
        private int count;

        Names(boolean documented) {
            this.documented = documented;
        }

        String of(DataType type) {
            add(type);
            return words.toString().toLowerCase(Locale.ROOT);
        }

        private void add(DataType type) {
            switch (type) {
                case DataType.ListOf(var element) -> add(element);
                case DataType.MapOf(var values) -> add(values);
                case DataType.OrNone(var inner) -> add(inner);
                case DataType.Union(var options) -> options.forEach(this::add);
                case DataType.Text(_, var allowed) -> allowed.forEach(this::word);
                case DataType.Named named -> {
                    if (seen.add(named)) {
                        add(named.type());
                    }
                }
                case RecordType record -> record.fields().forEach(this::field);
                case DataType.Any _,
                        DataType.Nothing _,
                        DataType.Bool _,
                        DataType.Int _,
                        DataType.Num _,
                        DataType.Date _,
                        DataType.DateTime _,
                        DataType.Literal _ -> {}
            }
        }

        private void field(DataType.Field field) {
            if (count < MOST_NAMES) {
                word(field.name());
                if (documented) {
                    words.append(words(field.doc())).append(' ');
                }
                add(field.type());
            }
        }

        private void word(String name) {
            if (count++ < MOST_NAMES) {
                words.append(ToolWords.words(name)).append(' ');
            }
        }
    }
}
