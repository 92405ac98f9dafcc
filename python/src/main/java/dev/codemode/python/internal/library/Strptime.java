package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `strptime` in the C locale: a text read by a format, trying for each directive the longer readings
/// first.
final class Strptime {
    /// What was read.
    ///
    /// @param weekday Monday is 0
    record Read(
            int year,
            int month,
            int day,
            int hour,
            int minute,
            int second,
            int micros,
            int weekday,
            int dayOfYear,
            int dst,
            @Nullable TimedeltaValue offset,
            @Nullable String zoneName) {}

    /// A piece of a format: a directive, or a text to be met as it stands. A blank text is any white
    /// space.
    private record Piece(char directive, String text) {}

    private static final String DIRECTIVES = "aAbBdfGHIjmMpSuUVwWyYzZ%";

    /// What a piece takes; a format has no more of them than characters.
    private static final long PIECE_BYTES = 80;

    private final Run run;
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final String[] found;
    private final String format;

    private Strptime(Run run, String text, String format) {
        this.run = run;
        this.text = text;
        this.format = format;
        this.found = new String[128];
        split(format);
    }

    static Read parse(Run run, String text, String format) {
        run.work(text.length() + format.length());
        var parser = new Strptime(run, text, format);
        var end = parser.match(0, 0);
        if (end < 0) {
            throw run.valueError(
                    "time data "
                            + Protocol.repr(run, StrValue.of(text))
                            + " does not match format "
                            + Protocol.repr(run, StrValue.of(format)));
        }
        if (end < text.length()) {
            throw run.valueError("unconverted data remains: " + text.substring(end));
        }
        return parser.evaluate();
    }

    // ---- the format ----

    private void split(String formatPart) {
        run.reserve(PIECE_BYTES * formatPart.length());
        var seen = new HashSet<Character>();
        addPieces(formatPart, seen);
    }

    @Bounded(Bounded.By.MEMORY)
    private void addPieces(String part, Set<Character> seen) {
        var literal = new StringBuilder();
        for (var i = 0; i < part.length(); i++) {
            run.tick();
            var c = part.charAt(i);
            if (Character.isWhitespace(c)) {
                addLiteral(literal);
                while (i + 1 < part.length() && Character.isWhitespace(part.charAt(i + 1))) {
                    i++;
                }
                pieces.add(new Piece('\0', " "));
            } else if (c != '%') {
                literal.append(c);
            } else if (++i == part.length()) {
                throw run.valueError("stray % in format '" + format + "'");
            } else {
                addLiteral(literal);
                addDirective(part.charAt(i), seen);
            }
        }
        addLiteral(literal);
    }

    private void addLiteral(StringBuilder literal) {
        if (!literal.isEmpty()) {
            pieces.add(new Piece('\0', literal.toString()));
            literal.setLength(0);
        }
    }

    private void addDirective(char directive, Set<Character> seen) {
        switch (directive) {
            case 'c' -> addPieces("%a %b %d %H:%M:%S %Y", seen);
            case 'x' -> addPieces("%m/%d/%y", seen);
            case 'X' -> addPieces("%H:%M:%S", seen);
            case '%' -> pieces.add(new Piece('\0', "%"));
            default -> {
                if (DIRECTIVES.indexOf(directive) < 0) {
                    throw run.valueError(
                            "'" + directive + "' is a bad directive in format '" + format + "'");
                }
                if (!seen.add(directive)) {
                    throw run.valueError(
                            "directive '%"
                                    + directive
                                    + "' is repeated in format '"
                                    + format
                                    + "'");
                }
                pieces.add(new Piece(directive, ""));
            }
        }
    }

    // ---- matching ----

    /// Where a match of the pieces from `piece` on ends, or -1.
    private int match(int piece, int at) {
        run.tick();
        if (piece == pieces.size()) {
            return at;
        }
        var next = pieces.get(piece);
        try (var _ = run.nested()) {
            if (next.directive() == '\0') {
                return matchText(piece, next.text(), at);
            }
            for (var end : ends(next.directive(), at)) {
                var whole = match(piece + 1, end);
                if (whole >= 0) {
                    found[next.directive()] = text.substring(at, end);
                    return whole;
                }
            }
            return -1;
        }
    }

    private int matchText(int piece, String wanted, int at) {
        if (wanted.equals(" ")) {
            var end = at;
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            for (; end > at; end--) {
                var whole = match(piece + 1, end);
                if (whole >= 0) {
                    return whole;
                }
            }
            return -1;
        }
        return text.regionMatches(true, at, wanted, 0, wanted.length())
                ? match(piece + 1, at + wanted.length())
                : -1;
    }

    /// Where a directive's text may end, the readings to be tried first in front.
    private int[] ends(char directive, int at) {
        return switch (directive) {
            case 'd' -> numbers(at, 2, 1, 31, true);
            case 'H' -> numbers(at, 2, 0, 23, false);
            case 'I', 'm' -> numbers(at, 2, 1, 12, false);
            case 'M' -> numbers(at, 2, 0, 59, false);
            case 'S' -> numbers(at, 2, 0, 61, false);
            case 'U', 'W' -> numbers(at, 2, 0, 53, false);
            case 'V' ->
                    text.startsWith("00", at) ? new int[] {at + 1} : numbers(at, 2, 0, 53, false);
            case 'j' -> numbers(at, 3, 1, 366, false);
            case 'w' -> numbers(at, 1, 0, 6, false);
            case 'u' -> numbers(at, 1, 1, 7, false);
            case 'y' -> exactly(at, 2);
            case 'Y', 'G' -> exactly(at, 4);
            case 'f' -> upTo(at, 6);
            case 'a' -> names(at, DateText.DAYS, 3);
            case 'A' -> names(at, DateText.DAYS, 0);
            case 'b' -> names(at, DateText.MONTHS, 3);
            case 'B' -> names(at, DateText.MONTHS, 0);
            case 'p' -> names(at, new String[] {"AM", "PM"}, 0);
            case 'Z' -> names(at, new String[] {"UTC", "GMT"}, 0);
            case 'z' -> offsets(at);
            default -> new int[0];
        };
    }

    private int digitsAt(int at, int most) {
        var count = 0;
        while (count < most && at + count < text.length() && isDigit(at + count)) {
            count++;
        }
        return count;
    }

    private boolean isDigit(int index) {
        return text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private int[] numbers(int at, int most, int least, int greatest, boolean blankFirst) {
        var ends = new int[most + 1];
        var count = 0;
        for (var length = digitsAt(at, most); length > 0; length--) {
            var value = Integer.parseInt(text.substring(at, at + length));
            if (value >= least && value <= greatest) {
                ends[count++] = at + length;
            }
        }
        if (blankFirst
                && text.startsWith(" ", at)
                && digitsAt(at + 1, 1) == 1
                && text.charAt(at + 1) != '0') {
            ends[count++] = at + 2;
        }
        return Arrays.copyOf(ends, count);
    }

    private int[] exactly(int at, int count) {
        return digitsAt(at, count) == count ? new int[] {at + count} : new int[0];
    }

    private int[] upTo(int at, int most) {
        var count = digitsAt(at, most);
        var ends = new int[count];
        for (var i = 0; i < count; i++) {
            ends[i] = at + count - i;
        }
        return ends;
    }

    private int[] names(int at, String[] names, int letters) {
        for (var name : names) {
            var length = letters == 0 ? name.length() : letters;
            if (text.regionMatches(true, at, name, 0, length)) {
                return new int[] {at + length};
            }
        }
        return new int[0];
    }

    /// `Z`, or a sign, hours, minutes and perhaps seconds with a fraction.
    private int[] offsets(int at) {
        if (text.startsWith("Z", at)) {
            return new int[] {at + 1};
        }
        if (at >= text.length() || "+-".indexOf(text.charAt(at)) < 0 || digitsAt(at + 1, 2) < 2) {
            return new int[0];
        }
        var minutes = pairEnd(at + 3);
        if (minutes < 0) {
            return new int[0];
        }
        var seconds = pairEnd(minutes);
        if (seconds < 0) {
            return new int[] {minutes};
        }
        if (text.startsWith(".", seconds) && digitsAt(seconds + 1, 6) > 0) {
            return new int[] {seconds + 1 + digitsAt(seconds + 1, 6), seconds, minutes};
        }
        return new int[] {seconds, minutes};
    }

    private int pairEnd(int at) {
        var start = text.startsWith(":", at) ? at + 1 : at;
        return digitsAt(start, 2) == 2 && text.charAt(start) <= '5' ? start + 2 : -1;
    }

    // ---- what it means ----

    private boolean has(char directive) {
        return found[directive] != null;
    }

    private int number(char directive, int absent) {
        return has(directive) ? Integer.parseInt(found[directive].strip()) : absent;
    }

    private static int indexOf(String[] names, String name) {
        for (var i = 0; i < names.length; i++) {
            if (names[i].toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private Read evaluate() {
        var given = year();
        var month = has('B') ? indexOf(DateText.MONTHS, found['B']) + 1 : number('m', 1);
        month = has('b') ? indexOf(DateText.MONTHS, found['b']) + 1 : month;
        var day = number('d', 1);
        var weekday = weekday();
        refuseMixedWeeks(given, weekday);
        // The 29th of February without a year is read in a year that has it.
        int absent = month == 2 && day == 29 ? 1904 : 1900;
        int year = given == null ? absent : given;
        int shownYear = given == null ? 1900 : given;
        LocalDate date = null;
        if (has('j')) {
            date = ofDayOfYear(year, number('j', 1));
        } else if (weekday >= 0 && (has('U') || has('W'))) {
            date = ofDayOfYear(year, dayOfYear(year, weekday));
        } else if (has('G')) {
            date = isoDate(weekday);
        }
        if (date == null) {
            date = DateValue.checked(run, year, month, day);
        } else {
            shownYear = date.getYear();
        }
        return read(date, shownYear);
    }

    private Read read(LocalDate date, int shownYear) {
        var zone = has('Z') ? found['Z'] : null;
        return new Read(
                shownYear,
                date.getMonthValue(),
                date.getDayOfMonth(),
                hour(),
                number('M', 0),
                number('S', 0),
                has('f') ? Integer.parseInt((found['f'] + "00000").substring(0, 6)) : 0,
                weekday() >= 0 ? weekday() : date.getDayOfWeek().getValue() - 1,
                date.getDayOfYear(),
                zone == null ? -1 : 0,
                has('z') ? offset(found['z']) : null,
                zone);
    }

    private @Nullable Integer year() {
        if (has('y')) {
            var short2 = number('y', 0);
            return short2 <= 68 ? 2000 + short2 : 1900 + short2;
        }
        return has('Y') ? Integer.valueOf(number('Y', 0)) : null;
    }

    private int weekday() {
        if (has('A')) {
            return indexOf(DateText.DAYS, found['A']);
        }
        if (has('a')) {
            return indexOf(DateText.DAYS, found['a']);
        }
        if (has('w')) {
            return (number('w', 0) + 6) % 7;
        }
        return has('u') ? number('u', 1) - 1 : -1;
    }

    private int hour() {
        if (!has('I')) {
            return number('H', 0);
        }
        var hour = number('I', 12) % 12;
        return has('p') && found['p'].equalsIgnoreCase("pm") ? hour + 12 : hour;
    }

    private void refuseMixedWeeks(@Nullable Integer year, int weekday) {
        if (has('G')) {
            if (has('j')) {
                throw run.valueError(
                        "Day of the year directive '%j' is not compatible with ISO year directive"
                                + " '%G'. Use '%Y' instead.");
            }
            if (!has('V') || weekday < 0) {
                throw run.valueError(
                        "ISO year directive '%G' must be used with the ISO week directive '%V' and"
                                + " a weekday directive ('%A', '%a', '%w', or '%u').");
            }
        } else if (has('V')) {
            throw run.valueError(
                    year == null || weekday < 0
                            ? "ISO week directive '%V' must be used with the ISO year directive"
                                    + " '%G' and a weekday directive ('%A', '%a', '%w', or '%u')."
                            : "ISO week directive '%V' is incompatible with the year directive"
                                    + " '%Y'. Use the ISO year '%G' instead.");
        }
    }

    private LocalDate isoDate(int weekday) {
        var year = number('G', 1);
        var week = number('V', 1);
        if (year < 1) {
            throw run.valueError("Year is out of range: " + year);
        }
        var date = IsoParser.weekDate(year, week, weekday + 1);
        if (date == null) {
            throw run.valueError("Invalid week: " + week);
        }
        return date;
    }

    private static LocalDate ofDayOfYear(int year, int dayOfYear) {
        return LocalDate.of(year, 1, 1).plusDays(dayOfYear - 1L);
    }

    /// The day of the year of a weekday in a week that begins on Sunday (`%U`) or Monday (`%W`).
    private int dayOfYear(int year, int weekday) {
        var monday = !has('U');
        var week = number(monday ? 'W' : 'U', 0);
        var first = LocalDate.of(year, 1, 1).getDayOfWeek().getValue() - 1;
        var day = weekday;
        if (!monday) {
            first = (first + 1) % 7;
            day = (day + 1) % 7;
        }
        var weekZeroLength = (7 - first) % 7;
        return week == 0 ? 1 + day - first : 1 + weekZeroLength + 7 * (week - 1) + day;
    }

    private TimedeltaValue offset(String read) {
        if (read.equals("Z")) {
            return TimedeltaValue.ofSeconds(0);
        }
        var point = read.indexOf('.');
        var digits = (point < 0 ? read : read.substring(0, point)).replace(":", "");
        var seconds =
                Integer.parseInt(digits.substring(1, 3)) * 3600L
                        + Integer.parseInt(digits.substring(3, 5)) * 60L
                        + (digits.length() > 5 ? Integer.parseInt(digits.substring(5, 7)) : 0);
        var micros =
                point < 0
                        ? 0
                        : Integer.parseInt((read.substring(point + 1) + "00000").substring(0, 6));
        var sign = digits.charAt(0) == '-' ? -1 : 1;
        return TimedeltaValue.of(run, 0, sign * seconds, sign * (long) micros);
    }
}
