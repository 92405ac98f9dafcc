package dev.codemode.microbench.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the figures were taken on.
final class Machine {
    private Machine() {}

    static String describe(@Nullable Path monty) throws IOException, InterruptedException {
        var java =
                "JDK "
                        + Runtime.version().feature()
                        + " ("
                        + Runtime.version()
                        + ", serial collector)";
        var python = output(List.of("python3", "--version")).replace("Python", "CPython");
        var other =
                monty == null
                        ? "Monty not installed"
                        : "Monty "
                                + version(monty)
                                + " in Node "
                                + output(List.of("node", "--version"));
        return processor()
                + ", "
                + Runtime.getRuntime().availableProcessors()
                + " processors; "
                + java
                + "; "
                + python
                + "; "
                + other;
    }

    private static String processor() throws IOException {
        var info = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(info)) {
            return System.getProperty("os.arch");
        }
        return first("model name\\s*: (.*)", Files.readString(info));
    }

    private static String version(Path monty) throws IOException {
        var description = monty.resolve("node_modules/@pydantic/monty/package.json");
        return first("\"version\": \"([^\"]+)\",", Files.readString(description));
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        return found.find() ? found.group(1) : "unknown";
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text.strip();
    }
}
