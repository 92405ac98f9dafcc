package dev.codemode.python.internal.syntax;

import dev.codemode.python.internal.syntax.Scope.Kind;
import dev.codemode.python.internal.syntax.Variable.Declared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Walks a program once and notes in each scope which names it binds, uses and declares.
final class NameCollector {
    private final ScopeTable table;
    private final Function<String, List<String>> starNames;
    private final Progress progress;

    /// Outer scopes before inner ones.
    private final List<LexicalScope> scopes = new ArrayList<>();

    private LexicalScope scope;

    /// The innermost comprehension of this scope around the current place.
    private @Nullable InlinedComprehension comprehension;

    private int loops;

    /// Whether an `except*` of this function is around.
    private boolean inGroupHandler;

    /// How many iterables of comprehensions are around the current place in this scope.
    private int iterables;

    /// Name of the class around, for private names.
    private @Nullable String className;

    NameCollector(ScopeTable table, Function<String, List<String>> starNames, Progress progress) {
        this.table = table;
        this.starNames = starNames;
        this.progress = progress;
        this.scope = table.module();
    }

    List<LexicalScope> collect(Stmt.Module module) throws SyntaxException {
        scopes.add(scope);
        statements(module.body());
        return scopes;
    }

    // Names

    private Variable bind(String name, Span at) throws SyntaxException {
        if (name.equals("__debug__")) {
            throw new SyntaxException("cannot assign to __debug__", at);
        }
        return bindIn(scope, name);
    }

    private static Variable bindIn(LexicalScope scope, String name) {
        var variable = scope.variable(name);
        if (!variable.isBound()) {
            variable.bind();
            if (scope.isFunction() && variable.declared() == Declared.NOWHERE) {
                scope.addSlot(variable);
            }
        }
        return variable;
    }

    private void use(Expr.Name node) {
        var name = node.id();
        var inlined = comprehension == null ? null : comprehension.find(name);
        if (inlined != null) {
            table.put(node, inlined);
            return;
        }
        // A comprehension in a class does not see the names of the class, as a function would not.
        var variable =
                comprehension != null && scope.kind() == Kind.CLASS
                        ? scope.beyondClass(name)
                        : scope.variable(name);
        variable.use();
        table.put(node, variable);
        if (name.equals("super") && scope.isFunction()) {
            scope.variable("__class__").use();
        }
    }

    private void target(Expr target) throws SyntaxException {
        switch (target) {
            case Expr.Name name -> table.put(name, bind(name.id(), name.span()));
            case Expr.Tuple(var elements, _) -> targets(elements);
            case Expr.ListDisplay(var elements, _) -> targets(elements);
            case Expr.Starred(var value, _) -> target(value);
            default -> visit(target);
        }
    }

    private void targets(List<Expr> elements) throws SyntaxException {
        for (var element : elements) {
            target(element);
        }
    }

    // Statements

    private void statements(List<Stmt> body) throws SyntaxException {
        for (var stmt : body) {
            statement(stmt);
        }
    }

    private void statement(Stmt stmt) throws SyntaxException {
        progress.at(stmt.span().start());
        switch (stmt) {
            case Stmt.Expression(var value, _) -> visit(value);
            case Stmt.Assign(var targets, var value, _) -> {
                visit(value);
                targets(targets);
            }
            case Stmt.AugmentedAssign(var target, _, var value, _) -> {
                target(target);
                visit(value);
            }
            case Stmt.AnnotatedAssign assign -> annotated(assign);
            case Stmt.Delete(var targets, _) -> targets(targets);
            case Stmt.Pass _ -> {}
            case Stmt.Break(var span) -> inLoop("'break' outside loop", span);
            case Stmt.Continue(var span) -> inLoop("'continue' not properly in loop", span);
            case Stmt.Return(var value, var span) -> {
                if (scope.kind() != Kind.FUNCTION) {
                    throw new SyntaxException("'return' outside function", span);
                }
                refuseInGroupHandler(span);
                if (value != null) {
                    scope.returnsAt(span);
                }
                visitIfPresent(value);
            }
            case Stmt.Raise(var exception, var cause, _) -> {
                visitIfPresent(exception);
                visitIfPresent(cause);
            }
            case Stmt.Assert(var test, var message, _) -> {
                visit(test);
                visitIfPresent(message);
            }
            case Stmt.Global(var names, var span) -> declare(names, Declared.GLOBAL, span);
            case Stmt.Nonlocal(var names, var span) -> declare(names, Declared.NONLOCAL, span);
            case Stmt.Import(var names, _) -> aliases(names);
            case Stmt.ImportFrom from -> importFrom(from);
            case Stmt.If(var branches, var otherwise, _) -> {
                for (var branch : branches) {
                    visit(branch.test());
                    statements(branch.body());
                }
                statements(otherwise);
            }
            case Stmt.While(var test, var body, var otherwise, _) -> {
                visit(test);
                loop(body);
                statements(otherwise);
            }
            case Stmt.For loop -> forLoop(loop);
            case Stmt.Try attempt -> attempt(attempt);
            case Stmt.With with -> with(with);
            case Stmt.FunctionDef function -> function(function);
            case Stmt.ClassDef definition -> classDefinition(definition);
            case Stmt.Match match -> match(match);
            case Stmt.TypeAlias(var name, var value, _) -> {
                target(name);
                visit(value);
            }
        }
    }

    private void inLoop(String problem, Span span) throws SyntaxException {
        if (loops == 0) {
            refuseInGroupHandler(span);
            throw new SyntaxException(problem, span);
        }
    }

    private void refuseInGroupHandler(Span span) throws SyntaxException {
        if (inGroupHandler) {
            throw new SyntaxException(
                    "'break', 'continue' and 'return' cannot appear in an except* block", span);
        }
    }

    private void loop(List<Stmt> body) throws SyntaxException {
        loops++;
        statements(body);
        loops--;
    }

    private void forLoop(Stmt.For loop) throws SyntaxException {
        if (loop.async()) {
            requireAsync("'async for' outside async function", loop.span());
        }
        visit(loop.iterable());
        target(loop.target());
        loop(loop.body());
        statements(loop.otherwise());
    }

    private void with(Stmt.With with) throws SyntaxException {
        if (with.async()) {
            requireAsync("'async with' outside async function", with.span());
        }
        for (var item : with.items()) {
            visit(item.context());
            var target = item.target();
            if (target != null) {
                target(target);
            }
        }
        statements(with.body());
    }

    private void requireAsync(String problem, Span span) throws SyntaxException {
        if (!scope.allowsAwait()) {
            throw new SyntaxException(problem, span);
        }
        scope.makeGenerator();
    }

    private void annotated(Stmt.AnnotatedAssign assign) throws SyntaxException {
        if (assign.target() instanceof Expr.Name(var id, var span)) {
            var variable = scope.variable(id);
            if (assign.simple()) {
                checkAnnotatable(variable, assign.span());
                variable.annotate();
                if (scope.kind() == Kind.MODULE) {
                    var notes = scope.variable("__annotations__");
                    notes.bind();
                    table.put(assign, notes);
                }
            }
            if (assign.simple() || assign.value() != null) {
                bind(id, span);
            }
            table.put(assign.target(), variable);
        } else {
            visit(assign.target());
        }
        visit(assign.annotation());
        visitIfPresent(assign.value());
    }

    private void checkAnnotatable(Variable variable, Span span) throws SyntaxException {
        if (variable.declared() != Declared.NOWHERE && scope.kind() != Kind.MODULE) {
            throw new SyntaxException(
                    "annotated name '%s' can't be %s"
                            .formatted(variable.name(), word(variable.declared())),
                    span);
        }
    }

    private static String word(Declared declared) {
        return declared == Declared.GLOBAL ? "global" : "nonlocal";
    }

    private void declare(List<String> names, Declared as, Span span) throws SyntaxException {
        for (var name : names) {
            var variable = scope.variable(name);
            var problem = declarationProblem(variable, word(as));
            if (problem != null) {
                throw new SyntaxException(problem, span);
            }
            if (as == Declared.NONLOCAL && scope.kind() == Kind.MODULE) {
                throw new SyntaxException("nonlocal declaration not allowed at module level", span);
            }
            if (variable.declared() != Declared.NOWHERE && variable.declared() != as) {
                throw new SyntaxException("name '" + name + "' is nonlocal and global", span);
            }
            variable.declare(as, span);
        }
    }

    private static @Nullable String declarationProblem(Variable variable, String word) {
        var name = variable.name();
        if (variable.isParameter()) {
            return "name '%s' is parameter and %s".formatted(name, word);
        }
        if (variable.isUsed()) {
            return "name '%s' is used prior to %s declaration".formatted(name, word);
        }
        if (variable.isAnnotated()) {
            return "annotated name '%s' can't be %s".formatted(name, word);
        }
        return variable.isBound() && variable.declared() == Declared.NOWHERE
                ? "name '%s' is assigned to before %s declaration".formatted(name, word)
                : null;
    }

    private void aliases(List<Stmt.Alias> aliases) throws SyntaxException {
        for (var alias : aliases) {
            table.put(alias, bind(alias.bound(), alias.span()));
        }
    }

    private void importFrom(Stmt.ImportFrom from) throws SyntaxException {
        var first = from.names().getFirst();
        if (!first.name().equals("*")) {
            aliases(from.names());
            return;
        }
        if (scope.kind() != Kind.MODULE) {
            throw new SyntaxException("import * only allowed at module level", first.span());
        }
        for (var name : starNames.apply(from.module())) {
            bindIn(scope, name);
        }
    }

    private void attempt(Stmt.Try attempt) throws SyntaxException {
        statements(attempt.body());
        var last = attempt.handlers().size() - 1;
        for (var i = 0; i <= last; i++) {
            var handler = attempt.handlers().get(i);
            if (handler.type() == null && i < last) {
                throw new SyntaxException("default 'except:' must be last", handler.span());
            }
            visitIfPresent(handler.type());
            var name = handler.name();
            if (name != null) {
                table.put(handler, bind(name, handler.span()));
            }
            if (attempt.star()) {
                groupHandler(handler.body());
            } else {
                statements(handler.body());
            }
        }
        statements(attempt.otherwise());
        statements(attempt.finallyBody());
    }

    /// What jumps in an `except*` may not lead out of it.
    private void groupHandler(List<Stmt> body) throws SyntaxException {
        var outerLoops = loops;
        var outer = inGroupHandler;
        loops = 0;
        inGroupHandler = true;
        statements(body);
        loops = outerLoops;
        inGroupHandler = outer;
    }

    // Functions and classes

    private void function(Stmt.FunctionDef function) throws SyntaxException {
        table.put(function, bind(mangle(function.name()), function.span()));
        visitAll(function.decorators());
        outsideOf(function.parameters());
        visitIfPresent(function.returns());
        var inner = enter(function, Kind.FUNCTION, function.async());
        var outer = scope;
        var outerLoops = loops;
        var outerHandler = inGroupHandler;
        scope = inner;
        loops = 0;
        inGroupHandler = false;
        parameters(function.parameters());
        statements(function.body());
        var wrong = inner.wrongReturn();
        if (wrong != null) {
            throw new SyntaxException("'return' with value in async generator", wrong);
        }
        scope = outer;
        loops = outerLoops;
        inGroupHandler = outerHandler;
    }

    private LexicalScope enter(Object node, Kind kind, boolean async) {
        var inner = new LexicalScope(kind, async, scope, comprehension);
        table.put(node, inner);
        scopes.add(inner);
        return inner;
    }

    private String mangle(String name) {
        return className == null ? name : PrivateNames.mangle(className, name);
    }

    /// Defaults and annotations belong to the scope around the function.
    private void outsideOf(Parameters parameters) throws SyntaxException {
        defaults(parameters.positionalOnly());
        defaults(parameters.positional());
        defaults(parameters.keywordOnly());
        annotations(parameters.positionalOnly());
        annotations(parameters.positional());
        annotation(parameters.varArgs());
        annotations(parameters.keywordOnly());
        annotation(parameters.kwArgs());
    }

    private void defaults(List<Parameters.Parameter> parameters) throws SyntaxException {
        for (var parameter : parameters) {
            visitIfPresent(parameter.defaultValue());
        }
    }

    private void annotations(List<Parameters.Parameter> parameters) throws SyntaxException {
        for (var parameter : parameters) {
            annotation(parameter);
        }
    }

    private void annotation(Parameters.@Nullable Parameter parameter) throws SyntaxException {
        if (parameter != null) {
            visitIfPresent(parameter.annotation());
        }
    }

    private void parameters(Parameters parameters) throws SyntaxException {
        for (var parameter : parameters.positionalOnly()) {
            parameter(parameter);
        }
        for (var parameter : parameters.positional()) {
            parameter(parameter);
        }
        for (var parameter : parameters.keywordOnly()) {
            parameter(parameter);
        }
        parameter(parameters.varArgs());
        parameter(parameters.kwArgs());
    }

    private void parameter(Parameters.@Nullable Parameter parameter) throws SyntaxException {
        if (parameter == null) {
            return;
        }
        if (scope.variable(parameter.name()).isBound()) {
            throw new SyntaxException(
                    "duplicate argument '" + parameter.name() + "' in function definition",
                    parameter.span());
        }
        bind(parameter.name(), parameter.span()).makeParameter();
    }

    private void lambda(Expr.Lambda lambda) throws SyntaxException {
        outsideOf(lambda.parameters());
        var inner = enter(lambda, Kind.LAMBDA, false);
        var outer = scope;
        var outerComprehension = comprehension;
        var outerIterables = iterables;
        scope = inner;
        comprehension = null;
        iterables = 0;
        parameters(lambda.parameters());
        visit(lambda.body());
        scope = outer;
        iterables = outerIterables;
        comprehension = outerComprehension;
    }

    private void classDefinition(Stmt.ClassDef definition) throws SyntaxException {
        table.put(definition, bind(mangle(definition.name()), definition.span()));
        visitAll(definition.decorators());
        arguments(definition.args());
        var inner = enter(definition, Kind.CLASS, false);
        inner.variable("__module__").bind();
        inner.variable("__qualname__").bind();
        var outer = scope;
        var outerLoops = loops;
        var outerHandler = inGroupHandler;
        var outerClass = className;
        scope = inner;
        loops = 0;
        inGroupHandler = false;
        className = PrivateNames.stem(definition.name());
        statements(definition.body());
        scope = outer;
        loops = outerLoops;
        inGroupHandler = outerHandler;
        className = outerClass;
    }

    // Expressions

    private void visitAll(List<Expr> exprs) throws SyntaxException {
        for (var expr : exprs) {
            visit(expr);
        }
    }

    private void visitIfPresent(@Nullable Expr expr) throws SyntaxException {
        if (expr != null) {
            visit(expr);
        }
    }

    /// Records are not taken apart here: that would make the frame several times as big, and as many
    /// of them stand on the stack as the expression has levels.
    private void visit(Expr expr) throws SyntaxException {
        progress.at(expr.span().start());
        switch (expr) {
            case Expr.Name e -> use(e);
            case Expr.NoneLiteral _,
                    Expr.BoolLiteral _,
                    Expr.IntLiteral _,
                    Expr.FloatLiteral _,
                    Expr.ImaginaryLiteral _,
                    Expr.StrLiteral _,
                    Expr.BytesLiteral _,
                    Expr.EllipsisLiteral _ -> {}
            case Expr.FString e -> visitAll(e.parts());
            case Expr.Replacement e -> visitBoth(e.value(), e.format());
            case Expr.Tuple e -> visitAll(e.elements());
            case Expr.ListDisplay e -> visitAll(e.elements());
            case Expr.SetDisplay e -> visitAll(e.elements());
            case Expr.DictDisplay e -> items(e);
            case Expr.Starred e -> visit(e.value());
            case Expr.Unary e -> visit(e.operand());
            case Expr.Binary e -> {
                visit(e.left());
                visit(e.right());
            }
            case Expr.Logical e -> visitAll(e.operands());
            case Expr.Compare e -> {
                visit(e.first());
                visitAll(e.rest());
            }
            case Expr.Conditional e -> {
                visitBoth(e.test(), e.then());
                visit(e.otherwise());
            }
            case Expr.NamedExpr e -> {
                assignment(e.target());
                visit(e.value());
            }
            case Expr.Attribute e -> visit(e.value());
            case Expr.Subscript e -> {
                visit(e.value());
                visit(e.index());
            }
            case Expr.Slice e -> slice(e);
            case Expr.Call e -> {
                visit(e.callee());
                arguments(e.args());
            }
            case Expr.Lambda e -> lambda(e);
            case Expr.Comprehension e -> comprehension(e);
            case Expr.DictComprehension e ->
                    inlined(e, "dict comprehension", e.clauses(), e.key(), e.value());
            case Expr.Yield e -> {
                yielding("yield", e.span());
                visitIfPresent(e.value());
            }
            case Expr.YieldFrom e -> {
                yielding("yield from", e.span());
                visit(e.value());
            }
            case Expr.Await e -> await(e);
        }
    }

    private void visitBoth(Expr first, @Nullable Expr second) throws SyntaxException {
        visit(first);
        if (second != null) {
            visit(second);
        }
    }

    private void items(Expr.DictDisplay dict) throws SyntaxException {
        for (var item : dict.items()) {
            visitIfPresent(item.key());
            visit(item.value());
        }
    }

    private void slice(Expr.Slice slice) throws SyntaxException {
        visitIfPresent(slice.lower());
        visitIfPresent(slice.upper());
        visitIfPresent(slice.step());
    }

    private void arguments(List<Expr.Arg> args) throws SyntaxException {
        for (var arg : args) {
            visit(arg.value());
        }
    }

    private String awaitProblem() {
        if (comprehension != null) {
            return "asynchronous comprehension outside of an asynchronous function";
        }
        return scope.kind() == Kind.CLASS
                ? "'await' outside function"
                : "'await' outside async function";
    }

    private void await(Expr.Await await) throws SyntaxException {
        requireAsync(awaitProblem(), await.span());
        visit(await.value());
    }

    private void yielding(String word, Span span) throws SyntaxException {
        if (comprehension != null) {
            throw new SyntaxException("'yield' inside " + comprehension.description(), span);
        }
        switch (scope.kind()) {
            case MODULE, CLASS ->
                    throw new SyntaxException("'" + word + "' outside function", span);
            case GENERATOR_EXPRESSION ->
                    throw new SyntaxException("'yield' inside generator expression", span);
            case FUNCTION, LAMBDA -> {
                if (scope.isAsync() && word.equals("yield from")) {
                    throw new SyntaxException("'yield from' inside async function", span);
                }
                if (scope.isAsync()) {
                    scope.yieldsAsync();
                }
                scope.makeGenerator();
            }
        }
    }

    // Comprehensions

    private void comprehension(Expr.Comprehension comp) throws SyntaxException {
        switch (comp.kind()) {
            case LIST -> inlined(comp, "list comprehension", comp.clauses(), comp.element(), null);
            case SET -> inlined(comp, "set comprehension", comp.clauses(), comp.element(), null);
            case GENERATOR -> generator(comp);
        }
    }

    private void inlined(
            Expr comp,
            String description,
            List<Expr.Clause> clauses,
            Expr element,
            @Nullable Expr second)
            throws SyntaxException {
        iterable(clauses.getFirst());
        var outer = comprehension;
        var inner = new InlinedComprehension(description, outer);
        for (var clause : clauses) {
            iterationVariables(clause.target(), inner);
        }
        table.put(comp, inner);
        comprehension = inner;
        clauses(clauses, inner);
        visit(element);
        visitIfPresent(second);
        comprehension = outer;
    }

    /// Makes all variables before anything is visited, since all are known everywhere inside.
    private void iterationVariables(Expr target, InlinedComprehension inner) {
        switch (target) {
            case Expr.Name(var id, _) -> inner.bind(id, scope);
            case Expr.Tuple(var elements, _) ->
                    elements.forEach(element -> iterationVariables(element, inner));
            case Expr.ListDisplay(var elements, _) ->
                    elements.forEach(element -> iterationVariables(element, inner));
            case Expr.Starred(var value, _) -> iterationVariables(value, inner);
            default -> {}
        }
    }

    /// All but the first iterable, which belongs to what is around.
    private void clauses(List<Expr.Clause> clauses, @Nullable InlinedComprehension inner)
            throws SyntaxException {
        for (var i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            if (clause.async()) {
                requireAsync(
                        "asynchronous comprehension outside of an asynchronous function",
                        clause.target().span());
            }
            if (i > 0) {
                iterable(clause);
            }
            if (inner == null) {
                target(clause.target());
            } else {
                visitTarget(clause.target());
            }
            visitAll(clause.conditions());
        }
    }

    private void iterable(Expr.Clause clause) throws SyntaxException {
        iterables++;
        visit(clause.iterable());
        iterables--;
    }

    /// A target whose names are bound already.
    private void visitTarget(Expr target) throws SyntaxException {
        switch (target) {
            case Expr.Tuple(var elements, _) -> {
                for (var element : elements) {
                    visitTarget(element);
                }
            }
            case Expr.ListDisplay(var elements, _) -> {
                for (var element : elements) {
                    visitTarget(element);
                }
            }
            case Expr.Starred(var value, _) -> visitTarget(value);
            default -> visit(target);
        }
    }

    private void generator(Expr.Comprehension comp) throws SyntaxException {
        iterable(comp.clauses().getFirst());
        var inner = enter(comp, Kind.GENERATOR_EXPRESSION, false);
        inner.makeGenerator();
        inner.addSlot(new Variable(".0"));
        var outer = scope;
        var outerComprehension = comprehension;
        var outerIterables = iterables;
        scope = inner;
        comprehension = null;
        iterables = 0;
        clauses(comp.clauses(), null);
        visit(comp.element());
        scope = outer;
        iterables = outerIterables;
        comprehension = outerComprehension;
    }

    /// `:=` binds in the function or module around, not in a comprehension.
    private void assignment(Expr.Name target) throws SyntaxException {
        if (iterables > 0) {
            throw new SyntaxException(
                    "assignment expression cannot be used in a comprehension iterable expression",
                    target.span());
        }
        if (comprehension == null && scope.kind() != Kind.GENERATOR_EXPRESSION) {
            table.put(target, bind(target.id(), target.span()));
            return;
        }
        var name = target.id();
        var host = scope;
        var around = comprehension;
        while (true) {
            var variable = host.known(name);
            var isIteration =
                    host.kind() == Kind.GENERATOR_EXPRESSION
                            && variable != null
                            && variable.isOwn();
            if (isIteration || around != null && around.find(name) != null) {
                throw new SyntaxException(
                        "assignment expression cannot rebind comprehension iteration variable '"
                                + name
                                + "'",
                        target.span());
            }
            var next = host.parent();
            if (host.kind() != Kind.GENERATOR_EXPRESSION || next == null) {
                break;
            }
            around = host.around();
            host = next;
        }
        table.put(target, bindBeyond(host, target));
    }

    private Variable bindBeyond(LexicalScope host, Expr.Name target) throws SyntaxException {
        if (host.kind() == Kind.CLASS) {
            throw new SyntaxException(
                    "assignment expression within a comprehension cannot be used in a class body",
                    target.span());
        }
        var bound = bindIn(host, target.id());
        if (host == scope) {
            return bound;
        }
        var isGlobal = host.kind() == Kind.MODULE || bound.declared() == Declared.GLOBAL;
        var variable = scope.variable(target.id());
        variable.declare(isGlobal ? Declared.GLOBAL : Declared.NONLOCAL, target.span());
        variable.bind();
        return variable;
    }

    // Patterns

    private void match(Stmt.Match match) throws SyntaxException {
        visit(match.subject());
        var last = match.cases().size() - 1;
        for (var i = 0; i <= last; i++) {
            var branch = match.cases().get(i);
            if (i < last && branch.guard() == null) {
                checkRefutable(branch.pattern());
            }
            pattern(branch.pattern(), new HashSet<>());
            visitIfPresent(branch.guard());
            statements(branch.body());
        }
    }

    private static void checkRefutable(Pattern pattern) throws SyntaxException {
        switch (pattern) {
            case Pattern.Capture(var name, var span) ->
                    throw new SyntaxException(
                            (name == null ? "wildcard" : "name capture '" + name + "'")
                                    + " makes remaining patterns unreachable",
                            span);
            case Pattern.As(var inner, _, _) -> checkRefutable(inner);
            case Pattern.Or(var alternatives, _) -> checkRefutable(alternatives.getLast());
            default -> {}
        }
    }

    private void pattern(Pattern pattern, Set<String> names) throws SyntaxException {
        switch (pattern) {
            case Pattern.Value(var value, _) -> visit(value);
            case Pattern.Capture(var name, var span) -> capture(pattern, name, span, names);
            case Pattern.Star(var name, var span) -> capture(pattern, name, span, names);
            case Pattern.As(var inner, var name, var span) -> {
                pattern(inner, names);
                capture(pattern, name, span, names);
            }
            case Pattern.Or or -> alternatives(or, names);
            case Pattern.Sequence(var elements, _) -> patterns(elements, names);
            case Pattern.Mapping(var keys, var patterns, var rest, var span) -> {
                visitAll(keys);
                patterns(patterns, names);
                capture(pattern, rest, span, names);
            }
            case Pattern.ClassPattern type -> {
                visit(type.type());
                patterns(type.positional(), names);
                checkAttributes(type);
                patterns(type.keyword(), names);
            }
        }
    }

    private void patterns(List<Pattern> patterns, Set<String> names) throws SyntaxException {
        for (var pattern : patterns) {
            pattern(pattern, names);
        }
    }

    private void capture(Pattern pattern, @Nullable String name, Span span, Set<String> names)
            throws SyntaxException {
        if (name == null) {
            return;
        }
        if (!names.add(name)) {
            throw new SyntaxException(
                    "multiple assignments to name '" + name + "' in pattern", span);
        }
        table.put(pattern, bind(name, span));
    }

    private void alternatives(Pattern.Or or, Set<String> names) throws SyntaxException {
        Set<String> first = null;
        for (var alternative : or.alternatives()) {
            var bound = new HashSet<String>();
            pattern(alternative, bound);
            if (first == null) {
                first = bound;
            } else if (!first.equals(bound)) {
                throw new SyntaxException(
                        "alternative patterns bind different names", alternative.span());
            }
            if (alternative != or.alternatives().getLast()) {
                checkRefutable(alternative);
            }
        }
        for (var name : first == null ? Set.<String>of() : first) {
            if (!names.add(name)) {
                throw new SyntaxException(
                        "multiple assignments to name '" + name + "' in pattern", or.span());
            }
        }
    }

    private static void checkAttributes(Pattern.ClassPattern type) throws SyntaxException {
        var seen = new HashSet<String>();
        for (var i = 0; i < type.names().size(); i++) {
            if (!seen.add(type.names().get(i))) {
                throw new SyntaxException(
                        "attribute name repeated in class pattern: " + type.names().get(i),
                        type.keyword().get(i).span());
            }
        }
    }
}
