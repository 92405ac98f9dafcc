package dev.codemode.python.internal.syntax;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A tree as one line of text, so that a test of the parser is one line as well.
final class TreeText {
    private final boolean spans;

    private TreeText(boolean spans) {
        this.spans = spans;
    }

    static String of(Stmt.Module module) {
        return new TreeText(false).body(module.body());
    }

    /// Each expression is followed by `@start-end`.
    static String withSpans(Stmt.Module module) {
        return new TreeText(true).body(module.body());
    }

    private String body(List<Stmt> body) {
        return body.stream().map(this::stmt).collect(Collectors.joining("; "));
    }

    private String block(String label, List<Stmt> body) {
        return body.isEmpty() ? "" : " " + label + "{" + body(body) + "}";
    }

    private String stmt(Stmt stmt) {
        return switch (stmt) {
            case Stmt.Expression s -> expr(s.value());
            case Stmt.Assign s -> exprs(s.targets(), " = ") + " = " + expr(s.value());
            case Stmt.AugmentedAssign s ->
                    expr(s.target()) + " " + s.op().symbol() + "= " + expr(s.value());
            case Stmt.AnnotatedAssign s ->
                    (s.simple() ? "simple " : "")
                            + expr(s.target())
                            + ": "
                            + expr(s.annotation())
                            + optional(" = ", s.value());
            case Stmt.Delete s -> "del " + exprs(s.targets(), ", ");
            case Stmt.Pass _ -> "pass";
            case Stmt.Break _ -> "break";
            case Stmt.Continue _ -> "continue";
            case Stmt.Return s -> "return" + optional(" ", s.value());
            case Stmt.Raise s ->
                    "raise" + optional(" ", s.exception()) + optional(" from ", s.cause());
            case Stmt.Assert s -> "assert " + expr(s.test()) + optional(", ", s.message());
            case Stmt.Global s -> "global " + String.join(", ", s.names());
            case Stmt.Nonlocal s -> "nonlocal " + String.join(", ", s.names());
            case Stmt.Import s -> "import " + aliases(s.names());
            case Stmt.ImportFrom s ->
                    "from " + ".".repeat(s.level()) + s.module() + " import " + aliases(s.names());
            case Stmt.If s ->
                    s.branches().stream()
                                    .map(b -> "if " + expr(b.test()) + block("", b.body()))
                                    .collect(Collectors.joining(" el"))
                            + block("else", s.otherwise());
            case Stmt.While s ->
                    "while " + expr(s.test()) + block("", s.body()) + block("else", s.otherwise());
            case Stmt.For s ->
                    async(s.async())
                            + "for "
                            + expr(s.target())
                            + " in "
                            + expr(s.iterable())
                            + block("", s.body())
                            + block("else", s.otherwise());
            case Stmt.Try s -> attempt(s);
            case Stmt.With s ->
                    async(s.async())
                            + "with "
                            + s.items().stream()
                                    .map(i -> expr(i.context()) + optional(" as ", i.target()))
                                    .collect(Collectors.joining(", "))
                            + block("", s.body());
            case Stmt.FunctionDef s ->
                    decorators(s.decorators())
                            + async(s.async())
                            + "def "
                            + s.name()
                            + "("
                            + parameters(s.parameters())
                            + ")"
                            + optional(" -> ", s.returns())
                            + block("", s.body());
            case Stmt.ClassDef s ->
                    decorators(s.decorators())
                            + "class "
                            + s.name()
                            + "("
                            + args(s.args())
                            + ")"
                            + block("", s.body());
            case Stmt.Match s ->
                    "match "
                            + expr(s.subject())
                            + " {"
                            + s.cases().stream().map(this::branch).collect(Collectors.joining("; "))
                            + "}";
            case Stmt.TypeAlias s -> "type " + expr(s.name()) + " = " + expr(s.value());
        };
    }

    private static String async(boolean async) {
        return async ? "async " : "";
    }

    private String decorators(List<Expr> decorators) {
        return decorators.stream().map(d -> "@" + expr(d) + " ").collect(Collectors.joining());
    }

    private static String aliases(List<Stmt.Alias> aliases) {
        return aliases.stream()
                .map(a -> a.name() + (a.asName() == null ? "" : " as " + a.asName()))
                .collect(Collectors.joining(", "));
    }

    private String attempt(Stmt.Try s) {
        var handlers = new StringBuilder();
        for (var handler : s.handlers()) {
            handlers.append(s.star() ? " except*" : " except")
                    .append(optional(" ", handler.type()))
                    .append(handler.name() == null ? "" : " as " + handler.name())
                    .append(block("", handler.body()));
        }
        return "try"
                + block("", s.body())
                + handlers
                + block("else", s.otherwise())
                + block("finally", s.finallyBody());
    }

    private String branch(Stmt.Match.Case branch) {
        return "case "
                + pattern(branch.pattern())
                + optional(" if ", branch.guard())
                + block("", branch.body());
    }

    private String pattern(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Value p -> "(value " + expr(p.value()) + ")";
            case Pattern.Capture p -> p.name() == null ? "_" : p.name();
            case Pattern.As p -> "(as " + pattern(p.pattern()) + " " + p.name() + ")";
            case Pattern.Or p -> "(or " + patterns(p.alternatives()) + ")";
            case Pattern.Sequence p -> "[" + patterns(p.elements()) + "]";
            case Pattern.Star p -> "*" + (p.name() == null ? "_" : p.name());
            case Pattern.Mapping p -> {
                var text = new StringBuilder("{");
                for (var i = 0; i < p.keys().size(); i++) {
                    text.append(expr(p.keys().get(i)))
                            .append(": ")
                            .append(pattern(p.patterns().get(i)))
                            .append(" ");
                }
                yield text + (p.rest() == null ? "" : "**" + p.rest()) + "}";
            }
            case Pattern.ClassPattern p -> {
                var text = new StringBuilder("(class " + expr(p.type()));
                p.positional().forEach(each -> text.append(" ").append(pattern(each)));
                for (var i = 0; i < p.names().size(); i++) {
                    text.append(" ")
                            .append(p.names().get(i))
                            .append("=")
                            .append(pattern(p.keyword().get(i)));
                }
                yield text + ")";
            }
        };
    }

    private String patterns(List<Pattern> patterns) {
        return patterns.stream().map(this::pattern).collect(Collectors.joining(" "));
    }

    private String parameters(Parameters p) {
        var text = new StringBuilder();
        p.positionalOnly().forEach(each -> text.append(parameter("", each)));
        text.append(p.positionalOnly().isEmpty() ? "" : "/ ");
        p.positional().forEach(each -> text.append(parameter("", each)));
        if (p.varArgs() != null) {
            text.append(parameter("*", p.varArgs()));
        } else if (!p.keywordOnly().isEmpty()) {
            text.append("* ");
        }
        p.keywordOnly().forEach(each -> text.append(parameter("", each)));
        if (p.kwArgs() != null) {
            text.append(parameter("**", p.kwArgs()));
        }
        return text.toString().strip();
    }

    private String parameter(String stars, Parameters.Parameter p) {
        return stars
                + p.name()
                + optional(":", p.annotation())
                + optional("=", p.defaultValue())
                + " ";
    }

    private String optional(String before, @Nullable Expr expr) {
        return expr == null ? "" : before + expr(expr);
    }

    private String exprs(List<Expr> exprs, String separator) {
        return exprs.stream().map(this::expr).collect(Collectors.joining(separator));
    }

    private String list(String head, List<Expr> elements) {
        return "(" + head + (elements.isEmpty() ? "" : " ") + exprs(elements, " ") + ")";
    }

    private String expr(Expr expr) {
        var text = plain(expr);
        return spans ? text + "@" + expr.span().start() + "-" + expr.span().end() : text;
    }

    private String plain(Expr expr) {
        return switch (expr) {
            case Expr.NoneLiteral _ -> "None";
            case Expr.BoolLiteral e -> e.value() ? "True" : "False";
            case Expr.IntLiteral e -> e.value().toString(16);
            case Expr.FloatLiteral e -> Double.toString(e.value());
            case Expr.ImaginaryLiteral e -> e.value() + "j";
            case Expr.StrLiteral e -> quote(e.value());
            case Expr.BytesLiteral e ->
                    "b"
                            + quote(
                                    new String(
                                            e.value(),
                                            java.nio.charset.StandardCharsets.ISO_8859_1));
            case Expr.EllipsisLiteral _ -> "...";
            case Expr.FString e -> "f(" + pieces(e) + ")";
            case Expr.Replacement e -> piece(e);
            case Expr.Name e -> e.id();
            case Expr.Tuple e -> list("tuple", e.elements());
            case Expr.ListDisplay e -> list("list", e.elements());
            case Expr.SetDisplay e -> list("set", e.elements());
            case Expr.DictDisplay e ->
                    "(dict"
                            + e.items().stream()
                                    .map(
                                            i ->
                                                    i.key() == null
                                                            ? " **" + expr(i.value())
                                                            : " "
                                                                    + expr(i.key())
                                                                    + ":"
                                                                    + expr(i.value()))
                                    .collect(Collectors.joining())
                            + ")";
            case Expr.Starred e -> "*" + expr(e.value());
            case Expr.Unary e -> "(" + e.op().symbol() + " " + expr(e.operand()) + ")";
            case Expr.Binary e -> list(e.op().symbol(), List.of(e.left(), e.right()));
            case Expr.Logical e -> list(e.and() ? "and" : "or", e.operands());
            case Expr.Compare e -> {
                var text = new StringBuilder("(cmp " + expr(e.first()));
                for (var i = 0; i < e.ops().size(); i++) {
                    text.append(" ")
                            .append(e.ops().get(i).symbol())
                            .append(" ")
                            .append(expr(e.rest().get(i)));
                }
                yield text + ")";
            }
            case Expr.Conditional e -> list("if", List.of(e.test(), e.then(), e.otherwise()));
            case Expr.NamedExpr e -> "(:= " + expr(e.target()) + " " + expr(e.value()) + ")";
            case Expr.Attribute e -> "(. " + expr(e.value()) + " " + e.name() + ")";
            case Expr.Subscript e -> "([] " + expr(e.value()) + " " + expr(e.index()) + ")";
            case Expr.Slice e ->
                    "(slice"
                            + optionalOrBlank(e.lower())
                            + optionalOrBlank(e.upper())
                            + optionalOrBlank(e.step())
                            + ")";
            case Expr.Call e -> "(" + expr(e.callee()) + "(" + args(e.args()) + "))";
            case Expr.Lambda e ->
                    "(lambda (" + parameters(e.parameters()) + ") " + expr(e.body()) + ")";
            case Expr.Comprehension e ->
                    switch (e.kind()) {
                                case LIST -> "(listcomp ";
                                case SET -> "(setcomp ";
                                case GENERATOR -> "(genexp ";
                            }
                            + expr(e.element())
                            + clauses(e.clauses())
                            + ")";
            case Expr.DictComprehension e ->
                    "(dictcomp "
                            + expr(e.key())
                            + ":"
                            + expr(e.value())
                            + clauses(e.clauses())
                            + ")";
            case Expr.Yield e -> "(yield" + optional(" ", e.value()) + ")";
            case Expr.YieldFrom e -> "(yield from " + expr(e.value()) + ")";
            case Expr.Await e -> "(await " + expr(e.value()) + ")";
        };
    }

    private String optionalOrBlank(@Nullable Expr expr) {
        return expr == null ? " _" : " " + expr(expr);
    }

    private String args(List<Expr.Arg> args) {
        return args.stream()
                .map(
                        arg ->
                                switch (arg) {
                                    case Expr.Arg.Positional a -> expr(a.value());
                                    case Expr.Arg.Keyword a -> a.name() + "=" + expr(a.value());
                                    case Expr.Arg.Star a -> "*" + expr(a.value());
                                    case Expr.Arg.DoubleStar a -> "**" + expr(a.value());
                                })
                .collect(Collectors.joining(" "));
    }

    private String clauses(List<Expr.Clause> clauses) {
        return clauses.stream()
                .map(
                        c ->
                                (c.async() ? " async for " : " for ")
                                        + expr(c.target())
                                        + " in "
                                        + expr(c.iterable())
                                        + c.conditions().stream()
                                                .map(each -> " if " + expr(each))
                                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private String pieces(Expr.FString string) {
        return string.parts().stream().map(this::piece).collect(Collectors.joining(" "));
    }

    /// Positions inside of f-strings are left out.
    private String piece(Expr part) {
        var inner = new TreeText(false);
        if (!(part instanceof Expr.Replacement(var value, var conversion, var format, _))) {
            return inner.expr(part);
        }
        var spec =
                switch (format) {
                    case null -> "";
                    case Expr.StrLiteral(var text, _) -> text.isEmpty() ? "" : ":" + quote(text);
                    case Expr.FString string -> ":" + inner.pieces(string);
                    default -> ":" + inner.expr(format);
                };
        return "{" + inner.expr(value) + (conversion == 0 ? "" : "!" + conversion) + spec + "}";
    }

    static String quote(String value) {
        var text = new StringBuilder("'");
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '\'' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < 32 || c > 126) {
                text.append("\\u%04x".formatted((int) c));
            } else {
                text.append(c);
            }
        }
        return text.append("'").toString();
    }
}
