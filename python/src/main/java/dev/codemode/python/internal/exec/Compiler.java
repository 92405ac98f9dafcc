package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Signature;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr;
import dev.codemode.python.internal.syntax.Parameters;
import dev.codemode.python.internal.syntax.Progress;
import dev.codemode.python.internal.syntax.Scope;
import dev.codemode.python.internal.syntax.Scopes;
import dev.codemode.python.internal.syntax.Stmt;
import dev.codemode.python.internal.syntax.SyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns a tree into nodes: one [Code] per function, class body and module.
///
/// Statements are compiled by [Statements], expressions by [Expressions]; this class makes what both
/// need, functions and classes.
@Bounded(Bounded.By.SOURCE)
public final class Compiler {
    private final Scopes scopes;
    private final Map<String, Value> builtins;
    private final List<String> modules;
    private final boolean shared;
    private final Progress progress;
    private final Set<Expr> started = Collections.newSetFromMap(new IdentityHashMap<>());

    private Compiler(
            Scopes scopes,
            Map<String, Value> builtins,
            List<String> modules,
            boolean shared,
            Progress progress) {
        this.scopes = scopes;
        this.builtins = builtins;
        this.modules = modules;
        this.shared = shared;
        this.progress = progress;
    }

    /// Compiles a program.
    ///
    /// @param builtins names that mean something without being bound
    /// @param modules names that can be imported, for the message where another one is
    /// @param progress told of each statement and expression
    /// @throws SyntaxException where the program uses something that this sandbox refuses
    public static Program compile(
            Stmt.Module module,
            Scopes scopes,
            Map<String, Value> builtins,
            List<String> modules,
            Progress progress)
            throws SyntaxException {
        return new Compiler(scopes, builtins, modules, false, progress).program(module);
    }

    /// Compiles a program that many runs share, as a module of the library.
    ///
    /// @throws SyntaxException as above
    public static Program compileForMany(
            Stmt.Module module,
            Scopes scopes,
            Map<String, Value> builtins,
            List<String> modules,
            Progress progress)
            throws SyntaxException {
        return new Compiler(scopes, builtins, modules, true, progress).program(module);
    }

    /// Compiles a module of the library: many runs share its code, so that nothing in it may remember
    /// a value of one.
    public static Program compileLibrary(
            Stmt.Module module, Scopes scopes, Map<String, Value> builtins, List<String> modules)
            throws SyntaxException {
        return new Compiler(scopes, builtins, modules, true, Progress.unwatched()).program(module);
    }

    private Program program(Stmt.Module module) throws SyntaxException {
        var unit = new Unit(scopes.module(), "<module>");
        var body = new Statements(this, unit).program(module.body());
        var code =
                new Code(
                        "<module>",
                        "<module>",
                        new Signature(List.of(), 0, 0, false, false),
                        docOf(module.body()),
                        unit.layout(),
                        body,
                        unit.isGenerator() ? Code.Kind.COROUTINE : Code.Kind.PLAIN);
        return new Program(code, scopes.globals());
    }

    Progress progress() {
        return progress;
    }

    Scopes scopes() {
        return scopes;
    }

    @Nullable Value builtin(String name) {
        return builtins.get(name);
    }

    List<String> modules() {
        return modules;
    }

    /// Whether many runs, on many threads, execute the code at a time.
    boolean isShared() {
        return shared;
    }

    /// A `def`, decorators included.
    ExprNode function(Unit outer, Stmt.FunctionDef def) throws SyntaxException {
        var unit = unit(scopes.of(def), outer.qualify(def.name()), def.parameters());
        if (def.async()) {
            unit.makeAsync();
        }
        var body = new Statements(this, unit).body(def.body());
        var code = code(def.name(), unit, def.parameters(), docOf(def.body()), body);
        var made =
                functionNode(outer, code, unit, def.parameters(), def.returns(), def.span().pack());
        return decorated(outer, def.decorators(), made);
    }

    ExprNode lambda(Unit outer, Expr.Lambda lambda) throws SyntaxException {
        var unit = unit(scopes.of(lambda), outer.qualify("<lambda>"), lambda.parameters());
        var body =
                new Statements(this, unit)
                        .body(List.of(new Stmt.Return(lambda.body(), lambda.body().span())));
        var code = code("<lambda>", unit, lambda.parameters(), null, body);
        return functionNode(outer, code, unit, lambda.parameters(), null, lambda.span().pack());
    }

    private static Unit unit(Scope scope, String qualifiedName, Parameters parameters) {
        var unit = new Unit(scope, qualifiedName);
        if (!parameters.positionalOnly().isEmpty() || !parameters.positional().isEmpty()) {
            unit.takesSelf();
        }
        return unit;
    }

    private static Code code(
            String name, Unit unit, Parameters parameters, @Nullable String doc, StmtNode body) {
        return new Code(
                name,
                unit.qualifiedName,
                signature(parameters),
                doc,
                unit.layout(),
                body,
                unit.kind());
    }

    private ExprNode functionNode(
            Unit outer,
            Code code,
            Unit unit,
            Parameters parameters,
            @Nullable Expr returns,
            long span)
            throws SyntaxException {
        var expressions = new Expressions(this, outer);
        var names = new ArrayList<String>();
        var notes = new ArrayList<ExprNode>();
        var defaults = new ArrayList<@Nullable ExprNode>();
        for (var parameter : inSlotOrder(parameters)) {
            var value = parameter.defaultValue();
            defaults.add(value == null ? null : expressions.expr(value));
            var note = parameter.annotation();
            if (note != null) {
                names.add(parameter.name());
                notes.add(expressions.annotation(note));
            }
        }
        if (returns != null) {
            names.add("return");
            notes.add(expressions.annotation(returns));
        }
        return new Definitions.Function(
                code,
                defaults.toArray(new @Nullable ExprNode[0]),
                unit.scope.freeVariables(),
                names.toArray(String[]::new),
                notes.toArray(ExprNode[]::new),
                span);
    }

    private static Signature signature(Parameters parameters) {
        var names = new ArrayList<String>();
        inSlotOrder(parameters).forEach(p -> names.add(p.name()));
        return new Signature(
                names,
                parameters.positionalOnly().size(),
                parameters.positionalOnly().size() + parameters.positional().size(),
                parameters.varArgs() != null,
                parameters.kwArgs() != null);
    }

    private static List<Parameters.Parameter> inSlotOrder(Parameters parameters) {
        var all = new ArrayList<>(parameters.positionalOnly());
        all.addAll(parameters.positional());
        all.addAll(parameters.keywordOnly());
        if (parameters.varArgs() != null) {
            all.add(parameters.varArgs());
        }
        if (parameters.kwArgs() != null) {
            all.add(parameters.kwArgs());
        }
        return all;
    }

    /// A generator expression: a generator function whose argument is the first iterator.
    ExprNode generatorExpression(Unit outer, Expr.Comprehension expr) throws SyntaxException {
        var unit = new Unit(scopes.of(expr), outer.qualify("<genexpr>"));
        unit.takesSelf();
        var body = new Statements(this, unit).generatorBody(expr);
        var code =
                new Code(
                        "<genexpr>",
                        unit.qualifiedName,
                        new Signature(List.of(".0"), 1, 1, false, false),
                        "",
                        unit.layout(),
                        body,
                        unit.kind());
        var first = new Expressions(this, outer).expr(expr.clauses().getFirst().iterable());
        return new Definitions.GeneratorExpression(
                code,
                first,
                expr.clauses().getFirst().async(),
                unit.scope.freeVariables(),
                expr.span().pack());
    }

    /// A `class`, decorators included.
    ExprNode classDefinition(Unit outer, Stmt.ClassDef def) throws SyntaxException {
        var unit = new Unit(scopes.of(def), outer.qualify(def.name()));
        if (!def.args().isEmpty()) {
            unit.prepare();
        }
        var body = new Statements(this, unit).body(def.body());
        var code =
                new Code(
                        def.name(),
                        unit.qualifiedName,
                        new Signature(List.of(), 0, 0, false, false),
                        docOf(def.body()),
                        unit.layout(),
                        body,
                        Code.Kind.PLAIN);
        var made =
                new Definitions.ClassDefinition(
                        def.name(),
                        new Expressions(this, outer).arguments(def.args()),
                        code,
                        unit.scope.freeVariables(),
                        unit.scope.classCell(),
                        def.span().pack());
        return decorated(outer, def.decorators(), made);
    }

    private ExprNode decorated(Unit outer, List<Expr> decorators, ExprNode made)
            throws SyntaxException {
        if (decorators.isEmpty()) {
            return made;
        }
        var nodes = new Expressions(this, outer).all(decorators);
        return new Definitions.Decorated(nodes, made, made.span);
    }

    private static @Nullable String docOf(List<Stmt> body) {
        return !body.isEmpty()
                        && body.getFirst() instanceof Stmt.Expression(Expr.StrLiteral text, _)
                ? text.value()
                : null;
    }

    /// Notes that calls of tools in an expression are to be started, not waited for: it is awaited, or
    /// handed to what awaits it.
    void start(Expr expr) {
        switch (expr) {
            case Expr.Call call -> started.add(call);
            case Expr.Starred star -> start(star.value());
            case Expr.ListDisplay list -> list.elements().forEach(this::start);
            case Expr.Tuple tuple -> tuple.elements().forEach(this::start);
            case Expr.SetDisplay set -> set.elements().forEach(this::start);
            case Expr.Comprehension all -> start(all.element());
            default -> {}
        }
    }

    boolean isStarted(Expr.Call call) {
        return started.contains(call);
    }

    /// Reads a variable.
    ExprNode read(Unit unit, String name, Scope.Binding binding, long span) {
        var node = readPlain(unit, name, binding, span);
        // A metaclass may have prepared names that the body itself does not bind.
        return unit.isPrepared() && !(binding instanceof Scope.Binding.ClassName)
                ? new Variables.ClassName(name, node, span)
                : node;
    }

    private ExprNode readPlain(Unit unit, String name, Scope.Binding binding, long span) {
        return switch (binding) {
            case Scope.Binding.Local(var slot) -> new Variables.Local(slot, name, span);
            case Scope.Binding.Cell(var slot) -> new Variables.CellLocal(slot, name, span);
            case Scope.Binding.Free(var index) -> new Variables.Free(index, name, span);
            case Scope.Binding.Global(var index) ->
                    new Variables.Global(index, name, builtins.get(name), span);
            case Scope.Binding.Builtin _ -> {
                if (name.equals("__name__")) {
                    yield new Variables.ModuleName(span);
                }
                var value = builtins.get(name);
                yield value == null
                        ? new Variables.Undefined(name, span)
                        : new ExprNode.Constant(value, span);
            }
            case Scope.Binding.ClassName(var mangled, var otherwise) ->
                    new Variables.ClassName(mangled, readPlain(unit, name, otherwise, span), span);
        };
    }

    /// Writes a variable.
    Target write(String name, Scope.Binding binding, long span) {
        return switch (binding) {
            case Scope.Binding.Local(var slot) -> new Variables.LocalTarget(slot, name, span);
            case Scope.Binding.Cell(var slot) -> new Variables.CellTarget(slot, name, span);
            case Scope.Binding.Free(var index) -> new Variables.FreeTarget(index, name, span);
            case Scope.Binding.Global(var index) -> new Variables.GlobalTarget(index, name, span);
            case Scope.Binding.ClassName(var mangled, _) ->
                    new Variables.ClassTarget(mangled, span);
            case Scope.Binding.Builtin _ ->
                    throw new IllegalStateException("'" + name + "' is assigned but not bound");
        };
    }
}
