package dev.codemode.serve;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Something that goes wrong with a share of the requests.
///
/// @param kind one of [#kinds()]
/// @param rate the share, from 0 to 1
/// @param time for `slow` how long the reply stops in its middle, for `429` what Retry-After says
public record Fault(String kind, double rate, Duration time) {
    static final String SLOW = "slow";
    static final String CUT = "cut";
    static final String PAGE = "page";
    static final String FILTER = "filter";

    private static final Map<String, Problem> ERRORS = new LinkedHashMap<>();
    private static final List<String> OTHERS = List.of(FILTER, SLOW, CUT, PAGE);
    private static final Pattern TEXT =
            Pattern.compile("(\\w+):(\\d*\\.?\\d+)(?::(\\d*\\.?\\d+))?");

    static {
        ERRORS.put("429", Problem.RATE_LIMITED);
        ERRORS.put("500", Problem.BROKEN);
        ERRORS.put("502", Problem.BAD_GATEWAY);
        ERRORS.put("503", Problem.UNAVAILABLE);
        ERRORS.put("504", Problem.TIMED_OUT);
        ERRORS.put("529", Problem.OVERLOADED);
        ERRORS.put("overflow", Problem.TOO_LONG);
    }

    /// @throws IllegalArgumentException where there is no such kind, or the rate is no share
    public Fault {
        if (!ERRORS.containsKey(kind) && !OTHERS.contains(kind)) {
            throw new IllegalArgumentException(
                    "no fault '%s'; there are %s".formatted(kind, kinds()));
        }
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException(
                    "the rate of a fault is from 0 to 1, got %s of '%s'".formatted(rate, kind));
        }
        if (time.isNegative()) {
            throw new IllegalArgumentException("the time of a fault is negative: " + time);
        }
    }

    /// Reads `429:0.1`, or with seconds `slow:0.05:2.5`; without them 1 second for `429`, 5 for `slow`.
    ///
    /// @throws IllegalArgumentException where it is written otherwise
    public static Fault parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "wanted KIND:RATE or KIND:RATE:SECONDS, such as 429:0.1 or slow:0.05:2, got '%s'"
                            .formatted(text));
        }
        var kind = parts.group(1);
        var seconds =
                parts.group(3) != null
                        ? Double.parseDouble(parts.group(3))
                        : kind.equals(SLOW) ? 5 : 1;
        return new Fault(
                kind,
                Double.parseDouble(parts.group(2)),
                Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /// What can go wrong: `429, 500, ..., overflow, filter, slow, cut, page`.
    public static String kinds() {
        return String.join(", ", ERRORS.keySet()) + ", " + String.join(", ", OTHERS);
    }

    /// @throws IllegalArgumentException where the rates make up more than 1
    public static void checkTogether(List<Fault> faults) {
        var sum = faults.stream().mapToDouble(Fault::rate).sum();
        if (sum > 1 + 1e-9) {
            throw new IllegalArgumentException(
                    "the rates of all faults together must not be above 1, got " + sum);
        }
    }

    Optional<Problem> problem() {
        return Optional.ofNullable(ERRORS.get(kind));
    }

    boolean is(String what) {
        return kind.equals(what);
    }
}
