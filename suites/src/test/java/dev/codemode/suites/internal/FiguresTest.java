package dev.codemode.suites.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    private static boolean has(String text, String figure) {
        return Figures.in(text).contain(new BigDecimal(figure));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$1,234.50",
                "1234.5",
                "**$1,234.50**",
                "USD 1234.50.",
                "1.234,50 EUR",
                "1234,50",
                "it is 1,234.50, and",
                "-1,234.5",
                "($1,234.50)",
                "1\u00a0234.50",
                "1'234.50",
                "{\"total\": 1234.5}",
                "a=1,234.499"
            })
    void readsAFigureInAnyFormat(String text) {
        assertThat(has(text, "1234.5")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234.52", "12345", "234.5", "1,234", "none", ""})
    void takesNoOtherFigureForIt(String text) {
        assertThat(has(text, "1234.5")).isFalse();
    }

    @Test
    void readsSmallNumbersInWords() {
        assertThat(has("Six transactions", "6")).isTrue();
        assertThat(has("sixty transactions", "6")).isFalse();
    }

    @Test
    void readsNoFiguresInIdsAndDates() {
        assertThat(has("INV00006 of 2026-06-06", "6")).isFalse();
        assertThat(has("TXN_6", "6")).isFalse();
        assertThat(has("TXN00001: 6", "6")).isTrue();
    }

    @Test
    void readsEachPartOfAList() {
        assertThat(has("1,2,3", "2")).isTrue();
        assertThat(has("1,000,000", "1000000")).isTrue();
        assertThat(has("1.000.000", "1000000")).isTrue();
    }

    @Test
    void readsZero() {
        assertThat(has("remaining $0", "0")).isTrue();
        assertThat(has("remaining $0.00", "0")).isTrue();
        assertThat(has("remaining $10", "0")).isFalse();
    }
}
