package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    @TempDir private Path temp;

    @Test
    void comparesTwoRunsOfOneSuite() {
        Cli.run("run", "--task", "1,2,3", "--quiet", "--out", temp.resolve("a"));
        Cli.run(
                "run",
                "--task",
                "2,3,4",
                "--model",
                "simulated:fast",
                "--quiet",
                "--out",
                temp.resolve("b"));

        var said = Cli.run("compare", temp.resolve("a"), temp.resolve("b"));

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith(
                        "PROJECTED  B against A on accounting: simulated:fast against simulated:haiku-3, 2"
                                + " common tasks\n\nfunction-calling (2 tasks, 2 pairs by task, epoch and"
                                + " seed)\n")
                .contains("\n  turns                     1.00  1.00 to 1.00\n")
                .endsWith(
                        """

                        Differs: model: simulated:haiku-3 in A, simulated:fast in B.
                        Differs: tasks in A alone, left out: accounting-1.
                        Differs: tasks in B alone, left out: accounting-4.
                        2 common tasks are few: intervals are rough.
                        """);
        assertThat(
                        Cli.run("compare", temp.resolve("a"), temp.resolve("b"), "--format", "json")
                                .out())
                .startsWith("{\n  \"format\" : \"codemode4j-comparison\",\n  \"version\" : 1,");
    }

    @Test
    void saysWhichFolderHoldsNoRun() {
        Cli.run("run", "--task", "1", "--quiet", "--out", temp.resolve("a"));

        assertThat(Cli.run("compare", temp.resolve("a"), temp))
                .isEqualTo(
                        new Cli.Said(
                                3,
                                "",
                                "codemode: "
                                        + temp
                                        + ": holds no run (no plan.json); name the folder that a run"
                                        + " wrote\n"));
    }
}
