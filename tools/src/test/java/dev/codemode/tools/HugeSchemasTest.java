package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Schemas that are meant to do harm, or happen to. Each is read, described, passed on and used for a
/// check, or refused; none takes long.
@Timeout(20)
class HugeSchemasTest {
    @Test
    void reads10000Properties() {
        var properties =
                IntStream.range(0, 10_000)
                        .mapToObj(i -> "\"p%d\": {\"type\": \"integer\"}".formatted(i))
                        .collect(Collectors.joining(", "));
        var catalog = catalog("{\"properties\": {" + properties + "}}");
        var arguments =
                IntStream.range(0, 10_000)
                        .mapToObj(i -> "\"p%d\": %d".formatted(i, i))
                        .collect(Collectors.joining(", "));

        use(catalog);
        assertThat(catalog.call("tool", "{" + arguments + "}").value()).isEqualTo("done");
        assertThat(catalog.call("tool", "{\"q\": 1}").json().length()).isLessThan(1000);
        assertThat(catalog.call("tool", "{\"p7\": \"x\"}").json())
                .isEqualTo("{\"error\": \"p7 must be an int, got str 'x'\"}");
    }

    @Test
    void reads10000RecordsOfTheSameName() {
        var properties =
                IntStream.range(0, 9_000)
                        .mapToObj(
                                i ->
                                        "\"p%d\": {\"title\": \"T\", \"properties\": {\"q%d\": {}}}"
                                                .formatted(i, i))
                        .collect(Collectors.joining(", "));

        assertThat(use(catalog("{\"properties\": {" + properties + "}}"))).contains("class T9000(");
    }

    @Test
    void readsWhatIsDeeperThanItLooksAsAnything() {
        for (var depth : List.of(100, 1_000, 100_000)) {
            var catalog =
                    catalog(
                            "{\"properties\": {\"a\": "
                                    + "{\"type\": \"array\", \"items\": ".repeat(depth)
                                    + "{}"
                                    + "}".repeat(depth)
                                    + "}}");

            assertThat(use(catalog)).contains("[Any]]]]");
        }
    }

    @Test
    void tellsWhereADeepSchemaIsWrong() {
        var deep = "{\"items\": ".repeat(40) + "5" + "}".repeat(40);

        assertThatThrownBy(() -> JsonSchemaReader.read(deep))
                .hasMessage(
                        "$.items.items.items.items.items.items.items ... .items.items.items.items.items.items.items.items:"
                                + " must be a schema, an object or true or false, got the number 5");
    }

    @Test
    void refusesALongName() {
        var schema = "{\"properties\": {\"%s\": {}}}".formatted("a".repeat(1_000_000));

        assertThatThrownBy(() -> JsonSchemaReader.read(schema))
                .hasMessage(
                        "$.properties: the name '"
                                + "a".repeat(59)
                                + "... has 1,000,000 characters; at most 1,000 are read");
        assertThatThrownBy(
                        () ->
                                JsonSchemaReader.read(
                                        "{\"required\": [\"%s\"]}"
                                                .formatted("a".repeat(1_000_000))))
                .hasMessageStartingWith("$.required: the name 'aaa")
                .hasMessageEndingWith("... has 1,000,000 characters; at most 1,000 are read");
    }

    @Test
    void cutsALongTitle() {
        assertThat(
                        use(
                                catalog(
                                        "{\"properties\": {\"a\": {\"title\": \"%s\", \"properties\": {\"b\": {}}}}}"
                                                .formatted("a".repeat(1_000_000)))))
                .contains("class A" + "a".repeat(59) + "(TypedDict):");
    }

    @Test
    void refusesDefinitionsThatMultiply() {
        var definitions =
                IntStream.range(0, 40)
                        .mapToObj(
                                i ->
                                        "\"d%d\": {\"properties\": {\"a\": {\"$ref\": \"#/$defs/d%d\"}, \"b\": {\"$ref\": \"#/$defs/d%d\"}}}"
                                                .formatted(i, i + 1, i + 1))
                        .collect(Collectors.joining(", "));

        assertThatThrownBy(
                        () ->
                                JsonSchemaReader.read(
                                        "{\"$ref\": \"#/$defs/d0\", \"$defs\": {"
                                                + definitions
                                                + ", \"d40\": {}}}"))
                .isInstanceOf(SchemaException.class)
                .hasMessageMatching(
                        "\\$\\.\\$defs\\.d\\d+\\.properties\\.b: the schema has more than 50,000 parts, with its references followed");
    }

    @Test
    void readsAThousandDefinitionsThatAllContainEachOther() {
        var definitions =
                IntStream.range(0, 1_000)
                        .mapToObj(
                                i ->
                                        "\"d%d\": {\"properties\": {\"next\": {\"$ref\": \"#/$defs/d%d\"}, \"far\": {\"$ref\": \"#/$defs/d%d\"}}}"
                                                .formatted(i, (i + 1) % 1_000, (i * 7 + 3) % 1_000))
                        .collect(Collectors.joining(", "));

        assertThat(
                        use(
                                catalog(
                                        "{\"properties\": {\"a\": {\"$ref\": \"#/$defs/d0\"}}, \"$defs\": {"
                                                + definitions
                                                + "}}")))
                .contains("class D999(TypedDict):");
    }

    @Test
    void refusesTooManyConstants() {
        var values =
                IntStream.range(0, 60_000)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(", "));

        assertThatThrownBy(
                        () ->
                                JsonSchemaReader.read(
                                        "{\"properties\": {\"a\": {\"enum\": [" + values + "]}}}"))
                .hasMessage(
                        "$.properties.a: the schema has more than 50,000 parts, with its references followed");
    }

    @Test
    void refusesAMapThatContainsItself() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("items", schema);

        assertThatThrownBy(() -> JsonSchemaReader.read(schema))
                .hasMessage(
                        "$: has more than 500,000 values; a schema for a model must be smaller");
    }

    @Test
    void checksAValueThatFitsItsTypeInManyWaysWithoutTryingThemAll() {
        var catalog =
                catalog(
                        """
                        {"properties": {"list": {"$ref": "#/$defs/List"}}, "$defs": {"List": {"anyOf": [
                            {"properties": {"next": {"$ref": "#/$defs/List"}, "n": {"type": "array", "items": {"type": "integer"}}}},
                            {"properties": {"next": {"$ref": "#/$defs/List"}, "n": {"type": "array", "items": {"type": "string"}}}},
                            {"properties": {"next": {"$ref": "#/$defs/List"}, "n": {"type": "array", "items": {"type": "boolean"}}}}]}}}
                        """);
        var depth = 90;
        var value =
                "{\"n\": [true], \"next\": ".repeat(depth) + "{\"n\": [1.5]}" + "}".repeat(depth);

        assertThat(catalog.call("tool", "{\"list\": " + value + "}").json()).isNotEmpty();
        use(catalog);
    }

    @Test
    void refusesAValueThatIsNestedTooDeep() {
        var catalog =
                catalog(
                        """
                        {"properties": {"tree": {"$ref": "#/$defs/Tree"}}, "$defs": {"Tree": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}}}
                        """);

        assertThat(
                        catalog.call(
                                        "tool",
                                        "{\"tree\": " + "[".repeat(600) + "]".repeat(600) + "}")
                                .json())
                .isEqualTo(
                        "{\"error\": \"tree"
                                + "[0]".repeat(32)
                                + "... is nested more than 100 deep\"}");
        assertThat(catalog.call("tool", Map.of("tree", new ArrayList<>())).value())
                .isEqualTo("done");
    }

    private static ToolCatalog catalog(String inputSchema) {
        return ToolCatalog.ofJson(
                "[{\"name\": \"tool\", \"inputSchema\": " + inputSchema + "}]", (_, _) -> "done");
    }

    /// Makes everything of the catalogue that is made of types, and returns the compact description.
    private static String use(ToolCatalog catalog) {
        assertThat(catalog.specifications()).hasSize(1);
        assertThat(catalog.tools().getFirst().inputSchema()).isNotEmpty();
        assertThat(catalog.python(ResultStyle.VALUES).module().functions()).isNotEmpty();
        assertThat(catalog.python(ResultStyle.VALUES).description()).isNotEmpty();
        return catalog.python(ResultStyle.VALUES).description(Detail.COMPACT);
    }
}
