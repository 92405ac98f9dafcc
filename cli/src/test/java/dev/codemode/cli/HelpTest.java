package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "report",
                "plan",
                "compare",
                "agent",
                "tools",
                "exec",
                "rerun",
                "suites",
                "models",
                "prices",
                "serve-model"
            })
    void everyCommandExplainsItselfWithExamples(String command) {
        var said = Cli.run(command, "--help");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("\nExamples:\n  codemode " + command);
        assertThat(said.out().lines()).allMatch(line -> line.length() <= 100);
        Golden.assertMatches("help-" + command + ".txt", said.out());
    }

    @Test
    void theCommandAloneListsWhatThereIs() {
        assertThat(Cli.run()).isEqualTo(Cli.run("--help"));
        assertThat(Cli.run().code()).isZero();
        Golden.assertMatches("help.txt", Cli.run().out());
    }

    @Test
    void theHelpOfASubcommandIsReachedThroughItsParent() {
        Golden.assertMatches("help-models-test.txt", Cli.run("models", "test", "--help").out());
        Golden.assertMatches("help-models-fit.txt", Cli.run("models", "fit", "--help").out());
    }

    @Test
    void namesItsVersion() {
        assertThat(Cli.run("--version").out())
                .matches("codemode4j [0-9]+\\.[0-9]+\\.[0-9]+\\S*, Java 25\\S*\n");
    }
}
