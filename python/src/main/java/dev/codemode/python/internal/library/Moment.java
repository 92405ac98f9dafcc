package dev.codemode.python.internal.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What `strftime` writes: a day, a time of day and a zone.
///
/// @param offset null where there is none
/// @param zoneName null where there is none
record Moment(
        LocalDate day,
        int hour,
        int minute,
        int second,
        int micros,
        @Nullable TimedeltaValue offset,
        @Nullable String zoneName) {
    /// Monday is 0.
    int weekday() {
        return day.getDayOfWeek().getValue() - 1;
    }
}
