package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentCommandTest {
    @TempDir private Path temp;

    @Test
    void showsTheProgramItsCallsTheAnswerAndTheChecks() {
        var said = Cli.run("agent", "--task", "1");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith("PROJECTED  simulated:haiku-3, code-mode, the task is:\n")
                .contains("\nturn 1: the model replied after ")
                .contains("  it calls run_python\n")
                .contains("  tools.create_transaction(")
                .contains("\n    -> {\"status\": \"success\"")
                .contains("\n  the program completed\n")
                .contains("\nanswered after 1 turn, ")
                .contains("\nok      ")
                .doesNotContain("FAILED");
    }

    @Test
    void showsFunctionCallsTurnByTurn() {
        var said = Cli.run("agent", "--task", "1", "--approach", "function-calling-sequential");

        assertThat(said.out())
                .contains("\nturn 6: the model replied after ")
                .contains("  it calls create_transaction\n  create_transaction(")
                .contains("\nanswered after 6 turns, ");
    }

    @Test
    void knowsATaskByItsNameToo() {
        assertThat(Cli.run("agent", "client invoicing workflow").out())
                .contains("\nanswered after 1 turn, ");
    }

    @Test
    void playsAProgramForAnyTextOnTheDemoTools() throws IOException {
        var program =
                Files.writeString(
                        temp.resolve("warmer.py"),
                        """
                        tokyo = tools.get_weather("Tokyo")
                        london = tools.get_weather("London")
                        warmer = tokyo["temperature"] > london["temperature"]
                        result = "Tokyo is warmer." if warmer else "Tokyo is not warmer."
                        """);

        var asCode = Cli.run("agent", "Is Tokyo warmer than London?", "--program", program);
        var asCalls =
                Cli.run(
                        "agent",
                        "Is Tokyo warmer than London?",
                        "--program",
                        program,
                        "--approach",
                        "function-calling");

        assertThat(asCode.out())
                .contains("\nanswer:\n  Tokyo is warmer.\n\nanswered after 1 turn, 2 ");
        assertThat(asCalls.out())
                .contains("\nanswer:\n  Tokyo is warmer.\n\nanswered after 2 turns, 2 ");
    }

    @Test
    void saysInOneLineThatAGivenProgramFails() throws IOException {
        var program = Files.writeString(temp.resolve("broken.py"), "result = 1 / 0\n");

        var said = Cli.run("agent", "Divide.", "--program", program);

        assertThat(said.code()).isEqualTo(ExitCode.OUTSIDE.code());
        assertThat(said.err()).contains("ZeroDivisionError: division by zero");
    }
}
