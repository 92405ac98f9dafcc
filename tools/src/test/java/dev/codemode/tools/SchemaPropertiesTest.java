package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.python.PlainData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What holds for all schemas, tried with many that are made by chance from fixed seeds.
class SchemaPropertiesTest {
    private static final int ROUNDS = 2_000;

    /// One try: a tool with the parameter `arg`, and what makes values for it.
    private record Try(long seed, SchemaMaker.Node node, ToolCatalog catalog, String schema) {
        static Try of(long seed) {
            var maker = new SchemaMaker(new Random(seed));
            var node = maker.node(4);
            var schema = new LinkedHashMap<String, Object>();
            schema.put("properties", Map.of("arg", node.schema()));
            schema.put("required", List.of("arg"));
            schema.put("$defs", maker.definitions());
            var tool = Tool.ofSchemas("tool", "", schema, schema, Effect.READS, given -> given);
            return new Try(seed, node, ToolCatalog.of(List.of(tool)), PlainData.json(schema));
        }

        ToolResult call(@Nullable Object value) {
            var arguments = new LinkedHashMap<String, @Nullable Object>();
            arguments.put("arg", value);
            return catalog.call("tool", arguments);
        }

        String about(@Nullable Object value) {
            return "seed %d: %s with %s".formatted(seed, schema, PlainData.json(value));
        }
    }

    @Test
    void takesWhatFits() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var made = Try.of(seed);
            for (var n = 0; n < 3; n++) {
                var value = made.node.value();

                assertThat(made.call(value).error()).as(made.about(value)).isFalse();
            }
        }
    }

    @Test
    void namesTheOnePlaceThatDoesNotFit() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var made = Try.of(seed);
            for (var n = 0; n < 3; n++) {
                var mutation = made.node.mutated(made.node.value());
                var result = made.call(mutation.value());
                var message = result.value() instanceof Map<?, ?> map ? map.get("error") : null;

                assertThat(String.valueOf(message))
                        .as(made.about(mutation.value()))
                        .matches(
                                "(?s)\\Qarg"
                                        + mutation.path()
                                        + "\\E (must be|needs|has no key) .*");
            }
        }
    }

    @Test
    void writesASchemaThatReadsAsTheSameType() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var made = Try.of(seed);
            var tool = made.catalog.tools().getFirst();
            var again =
                    Tool.ofSchemas(
                            "tool",
                            "",
                            tool.inputSchema(),
                            tool.outputSchema(),
                            Effect.READS,
                            given -> given);

            assertThat(again.inputSchema()).as(made.about(null)).isEqualTo(tool.inputSchema());
            assertThat(again.outputSchema()).as(made.about(null)).isEqualTo(tool.outputSchema());
        }
    }

    @Test
    void describesEveryTypeInEveryDetail() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var made = Try.of(seed);
            for (var detail : Detail.values()) {
                assertThat(made.catalog.python(ResultStyle.VALUES).description(detail))
                        .as(made.about(null))
                        .contains("tool(arg")
                        .doesNotContain("null");
            }
        }
    }
}
