package dev.codemode.python.internal.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PercentFormatTest {
    private static final long MAX_CHARS = 1_000_000;

    @Test
    void formatsAsCpythonDoes() {
        Table.check("percents", PercentFormatTest::answer);
    }

    private static String answer(String[] row) throws FormatException {
        var arguments = List.of(row).subList(2, row.length - 1);
        return PercentFormat.parse(Table.unescaped(row[1]))
                .render(new Arguments(row[0], arguments), 4300, MAX_CHARS);
    }

    @Test
    void refusesToMakeATextThatIsTooLarge() {
        for (var template : List.of("%2000000d", "%.2000000d", "%02000000d", "%-2000000s")) {
            var values = new Arguments("tuple", List.of("i:1"));
            assertThatThrownBy(() -> PercentFormat.parse(template).render(values, 0, MAX_CHARS))
                    .isInstanceOf(TooLargeException.class)
                    .hasMessage("a text of 2000000 characters; allowed are 1000000");
        }
    }

    /// Values as the rows of the table write them: `i:1`, `f:0x1.8p0`, `s:text`.
    private static final class Arguments implements PercentFormat.Values {
        private final Deque<String> values = new ArrayDeque<>();
        private final Map<String, String> items = new HashMap<>();

        private final boolean mapping;

        Arguments(String kind, List<String> cells) {
            mapping = kind.equals("map");
            if (!mapping) {
                values.addAll(cells);
            } else {
                for (var i = 0; i < cells.size(); i += 2) {
                    items.put(Table.unescaped(cells.get(i)), cells.get(i + 1));
                }
            }
        }

        private String next() {
            if (values.isEmpty()) {
                throw new Table.PythonError("TypeError: not enough arguments for format string");
            }
            return values.removeFirst().substring(2);
        }

        @Override
        public void requireMapping() {
            if (!mapping) {
                throw new Table.PythonError("TypeError: format requires a mapping");
            }
        }

        @Override
        public void select(String key) {
            values.clear();
            values.add(items.getOrDefault(key, "missing key " + key));
        }

        @Override
        public long star() {
            return Long.parseLong(next());
        }

        @Override
        public String text(char type) {
            var text = String.valueOf(values.peekFirst()).startsWith("s:");
            var value = Table.unescaped(next());
            return switch (type) {
                case 'r' -> text ? StrRepr.repr(value) : value;
                case 'a' -> text ? StrRepr.ascii(value) : value;
                default -> value;
            };
        }

        @Override
        public Number integer(char type) {
            var value = new BigInteger(next());
            if (value.bitLength() < Long.SIZE) {
                return value.longValue();
            }
            return value;
        }

        @Override
        public double real(char type) {
            try {
                return Table.real(next());
            } catch (FormatException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public long character() {
            var text = String.valueOf(values.peekFirst()).startsWith("s:");
            var value = next();
            return text ? value.codePointAt(0) : Long.parseLong(value);
        }

        @Override
        public void skip() {
            next();
        }
    }
}
