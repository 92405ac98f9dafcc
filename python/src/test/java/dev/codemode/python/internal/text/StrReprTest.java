package dev.codemode.python.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class StrReprTest {
    @Test
    void writesTextsAsCpythonDoes() {
        Table.check("reprs", StrReprTest::answer);
    }

    private static String answer(String[] row) throws FormatException {
        return switch (row[0]) {
            case "repr" -> StrRepr.repr(Table.unescaped(row[1]));
            case "ascii" -> StrRepr.ascii(Table.unescaped(row[1]));
            case "json" -> JsonText.quote(Table.unescaped(row[1]), true);
            case "jsonRaw" -> JsonText.quote(Table.unescaped(row[1]), false);
            case "bytes" -> StrRepr.bytes(HexFormat.of().parseHex(row[1]));
            case "jsonNumber" -> JsonText.number(Table.real(row[1]));
            default -> throw new IllegalArgumentException(row[0]);
        };
    }

    @Test
    void escapesWhatIsLeftOfAnObjectsRepr() {
        assertThat(StrRepr.escapeNonAscii("<Café '\n' 😀>", 100))
                .isEqualTo("<Caf\\xe9 '\n' \\U0001f600>");
        assertThat(StrRepr.escapeNonAscii("plain 'text'", 100)).isEqualTo("plain 'text'");
    }
}
