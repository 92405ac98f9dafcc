package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher as a process of its own, on what this build has just packaged.
class LauncherIT {
    private static final Path ROOT =
            Path.of(System.getProperty("codemode.root", "..")).toAbsolutePath();

    @TempDir private Path temp;

    @BeforeEach
    void needsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a shell script");
    }

    @Test
    void worksFromAnyFolderAndThroughASymbolicLink() throws Exception {
        var link = Files.createSymbolicLink(temp.resolve("cm"), ROOT.resolve("codemode"));
        Files.writeString(temp.resolve("a.py"), "print('grüße')\n");

        var process = start(link, "exec", "a.py");

        assertThat(output(process)).isEqualTo("grüße\n");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void passesExitCodesThrough() throws Exception {
        var process = start(ROOT.resolve("codemode"), "exec", "missing.py");

        assertThat(output(process))
                .isEqualTo("codemode: missing.py: cannot be read: no such file or folder\n");
        assertThat(process.waitFor()).isEqualTo(ExitCode.OUTSIDE.code());
    }

    @Test
    void keepsEveryFinishedTrialWhenInterruptedAndGoesOnWithResume() throws Exception {
        var run = List.of("run", "--task", "1", "--epochs", "150", "--out", "run");
        var trials = temp.resolve("run/trials.jsonl");

        var interrupted = start(ROOT.resolve("codemode"), run.toArray(String[]::new));
        waitForLines(trials, 5);
        assumeFalse(ignoresInterrupts(interrupted), "started where Ctrl-C is ignored");
        new ProcessBuilder("sh", "-c", "kill -INT " + interrupted.pid()).start().waitFor();
        var said = output(interrupted);

        var kept = Files.readAllLines(trials);
        assertThat(interrupted.waitFor()).isEqualTo(130);
        assertThat(kept.size()).isBetween(5, 299);
        assertThat(said)
                .isEqualTo(
                        "interrupted: "
                                + kept.size()
                                + " of 300 trials are in run; go on with: codemode run --task 1 --epochs"
                                + " 150 --out run --resume\n");

        var words = new ArrayList<>(run);
        words.add("--resume");
        var resumed = start(ROOT.resolve("codemode"), words.toArray(String[]::new));

        assertThat(output(resumed)).contains("150/150").endsWith("written to run\n");
        assertThat(resumed.waitFor()).isZero();
        assertThat(Files.readAllLines(trials)).hasSize(300).startsWith(kept.getFirst());
    }

    @Test
    void startsWithTheCacheThatTheBuildMade() throws Exception {
        assertThat(sharesClasses(ROOT, "exec", "a.py")).isTrue();
        assertThat(sharesClasses(ROOT, "--version")).isTrue();
    }

    @Test
    void startsWithoutACacheThatIsNotThere() throws Exception {
        var copy = copyOfTheBuild();

        assertThat(sharesClasses(copy, "exec", "a.py")).isFalse();
    }

    @Test
    void startsWithoutACacheOfOtherJars() throws Exception {
        var copy = copyOfTheBuild();
        Files.copy(built("exec.aot"), copy.resolve("cli/target/exec.aot"));
        assertThat(sharesClasses(copy, "exec", "a.py")).isTrue();

        Files.setLastModifiedTime(
                copy.resolve("cli/target/codemode4j-cli.jar"),
                FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(sharesClasses(copy, "exec", "a.py")).isFalse();
    }

    @Test
    void startsWithoutACacheOfAnotherJava() throws Exception {
        var copy = copyOfTheBuild();
        var cache = Files.readAllBytes(built("exec.aot"));
        var version = new String(cache, 0, 4096, StandardCharsets.ISO_8859_1).indexOf("64-Bit");
        cache[version] = '3';
        Files.write(copy.resolve("cli/target/exec.aot"), cache);

        assertThat(sharesClasses(copy, "exec", "a.py")).isFalse();
    }

    @Test
    void startsWithoutACacheThatWasCutShort() throws Exception {
        var copy = copyOfTheBuild();
        var cache = Files.readAllBytes(built("exec.aot"));
        for (var length : new int[] {0, 1000, cache.length / 2}) {
            Files.write(copy.resolve("cli/target/exec.aot"), Arrays.copyOf(cache, length));

            assertThat(sharesClasses(copy, "exec", "a.py")).isFalse();
        }
    }

    @Test
    void writesNothingIntoTheBuild() throws Exception {
        var copy = copyOfTheBuild();
        var target = copy.resolve("cli/target");
        Files.copy(built("exec.aot"), target.resolve("exec.aot"));
        var before = names(target);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));

        sharesClasses(copy, "exec", "a.py");

        assertThat(names(target)).isEqualTo(before);
    }

    /// Runs a command, which must say what it always says, and tells whether the JVM took its classes from
    /// a cache of the build.
    private boolean sharesClasses(Path root, String... args) throws Exception {
        Files.writeString(temp.resolve("a.py"), "print('hello')\n");
        var log = temp.resolve("classes.log");
        var builder = builder(root.resolve("codemode"), args);
        builder.environment().put("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + log);
        var process = builder.start();
        var said = output(process).replaceFirst("NOTE: Picked up JDK_JAVA_OPTIONS: .*\n", "");

        assertThat(said).matches("hello\n|codemode4j .*\n");
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(log).stream()
                .anyMatch(
                        line ->
                                line.contains(Main.class.getName())
                                        && line.contains("shared objects file"));
    }

    /// A checkout with nothing in it but the launcher and the jars, without caches.
    private Path copyOfTheBuild() throws IOException {
        var copy = Files.createDirectory(temp.resolve("copy"));
        var target = Files.createDirectories(copy.resolve("cli/target"));
        Files.createDirectory(copy.resolve(".mvn"));
        Files.copy(
                ROOT.resolve("codemode"),
                copy.resolve("codemode"),
                StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(
                ROOT.resolve(".mvn/find-jdk"),
                copy.resolve(".mvn/find-jdk"),
                StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(
                built("codemode4j-cli.jar"),
                target.resolve("codemode4j-cli.jar"),
                StandardCopyOption.COPY_ATTRIBUTES);
        Files.createSymbolicLink(target.resolve("lib"), built("lib"));
        return copy;
    }

    private static Path built(String name) {
        return ROOT.resolve("cli/target").resolve(name);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Process start(Path launcher, String... args) throws IOException {
        return builder(launcher, args).start();
    }

    private ProcessBuilder builder(Path launcher, String... args) {
        var words = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        words.addAll(List.of(args));
        var builder = new ProcessBuilder(words).directory(temp.toFile()).redirectErrorStream(true);
        // What is packaged is what this build tests; it does not build itself again.
        builder.environment().put("CODEMODE_NO_BUILD", "1");
        return builder;
    }

    private static String output(Process process) throws IOException, InterruptedException {
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return text;
    }

    private static void waitForLines(Path file, int count) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!Files.exists(file) || Files.readAllLines(file).size() < count) {
            assertThat(System.nanoTime()).as("trials in " + file).isLessThan(end);
            Thread.sleep(20);
        }
    }

    // A process inherits it when Ctrl-C is ignored, as in a script's background jobs, and then
    // nothing
    // can be shown. Linux tells; elsewhere it is taken to be on.
    private static boolean ignoresInterrupts(Process process) throws IOException {
        var status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> new BigInteger(line.substring(7).strip(), 16).testBit(1));
    }
}
