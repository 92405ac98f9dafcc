package dev.codemode.python;

import java.time.Duration;

/// What one run may use. [#DEFAULT] is safe for hostile programs; each `with` method returns a copy
/// with one limit changed.
///
/// @param time own time of the program, reading its source included; waiting for a host function does not count
/// @param steps loop turns and calls, 0 for no limit; unlike time it is the same on every machine
/// @param memoryBytes memory of live values; larger single results are refused before they are made
/// @param depth nested calls, after which the program gets a `RecursionError`
/// @param nesting nested brackets and blocks in the source, and nested values in JSON
/// @param digits digits of an int that is converted to or from text, as `sys.set_int_max_str_digits`
/// @param outputBytes what `print` may write, in UTF-8
/// @param resultBytes size of the result and of the arguments of one host call, as JSON in UTF-8
/// @param sourceBytes size of the source
/// @param toolCalls calls of host functions
public record Limits(
        Duration time,
        long steps,
        long memoryBytes,
        int depth,
        int nesting,
        int digits,
        int outputBytes,
        int resultBytes,
        int sourceBytes,
        int toolCalls) {

    /// 5 s, 64 MiB, 500 calls deep, 64 KiB of output, 4 MiB of result, 256 KiB of source, 1,000 tool
    /// calls; no limit on steps.
    public static final Limits DEFAULT =
            new Limits(
                    Duration.ofSeconds(5),
                    0,
                    64L << 20,
                    500,
                    200,
                    4300,
                    64 << 10,
                    4 << 20,
                    256 << 10,
                    1000);

    /// @throws IllegalArgumentException where a limit is not positive (steps may be 0)
    public Limits {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time must be positive, got " + time);
        }
        if (steps < 0) {
            throw new IllegalArgumentException("steps must not be negative, got " + steps);
        }
        requirePositive("memoryBytes", memoryBytes);
        requirePositive("depth", depth);
        requirePositive("nesting", nesting);
        requirePositive("digits", digits);
        requirePositive("outputBytes", outputBytes);
        requirePositive("resultBytes", resultBytes);
        requirePositive("sourceBytes", sourceBytes);
        requirePositive("toolCalls", toolCalls);
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive, got " + value);
        }
    }

    public Limits withTime(Duration value) {
        return new Limits(
                value,
                steps,
                memoryBytes,
                depth,
                nesting,
                digits,
                outputBytes,
                resultBytes,
                sourceBytes,
                toolCalls);
    }

    public Limits withSteps(long value) {
        return new Limits(
                time,
                value,
                memoryBytes,
                depth,
                nesting,
                digits,
                outputBytes,
                resultBytes,
                sourceBytes,
                toolCalls);
    }

    public Limits withMemoryBytes(long value) {
        return new Limits(
                time,
                steps,
                value,
                depth,
                nesting,
                digits,
                outputBytes,
                resultBytes,
                sourceBytes,
                toolCalls);
    }

    public Limits withDepth(int value) {
        return new Limits(
                time,
                steps,
                memoryBytes,
                value,
                nesting,
                digits,
                outputBytes,
                resultBytes,
                sourceBytes,
                toolCalls);
    }

    public Limits withOutputBytes(int value) {
        return new Limits(
                time,
                steps,
                memoryBytes,
                depth,
                nesting,
                digits,
                value,
                resultBytes,
                sourceBytes,
                toolCalls);
    }

    public Limits withResultBytes(int value) {
        return new Limits(
                time,
                steps,
                memoryBytes,
                depth,
                nesting,
                digits,
                outputBytes,
                value,
                sourceBytes,
                toolCalls);
    }

    public Limits withSourceBytes(int value) {
        return new Limits(
                time,
                steps,
                memoryBytes,
                depth,
                nesting,
                digits,
                outputBytes,
                resultBytes,
                value,
                toolCalls);
    }

    public Limits withToolCalls(int value) {
        return new Limits(
                time,
                steps,
                memoryBytes,
                depth,
                nesting,
                digits,
                outputBytes,
                resultBytes,
                sourceBytes,
                value);
    }
}
