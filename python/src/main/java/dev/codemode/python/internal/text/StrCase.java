package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import java.util.Locale;

/// The methods of str that change case, by the full mappings of Unicode: `'ß'.upper()` is `'SS'`, and
/// a capital sigma becomes a final one at the end of a word.
public final class StrCase {
    private static final int SIGMA = 'Σ';

    private StrCase() {}

    public static String upper(String text, Ticker ticker) {
        return StrChecks.isAscii(text, ticker)
                ? text.toUpperCase(Locale.ROOT)
                : map(text, ticker, (i, c) -> Chars.upper(c));
    }

    public static String lower(String text, Ticker ticker) {
        return StrChecks.isAscii(text, ticker)
                ? text.toLowerCase(Locale.ROOT)
                : map(text, ticker, (i, c) -> lower(text, i, c));
    }

    public static String casefold(String text, Ticker ticker) {
        return StrChecks.isAscii(text, ticker)
                ? text.toLowerCase(Locale.ROOT)
                : map(text, ticker, (i, c) -> Chars.fold(c));
    }

    public static String swapcase(String text, Ticker ticker) {
        return map(
                text,
                ticker,
                (i, c) ->
                        Chars.isUpper(c)
                                ? lower(text, i, c)
                                : Chars.isLower(c) ? Chars.upper(c) : Character.toString(c));
    }

    public static String capitalize(String text, Ticker ticker) {
        return map(text, ticker, (i, c) -> i == 0 ? Chars.title(c) : lower(text, i, c));
    }

    public static String title(String text, Ticker ticker) {
        return map(
                text,
                ticker,
                (i, c) ->
                        i > 0 && Chars.isCased(text.codePointBefore(i))
                                ? lower(text, i, c)
                                : Chars.title(c));
    }

    private static String lower(String text, int at, int c) {
        if (c == SIGMA) {
            return endsWord(text, at) ? "ς" : "σ";
        }
        return Chars.lower(c);
    }

    /// Whether a letter stands before the sigma and none behind it, marks in between not counted.
    @Bounded(Bounded.By.MEMORY)
    private static boolean endsWord(String text, int at) {
        var before = at;
        while (before > 0 && Chars.isCaseIgnorable(text.codePointBefore(before))) {
            before -= Character.charCount(text.codePointBefore(before));
        }
        if (before == 0 || !Chars.isCased(text.codePointBefore(before))) {
            return false;
        }
        var after = at + 1;
        while (after < text.length() && Chars.isCaseIgnorable(text.codePointAt(after))) {
            after += Character.charCount(text.codePointAt(after));
        }
        return after == text.length() || !Chars.isCased(text.codePointAt(after));
    }

    /// What one code point becomes, `i` being where it stands.
    private interface Mapping {
        String of(int i, int c);
    }

    private static String map(String text, Ticker ticker, Mapping mapping) {
        var out = new StringBuilder(text.length());
        for (int i = 0, ticked = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            out.append(mapping.of(i, c));
            i += Character.charCount(c);
            if (i - ticked >= Ticker.STRIDE) {
                ticker.tick(i - ticked);
                ticked = i;
            }
        }
        return out.toString();
    }
}
