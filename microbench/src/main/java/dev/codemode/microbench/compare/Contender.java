package dev.codemode.microbench.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A process that runs programs and says how long each took.
final class Contender implements AutoCloseable {
    private final List<String> command;
    private final Process process;
    private final Writer requests;
    private final BufferedReader answers;

    private Contender(List<String> command, Process process) {
        this.command = command;
        this.process = process;
        this.requests = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static Contender start(List<String> command) throws IOException {
        return new Contender(
                command, new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
    }

    Answer run(BenchProgram program) throws IOException {
        requests.write(program.file() + "\n");
        requests.flush();
        var line = answers.readLine();
        if (line == null) {
            throw new IOException(
                    "'" + String.join(" ", command) + "' ended while it ran " + program.name());
        }
        return Answer.parse(line);
    }

    @Override
    public void close() throws IOException {
        requests.close();
        process.destroy();
    }
}
