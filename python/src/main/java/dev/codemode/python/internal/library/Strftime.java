package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Run;
import java.util.Locale;

/// `strftime` in the C locale, with the flags that glibc knows.
final class Strftime {
    private final Run run;
    private final Moment moment;
    private final StringBuilder out = new StringBuilder();

    private Strftime(Run run, Moment moment) {
        this.run = run;
        this.moment = moment;
    }

    static String format(Run run, String format, Moment moment) {
        run.work(format.length());
        run.reserveChars(4L * format.length());
        var writer = new Strftime(run, moment);
        writer.write(format);
        return writer.out.toString();
    }

    private void write(String format) {
        for (var i = 0; i < format.length(); i++) {
            var c = format.charAt(i);
            if (c != '%' || i + 1 == format.length()) {
                out.append(c);
                continue;
            }
            i = directive(format, i);
        }
    }

    /// Writes the directive that begins at `start`; answers where it ends.
    private int directive(String format, int start) {
        run.tick();
        var at = start + 1;
        var flag = '\0';
        while (at < format.length() && "-_0^#".indexOf(format.charAt(at)) >= 0) {
            flag = format.charAt(at++);
        }
        if (at < format.length() && format.charAt(at) == ':' && format.startsWith("z", at + 1)) {
            offset(":");
            return at + 1;
        }
        var text = at < format.length() ? text(format.charAt(at), flag) : null;
        if (text == null) {
            var end = Math.min(at, format.length() - 1);
            out.append(format, start, end + 1);
            return end;
        }
        out.append(flag == '^' || flag == '#' ? text.toUpperCase(Locale.ROOT) : text);
        return at;
    }

    private void offset(String separator) {
        if (moment.offset() != null) {
            DateText.offset(out, moment.offset(), separator);
        }
    }

    private @org.jspecify.annotations.Nullable String text(char directive, char flag) {
        var day = moment.day();
        var hour12 = moment.hour() % 12 == 0 ? 12 : moment.hour() % 12;
        return switch (directive) {
            case 'a' -> DateText.DAYS[moment.weekday()].substring(0, 3);
            case 'A' -> DateText.DAYS[moment.weekday()];
            case 'b', 'h' -> DateText.MONTHS[day.getMonthValue() - 1].substring(0, 3);
            case 'B' -> DateText.MONTHS[day.getMonthValue() - 1];
            case 'c' -> nested("%a %b %e %H:%M:%S %Y");
            case 'C' -> number(day.getYear() / 100, 1, '0', flag);
            case 'd' -> number(day.getDayOfMonth(), 2, '0', flag);
            case 'D', 'x' -> nested("%m/%d/%y");
            case 'e' -> number(day.getDayOfMonth(), 2, ' ', flag);
            case 'f' -> DateText.six(new StringBuilder(), moment.micros()).toString();
            case 'F' -> nested("%Y-%m-%d");
            case 'g' -> number(DateValue.isoYear(day) % 100, 2, '0', flag);
            case 'G' -> number(DateValue.isoYear(day), 1, '0', flag);
            case 'H' -> number(moment.hour(), 2, '0', flag);
            case 'I' -> number(hour12, 2, '0', flag);
            case 'j' -> number(day.getDayOfYear(), 3, '0', flag);
            case 'k' -> number(moment.hour(), 2, ' ', flag);
            case 'l' -> number(hour12, 2, ' ', flag);
            case 'm' -> number(day.getMonthValue(), 2, '0', flag);
            case 'M' -> number(moment.minute(), 2, '0', flag);
            case 'n' -> "\n";
            case 'p' ->
                    flag == '#'
                            ? (moment.hour() < 12 ? "am" : "pm")
                            : moment.hour() < 12 ? "AM" : "PM";
            case 'P' -> moment.hour() < 12 ? "am" : "pm";
            case 'r' -> nested("%I:%M:%S %p");
            case 'R' -> nested("%H:%M");
            case 's' -> Long.toString(epochSecond());
            case 'S' -> number(moment.second(), 2, '0', flag);
            case 't' -> "\t";
            case 'T', 'X' -> nested("%H:%M:%S");
            case 'u' -> Integer.toString(moment.weekday() + 1);
            case 'U' -> number(week(0), 2, '0', flag);
            case 'V' -> number(DateValue.isoWeek(day), 2, '0', flag);
            case 'w' -> Integer.toString((moment.weekday() + 1) % 7);
            case 'W' -> number(week(1), 2, '0', flag);
            case 'y' -> number(day.getYear() % 100, 2, '0', flag);
            case 'Y' -> number(day.getYear(), 1, '0', flag);
            case 'z' ->
                    moment.offset() == null
                            ? ""
                            : DateText.offset(new StringBuilder(), moment.offset(), "").toString();
            case 'Z' -> moment.zoneName() == null ? "" : moment.zoneName();
            case '%' -> "%";
            default -> null;
        };
    }

    private String nested(String format) {
        return Strftime.format(run, format, moment);
    }

    private static String number(int value, int width, char fill, char flag) {
        var padding = flag == '_' ? ' ' : flag == '0' ? '0' : fill;
        return DateText.padded(new StringBuilder(), value, flag == '-' ? 0 : width, padding)
                .toString();
    }

    /// Week of the year, where weeks begin on Sunday (0) or Monday (1).
    private int week(int firstDay) {
        var weekday = (moment.weekday() + 1 - firstDay + 7) % 7;
        return (moment.day().getDayOfYear() + 6 - weekday) / 7;
    }

    private long epochSecond() {
        return moment.day().toEpochDay() * 86_400L
                + moment.hour() * 3600L
                + moment.minute() * 60L
                + moment.second();
    }
}
