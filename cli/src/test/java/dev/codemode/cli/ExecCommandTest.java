package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecCommandTest {
    @TempDir private Path temp;

    /// Programs alone are run without a model of the command line.
    @Test
    void filesAloneAreTreatedAsFilesWithOptions() throws IOException {
        var good = Files.writeString(temp.resolve("good.py"), "print('hi')\n40 + 2\n");
        var bad = Files.writeString(temp.resolve("bad.py"), "print('oh')\n1 / 0\n");

        for (var file : new Object[] {good, bad, temp, temp.resolve("missing.py"), "*.py"}) {
            assertThat(Cli.run("exec", file, good))
                    .isEqualTo(Cli.run("exec", "--tools=none", file, good));
        }
        assertThat(Cli.run("exec", good, bad))
                .isEqualTo(
                        new Cli.Said(
                                1, "hi\n42\noh\n", Cli.run("exec", "--tools=none", bad).err()));
    }

    @Test
    void printsWhatTheProgramPrintedAndItsResult() throws IOException {
        var file = program("a.py", "print('hello')\nresult = {'a': 1.0, 'b': None}\n");

        assertThat(Cli.run("exec", file))
                .isEqualTo(new Cli.Said(0, "hello\n{'a': 1.0, 'b': None}\n", ""));
    }

    @Test
    void runsProgramsInAProcessOfTheirOwn() throws IOException {
        var file =
                program(
                        "a.py",
                        "print('hello')\nresult = len(tools.get_accounts()['accounts']) > 0\n");

        assertThat(Cli.run("exec", "--tools", "accounting", file).out())
                .isEqualTo(Cli.run("exec", "--isolated", "--tools", "accounting", file).out());
        assertThat(Cli.run("exec", "--bubblewrap", file).err())
                .isEqualTo("codemode: --bubblewrap goes with --isolated\n");
    }

    @Test
    void rendersAnErrorWithItsLineAndACaret() throws IOException {
        var file = program("a.py", "print('before')\nx = totl + 1\n");

        var said = Cli.run("exec", file);

        assertThat(said.code()).isEqualTo(ExitCode.FAILURES.code());
        assertThat(said.out()).isEqualTo("before\n");
        assertThat(said.err())
                .isEqualTo(
                        file
                                + ":2:5: NameError: name 'totl' is not defined\n"
                                + "    x = totl + 1\n"
                                + "        ^^^^\n");
    }

    @Test
    void whatIsNotPythonIsRejectedAndNothingOfItRuns() throws IOException {
        var file = program("a.py", "print('ran')\ndef f(:\n");

        var said = Cli.run("exec", "--json", file);

        assertThat(said.code()).isEqualTo(ExitCode.FAILURES.code());
        assertThat(said.out())
                .startsWith(
                        "{\"file\": \""
                                + file
                                + "\", \"outcome\": \"rejected\", \"result\": null, \"stdout\": \"\","
                                + " \"error\": {\"type\": \"SyntaxError\", \"message\": \"")
                .contains("\"line\": 2}, \"limit\": null, \"tool_calls\": 0, \"millis\": ")
                .endsWith(", \"state\": null}\n");
    }

    @Test
    void checksAProgramWithoutRunningIt() throws IOException {
        var file = program("a.py", "r = tools.create_invoice('Acme', [])\nprint(r['id'])\n");

        var said = Cli.run("exec", "--check", "--tools", "accounting", file);

        assertThat(said)
                .isEqualTo(
                        new Cli.Said(
                                ExitCode.FAILURES.code(),
                                file
                                        + ":2:7: error: missing-key: r has no key 'id'; it has status,"
                                        + " invoice; it stands at r[\"invoice\"][\"id\"]\n"
                                        + "    print(r['id'])\n"
                                        + "          ^^^^^^^\n",
                                ""));
        assertThat(Cli.run("exec", "--check", "--json", "--tools", "accounting", file).out())
                .isEqualTo(
                        "{\"file\": \""
                                + file
                                + "\", \"findings\": [{\"rule\": \"missing-key\", \"severity\": \"error\","
                                + " \"message\": \"r has no key 'id'; it has status, invoice; it stands at"
                                + " r[\\\"invoice\\\"][\\\"id\\\"]\", \"line\": 2, \"column\": 7}]}\n");
    }

    @Test
    void aCheckedProgramWithoutErrorsExitsWithZero() throws IOException {
        var file = program("a.py", "print('not run')\n");

        assertThat(Cli.run("exec", "--check", file)).isEqualTo(new Cli.Said(0, "", ""));
    }

    @Test
    void answersWithOneJsonLinePerFileInSortedOrder() throws IOException {
        program("b/two.py", "tools.create_transaction('income', 'consulting', 500, 'work')\n");
        program("a.py", "result = tools.get_account_balance('savings')['balance']\n");
        program("notes.txt", "not a program");

        var said = Cli.run("exec", "--json", "--tools", "accounting", temp);

        assertThat(said.code()).isZero();
        assertThat(millisOut(said.out()))
                .isEqualTo(
                        line(temp.resolve("a.py"), "50000.0", 10_000.0, 0, 0)
                                + line(temp.resolve("b/two.py"), RESULT_OF_TWO, 10_500.0, 1, 500));
    }

    @Test
    void saysWhichLimitEndedAProgram() throws IOException {
        var file = program("a.py", "while True:\n    pass\n");

        var json = Cli.run("exec", "--json", "--steps", "1000", file);
        var text = Cli.run("exec", "--steps", "1000", file);

        assertThat(json.code()).isEqualTo(ExitCode.FAILURES.code());
        assertThat(json.out())
                .contains("\"outcome\": \"exhausted\"", "\"error\": null, \"limit\": \"steps\"");
        assertThat(text.err()).startsWith("stopped at " + file + ":").hasLineCount(1);
    }

    @Test
    void tellsToolsTheDayTheyAreGiven() throws IOException {
        var file =
                program(
                        "a.py",
                        "r = tools.create_invoice('Acme', [])\nresult = r['invoice']['due_date']\n");

        assertThat(Cli.run("exec", "--tools", "accounting", "--now", "2026-03-04", file).out())
                .isEqualTo("2026-04-03\n");
    }

    @Test
    void givesToolResultsAsJsonTextWhereThatIsAskedFor() throws IOException {
        var file = program("a.py", "result = tools.get_account_balance('savings')\n");

        assertThat(Cli.run("exec", "--tools", "accounting", "--tool-results", "json", file).out())
                .isEqualTo(
                        "{\"status\": \"success\", \"account\": \"savings\", \"balance\": 50000.0,"
                                + " \"type\": \"savings\"}\n");
    }

    @Test
    void eachProgramStartsAfresh() throws IOException {
        var booking = "tools.create_transaction('income', 'a', 1, 'b')\n";
        program("a.py", booking + "leak = 1\n");
        program("b.py", booking + "result = tools.get_account_balance('checking')['balance']\n");
        program("c.py", "result = leak\n");

        var said = Cli.run("exec", "--tools", "accounting", temp);

        assertThat(said.out()).contains("10001.0\n").doesNotContain("10002.0");
        assertThat(said.err()).contains("NameError: name 'leak' is not defined");
    }

    private static final String RESULT_OF_TWO =
            "{\"status\": \"success\", \"transaction\": {\"id\": \"TXN00001\", \"date\":"
                    + " \"TODAY\", \"type\": \"income\", \"category\": \"consulting\", \"amount\":"
                    + " 500, \"description\": \"work\", \"account\": \"checking\", \"tags\": []},"
                    + " \"new_balance\": 10500.0}";

    private static String line(Path file, String result, double checking, int count, int income) {
        return "{\"file\": \""
                + file
                + "\", \"outcome\": \"completed\", \"result\": "
                + result
                + ", \"stdout\": \"\", \"error\": null, \"limit\": null, \"tool_calls\": 1,"
                + " \"millis\": 0, \"state\": {\"accounts\": {\"checking\": {\"balance\": "
                + checking
                + ", \"type\": \"checking\"}, \"savings\": {\"balance\": 50000.0, \"type\":"
                + " \"savings\"}, \"business_credit\": {\"balance\": 0.0, \"type\": \"credit\"}},"
                + " \"total_transactions\": "
                + count
                + ", \"total_income\": "
                + income
                + ", \"total_expenses\": 0, \"net_income\": "
                + income
                + ", \"total_invoices\": 0, \"invoices_by_status\": {}, \"outstanding_receivables\":"
                + " 0}}\n";
    }

    private static String millisOut(String lines) {
        return lines.replaceAll("\"millis\": [0-9.]+", "\"millis\": 0")
                .replaceAll("\"date\": \"[0-9-]+\"", "\"date\": \"TODAY\"");
    }

    private Path program(String name, String text) throws IOException {
        var file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
