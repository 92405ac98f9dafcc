package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.syntax.Expr;
import dev.codemode.python.internal.syntax.Parameters;
import dev.codemode.python.internal.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the `yield`s that belong to a function itself, not to functions inside it.
@Bounded(Bounded.By.SOURCE)
public final class Yields {
    private Yields() {}

    static boolean in(Stmt stmt) {
        return switch (stmt) {
            case Stmt.If s ->
                    s.branches().stream().anyMatch(b -> in(b.test()) || inAny(b.body()))
                            || inAny(s.otherwise());
            case Stmt.While s -> in(s.test()) || inAny(s.body()) || inAny(s.otherwise());
            case Stmt.For s ->
                    s.async()
                            || in(s.target())
                            || in(s.iterable())
                            || inAny(s.body())
                            || inAny(s.otherwise());
            case Stmt.Try s ->
                    inAny(s.body())
                            || s.handlers().stream().anyMatch(h -> in(h.type()) || inAny(h.body()))
                            || inAny(s.otherwise())
                            || inAny(s.finallyBody());
            case Stmt.With s ->
                    s.async()
                            || s.items().stream().anyMatch(i -> in(i.context()) || in(i.target()))
                            || inAny(s.body());
            case Stmt.Match s ->
                    in(s.subject())
                            || s.cases().stream().anyMatch(c -> in(c.guard()) || inAny(c.body()));
            default -> expressions(stmt).stream().anyMatch(Yields::in);
        };
    }

    /// Whether a function with this body is a generator.
    public static boolean inAny(List<Stmt> body) {
        return body.stream().anyMatch(Yields::in);
    }

    static boolean in(@Nullable Expr expr) {
        return switch (expr) {
            case null -> false;
            case Expr.Yield _, Expr.YieldFrom _, Expr.Await _ -> true;
            case Expr.Comprehension e when e.kind() == Expr.Comprehension.Kind.GENERATOR ->
                    in(e.clauses().getFirst().iterable());
            case Expr.Comprehension e -> in(e.element()) || inClauses(e.clauses());
            case Expr.DictComprehension e -> in(e.key()) || in(e.value()) || inClauses(e.clauses());
            default -> children(expr).stream().anyMatch(Yields::in);
        };
    }

    private static boolean inClauses(List<Expr.Clause> clauses) {
        return clauses.stream()
                .anyMatch(
                        c ->
                                c.async()
                                        || in(c.iterable())
                                        || c.conditions().stream().anyMatch(Yields::in));
    }

    /// Whether a generator expression awaits, so that it is an asynchronous one.
    static boolean inBody(Expr.Comprehension expr) {
        var first = expr.clauses().getFirst();
        return in(expr.element())
                || first.async()
                || first.conditions().stream().anyMatch(Yields::in)
                || inClauses(expr.clauses().subList(1, expr.clauses().size()));
    }

    /// Expressions of a simple statement, in evaluation order.
    static List<Expr> expressions(Stmt stmt) {
        return switch (stmt) {
            case Stmt.Expression s -> List.of(s.value());
            case Stmt.Assign s -> join(List.of(s.value()), s.targets());
            case Stmt.AugmentedAssign s -> List.of(s.target(), s.value());
            case Stmt.AnnotatedAssign s -> present(s.value(), s.target());
            case Stmt.Delete s -> s.targets();
            case Stmt.Return s -> present(s.value());
            case Stmt.Raise s -> present(s.exception(), s.cause());
            case Stmt.Assert s -> present(s.test(), s.message());
            case Stmt.FunctionDef s ->
                    join(s.decorators(), inDefinition(s.parameters(), s.returns()));
            case Stmt.ClassDef s ->
                    join(s.decorators(), s.args().stream().map(Expr.Arg::value).toList());
            case Stmt.TypeAlias s -> List.of(s.value());
            default -> List.of();
        };
    }

    /// What a function definition evaluates: the defaults, then the annotations.
    static List<Expr> inDefinition(Parameters parameters, @Nullable Expr returns) {
        var all = new ArrayList<Parameters.Parameter>(parameters.positionalOnly());
        all.addAll(parameters.positional());
        all.addAll(parameters.keywordOnly());
        var parts = new ArrayList<Expr>();
        all.forEach(p -> parts.addAll(present(p.defaultValue())));
        all.forEach(p -> parts.addAll(present(p.annotation())));
        parts.addAll(present(returns));
        return parts;
    }

    /// Direct parts of an expression that are evaluated in its own frame, in evaluation order.
    static List<Expr> children(Expr expr) {
        return switch (expr) {
            case Expr.FString e -> e.parts();
            case Expr.Replacement e -> present(e.value(), e.format());
            case Expr.Tuple e -> e.elements();
            case Expr.ListDisplay e -> e.elements();
            case Expr.SetDisplay e -> e.elements();
            case Expr.DictDisplay e ->
                    e.items().stream().flatMap(i -> present(i.key(), i.value()).stream()).toList();
            case Expr.Starred e -> List.of(e.value());
            case Expr.Unary e -> List.of(e.operand());
            case Expr.Binary e -> List.of(e.left(), e.right());
            case Expr.Logical e -> e.operands();
            case Expr.Compare e -> join(List.of(e.first()), e.rest());
            case Expr.Conditional e -> List.of(e.test(), e.then(), e.otherwise());
            case Expr.NamedExpr e -> List.of(e.value());
            case Expr.Attribute e -> List.of(e.value());
            case Expr.Subscript e -> List.of(e.value(), e.index());
            case Expr.Slice e -> present(e.lower(), e.upper(), e.step());
            case Expr.Call e ->
                    join(List.of(e.callee()), e.args().stream().map(Expr.Arg::value).toList());
            case Expr.Yield e -> present(e.value());
            case Expr.YieldFrom e -> List.of(e.value());
            case Expr.Await e -> List.of(e.value());
            case Expr.Lambda e -> inDefinition(e.parameters(), null);
            case Expr.Comprehension _,
                    Expr.DictComprehension _,
                    Expr.Name _,
                    Expr.NoneLiteral _,
                    Expr.BoolLiteral _,
                    Expr.IntLiteral _,
                    Expr.FloatLiteral _,
                    Expr.ImaginaryLiteral _,
                    Expr.StrLiteral _,
                    Expr.BytesLiteral _,
                    Expr.EllipsisLiteral _ ->
                    List.of();
        };
    }

    private static List<Expr> present(@Nullable Expr... some) {
        var all = new ArrayList<Expr>();
        for (var expr : some) {
            if (expr != null) {
                all.add(expr);
            }
        }
        return all;
    }

    private static List<Expr> join(List<Expr> first, List<? extends Expr> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
