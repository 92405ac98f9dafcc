package dev.codemode.python.internal.text;

import org.jspecify.annotations.Nullable;

/// Names of characters.
public final class UnicodeNames {
    private static final String[] LEADS = {
        "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T",
        "P", "H"
    };
    private static final String[] VOWELS = {
        "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO",
        "WE", "WI", "YU", "EU", "YI", "I"
    };
    private static final String[] TAILS = {
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH",
        "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"
    };
    private static final int HANGUL = 0xac00;
    private static final int HANGUL_END = 0xd7a4;

    private UnicodeNames() {}

    /// Null where a character has none, as control characters and surrogates.
    public static @Nullable String of(int c) {
        if (c >= HANGUL && c < HANGUL_END) {
            var index = c - HANGUL;
            return "HANGUL SYLLABLE "
                    + LEADS[index / 588]
                    + VOWELS[index % 588 / 28]
                    + TAILS[index % 28];
        }
        if (Character.isIdeographic(c) && isUnified(c)) {
            return "CJK UNIFIED IDEOGRAPH-"
                    + Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    null;
            default -> Character.getName(c);
        };
    }

    private static boolean isUnified(int c) {
        var name = Character.getName(c);
        return name != null && name.startsWith("CJK UNIFIED IDEOGRAPHS");
    }

    /// The character of a name, or -1.
    public static int find(String name) {
        var upper = name.toUpperCase(java.util.Locale.ROOT);
        if (upper.startsWith("CJK UNIFIED IDEOGRAPH-")) {
            return point(upper.substring("CJK UNIFIED IDEOGRAPH-".length()), upper);
        }
        try {
            var found = Character.codePointOf(upper);
            return upper.equals(of(found)) ? found : hangul(upper);
        } catch (IllegalArgumentException e) {
            return hangul(upper);
        }
    }

    private static int point(String digits, String name) {
        try {
            var point = Integer.parseInt(digits, 16);
            return Character.isValidCodePoint(point) && name.equals(of(point)) ? point : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static int hangul(String name) {
        if (name.startsWith("HANGUL SYLLABLE ")) {
            for (var c = HANGUL; c < HANGUL_END; c++) {
                if (name.equals(of(c))) {
                    return c;
                }
            }
        }
        return -1;
    }
}
