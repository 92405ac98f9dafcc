package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaExamplesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'type': 'string', 'description': 'when', 'examples': ['monday', 'noon', 'now'] | when (e.g. \"monday\", \"noon\")",
                "'type': 'integer', 'examples': [7, 7.5, 7] | e.g. 7, 7.5",
                "'type': 'string', 'description': 'who', 'example': 'Ada' | who (e.g. \"Ada\")",
                "'type': 'object', 'example': {'at': [1, 2]} | e.g. {\"at\": [1, 2]}",
            })
    void standBehindTheDescription(String schema, String doc) {
        assertThat(doc(schema)).isEqualTo(doc);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'description': 'x', 'enum': ['a', 'b'], 'examples': ['a']",
                "'description': 'x', 'type': ['boolean', 'null'], 'examples': [true]",
                "'description': 'x', 'examples': 'not a list'",
                "'description': 'x', 'examples': [null]",
                "'description': 'x', 'examples': [[[[[1]]]]]",
                "'description': 'x', 'example': '0123456789012345678901234567890123456789012345678901234567890'",
            })
    void areLeftOutWhereTheySayNothingOrTooMuch(String schema) {
        assertThat(doc(schema)).isEqualTo("x");
    }

    private static String doc(String schema) {
        var json = "{\"properties\": {\"p\": {" + schema.replace('\'', '"') + "}}}";
        return ((DataType.RecordType) JsonSchemaReader.read(json)).fields().getFirst().doc();
    }
}
