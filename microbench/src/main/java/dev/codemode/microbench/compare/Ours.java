package dev.codemode.microbench.compare;

import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/// The sandbox as a contender: runs the program whose path stands in a line of standard input, from
/// its text to its outcome, and answers with a line of its own.
public final class Ours {
    /// Cold runs on a busy machine must not end on the time limit; all others stay as they are.
    private static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(60));

    private Ours() {}

    public static void main(String[] args) throws IOException {
        var sandbox = Sandbox.builder().limits(LIMITS).build();
        // The start of the interpreter, as it stands outside the figures of CPython too.
        sandbox.run("pass");
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            System.out.println(run(sandbox, BenchProgram.read(Path.of(line))).line());
        }
    }

    static Answer run(Sandbox sandbox, BenchProgram program) {
        var begin = System.nanoTime();
        var outcome = sandbox.run(program.name() + ".py", program.source());
        var nanos = System.nanoTime() - begin;
        if (!(outcome instanceof Outcome.Completed)) {
            return new Answer.Refused(outcome.toString().lines().findFirst().orElse(""));
        }
        return outcome.stdout().equals(program.expected())
                ? new Answer.Timed(nanos, 0)
                : new Answer.Refused("printed something else");
    }
}
