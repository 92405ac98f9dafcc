package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.bench.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
    @TempDir private Path temp;

    @Test
    void saysWhatARunWouldCostAndWhatItCouldShow() {
        var said =
                Cli.run(
                        "plan",
                        "--model",
                        "claude-sonnet-5-5",
                        "--epochs",
                        "5",
                        "--concurrency",
                        "4",
                        "--max-cost",
                        "1",
                        "--max-minutes",
                        "2.5");

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        Golden.assertMatches("plan-live.txt", said.out());
    }

    @Test
    void projectsExactlyWhatASimulatedRunThenTakes() throws Exception {
        var plan = Cli.run("plan", "--task", "1,2").out();
        Cli.run("run", "--task", "1,2", "--out", temp.resolve("run"));

        for (var total : Run.read(temp.resolve("run")).summary().totals()) {
            assertThat(figures(plan, total.approach() + " "))
                    .startsWith(
                            "2",
                            String.valueOf(total.turns()),
                            "%,d".formatted(total.tokens().input()),
                            "%,d".formatted(total.tokens().output()));
        }
        assertThat(plan)
                .contains("The minutes are those of a virtual clock: nobody waits for them.");
    }

    @Test
    void takesTheFiguresOfAnEarlierRunWhereThereIsOne() {
        var run = temp.resolve("run");
        Cli.run("run", "--task", "1,2,3", "--epochs", "2", "--out", run);

        var said =
                Cli.run("plan", "--model", "gpt-5.4-mini", "--task", "1,2,3,4", "--like", run)
                        .out();

        assertThat(said)
                .containsPattern(
                        "scaled to the earlier run: function-calling input x 1\\.\\d\\d, output x \\d\\.\\d\\d,"
                                + " seconds x 0\\.\\d\\d; code-mode input")
                .contains("  input      a ratio from about ");
    }

    @Test
    void refusesAnEarlierRunOfAnotherSuite() {
        var run = temp.resolve("run");
        Cli.run("run", "--suite", "crossover", "--preset", "smoke", "--limit", "1", "--out", run);

        assertThat(Cli.run("plan", "--like", run).err())
                .isEqualTo(
                        "codemode: --like "
                                + run
                                + " is a run of suite 'crossover', and this is a plan for 'accounting'\n");
    }

    @Test
    void pricesAModelByAFileOfTheUsers() throws Exception {
        var file =
                Files.writeString(
                        temp.resolve("ours.csv"),
                        "anthropic,claude-3-haiku,250,,,0,,,,2026-11,bill\n");

        var said = Cli.run("plan", "--task", "1", "--approach", "code-mode", "--prices", file);

        // 2,609 tokens at $250 a million.
        assertThat(said.out())
                .contains("$0.65")
                .contains("Price: anthropic/claude-3-haiku@2026-11#");
    }

    private static List<String> figures(String text, String start) {
        var line = text.lines().filter(l -> l.startsWith(start)).findFirst().orElseThrow();
        return List.of(line.substring(start.length()).strip().split(" +"));
    }
}
