package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PricesCommandTest {
    @TempDir private Path temp;

    @Test
    void tellsAPriceWithItsDateAndSource() {
        assertThat(Cli.run("prices", "claude-sonnet-4-5").out())
                .isEqualTo(
                        """
                        anthropic:claude-sonnet-4-5
                          input $3, read from cache $0.3, written to cache $3.75, output $15; above 200,000 tokens of input $6 and $22.5
                          read 2026-08-21, genai-prices
                        """);
        assertThat(Cli.run("prices", "openai:gpt-5").out())
                .isEqualTo(
                        """
                        openai:gpt-5
                          input $1.25, read from cache $0.125, output $10
                          read 2026-08-21, genai-prices
                        """);
    }

    @Test
    void listsAllOfThem() {
        assertThat(Cli.run("prices").out().lines().filter(line -> !line.startsWith(" ")))
                .hasSizeGreaterThan(60)
                .contains("anthropic:claude-haiku-5-5", "google:gemini-2.5-pro");
    }

    @Test
    void saysWhatIsNearestToAModelWithoutAPrice() {
        var said = Cli.run("prices", "gpt-5.44");

        assertThat(said.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(said.err())
                .isEqualTo(
                        "codemode: no price for 'gpt-5.44'; did you mean 'gpt-5.4'? 'codemode prices'"
                                + " lists all\n");
    }

    @Test
    void namesTheFileAPriceIsFrom() throws Exception {
        var file = Files.writeString(temp.resolve("p.csv"), "office,qwen,0,,,0,,,,2026-11-02,\n");

        assertThat(Cli.run("prices", "qwen", "--prices", file).out())
                .isEqualTo(
                        "office:qwen\n  input $0, output $0\n  read 2026-11-02, no source named ("
                                + file
                                + ")\n");
    }

    @Test
    void saysWhichLineOfAFileIsWrong() throws Exception {
        var file =
                Files.writeString(temp.resolve("p.csv"), "office,qwen,free,,,0,,,,2026-11-02,\n");

        var said = Cli.run("run", "--prices", file, "--out", temp.resolve("run"));

        assertThat(said.code()).isEqualTo(ExitCode.OUTSIDE.code());
        assertThat(said.err())
                .isEqualTo(
                        "codemode: "
                                + file
                                + ":1: input: found 'free', wanted a plain number such as 0.25, or"
                                + " nothing\n");
        assertThat(temp.resolve("run")).doesNotExist();
    }

    @Test
    void findsTheUsersPricesBesideTheirModels() throws Exception {
        Files.writeString(
                temp.resolve("prices.csv"), "anthropic,claude-3-haiku,7,,,7,,,,2026-11,contract\n");
        var child = new Child(temp, Map.of());
        assertThat(child.run("prices", "claude-3-haiku").out()).contains("input $0.25");

        Files.writeString(temp.resolve("models.yaml"), "models: {}\n");

        assertThat(child.run("prices", "claude-3-haiku").out())
                .isEqualTo(
                        "anthropic:claude-3-haiku\n  input $7, output $7\n  read 2026-11, contract"
                                + " (prices.csv)\n");
    }
}
