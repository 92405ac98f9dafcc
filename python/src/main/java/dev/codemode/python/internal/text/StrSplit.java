package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The methods of str that take a text apart. A negative `limit` means any number of cuts; a
/// separator is never empty.
public final class StrSplit {
    private StrSplit() {}

    /// `text.split(None, limit)`: the words, white space dropped.
    public static List<String> words(String text, long limit, Ticker ticker) {
        var pieces = new Pieces(ticker);
        var at = spaceEnd(text, 0);
        while (at < text.length()) {
            var end = limit == pieces.count() ? text.length() : wordEnd(text, at);
            pieces.add(text.substring(at, end));
            at = spaceEnd(text, end);
        }
        return pieces.list();
    }

    /// `text.rsplit(None, limit)`.
    public static List<String> wordsFromRight(String text, long limit, Ticker ticker) {
        var pieces = new Pieces(ticker);
        var end = spaceStart(text, text.length());
        while (end > 0) {
            var start = limit == pieces.count() ? 0 : wordStart(text, end);
            pieces.add(text.substring(start, end));
            end = spaceStart(text, start);
        }
        return pieces.reversed();
    }

    /// `text.split(separator, limit)`.
    public static List<String> split(String text, String separator, long limit, Ticker ticker) {
        var pieces = new Pieces(ticker);
        var finder = new Finder(text, separator, ticker);
        var start = 0;
        while (limit != pieces.count()) {
            var at = finder.first(start, text.length());
            if (at < 0) {
                break;
            }
            pieces.add(text.substring(start, at));
            start = at + separator.length();
        }
        pieces.add(text.substring(start));
        return pieces.list();
    }

    /// `text.rsplit(separator, limit)`.
    public static List<String> splitFromRight(
            String text, String separator, long limit, Ticker ticker) {
        var pieces = new Pieces(ticker);
        var finder = new Finder(text, separator, ticker);
        var end = text.length();
        while (limit != pieces.count()) {
            var at = finder.last(0, end);
            if (at < 0) {
                break;
            }
            pieces.add(text.substring(at + separator.length(), end));
            end = at;
        }
        pieces.add(text.substring(0, end));
        return pieces.reversed();
    }

    /// `text.splitlines(keepEnds)`.
    @Bounded(Bounded.By.MEMORY)
    public static List<String> lines(String text, boolean keepEnds, Ticker ticker) {
        var pieces = new Pieces(ticker);
        for (var start = 0; start < text.length(); ) {
            var end = start;
            while (end < text.length() && !Chars.isLineBreak(text.charAt(end))) {
                end++;
            }
            var next = Math.min(end + (text.startsWith("\r\n", end) ? 2 : 1), text.length());
            pieces.add(text.substring(start, keepEnds ? next : end));
            start = next;
        }
        return pieces.list();
    }

    /// `text.partition(separator)`: always three texts.
    public static List<String> partition(String text, String separator, Ticker ticker) {
        var at = StrSearch.find(text, separator, 0, text.length(), ticker);
        return at < 0 ? List.of(text, "", "") : around(text, separator, at);
    }

    /// `text.rpartition(separator)`: always three texts.
    public static List<String> partitionFromRight(String text, String separator, Ticker ticker) {
        var at = StrSearch.findLast(text, separator, 0, text.length(), ticker);
        return at < 0 ? List.of("", "", text) : around(text, separator, at);
    }

    private static List<String> around(String text, String separator, int at) {
        return List.of(text.substring(0, at), separator, text.substring(at + separator.length()));
    }

    // No white space lies outside the first plane, so that chars will do here.

    private static int spaceEnd(String text, int from) {
        var i = from;
        while (i < text.length() && Chars.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int wordEnd(String text, int from) {
        var i = from;
        while (i < text.length() && !Chars.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int spaceStart(String text, int from) {
        var i = from;
        while (i > 0 && Chars.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int wordStart(String text, int from) {
        var i = from;
        while (i > 0 && !Chars.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /// What has been cut off so far; reports each stretch of work.
    private static final class Pieces {
        /// What a piece costs beside its characters.
        private static final int OVERHEAD = 16;

        private final List<String> list = new ArrayList<>();
        private final Ticker ticker;
        private int work;

        Pieces(Ticker ticker) {
            this.ticker = ticker;
        }

        void add(String piece) {
            list.add(piece);
            work += piece.length() + OVERHEAD;
            if (work >= Ticker.STRIDE) {
                ticker.tick(work);
                work = 0;
            }
        }

        int count() {
            return list.size();
        }

        List<String> list() {
            return list;
        }

        List<String> reversed() {
            Collections.reverse(list);
            return list;
        }
    }
}
