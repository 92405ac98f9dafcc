package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeNamesTest {
    @ParameterizedTest
    @CsvSource({
        "line_items, LineItems",
        "Create Invoice, CreateInvoice",
        "x-httpAPI.v2, XHttpAPIV2",
        "'', Value",
        "'größe €', GrE",
    })
    void makesNamesOfWords(String words, String name) {
        assertThat(TypeNames.of(words)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "items, item",
        "entries, entry",
        "boxes, box",
        "addresses, address",
        "branches, branch",
        "class, class",
        "status, status",
        "data, data",
    })
    void tellsOneFromMany(String plural, String singular) {
        assertThat(TypeNames.singular(plural)).isEqualTo(singular);
    }
}
