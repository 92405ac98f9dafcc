package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// The methods of str that strip, fill up and translate. Widths count code points; `maxChars` limits
/// the length of a result, which is refused with [TooLargeException] before it is made.
///
/// Checks stand in [StrChecks], case in [StrCase], searching in [StrSearch], splitting in
/// [StrSplit].
public final class StrOps {
    private StrOps() {}

    /// `text.strip(chars)`; null strips white space.
    public static String strip(String text, @Nullable String chars) {
        var dropped = members(chars);
        var start = stripStart(text, dropped);
        return text.substring(start, stripEnd(text, start, dropped));
    }

    /// `text.lstrip(chars)`; null strips white space.
    public static String stripLeft(String text, @Nullable String chars) {
        return text.substring(stripStart(text, members(chars)));
    }

    /// `text.rstrip(chars)`; null strips white space.
    public static String stripRight(String text, @Nullable String chars) {
        return text.substring(0, stripEnd(text, 0, members(chars)));
    }

    @Bounded(Bounded.By.MEMORY)
    private static IntPredicate members(@Nullable String chars) {
        if (chars == null) {
            return Chars::isSpace;
        }
        if (chars.length() == 1) {
            var only = chars.charAt(0);
            return c -> c == only;
        }
        var members = new BitSet();
        for (var i = 0; i < chars.length(); ) {
            var c = chars.codePointAt(i);
            members.set(c);
            i += Character.charCount(c);
        }
        return members::get;
    }

    @Bounded(Bounded.By.MEMORY)
    private static int stripStart(String text, IntPredicate dropped) {
        var i = 0;
        while (i < text.length() && dropped.test(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    @Bounded(Bounded.By.MEMORY)
    private static int stripEnd(String text, int start, IntPredicate dropped) {
        var i = text.length();
        while (i > start && dropped.test(text.codePointBefore(i))) {
            i -= Character.charCount(text.codePointBefore(i));
        }
        return i;
    }

    /// `text.center(width, fill)`; `fill` is a code point.
    public static String center(String text, long width, int fill, long maxChars) {
        var padding = padding(text, width);
        // An odd one goes to the left where the width is odd, too.
        var left = padding / 2 + (padding & width & 1);
        return pad(text, left, padding - left, fill, maxChars);
    }

    /// `text.ljust(width, fill)`; `fill` is a code point.
    public static String leftJustify(String text, long width, int fill, long maxChars) {
        return pad(text, 0, padding(text, width), fill, maxChars);
    }

    /// `text.rjust(width, fill)`; `fill` is a code point.
    public static String rightJustify(String text, long width, int fill, long maxChars) {
        return pad(text, padding(text, width), 0, fill, maxChars);
    }

    /// `text.zfill(width)`: zeros behind the sign.
    public static String zeroFill(String text, long width, long maxChars) {
        var padding = padding(text, width);
        if (!text.startsWith("+") && !text.startsWith("-")) {
            return pad(text, padding, 0, '0', maxChars);
        }
        return text.charAt(0) + pad(text.substring(1), padding, 0, '0', maxChars);
    }

    private static long padding(String text, long width) {
        return Math.max(width - text.codePointCount(0, text.length()), 0);
    }

    private static String pad(String text, long left, long right, int fill, long maxChars) {
        if (left + right == 0) {
            return text;
        }
        var size = TooLargeException.check(text.length() + left + right, maxChars);
        return new StringBuilder(size)
                .repeat(fill, (int) left)
                .append(text)
                .repeat(fill, (int) right)
                .toString();
    }

    /// `text.expandtabs(size)`.
    public static String expandTabs(String text, long size, long maxChars, Ticker ticker) {
        var out = new StringBuilder(text.length());
        var column = 0L;
        for (var i = 0; i < text.length(); i++) {
            watch(ticker, i);
            var c = text.charAt(i);
            if (c == '\t') {
                var blanks = size > 0 ? size - column % size : 0;
                TooLargeException.check(out.length() + blanks, maxChars);
                out.repeat(' ', (int) blanks);
                column += blanks;
            } else {
                out.append(c);
                column = c == '\n' || c == '\r' ? 0 : column + (isSecondHalf(text, i) ? 0 : 1);
            }
        }
        TooLargeException.check(out.length(), maxChars);
        return out.toString();
    }

    private static boolean isSecondHalf(String text, int at) {
        return at > 0
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /// What a code point is translated to.
    public interface Translation {
        /// The text to put in its place, empty to drop it; null leaves it as it is.
        @Nullable String of(int c);
    }

    /// `text.translate(table)`.
    public static String translate(
            String text, Translation translation, long maxChars, Ticker ticker) {
        var out = new StringBuilder(text.length());
        for (int i = 0, count = 0; i < text.length(); count++) {
            watch(ticker, count);
            var c = text.codePointAt(i);
            var translated = translation.of(c);
            if (translated == null) {
                out.appendCodePoint(c);
            } else {
                TooLargeException.check((long) out.length() + translated.length(), maxChars);
                out.append(translated);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static void watch(Ticker ticker, int done) {
        if (done % Ticker.STRIDE == Ticker.STRIDE - 1) {
            ticker.tick(Ticker.STRIDE);
        }
    }
}
