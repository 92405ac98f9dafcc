package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsTest {
    @TempDir private Path temp;

    @Test
    void suitesNamesEveryTask() {
        assertThat(Cli.run("suites").out())
                .startsWith("accounting: ")
                .contains("\n  catalogues: core, full\n")
                .contains("\n  1  accounting-1  Monthly Expense Recording\n")
                .contains("\n  8  accounting-8  Budget Tracking and Category Analysis\n");
    }

    @Test
    void modelsSaysWhatFiguresAreWorthAndWhatTheyCost() {
        assertThat(Cli.run("models").out())
                .startsWith("simulated:haiku-3  PROJECTED\n")
                .contains(
                        "\n  price: $0.25 input, $1.25 output per million tokens"
                                + " (anthropic/claude-3-haiku@2026-08-21)\n")
                .contains("\n  price: unknown, so no cost is shown\n");
    }

    @Test
    void toolsShowsTypedPython() {
        var said = Cli.run("tools");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("\ndef create_transaction(")
                .contains("class Invoice(TypedDict):\n")
                .doesNotContain("def create_customer(");
        assertThat(Cli.run("tools", "--tools", "accounting-full").out())
                .contains("\ndef create_customer(");
    }

    @Test
    void toolsShowsOneSchemaALine() {
        var said = Cli.run("tools", "--format", "schemas", "--tools", "demo");

        assertThat(said.out().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("{\"name\": \"") && line.endsWith("}"));
        assertThat(Cli.run("tools", "--format", "schemas").out().lines()).hasSize(11);
        assertThat(
                        Cli.run("tools", "--format", "schemas", "--tools", "accounting-full")
                                .out()
                                .lines())
                .hasSize(22);
    }

    @Test
    void toolsShowsEachDetail() {
        for (var detail : List.of("full", "compact", "index")) {
            Golden.assertMatches(
                    "tools-demo-" + detail + ".txt",
                    Cli.run("tools", "--tools", "demo", "--detail", detail).out());
        }
        Golden.assertMatches(
                "tools-demo-schemas.txt",
                Cli.run("tools", "--tools", "demo", "--format", "schemas").out());
    }

    @Test
    void toolsShowsWhatEachRenderingCosts() {
        Golden.assertMatches("tools-cost.txt", Cli.run("tools", "--cost").out());
    }

    @Test
    void toolsReadsAListOfToolsFromAFile() throws IOException {
        var file =
                Files.writeString(
                        temp.resolve("list.json"),
                        """
                        [{"type": "function", "function": {"name": "book_room", "description": "Books a room.",
                          "parameters": {"type": "object", "required": ["day", "seats"], "properties": {
                            "day": {"type": "string", "description": "when", "examples": ["monday", "2026-03-04"]},
                            "seats": {"type": "integer", "examples": [4, 12, 30]}}}}}]
                        """);

        assertThat(Cli.run("tools", "--tools", file).out())
                .isEqualTo(
                        """
                        # Call these as tools.NAME(...); tools needs no import. A call that fails raises ToolError.

                        def book_room(day: str, seats: int) -> Any:
                            \"""Books a room.
                            day: when (e.g. "monday", "2026-03-04")
                            seats: e.g. 4, 12\"""
                        """);
        assertThat(Cli.run("tools", "--tools", file, "--cost").out())
                .isEqualTo(
                        """
                        tokens by o200k_base, which stands in for a model's own count

                        tool             schemas      full   compact     index
                        the one tool         100        73        36        31
                          book_room           98        52        15        10

                        schemas: JSON, for function calling; full, compact, index: Python, for code mode.
                        The line of a tool has all types it needs; in the sum each type counts once.
                        """);
    }

    @Test
    void theFitOfTheHaikuProfileIsShownTaskByTask() {
        var said = Cli.run("models", "fit");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .startsWith("PROJECTED  simulated:haiku-3 beside ")
                .contains("\nfunction-calling-sequential     1     6     6   14,298 ");
        var deviations =
                said.out()
                        .lines()
                        .filter(line -> line.matches("function-calling-sequential +[1-5] .*"))
                        .map(line -> line.strip().split(" +")[6].replace("%", ""))
                        .map(Integer::valueOf)
                        .toList();
        assertThat(deviations).hasSize(5).allMatch(percent -> Math.abs(percent) <= 20);
    }
}
