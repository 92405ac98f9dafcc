package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The command line as a process of its own, in a folder and with an environment of its own.
record Child(Path folder, Map<String, String> environment) {
    private static final int SECONDS = 120;

    /// Runs to its end.
    Cli.Said run(Object... words) throws IOException, InterruptedException {
        return end(start(words));
    }

    Cli.Said runWith(List<String> jvmOptions, Object... words)
            throws IOException, InterruptedException {
        return end(start(jvmOptions, words));
    }

    Process start(Object... words) throws IOException {
        return start(List.of(), words);
    }

    private Process start(List<String> jvmOptions, Object... words) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        for (var word : words) {
            command.add(word.toString());
        }
        var builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(out().toFile())
                        .redirectError(err().toFile());
        builder.environment().keySet().removeIf(name -> name.matches(".*_(API_KEY|BASE_URL)"));
        builder.environment().remove("CODEMODE_MODELS");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        return builder.start();
    }

    Cli.Said end(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Cli.Said(process.exitValue(), Files.readString(out()), Files.readString(err()));
    }

    private Path out() {
        return folder.resolve("stdout");
    }

    private Path err() {
        return folder.resolve("stderr");
    }
}
