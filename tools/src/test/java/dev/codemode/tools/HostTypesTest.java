package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.python.HostType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostTypesTest {
    @Test
    void tellsTheCheckerWhatSchemasSay() {
        assertThat(output("{\"type\": [\"string\", \"array\", \"null\"]}"))
                .isEqualTo(
                        new HostType.OneOf(
                                List.of(
                                        text(),
                                        new HostType.ListOf(new HostType.Any()),
                                        new HostType.None())));
        assertThat(output("{\"enum\": [1, 2]}")).isEqualTo(new HostType.Int());
        assertThat(output("{\"enum\": [1, 2.5]}"))
                .isEqualTo(new HostType.OneOf(List.of(new HostType.Int(), new HostType.Num())));
        assertThat(output("{\"type\": \"string\", \"format\": \"date-time\"}")).isEqualTo(text());
        assertThat(output("{\"properties\": {\"a\": {\"type\": \"string\"}}}"))
                .isEqualTo(record("ToolResult", field("a", text()), false));
    }

    @Test
    void tellsOfATypeThatContainsItselfOneTurn() {
        assertThat(output("{\"title\": \"Node\", \"properties\": {\"next\": {\"$ref\": \"#\"}}}"))
                .isEqualTo(record("Node", field("next", new HostType.Any()), false));
    }

    @Test
    void leavesRoomForKeysThatNoResultHadSoFar() {
        var inferred = new InferredTypes();
        inferred.see("tool", Map.of("a", "x"));
        var catalog = inferred.applyTo(catalog(""));

        assertThat(HostTypes.of(catalog.tools().getFirst(), ResultStyle.VALUES).result())
                .isEqualTo(record("ToolResult", new HostType.Field("a", text(), true), true));
    }

    private static HostType text() {
        return new HostType.Text(List.of());
    }

    private static HostType.Field field(String name, HostType type) {
        return new HostType.Field(name, type, false);
    }

    private static HostType record(String name, HostType.Field field, boolean open) {
        return new HostType.RecordType(name, List.of(field), open);
    }

    private static HostType output(String schema) {
        var tool = catalog(", \"outputSchema\": " + schema).tools().getFirst();
        return HostTypes.of(tool, ResultStyle.VALUES).result();
    }

    private static ToolCatalog catalog(String more) {
        return ToolCatalog.ofJson("[{\"name\": \"tool\"" + more + "}]", (_, _) -> null);
    }
}
