package dev.codemode.microbench.compare;

/// What a contender says of one run.
sealed interface Answer {
    /// The program printed what it should.
    ///
    /// @param compileNanos text to code where that is not part of `nanos`, else 0
    record Timed(long nanos, long compileNanos) implements Answer {}

    /// The contender cannot run the program, or printed something else.
    record Refused(String reason) implements Answer {}

    /// Reads a line as contenders write it: `ok NANOS COMPILE_NANOS` or `failed REASON`.
    static Answer parse(String line) {
        var words = line.split(" ", 3);
        if (words.length == 3 && words[0].equals("ok")) {
            return new Timed(Long.parseLong(words[1]), Long.parseLong(words[2]));
        }
        if (words.length > 1 && words[0].equals("failed")) {
            return new Refused(line.substring("failed ".length()));
        }
        throw new IllegalArgumentException(
                "a contender answered '" + line + "', not 'ok NANOS NANOS' or 'failed REASON'");
    }

    default String line() {
        return switch (this) {
            case Timed(var nanos, var compileNanos) -> "ok " + nanos + " " + compileNanos;
            case Refused(var reason) -> "failed " + reason;
        };
    }
}
