package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/// Upper and lower case, and kinds of characters, of bytes: letters are those of ASCII.
final class BytesCase {
    static final byte[] SPACES = {' ', '\t', '\n', '\r', 0x0b, '\f'};

    private BytesCase() {}

    static void install(TypeBuilder builder) {
        mapped(builder, "upper", (all, i) -> upper(all[i]));
        mapped(builder, "lower", (all, i) -> lower(all[i]));
        mapped(builder, "swapcase", (all, i) -> isUpper(all[i]) ? lower(all[i]) : upper(all[i]));
        mapped(builder, "capitalize", (all, i) -> i == 0 ? upper(all[i]) : lower(all[i]));
        mapped(
                builder,
                "title",
                (all, i) -> i > 0 && isAlpha(all[i - 1]) ? lower(all[i]) : upper(all[i]));
        check(builder, "isalpha", all -> every(all, BytesCase::isAlpha));
        check(builder, "isdigit", all -> every(all, BytesCase::isDigit));
        check(builder, "isalnum", all -> every(all, b -> isAlpha(b) || isDigit(b)));
        check(builder, "isspace", all -> every(all, BytesCase::isSpace));
        check(builder, "isascii", all -> all.length == 0 || every(all, b -> b >= 0));
        check(builder, "isupper", all -> isOneCase(all, BytesCase::isUpper, BytesCase::isLower));
        check(builder, "islower", all -> isOneCase(all, BytesCase::isLower, BytesCase::isUpper));
        check(builder, "istitle", BytesCase::isTitle);
    }

    @FunctionalInterface
    private interface Mapping {
        int apply(byte[] all, int index);
    }

    private static void mapped(TypeBuilder builder, String name, Mapping mapping) {
        builder.method(
                name + "(self, /)",
                (run, self) -> {
                    var all = ((BytesValue) self).bytes();
                    run.work(all.length >> 2);
                    run.reserve(all.length);
                    var fresh = new byte[all.length];
                    for (var i = 0; i < fresh.length; i++) {
                        fresh[i] = (byte) mapping.apply(all, i);
                    }
                    return ((BytesValue) self).same(fresh);
                });
    }

    private static void check(TypeBuilder builder, String name, Predicate<byte[]> test) {
        builder.method(name + "(self, /)", (run, self) -> answer(run, self, test));
    }

    private static Value answer(Run run, Value self, Predicate<byte[]> test) {
        var all = ((BytesValue) self).bytes();
        run.work(all.length >> 2);
        return Bool.of(test.test(all));
    }

    @Bounded(Bounded.By.MEMORY)
    private static boolean every(byte[] all, IntPredicate test) {
        for (var b : all) {
            if (!test.test(b)) {
                return false;
            }
        }
        return all.length > 0;
    }

    @Bounded(Bounded.By.MEMORY)
    private static boolean isOneCase(byte[] all, IntPredicate wanted, IntPredicate other) {
        var some = false;
        for (var b : all) {
            if (other.test(b)) {
                return false;
            }
            some |= wanted.test(b);
        }
        return some;
    }

    @Bounded(Bounded.By.MEMORY)
    private static boolean isTitle(byte[] all) {
        var some = false;
        for (var i = 0; i < all.length; i++) {
            var inWord = i > 0 && isAlpha(all[i - 1]);
            if (isUpper(all[i]) && inWord || isLower(all[i]) && !inWord) {
                return false;
            }
            some |= isAlpha(all[i]);
        }
        return some;
    }

    private static boolean isUpper(int b) {
        return b >= 'A' && b <= 'Z';
    }

    private static boolean isLower(int b) {
        return b >= 'a' && b <= 'z';
    }

    private static boolean isAlpha(int b) {
        return isUpper(b) || isLower(b);
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    static boolean isSpace(int b) {
        return b == ' ' || b >= '\t' && b <= '\r';
    }

    private static int upper(int b) {
        return isLower(b) ? b - 32 : b;
    }

    private static int lower(int b) {
        return isUpper(b) ? b + 32 : b;
    }

    /// What stands between white space; at most `limit` cuts, any number where it is negative.
    static List<String> words(Run run, byte[] all, int limit, boolean fromRight) {
        run.work(all.length);
        var words = new ArrayList<String>();
        var from = 0;
        var to = all.length;
        while (from < to && isSpace(all[from])) {
            from++;
        }
        while (to > from && isSpace(all[to - 1])) {
            to--;
        }
        if (fromRight) {
            wordsFromRight(all, from, to, limit, words);
        } else {
            // The last word keeps the white space behind it, where the cuts ran out before it.
            wordsFromLeft(all, from, limit, words);
        }
        return words;
    }

    private static void wordsFromLeft(byte[] all, int start, int limit, List<String> words) {
        for (var from = start; from < all.length; ) {
            var end = from;
            while (end < all.length && !isSpace(all[end])) {
                end++;
            }
            if (words.size() == limit) {
                end = all.length;
            }
            words.add(new String(all, from, end - from, StandardCharsets.ISO_8859_1));
            from = end;
            while (from < all.length && isSpace(all[from])) {
                from++;
            }
        }
    }

    private static void wordsFromRight(
            byte[] all, int start, int stop, int limit, List<String> words) {
        for (var end = stop; end > start; ) {
            var from = end;
            while (from > start && !isSpace(all[from - 1])) {
                from--;
            }
            if (words.size() == limit) {
                from = 0;
            }
            words.addFirst(new String(all, from, end - from, StandardCharsets.ISO_8859_1));
            end = from;
            while (end > start && isSpace(all[end - 1])) {
                end--;
            }
        }
    }
}
