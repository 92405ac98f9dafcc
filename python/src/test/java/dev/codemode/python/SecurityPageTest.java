package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The threat table of SECURITY.md names classes and tests: they have to exist.
class SecurityPageTest {
    private static final Path ROOT = Path.of(System.getProperty("codemode.root", ".."));
    private static final Path MAIN = ROOT.resolve("python/src/main/java");
    private static final Path TESTS = ROOT.resolve("python/src/test/java");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CLASS = Pattern.compile("[A-Z][a-zA-Z]+");

    private static List<List<String>> threats() throws IOException {
        var page = Files.readString(ROOT.resolve("SECURITY.md"));
        var table = page.substring(page.indexOf("## Threats"), page.indexOf("## What the host"));
        return table.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| attack "))
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\\|")))
                .toList();
    }

    private static Set<String> codes(String text) {
        return CODE.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> classesUnder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void eachThreatNamesItsMechanismAndATest() throws IOException {
        assertThat(threats()).hasSizeGreaterThan(20);
        assertThat(threats())
                .allSatisfy(
                        row -> {
                            assertThat(row).hasSize(3);
                            assertThat(row.get(1)).isNotBlank();
                            assertThat(codes(row.get(2))).isNotEmpty();
                        });
    }

    @Test
    void theMechanismsExist() throws IOException {
        var known = classesUnder(MAIN);
        var named =
                threats().stream()
                        .flatMap(row -> codes(row.get(1)).stream())
                        .map(code -> code.split("\\.")[0])
                        .filter(code -> CLASS.matcher(code).matches())
                        .filter(code -> !code.equals("None") && !code.equals("ToolError"))
                        .toList();

        assertThat(named).hasSizeGreaterThan(15);
        assertThat(known).containsAll(named);
    }

    @Test
    void theTestsExist() throws IOException {
        var known = classesUnder(TESTS);

        for (var row : threats()) {
            for (var test : codes(row.get(2))) {
                if (test.startsWith("conformance/")) {
                    assertThat(ROOT.resolve(test)).isRegularFile();
                } else {
                    assertThat(known).contains(test);
                }
            }
        }
    }

    @Test
    void everyFileOfEscapesAndLimitsBelongsToAThreat() throws IOException {
        var page = Files.readString(ROOT.resolve("SECURITY.md"));
        var named =
                Pattern.compile("conformance/(?:escapes|limits)/\\w+\\.py")
                        .matcher(page)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet());

        assertThat(named).containsAll(files("conformance/escapes"));
        assertThat(named).containsAll(files("conformance/limits"));
    }

    private static List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName())
                    .filter(file -> file.endsWith(".py"))
                    .sorted()
                    .toList();
        }
    }
}
