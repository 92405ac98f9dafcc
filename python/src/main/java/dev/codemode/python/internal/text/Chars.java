package dev.codemode.python.internal.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What Python knows about single code points: kind, case, value. Unicode 15.0.
public final class Chars {
    private static final int CATEGORIES = UnicodeTables.CATEGORY_LETTERS.length();
    private static final int BMP = 0x10000;

    /// Category of each code point of the first plane.
    private static final byte[] PLANE = new byte[BMP];

    /// Runs of equal category above it: where each starts, and its category.
    private static final int[] RUN_STARTS;

    private static final byte[] RUN_CATEGORIES;

    static {
        var starts = new int[UnicodeTables.CATEGORY_RUNS.length()];
        var categories = new byte[starts.length];
        var count = unpackRuns(starts, categories);
        RUN_STARTS = Arrays.copyOf(starts, count);
        RUN_CATEGORIES = Arrays.copyOf(categories, count);
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

    private static final int[] OTHER_UPPER = ranges(UnicodeTables.OTHER_UPPER);
    private static final int[] OTHER_LOWER = ranges(UnicodeTables.OTHER_LOWER);
    private static final int[] OTHER_DIGIT = ranges(UnicodeTables.OTHER_DIGIT);
    private static final int[] OTHER_NUMERIC = ranges(UnicodeTables.OTHER_NUMERIC);
    private static final int[] OTHER_ID_START = ranges(UnicodeTables.OTHER_ID_START);
    private static final int[] OTHER_ID_CONTINUE = ranges(UnicodeTables.OTHER_ID_CONTINUE);
    private static final int[] OTHER_CASE_IGNORABLE = ranges(UnicodeTables.OTHER_CASE_IGNORABLE);
    private static final Map<Integer, String> LONG_TITLES = titles(UnicodeTables.TITLE);

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
        return in(c, DECIMAL) != within(c, OTHER_DIGIT);
    }

    public static boolean isNumeric(int c) {
        return in(c, NUMERIC) != within(c, OTHER_NUMERIC);
    }

    public static boolean isAlnum(int c) {
        return isAlpha(c) || isNumeric(c);
    }

    public static boolean isUpper(int c) {
        return in(c, UPPER) != within(c, OTHER_UPPER);
    }

    public static boolean isLower(int c) {
        return in(c, LOWER) != within(c, OTHER_LOWER);
    }

    public static boolean isTitle(int c) {
        return in(c, TITLE);
    }

    public static boolean isCased(int c) {
        return isLower(c) || isUpper(c) || isTitle(c);
    }

    static boolean isCaseIgnorable(int c) {
        return in(c, CASE_IGNORABLE) != within(c, OTHER_CASE_IGNORABLE);
    }

    public static boolean isIdentifierStart(int c) {
        return c == '_' || in(c, ID_START) != within(c, OTHER_ID_START);
    }

    public static boolean isIdentifierPart(int c) {
        return in(c, ID_CONTINUE) != within(c, OTHER_ID_CONTINUE);
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
        var known = LONG_TITLES.get(c);
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
        if (c < BMP) {
            return PLANE[c];
        }
        var at = Arrays.binarySearch(RUN_STARTS, c);
        return RUN_CATEGORIES[at >= 0 ? at : -at - 2];
    }

    /// Whether `c` lies in one of the ranges: first and one past the last, sorted.
    private static boolean within(int c, int[] ranges) {
        if (c < ranges[0]) {
            return false;
        }
        var at = Arrays.binarySearch(ranges, c);
        return (at >= 0 ? at : -at - 2) % 2 == 0;
    }

    private static int set(String... categories) {
        var set = 0;
        for (var category : categories) {
            for (var code = 0; code < CATEGORIES; code++) {
                if (UnicodeTables.CATEGORY_NAMES.startsWith(category, code * 2)) {
                    set |= 1 << code;
                }
            }
        }
        return set;
    }

    private static int unpackRuns(int[] starts, byte[] categories) {
        var text = UnicodeTables.CATEGORY_RUNS;
        var count = 0;
        var c = 0;
        for (var i = 0; i < text.length(); ) {
            var category = (byte) UnicodeTables.CATEGORY_LETTERS.indexOf(text.charAt(i++));
            var length = 0;
            for (; i < text.length() && text.charAt(i) <= '9'; i++) {
                length = length * 10 + text.charAt(i) - '0';
            }
            var end = c + Math.max(length, 1);
            if (c < BMP) {
                Arrays.fill(PLANE, c, Math.min(end, BMP), category);
            }
            if (end > BMP) {
                starts[count] = c;
                categories[count++] = category;
            }
            c = end;
        }
        return count;
    }

    private static int[] ranges(String text) {
        var words = words(text);
        var ranges = new int[words.length * 2];
        for (var i = 0; i < words.length; i++) {
            var dash = words[i].indexOf('-');
            var first = dash < 0 ? words[i] : words[i].substring(0, dash);
            var last = words[i].substring(dash + 1);
            ranges[2 * i] = Integer.parseInt(first, 16);
            ranges[2 * i + 1] = Integer.parseInt(last, 16) + 1;
        }
        return merged(ranges);
    }

    /// Ranges that touch become one, so that a bound means one thing.
    private static int[] merged(int[] ranges) {
        var count = 0;
        for (var i = 0; i < ranges.length; i += 2) {
            if (count > 0 && ranges[count - 1] == ranges[i]) {
                count--;
            } else {
                ranges[count++] = ranges[i];
            }
            ranges[count++] = ranges[i + 1];
        }
        return Arrays.copyOf(ranges, count);
    }

    private static Map<Integer, String> titles(String text) {
        var titles = new HashMap<Integer, String>();
        for (var word : words(text)) {
            var equals = word.indexOf('=');
            var title = new StringBuilder();
            for (var part : word.substring(equals + 1).split("\\+", -1)) {
                title.append((char) Integer.parseInt(part, 16));
            }
            titles.put(Integer.parseInt(word.substring(0, equals), 16), title.toString());
        }
        return titles;
    }

    private static String[] words(String text) {
        return text.split(" ", -1);
    }
}
