package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Value;
import java.util.List;

/// A compiled program.
public final class Program {
    private final Code code;
    private final List<String> globalNames;

    Program(Code code, List<String> globalNames) {
        this.code = code;
        this.globalNames = globalNames;
    }

    /// Names of the module's variables in slot order: what a [Run] of this program needs.
    public List<String> globalNames() {
        return globalNames;
    }

    /// Runs the program; answers the value of a last expression statement, else None.
    public Value run(Run run) {
        return code.start(code.frame(run, Constants.NO_CELLS));
    }
}
