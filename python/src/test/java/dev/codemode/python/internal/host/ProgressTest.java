package dev.codemode.python.internal.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.codemode.python.internal.check.Checker;
import dev.codemode.python.internal.exec.Compiler;
import dev.codemode.python.internal.library.Builtins;
import dev.codemode.python.internal.library.Modules;
import dev.codemode.python.internal.syntax.Parser;
import dev.codemode.python.internal.syntax.Progress;
import dev.codemode.python.internal.syntax.Resolver;
import dev.codemode.python.internal.syntax.Scopes;
import dev.codemode.python.internal.syntax.Source;
import dev.codemode.python.internal.syntax.Stmt;
import dev.codemode.python.internal.syntax.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Every step from a text to a program asks on its way whether it may go on.
class ProgressTest {
    private static final int LINES = 2_000;

    private static final Source SOURCE = new Source("t.py", "x = f(1, [y])\n".repeat(LINES));

    private final Stmt.Module module = Parser.parse(SOURCE, 200);
    private final Scopes scopes = Resolver.resolve(module, List.of());

    ProgressTest() throws SyntaxException {}

    @Test
    void everyStepCanBeEnded() {
        var ended = new Progress(ProgressTest::end);

        assertEnds(() -> Parser.parse(SOURCE, 200, ended));
        assertEnds(() -> Resolver.resolve(module, List.of(), _ -> List.of(), ended));
        assertEnds(() -> check(ended));
        assertEnds(() -> compile(ended));
    }

    @Test
    void everyStepSaysHowFarItIs() throws SyntaxException {
        var offsets = new ArrayList<Integer>();
        var listening = new Progress(offsets::add);

        // A text with nothing but tokens for the lexer, and then each of the others.
        Parser.parse(SOURCE, 200, listening);
        assertReachesTheEnd(offsets);
        Resolver.resolve(module, List.of(), _ -> List.of(), listening);
        assertReachesTheEnd(offsets);
        check(listening);
        assertReachesTheEnd(offsets);
        compile(listening);
        assertReachesTheEnd(offsets);
    }

    private static void assertReachesTheEnd(List<Integer> offsets) {
        assertThat(offsets).hasSizeGreaterThan(LINES / 100);
        assertThat(offsets.getLast()).isGreaterThan(SOURCE.text().length() * 9 / 10);
        offsets.clear();
    }

    private static void assertEnds(Executable step) {
        assertThrows(CancellationException.class, step);
    }

    private static void end(int offset) {
        throw new CancellationException("at " + offset);
    }

    private void check(Progress progress) {
        Checker.check(SOURCE, module, scopes, List.of(), Set.of(), Set.of(), List.of(), progress);
    }

    private void compile(Progress progress) throws SyntaxException {
        Compiler.compile(module, scopes, Builtins.table(), Modules.names(), progress);
    }
}
