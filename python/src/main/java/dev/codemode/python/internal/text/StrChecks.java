package dev.codemode.python.internal.text;

import java.util.function.IntPredicate;

/// The methods of str that ask what a text consists of: `isalpha()`, `istitle()` and so on.
public final class StrChecks {
    private StrChecks() {}

    public static boolean isAlpha(String text) {
        return all(text, Chars::isAlpha);
    }

    public static boolean isDigit(String text) {
        return all(text, Chars::isDigit);
    }

    public static boolean isDecimal(String text) {
        return all(text, Chars::isDecimal);
    }

    public static boolean isNumeric(String text) {
        return all(text, Chars::isNumeric);
    }

    public static boolean isAlnum(String text) {
        return all(text, Chars::isAlnum);
    }

    public static boolean isSpace(String text) {
        return all(text, Chars::isSpace);
    }

    public static boolean isAscii(String text) {
        return text.isEmpty() || all(text, c -> c < 0x80);
    }

    public static boolean isPrintable(String text) {
        return text.isEmpty() || all(text, Chars::isPrintable);
    }

    public static boolean isIdentifier(String text) {
        return !text.isEmpty()
                && Chars.isIdentifierStart(text.codePointAt(0))
                && all(text, Chars::isIdentifierPart);
    }

    public static boolean isUpper(String text) {
        return isCase(text, Chars::isUpper, Chars::isLower);
    }

    public static boolean isLower(String text) {
        return isCase(text, Chars::isLower, Chars::isUpper);
    }

    public static boolean isTitle(String text) {
        var inWord = false;
        var cased = false;
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            var lower = Chars.isLower(c);
            var capital = !lower && Chars.isCased(c);
            if (capital && inWord || lower && !inWord) {
                return false;
            }
            inWord = lower || capital;
            cased |= inWord;
            i += Character.charCount(c);
        }
        return cased;
    }

    /// Whether some code point is of one case and none of another.
    private static boolean isCase(String text, IntPredicate wanted, IntPredicate unwanted) {
        var found = false;
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            if (unwanted.test(c) || Chars.isTitle(c)) {
                return false;
            }
            found = found || wanted.test(c);
            i += Character.charCount(c);
        }
        return found;
    }

    /// Whether there are code points and all of them are of a kind.
    private static boolean all(String text, IntPredicate kind) {
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            if (!kind.test(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return !text.isEmpty();
    }
}
