package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InferredTypesTest {
    private final InferredTypes inferred = new InferredTypes();

    @ParameterizedTest
    @CsvSource(
            delimiterString = "::",
            quoteCharacter = '`',
            value = {
                "[1, 2]                              :: int",
                "[1, 2.5]                            :: float",
                "[1, null]                           :: int | None",
                "[null]                              :: None",
                "[true, \"a\", 1]                    :: str | int | bool",
                "[\"2026-03-04\"]                    :: Date",
                "[\"2026-03-04T10:00:00Z\"]          :: DateTime",
                "[\"2026-03-04\", \"soon\"]          :: str",
                "[\"2026-03-04\", \"2026-03-04T10:00:00Z\"] :: str",
                "[[], [1], [2.5, null]]              :: list[float | None]",
                "[[]]                                :: list[Any]",
                "[[1], {\"a b\": 1}, \"x\"]          :: str | list[int] | dict[str, int]",
                "[{}]                                :: dict[str, Any]",
                "[{\"2026-03\": 1}, {\"b\": 2.5}]    :: dict[str, float]",
                "[{\"b\": 2.5}, {\"2026-03\": null}] :: dict[str, float | None]",
            })
    void joinsWhatItSees(String results, String type) {
        see(results);

        assertThat(described())
                .endsWith(
                        "def tool() -> "
                                + type
                                + ": ...  # inferred from "
                                + counted(results)
                                + "\n");
    }

    private String counted(String results) {
        var n = list(results).size();
        return n == 1 ? "1 result" : n + " results";
    }

    @Test
    void readsRecordsWithKeysThatAreNotAlwaysThere() {
        see(
                """
                [{"id": "a", "items": [{"n": 1, "note": null}, {"n": 2}], "total": 3},
                 {"id": "b", "items": [], "owner": {"name": "Ada"}},
                 {"id": "c", "items": [{"n": 1.5, "note": "x"}], "total": null}]
                """);

        assertThat(described())
                .isEqualTo(
                        """
                        # Call these as tools.NAME(...); tools needs no import. A call that fails raises ToolError.
                        class Item(TypedDict): n: float; note: NotRequired[str | None]
                        class Owner(TypedDict): name: str
                        class ToolResult(TypedDict): id: str; items: list[Item]; owner: NotRequired[Owner]; total: NotRequired[int | None]
                        def tool() -> ToolResult: ...  # inferred from 3 results
                        """);
        assertThat(
                        inferred.applyTo(catalog())
                                .python(ResultStyle.JSON_TEXT)
                                .description(Detail.FULL))
                .endsWith("def tool() -> str:  # ToolResult, inferred from 3 results\n    ...\n");
    }

    @Test
    void takesManyKeysForData() {
        var accounts =
                IntStream.range(0, 61)
                        .mapToObj(i -> "a" + i)
                        .collect(Collectors.toMap(k -> k, _ -> 1L));
        inferred.see("tool", accounts);

        assertThat(described()).contains("-> dict[str, int]: ...");
    }

    @Test
    void countsUpToAHundred() {
        IntStream.range(0, 250).forEach(_ -> inferred.see("tool", 1L));

        assertThat(described()).endsWith("-> int: ...  # inferred from 100 or more results\n");
    }

    @Test
    void listensToCallsThatSucceed() {
        var calls = new AtomicInteger();
        var catalog =
                ToolCatalog.ofJson(
                        "[{\"name\": \"tool\"}]",
                        (_, _) -> {
                            if (calls.getAndIncrement() > 1) {
                                throw new ToolFailure("closed");
                            }
                            return Map.of("n", 1L);
                        });
        var listening = catalog.listening(inferred);

        listening.call("tool", "{}");
        listening.call("tool", Map.of());
        listening.call("tool", "{}");
        listening.call("tool", "broken");

        assertThat(described()).endsWith("-> ToolResult: ...  # inferred from 2 results\n");
    }

    @Test
    void leavesToolsAloneThatDeclareTheirOutput() {
        inferred.see("break_down", 5L);
        var workshop = ToolCatalog.of(new Workshop());

        assertThat(inferred.applyTo(workshop).tools()).isEqualTo(workshop.tools());
    }

    @Test
    void writesAFileThatStaysTheSame(@TempDir Path folder) throws IOException {
        see("[{\"b\": [\"2026-03-04\"], \"a\": {\"x y\": 1}}, {\"a\": {}, \"b\": null}]");
        inferred.see("another", Collections.singletonList(null));
        var file = folder.resolve("types.json");
        inferred.write(file);

        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        {
                          "tools" : {
                            "another" : {
                              "results" : 1,
                              "schema" : {
                                "type" : "array",
                                "items" : {
                                  "type" : "null"
                                }
                              }
                            },
                            "tool" : {
                              "results" : 2,
                              "schema" : {
                                "type" : "object",
                                "properties" : {
                                  "a" : {
                                    "type" : "object",
                                    "additionalProperties" : {
                                      "type" : "integer"
                                    }
                                  },
                                  "b" : {
                                    "type" : [ "array", "null" ],
                                    "items" : {
                                      "type" : "string",
                                      "format" : "date"
                                    }
                                  }
                                },
                                "required" : [ "a", "b" ]
                              }
                            }
                          }
                        }
                        """);
        assertThat(InferredTypes.read(file).toJson()).isEqualTo(inferred.toJson());
        assertThat(folder.toFile().list()).containsExactly("types.json");
    }

    @Test
    void hasSeenNothingWithoutAFile(@TempDir Path folder) throws IOException {
        assertThat(InferredTypes.read(folder.resolve("none.json")).type("tool")).isEmpty();
    }

    @Test
    void tellsWhereAFileIsWrong() {
        assertThatThrownBy(() -> InferredTypes.ofJson("types.json", "{\"tools\": []}"))
                .hasMessage("$.tools: must be an object, got an array");
        assertThatThrownBy(() -> InferredTypes.ofJson("types.json", "{"))
                .hasMessageStartingWith("types.json: not valid JSON (line 1, column 2): ");
        assertThatThrownBy(() -> ofTool("{\"results\": 0, \"schema\": {}}"))
                .hasMessage("$.tools.t.results: must be a positive number, got the number 0");
        assertThatThrownBy(() -> ofTool("{\"results\": 1}"))
                .hasMessage("$.tools.t.schema: must be a schema, an object, got null");
        assertThatThrownBy(
                        () ->
                                ofTool(
                                        "{\"results\": 1, \"schema\": {\"properties\": {\"a\": {\"type\": \"x\"}}}}"))
                .hasMessage("$.tools.t.schema.properties.a.type: 'x' is no type");
    }

    private static InferredTypes ofTool(String tool) {
        return InferredTypes.ofJson("types.json", "{\"tools\": {\"t\": " + tool + "}}");
    }

    @Test
    void infersTheSameFromResultsInAnyOrderAndFromFilesMerged() {
        var random = new Random(42);
        for (var round = 0; round < 300; round++) {
            var results = new ArrayList<@Nullable Object>();
            IntStream.range(0, 6).forEach(_ -> results.add(value(random, 4)));
            var one = new InferredTypes();
            results.forEach(result -> one.see("tool", result));
            Collections.shuffle(results, random);
            var first = new InferredTypes();
            var second = new InferredTypes();
            results.subList(0, 3).forEach(result -> first.see("tool", result));
            results.subList(3, 6).forEach(result -> second.see("tool", result));
            var merged = InferredTypes.ofJson("first", first.toJson());
            merged.merge(InferredTypes.ofJson("second", second.toJson()));

            assertThat(merged.toJson()).as("round %d", round).isEqualTo(one.toJson());
        }
    }

    /// Plain data of every kind.
    private static @Nullable Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 7)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> (long) random.nextInt(5);
            case 3 -> random.nextDouble();
            case 4 -> "word";
            case 5 -> "2026-03-04";
            case 6 -> "2026-03-04T10:00";
            case 7 -> {
                var list = new ArrayList<@Nullable Object>();
                IntStream.range(0, random.nextInt(3))
                        .forEach(_ -> list.add(value(random, depth - 1)));
                yield list;
            }
            default -> {
                var map = new java.util.LinkedHashMap<String, @Nullable Object>();
                IntStream.range(0, random.nextInt(4))
                        .forEach(
                                _ ->
                                        map.put(
                                                random.nextInt(20) == 0
                                                        ? "a key"
                                                        : "k" + random.nextInt(5),
                                                value(random, depth - 1)));
                yield map;
            }
        };
    }

    /// Takes in each element of a JSON array.
    private void see(String results) {
        list(results).forEach(result -> inferred.see("tool", result));
    }

    private static List<?> list(String json) {
        return Json.parse("results", json) instanceof List<?> list ? list : List.of();
    }

    private String described() {
        return inferred.applyTo(catalog()).python(ResultStyle.VALUES).description(Detail.COMPACT);
    }

    private static ToolCatalog catalog() {
        return ToolCatalog.ofJson("[{\"name\": \"tool\"}]", (_, _) -> null);
    }
}
