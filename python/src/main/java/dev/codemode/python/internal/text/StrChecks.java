package dev.codemode.python.internal.text;

import java.util.function.IntPredicate;

/// The methods of str that ask what a text consists of: `isalpha()`, `istitle()` and so on. They tell
/// their work to a [Ticker].
public final class StrChecks {
    private StrChecks() {}

    /// As the other of this name, for a short text.
    public static boolean isIdentifier(String text) {
        return isIdentifier(text, Ticker.NONE);
    }

    public static boolean isAlpha(String text, Ticker ticker) {
        return all(text, ticker, Chars::isAlpha);
    }

    public static boolean isDigit(String text, Ticker ticker) {
        return all(text, ticker, Chars::isDigit);
    }

    public static boolean isDecimal(String text, Ticker ticker) {
        return all(text, ticker, Chars::isDecimal);
    }

    public static boolean isNumeric(String text, Ticker ticker) {
        return all(text, ticker, Chars::isNumeric);
    }

    public static boolean isAlnum(String text, Ticker ticker) {
        return all(text, ticker, Chars::isAlnum);
    }

    public static boolean isSpace(String text, Ticker ticker) {
        return all(text, ticker, Chars::isSpace);
    }

    public static boolean isAscii(String text, Ticker ticker) {
        return text.isEmpty() || all(text, ticker, c -> c < 0x80);
    }

    public static boolean isPrintable(String text, Ticker ticker) {
        return text.isEmpty() || all(text, ticker, Chars::isPrintable);
    }

    public static boolean isIdentifier(String text, Ticker ticker) {
        return !text.isEmpty()
                && Chars.isIdentifierStart(text.codePointAt(0))
                && all(text, ticker, Chars::isIdentifierPart);
    }

    public static boolean isUpper(String text, Ticker ticker) {
        return isCase(text, ticker, Chars::isUpper, Chars::isLower);
    }

    public static boolean isLower(String text, Ticker ticker) {
        return isCase(text, ticker, Chars::isLower, Chars::isUpper);
    }

    public static boolean isTitle(String text, Ticker ticker) {
        var inWord = false;
        var cased = false;
        for (var i = 0; i < text.length(); ) {
            ticker.at(i);
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
    private static boolean isCase(
            String text, Ticker ticker, IntPredicate wanted, IntPredicate unwanted) {
        var found = false;
        for (var i = 0; i < text.length(); ) {
            ticker.at(i);
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
    private static boolean all(String text, Ticker ticker, IntPredicate kind) {
        for (var i = 0; i < text.length(); ) {
            ticker.at(i);
            var c = text.codePointAt(i);
            if (!kind.test(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return !text.isEmpty();
    }
}
