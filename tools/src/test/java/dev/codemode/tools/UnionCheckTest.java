package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Arguments of types that only schemas have.
class UnionCheckTest {
    private static final String SHAPES =
            """
            {"properties": {
                "id": {"type": ["string", "integer"]},
                "rating": {"enum": [1, 2, 2.5]},
                "flag": {"const": true},
                "mixed": {"enum": ["a", "b", 1, null]},
                "when": {"type": "string", "format": "date-time"},
                "day": {"anyOf": [{"type": "string", "format": "date"}, {"enum": ["today", "tomorrow"]}]},
                "one_or_many": {"anyOf": [{"type": "number"}, {"type": "array", "items": {"type": "number"}}]},
                "shape": {"oneOf": [
                    {"properties": {"kind": {"const": "circle"}, "radius": {"type": "number"}}, "required": ["kind", "radius"]},
                    {"properties": {"kind": {"const": "box"}, "size": {"properties": {"w": {"type": "integer"}}, "required": ["w"]}}, "required": ["kind", "size"]}]},
                "untold": {"anyOf": [
                    {"properties": {"a": {"properties": {"n": {"type": "integer"}}}, "x": {"type": "integer"}}},
                    {"properties": {"a": {"type": "integer"}, "x": {"type": "integer"}}}]},
                "tree": {"$ref": "#/$defs/Tree"}},
             "$defs": {"Tree": {"properties": {"value": {"type": "integer"}, "children": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}}, "required": ["value"]}}}
            """;

    private final ToolCatalog catalog =
            ToolCatalog.ofJson(
                    "[{\"name\": \"draw\", \"inputSchema\": " + SHAPES + "}]", (_, given) -> given);

    @ParameterizedTest
    @CsvSource(
            delimiterString = "::",
            quoteCharacter = '`',
            value = {
                "{\"id\": \"a\"}            :: {\"id\": \"a\"}",
                "{\"id\": 3.0}              :: {\"id\": 3}",
                "{\"rating\": 2.0}          :: {\"rating\": 2}",
                "{\"rating\": 2.5}          :: {\"rating\": 2.5}",
                "{\"flag\": true}           :: {\"flag\": true}",
                "{\"mixed\": \"a\"}         :: {\"mixed\": \"a\"}",
                "{\"mixed\": 1}             :: {\"mixed\": 1}",
                "{\"mixed\": null}          :: {}",
                "{\"when\": \"2026-03-04T10:00:00Z\"} :: {\"when\": \"2026-03-04T10:00:00Z\"}",
                "{\"when\": \"2026-03-04 10:00\"}     :: {\"when\": \"2026-03-04 10:00\"}",
                "{\"day\": \"2026-03-04\"}  :: {\"day\": \"2026-03-04\"}",
                "{\"day\": \"today\"}       :: {\"day\": \"today\"}",
                "{\"one_or_many\": [1, 2]}  :: {\"one_or_many\": [1, 2]}",
                "{\"shape\": {\"kind\": \"box\", \"size\": {\"w\": 3.0}}} :: {\"shape\": {\"kind\": \"box\", \"size\": {\"w\": 3}}}",
                "{\"untold\": {\"a\": {\"n\": 1}}} :: {\"untold\": {\"a\": {\"n\": 1}}}",
                "{\"tree\": {\"value\": 1, \"children\": [{\"value\": 2}]}} :: {\"tree\": {\"value\": 1, \"children\": [{\"value\": 2}]}}",
            })
    void takesWhatFitsOneOption(String arguments, String taken) {
        assertThat(catalog.call("draw", arguments).json()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "::",
            quoteCharacter = '`',
            value = {
                "{\"id\": [1]}              :: id must be a str or an int, got list [1]",
                "{\"id\": 1.5}              :: id must be an int, got float 1.5",
                "{\"rating\": 3}            :: rating must be one of 1, 2, 2.5, got 3",
                "{\"rating\": true}         :: rating must be one of 1, 2, 2.5, got True",
                "{\"flag\": false}          :: flag must be True, got False",
                "{\"mixed\": \"c\"}         :: mixed must be one of 'a', 'b', got 'c'",
                "{\"mixed\": [1]}           :: mixed must be one of 'a', 'b' or 1, got list [1]",
                "{\"when\": \"2026-03-04\"} :: when must be a date and time as 'YYYY-MM-DDTHH:MM:SSZ', got '2026-03-04'",
                "{\"when\": \"2026-03-04T25:00:00Z\"} :: when must be a date and time as 'YYYY-MM-DDTHH:MM:SSZ', got '2026-03-04T25:00:00Z'",
                "{\"when\": 5}              :: when must be a date and time str as 'YYYY-MM-DDTHH:MM:SSZ', got int 5",
                "{\"day\": \"2026-13-04\"}  :: day must be a date str as 'YYYY-MM-DD' or one of 'today', 'tomorrow', got str '2026-13-04'",
                "{\"one_or_many\": [1, \"a\"]} :: one_or_many[1] must be a number, got str 'a'",
                "{\"one_or_many\": \"a\"}   :: one_or_many must be a number or a list, got str 'a'",
                "{\"shape\": {\"kind\": \"box\", \"size\": {\"w\": \"x\"}}} :: shape.size.w must be an int, got str 'x'",
                "{\"shape\": {\"kind\": \"circle\", \"radius\": null}} :: shape.radius must be a number, got None",
                "{\"shape\": {\"kind\": \"line\"}} :: shape must be a dict with kind, radius or a dict with kind, size, got dict {'kind': 'line'}",
                "{\"shape\": {\"kind\": null, \"radius\": 1}} :: shape.kind must be 'circle', got None",
                "{\"untold\": {\"a\": {\"n\": \"x\"}}} :: untold.a.n must be an int, got str 'x'",
                "{\"untold\": {\"a\": 1, \"x\": \"x\"}} :: untold.x must be an int, got str 'x'",
                "{\"tree\": {\"value\": 1, \"children\": [{\"value\": 2}, {\"valu\": 3}]}} :: tree.children[1] has no key 'valu'; did you mean 'value'? It takes value, children",
            })
    void tellsWhereWhatWasMeantDoesNotFit(String arguments, String message) {
        assertThat(catalog.call("draw", arguments).value())
                .isEqualTo(java.util.Map.of("error", message));
    }
}
