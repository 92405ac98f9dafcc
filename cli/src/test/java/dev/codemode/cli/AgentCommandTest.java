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

    @Test
    void listsTheWritesOfADryRun() {
        var said = Cli.run("agent", "--task", "1", "--dry-run");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        Golden.assertMatches("agent-dry-run.txt", said.out());
    }

    @Test
    void saysWhereADryRunNeedsTheResultOfAWrite() {
        assertThat(Cli.run("agent", "--task", "3", "--dry-run").out())
                .endsWith(
                        """

                        dry run: nothing was changed; 1 write would be made, in this order
                           1   create_invoice(client_name='Acme Corp', items=[{'description': 'Consulting', 'quantity': 50, 'price': 200}, {'description': 'Project management', 'quantity': 20, 'price': 150}], due_days=30)
                        the list ends at program.py:8:36, where the program needs what a write gives, or raises an error that may be due to it
                        """);
        assertThat(
                        Cli.run(
                                        "agent",
                                        "--task",
                                        "3",
                                        "--dry-run",
                                        "--approach",
                                        "function-calling")
                                .out())
                .contains("\nneeded a write after 1 turn, 1 tool call, ")
                .endsWith("\nthe list ends here, where the model needs what these writes give\n");
    }

    @Test
    void marksTheWritesOfADryRunThatMayBeOthersInEarnest() throws IOException {
        var program =
                Files.writeString(
                        temp.resolve("report.py"),
                        """
                        tools.send_email(to="a@b.c", subject="Start", body="")
                        tokyo = tools.get_weather("Tokyo")
                        tools.send_email(to="a@b.c", subject="Tokyo", body=tokyo["condition"])
                        """);

        assertThat(Cli.run("agent", "Mail.", "--program", program, "--dry-run").out())
                .contains(
                        """
                        dry run: nothing was changed; 2 writes would be made, in this order
                           1   send_email(to='a@b.c', subject='Start', body='')
                           2 ~ send_email(to='a@b.c', subject='Tokyo', body='Clear')
                        reads did not see the writes before them: in earnest the answer, and arguments of writes marked ~, may differ
                        """);
    }

    @Test
    void saysWhatAFailedProgramLeavesDone() throws IOException {
        var program =
                Files.writeString(
                        temp.resolve("report.py"),
                        "tools.send_email(to='a@b.c', subject='Start', body='')\n1 / 0\n");

        assertThat(Cli.run("agent", "Mail.", "--program", program).out())
                .contains(
                        """
                          this stays done:
                            send_email(to='a@b.c', subject='Start', body=''): it has no undo
                        """);
    }

    @Test
    void refusesToAskWhereNobodyCanAnswer() {
        var said = Cli.run("agent", "--task", "1", "--approve");

        assertThat(said.code()).isEqualTo(ExitCode.OUTSIDE.code());
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .isEqualTo(
                        "codemode: --approve asks on a terminal, and there is none; --dry-run lists the writes without making them\n");
    }
}
