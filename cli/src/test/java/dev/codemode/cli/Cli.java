package dev.codemode.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// Runs the command line as a user would, and catches what it says.
final class Cli {
    private Cli() {}

    record Said(int code, String out, String err) {}

    static Said run(Object... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = new String[args.length];
        for (var i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        var code = Codemode.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Said(code, out.toString(), err.toString());
    }
}
