package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;

/// Finds one text in another, in time linear in both, and without stopping for long.
///
/// Indices count chars, not code points. A range is given by its first char and the one behind its
/// last; it must lie inside the text.
public final class StrSearch {
    private StrSearch() {}

    /// The first place of `needle` in the range, or -1.
    public static int find(String text, String needle, int from, int to, Ticker ticker) {
        return new Finder(text, needle, ticker).first(from, to);
    }

    /// The last place of `needle` in the range, or -1.
    public static int findLast(String text, String needle, int from, int to, Ticker ticker) {
        return new Finder(text, needle, ticker).last(from, to);
    }

    /// How often `needle` stands in the range without overlapping itself.
    public static int count(String text, String needle, int from, int to, Ticker ticker) {
        if (needle.isEmpty()) {
            return text.codePointCount(from, to) + 1;
        }
        var finder = new Finder(text, needle, ticker);
        var count = 0;
        for (var at = finder.first(from, to);
                at >= 0;
                at = finder.first(at + needle.length(), to)) {
            count++;
        }
        return count;
    }

    /// Puts `replacement` for `needle`, at most `limit` times, from the left; a negative limit
    /// means everywhere. `maxChars` limits the length of the result.
    public static String replace(
            String text,
            String needle,
            String replacement,
            long limit,
            long maxChars,
            Ticker ticker) {
        var found = count(text, needle, 0, text.length(), ticker);
        var times = limit < 0 ? found : (int) Math.min(limit, found);
        if (times == 0) {
            return text;
        }
        var growth = (long) times * (replacement.length() - needle.length());
        var size = TooLargeException.check(text.length() + growth, maxChars);
        var out = new StringBuilder(size);
        return needle.isEmpty()
                ? interleaved(out, text, replacement, times)
                : replaced(out, new Finder(text, needle, ticker), replacement, times);
    }

    private static String replaced(
            StringBuilder out, Finder finder, String replacement, int times) {
        var text = finder.text();
        var done = 0;
        for (var i = 0; i < times; i++) {
            var at = finder.first(done, text.length());
            out.append(text, done, at).append(replacement);
            done = at + finder.needle().length();
        }
        return out.append(text, done, text.length()).toString();
    }

    /// The replacement in front of each of the first code points, and behind the last one.
    @Bounded(Bounded.By.MEMORY)
    private static String interleaved(
            StringBuilder out, String text, String replacement, int times) {
        var at = 0;
        for (var i = 0; i < times; i++) {
            out.append(replacement);
            if (at < text.length()) {
                var end = text.offsetByCodePoints(at, 1);
                out.append(text, at, end);
                at = end;
            }
        }
        return out.append(text, at, text.length()).toString();
    }
}
