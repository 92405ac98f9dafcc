package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.syntax.Expr;
import dev.codemode.python.internal.syntax.Pattern;
import dev.codemode.python.internal.syntax.Scope;
import dev.codemode.python.internal.syntax.Stmt;
import dev.codemode.python.internal.syntax.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compiles the statements of one function. In a generator function, those that hold a `yield` become
/// [Resumable] nodes.
@Bounded(Bounded.By.SOURCE)
final class Statements {
    private final Compiler compiler;
    private final Unit unit;
    private final Expressions expressions;

    Statements(Compiler compiler, Unit unit) {
        this.compiler = compiler;
        this.unit = unit;
        this.expressions = new Expressions(compiler, unit);
    }

    /// A module's body, which answers the value of its last statement if that is an expression.
    StmtNode program(List<Stmt> body) throws SyntaxException {
        if (body.isEmpty() || !(body.getLast() instanceof Stmt.Expression last)) {
            return body(body);
        }
        var all = new ArrayList<>(body.subList(0, body.size() - 1));
        all.add(new Stmt.Return(last.value(), last.span()));
        return body(all);
    }

    StmtNode body(List<Stmt> body) throws SyntaxException {
        var nodes = new ArrayList<StmtNode>();
        for (var stmt : body) {
            nodes.add(stmt(stmt));
        }
        return block(nodes, unit.isGenerator() && Yields.inAny(body));
    }

    private StmtNode block(List<StmtNode> nodes, boolean resumable) {
        if (nodes.size() == 1) {
            return nodes.getFirst();
        }
        var array = nodes.toArray(StmtNode[]::new);
        return resumable ? new Resumable.Block(unit.state(), array) : new StmtNode.Block(array);
    }

    /// The loops of a generator expression around a yield of its element.
    StmtNode generatorBody(Expr.Comprehension expr) throws SyntaxException {
        if (Yields.inBody(expr)) {
            unit.makeAsync();
            var element = new Expr.Yield(expr.element(), expr.element().span());
            var source = unit.source(expr.clauses().getFirst().iterable().span());
            var first = expr.clauses().getFirst();
            var clauses = new ArrayList<>(expr.clauses());
            clauses.set(
                    0, new Expr.Clause(first.async(), first.target(), source, first.conditions()));
            var loops =
                    YieldLowering.loops(
                            clauses,
                            List.of(new Stmt.Expression(element, element.span())),
                            expr.span());
            return body(List.of(loops));
        }
        StmtNode body = new Resumable.Yield(unit.state(), expr(expr.element()), null, false);
        for (var i = expr.clauses().size() - 1; i >= 0; i--) {
            var clause = expr.clauses().get(i);
            for (var condition : clause.conditions().reversed()) {
                body =
                        new Resumable.If(
                                unit.state(),
                                new ExprNode[] {expr(condition)},
                                new StmtNode[] {body, new StmtNode.Jump(StmtNode.NEXT)});
            }
            var span = clause.iterable().span().pack();
            var iterable = i == 0 ? new Variables.Local(0, ".0", span) : expr(clause.iterable());
            body =
                    new Resumable.For(
                            unit.state(),
                            expressions.target(clause.target()),
                            iterable,
                            body,
                            new StmtNode.Jump(StmtNode.NEXT),
                            unit.hiddenSlot());
        }
        return body;
    }

    private ExprNode expr(Expr expr) throws SyntaxException {
        return expressions.expr(expr);
    }

    private StmtNode stmt(Stmt stmt) throws SyntaxException {
        compiler.progress().at(stmt.span().start());
        if (unit.isGenerator() && Yields.in(stmt)) {
            return yielding(stmt);
        }
        return plain(stmt);
    }

    private StmtNode plain(Stmt stmt) throws SyntaxException {
        var span = stmt.span().pack();
        return switch (stmt) {
            case Stmt.Expression s -> new Assignments.Expression(expr(s.value()));
            case Stmt.Assign s -> assign(s);
            case Stmt.AugmentedAssign s -> augmented(s);
            case Stmt.AnnotatedAssign s -> annotated(s);
            case Stmt.Delete s -> new Assignments.Delete(targets(s.targets()));
            case Stmt.Pass _, Stmt.Global _, Stmt.Nonlocal _ -> new StmtNode.Jump(StmtNode.NEXT);
            case Stmt.Break _ -> new StmtNode.Jump(StmtNode.BREAK);
            case Stmt.Continue _ -> new StmtNode.Jump(StmtNode.CONTINUE);
            case Stmt.Return s ->
                    s.value() == null
                            ? new Assignments.ReturnNone()
                            : new Assignments.Return(expr(s.value()));
            case Stmt.Raise s ->
                    new Handlers.RaiseStmt(
                            expressions.nullable(s.exception()),
                            expressions.nullable(s.cause()),
                            span);
            case Stmt.Assert s ->
                    new Control.Assert(expr(s.test()), expressions.nullable(s.message()), span);
            case Stmt.Import s -> imports(s);
            case Stmt.ImportFrom s -> importFrom(s);
            case Stmt.If s -> ifStmt(s, false);
            case Stmt.While s ->
                    new Control.While(expr(s.test()), body(s.body()), body(s.otherwise()));
            case Stmt.For s ->
                    new Control.For(
                            expressions.target(s.target()),
                            expr(s.iterable()),
                            body(s.body()),
                            body(s.otherwise()),
                            unit.hiddenSlot());
            case Stmt.Try s -> tryStmt(s, false);
            case Stmt.With s -> with(s, false);
            case Stmt.FunctionDef s ->
                    new Assignments.Assign(
                            compiler.write(s.name(), compiler.scopes().binding(s), span),
                            compiler.function(unit, s));
            case Stmt.ClassDef s ->
                    new Assignments.Assign(
                            compiler.write(s.name(), compiler.scopes().binding(s), span),
                            compiler.classDefinition(unit, s));
            case Stmt.Match s -> match(s, false);
            case Stmt.TypeAlias s ->
                    new Assignments.Assign(expressions.target(s.name()), expr(s.value()));
        };
    }

    // ---- statements with a yield in them ----

    private StmtNode yielding(Stmt stmt) throws SyntaxException {
        return switch (stmt) {
            case Stmt.If s when s.branches().stream().noneMatch(b -> Yields.in(b.test())) ->
                    ifStmt(s, true);
            case Stmt.If s -> ifWithYieldingTest(s);
            case Stmt.While s when !Yields.in(s.test()) ->
                    new Resumable.While(
                            unit.state(), expr(s.test()), body(s.body()), body(s.otherwise()));
            case Stmt.While s -> whileWithYieldingTest(s);
            case Stmt.For s -> yieldingFor(s);
            case Stmt.Try s -> tryStmt(s, true);
            case Stmt.With s -> with(s, true);
            case Stmt.Match s
                    when Yields.in(s.subject())
                            || s.cases().stream().anyMatch(c -> Yields.in(c.guard())) ->
                    yieldingMatch(s);
            case Stmt.Match s -> match(s, true);
            case Stmt.Expression(Expr.Yield y, _) when !Yields.in(y.value()) -> yieldNode(y, null);
            case Stmt.Expression(Expr.YieldFrom y, _) when !Yields.in(y.value()) ->
                    yieldFromNode(y, null);
            case Stmt.Assign(var targets, Expr.Yield y, _)
                    when isPlain(targets) && !Yields.in(y.value()) ->
                    yieldNode(y, expressions.target(targets.getFirst()));
            case Stmt.Assign(var targets, Expr.YieldFrom y, _)
                    when isPlain(targets) && !Yields.in(y.value()) ->
                    yieldFromNode(y, expressions.target(targets.getFirst()));
            case Stmt.Expression(Expr.Await a, _) when !Yields.in(a.value()) -> awaitNode(a, null);
            case Stmt.Assign(var targets, Expr.Await a, _)
                    when isPlain(targets) && !Yields.in(a.value()) ->
                    awaitNode(a, expressions.target(targets.getFirst()));
            default -> lowered(stmt);
        };
    }

    private static boolean isPlain(List<Expr> targets) {
        return targets.size() == 1 && !Yields.in(targets.getFirst());
    }

    private StmtNode yieldNode(Expr.Yield y, @Nullable Target target) throws SyntaxException {
        var value = y.value() == null ? new Expr.NoneLiteral(y.span()) : y.value();
        return new Resumable.Yield(unit.state(), expr(value), target, unit.noteYield());
    }

    private StmtNode yieldFromNode(Expr.YieldFrom y, @Nullable Target target)
            throws SyntaxException {
        return new Resumable.YieldFrom(
                unit.state(), expr(y.value()), target, unit.hiddenSlot(), false);
    }

    private StmtNode awaitNode(Expr.Await await, @Nullable Target target) throws SyntaxException {
        compiler.start(await.value());
        return new Resumable.YieldFrom(
                unit.state(), expr(await.value()), target, unit.hiddenSlot(), true);
    }

    /// A simple statement with a yield inside an expression.
    private StmtNode lowered(Stmt stmt) throws SyntaxException {
        var lowering = new YieldLowering(unit, compiler.progress());
        var simple = lowering.lower(stmt);
        var nodes = new ArrayList<StmtNode>();
        for (var one : lowering.before()) {
            nodes.add(stmt(one));
        }
        nodes.add(simple instanceof Stmt.If ? stmt(simple) : plain(simple));
        return block(nodes, true);
    }

    private StmtNode ifWithYieldingTest(Stmt.If s) throws SyntaxException {
        var lowering = new YieldLowering(unit, compiler.progress());
        var first = s.branches().getFirst();
        var test = lowering.lower(first.test());
        var rest = s.branches().subList(1, s.branches().size());
        List<Stmt> otherwise =
                rest.isEmpty()
                        ? s.otherwise()
                        : List.of(new Stmt.If(rest, s.otherwise(), s.span()));
        var all = new ArrayList<>(lowering.before());
        all.add(new Stmt.If(List.of(new Stmt.If.Branch(test, first.body())), otherwise, s.span()));
        return body(all);
    }

    private StmtNode whileWithYieldingTest(Stmt.While s) throws SyntaxException {
        var lowering = new YieldLowering(unit, compiler.progress());
        var test = lowering.lower(s.test());
        var stop = new ArrayList<>(s.otherwise());
        stop.add(new Stmt.Break(s.span()));
        var turn = new ArrayList<>(lowering.before());
        turn.add(
                new Stmt.If(
                        List.of(
                                new Stmt.If.Branch(
                                        new Expr.Unary(Expr.UnaryOp.NOT, test, test.span()), stop)),
                        List.of(),
                        s.span()));
        turn.addAll(s.body());
        return new Resumable.While(
                unit.state(),
                expr(new Expr.BoolLiteral(true, s.span())),
                body(turn),
                new StmtNode.Jump(StmtNode.NEXT));
    }

    private StmtNode yieldingFor(Stmt.For s) throws SyntaxException {
        var lowering = new YieldLowering(unit, compiler.progress());
        var iterable = lowering.lower(s.iterable());
        var target = plainTarget(s.target());
        var turn = body(stored(s.target(), target, s.body()));
        var loop =
                s.async()
                        ? new Awaiting.For(
                                unit.state(),
                                expressions.target(target),
                                expr(iterable),
                                turn,
                                body(s.otherwise()),
                                unit.hiddenSlot(),
                                unit.hiddenSlot())
                        : new Resumable.For(
                                unit.state(),
                                expressions.target(target),
                                expr(iterable),
                                turn,
                                body(s.otherwise()),
                                unit.hiddenSlot());
        return after(lowering, loop);
    }

    /// A target without a yield in it: a variable in place of one that has.
    private Expr plainTarget(Expr target) {
        return Yields.in(target) ? unit.temporary(target.span()) : target;
    }

    /// The body, with the variable handed on to the target first where [#plainTarget] made one.
    private static List<Stmt> stored(Expr target, Expr variable, List<Stmt> body) {
        if (target == variable) {
            return body;
        }
        var all = new ArrayList<Stmt>();
        all.add(new Stmt.Assign(List.of(target), variable, target.span()));
        all.addAll(body);
        return all;
    }

    /// The statements a lowering put in front, then `node`.
    private StmtNode after(YieldLowering lowering, StmtNode node) throws SyntaxException {
        if (lowering.before().isEmpty()) {
            return node;
        }
        var nodes = new ArrayList<StmtNode>();
        for (var stmt : lowering.before()) {
            nodes.add(stmt(stmt));
        }
        nodes.add(node);
        return block(nodes, true);
    }

    // ---- simple statements ----

    private StmtNode assign(Stmt.Assign s) throws SyntaxException {
        var ahead = unit.instead(s.value()) == s.targets().getFirst();
        var value = ahead ? expressions.itself(s.value()) : expr(s.value());
        return s.targets().size() == 1
                ? new Assignments.Assign(expressions.target(s.targets().getFirst()), value)
                : new Assignments.AssignMany(targets(s.targets()), value);
    }

    private Target[] targets(List<Expr> exprs) throws SyntaxException {
        var targets = new Target[exprs.size()];
        for (var i = 0; i < targets.length; i++) {
            targets[i] = expressions.target(exprs.get(i));
        }
        return targets;
    }

    private StmtNode augmented(Stmt.AugmentedAssign s) throws SyntaxException {
        var span = s.span().pack();
        var update = new Assignments.Update(s.op(), expr(s.value()), span);
        return switch (s.target()) {
            case Expr.Attribute target ->
                    new Access.AugmentedAttribute(
                            expr(target.value()), target.name(), update, span);
            case Expr.Subscript target ->
                    new Access.AugmentedItem(
                            expr(target.value()), expr(target.index()), update, span);
            default ->
                    new Assignments.AugmentedVariable(
                            expr(s.target()), expressions.target(s.target()), update);
        };
    }

    private StmtNode annotated(Stmt.AnnotatedAssign s) throws SyntaxException {
        var nodes = new ArrayList<StmtNode>();
        if (s.value() != null) {
            nodes.add(new Assignments.Assign(expressions.target(s.target()), expr(s.value())));
        }
        if (s.simple() && s.target() instanceof Expr.Name name) {
            switch (unit.scope.kind()) {
                case CLASS ->
                        nodes.add(
                                new Definitions.Annotate(
                                        name.id(), expressions.annotation(s.annotation())));
                case MODULE -> nodes.add(moduleAnnotation(name.id(), s));
                default -> {}
            }
        }
        return new StmtNode.Block(nodes.toArray(StmtNode[]::new));
    }

    private StmtNode moduleAnnotation(String name, Stmt.AnnotatedAssign s) throws SyntaxException {
        var annotation = expressions.annotation(s.annotation());
        return compiler.scopes().binding(s) instanceof Scope.Binding.Global(var notes)
                ? new Definitions.AnnotateModule(name, notes, annotation)
                : new Assignments.Expression(annotation);
    }

    private StmtNode imports(Stmt.Import s) {
        var nodes = new ArrayList<StmtNode>();
        for (var alias : s.names()) {
            var target =
                    compiler.write(
                            alias.bound(), compiler.scopes().binding(alias), alias.span().pack());
            nodes.add(
                    new Imports.Import(
                            alias.name(),
                            alias.asName() != null,
                            target,
                            compiler.modules(),
                            alias.span().pack()));
        }
        return new StmtNode.Block(nodes.toArray(StmtNode[]::new));
    }

    private StmtNode importFrom(Stmt.ImportFrom s) throws SyntaxException {
        if (s.level() > 0) {
            throw new SyntaxException(
                    "relative imports are not available here: a program has no package", s.span());
        }
        var nodes = new ArrayList<StmtNode>();
        for (var alias : s.names()) {
            if (alias.name().equals("*")) {
                nodes.add(
                        new Imports.ImportStar(
                                s.module(),
                                compiler.scopes().globals(),
                                compiler.modules(),
                                s.span().pack()));
                continue;
            }
            nodes.add(
                    new Imports.ImportName(
                            s.module(),
                            alias.name(),
                            compiler.write(
                                    alias.bound(),
                                    compiler.scopes().binding(alias),
                                    alias.span().pack()),
                            compiler.modules(),
                            s.span().pack()));
        }
        return new StmtNode.Block(nodes.toArray(StmtNode[]::new));
    }

    // ---- compound statements ----

    private StmtNode ifStmt(Stmt.If s, boolean resumable) throws SyntaxException {
        var tests = new ExprNode[s.branches().size()];
        var bodies = new StmtNode[tests.length + 1];
        for (var i = 0; i < tests.length; i++) {
            tests[i] = expr(s.branches().get(i).test());
            bodies[i] = body(s.branches().get(i).body());
        }
        bodies[tests.length] = body(s.otherwise());
        return resumable
                ? new Resumable.If(unit.state(), tests, bodies)
                : new Control.If(tests, bodies);
    }

    private StmtNode tryStmt(Stmt.Try s, boolean resumable) throws SyntaxException {
        var body = body(s.body());
        if (!s.handlers().isEmpty()) {
            var handlers = new Handlers.Handler[s.handlers().size()];
            for (var i = 0; i < handlers.length; i++) {
                handlers[i] = handler(s.handlers().get(i));
            }
            var otherwise = body(s.otherwise());
            body =
                    s.star()
                            ? groupHandlers(body, handlers, otherwise, resumable)
                            : resumable
                                    ? new Resumable.Try(
                                            unit.state(),
                                            body,
                                            handlers,
                                            otherwise,
                                            unit.hiddenSlot())
                                    : new Handlers.Try(body, handlers, otherwise);
        }
        if (s.finallyBody().isEmpty()) {
            return body;
        }
        var last = body(s.finallyBody());
        return resumable
                ? new Resumable.Finally(
                        unit.state(), body, last, unit.hiddenSlot(), unit.hiddenSlot())
                : new Handlers.Finally(body, last);
    }

    private StmtNode groupHandlers(
            StmtNode body, Handlers.Handler[] handlers, StmtNode otherwise, boolean resumable) {
        var clauses = new GroupHandlers(handlers);
        return resumable
                ? new GroupHandlers.ResumableTry(
                        unit.state(), body, clauses, otherwise, unit.hiddenSlot())
                : new GroupHandlers.Try(body, clauses, otherwise);
    }

    private Handlers.Handler handler(Stmt.Handler handler) throws SyntaxException {
        var name = handler.name();
        var lowering = new YieldLowering(unit, compiler.progress());
        var type = handler.type() == null ? null : expr(lowering.lower(handler.type()));
        return new Handlers.Handler(
                lowering.before().isEmpty()
                        ? null
                        : after(lowering, new StmtNode.Jump(StmtNode.NEXT)),
                type,
                name == null
                        ? null
                        : compiler.write(
                                name, compiler.scopes().binding(handler), handler.span().pack()),
                body(handler.body()),
                handler.span().pack());
    }

    private StmtNode with(Stmt.With s, boolean resumable) throws SyntaxException {
        var inner = body(s.body());
        for (var item : s.items().reversed()) {
            if (resumable) {
                inner = resumableWith(s.async(), item, inner);
                continue;
            }
            var context = expr(item.context());
            var target = item.target() == null ? null : expressions.target(item.target());
            inner = new Handlers.With(context, target, inner);
        }
        return inner;
    }

    private StmtNode resumableWith(boolean async, Stmt.With.Item item, StmtNode inner)
            throws SyntaxException {
        var lowering = new YieldLowering(unit, compiler.progress());
        var context = expr(lowering.lower(item.context()));
        var wanted = item.target();
        if (wanted != null && Yields.in(wanted)) {
            var variable = unit.temporary(wanted.span());
            var stored = stmt(new Stmt.Assign(List.of(wanted), variable, wanted.span()));
            return resumableWith(
                    async,
                    new Stmt.With.Item(item.context(), variable),
                    block(List.of(stored, inner), true));
        }
        var target = wanted == null ? null : expressions.target(wanted);
        return after(
                lowering,
                async
                        ? new Awaiting.With(
                                unit.state(),
                                context,
                                target,
                                inner,
                                unit.hiddenSlot(),
                                unit.hiddenSlot(),
                                unit.hiddenSlot(),
                                unit.hiddenSlot())
                        : new Resumable.With(
                                unit.state(),
                                context,
                                target,
                                inner,
                                unit.hiddenSlot(),
                                unit.hiddenSlot()));
    }

    private StmtNode match(Stmt.Match s, boolean resumable) throws SyntaxException {
        var patterns = new PatternNode[s.cases().size()];
        @Nullable ExprNode[] guards = new @Nullable ExprNode[patterns.length];
        var bodies = new StmtNode[patterns.length + 1];
        for (var i = 0; i < patterns.length; i++) {
            var one = s.cases().get(i);
            patterns[i] = pattern(one.pattern());
            guards[i] = expressions.nullable(one.guard());
            bodies[i] = body(one.body());
        }
        bodies[patterns.length] = new StmtNode.Jump(StmtNode.NEXT);
        var choice =
                new PatternNode.Choice(
                        expr(s.subject()), patterns, guards, s.subject().span().pack());
        return resumable
                ? new Resumable.Match(unit.state(), choice, bodies)
                : new Control.Match(choice, bodies);
    }

    /// A match that yields before a case is chosen.
    private StmtNode yieldingMatch(Stmt.Match s) throws SyntaxException {
        var lowering = new YieldLowering(unit, compiler.progress());
        var subject = expr(lowering.lower(s.subject()));
        var cases = new Resumable.SlowMatch.Case[s.cases().size()];
        for (var i = 0; i < cases.length; i++) {
            var one = s.cases().get(i);
            var guard = new YieldLowering(unit, compiler.progress());
            var test = one.guard() == null ? null : expr(guard.lower(one.guard()));
            cases[i] =
                    new Resumable.SlowMatch.Case(
                            pattern(one.pattern()),
                            after(guard, new StmtNode.Jump(StmtNode.NEXT)),
                            test,
                            body(one.body()));
        }
        return after(
                lowering, new Resumable.SlowMatch(unit.state(), subject, cases, unit.hiddenSlot()));
    }

    private PatternNode pattern(Pattern pattern) throws SyntaxException {
        return switch (pattern) {
            case Pattern.Value p -> literal(p);
            case Pattern.Capture p ->
                    new PatternNode.Capture(null, capture(p.name(), p, p.span().pack()));
            case Pattern.As p ->
                    new PatternNode.Capture(
                            pattern(p.pattern()), capture(p.name(), p, p.span().pack()));
            case Pattern.Or p -> new PatternNode.Or(patterns(p.alternatives()));
            case Pattern.Sequence p -> sequence(p);
            case Pattern.Star p ->
                    new PatternNode.Capture(null, capture(p.name(), p, p.span().pack()));
            case Pattern.Mapping p ->
                    new PatternNode.Mapping(
                            expressions.all(p.keys()),
                            patterns(p.patterns()),
                            capture(p.rest(), p, p.span().pack()));
            case Pattern.ClassPattern p ->
                    new PatternNode.OfClass(
                            expr(p.type()),
                            patterns(p.positional()),
                            p.names().toArray(String[]::new),
                            patterns(p.keyword()));
        };
    }

    private PatternNode literal(Pattern.Value p) throws SyntaxException {
        var identity =
                p.value() instanceof Expr.NoneLiteral || p.value() instanceof Expr.BoolLiteral;
        return new PatternNode.Literal(expr(p.value()), identity);
    }

    private PatternNode sequence(Pattern.Sequence p) throws SyntaxException {
        var star = -1;
        for (var i = 0; i < p.elements().size(); i++) {
            if (p.elements().get(i) instanceof Pattern.Star) {
                star = i;
            }
        }
        return new PatternNode.Sequence(patterns(p.elements()), star);
    }

    private PatternNode[] patterns(List<Pattern> patterns) throws SyntaxException {
        var nodes = new PatternNode[patterns.size()];
        for (var i = 0; i < nodes.length; i++) {
            nodes[i] = pattern(patterns.get(i));
        }
        return nodes;
    }

    private @Nullable Target capture(@Nullable String name, Pattern pattern, long span) {
        return name == null ? null : compiler.write(name, compiler.scopes().binding(pattern), span);
    }
}
