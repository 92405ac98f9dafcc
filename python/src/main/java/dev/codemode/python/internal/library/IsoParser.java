package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Run;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/// Reads what `fromisoformat` takes: dates, times and both, in the basic and the extended notation.
final class IsoParser {
    /// A time and its zone.
    record Time(Clockface face, @Nullable TzInfoValue zone) {}

    /// What was read is no date or time in this notation.
    private static final class NotIsoException extends Exception {
        private static final long serialVersionUID = 1;

        NotIsoException() {
            super("", null, false, false);
        }
    }

    private final Run run;
    private final String text;
    private int at;
    private int end;

    private IsoParser(Run run, String text) {
        this.run = run;
        this.text = text;
        this.end = text.length();
    }

    private static RuntimeException invalid(Run run, String text) {
        return run.valueError(
                "Invalid isoformat string: "
                        + dev.codemode.python.internal.runtime.Protocol.repr(
                                run, dev.codemode.python.internal.runtime.StrValue.of(text)));
    }

    static LocalDate date(Run run, String text) {
        var length = text.length();
        if (length != 7 && length != 8 && length != 10) {
            throw invalid(run, text);
        }
        try {
            return new IsoParser(run, text).date(length);
        } catch (NotIsoException e) {
            throw invalid(run, text);
        }
    }

    @Bounded(Bounded.By.MEMORY)
    static Time time(Run run, String text) {
        var parser = new IsoParser(run, text);
        parser.at = text.startsWith("T") ? 1 : 0;
        try {
            return parser.time();
        } catch (NotIsoException e) {
            throw invalid(run, text);
        }
    }

    static DateTimeValue dateTime(Run run, String text) {
        var length = text.length();
        if (length < 7) {
            throw invalid(run, text);
        }
        try {
            var parser = new IsoParser(run, text);
            var separator = parser.separator();
            var day = parser.date(separator);
            if (separator == length) {
                return DateTimeValue.ofType(DateTypes.DATETIME, day, Clockface.MIDNIGHT, null);
            }
            parser.at = text.offsetByCodePoints(separator, 1);
            parser.end = length;
            var time = parser.time();
            return DateTimeValue.ofType(DateTypes.DATETIME, day, time.face(), time.zone());
        } catch (NotIsoException e) {
            throw invalid(run, text);
        }
    }

    /// Where the date ends. Of digits that may belong to either side, as many go to the date as leave
    /// the time an even count.
    @Bounded(Bounded.By.MEMORY)
    private int separator() throws NotIsoException {
        if (end == 7) {
            return 7;
        }
        if (text.charAt(4) == '-') {
            if (text.charAt(5) != 'W') {
                return require(10);
            }
            if (end > 8 && text.charAt(8) == '-') {
                if (end == 9) {
                    throw new NotIsoException();
                }
                return end > 10 && isDigit(10) ? 8 : 10;
            }
            return require(8);
        }
        if (text.charAt(4) != 'W') {
            return require(8);
        }
        var digits = 7;
        while (digits < end && isDigit(digits)) {
            digits++;
        }
        return digits < 9 ? digits : digits % 2 == 0 ? 7 : 8;
    }

    private int require(int length) throws NotIsoException {
        if (end < length) {
            throw new NotIsoException();
        }
        return length;
    }

    private boolean isDigit(int index) {
        return text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    @Bounded(Bounded.By.MEMORY)
    private int digits(int count) throws NotIsoException {
        if (at + count > end) {
            throw new NotIsoException();
        }
        var value = 0;
        for (var i = 0; i < count; i++, at++) {
            if (!isDigit(at)) {
                throw new NotIsoException();
            }
            value = value * 10 + text.charAt(at) - '0';
        }
        return value;
    }

    private boolean skip(char c) {
        if (at < end && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private LocalDate date(int length) throws NotIsoException {
        end = length;
        var year = digits(4);
        var extended = skip('-');
        if (skip('W')) {
            var week = digits(2);
            var weekday = 1;
            if (at < end) {
                if (extended != skip('-')) {
                    throw new NotIsoException();
                }
                weekday = digits(1);
            }
            if (at != end) {
                throw new NotIsoException();
            }
            var day = weekDate(year, week, weekday);
            if (day == null) {
                throw new NotIsoException();
            }
            return day;
        }
        var month = digits(2);
        if (extended != skip('-')) {
            throw new NotIsoException();
        }
        var day = digits(2);
        if (at != end) {
            throw new NotIsoException();
        }
        return DateValue.checked(run, year, month, day);
    }

    /// The day of an ISO week; null where there is no such week or day.
    static @Nullable LocalDate weekDate(int year, int week, int weekday) {
        if (year < 1
                || year > 9999
                || week < 1
                || week > weeks(year)
                || weekday < 1
                || weekday > 7) {
            return null;
        }
        var first =
                LocalDate.of(year, 1, 4)
                        .with(
                                java.time.temporal.ChronoField.DAY_OF_WEEK,
                                DayOfWeek.MONDAY.getValue());
        var day = first.plusDays((week - 1) * 7L + weekday - 1);
        return day.getYear() > 9999 || day.getYear() < 1 ? null : day;
    }

    static int weeks(int year) {
        return (int)
                IsoFields.WEEK_OF_WEEK_BASED_YEAR
                        .rangeRefinedBy(LocalDate.of(year, 7, 1))
                        .getMaximum();
    }

    @Bounded(Bounded.By.MEMORY)
    private Time time() throws NotIsoException {
        var zoneAt = at;
        while (zoneAt < end && "+-Z".indexOf(text.charAt(zoneAt)) < 0) {
            zoneAt++;
        }
        var whole = end;
        end = zoneAt;
        var parts = clock();
        end = whole;
        TzInfoValue zone = null;
        if (zoneAt < whole) {
            at = zoneAt;
            zone = zone();
        }
        return new Time(Clockface.checked(run, parts[0], parts[1], parts[2], parts[3], 0), zone);
    }

    private TzInfoValue zone() throws NotIsoException {
        var sign = text.charAt(at++);
        if (sign == 'Z') {
            if (at != end) {
                throw new NotIsoException();
            }
            return TimezoneValue.UTC;
        }
        var parts = clock();
        var factor = sign == '-' ? -1L : 1L;
        var seconds = parts[0] * 3600L + parts[1] * 60L + parts[2];
        return TimezoneValue.of(
                run, TimedeltaValue.of(run, 0, factor * seconds, factor * parts[3]), null);
    }

    /// Hours, minutes, seconds and microseconds up to [#end]. As CPython reads it, a fraction of a second
    /// may follow any of them.
    @Bounded(Bounded.By.MEMORY)
    private int[] clock() throws NotIsoException {
        var parts = new int[4];
        var extended = false;
        for (var i = 0; i < 3; i++) {
            parts[i] = digits(2);
            if (at == end) {
                return parts;
            }
            var colon = skip(':');
            extended = i == 0 ? colon : extended;
            if (colon && extended) {
                continue;
            }
            if (skip('.') || skip(',')) {
                break;
            }
            if (colon || extended) {
                throw new NotIsoException();
            }
        }
        parts[3] = fraction();
        return parts;
    }

    @Bounded(Bounded.By.MEMORY)
    private int fraction() throws NotIsoException {
        var shown = Math.min(6, end - at);
        if (shown == 0) {
            throw new NotIsoException();
        }
        var value = digits(shown);
        for (var i = shown; i < 6; i++) {
            value *= 10;
        }
        while (at < end) {
            digits(1);
        }
        return value;
    }
}
