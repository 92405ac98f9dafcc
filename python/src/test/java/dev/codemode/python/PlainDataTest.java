package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainDataTest {
    @Test
    void writesFloatsAsPythonDoes() {
        var floats =
                List.<Object>of(
                        10000.0,
                        1e16,
                        1.2345678901234568e17,
                        1e-5,
                        0.0001,
                        -0.0,
                        0.1 + 0.2,
                        Double.MIN_VALUE,
                        1.7976931348623157e308,
                        1234567890123456.0);

        assertThat(PlainData.json(floats))
                .isEqualTo(
                        "[10000.0, 1e+16, 1.2345678901234568e+17, 1e-05, 0.0001, -0.0, 0.30000000000000004, 5e-324,"
                                + " 1.7976931348623157e+308, 1234567890123456.0]");
        assertThat(PlainData.repr(floats)).isEqualTo(PlainData.json(floats));
    }

    @Test
    void namesTheFloatsThatAreNoNumbersInEachNotation() {
        var floats =
                List.<Object>of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

        assertThat(PlainData.json(floats)).isEqualTo("[NaN, Infinity, -Infinity]");
        assertThat(PlainData.repr(floats)).isEqualTo("[nan, inf, -inf]");
    }

    @Test
    void keepsOrderAndSeparatesAsJsonDumpsDoes() {
        var data = new LinkedHashMap<String, Object>();
        data.put("b", 1L);
        data.put("a", null);
        data.put("big", new BigInteger("123456789012345678901234567890"));
        data.put("list", Arrays.asList(true, false, "x"));
        data.put("empty", List.of(Map.of(), List.of()));

        assertThat(PlainData.json(data))
                .isEqualTo(
                        "{\"b\": 1, \"a\": null, \"big\": 123456789012345678901234567890,"
                                + " \"list\": [true, false, \"x\"], \"empty\": [{}, []]}");
        assertThat(PlainData.repr(data))
                .isEqualTo(
                        "{'b': 1, 'a': None, 'big': 123456789012345678901234567890,"
                                + " 'list': [True, False, 'x'], 'empty': [{}, []]}");
    }

    @Test
    void escapesTextAsPythonDoes() {
        var text = "a\"b\\c\n\t\u0001\u007f\u00e9\u2028\ud83d\ude00";

        assertThat(PlainData.json(text))
                .isEqualTo("\"a\\\"b\\\\c\\n\\t\\u0001\\u007f\\u00e9\\u2028\\ud83d\\ude00\"");
        assertThat(PlainData.repr(text))
                .isEqualTo("'a\"b\\\\c\\n\\t\\x01\\x7f\u00e9\\u2028\ud83d\ude00'");
    }

    @Test
    void choosesQuotesAsReprDoes() {
        assertThat(PlainData.repr("it's")).isEqualTo("\"it's\"");
        assertThat(PlainData.repr("it's \"so\"")).isEqualTo("'it\\'s \"so\"'");
    }

    @Test
    void refusesWhatIsNotPlainData() {
        assertThatThrownBy(() -> PlainData.json(List.of(new StringBuilder())))
                .hasMessage("not plain data: java.lang.StringBuilder");
        assertThatThrownBy(() -> PlainData.repr(1.5f))
                .hasMessage("not plain data: java.lang.Float");
    }
}
