package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import org.jspecify.annotations.Nullable;

/// Looks at the text of a number before it is read.
@Bounded(Bounded.By.MEMORY)
final class NumberScan {
    private NumberScan() {}

    /// The text without white space around it and with the digits of all scripts as ASCII ones;
    /// null if it has any other character outside ASCII.
    static @Nullable String ascii(String text) {
        var trimmed = trim(text);
        for (var i = 0; i < trimmed.length(); i++) {
            if (trimmed.charAt(i) > 0x7e) {
                return translated(trimmed);
            }
        }
        return trimmed;
    }

    private static @Nullable String translated(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            var digit = Chars.decimal(c);
            if (digit >= 0) {
                out.append((char) ('0' + digit));
            } else if (c < 0x7f) {
                out.append((char) c);
            } else {
                return null;
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static String trim(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /// Numbers may not be surrounded by the separators U+001C to U+001F, though they are spaces.
    private static boolean isBlank(char c) {
        return c < 0x7f ? c == ' ' || c >= '\t' && c <= '\r' : Chars.isSpace(c);
    }

    /// Whether this is a decimal number as `float()` takes it, underscores between digits included.
    static boolean isFloat(String text) {
        var i = sign(text, 0);
        var whole = digits(text, i);
        if (whole < 0) {
            return false;
        }
        var count = whole - i;
        i = whole;
        if (i < text.length() && text.charAt(i) == '.') {
            var end = digits(text, i + 1);
            if (end < 0) {
                return false;
            }
            count += end - i - 1;
            i = end;
        }
        if (count == 0) {
            return false;
        }
        return i == text.length() || isExponent(text, i);
    }

    private static boolean isExponent(String text, int at) {
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return false;
        }
        var start = sign(text, at + 1);
        return digits(text, start) == text.length() && start < text.length();
    }

    private static int sign(String text, int at) {
        var signed = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
        return signed ? at + 1 : at;
    }

    /// Where the digits that start here end; negative if an underscore stands anywhere but between
    /// two of them.
    private static int digits(String text, int at) {
        var i = at;
        var last = '_';
        for (; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '_' ? last == '_' : c < '0' || c > '9') {
                break;
            }
            last = c;
        }
        return i > at && last == '_' || i < text.length() && text.charAt(i) == '_' ? -1 : i;
    }
}
