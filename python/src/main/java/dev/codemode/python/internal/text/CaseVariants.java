package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which characters count as the same where case is ignored: those with the same lower case, and those
/// whose lower cases have the same upper case (`s` and the long `ſ`).
@Bounded(Bounded.By.FIXED)
public final class CaseVariants {
    private CaseVariants() {}

    /// The lower case of a character as one character.
    public static int lower(int c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? c + 32 : c;
        }
        return Character.toLowerCase(c) == c ? c : Chars.lower(c).codePointAt(0);
    }

    /// The lower case of ASCII letters; other characters stay.
    public static int asciiLower(int c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }

    /// All characters that are the same as `c`, itself included, sorted.
    public static int[] of(int c) {
        var known = Table.ALL.get(lower(c));
        return known == null ? new int[] {c} : known;
    }

    /// As [#of], knowing only of ASCII letters.
    public static int[] asciiOf(int c) {
        var lower = asciiLower(c);
        return lower >= 'a' && lower <= 'z' ? new int[] {lower - 32, lower} : new int[] {c};
    }

    /// Made when it is first asked for, from some three thousand characters that have case.
    private static final class Table {
        /// By lower case.
        static final Map<Integer, int[]> ALL = build();

        private Table() {}

        private static Map<Integer, int[]> build() {
            var byLower = new TreeMap<Integer, Set<Integer>>();
            var byUpper = new HashMap<String, Set<Integer>>();
            for (var c = 0; c <= 0x1ffff; c++) {
                if (Character.isLetter(c) || Character.toLowerCase(c) != Character.toUpperCase(c)) {
                    add(c, byLower, byUpper);
                }
            }
            for (var same : byUpper.values()) {
                if (same.size() > 1) {
                    join(same, byLower);
                }
            }
            var all = new HashMap<Integer, int[]>();
            byLower.forEach((lower, set) -> all.put(lower, toArray(set)));
            return all;
        }

        private static void add(
                int c, Map<Integer, Set<Integer>> byLower, Map<String, Set<Integer>> byUpper) {
            var lower = lower(c);
            var upper = Character.isLowerCase(c) || lower != c ? Chars.upper(c) : "";
            if (lower == c && upper.isEmpty()) {
                return;
            }
            var variants = byLower.computeIfAbsent(lower, _ -> new TreeSet<>());
            variants.add(c);
            variants.add(lower);
            byUpper.computeIfAbsent(upper, _ -> new TreeSet<>()).add(lower);
        }

        private static void join(Set<Integer> lowers, Map<Integer, Set<Integer>> byLower) {
            var joined = new TreeSet<Integer>();
            for (var lower : lowers) {
                joined.addAll(byLower.getOrDefault(lower, Set.of(lower)));
            }
            for (var lower : lowers) {
                byLower.put(lower, joined);
            }
        }

        private static int[] toArray(Set<Integer> set) {
            return new ArrayList<>(set).stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
