package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README shows is what its commands print.
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("codemode.root", ".."));

    @TempDir private Path temp;

    @Test
    void theTableIsWhatItsCommandPrints() throws IOException {
        var block = block("$ ./codemode run ");

        var said = Cli.run(words(block, "--quiet", "--out", temp.resolve("run").toString()));

        assertShown(block, said.out());
    }

    @Test
    void theRerunAndItsCheckAreWhatTheirCommandsPrint() throws IOException {
        var recordings = ROOT.resolve("../shared/recordings");
        assumeTrue(Files.isDirectory(recordings), "no ../shared/recordings: nothing to run again");
        for (var command : List.of("rerun ..", "rerun --check ")) {
            var words =
                    new ArrayList<String>(List.of(command.replace("..", "").strip().split(" ")));
            try (var files = Files.list(recordings)) {
                files.map(Path::toString)
                        .filter(f -> f.endsWith(".jsonl"))
                        .sorted()
                        .forEach(words::add);
            }

            assertShown(block("$ ./codemode " + command), Cli.run(words.toArray()).out());
        }
    }

    private static void assertShown(List<String> block, String out) {
        assertThat(out.lines().toList())
                .containsAll(
                        block.subList(1, block.size()).stream()
                                .filter(line -> !line.equals("..."))
                                .toList());
    }

    private static Object[] words(List<String> block, String... more) {
        var command = block.getFirst().substring("$ ./codemode ".length());
        var words = new ArrayList<Object>(List.of(command.split(" ")));
        words.addAll(List.of(more));
        return words.toArray();
    }

    private static List<String> block(String start) throws IOException {
        var lines = Files.readAllLines(ROOT.resolve("README.md"));
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return lines.subList(i, i + lines.subList(i, lines.size()).indexOf("```"));
            }
        }
        throw new AssertionError("README.md shows no command that starts with " + start);
    }
}
