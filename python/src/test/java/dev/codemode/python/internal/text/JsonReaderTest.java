package dev.codemode.python.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
    @Test
    void readsAsCpythonDoes() {
        Table.check("jsons", JsonReaderTest::answer);
    }

    private static String answer(String[] row) throws FormatException {
        var options = new JsonReader.Options(row[0].equals("strict"), 200, 4300);
        try {
            return read(Table.unescaped(row[1]), options);
        } catch (JsonException e) {
            throw new FormatException(e.type(), e.text());
        }
    }

    private static String read(String text, JsonReader.Options options) throws JsonException {
        return JsonReader.read(text, new Reprs(), options, Ticker.NONE);
    }

    private static String read(String text) throws JsonException {
        return read(text, JsonReader.Options.DEFAULT);
    }

    @Test
    void tellsWhereTheMistakeIsInCodePoints() {
        assertThatThrownBy(() -> read("[\"😀\",\n \"😀\" x]"))
                .isInstanceOfSatisfying(
                        JsonException.class,
                        e -> {
                            assertThat(e.type()).isEqualTo("JSONDecodeError");
                            assertThat(e.reason()).isEqualTo("Expecting ',' delimiter");
                            assertThat(e.position()).isEqualTo(11);
                            assertThat(e.line()).isEqualTo(2);
                            assertThat(e.column()).isEqualTo(6);
                        })
                .hasMessage("Expecting ',' delimiter: line 2 column 6 (char 11)");
    }

    @Test
    void endsWithAnErrorWhereContainersAreTooDeep() throws JsonException {
        var deep = "[".repeat(200) + "]".repeat(200);

        assertThat(read(deep)).isEqualTo(deep);
        assertThatThrownBy(() -> read("[" + deep + "]"))
                .isInstanceOfSatisfying(
                        JsonException.class, e -> assertThat(e.type()).isEqualTo("RecursionError"))
                .hasMessage(
                        "maximum recursion depth exceeded while decoding a JSON array from a"
                                + " unicode string");
        assertThatThrownBy(() -> read("{\"a\":".repeat(1_000_000)))
                .hasMessage(
                        "maximum recursion depth exceeded while decoding a JSON object from a"
                                + " unicode string");
        assertThat(read("[[],[],[]]".repeat(1), new JsonReader.Options(true, 2, 0)))
                .isEqualTo("[[], [], []]");
    }

    @Test
    void readsOneValueOutOfALongerText() throws JsonException {
        var reader =
                new JsonReader<>(
                        "x [1, 2] y", new Reprs(), JsonReader.Options.DEFAULT, Ticker.NONE);

        assertThat(reader.readAt(2)).isEqualTo("[1, 2]");
        assertThat(reader.end()).isEqualTo(8);
        assertThatThrownBy(() -> reader.readAt(9))
                .hasMessage("Expecting value: line 1 column 10 (char 9)");
    }

    @Test
    void keepsEqualKeysOnce() throws JsonException {
        var reprs = new Reprs();

        JsonReader.read(
                "[{\"key\":1},{\"key\":2}]", reprs, JsonReader.Options.DEFAULT, Ticker.NONE);

        assertThat(reprs.keys).hasSize(2);
        assertThat(reprs.keys.getFirst()).isSameAs(reprs.keys.getLast());
    }

    @Test
    void canBeStoppedInTheMiddle() {
        var text = "[" + "1,".repeat(100_000) + "1]";

        assertThatThrownBy(
                        () ->
                                JsonReader.read(
                                        text,
                                        new Reprs(),
                                        JsonReader.Options.DEFAULT,
                                        work -> {
                                            throw new IllegalStateException("stopped");
                                        }))
                .hasMessage("stopped");
    }

    /// Makes the `ascii()` of what Python would have read.
    private static final class Reprs implements JsonReader.Factory<String> {
        final List<String> keys = new ArrayList<>();

        @Override
        public String nullValue() {
            return "None";
        }

        @Override
        public String bool(boolean value) {
            return value ? "True" : "False";
        }

        @Override
        public String integer(long value) {
            return Long.toString(value);
        }

        @Override
        public String bigInteger(String digits) {
            return digits;
        }

        @Override
        public String real(String text) {
            return FloatText.repr(Double.parseDouble(text));
        }

        @Override
        public String constant(String name) {
            return name.replace("Infinity", "inf").replace("NaN", "nan");
        }

        @Override
        public String string(String value) {
            return StrRepr.ascii(value);
        }

        @Override
        public JsonReader.Elements<String> array() {
            var elements = new ArrayList<String>();
            return new JsonReader.Elements<>() {
                @Override
                public void add(String value) {
                    elements.add(value);
                }

                @Override
                public String done() {
                    return "[" + String.join(", ", elements) + "]";
                }
            };
        }

        @Override
        public JsonReader.Members<String> object() {
            var members = new LinkedHashMap<String, String>();
            return new JsonReader.Members<>() {
                @Override
                public void add(String key, String value) {
                    keys.add(key);
                    members.put(key, value);
                }

                @Override
                public String done() {
                    return members.entrySet().stream()
                            .map(e -> StrRepr.ascii(e.getKey()) + ": " + e.getValue())
                            .collect(Collectors.joining(", ", "{", "}"));
                }
            };
        }
    }
}
