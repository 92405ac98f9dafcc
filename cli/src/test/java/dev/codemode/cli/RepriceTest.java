package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepriceTest {
    @TempDir private Path temp;

    @Test
    void tellsWhatARunCostsAtVolumeAndAtOtherModelsPrices() {
        var run = run();

        var said = Cli.run("report", run, "--price-as", "gpt-5.4-mini,claude-haiku-5-5");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("\n## Costs\n")
                .contains("### simulated:haiku-3 (anthropic/claude-3-haiku@2026-08-21)")
                .contains(
                        "### The tokens of this run at the prices of openai:gpt-5.4-mini"
                                + " (openai/gpt-5.4-mini@2026-08-21)")
                .contains("| code-mode | with, projected | 2/2 |")
                .contains("| approach | 100 | 1,000 | 10,000 | 100,000 | 1,000,000 |");
    }

    @Test
    void worksAnOldRunOutWithTodaysPrices() throws Exception {
        var run = run();
        var file =
                Files.writeString(
                        temp.resolve("p.csv"),
                        "anthropic,claude-3-haiku,2.5,,,12.5,,,,2026-11,bill\n");
        var before = Files.readString(run.resolve("trials.jsonl"));

        var said = Cli.run("report", run, "--reprice", "--prices", file);

        assertThat(said.err())
                .matches(
                        "repriced: anthropic/claude-3-haiku@2026-08-21 ->"
                                + " anthropic/claude-3-haiku@2026-11#[0-9a-f]{8} \\(4 trials\\)\n");
        assertThat(Cli.run("report", run, "--reprice").err())
                .isEqualTo("repriced: no price has changed\n");
        assertThat(Files.readString(run.resolve("trials.jsonl"))).isEqualTo(before);
    }

    @Test
    void saysWhichModelHasNoPrice() {
        assertThat(Cli.run("report", run(), "--price-as", "gpt-5.44").err())
                .isEqualTo(
                        "codemode: no price for 'gpt-5.44'; did you mean 'gpt-5.4'? 'codemode prices'"
                                + " lists all\n");
    }

    private Path run() {
        var run = temp.resolve("run");
        Cli.run("run", "--task", "1,2", "--out", run);
        return run;
    }
}
