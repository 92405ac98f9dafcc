package dev.codemode.python.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FloatTextTest {
    @Test
    void writesAndReadsFloatsAsCpythonDoes() {
        Table.check("floats", FloatTextTest::answer);
    }

    private static String answer(String[] row) throws FormatException {
        return switch (row[0]) {
            case "repr" -> FloatText.repr(Table.real(row[1]));
            case "hex" -> FloatHex.hex(Table.real(row[1]));
            case "fixed" -> FloatText.fixed(Table.real(row[1]), Integer.parseInt(row[2]));
            case "exponent" -> FloatText.exponent(Table.real(row[1]), Integer.parseInt(row[2]));
            case "general" ->
                    FloatText.general(Table.real(row[1]), Integer.parseInt(row[2]), false);
            case "alternate" ->
                    FloatText.general(Table.real(row[1]), Integer.parseInt(row[2]), true);
            case "round" -> rounded(Table.real(row[1]), Integer.parseInt(row[2]));
            case "parse" -> parsed(Table.unescaped(row[1]));
            case "fromhex" -> FloatText.repr(FloatHex.fromHex(Table.unescaped(row[1])));
            default -> throw new IllegalArgumentException(row[0]);
        };
    }

    private static String rounded(double x, int digits) throws FormatException {
        var rounded = FloatText.round(x, digits);
        if (Double.isInfinite(rounded) && Double.isFinite(x)) {
            throw new FormatException("OverflowError", "rounded value too large to represent");
        }
        return FloatText.repr(rounded);
    }

    private static String parsed(String text) throws FormatException {
        var value = FloatText.parse(text);
        if (value.isEmpty()) {
            throw new FormatException("could not convert string to float: " + StrRepr.repr(text));
        }
        return FloatText.repr(value.getAsDouble());
    }

    @Test
    void readsBackEveryFloatItWrites() {
        var random = new Random(1);
        for (var i = 0; i < 200_000; i++) {
            var bits = random.nextLong() >>> (i % 4 == 0 ? random.nextInt(60) : 0);
            var x = Double.longBitsToDouble(bits);
            var back = FloatText.parse(FloatText.repr(x)).orElseThrow();
            assertThat(Double.doubleToLongBits(back)).isEqualTo(Double.doubleToLongBits(x));
        }
    }

    @Test
    void givesTheShortWayAndTheExactWayTheSameAnswer() {
        var random = new Random(2);
        for (var i = 0; i < 50_000; i++) {
            var x = (random.nextInt(2_000_000) - 1_000_000) / 1000.0;
            var precision = random.nextInt(5);
            var exact =
                    new java.math.BigDecimal(Math.abs(x))
                            .setScale(precision, java.math.RoundingMode.HALF_EVEN)
                            .toPlainString();
            assertThat(FloatText.fixed(x, precision)).isEqualTo(x < 0 ? "-" + exact : exact);
        }
    }

    @Test
    void doesTheSameWorkHoweverManyDigitsAreAskedFor() {
        assertThat(FloatText.fixed(Double.MIN_VALUE, 2_000_000)).hasSize(2_000_002);
        assertThat(FloatText.exponent(0.1, 2_000_000)).hasSize(2_000_006);
        assertThat(FloatText.general(0.1, Integer.MAX_VALUE, false)).hasSize(57);
    }

    @Test
    void ignoresTheDefaultLocale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-deva"));
            assertThat(FloatText.fixed(1234.5, 2)).isEqualTo("1234.50");
            assertThat(FloatText.repr(1.5e300)).isEqualTo("1.5e+300");
            assertThat(FloatText.parse("INFINITY")).hasValue(Double.POSITIVE_INFINITY);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysWhichPythonErrorAHexadecimalOverflowIs() {
        assertThatThrownBy(() -> FloatHex.fromHex("0x1p1024"))
                .isInstanceOfSatisfying(
                        FormatException.class, e -> assertThat(e.type()).isEqualTo("OverflowError"))
                .hasMessage("hexadecimal value too large to represent as a float");
    }
}
