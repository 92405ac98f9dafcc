package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import java.math.BigInteger;

/// The rounding modes of `decimal`, in the order of their names in CPython.
enum DecimalRounding {
    ROUND_CEILING,
    ROUND_FLOOR,
    ROUND_UP,
    ROUND_DOWN,
    ROUND_HALF_UP,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_05UP;

    static final String CHOICES =
            "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP,"
                    + " ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n  "
                    + " ROUND_05UP]";

    /// Whether what is left of the digits goes up by one.
    ///
    /// @param rest what was cut off, not zero
    /// @param unit one in the last place that is left
    @Bounded(Bounded.By.MEMORY)
    boolean goesUp(boolean negative, BigInteger quotient, BigInteger rest, BigInteger unit) {
        return switch (this) {
            case ROUND_UP -> true;
            case ROUND_DOWN -> false;
            case ROUND_CEILING -> !negative;
            case ROUND_FLOOR -> negative;
            case ROUND_HALF_UP -> half(rest, unit) >= 0;
            case ROUND_HALF_DOWN -> half(rest, unit) > 0;
            case ROUND_HALF_EVEN -> {
                var order = half(rest, unit);
                yield order > 0 || order == 0 && quotient.testBit(0);
            }
            case ROUND_05UP -> quotient.mod(BigInteger.valueOf(5)).signum() == 0;
        };
    }

    private static int half(BigInteger rest, BigInteger unit) {
        return rest.shiftLeft(1).compareTo(unit);
    }

    /// Whether a number too large becomes infinite, and not the largest finite one.
    boolean overflowsToInfinity(boolean negative) {
        return switch (this) {
            case ROUND_CEILING -> !negative;
            case ROUND_FLOOR -> negative;
            case ROUND_DOWN, ROUND_05UP -> false;
            default -> true;
        };
    }
}
