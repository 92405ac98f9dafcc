package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What Unicode 15.0, which CPython 3.12 has, says of characters. JDK 25 has Unicode 16.0: what it says
/// is taken where both agree; characters that are newer than 15.0 are passed off as unassigned. What the
/// JDK does not tell at all stands in the resource `unicode/facts.txt`.
@Bounded(Bounded.By.FIXED)
final class UnicodeFacts {
    private record Range(int last, String value) {}

    private static final Map<String, NavigableMap<Integer, Range>> TABLES = read();

    private UnicodeFacts() {}

    private static @Nullable String fact(String table, int c) {
        var entry = Objects.requireNonNull(TABLES.get(table)).floorEntry(c);
        return entry == null || entry.getValue().last() < c ? null : entry.getValue().value();
    }

    static boolean isUnassigned(int c) {
        return fact("unassigned", c) != null;
    }

    static int combining(int c) {
        var value = c < 0x300 ? null : fact("combining", c);
        return value == null ? 0 : Integer.parseInt(value);
    }

    static String width(int c) {
        var value = fact("width", c);
        return value == null ? "N" : value;
    }

    /// With a tag in front where it is no canonical one, and empty where there is none.
    static String decomposition(int c) {
        var value = fact("decomposition", c);
        return value == null ? "" : value;
    }

    /// Null where the character stands for no number.
    static @Nullable Double number(int c) {
        var value = fact("number", c);
        if (value == null) {
            return null;
        }
        var fraction = value.substring(0, value.indexOf(' ')).split("/", -1);
        var top = Double.parseDouble(fraction[0]);
        return fraction.length == 1 ? top : top / Double.parseDouble(fraction[1]);
    }

    /// Negative where the character is no digit.
    static int digit(int c) {
        var value = fact("number", c);
        return value == null || value.endsWith("-")
                ? -1
                : Integer.parseInt(value.substring(value.indexOf(' ') + 1));
    }

    static int decimal(int c) {
        return isUnassigned(c) ? -1 : Character.digit(c, 10);
    }

    static String category(int c) {
        if (isUnassigned(c)) {
            return "Cn";
        }
        if (c == 0x1171e) {
            return "Mn";
        }
        return switch ((byte) Character.getType(c)) {
            case Character.UPPERCASE_LETTER -> "Lu";
            case Character.LOWERCASE_LETTER -> "Ll";
            case Character.TITLECASE_LETTER -> "Lt";
            case Character.MODIFIER_LETTER -> "Lm";
            case Character.OTHER_LETTER -> "Lo";
            case Character.NON_SPACING_MARK -> "Mn";
            case Character.ENCLOSING_MARK -> "Me";
            case Character.COMBINING_SPACING_MARK -> "Mc";
            case Character.DECIMAL_DIGIT_NUMBER -> "Nd";
            case Character.LETTER_NUMBER -> "Nl";
            case Character.OTHER_NUMBER -> "No";
            case Character.SPACE_SEPARATOR -> "Zs";
            case Character.LINE_SEPARATOR -> "Zl";
            case Character.PARAGRAPH_SEPARATOR -> "Zp";
            case Character.CONTROL -> "Cc";
            case Character.FORMAT -> "Cf";
            case Character.PRIVATE_USE -> "Co";
            case Character.SURROGATE -> "Cs";
            case Character.DASH_PUNCTUATION -> "Pd";
            case Character.START_PUNCTUATION -> "Ps";
            case Character.END_PUNCTUATION -> "Pe";
            case Character.CONNECTOR_PUNCTUATION -> "Pc";
            case Character.OTHER_PUNCTUATION -> "Po";
            case Character.MATH_SYMBOL -> "Sm";
            case Character.CURRENCY_SYMBOL -> "Sc";
            case Character.MODIFIER_SYMBOL -> "Sk";
            case Character.OTHER_SYMBOL -> "So";
            case Character.INITIAL_QUOTE_PUNCTUATION -> "Pi";
            case Character.FINAL_QUOTE_PUNCTUATION -> "Pf";
            default -> "Cn";
        };
    }

    static String direction(int c) {
        if (isUnassigned(c)) {
            return "";
        }
        return switch (c) {
            case 0x1171e -> "NSM";
            // Mathematical letters that Unicode 16.0 has moved.
            case 0x1d6c1, 0x1d6fb, 0x1d735, 0x1d76f, 0x1d7a9 -> "L";
            default -> ofDirectionality(Character.getDirectionality(c));
        };
    }

    private static String ofDirectionality(byte directionality) {
        return switch (directionality) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> "L";
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT -> "R";
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> "AL";
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER -> "EN";
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR -> "ES";
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR -> "ET";
            case Character.DIRECTIONALITY_ARABIC_NUMBER -> "AN";
            case Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR -> "CS";
            case Character.DIRECTIONALITY_NONSPACING_MARK -> "NSM";
            case Character.DIRECTIONALITY_BOUNDARY_NEUTRAL -> "BN";
            case Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR -> "B";
            case Character.DIRECTIONALITY_SEGMENT_SEPARATOR -> "S";
            case Character.DIRECTIONALITY_WHITESPACE -> "WS";
            case Character.DIRECTIONALITY_OTHER_NEUTRALS -> "ON";
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING -> "LRE";
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE -> "LRO";
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING -> "RLE";
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE -> "RLO";
            case Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT -> "PDF";
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE -> "LRI";
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE -> "RLI";
            case Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE -> "FSI";
            case Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> "PDI";
            default -> "";
        };
    }

    static boolean isMirrored(int c) {
        // NOT EQUIVALENT TO is mirrored since Unicode 15.1.
        return c != 0x226d && !isUnassigned(c) && Character.isMirrored(c);
    }

    private static Map<String, NavigableMap<Integer, Range>> read() {
        var tables = new HashMap<String, NavigableMap<Integer, Range>>();
        var table = new TreeMap<Integer, Range>();
        for (var line : resource().lines().toList()) {
            if (line.startsWith("[")) {
                table = new TreeMap<>();
                tables.put(line.substring(1, line.length() - 1), table);
            } else if (!line.startsWith("#")) {
                var words = line.split(" ", 3);
                table.put(
                        Integer.parseInt(words[0], 16),
                        new Range(Integer.parseInt(words[1], 16), words[2]));
            }
        }
        return tables;
    }

    private static String resource() {
        try (var in = UnicodeFacts.class.getResourceAsStream("unicode/facts.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
