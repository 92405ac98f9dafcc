package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Globals;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Value;
import java.util.List;

/// A compiled program, or a compiled module of the library.
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

    /// The text that stands first in it; empty where there is none.
    public String doc() {
        return code.doc == null ? "" : code.doc;
    }

    /// Runs the program; answers the value of a last expression statement, else None.
    public Value run(Run run) {
        return run(run, run.globals());
    }

    /// Runs it as a module with variables of its own.
    public Value run(Run run, Globals globals) {
        var made = code.start(code.frame(run, globals, Constants.NO_CELLS));
        return code.isCoroutine() ? await(run, made) : made;
    }

    /// `await` at the top level: the program is what `asyncio.run` is given.
    private static Value await(Run run, Value program) {
        var asyncio = run.module("asyncio");
        if (asyncio == null) {
            throw new IllegalStateException("no module asyncio");
        }
        return Protocol.call(run, AttributeProtocol.getAttribute(run, asyncio, "run"), program);
    }
}
