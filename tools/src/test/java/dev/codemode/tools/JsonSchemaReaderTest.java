package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSchemaReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "::",
            quoteCharacter = '`',
            value = {
                "{}                                                        :: Any",
                "{\"type\": \"string\"}                                    :: str",
                "{\"type\": \"string\", \"format\": \"date\"}              :: Date",
                "{\"type\": \"string\", \"format\": \"date-time\"}         :: DateTime",
                "{\"type\": \"string\", \"format\": \"email\"}             :: str",
                "{\"type\": \"integer\", \"minimum\": 3}                   :: int",
                "{\"type\": \"number\"}                                    :: float",
                "{\"type\": \"boolean\"}                                   :: bool",
                "{\"type\": \"null\"}                                      :: None",
                "{\"type\": \"array\"}                                     :: list[Any]",
                "{\"type\": \"object\"}                                    :: dict[str, Any]",
                "{\"type\": [\"string\", \"null\"]}                        :: str | None",
                "{\"type\": [\"integer\", \"number\"]}                     :: float",
                "{\"type\": \"integer\", \"nullable\": true}               :: int | None",
                "{\"type\": \"integer\", \"nullable\": false}              :: int",
                "{\"items\": {\"type\": \"integer\"}}                      :: list[int]",
                "{\"type\": \"array\", \"items\": false}                   :: list[Any]",
                "{\"type\": \"array\", \"items\": true}                    :: list[Any]",
                "{\"prefixItems\": [{\"type\": \"integer\"}, {\"type\": \"string\"}]} :: list[int | str]",
                "{\"items\": [{\"type\": \"integer\"}, {\"type\": \"null\"}]} :: list[int | None]",
                "{\"additionalProperties\": {\"type\": \"integer\"}}       :: dict[str, int]",
                "{\"patternProperties\": {\"^x\": {\"type\": \"integer\"}}} :: dict[str, int]",
                "{\"enum\": [\"a\", \"b\"]}                                :: Literal[\"a\", \"b\"]",
                "{\"type\": \"string\", \"enum\": [\"a\", null]}           :: Literal[\"a\"] | None",
                "{\"type\": [\"string\", \"null\"], \"enum\": [\"a\"]}     :: Literal[\"a\"] | None",
                "{\"enum\": [1, 2.5, true]}                                :: Literal[1, 2.5, True]",
                "{\"enum\": [true, false]}                                 :: bool",
                "{\"enum\": [\"a\", 1, [1], {\"b\": 1}]}                   :: Literal[\"a\"] | Literal[1] | list[Any] | dict[str, Any]",
                "{\"const\": \"a\"}                                        :: Literal[\"a\"]",
                "{\"const\": null}                                         :: None",
                "{\"oneOf\": [{\"const\": \"a\"}, {\"const\": \"b\"}]}     :: Literal[\"a\", \"b\"]",
                "{\"type\": \"string\", \"oneOf\": [{\"const\": \"a\", \"title\": \"A\"}, {\"const\": \"b\"}]} :: Literal[\"a\", \"b\"]",
                "{\"type\": \"integer\", \"anyOf\": [{\"const\": 1}, {\"const\": 2}]} :: Literal[1, 2]",
                "{\"anyOf\": [{\"type\": \"integer\"}, {\"type\": \"null\"}]} :: int | None",
                "{\"anyOf\": [{\"type\": \"integer\"}, {}]}                :: Any",
                "{\"anyOf\": [{\"type\": \"integer\"}, true]}              :: Any",
                "{\"anyOf\": [{\"type\": \"integer\"}, false]}             :: int",
                "{\"anyOf\": [{\"type\": \"string\"}, {\"format\": \"date\", \"type\": \"string\"}]} :: str",
                "{\"allOf\": [{\"type\": \"number\"}, {\"type\": \"integer\"}]} :: int",
                "{\"allOf\": [{\"type\": \"string\"}, {\"maxLength\": 3}]} :: str",
                "{\"allOf\": [{\"type\": \"string\"}, {\"type\": \"integer\"}]} :: Any",
                "{\"allOf\": [{\"enum\": [\"a\", \"b\"]}, {\"enum\": [\"b\", \"c\"]}]} :: Literal[\"b\"]",
                "{\"allOf\": [{\"type\": [\"string\", \"null\"]}, {\"type\": \"string\"}]} :: str",
                "{\"if\": {}, \"then\": {}, \"x-unknown\": 5, \"not\": 3} :: Any",
            })
    void readsATypeOutOfKeywords(String schema, String type) {
        assertThat(described(schema)).endsWith("def tool() -> " + type + ": ...\n");
    }

    @Test
    void readsRecords() {
        assertThat(
                        described(
                                """
                                {"type": "object", "title": "Sales order", "required": ["id", "extra"], "properties": {
                                    "id": {"type": "string"},
                                    "line_items": {"type": "array", "items": {"properties": {"n": {"type": "integer"}}, "additionalProperties": true}},
                                    "address": {"properties": {"city": {"type": ["string", "null"]}}},
                                    "gone": false}}
                                """))
                .isEqualTo(
                        """
                        class LineItem(TypedDict): n: NotRequired[int]  # other keys are kept
                        class Address(TypedDict): city: NotRequired[str | None]
                        class SalesOrder(TypedDict): id: str; line_items: NotRequired[list[LineItem]]; address: NotRequired[Address]; extra: Any
                        def tool() -> SalesOrder: ...
                        """);
    }

    @Test
    void keepsWhatIsSaidAboutAProperty() {
        var tool =
                Tool.ofSchemas(
                        "tool",
                        "",
                        Map.of(
                                "properties",
                                Map.of(
                                        "n",
                                        Map.of(
                                                "type",
                                                "integer",
                                                "description",
                                                "how many",
                                                "default",
                                                3))),
                        null,
                        Effect.READS,
                        _ -> null);

        assertThat(tool.input().fields())
                .containsExactly(
                        new DataType.Field("n", new DataType.Int(), "how many", false, 3L));
        assertThat(tool.path()).isEqualTo("/tool");
        assertThat(tool.output()).isEqualTo(new DataType.Any());
    }

    @Test
    void mergesTheRecordsOfAnAllOf() {
        assertThat(
                        described(
                                """
                                {"allOf": [{"$ref": "#/$defs/Animal"}, {"properties": {"barks": {"type": "boolean"}, "name": {"enum": ["Rex"]}}, "required": ["barks"]}],
                                 "$defs": {"Animal": {"properties": {"name": {"type": "string"}, "legs": {"type": "number"}}, "required": ["name"]}}, "title": "Dog"}
                                """))
                .isEqualTo(
                        """
                        class Dog(TypedDict): name: Literal["Rex"]; legs: NotRequired[float]; barks: bool
                        def tool() -> Dog: ...
                        """);
    }

    @Test
    void readsWhatAReferenceSaysBesideIt() {
        assertThat(
                        described(
                                """
                                {"properties": {"a": {"$ref": "#/definitions/x~1y", "nullable": true}, "b": {"allOf": [{"$ref": "#/definitions/x%2Fy"}], "default": {}}},
                                 "required": ["a", "b"], "definitions": {"x/y": {"properties": {"n": {"type": "integer"}}}}}
                                """))
                .isEqualTo(
                        """
                        class XY(TypedDict): n: NotRequired[int]
                        class ToolResult(TypedDict): a: XY | None; b: XY
                        def tool() -> ToolResult: ...
                        """);
    }

    @Test
    void keepsTheRecordWhereAChoiceOnlySaysWhatIsRequired() {
        assertThat(
                        described(
                                """
                                {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
                                 "anyOf": [{"required": ["id"]}, {"required": ["name"]}]}
                                """))
                .isEqualTo(
                        """
                        class ToolResult(TypedDict): id: NotRequired[str]; name: NotRequired[str]
                        def tool() -> ToolResult: ...
                        """);
    }

    @Test
    void givesEachOptionOfAChoiceWhatHoldsInAnyCase() {
        assertThat(
                        described(
                                """
                                {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"],
                                 "oneOf": [{"properties": {"cat": {"type": "integer"}}}, {"properties": {"dog": {"type": "integer"}}}]}
                                """))
                .isEqualTo(
                        """
                        class ToolResult(TypedDict): id: str; cat: NotRequired[int]
                        class ToolResult2(TypedDict): id: str; dog: NotRequired[int]
                        def tool() -> ToolResult | ToolResult2: ...
                        """);
    }

    @Test
    void namesTypesThatContainThemselves() {
        assertThat(
                        described(
                                """
                                {"$ref": "#/$defs/Json", "$defs": {"Json": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/$defs/Json"}}]}}}
                                """))
                .isEqualTo(
                        """
                        Json = str | list[Json]
                        def tool() -> Json: ...
                        """);
        assertThat(
                        described(
                                """
                                {"title": "Node", "properties": {"next": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}, "value": {"$ref": "#/properties/other"}, "other": {"type": "integer"}}}
                                """))
                .isEqualTo(
                        """
                        class Node(TypedDict): next: NotRequired[Node | None]; value: NotRequired[int]; other: NotRequired[int]
                        def tool() -> Node: ...
                        """);
        assertThat(
                        described(
                                """
                                {"$ref": "#/$defs/A", "$defs": {"A": {"properties": {"b": {"$ref": "#/$defs/B"}}}, "B": {"properties": {"a": {"$ref": "#/$defs/A"}}}}}
                                """))
                .isEqualTo(
                        """
                        class A(TypedDict): b: NotRequired[B]
                        class B(TypedDict): a: NotRequired[A]
                        def tool() -> A: ...
                        """);
    }

    @Test
    void tellsNamedTypesApartByWhatTheyAre() {
        var one = JsonSchemaReader.read(chain("string"));
        var same = JsonSchemaReader.read(chain("string"));
        var other = JsonSchemaReader.read(chain("integer"));

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        assertThat(one).hasToString("Named[Link]");
    }

    private static String chain(String type) {
        return """
        {"$ref": "#/$defs/Link", "$defs": {"Link": {"properties": {"value": {"type": "%s"}, "next": {"$ref": "#/$defs/Link"}}}}}
        """
                .formatted(type);
    }

    @Test
    void readsADefinitionThatIsNothingButItselfAsAnything() {
        assertThat(described("{\"$ref\": \"#\"}")).isEqualTo("def tool() -> Any: ...\n");
        assertThat(
                        described(
                                """
                                {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}
                                """))
                .isEqualTo("def tool() -> Any: ...\n");
        assertThat(
                        described(
                                """
                                {"items": {"$ref": "#/$defs/a"}, "$defs": {"a": {"anyOf": [{"type": "string"}, {"allOf": [{"$ref": "#/$defs/a"}]}]}}}
                                """))
                .isEqualTo("def tool() -> list[Any]: ...\n");
    }

    @Test
    void readsParametersOfAToolAsItsOwn() {
        assertThat(parameters("{\"type\": \"object\"}")).isEqualTo("[] closed");
        assertThat(parameters("{\"type\": \"object\", \"additionalProperties\": true}"))
                .isEqualTo("[] open");
        assertThat(parameters("{}")).isEqualTo("[] open");
        assertThat(parameters("{\"properties\": {\"a\": {}}}")).isEqualTo("[a] closed");
        assertThat(
                        parameters(
                                "{\"$ref\": \"#/$defs/A\", \"$defs\": {\"A\": {\"properties\": {\"a\": {\"$ref\": \"#/$defs/A\"}}}}}"))
                .isEqualTo("[a] closed");
        assertThatThrownBy(() -> parameters("{\"type\": \"string\"}"))
                .hasMessage(
                        "$[0].inputSchema: the parameters of a tool must be of type 'object', got a str");
    }

    private static String parameters(String schema) {
        var input = tool("\"inputSchema\": " + schema).input();
        return Words.names(input) + (input.open() ? " open" : " closed");
    }

    @Test
    void readsListsOfToolsInEveryFormat() {
        var schema = "{\"properties\": {\"a\": {\"type\": \"integer\"}}}";
        for (var list :
                List.of(
                        "{\"tools\": [{\"name\": \"t\", \"description\": \"T.\", \"inputSchema\": %s}]}",
                        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"result\": {\"tools\": [{\"name\": \"t\", \"description\": \"T.\", \"inputSchema\": %s}]}}",
                        "[{\"type\": \"function\", \"function\": {\"name\": \"t\", \"description\": \"T.\", \"parameters\": %s}}]",
                        "[{\"type\": \"function\", \"name\": \"t\", \"description\": \"T.\", \"parameters\": %s, \"strict\": true}]",
                        "[{\"name\": \"t\", \"description\": \"T.\", \"input_schema\": %s}]")) {
            var catalog = ToolCatalog.ofJson(list.formatted(schema), (tool, given) -> tool + given);

            assertThat(catalog.python(ResultStyle.VALUES).description(Detail.COMPACT))
                    .endsWith("def t(a: int | None = None) -> Any: ...\n");
            assertThat(catalog.call("t", "{\"a\": 3}").value()).isEqualTo("t{a=3}");
        }
    }

    @Test
    void takesANullInAToolForNothingSaid() {
        var tool =
                tool(
                        "\"description\": null, \"inputSchema\": null, \"outputSchema\": null, \"annotations\": null");

        assertThat(tool.description()).isEmpty();
        assertThat(tool.input().fields()).isEmpty();
        assertThat(tool.output()).isEqualTo(new DataType.Any());
        assertThat(tool.effect()).isEqualTo(Effect.WRITES);
    }

    @Test
    void givesToolsAndParametersNamesOfTheirOwn() {
        var catalog =
                ToolCatalog.ofJson(
                        """
                        [{"name": "a-b", "inputSchema": {"properties": {"from": {}, "from_": {}}}}, {"name": "a_b"}]
                        """,
                        (tool, given) -> tool + given);

        assertThat(catalog.python(ResultStyle.VALUES).description(Detail.INDEX))
                .endsWith("\na_b(from_, from__)\na_b_()\n");
    }

    @Test
    void takesADotInsideASentenceForNoEnd() {
        var catalog =
                ToolCatalog.ofJson(
                        "[{\"name\": \"a\", \"description\": \"Adds e.g. 1.5 and so on. Slowly.\"}, {\"name\": \"b\", \"description\": \"%s\"}]"
                                .formatted("x".repeat(300)),
                        (_, _) -> null);

        assertThat(catalog.python(ResultStyle.VALUES).description(Detail.INDEX))
                .endsWith("\na(): Adds e.g. 1.5 and so on.\nb(): " + "x".repeat(200) + "...\n");
    }

    // What is wrong

    @ParameterizedTest
    @CsvSource(
            delimiterString = "::",
            quoteCharacter = '`',
            value = {
                "[]                                 :: $: must be a schema, an object or true or false, got an array",
                "null                               :: $: must be a schema, an object or true or false, got null",
                "{\"type\": \"strng\"}              :: $.type: 'strng' is no type; did you mean 'string'? The types are string, integer, number, boolean, object, array, null",
                "{\"type\": 5}                      :: $.type: must be a string or an array of strings, got the number 5",
                "{\"type\": [\"string\", 5]}        :: $.type[1]: must be a string, got the number 5",
                "{\"properties\": []}               :: $.properties: must be an object, got an array",
                "{\"properties\": null}             :: $.properties: must be an object, got null",
                "{\"properties\": {\"a b\": {\"items\": 5}}} :: $.properties['a b'].items: must be a schema, an object or true or false, got the number 5",
                "{\"required\": true}               :: $.required: must be an array, got true",
                "{\"properties\": {\"a\": {\"type\": \"string\", \"required\": true}, \"b\": {\"required\": true}}} :: $.properties.b.required: must be an array, got true",
                "{\"required\": [\"a\", 1]}         :: $.required[1]: must be a string, got the number 1",
                "{\"additionalProperties\": \"no\"} :: $.additionalProperties: must be a schema, or true or false, got the string 'no'",
                "{\"prefixItems\": [{}, 7]}         :: $.prefixItems[1]: must be a schema, an object or true or false, got the number 7",
                "{\"enum\": []}                     :: $.enum: must have at least one value, got none",
                "{\"enum\": \"a\"}                  :: $.enum: must be an array, got the string 'a'",
                "{\"anyOf\": []}                    :: $.anyOf: must have at least one schema, got none",
                "{\"anyOf\": {}}                    :: $.anyOf: must be an array, got an object",
                "{\"oneOf\": [{\"type\": \"x\"}]}   :: $.oneOf[0].type: 'x' is no type. The types are string, integer, number, boolean, object, array, null",
                "{\"nullable\": \"yes\"}            :: $.nullable: must be true or false, got the string 'yes'",
                "{\"type\": \"string\", \"format\": 1} :: $.format: must be a string, got the number 1",
                "{\"$ref\": 1}                      :: $.$ref: must be a string, got the number 1",
                "{\"$ref\": \"#/$defs/Itm\", \"$defs\": {\"Item\": {}}} :: $.$ref: '#/$defs/Itm' leads nowhere; did you mean '#/$defs/Item'?",
                "{\"items\": {\"$ref\": \"#/a/9\"}, \"a\": [1]} :: $.items.$ref: '#/a/9' leads nowhere",
                "{\"$ref\": \"#anchor\"}            :: $.$ref: '#anchor' leads nowhere",
                "{\"$ref\": \"other.json#/a\"}      :: $.$ref: 'other.json#/a' leads out of the schema; only references inside it, '#/$defs/NAME', are followed",
                "{\"items\": {\"$ref\": \"#/$defs/A\"}, \"$defs\": {\"A\": {\"type\": 1}}} :: $.$defs.A.type: must be a string or an array of strings, got the number 1",
            })
    void tellsWhatIsWrongAndWhere(String schema, String message) {
        assertThatThrownBy(() -> JsonSchemaReader.read(schema))
                .isInstanceOf(SchemaException.class)
                .hasMessage(message);
    }

    @Test
    void tellsWhereTextIsNoJson() {
        assertThatThrownBy(() -> JsonSchemaReader.read("{\"type\": }"))
                .hasMessageStartingWith("schema: not valid JSON (line 1, column 10): ");
    }

    @Test
    void tellsWhatIsWrongWithAListOfTools() {
        assertThatThrownBy(() -> tool("\"inputSchema\": {\"properties\": 5}"))
                .hasMessage("$[0].inputSchema.properties: must be an object, got the number 5");
        assertThatThrownBy(() -> tool("\"outputSchema\": {\"type\": 5}"))
                .hasMessage(
                        "$[0].outputSchema.type: must be a string or an array of strings, got the number 5");
        assertThatThrownBy(() -> ToolCatalog.ofJson("{\"tools\": [{}]}", (_, _) -> null))
                .hasMessage(
                        "$.tools[0].name: a tool needs a name of 1 to 1,000 characters, got ''");
        assertThatThrownBy(() -> ToolCatalog.ofJson("{\"tools\": [5]}", (_, _) -> null))
                .hasMessage("$.tools[0]: must be a tool, an object, got the number 5");
        assertThatThrownBy(() -> ToolCatalog.ofJson("5", (_, _) -> null))
                .hasMessage(
                        "$: must be an array of tools or an object with 'tools', got the number 5");
        assertThatThrownBy(
                        () ->
                                ToolCatalog.ofJson(
                                        "[{\"name\": \"a\"}, {\"name\": \"a\"}]", (_, _) -> null))
                .hasMessage("two tools have the name 'a'");
    }

    private static Tool tool(String schemas) {
        return ToolCatalog.ofJson("[{\"name\": \"tool\", " + schemas + "}]", (_, _) -> null)
                .tools()
                .getFirst();
    }

    /// The types of a result and a signature that has it, as Python.
    private static String described(String schema) {
        var catalog = ToolCatalog.of(List.of(tool("\"outputSchema\": " + schema)));
        return catalog.python(ResultStyle.VALUES)
                .description(Detail.COMPACT)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.contains(" = str  #"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
