package dev.codemode.python.internal.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands after `case`. Closed like [Expr].
public sealed interface Pattern {
    Span span();

    /// A literal (compared with `==`; None, True and False with `is`) or a dotted name.
    record Value(Expr value, Span span) implements Pattern {}

    /// A name that catches the subject; null is `_`.
    record Capture(@Nullable String name, Span span) implements Pattern {}

    /// `pattern as name`.
    record As(Pattern pattern, String name, Span span) implements Pattern {}

    record Or(List<Pattern> alternatives, Span span) implements Pattern {
        public Or {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// `[a, *rest]` or `(a, b)`; at most one element is a [Star].
    record Sequence(List<Pattern> elements, Span span) implements Pattern {
        public Sequence {
            elements = List.copyOf(elements);
        }
    }

    /// `*name` in a sequence; null is `*_`.
    record Star(@Nullable String name, Span span) implements Pattern {}

    /// `{"key": pattern, **rest}`; rest is null where it is not given.
    record Mapping(List<Expr> keys, List<Pattern> patterns, @Nullable String rest, Span span)
            implements Pattern {
        public Mapping {
            keys = List.copyOf(keys);
            patterns = List.copyOf(patterns);
        }
    }

    /// `Type(p1, name=p2)`.
    record ClassPattern(
            Expr type,
            List<Pattern> positional,
            List<String> names,
            List<Pattern> keyword,
            Span span)
            implements Pattern {
        public ClassPattern {
            positional = List.copyOf(positional);
            names = List.copyOf(names);
            keyword = List.copyOf(keyword);
        }
    }
}
