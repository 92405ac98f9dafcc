package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Helps that messages give about names.
public final class Names {
    private Names() {}

    /// `. Did you mean: 'x'?` for the nearest of `known`, or nothing where none is near.
    public static String didYouMean(String wanted, Collection<String> known) {
        var nearest = nearest(wanted, known);
        return nearest.isEmpty() ? "" : ". Did you mean: '" + nearest + "'?";
    }

    /// The known name with the smallest edit distance, if at most a third of its length differs; else
    /// an empty text.
    @Bounded(Bounded.By.MEMORY)
    public static String nearest(String wanted, Collection<String> known) {
        var best = "";
        // One letter is near every other one.
        if (wanted.length() > 60 || wanted.length() == 1) {
            return best;
        }
        var bestDistance = Math.max(1, wanted.length() / 3) + 1;
        for (var name : known) {
            if (Math.abs(name.length() - wanted.length()) < bestDistance && !name.equals(wanted)) {
                var distance = distance(wanted, name);
                if (distance < bestDistance) {
                    best = name;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    /// Edits between two names, where a swap of neighbours is one.
    @Bounded(Bounded.By.FIXED)
    private static int distance(String a, String b) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        for (var j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    /// `a, b, c`; of more than `most` the first ones and how many more.
    public static String some(Collection<String> names, int most) {
        var more = names.size() - most;
        return names.stream().limit(most).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /// `a`, `a and b`, `a, b, and c`.
    static String listing(List<String> names) {
        return switch (names.size()) {
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + " and " + names.getLast();
            default ->
                    String.join(", ", names.subList(0, names.size() - 1))
                            + ", and "
                            + names.getLast();
        };
    }
}
