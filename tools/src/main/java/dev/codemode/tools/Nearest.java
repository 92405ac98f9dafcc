package dev.codemode.tools;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the name that somebody most likely meant.
public final class Nearest {
    private Nearest() {}

    /// The known name closest to the given one, where one is close enough to be worth mentioning.
    public static Optional<String> to(String given, Collection<String> known) {
        var allowed = Math.max(1, given.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - given.length()) <= allowed)
                .filter(name -> distance(given, name) <= allowed)
                .min(Comparator.comparingInt(name -> distance(given, name)));
    }

    /// ` Did you mean 'x'?` in the middle of a message, or nothing.
    static String hint(String given, Collection<String> known) {
        return to(given, known).map(name -> "; did you mean '" + name + "'?").orElse(".");
    }

    /// Levenshtein distance, in which case does not count.
    private static int distance(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        var previous = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(swap, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
