package dev.codemode.tools;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Names for types out of the words that schemas have for them.
final class TypeNames {
    private static final int LONGEST = 60;

    private TypeNames() {}

    /// `line_items` is `LineItems`, `Create Invoice` is `CreateInvoice`.
    static String of(String words) {
        var name =
                Arrays.stream(words.split("[^\\p{Alnum}]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
        return name.isEmpty() ? "Value" : name.substring(0, Math.min(LONGEST, name.length()));
    }

    /// What one of several is called: `line_items` are each a `line_item`.
    static String singular(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        if (plural.matches(".*(ss|x|ch|sh)es")) {
            return plural.substring(0, plural.length() - 2);
        }
        return plural.matches(".*[^su]s") ? plural.substring(0, plural.length() - 1) : plural;
    }
}
