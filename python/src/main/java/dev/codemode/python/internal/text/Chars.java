package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What Python knows about single code points: kind, case, value. Unicode 15.0.
@Bounded(Bounded.By.FIXED)
public final class Chars {
    private static final int ASCII_END = 0x80;

    /// Categories of ASCII, so that most programs never unpack the rest.
    private static final byte[] ASCII = new byte[ASCII_END];

    static {
        var runs = new CategoryRuns();
        for (var c = 0; c < ASCII_END; c = runs.end()) {
            runs.next();
            Arrays.fill(ASCII, c, Math.min(runs.end(), ASCII_END), runs.category());
        }
    }

    private static final int UPPER = set("Lu");
    private static final int LOWER = set("Ll");
    private static final int TITLE = set("Lt");
    private static final int ALPHA = set("Lu", "Ll", "Lt", "Lm", "Lo");
    private static final int DECIMAL = set("Nd");
    private static final int NUMERIC = set("Nd", "Nl", "No");
    private static final int ID_START = ALPHA | set("Nl");
    private static final int ID_CONTINUE = ID_START | set("Mn", "Mc", "Nd", "Pc");
    private static final int CASE_IGNORABLE = set("Mn", "Me", "Cf", "Lm", "Sk");
    private static final int UNASSIGNED = set("Cn");
    private static final int UNPRINTABLE = set("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs");

    private Chars() {}

    /// The general category by its two letters: `"Lu"`, `"Nd"`, `"Cn"`.
    public static String category(int c) {
        var at = code(c) * 2;
        return UnicodeTables.CATEGORY_NAMES.substring(at, at + 2);
    }

    public static boolean isAlpha(int c) {
        return in(c, ALPHA);
    }

    public static boolean isDecimal(int c) {
        return in(c, DECIMAL);
    }

    public static boolean isDigit(int c) {
        return in(c, DECIMAL) != (c >= ASCII_END && OtherChars.DIGIT.has(c));
    }

    public static boolean isNumeric(int c) {
        return in(c, NUMERIC) != (c >= ASCII_END && OtherChars.NUMERIC.has(c));
    }

    public static boolean isAlnum(int c) {
        return isAlpha(c) || isNumeric(c);
    }

    public static boolean isUpper(int c) {
        return in(c, UPPER) != (c >= ASCII_END && OtherChars.UPPER.has(c));
    }

    public static boolean isLower(int c) {
        return in(c, LOWER) != (c >= ASCII_END && OtherChars.LOWER.has(c));
    }

    public static boolean isTitle(int c) {
        return in(c, TITLE);
    }

    public static boolean isCased(int c) {
        return isLower(c) || isUpper(c) || isTitle(c);
    }

    static boolean isCaseIgnorable(int c) {
        return in(c, CASE_IGNORABLE) != OtherChars.CASE_IGNORABLE.has(c);
    }

    public static boolean isIdentifierStart(int c) {
        return c == '_' || in(c, ID_START) != (c >= ASCII_END && OtherChars.ID_START.has(c));
    }

    public static boolean isIdentifierPart(int c) {
        return in(c, ID_CONTINUE) != (c >= ASCII_END && OtherChars.ID_CONTINUE.has(c));
    }

    public static boolean isPrintable(int c) {
        return c == ' ' || !in(c, UNPRINTABLE);
    }

    public static boolean isSpace(int c) {
        if (c < 0x80) {
            return c == ' ' || c >= 0x09 && c <= 0x0d || c >= 0x1c && c <= 0x1f;
        }
        return switch (c) {
            case 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> true;
            default -> c >= 0x2000 && c <= 0x200a;
        };
    }

    public static boolean isLineBreak(int c) {
        return c >= 0x0a && c <= 0x0d
                || c >= 0x1c && c <= 0x1e
                || c == 0x85
                || c == 0x2028
                || c == 0x2029;
    }

    /// The value of a decimal digit of any script, or -1.
    public static int decimal(int c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        return isDecimal(c) ? Character.digit(c, 10) : -1;
    }

    static String upper(int c) {
        var text = Character.toString(c);
        return assigned(c, text, text.toUpperCase(Locale.ROOT));
    }

    /// Without a look at the neighbours: a sigma becomes the one inside words.
    static String lower(int c) {
        var text = Character.toString(c);
        return assigned(c, text, text.toLowerCase(Locale.ROOT));
    }

    static String title(int c) {
        var known = LongTitles.ALL.get(c);
        return known != null
                ? known
                : assigned(c, Character.toString(c), Character.toString(Character.toTitleCase(c)));
    }

    /// A newer JDK maps some characters from and to ones that Unicode 15.0 does not have.
    private static String assigned(int c, String text, String mapped) {
        if (in(c, UNASSIGNED)) {
            return text;
        }
        for (var i = 0; i < mapped.length(); ) {
            var m = mapped.codePointAt(i);
            if (in(m, UNASSIGNED)) {
                return text;
            }
            i += Character.charCount(m);
        }
        return mapped;
    }

    static String fold(int c) {
        return switch (c) {
            case 'ı' -> "ı";
            case 'ẞ' -> "ss";
            default -> isCherokee(c) ? upper(c) : foldPlain(upper(c));
        };
    }

    private static String foldPlain(String upper) {
        var folded = new StringBuilder(upper.length());
        for (var i = 0; i < upper.length(); ) {
            var c = upper.codePointAt(i);
            folded.append(lower(c));
            i += Character.charCount(c);
        }
        return folded.toString();
    }

    /// The script whose small letters came later, so that it folds to capitals.
    private static boolean isCherokee(int c) {
        return c >= 0x13a0 && c <= 0x13ff || c >= 0xab70 && c <= 0xabbf;
    }

    private static boolean in(int c, int set) {
        return (set >>> code(c) & 1) != 0;
    }

    private static int code(int c) {
        return c < ASCII_END ? ASCII[c] : Categories.code(c);
    }

    private static int set(String... categories) {
        var set = 0;
        for (var category : categories) {
            set |= 1 << UnicodeTables.CATEGORY_NAMES.indexOf(category) / 2;
        }
        return set;
    }

    /// The title case of the characters for which it is more than one.
    private static final class LongTitles {
        static final Map<Integer, String> ALL = parse(UnicodeTables.TITLE);

        private LongTitles() {}

        private static Map<Integer, String> parse(String text) {
            var titles = new HashMap<Integer, String>();
            for (var word : text.split(" ", -1)) {
                var equals = word.indexOf('=');
                var title = new StringBuilder();
                for (var at = equals; at > 0; at = word.indexOf('+', at + 1)) {
                    title.append((char) CodePoints.hex(word, at + 1));
                }
                titles.put(CodePoints.hex(word, 0), title.toString());
            }
            return titles;
        }
    }
}
