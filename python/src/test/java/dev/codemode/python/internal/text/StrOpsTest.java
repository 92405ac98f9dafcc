package dev.codemode.python.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrOpsTest {
    private static final long MAX_CHARS = 1_000_000;

    @Test
    void doesWhatTheMethodsOfStrDoInCpython() {
        Table.check("strings", row -> answer(row, Table.unescaped(row[1])));
    }

    private static String answer(String[] row, String text) {
        return switch (row[0]) {
            case "isalpha" -> python(StrChecks.isAlpha(text, Ticker.NONE));
            case "isdigit" -> python(StrChecks.isDigit(text, Ticker.NONE));
            case "isdecimal" -> python(StrChecks.isDecimal(text, Ticker.NONE));
            case "isnumeric" -> python(StrChecks.isNumeric(text, Ticker.NONE));
            case "isalnum" -> python(StrChecks.isAlnum(text, Ticker.NONE));
            case "isspace" -> python(StrChecks.isSpace(text, Ticker.NONE));
            case "isascii" -> python(StrChecks.isAscii(text, Ticker.NONE));
            case "isprintable" -> python(StrChecks.isPrintable(text, Ticker.NONE));
            case "isidentifier" -> python(StrChecks.isIdentifier(text));
            case "isupper" -> python(StrChecks.isUpper(text, Ticker.NONE));
            case "islower" -> python(StrChecks.isLower(text, Ticker.NONE));
            case "istitle" -> python(StrChecks.isTitle(text, Ticker.NONE));
            case "upper" -> StrCase.upper(text, Ticker.NONE);
            case "lower" -> StrCase.lower(text, Ticker.NONE);
            case "title" -> StrCase.title(text, Ticker.NONE);
            case "capitalize" -> StrCase.capitalize(text, Ticker.NONE);
            case "swapcase" -> StrCase.swapcase(text, Ticker.NONE);
            case "casefold" -> StrCase.casefold(text, Ticker.NONE);
            case "strip" -> StrOps.strip(text, chars(row[2]));
            case "lstrip" -> StrOps.stripLeft(text, chars(row[2]));
            case "rstrip" -> StrOps.stripRight(text, chars(row[2]));
            case "center" -> StrOps.center(text, number(row[2]), fill(row[3]), MAX_CHARS);
            case "ljust" -> StrOps.leftJustify(text, number(row[2]), fill(row[3]), MAX_CHARS);
            case "rjust" -> StrOps.rightJustify(text, number(row[2]), fill(row[3]), MAX_CHARS);
            case "zfill" -> StrOps.zeroFill(text, number(row[2]), MAX_CHARS);
            case "expandtabs" -> StrOps.expandTabs(text, number(row[2]), MAX_CHARS, Ticker.NONE);
            default -> answer(row, text, Table.unescaped(row[2]));
        };
    }

    private static String answer(String[] row, String text, String other) {
        var end = text.length();
        return switch (row[0]) {
            case "splitlines" -> list(StrSplit.lines(text, other.equals("True"), Ticker.NONE));
            case "split" -> list(split(text, other, number(row[3])));
            case "rsplit" -> list(splitFromRight(text, other, number(row[3])));
            case "partition" -> list(StrSplit.partition(text, other, Ticker.NONE));
            case "rpartition" -> list(StrSplit.partitionFromRight(text, other, Ticker.NONE));
            case "find" -> index(text, StrSearch.find(text, other, 0, end, Ticker.NONE));
            case "rfind" -> index(text, StrSearch.findLast(text, other, 0, end, Ticker.NONE));
            case "count" -> Integer.toString(StrSearch.count(text, other, 0, end, Ticker.NONE));
            case "replace" ->
                    StrSearch.replace(
                            text,
                            other,
                            Table.unescaped(row[3]),
                            number(row[4]),
                            MAX_CHARS,
                            Ticker.NONE);
            default -> throw new IllegalArgumentException(row[0]);
        };
    }

    private static List<String> split(String text, String separator, long limit) {
        return separator.equals("None")
                ? StrSplit.words(text, limit, Ticker.NONE)
                : StrSplit.split(text, separator, limit, Ticker.NONE);
    }

    private static List<String> splitFromRight(String text, String separator, long limit) {
        return separator.equals("None")
                ? StrSplit.wordsFromRight(text, limit, Ticker.NONE)
                : StrSplit.splitFromRight(text, separator, limit, Ticker.NONE);
    }

    private static String python(boolean value) {
        return value ? "True" : "False";
    }

    private static @Nullable String chars(String cell) {
        return cell.equals("None") ? null : Table.unescaped(cell);
    }

    private static long number(String cell) {
        return Long.parseLong(cell);
    }

    private static int fill(String cell) {
        return Table.unescaped(cell).codePointAt(0);
    }

    private static String list(List<String> texts) {
        return texts.stream().map(StrRepr::ascii).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String index(String text, int at) {
        return Integer.toString(at < 0 ? at : text.codePointCount(0, at));
    }

    @Test
    void findsALongNeedleInAHardTextWithoutDelay() {
        var text = "a".repeat(2_000_000);
        var needle = "a".repeat(1_000_000) + "b";
        var mirrored = "b" + "a".repeat(1_000_000);
        var ticks = new AtomicLong();

        assertTimeout(
                Duration.ofSeconds(2),
                () -> {
                    assertThat(StrSearch.find(text, needle, 0, text.length(), ticks::addAndGet))
                            .isEqualTo(-1);
                    assertThat(
                                    StrSearch.findLast(
                                            text, mirrored, 0, text.length(), ticks::addAndGet))
                            .isEqualTo(-1);
                });
        assertThat(ticks.get()).isGreaterThan(4_000_000);
    }

    @Test
    void looksOnlyInsideTheRange() {
        var text = "abcabcabc";

        assertThat(StrSearch.find(text, "abc", 1, 9, Ticker.NONE)).isEqualTo(3);
        assertThat(StrSearch.find(text, "abc", 1, 5, Ticker.NONE)).isEqualTo(-1);
        assertThat(StrSearch.findLast(text, "abc", 0, 8, Ticker.NONE)).isEqualTo(3);
        assertThat(StrSearch.findLast(text, "abc", 4, 8, Ticker.NONE)).isEqualTo(-1);
        assertThat(StrSearch.count(text, "abc", 1, 9, Ticker.NONE)).isEqualTo(2);
        assertThat(StrSearch.count(text, "", 1, 9, Ticker.NONE)).isEqualTo(9);
        assertThat(StrSearch.find(text, "", 4, 4, Ticker.NONE)).isEqualTo(4);
        assertThat(StrSearch.findLast(text, "", 2, 4, Ticker.NONE)).isEqualTo(4);
    }

    @Test
    void findsWhatLiesFarApart() {
        var text = "needle" + "x".repeat(1_000_000) + "needle" + "x".repeat(1_000_000);

        assertThat(StrSearch.find(text, "needle", 1, text.length(), Ticker.NONE))
                .isEqualTo(1_000_006);
        assertThat(StrSearch.findLast(text, "needle", 0, text.length(), Ticker.NONE))
                .isEqualTo(1_000_006);
        assertThat(StrSearch.findLast(text, "needle", 0, 1_000_011, Ticker.NONE)).isEqualTo(0);
        assertThat(StrSearch.count(text, "needle", 0, text.length(), Ticker.NONE)).isEqualTo(2);
    }

    @Test
    void neverFindsHalfOfASurrogatePair() {
        var half = "\ud83d";

        assertThat(StrSearch.find("😀" + half, half, 0, 3, Ticker.NONE)).isEqualTo(2);
        assertThat(StrSearch.findLast(half + "😀", half, 0, 3, Ticker.NONE)).isEqualTo(0);
        assertThat(StrSearch.find("😀".repeat(99), "\ude00😀".repeat(30), 0, 198, Ticker.NONE))
                .isEqualTo(-1);
    }

    @Test
    void refusesToMakeATextThatIsTooLarge() {
        assertThatThrownBy(() -> StrOps.center("x", MAX_CHARS + 1, ' ', MAX_CHARS))
                .isInstanceOf(TooLargeException.class)
                .hasMessage("a text of 1000001 characters; allowed are 1000000");
        assertThatThrownBy(() -> StrOps.zeroFill("-x", Long.MAX_VALUE, MAX_CHARS))
                .isInstanceOf(TooLargeException.class);
        assertThatThrownBy(
                        () ->
                                StrSearch.replace(
                                        "a".repeat(2_000),
                                        "a",
                                        "b".repeat(2_000),
                                        -1,
                                        MAX_CHARS,
                                        Ticker.NONE))
                .isInstanceOf(TooLargeException.class)
                .hasMessage("a text of 4000000 characters; allowed are 1000000");
        assertThatThrownBy(() -> StrOps.expandTabs("\t", Long.MAX_VALUE, MAX_CHARS, Ticker.NONE))
                .isInstanceOf(TooLargeException.class);
    }

    @Test
    void canBeStoppedInTheMiddle() {
        var text = "a b ".repeat(100_000);
        Ticker stop =
                work -> {
                    throw new IllegalStateException("stopped after " + work);
                };

        assertThatThrownBy(() -> StrSplit.words(text, -1, stop))
                .hasMessageStartingWith("stopped after 4");
        assertThatThrownBy(() -> StrCase.upper("ß" + text, stop)).hasMessage("stopped after 4096");
        assertThatThrownBy(() -> StrCase.title(text, stop)).hasMessage("stopped after 4096");
        assertThatThrownBy(() -> StrOps.expandTabs(text, 8, MAX_CHARS, stop))
                .hasMessage("stopped after 4096");
        assertThatThrownBy(() -> StrOps.translate(text, c -> null, MAX_CHARS, stop))
                .hasMessage("stopped after 4096");
    }

    @Test
    void translatesWhatTheTableKnows() {
        var table =
                (StrOps.Translation)
                        c ->
                                switch (c) {
                                    case 'a' -> "";
                                    case 0x1f600 -> ":)";
                                    default -> null;
                                };

        assertThat(StrOps.translate("banana 😀🙃", table, MAX_CHARS, Ticker.NONE))
                .isEqualTo("bnn :)🙃");
    }

    @Test
    void ignoresTheDefaultLocale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(StrCase.upper("title", Ticker.NONE)).isEqualTo("TITLE");
            assertThat(StrCase.lower("TITLÉ", Ticker.NONE)).isEqualTo("titlé");
        } finally {
            Locale.setDefault(before);
        }
    }
}
