package dev.codemode.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The vendors' own JavaScript clients hold a conversation with the server: with calls, streamed and
/// not, and with what they make of errors.
class SdkTest {
    private static final Path SOURCES = Path.of("src/test/sdk");
    private static final Path FOLDER = Path.of("target/sdk");

    /// With these versions, whatever is installed elsewhere on the machine.
    @BeforeAll
    static void install() throws Exception {
        assumeTrue(
                isOnPath("npm") && isOnPath("node"), "no npm: the vendors' clients are not tested");
        Files.createDirectories(FOLDER);
        try (var files = Files.list(SOURCES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(
                        file,
                        FOLDER.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var installed = FOLDER.resolve("installed-lock.json");
        var lock = FOLDER.resolve("package-lock.json");
        if (!Files.exists(installed) || Files.mismatch(lock, installed) >= 0) {
            run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .directory(FOLDER.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(FOLDER.resolve("output.txt").toFile())
                        .start();
        var ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        var output = Files.readString(FOLDER.resolve("output.txt"));
        assertThat(ended && process.exitValue() == 0)
                .as(String.join(" ", command) + "\n" + output)
                .isTrue();
        return output;
    }

    private static String converse(String vendor, List<Fault> faults, List<Integer> statuses)
            throws IOException, InterruptedException {
        try (var wired =
                Wired.up(
                        server ->
                                server.key("right")
                                        .faults(faults)
                                        .names(
                                                List.of(
                                                        "claude-test",
                                                        "gpt-test",
                                                        "gemini-test")))) {
            var output = run("node", vendor + ".mjs", wired.server().url().toString(), "right");
            wired.log.forEach(line -> statuses.add(Integer.parseInt(line.split(" ")[2])));
            return output;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anthropic", "openai", "gemini"})
    void theVendorsClientHoldsAConversation(String vendor) throws Exception {
        Golden.assertMatches(
                "sdk-" + vendor + ".txt", converse(vendor, List.of(), new ArrayList<>()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anthropic", "openai"})
    void theVendorsClientTriesAgainWhenItIsTold(String vendor) throws Exception {
        var statuses = new ArrayList<Integer>();

        var output = converse(vendor, List.of(Fault.parse("429:0.5:0")), statuses);

        assertThat(statuses).contains(429, 200);
        assertThat(output.lines().filter(line -> line.matches("(whole|streamed): .*")))
                .containsExactlyElementsOf(golden(vendor));
    }

    private static List<String> golden(String vendor) throws IOException {
        try (Stream<String> lines =
                Files.lines(Path.of("src/test/resources/golden/sdk-" + vendor + ".txt"))) {
            return lines.filter(line -> line.matches("(whole|streamed): .*")).toList();
        }
    }
}
