package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.syntax.Expr;
import dev.codemode.python.internal.syntax.Span;
import dev.codemode.python.internal.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Takes `yield` out of expressions: `f(a, (yield b), c)` becomes `t1 = f; t2 = a; t3 = yield b;
/// t1(t2, t3, c)`. Then only statements have to be resumable.
final class YieldLowering {
    private final Function<Span, Expr.Name> freshName;
    private final List<Stmt> before = new ArrayList<>();

    /// @param freshName makes a variable that the program cannot see
    YieldLowering(Function<Span, Expr.Name> freshName) {
        this.freshName = freshName;
    }

    /// Statements to run before the lowered expression.
    List<Stmt> before() {
        return before;
    }

    /// The expression without yields of its own.
    Expr lower(Expr expr) {
        if (!Yields.in(expr)) {
            return expr;
        }
        return switch (expr) {
            case Expr.Yield e -> name(new Expr.Yield(lowerNullable(e.value()), e.span()));
            case Expr.YieldFrom e -> name(new Expr.YieldFrom(lower(e.value()), e.span()));
            case Expr.Await e -> name(new Expr.Await(lower(e.value()), e.span()));
            case Expr.Logical e -> logical(e);
            case Expr.Conditional e -> conditional(e);
            case Expr.NamedExpr e -> new Expr.NamedExpr(e.target(), lower(e.value()), e.span());
            case Expr.Comprehension e -> comprehension(e);
            case Expr.DictComprehension e -> dictComprehension(e);
            default -> rebuild(expr, lowerAll(Yields.children(expr)));
        };
    }

    private @Nullable Expr lowerNullable(@Nullable Expr expr) {
        return expr == null ? null : lower(expr);
    }

    /// Keeps the value of an expression in a variable.
    private Expr.Name name(Expr value) {
        var name = freshName.apply(value.span());
        before.add(new Stmt.Assign(List.of(name), value, value.span()));
        return name;
    }

    /// Operands in front of the last yield are evaluated first, so they are kept.
    private List<Expr> lowerAll(List<Expr> operands) {
        var last = operands.size() - 1;
        while (last >= 0 && !Yields.in(operands.get(last))) {
            last--;
        }
        var lowered = new ArrayList<Expr>();
        for (var i = 0; i < operands.size(); i++) {
            var operand = lower(operands.get(i));
            lowered.add(i < last ? keep(operand) : operand);
        }
        return lowered;
    }

    private Expr keep(Expr operand) {
        return switch (operand) {
            case Expr.Starred e -> new Expr.Starred(name(e.value()), e.span());
            case Expr.StrLiteral _, Expr.IntLiteral _, Expr.NoneLiteral _, Expr.Slice _ -> operand;
            case Expr.Replacement e ->
                    new Expr.Replacement(name(e.value()), e.conversion(), e.format(), e.span());
            default -> name(operand);
        };
    }

    private Expr logical(Expr.Logical e) {
        var result = freshName.apply(e.span());
        var statements = assign(result, e.operands().getLast());
        for (var i = e.operands().size() - 2; i >= 0; i--) {
            var test = e.and() ? result : new Expr.Unary(Expr.UnaryOp.NOT, result, e.span());
            var rest = statements;
            statements = new ArrayList<>(assign(result, e.operands().get(i)));
            statements.add(
                    new Stmt.If(List.of(new Stmt.If.Branch(test, rest)), List.of(), e.span()));
        }
        before.addAll(statements);
        return result;
    }

    private Expr conditional(Expr.Conditional e) {
        var result = freshName.apply(e.span());
        before.add(
                new Stmt.If(
                        List.of(new Stmt.If.Branch(lower(e.test()), assign(result, e.then()))),
                        assign(result, e.otherwise()),
                        e.span()));
        return result;
    }

    /// `[f(await x) for x in y]` as a loop that appends. Only its first iterable is lowered of a
    /// generator expression, since the rest runs in a frame of its own.
    private Expr comprehension(Expr.Comprehension e) {
        if (e.kind() == Expr.Comprehension.Kind.GENERATOR) {
            var first = e.clauses().getFirst();
            var clauses = new ArrayList<>(e.clauses());
            clauses.set(
                    0,
                    new Expr.Clause(
                            first.async(),
                            first.target(),
                            lower(first.iterable()),
                            first.conditions()));
            return new Expr.Comprehension(e.kind(), e.element(), clauses, e.span());
        }
        var list = e.kind() == Expr.Comprehension.Kind.LIST;
        var result = freshName.apply(e.span());
        before.addAll(assign(result, new Expr.ListDisplay(List.of(), e.span())));
        before.add(loops(e.clauses(), call(result, "append", e.element()), e.span()));
        return list
                ? result
                : new Expr.SetDisplay(List.of(new Expr.Starred(result, e.span())), e.span());
    }

    private Expr dictComprehension(Expr.DictComprehension e) {
        var result = freshName.apply(e.span());
        before.addAll(assign(result, new Expr.DictDisplay(List.of(), e.span())));
        var key = freshName.apply(e.key().span());
        var item = new Expr.Subscript(result, key, e.span());
        var statements = new ArrayList<>(assign(key, e.key()));
        statements.add(new Stmt.Assign(List.of(item), e.value(), e.span()));
        before.add(loops(e.clauses(), statements, e.span()));
        return result;
    }

    private static List<Stmt> call(Expr.Name receiver, String method, Expr argument) {
        var callee = new Expr.Attribute(receiver, method, argument.span(), argument.span());
        return List.of(
                new Stmt.Expression(
                        new Expr.Call(
                                callee,
                                List.of(new Expr.Arg.Positional(argument)),
                                argument.span()),
                        argument.span()));
    }

    private static Stmt loops(List<Expr.Clause> clauses, List<Stmt> innermost, Span span) {
        var body = innermost;
        for (var clause : clauses.reversed()) {
            for (var condition : clause.conditions().reversed()) {
                body =
                        List.of(
                                new Stmt.If(
                                        List.of(new Stmt.If.Branch(condition, body)),
                                        List.of(),
                                        span));
            }
            body =
                    List.of(
                            new Stmt.For(
                                    clause.async(),
                                    clause.target(),
                                    clause.iterable(),
                                    body,
                                    List.of(),
                                    span));
        }
        return body.getFirst();
    }

    private static List<Stmt> assign(Expr.Name target, Expr value) {
        return new ArrayList<>(List.of(new Stmt.Assign(List.of(target), value, value.span())));
    }

    /// The expression with other parts, which stand in the order of [Yields#children].
    private static Expr rebuild(Expr expr, List<Expr> parts) {
        var next = parts.iterator();
        return switch (expr) {
            case Expr.FString e -> new Expr.FString(parts, e.span());
            case Expr.Replacement e ->
                    new Expr.Replacement(
                            next.next(),
                            e.conversion(),
                            e.format() == null ? null : next.next(),
                            e.span());
            case Expr.Tuple e -> new Expr.Tuple(parts, e.span());
            case Expr.ListDisplay e -> new Expr.ListDisplay(parts, e.span());
            case Expr.SetDisplay e -> new Expr.SetDisplay(parts, e.span());
            case Expr.DictDisplay e ->
                    new Expr.DictDisplay(
                            e.items().stream()
                                    .map(
                                            item ->
                                                    new Expr.DictItem(
                                                            item.key() == null ? null : next.next(),
                                                            next.next()))
                                    .toList(),
                            e.span());
            case Expr.Starred e -> new Expr.Starred(next.next(), e.span());
            case Expr.Unary e -> new Expr.Unary(e.op(), next.next(), e.span());
            case Expr.Binary e -> new Expr.Binary(next.next(), e.op(), next.next(), e.span());
            case Expr.Compare e ->
                    new Expr.Compare(
                            parts.getFirst(), e.ops(), parts.subList(1, parts.size()), e.span());
            case Expr.Attribute e ->
                    new Expr.Attribute(next.next(), e.name(), e.nameSpan(), e.span());
            case Expr.Subscript e -> new Expr.Subscript(next.next(), next.next(), e.span());
            case Expr.Slice e ->
                    new Expr.Slice(
                            e.lower() == null ? null : next.next(),
                            e.upper() == null ? null : next.next(),
                            e.step() == null ? null : next.next(),
                            e.span());
            case Expr.Call e -> rebuildCall(e, parts);
            default -> expr;
        };
    }

    private static Expr rebuildCall(Expr.Call call, List<Expr> parts) {
        var args = new ArrayList<Expr.Arg>();
        for (var i = 0; i < call.args().size(); i++) {
            var value = parts.get(i + 1);
            args.add(
                    switch (call.args().get(i)) {
                        case Expr.Arg.Positional _ -> new Expr.Arg.Positional(value);
                        case Expr.Arg.Keyword keyword ->
                                new Expr.Arg.Keyword(keyword.name(), value, keyword.span());
                        case Expr.Arg.Star _ -> new Expr.Arg.Star(value);
                        case Expr.Arg.DoubleStar _ -> new Expr.Arg.DoubleStar(value);
                    });
        }
        return new Expr.Call(parts.getFirst(), args, call.span());
    }
}
