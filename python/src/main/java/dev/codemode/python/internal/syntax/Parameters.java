package dev.codemode.python.internal.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parameters of a function: `(positionalOnly, /, positional, *varArgs, keywordOnly, **kwArgs)`.
public record Parameters(
        List<Parameter> positionalOnly,
        List<Parameter> positional,
        @Nullable Parameter varArgs,
        List<Parameter> keywordOnly,
        @Nullable Parameter kwArgs) {

    public record Parameter(
            String name, @Nullable Expr annotation, @Nullable Expr defaultValue, Span span) {}

    public Parameters {
        positionalOnly = List.copyOf(positionalOnly);
        positional = List.copyOf(positional);
        keywordOnly = List.copyOf(keywordOnly);
    }
}
