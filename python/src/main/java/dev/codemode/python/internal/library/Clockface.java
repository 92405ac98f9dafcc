package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Run;
import org.jspecify.annotations.Nullable;

/// A time of day.
///
/// @param fold 1 for the second of two moments that a clock shows alike
@Bounded(Bounded.By.FIXED)
record Clockface(int hour, int minute, int second, int micros, int fold) {
    static final Clockface MIDNIGHT = new Clockface(0, 0, 0, 0, 0);

    /// How much of a time `isoformat` writes.
    enum Precision {
        AUTO,
        HOURS,
        MINUTES,
        SECONDS,
        MILLISECONDS,
        MICROSECONDS
    }

    static Precision precision(Run run, String name) {
        for (var precision : Precision.values()) {
            if (precision.name().toLowerCase(java.util.Locale.ROOT).equals(name)) {
                return precision;
            }
        }
        throw run.valueError("Unknown timespec value");
    }

    /// @throws dev.codemode.python.internal.runtime.Raise `ValueError` where there is no such time
    static Clockface checked(Run run, int hour, int minute, int second, int micros, int fold) {
        if (hour < 0 || hour > 23) {
            throw run.valueError("hour must be in 0..23");
        }
        if (minute < 0 || minute > 59) {
            throw run.valueError("minute must be in 0..59");
        }
        if (second < 0 || second > 59) {
            throw run.valueError("second must be in 0..59");
        }
        if (micros < 0 || micros > 999_999) {
            throw run.valueError("microsecond must be in 0..999999");
        }
        if (fold != 0 && fold != 1) {
            throw run.valueError("fold must be either 0 or 1");
        }
        return new Clockface(hour, minute, second, micros, fold);
    }

    static Clockface ofMicros(long total, int fold) {
        return new Clockface(
                (int) (total / 3_600_000_000L),
                (int) (total / 60_000_000 % 60),
                (int) (total / 1_000_000 % 60),
                (int) (total % 1_000_000),
                fold);
    }

    Clockface withFold(int newFold) {
        return new Clockface(hour, minute, second, micros, newFold);
    }

    int seconds() {
        return hour * 3600 + minute * 60 + second;
    }

    /// Microseconds since midnight.
    long total() {
        return seconds() * 1_000_000L + micros;
    }

    /// Microseconds since midnight in UTC.
    long utc(@Nullable TimedeltaValue offset) {
        return offset == null ? total() : total() - offset.totalMicros().longValue();
    }

    StringBuilder write(StringBuilder out, Precision precision) {
        var shown =
                precision != Precision.AUTO
                        ? precision
                        : micros == 0 ? Precision.SECONDS : Precision.MICROSECONDS;
        DateText.two(out, hour);
        if (shown.compareTo(Precision.MINUTES) >= 0) {
            DateText.two(out.append(':'), minute);
        }
        if (shown.compareTo(Precision.SECONDS) >= 0) {
            DateText.two(out.append(':'), second);
        }
        if (shown == Precision.MILLISECONDS) {
            DateText.padded(out.append('.'), micros / 1000, 3, '0');
        } else if (shown == Precision.MICROSECONDS) {
            DateText.six(out.append('.'), micros);
        }
        return out;
    }

    /// The arguments as `repr` shows them.
    void repr(StringBuilder out) {
        out.append(hour).append(", ").append(minute);
        if (second != 0 || micros != 0) {
            out.append(", ").append(second);
        }
        if (micros != 0) {
            out.append(", ").append(micros);
        }
    }
}
