package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import org.jspecify.annotations.Nullable;

/// Looks for one needle in one text, any number of times.
///
/// Short needles are left to [String], window by window; for long ones its time is the product of
/// both lengths, so that they go through a table of the needle's borders.
final class Finder {
    /// Up to this length [String]'s own search costs little more than reading the text.
    private static final int SHORT = 32;

    private static final int WINDOW = 1 << 17;
    private static final int FIRST_WINDOW = 1 << 6;

    private final String text;
    private final String needle;
    private final Ticker ticker;

    /// Whether a match could begin or end inside a surrogate pair.
    private final boolean mayCutPairs;

    private int @Nullable [] forward;
    private int @Nullable [] backward;

    Finder(String text, String needle, Ticker ticker) {
        this.text = text;
        this.needle = needle;
        this.ticker = ticker;
        this.mayCutPairs =
                !needle.isEmpty()
                        && (Character.isLowSurrogate(needle.charAt(0))
                                || Character.isHighSurrogate(needle.charAt(needle.length() - 1)));
    }

    String text() {
        return text;
    }

    String needle() {
        return needle;
    }

    /// The first place in the range, or -1.
    int first(int from, int to) {
        if (to - from < needle.length()) {
            return -1;
        }
        return needle.length() > SHORT ? firstLong(from, to) : firstShort(from, to);
    }

    /// The last place in the range, or -1.
    int last(int from, int to) {
        if (to - from < needle.length()) {
            return -1;
        }
        return needle.length() > SHORT ? lastLong(from, to) : lastShort(from, to);
    }

    private int firstShort(int from, int to) {
        var length = needle.length();
        var start = from;
        while (start <= to - length) {
            var end = (int) Math.min((long) start + WINDOW + length - 1, to);
            var at = text.indexOf(needle, start, end);
            ticker.tick((at < 0 ? end : at + length) - start);
            if (at >= 0 && !cutsPair(at)) {
                return at;
            }
            start = at >= 0 ? at + 1 : start + WINDOW;
        }
        return -1;
    }

    private int lastShort(int from, int to) {
        var length = needle.length();
        var end = to;
        // Grows, because a match is often near and the window is copied.
        var window = FIRST_WINDOW;
        while (end - length >= from) {
            var start = Math.max(end - window - length + 1, from);
            var found = text.substring(start, end).lastIndexOf(needle);
            var at = start + found;
            ticker.tick(end - (found < 0 ? start : at));
            if (found >= 0 && !cutsPair(at)) {
                return at;
            }
            end = found >= 0 ? at + length - 1 : end - window;
            window = Math.min(window * 2, WINDOW);
        }
        return -1;
    }

    @Bounded(Bounded.By.MEMORY)
    private int firstLong(int from, int to) {
        if (forward == null) {
            forward = borders(needle);
        }
        var borders = forward;
        var matched = 0;
        for (var i = from; i < to; i++) {
            watch(i - from);
            var c = text.charAt(i);
            while (matched > 0 && needle.charAt(matched) != c) {
                matched = borders[matched - 1];
            }
            matched += needle.charAt(matched) == c ? 1 : 0;
            if (matched == needle.length()) {
                if (!cutsPair(i - matched + 1)) {
                    return i - matched + 1;
                }
                matched = borders[matched - 1];
            }
        }
        return -1;
    }

    /// The same from right to left, with the needle read backwards.
    @Bounded(Bounded.By.MEMORY)
    private int lastLong(int from, int to) {
        if (backward == null) {
            backward = borders(new StringBuilder(needle).reverse());
        }
        var borders = backward;
        var last = needle.length() - 1;
        var matched = 0;
        for (var i = to - 1; i >= from; i--) {
            watch(to - i);
            var c = text.charAt(i);
            while (matched > 0 && needle.charAt(last - matched) != c) {
                matched = borders[matched - 1];
            }
            matched += needle.charAt(last - matched) == c ? 1 : 0;
            if (matched == needle.length()) {
                if (!cutsPair(i)) {
                    return i;
                }
                matched = borders[matched - 1];
            }
        }
        return -1;
    }

    /// For each prefix, the length of the longest shorter prefix that it ends with.
    @Bounded(Bounded.By.MEMORY)
    private int[] borders(CharSequence pattern) {
        var borders = new int[pattern.length()];
        var matched = 0;
        for (var i = 1; i < borders.length; i++) {
            watch(i);
            var c = pattern.charAt(i);
            while (matched > 0 && pattern.charAt(matched) != c) {
                matched = borders[matched - 1];
            }
            matched += pattern.charAt(matched) == c ? 1 : 0;
            borders[i] = matched;
        }
        return borders;
    }

    private void watch(int done) {
        if (done % Ticker.STRIDE == Ticker.STRIDE - 1) {
            ticker.tick(Ticker.STRIDE);
        }
    }

    private boolean cutsPair(int at) {
        return mayCutPairs && (cuts(at) || cuts(at + needle.length()));
    }

    private boolean cuts(int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
