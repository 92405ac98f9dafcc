package dev.codemode.python.internal.syntax;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A Python expression as the programmer wrote it.
///
/// The list of shapes is closed. Adding one turns every `switch` over `Expr` into a compile error,
/// and that list of errors is the to-do list for the new syntax.
public sealed interface Expr {
    /// Where the expression stands; errors raised while evaluating it point here.
    Span span();

    record NoneLiteral(Span span) implements Expr {}

    record BoolLiteral(boolean value, Span span) implements Expr {}

    record IntLiteral(BigInteger value, Span span) implements Expr {}

    record FloatLiteral(double value, Span span) implements Expr {}

    /// `2j`: parsed so that the refusal can say what it is.
    record ImaginaryLiteral(double value, Span span) implements Expr {}

    /// Adjacent literals are one. The value may hold lone surrogates, as Python's may.
    record StrLiteral(String value, Span span) implements Expr {}

    record BytesLiteral(byte[] value, Span span) implements Expr {}

    record EllipsisLiteral(Span span) implements Expr {}

    /// An f-string, adjacent plain literals included. Parts are [StrLiteral] and [Replacement].
    record FString(List<Expr> parts, Span span) implements Expr {
        public FString {
            parts = List.copyOf(parts);
        }
    }

    /// `{value!conversion:format}` in an f-string.
    ///
    /// @param conversion `r`, `s`, `a`, or 0 where none is given; `{x=}` without a format has `r`
    /// @param format an [FString] or [StrLiteral], or null where none is given
    record Replacement(Expr value, char conversion, @Nullable Expr format, Span span)
            implements Expr {}

    record Name(String id, Span span) implements Expr {}

    /// `(a, b)` or `a, b`; as a target too.
    record Tuple(List<Expr> elements, Span span) implements Expr {
        public Tuple {
            elements = List.copyOf(elements);
        }
    }

    /// `[a, b]`; as a target too.
    record ListDisplay(List<Expr> elements, Span span) implements Expr {
        public ListDisplay {
            elements = List.copyOf(elements);
        }
    }

    record SetDisplay(List<Expr> elements, Span span) implements Expr {
        public SetDisplay {
            elements = List.copyOf(elements);
        }
    }

    record DictDisplay(List<DictItem> items, Span span) implements Expr {
        public DictDisplay {
            items = List.copyOf(items);
        }
    }

    /// `key: value`, or `**value` where key is null.
    record DictItem(@Nullable Expr key, Expr value) {}

    /// `*value` in a display, a call, a subscript or a target.
    record Starred(Expr value, Span span) implements Expr {}

    record Unary(UnaryOp op, Expr operand, Span span) implements Expr {}

    record Binary(Expr left, BinaryOp op, Expr right, Span span) implements Expr {}

    /// `a and b and c`: two or more operands.
    record Logical(boolean and, List<Expr> operands, Span span) implements Expr {
        public Logical {
            operands = List.copyOf(operands);
        }
    }

    /// `first op1 r1 op2 r2 ...`: `ops` and `rest` have the same size, at least 1.
    record Compare(Expr first, List<CompareOp> ops, List<Expr> rest, Span span) implements Expr {
        public Compare {
            ops = List.copyOf(ops);
            rest = List.copyOf(rest);
        }
    }

    /// `then if test else otherwise`.
    record Conditional(Expr test, Expr then, Expr otherwise, Span span) implements Expr {}

    /// `(target := value)`.
    record NamedExpr(Name target, Expr value, Span span) implements Expr {}

    record Attribute(Expr value, String name, Span nameSpan, Span span) implements Expr {}

    /// `value[index]`; several indices are a [Tuple].
    record Subscript(Expr value, Expr index, Span span) implements Expr {}

    record Slice(@Nullable Expr lower, @Nullable Expr upper, @Nullable Expr step, Span span)
            implements Expr {}

    record Call(Expr callee, List<Arg> args, Span span) implements Expr {
        public Call {
            args = List.copyOf(args);
        }
    }

    /// One argument of a call, in source order.
    sealed interface Arg {
        Expr value();

        record Positional(Expr value) implements Arg {}

        record Keyword(String name, Expr value, Span span) implements Arg {}

        record Star(Expr value) implements Arg {}

        record DoubleStar(Expr value) implements Arg {}
    }

    record Lambda(Parameters parameters, Expr body, Span span) implements Expr {}

    /// `[element for ...]`, `{element for ...}` or `(element for ...)`.
    record Comprehension(Kind kind, Expr element, List<Clause> clauses, Span span) implements Expr {
        public enum Kind {
            LIST,
            SET,
            GENERATOR
        }

        public Comprehension {
            clauses = List.copyOf(clauses);
        }
    }

    record DictComprehension(Expr key, Expr value, List<Clause> clauses, Span span)
            implements Expr {
        public DictComprehension {
            clauses = List.copyOf(clauses);
        }
    }

    /// `[async] for target in iterable if c1 if c2`.
    record Clause(boolean async, Expr target, Expr iterable, List<Expr> conditions) {
        public Clause {
            conditions = List.copyOf(conditions);
        }
    }

    record Yield(@Nullable Expr value, Span span) implements Expr {}

    record YieldFrom(Expr value, Span span) implements Expr {}

    record Await(Expr value, Span span) implements Expr {}

    enum UnaryOp {
        NEGATE("-", "__neg__"),
        PLUS("+", "__pos__"),
        INVERT("~", "__invert__"),
        NOT("not", "");

        private final String symbol;
        private final String method;

        UnaryOp(String symbol, String method) {
            this.symbol = symbol;
            this.method = method;
        }

        public String symbol() {
            return symbol;
        }

        public String method() {
            return method;
        }
    }

    enum BinaryOp {
        ADD("+", "add"),
        SUBTRACT("-", "sub"),
        MULTIPLY("*", "mul"),
        MATMUL("@", "matmul"),
        DIVIDE("/", "truediv"),
        FLOOR_DIVIDE("//", "floordiv"),
        MODULO("%", "mod"),
        POWER("**", "pow"),
        LEFT_SHIFT("<<", "lshift"),
        RIGHT_SHIFT(">>", "rshift"),
        AND("&", "and"),
        OR("|", "or"),
        XOR("^", "xor");

        private final String symbol;
        private final String method;

        BinaryOp(String symbol, String stem) {
            this.symbol = symbol;
            this.method = stem;
        }

        public String symbol() {
            return symbol;
        }

        /// `__add__`.
        public String method() {
            return "__" + method + "__";
        }

        /// `__radd__`.
        public String reflectedMethod() {
            return "__r" + method + "__";
        }

        /// `__iadd__`.
        public String inPlaceMethod() {
            return "__i" + method + "__";
        }
    }

    enum CompareOp {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        LESS_EQUAL("<="),
        GREATER(">"),
        GREATER_EQUAL(">="),
        IS("is"),
        IS_NOT("is not"),
        IN("in"),
        NOT_IN("not in");

        private final String symbol;

        CompareOp(String symbol) {
            this.symbol = symbol;
        }

        /// Whether it asks which value is greater, and not for identity or membership.
        public boolean comparesValues() {
            return compareTo(IS) < 0;
        }

        public String symbol() {
            return symbol;
        }
    }
}
