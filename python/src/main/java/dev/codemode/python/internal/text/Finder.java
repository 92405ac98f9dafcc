package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import java.security.SecureRandom;

/// Looks for one needle in one text, any number of times.
///
/// Short needles are left to [String], window by window; for long ones its time is the product of
/// both lengths, so that hashes are compared first, of the needle and of each stretch of its length.
final class Finder {
    /// Up to this length [String]'s own search costs little more than reading the text.
    private static final int SHORT = 32;

    private static final long PRIME = (1L << 61) - 1;

    /// A secret of this JVM, so that no text can be made to meet hashes that are not its own.
    private static final long BASE = new SecureRandom().nextLong(1L << 32, PRIME);

    private static final int WINDOW = 1 << 17;
    private static final int FIRST_WINDOW = 1 << 6;

    private final String text;
    private final String needle;
    private final Ticker ticker;

    /// Whether a match could begin or end inside a surrogate pair.
    private final boolean mayCutPairs;

    /// Hashes of the needle, read either way, or -1.
    private long forward = -1;

    private long backward = -1;
    private long weight;

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

    private int firstLong(int from, int to) {
        var length = needle.length();
        var wanted = hashOfNeedle();
        var hash = 0L;
        for (var i = from; i < from + length; i++) {
            watch(i - from);
            hash = pushed(hash, text.charAt(i));
        }
        for (var at = from; ; at++) {
            watch(at - from);
            if (hash == wanted && !cutsPair(at) && text.startsWith(needle, at)) {
                return at;
            }
            if (at + length >= to) {
                return -1;
            }
            hash = rolled(hash, text.charAt(at), text.charAt(at + length));
        }
    }

    /// The same from right to left, with the needle read backwards.
    private int lastLong(int from, int to) {
        var length = needle.length();
        var wanted = hashOfReversedNeedle();
        var hash = 0L;
        for (var i = to - 1; i >= to - length; i--) {
            watch(to - i);
            hash = pushed(hash, text.charAt(i));
        }
        for (var at = to - length; ; at--) {
            watch(to - at);
            if (hash == wanted && !cutsPair(at) && text.startsWith(needle, at)) {
                return at;
            }
            if (at <= from) {
                return -1;
            }
            hash = rolled(hash, text.charAt(at + length - 1), text.charAt(at - 1));
        }
    }

    private long hashOfNeedle() {
        if (forward < 0) {
            var hash = 0L;
            for (var i = 0; i < needle.length(); i++) {
                watch(i);
                hash = pushed(hash, needle.charAt(i));
            }
            forward = hash;
            weigh();
        }
        return forward;
    }

    private long hashOfReversedNeedle() {
        if (backward < 0) {
            var hash = 0L;
            for (var i = needle.length() - 1; i >= 0; i--) {
                watch(i);
                hash = pushed(hash, needle.charAt(i));
            }
            backward = hash;
            weigh();
        }
        return backward;
    }

    /// What the first char of a hash counts for in it.
    @Bounded(Bounded.By.FIXED)
    private void weigh() {
        var power = BASE;
        weight = 1;
        for (var rest = needle.length() - 1; rest > 0; rest >>= 1) {
            weight = (rest & 1) != 0 ? times(weight, power) : weight;
            power = times(power, power);
        }
    }

    private static long pushed(long hash, char c) {
        return reduced(times(hash, BASE) + c);
    }

    private long rolled(long hash, char first, char next) {
        return pushed(reduced(hash + PRIME - times(weight, first)), next);
    }

    /// A product, by a prime that makes it cheap.
    private static long times(long a, long b) {
        var high = Math.multiplyHigh(a, b) << 3 | a * b >>> 61;
        return reduced((a * b & PRIME) + high);
    }

    private static long reduced(long sum) {
        return sum >= PRIME ? sum - PRIME : sum;
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
