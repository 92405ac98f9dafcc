package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.syntax.Expr;
import dev.codemode.python.internal.syntax.Progress;
import dev.codemode.python.internal.syntax.Span;
import dev.codemode.python.internal.syntax.Stmt;
import dev.codemode.python.internal.syntax.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes `yield` out of expressions: `f(a, (yield b), c)` becomes `t1 = f; t2 = a; t3 = yield b;
/// t1(t2, t3, c)`. Then only statements have to be resumable.
@Bounded(Bounded.By.SOURCE)
final class YieldLowering {
    private final Unit unit;
    private final Progress progress;
    private final List<Stmt> before = new ArrayList<>();

    YieldLowering(Unit unit, Progress progress) {
        this.unit = unit;
        this.progress = progress;
    }

    /// Statements to run before the lowered expression.
    List<Stmt> before() {
        return before;
    }

    /// The expression without yields of its own.
    Expr lower(Expr expr) {
        progress.at(expr.span().start());
        if (!Yields.in(expr)) {
            return expr;
        }
        return switch (expr) {
            case Expr.Yield e -> name(new Expr.Yield(lowerNullable(e.value()), e.span()));
            case Expr.YieldFrom e -> name(new Expr.YieldFrom(lower(e.value()), e.span()));
            case Expr.Await e -> name(new Expr.Await(lower(e.value()), e.span()));
            case Expr.Logical e -> logical(e);
            case Expr.Compare e when e.rest().size() > 1 -> chain(e);
            case Expr.Lambda e -> {
                ahead(Yields.inDefinition(e.parameters(), null));
                yield standIn(e);
            }
            case Expr.Conditional e -> conditional(e);
            case Expr.NamedExpr e -> new Expr.NamedExpr(e.target(), lower(e.value()), e.span());
            case Expr.Comprehension e -> comprehension(e);
            case Expr.DictComprehension e -> dictComprehension(e);
            default -> rebuild(expr, lowerAll(Yields.children(expr)));
        };
    }

    /// Lowers a simple statement, which is to run after [#before].
    Stmt lower(Stmt stmt) throws SyntaxException {
        return switch (stmt) {
            case Stmt.Expression s -> new Stmt.Expression(lower(s.value()), s.span());
            case Stmt.Assign s -> assignment(s.targets(), s.value(), s.span());
            case Stmt.AugmentedAssign s -> augmented(s);
            case Stmt.AnnotatedAssign s when s.value() != null ->
                    assignment(List.of(s.target()), s.value(), s.span());
            case Stmt.AnnotatedAssign s -> new Stmt.Expression(lower(s.target()), s.span());
            case Stmt.Return s -> new Stmt.Return(lowerNullable(s.value()), s.span());
            case Stmt.Delete s -> {
                for (var target : s.targets()) {
                    before.add(new Stmt.Delete(List.of(place(target)), s.span()));
                }
                yield new Stmt.Pass(s.span());
            }
            case Stmt.Raise s -> raise(s);
            case Stmt.Assert s -> assertion(s);
            case Stmt.FunctionDef _, Stmt.ClassDef _ -> {
                ahead(Yields.expressions(stmt));
                yield stmt;
            }
            default -> throw new SyntaxException("'yield' cannot stand here", stmt.span());
        };
    }

    private Stmt raise(Stmt.Raise s) {
        var parts = lowerAll(Yields.expressions(s));
        return new Stmt.Raise(
                parts.getFirst(), s.cause() == null ? null : parts.getLast(), s.span());
    }

    /// The message is only evaluated where the test failed.
    private Stmt assertion(Stmt.Assert s) {
        var test = lower(s.test());
        if (!Yields.in(s.message())) {
            return new Stmt.Assert(test, s.message(), s.span());
        }
        var fail = new Stmt.Assert(new Expr.BoolLiteral(false, s.span()), s.message(), s.span());
        var failed = new Expr.Unary(Expr.UnaryOp.NOT, test, test.span());
        return test instanceof Expr.BoolLiteral
                ? new Stmt.Assert(test, lowerNullable(s.message()), s.span())
                : new Stmt.If(
                        List.of(new Stmt.If.Branch(failed, List.of(fail))), List.of(), s.span());
    }

    /// Evaluates parts of a definition into variables, which the definition then reads.
    private void ahead(List<Expr> parts) {
        for (var part : parts) {
            unit.replace(part, name(lower(part)));
        }
    }

    /// A name in place of an expression whose yields were all taken out by [#ahead].
    private Expr.Name standIn(Expr expr) {
        var name = unit.temporary(expr.span());
        unit.replace(name, expr);
        return name;
    }

    private Stmt assignment(List<Expr> targets, Expr value, Span span) {
        var lowered = lower(value);
        if (targets.stream().noneMatch(Yields::in)) {
            return new Stmt.Assign(targets, lowered, span);
        }
        var variable = name(lowered);
        targets.forEach(target -> store(target, variable));
        return new Stmt.Pass(span);
    }

    /// `target = variable`, where what stands in the target is evaluated after the value.
    private void store(Expr target, Expr.Name variable) {
        var parts =
                switch (target) {
                    case Expr.Tuple e -> e.elements();
                    case Expr.ListDisplay e -> e.elements();
                    default -> List.<Expr>of();
                };
        if (parts.isEmpty() || !Yields.in(target)) {
            before.add(new Stmt.Assign(List.of(place(target)), variable, target.span()));
            return;
        }
        var variables = new ArrayList<Expr.Name>();
        var pattern = new ArrayList<Expr>();
        for (var part : parts) {
            var name = unit.temporary(part.span());
            variables.add(name);
            pattern.add(part instanceof Expr.Starred ? new Expr.Starred(name, part.span()) : name);
        }
        before.add(
                new Stmt.Assign(
                        List.of(new Expr.Tuple(pattern, target.span())), variable, target.span()));
        for (var i = 0; i < parts.size(); i++) {
            store(
                    parts.get(i) instanceof Expr.Starred star ? star.value() : parts.get(i),
                    variables.get(i));
        }
    }

    /// A target without yields of its own.
    private Expr place(Expr target) {
        return Yields.in(target) ? rebuild(target, lowerAll(Yields.children(target))) : target;
    }

    /// The target is read before the value is evaluated, and not evaluated again to be written.
    private Stmt augmented(Stmt.AugmentedAssign s) {
        var place =
                switch (s.target()) {
                    case Expr.Attribute e ->
                            new Expr.Attribute(
                                    name(lower(e.value())), e.name(), e.nameSpan(), e.span());
                    case Expr.Subscript e -> subscript(e);
                    default -> s.target();
                };
        var variable = name(place);
        before.add(new Stmt.AugmentedAssign(variable, s.op(), lower(s.value()), s.span()));
        return new Stmt.Assign(List.of(place), variable, s.span());
    }

    private Expr subscript(Expr.Subscript e) {
        var object = name(lower(e.value()));
        var lowered = lower(e.index());
        var index =
                lowered instanceof Expr.Slice slice
                        ? new Expr.Slice(
                                nameNullable(slice.lower()),
                                nameNullable(slice.upper()),
                                nameNullable(slice.step()),
                                slice.span())
                        : name(lowered);
        return new Expr.Subscript(object, index, e.span());
    }

    private @Nullable Expr nameNullable(@Nullable Expr expr) {
        return expr == null ? null : name(expr);
    }

    private @Nullable Expr lowerNullable(@Nullable Expr expr) {
        return expr == null ? null : lower(expr);
    }

    /// Keeps the value of an expression in a variable.
    private Expr.Name name(Expr value) {
        var name = unit.temporary(value.span());
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
        var result = unit.temporary(e.span());
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

    /// `a < b < c`: what is behind a comparison that fails is not evaluated.
    private Expr chain(Expr.Compare e) {
        var result = unit.temporary(e.span());
        var operands = new ArrayList<Expr.Name>();
        e.rest().forEach(operand -> operands.add(unit.temporary(operand.span())));
        var first = name(lower(e.first()));
        List<Stmt> statements = List.of();
        for (var i = e.rest().size() - 1; i >= 0; i--) {
            var link = new ArrayList<>(assign(operands.get(i), e.rest().get(i)));
            var left = i == 0 ? first : operands.get(i - 1);
            link.addAll(
                    assign(
                            result,
                            new Expr.Compare(
                                    left,
                                    List.of(e.ops().get(i)),
                                    List.of(operands.get(i)),
                                    e.span())));
            if (!statements.isEmpty()) {
                link.add(
                        new Stmt.If(
                                List.of(new Stmt.If.Branch(result, statements)),
                                List.of(),
                                e.span()));
            }
            statements = link;
        }
        before.addAll(statements);
        return result;
    }

    private Expr conditional(Expr.Conditional e) {
        var result = unit.temporary(e.span());
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
            ahead(List.of(e.clauses().getFirst().iterable()));
            return standIn(e);
        }
        var list = e.kind() == Expr.Comprehension.Kind.LIST;
        var result = unit.temporary(e.span());
        before.addAll(assign(result, new Expr.ListDisplay(List.of(), e.span())));
        before.add(loops(e.clauses(), call(result, "append", e.element()), e.span()));
        return list
                ? result
                : new Expr.SetDisplay(List.of(new Expr.Starred(result, e.span())), e.span());
    }

    private Expr dictComprehension(Expr.DictComprehension e) {
        var result = unit.temporary(e.span());
        before.addAll(assign(result, new Expr.DictDisplay(List.of(), e.span())));
        var key = unit.temporary(e.key().span());
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

    /// The loops of a comprehension around what it does in the innermost.
    static Stmt loops(List<Expr.Clause> clauses, List<Stmt> innermost, Span span) {
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
