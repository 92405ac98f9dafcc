package dev.codemode.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;

/// Where the launcher enters.
public final class Main {
    private Main() {}

    /// Runs a command and ends the process with its exit code.
    public static void main(String[] args) {
        var code = run(args);
        // Runtime.exit looks for a logger to tell of it, which takes longer than some commands.
        if (code != ExitCode.DONE.code() || othersGoOn()) {
            System.exit(code);
        }
    }

    private static boolean othersGoOn() {
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (!thread.isDaemon() && thread != Thread.currentThread()) {
                return true;
            }
        }
        return false;
    }

    static int run(String... args) {
        // A library of ours asks for a logger; without one it would complain to our users.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        // Always UTF-8: what a program prints must not depend on the locale it runs in.
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, UTF_8);
        var err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        var code = Codemode.run(out, err, args);
        out.flush();
        err.flush();
        return code;
    }
}
