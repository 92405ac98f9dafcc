package dev.codemode.python.internal.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BraceFormatTest {
    private static final long MAX_CHARS = 100_000;

    @Test
    void formatsAsCpythonDoes() {
        Table.check(
                "braces",
                row -> BraceFormat.parse(Table.unescaped(row[1])).render(new Things(), MAX_CHARS));
    }

    @Test
    void stopsWhenTheResultGrowsTooLarge() {
        var template = "{0}".repeat(30_000);

        assertThatThrownBy(() -> BraceFormat.parse(template).render(new Things(), MAX_CHARS))
                .isInstanceOf(TooLargeException.class)
                .hasMessage("a text of 100004 characters; allowed are 100000");
    }

    /// A value of the table: a thing that shows the way to it, or its text.
    private sealed interface Value {
        record Thing(String name) implements Value {}

        record Text(String text) implements Value {}
    }

    private static final class Things implements BraceFormat.Objects<Value> {
        @Override
        public Value positional(long index) {
            if (index > 2) {
                throw new Table.PythonError(
                        "IndexError: Replacement index "
                                + index
                                + " out of range for positional args tuple");
            }
            return new Value.Thing(Long.toString(index));
        }

        @Override
        public Value named(String name) {
            return switch (name) {
                case "a", "b c", "é", "-1" -> new Value.Thing(name);
                default -> throw new Table.PythonError("KeyError: " + StrRepr.repr(name));
            };
        }

        @Override
        public Value attribute(Value object, String name) {
            return new Value.Thing(name(object) + "." + name);
        }

        @Override
        public Value item(Value object, long index) {
            return new Value.Thing(name(object) + "[" + index + "]");
        }

        @Override
        public Value item(Value object, String key) {
            return new Value.Thing(name(object) + "[" + StrRepr.ascii(key) + "]");
        }

        @Override
        public Value convert(Value object, char conversion) {
            return new Value.Text(
                    switch (conversion) {
                        case 's' -> "str:" + name(object);
                        case 'r' -> "repr:é" + name(object);
                        default -> StrRepr.escapeNonAscii("repr:é" + name(object), MAX_CHARS);
                    });
        }

        @Override
        public String format(Value object, String spec) {
            return switch (object) {
                case Value.Thing(var name) -> "<" + name + "|" + spec + ">";
                case Value.Text(var text) -> formatted(text, spec);
            };
        }

        private static String formatted(String text, String spec) {
            try {
                return FormatSpec.parse(spec, FormatSpec.Kind.STR, "str").format(text, MAX_CHARS);
            } catch (FormatException e) {
                throw new Table.PythonError(e.type() + ": " + e.text());
            }
        }

        private static String name(Value object) {
            return switch (object) {
                case Value.Thing(var name) -> name;
                case Value.Text(var text) -> throw new IllegalArgumentException(text);
            };
        }
    }
}
