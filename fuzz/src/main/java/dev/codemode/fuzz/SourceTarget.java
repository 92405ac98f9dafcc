package dev.codemode.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.codemode.python.internal.syntax.Parser;
import dev.codemode.python.internal.syntax.Resolver;
import dev.codemode.python.internal.syntax.Source;
import dev.codemode.python.internal.syntax.SyntaxException;
import java.util.List;

/// Any text as a program: lexer, parser and resolver. It is Python or a syntax error at a place that exists,
/// the same each time.
final class SourceTarget {
    private static final int NESTING = 200;

    private SourceTarget() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        var text = data.consumeRemainingAsString();
        if (!parsed(text).equals(parsed(text))) {
            throw new AssertionError("two answers to one text");
        }
    }

    private static String parsed(String text) {
        var source = new Source("program.py", text);
        try {
            Resolver.resolve(Parser.parse(source, NESTING), List.of());
            return "";
        } catch (SyntaxException e) {
            var at = source.position(e.span());
            source.lineText(at.line());
            return e.text() + at;
        }
    }
}
