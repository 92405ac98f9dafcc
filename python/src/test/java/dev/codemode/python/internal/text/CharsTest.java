package dev.codemode.python.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class CharsTest {
    private static final String SIGMA = "Σ";

    @Test
    void knowsAllOfUnicodeAsCpythonDoes() {
        Table.check("chars", row -> answer(row[0]));
    }

    private static String answer(String property) {
        return switch (property) {
            case "isalpha" -> sum(Chars::isAlpha);
            case "isdecimal" -> sum(Chars::isDecimal);
            case "isdigit" -> sum(Chars::isDigit);
            case "isnumeric" -> sum(Chars::isNumeric);
            case "isalnum" -> sum(Chars::isAlnum);
            case "isupper" -> sum(Chars::isUpper);
            case "islower" -> sum(Chars::isLower);
            case "isprintable" -> sum(Chars::isPrintable);
            case "isspace" -> sum(Chars::isSpace);
            case "isidentifier" -> sum(Chars::isIdentifierStart);
            case "isIdentifierPart" -> sum(Chars::isIdentifierPart);
            case "isLineBreak" -> sum(Chars::isLineBreak);
            case "category" -> checksum(Chars::category);
            case "decimal" -> checksum(c -> Integer.toString(Chars.decimal(c)));
            case "upper" -> checksum(c -> StrCase.upper(Character.toString(c), Ticker.NONE));
            case "lower" -> checksum(c -> StrCase.lower(Character.toString(c), Ticker.NONE));
            case "title" -> checksum(c -> StrCase.title(Character.toString(c), Ticker.NONE));
            case "capitalize" ->
                    checksum(c -> StrCase.capitalize(Character.toString(c), Ticker.NONE));
            case "swapcase" -> checksum(c -> StrCase.swapcase(Character.toString(c), Ticker.NONE));
            case "casefold" -> checksum(c -> StrCase.casefold(Character.toString(c), Ticker.NONE));
            case "sigmaAfter" -> sum(c -> lower(Character.toString(c) + SIGMA).endsWith("ς"));
            case "sigmaAfterTwo" ->
                    sum(c -> lower("A" + Character.toString(c) + SIGMA).endsWith("ς"));
            case "sigmaBefore" ->
                    sum(c -> lower("A" + SIGMA + Character.toString(c)).startsWith("aς"));
            default -> throw new IllegalArgumentException(property);
        };
    }

    private static String lower(String text) {
        return StrCase.lower(text, Ticker.NONE);
    }

    private static String sum(IntPredicate property) {
        return checksum(c -> property.test(c) ? "1" : "0");
    }

    /// Over the answers for the code points in use, one per line; surrogates as three bytes each.
    private static String checksum(IntFunction<String> property) {
        var crc = new CRC32();
        for (var c = 0; c <= Character.MAX_CODE_POINT; c = next(c)) {
            if (c > 0) {
                crc.update('\n');
            }
            crc.update(bytes(property.apply(c)));
        }
        var hex = Long.toHexString(crc.getValue());
        return "0".repeat(8 - hex.length()) + hex;
    }

    /// Leaves out the planes where nothing is.
    private static int next(int c) {
        return switch (c) {
            case 0x32fff -> 0xe0000;
            case 0xe01ff -> 0x10fff0;
            default -> c + 1;
        };
    }

    private static byte[] bytes(String text) {
        var c = text.charAt(0);
        if (text.length() == 1 && Character.isSurrogate(c)) {
            return new byte[] {
                (byte) (0xe0 | c >> 12), (byte) (0x80 | c >> 6 & 0x3f), (byte) (0x80 | c & 0x3f)
            };
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
