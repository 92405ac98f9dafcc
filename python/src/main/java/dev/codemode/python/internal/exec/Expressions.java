package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.ComplexValue;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.syntax.Expr;
import dev.codemode.python.internal.syntax.Scope;
import dev.codemode.python.internal.syntax.Span;
import dev.codemode.python.internal.syntax.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compiles the expressions of one function.
@Bounded(Bounded.By.SOURCE)
final class Expressions {
    private final Compiler compiler;
    private final Unit unit;

    Expressions(Compiler compiler, Unit unit) {
        this.compiler = compiler;
        this.unit = unit;
    }

    ExprNode expr(Expr expr) throws SyntaxException {
        return itself(unit.instead(expr));
    }

    /// The expression, even where a variable is read in its place elsewhere.
    ExprNode itself(Expr expr) throws SyntaxException {
        compiler.progress().at(expr.span().start());
        var span = expr.span().pack();
        return switch (expr) {
            case Expr.NoneLiteral _ -> new ExprNode.Constant(Constants.NONE, span);
            case Expr.BoolLiteral e -> new ExprNode.Constant(Bool.of(e.value()), span);
            case Expr.IntLiteral e -> new ExprNode.Constant(IntValue.of(e.value()), span);
            case Expr.FloatLiteral e -> new ExprNode.Constant(new FloatValue(e.value()), span);
            case Expr.ImaginaryLiteral e ->
                    new ExprNode.Constant(new ComplexValue(0, e.value()), span);
            case Expr.StrLiteral e -> new ExprNode.Constant(StrValue.of(e.value()), span);
            case Expr.BytesLiteral e -> new ExprNode.Constant(new BytesValue(e.value()), span);
            case Expr.EllipsisLiteral _ -> new ExprNode.Constant(Constants.ELLIPSIS, span);
            case Expr.FString e -> new Displays.FString(all(e.parts()), span);
            case Expr.Replacement e ->
                    new Displays.Replacement(
                            expr(e.value()), e.conversion(), nullable(e.format()), span);
            case Expr.Name e -> name(e);
            case Expr.Tuple e -> new Displays.Tuple(all(e.elements()), span);
            case Expr.ListDisplay e -> new Displays.ListDisplay(all(e.elements()), span);
            case Expr.SetDisplay e -> new Displays.SetDisplay(all(e.elements()), span);
            case Expr.DictDisplay e -> dictDisplay(e);
            case Expr.Starred e -> new Displays.Star(expr(e.value()), span);
            case Expr.Unary e -> unary(e);
            case Expr.Binary e -> Operations.binary(e.op(), expr(e.left()), expr(e.right()), span);
            case Expr.Logical e -> new Operations.Logical(e.and(), all(e.operands()), span);
            case Expr.Compare e -> compare(e);
            case Expr.Conditional e ->
                    new Operations.Conditional(
                            expr(e.test()), expr(e.then()), expr(e.otherwise()), span);
            case Expr.NamedExpr e ->
                    new Operations.Walrus(target(e.target()), expr(e.value()), span);
            case Expr.Attribute e ->
                    new Access.Attribute(expr(e.value()), e.name(), compiler.isShared(), span);
            case Expr.Subscript e -> new Access.Subscript(expr(e.value()), expr(e.index()), span);
            case Expr.Slice e ->
                    new Access.Slice(
                            nullable(e.lower()), nullable(e.upper()), nullable(e.step()), span);
            case Expr.Call e -> call(e);
            case Expr.Lambda e -> compiler.lambda(unit, e);
            case Expr.Comprehension e -> comprehension(e);
            case Expr.DictComprehension e ->
                    comprehension(
                            new Comprehensions.DictSink(expr(e.key()), expr(e.value())),
                            e.clauses(),
                            e);
            case Expr.Yield e -> throw refused("'yield' cannot stand here", e.span());
            case Expr.YieldFrom e -> throw refused("'yield from' cannot stand here", e.span());
            case Expr.Await e -> throw refused("'await' cannot stand here", e.span());
        };
    }

    private static SyntaxException refused(String message, Span span) {
        return new SyntaxException(message, span);
    }

    ExprNode[] all(List<? extends Expr> exprs) throws SyntaxException {
        var nodes = new ExprNode[exprs.size()];
        for (var i = 0; i < nodes.length; i++) {
            nodes[i] = expr(exprs.get(i));
        }
        return nodes;
    }

    @Nullable ExprNode nullable(@Nullable Expr expr) throws SyntaxException {
        return expr == null ? null : expr(expr);
    }

    /// An annotation; one given as text stays text.
    ExprNode annotation(Expr expr) throws SyntaxException {
        return expr(expr);
    }

    private ExprNode name(Expr.Name name) {
        var slot = unit.temporarySlot(name);
        return slot != null
                ? new Variables.Local(slot, "", name.span().pack())
                : compiler.read(
                        unit, name.id(), compiler.scopes().binding(name), name.span().pack());
    }

    private ExprNode unary(Expr.Unary e) throws SyntaxException {
        var span = e.span().pack();
        return switch (e.op()) {
            case NOT -> new Operations.Not(expr(e.operand()), span);
            case NEGATE ->
                    switch (e.operand()) {
                        case Expr.IntLiteral(var value, _) ->
                                new ExprNode.Constant(IntValue.of(value.negate()), span);
                        case Expr.FloatLiteral(var value, _) ->
                                new ExprNode.Constant(new FloatValue(-value), span);
                        default -> new Operations.Unary(e.op(), expr(e.operand()), span);
                    };
            default -> new Operations.Unary(e.op(), expr(e.operand()), span);
        };
    }

    private ExprNode compare(Expr.Compare e) throws SyntaxException {
        var span = e.span().pack();
        return e.ops().size() == 1
                ? new Operations.Compare(
                        e.ops().getFirst(), expr(e.first()), expr(e.rest().getFirst()), span)
                : new Operations.Chain(
                        expr(e.first()),
                        e.ops().toArray(Expr.CompareOp[]::new),
                        all(e.rest()),
                        span);
    }

    private ExprNode dictDisplay(Expr.DictDisplay e) throws SyntaxException {
        var keys = new ArrayList<@Nullable ExprNode>();
        var values = new ArrayList<ExprNode>();
        for (var item : e.items()) {
            keys.add(nullable(item.key()));
            values.add(expr(item.value()));
        }
        return new Displays.DictDisplay(
                keys.toArray(new @Nullable ExprNode[0]),
                values.toArray(ExprNode[]::new),
                e.span().pack());
    }

    private ExprNode call(Expr.Call e) throws SyntaxException {
        var span = e.span().pack();
        if (e.callee() instanceof Expr.Name(var id, _)
                && id.equals("super")
                && e.args().isEmpty()
                && compiler.scopes().binding(e.callee()) instanceof Scope.Binding.Builtin) {
            return superCall(e);
        }
        if (AWAITING.contains(nameOf(e.callee()))) {
            e.args().forEach(arg -> compiler.start(arg.value()));
        }
        var arguments = arguments(e.args());
        if (compiler.isStarted(e)) {
            return new Calls.Start(expr(e.callee()), arguments, span);
        }
        return e.callee() instanceof Expr.Attribute method
                ? new Calls.MethodCall(
                        expr(method.value()),
                        method.name(),
                        method.span().pack(),
                        arguments,
                        compiler.isShared(),
                        span)
                : new Calls.Call(expr(e.callee()), arguments, span);
    }

    /// Functions of `asyncio` that wait for what they are given: a tool call written as their argument
    /// is started, so that several run side by side.
    private static final Set<String> AWAITING =
            Set.of("gather", "create_task", "ensure_future", "wait_for", "shield", "as_completed");

    private static String nameOf(Expr callee) {
        return switch (callee) {
            case Expr.Name name -> name.id();
            case Expr.Attribute attribute -> attribute.name();
            default -> "";
        };
    }

    /// `super()` without arguments: the class cell and the first parameter.
    private ExprNode superCall(Expr.Call e) {
        var free = unit.scope.freeVariables();
        for (var i = 0; i < free.size(); i++) {
            if (free.get(i).name().equals("__class__")) {
                return new Definitions.Super(
                        i, unit.scope.cellSlots().contains(0), unit.hasSelf(), e.span().pack());
            }
        }
        return new Definitions.Super(-1, false, unit.hasSelf(), e.span().pack());
    }

    Calls.Arguments arguments(List<Expr.Arg> args) throws SyntaxException {
        var positional = new ArrayList<ExprNode>();
        var keywords = new ArrayList<String>();
        var values = new ArrayList<ExprNode>();
        for (var arg : args) {
            var node = expr(arg.value());
            switch (arg) {
                case Expr.Arg.Positional _ -> positional.add(node);
                case Expr.Arg.Star _ -> positional.add(new Displays.Star(node, node.span));
                case Expr.Arg.Keyword keyword -> {
                    keywords.add(keyword.name());
                    values.add(node);
                }
                case Expr.Arg.DoubleStar _ -> {
                    keywords.add("");
                    values.add(node);
                }
            }
        }
        return new Calls.Arguments(
                positional.toArray(ExprNode[]::new),
                keywords.toArray(String[]::new),
                values.toArray(ExprNode[]::new));
    }

    private ExprNode comprehension(Expr.Comprehension e) throws SyntaxException {
        return switch (e.kind()) {
            case GENERATOR -> compiler.generatorExpression(unit, e);
            case LIST ->
                    comprehension(new Comprehensions.ListSink(expr(e.element())), e.clauses(), e);
            case SET ->
                    comprehension(new Comprehensions.SetSink(expr(e.element())), e.clauses(), e);
        };
    }

    private ExprNode comprehension(Comprehensions.Sink sink, List<Expr.Clause> clauses, Expr whole)
            throws SyntaxException {
        var compiled = new Comprehensions.Clause[clauses.size()];
        for (var i = 0; i < compiled.length; i++) {
            var clause = clauses.get(i);
            compiled[i] =
                    new Comprehensions.Clause(
                            target(clause.target()),
                            expr(clause.iterable()),
                            all(clause.conditions()),
                            unit.hiddenSlot());
        }
        var cells =
                compiler.scopes().comprehensionCells(whole).stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new Comprehensions.Comprehension(
                sink, compiled, cells, unit.hiddenSlot(), whole.span().pack());
    }

    /// What stands to the left of `=`, behind `for` and the like.
    Target target(Expr target) throws SyntaxException {
        var span = target.span().pack();
        return switch (target) {
            case Expr.Name name -> {
                var slot = unit.temporarySlot(name);
                yield slot != null
                        ? new Variables.LocalTarget(slot, "", span)
                        : compiler.write(name.id(), compiler.scopes().binding(name), span);
            }
            case Expr.Attribute e ->
                    new Access.AttributeTarget(
                            expr(e.value()), e.name(), compiler.isShared(), span);
            case Expr.Subscript e ->
                    new Access.SubscriptTarget(expr(e.value()), expr(e.index()), span);
            case Expr.Tuple e -> unpack(e.elements(), span);
            case Expr.ListDisplay e -> unpack(e.elements(), span);
            case Expr.Starred e -> target(e.value());
            default -> throw refused("cannot assign to expression", target.span());
        };
    }

    private Target unpack(List<Expr> elements, long span) throws SyntaxException {
        var targets = new Target[elements.size()];
        var star = -1;
        for (var i = 0; i < targets.length; i++) {
            targets[i] = target(elements.get(i));
            if (elements.get(i) instanceof Expr.Starred) {
                star = i;
            }
        }
        return new Assignments.Unpack(targets, star, span);
    }
}
