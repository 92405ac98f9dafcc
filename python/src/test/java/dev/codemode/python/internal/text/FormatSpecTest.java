package dev.codemode.python.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatSpecTest {
    private static final int MAX_DIGITS = 4300;
    private static final long MAX_CHARS = 1_000_000;

    @Test
    void formatsAsCpythonDoes() {
        Table.check("formats", FormatSpecTest::answer);
    }

    private static String answer(String[] row) throws FormatException {
        var spec = Table.unescaped(row[2]);
        return switch (row[0]) {
            case "int" -> ofInt(new BigInteger(row[1]), spec);
            case "float" ->
                    FormatSpec.parse(spec, FormatSpec.Kind.FLOAT, "float")
                            .format(Table.real(row[1]), MAX_CHARS);
            case "str" ->
                    FormatSpec.parse(spec, FormatSpec.Kind.STR, "str")
                            .format(Table.unescaped(row[1]), MAX_CHARS);
            default -> throw new IllegalArgumentException(row[0]);
        };
    }

    private static String ofInt(BigInteger value, String spec) throws FormatException {
        var parsed = FormatSpec.parse(spec, FormatSpec.Kind.INT, "int");
        return value.bitLength() < Long.SIZE
                ? parsed.format(value.longValue(), MAX_CHARS)
                : parsed.format(value, MAX_DIGITS, MAX_CHARS);
    }

    @Test
    void formatsSmallBigIntegersLikeLongs() throws FormatException {
        var spec = FormatSpec.parse("+,", FormatSpec.Kind.INT, "int");

        assertThat(spec.format(BigInteger.valueOf(-1234), MAX_DIGITS, MAX_CHARS))
                .isEqualTo("-1,234");
    }

    @Test
    void refusesToMakeATextThatIsTooLarge() throws FormatException {
        var wide = FormatSpec.parse("9999999999", FormatSpec.Kind.INT, "int");
        var precise = FormatSpec.parse(".1000001f", FormatSpec.Kind.FLOAT, "float");
        var grouped = FormatSpec.parse("0999999999,", FormatSpec.Kind.FLOAT, "float");
        var binary = FormatSpec.parse("b", FormatSpec.Kind.INT, "int");
        var text = FormatSpec.parse("^1000001", FormatSpec.Kind.STR, "str");

        assertThatThrownBy(() -> wide.format(1, MAX_CHARS))
                .isInstanceOf(TooLargeException.class)
                .hasMessage("a text of 9999999999 characters; allowed are 1000000");
        assertThatThrownBy(() -> precise.format(1.5, MAX_CHARS))
                .isInstanceOf(TooLargeException.class);
        assertThatThrownBy(() -> grouped.format(1.5, MAX_CHARS))
                .isInstanceOf(TooLargeException.class);
        assertThatThrownBy(() -> binary.format(BigInteger.ONE.shiftLeft(1_000_001), 0, MAX_CHARS))
                .isInstanceOf(TooLargeException.class);
        assertThatThrownBy(() -> text.format("x", MAX_CHARS)).isInstanceOf(TooLargeException.class);
    }

    @Test
    void limitsTheDecimalDigitsOfAnIntAndNoOthers() throws FormatException {
        var value = BigInteger.TEN.pow(4300);
        var decimal = FormatSpec.parse("d", FormatSpec.Kind.INT, "int");
        var hex = FormatSpec.parse("x", FormatSpec.Kind.INT, "int");

        assertThatThrownBy(() -> decimal.format(value, MAX_DIGITS, MAX_CHARS))
                .isInstanceOf(FormatException.class)
                .hasMessage(
                        "Exceeds the limit (4300 digits) for integer string conversion; use"
                                + " sys.set_int_max_str_digits() to increase the limit");
        assertThat(decimal.format(value.subtract(BigInteger.ONE), MAX_DIGITS, MAX_CHARS))
                .hasSize(4300);
        assertThat(decimal.format(value, 0, MAX_CHARS)).hasSize(4301);
        assertThat(hex.format(value, MAX_DIGITS, MAX_CHARS)).isEqualTo(value.toString(16));
    }

    @Test
    void namesTheTypeOfTheValueInItsErrors() {
        assertThatThrownBy(() -> FormatSpec.parse("xyz", FormatSpec.Kind.FLOAT, "Money"))
                .hasMessage("Invalid format specifier 'xyz' for object of type 'Money'");
        assertThatThrownBy(
                        () ->
                                FormatSpec.parse("x", FormatSpec.Kind.FLOAT, "Money")
                                        .format(1.0, MAX_CHARS))
                .hasMessage("Unknown format code 'x' for object of type 'Money'");
    }

    @Test
    void ignoresTheDefaultLocale() throws FormatException {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            var spec = FormatSpec.parse(",.2f", FormatSpec.Kind.FLOAT, "float");
            assertThat(spec.format(1234567.891, MAX_CHARS)).isEqualTo("1,234,567.89");
        } finally {
            Locale.setDefault(before);
        }
    }
}
