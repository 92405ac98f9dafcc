package dev.codemode.python.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntTextTest {
    private static final int MAX_DIGITS = 4300;

    @Test
    void readsAndWritesIntsAsCpythonDoes() {
        Table.check("ints", IntTextTest::answer);
    }

    private static String answer(String[] row) throws FormatException {
        return switch (row[0]) {
            case "parse" -> parsed(Table.unescaped(row[2]), Integer.parseInt(row[1]));
            case "str" -> IntText.decimal(new BigInteger(row[1]), MAX_DIGITS);
            case "bin" -> prefixed(row[1], "0b", 2);
            case "oct" -> prefixed(row[1], "0o", 8);
            case "hex" -> prefixed(row[1], "0x", 16);
            default -> throw new IllegalArgumentException(row[0]);
        };
    }

    private static String prefixed(String value, String prefix, int radix) {
        var digits = IntText.power(new BigInteger(value), radix);
        return digits.startsWith("-") ? "-" + prefix + digits.substring(1) : prefix + digits;
    }

    private static String parsed(String text, int base) throws FormatException {
        return switch (IntText.parse(text, base, MAX_DIGITS)) {
            case IntText.Parsed.Small(var value) -> Long.toString(value);
            case IntText.Parsed.Big(var value) -> value.toString();
            case IntText.Parsed.Invalid() -> throw new FormatException(IntText.invalid(text, base));
            case IntText.Parsed.TooLong(var digits) ->
                    throw new FormatException(IntText.tooManyDigits(MAX_DIGITS, digits));
        };
    }

    @Test
    void limitsDecimalDigitsButNotThoseOfPowersOfTwo() throws FormatException {
        var digits = "1".repeat(4301);

        assertThatThrownBy(() -> parsed(digits, 10))
                .hasMessage(
                        "Exceeds the limit (4300 digits) for integer string conversion: value has"
                                + " 4301 digits; use sys.set_int_max_str_digits() to increase the"
                                + " limit");
        assertThatThrownBy(() -> parsed("0".repeat(4301), 10))
                .hasMessageStartingWith("Exceeds the limit");
        assertThat(parsed("_1".repeat(4301).substring(1).replace("_", ""), 16))
                .isEqualTo(new BigInteger(digits, 16).toString());
        assertThat(IntText.parse(digits, 10, 0))
                .isEqualTo(new IntText.Parsed.Big(new BigInteger(digits)));
    }

    @Test
    void readsBackWhatItWritesToAnyPowerOfTwo() {
        var random = new Random(3);
        for (var i = 0; i < 2_000; i++) {
            var value = new BigInteger(random.nextInt(300), random);
            for (var radix : new int[] {2, 4, 8, 16, 32}) {
                var text = IntText.power(value.negate(), radix);
                assertThat(text).isEqualTo(value.negate().toString(radix));
                assertThat(IntText.parse(text, radix, 1))
                        .isEqualTo(
                                value.bitLength() < Long.SIZE
                                        ? new IntText.Parsed.Small(-value.longValue())
                                        : new IntText.Parsed.Big(value.negate()));
            }
        }
    }

    @Test
    void takesAMillionHexadecimalDigitsInOneGo() {
        var text = "f".repeat(1_000_000);

        var back =
                assertTimeout(
                        Duration.ofSeconds(2),
                        () ->
                                switch (IntText.parse(text, 16, MAX_DIGITS)) {
                                    case IntText.Parsed.Big(var value) -> IntText.power(value, 16);
                                    default -> "not big";
                                });

        assertThat(back.equals(text)).isTrue();
    }
}
