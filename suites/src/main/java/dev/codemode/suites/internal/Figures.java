package dev.codemode.suites.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers that stand in a text, whatever their format: `$1,234.50`, `1234.5`, `**7,175**`,
/// `1.234,50`, `1234,50`, `six`. Parts of ids (`INV00001`) and of dates are not numbers.
public final class Figures {
    private static final Pattern NO_FIGURE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|(?U:[\\p{L}_])\\w*\\d\\w*");
    private static final Pattern FIGURE = Pattern.compile("\\d(?:[\\d.,]*\\d)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern GROUPED_WITH_POINTS =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}");
    private static final Pattern GROUP_SPACE =
            Pattern.compile("(?<=\\d)[\\u00a0\\u2009\\u202f'](?=\\d{3}(?!\\d))");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final List<String> WORDS =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty");

    private final List<BigDecimal> found;

    private Figures(List<BigDecimal> found) {
        this.found = found;
    }

    public static Figures in(String text) {
        var found = new ArrayList<BigDecimal>();
        var cleaned = GROUP_SPACE.matcher(NO_FIGURE.matcher(text).replaceAll(" ")).replaceAll("");
        FIGURE.matcher(cleaned).results().forEach(match -> addAll(match.group(), found));
        for (var word : cleaned.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (WORDS.contains(word)) {
                found.add(BigDecimal.valueOf(WORDS.indexOf(word)));
            }
        }
        return new Figures(found);
    }

    /// Whether the figure stands there, within a cent. Its sign is left to the words around it: an
    /// expense is written `-$75` as often as `$75`.
    public boolean contain(BigDecimal figure) {
        return found.stream()
                .anyMatch(each -> each.subtract(figure.abs()).abs().compareTo(CENT) <= 0);
    }

    private static void addAll(String digits, List<BigDecimal> found) {
        if (PLAIN.matcher(digits).matches()) {
            found.add(new BigDecimal(digits));
        } else if (GROUPED.matcher(digits).matches()) {
            found.add(new BigDecimal(digits.replace(",", "")));
        } else if (GROUPED_WITH_POINTS.matcher(digits).matches()) {
            found.add(new BigDecimal(digits.replace(".", "").replace(',', '.')));
        } else if (DECIMAL_COMMA.matcher(digits).matches()) {
            found.add(new BigDecimal(digits.replace(',', '.')));
        } else {
            // A list such as 1,2,3, or a version: each part for itself.
            Matcher parts = Pattern.compile("\\d+").matcher(digits);
            parts.results().forEach(part -> found.add(new BigDecimal(part.group())));
        }
    }
}
