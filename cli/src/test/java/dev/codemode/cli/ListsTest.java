package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListsTest {
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
