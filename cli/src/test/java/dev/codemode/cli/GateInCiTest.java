package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What docs/how-to/gate-in-ci.md and the workflow tell people to type.
class GateInCiTest {
    private static final Path ROOT =
            Path.of(System.getProperty("codemode.root", "..")).toAbsolutePath();

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir private Path temp;

    @Test
    void theCommandsOfTheHowToRunAndTheirGatesHold() throws IOException {
        assertThat(run(commands("docs/how-to/gate-in-ci.md", "codemode "))).containsExactly(0, 0);
        assertThat(temp.resolve("target/codemode.xml")).content().startsWith("<?xml ");
    }

    @Test
    void theWorkflowRunsAndItsGatesHold() throws IOException {
        assertThat(run(commands("examples/github-actions.yml", "./codemode ")))
                .containsExactly(0, 0, 0);
        assertThat(temp.resolve("runs/ci.xml")).content().startsWith("<?xml ");
    }

    @Test
    void theExampleInJavaIsTheOneThatRuns() throws IOException {
        var document = Files.readString(ROOT.resolve("docs/how-to/gate-in-ci.md"));
        var block = document.split("```java\n")[1].split("```")[0].strip();
        var test =
                Files.readString(
                        ROOT.resolve(
                                "examples/src/test/java/dev/codemode/examples/WarehouseBenchmarkTest.java"));

        assertThat(test.replaceAll("\\s+", " ")).contains(block.replaceAll("\\s+", " "));
    }

    private List<Integer> run(List<String> commands) {
        return commands.stream().map(this::run).toList();
    }

    private int run(String command) {
        var words = new ArrayList<Object>();
        var matcher = WORD.matcher(command.replaceAll(" >> .*", ""));
        while (matcher.find()) {
            var quoted = matcher.group(1);
            words.add(quoted != null ? quoted : inTemp(matcher.group(2)));
        }
        return Cli.run(words.toArray()).code();
    }

    private String inTemp(String word) {
        return word.startsWith("runs/") || word.startsWith("target/")
                ? temp.resolve(word).toString()
                : word;
    }

    private static List<String> commands(String file, String start) throws IOException {
        return Files.readString(ROOT.resolve(file))
                .replaceAll("\\\\\n *", "")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }
}
