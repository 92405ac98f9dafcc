package dev.codemode.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times and sizes as people write them.
final class Sizes {
    private static final Pattern TIME = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(ms|s|m)");
    private static final Pattern BYTES = Pattern.compile("(\\d{1,9})([KMG]?)B?");

    private Sizes() {}

    static Duration time(String option, String given) throws UsageException {
        var match = match(TIME, option, given, "a time such as 5s, 500ms or 2m");
        var millis =
                switch (match.group(2)) {
                    case "ms" -> 1;
                    case "s" -> 1000;
                    default -> 60_000;
                };
        var nanos =
                new BigDecimal(match.group(1))
                        .multiply(BigDecimal.valueOf(millis * 1_000_000L))
                        .longValue();
        if (nanos == 0) {
            throw new UsageException(option + " must be positive, got '" + given + "'");
        }
        return Duration.ofNanos(nanos);
    }

    /// `45 s`, `3 min 5 s`, `2 h 10 min`.
    static String text(Duration time) {
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toSeconds() + " s";
    }

    static long bytes(String option, String given) throws UsageException {
        var match = match(BYTES, option, given, "a size such as 64M, 512K or 1000");
        var shift =
                switch (match.group(2)) {
                    case "" -> 0;
                    case "K" -> 10;
                    case "M" -> 20;
                    default -> 30;
                };
        var bytes = Long.parseLong(match.group(1)) << shift;
        if (bytes == 0) {
            throw new UsageException(option + " must be positive, got '" + given + "'");
        }
        return bytes;
    }

    private static Matcher match(Pattern pattern, String option, String given, String wanted)
            throws UsageException {
        var match = pattern.matcher(given);
        if (match.matches()) {
            return match;
        }
        throw new UsageException(option + " wants " + wanted + ", got '" + given + "'");
    }
}
