package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogTextsTest {
    private static final String TOOL =
            """
            [{"name": "add", "description": "Adds up. Slowly.", "inputSchema": {"properties": {"n": {"type": "integer"}}, "required": ["n"]}}]
            """;

    @Test
    void hasEveryTextThatMayBeSent() {
        var texts = CatalogTexts.of(ToolCatalog.ofJson(TOOL, (_, _) -> 0L), ResultStyle.VALUES);
        var heading =
                "# Call these as tools.NAME(...); tools needs no import. A call that fails raises ToolError.\n";

        assertThat(texts.byName().keySet()).containsExactly("schemas", "full", "compact", "index");
        assertThat(texts.schemas())
                .isEqualTo(
                        """
                        [{"name": "add", "description": "Adds up. Slowly.", "parameters": {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"], "additionalProperties": false}}]""");
        assertThat(texts.full())
                .isEqualTo(
                        heading + "\ndef add(n: int) -> Any:\n    \"\"\"Adds up. Slowly.\"\"\"\n");
        assertThat(texts.compact()).isEqualTo(heading + "def add(n: int) -> Any: ...\n");
        assertThat(texts.index()).isEqualTo(heading + "add(n): Adds up.\n");
    }
}
