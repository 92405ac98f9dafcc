package dev.codemode.suites.internal.accounting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/// Money, exact, that remembers whether it came as an int: a sum of ints is shown as an int, and one
/// float among them makes it a float, as Python has it.
record Amount(BigDecimal value, boolean whole) {
    static final Amount ZERO = new Amount(BigDecimal.ZERO, true);

    static Amount of(Number number) {
        return new Amount(new BigDecimal(number.toString()), !(number instanceof Double));
    }

    static Amount sum(Stream<Amount> amounts) {
        return amounts.reduce(ZERO, Amount::plus);
    }

    Amount plus(Amount other) {
        return new Amount(value.add(other.value), whole && other.whole);
    }

    Amount minus(Amount other) {
        return new Amount(value.subtract(other.value), whole && other.whole);
    }

    Amount times(Amount other) {
        return new Amount(value.multiply(other.value), whole && other.whole);
    }

    /// To the cent, a half to the even one.
    Amount rounded() {
        return whole ? this : new Amount(value.setScale(2, RoundingMode.HALF_EVEN), false);
    }

    boolean isPositive() {
        return value.signum() > 0;
    }

    /// As plain data: an int or a float.
    Number number() {
        if (!whole) {
            return value.doubleValue();
        }
        var exact = value.toBigIntegerExact();
        return exact.bitLength() < Long.SIZE ? (Number) exact.longValueExact() : exact;
    }
}
