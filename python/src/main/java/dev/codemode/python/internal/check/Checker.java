package dev.codemode.python.internal.check;

import dev.codemode.python.Finding;
import dev.codemode.python.HostModule;
import dev.codemode.python.internal.exec.Yields;
import dev.codemode.python.internal.syntax.Expr;
import dev.codemode.python.internal.syntax.Pattern;
import dev.codemode.python.internal.syntax.Progress;
import dev.codemode.python.internal.syntax.Scopes;
import dev.codemode.python.internal.syntax.Source;
import dev.codemode.python.internal.syntax.Span;
import dev.codemode.python.internal.syntax.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Walks a program with the types of the host functions, and says what would go wrong.
///
/// A forward pass over statements: [Inference] answers what an expression is, this class carries the
/// variables through branches, loops and calls. It never claims what it does not know: where code may
/// not run, or an error would be caught, findings are warnings.
public final class Checker {
    /// How deep calls of the program's own functions are followed.
    private static final int MAX_CALLS = 6;

    /// How often functions may be walked in all: a program of many small functions that call each other
    /// would take exponential time.
    private static final int MAX_WALKS = 400;

    private final Findings findings;
    private final Progress progress;
    private final Stores stores = new Stores();
    private final Inference inference;
    private final Set<Stmt.FunctionDef> called = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Stmt.FunctionDef, Env> defined = new IdentityHashMap<>();
    // Functions and loops are walked more than once; what their text alone tells is found once.
    private final IdentityHashMap<Stmt.FunctionDef, Boolean> generators = new IdentityHashMap<>();
    private final IdentityHashMap<Stmt, Boolean> leaving = new IdentityHashMap<>();
    private int depth;
    private int walks;
    private boolean scanning;
    private @Nullable List<Shape> returned;

    private Checker(
            Source source,
            Scopes scopes,
            Set<String> builtins,
            List<String> modules,
            Progress progress) {
        this.findings = new Findings(source);
        this.progress = progress;
        this.inference = new Inference(this, findings, stores, scopes, builtins, modules, progress);
    }

    /// @param host the modules of host functions that the program gets
    /// @param values names of the values it gets
    /// @param builtins names that mean something by themselves
    /// @param modules names that can be imported
    /// @param progress told of each statement and expression, each time it is walked
    public static List<Finding> check(
            Source source,
            Stmt.Module program,
            Scopes scopes,
            List<HostModule> host,
            Set<String> values,
            Set<String> builtins,
            List<String> modules,
            Progress progress) {
        var checker = new Checker(source, scopes, builtins, modules, progress);
        var env = new Env(null);
        host.forEach(module -> env.set(module.name(), new Shape.Tools(module)));
        values.forEach(name -> env.set(name, Shapes.UNKNOWN));
        checker.body(program.body(), env);
        checker.uncalled();
        return checker.findings.sorted();
    }

    /// Functions that nothing called here may still be called: what is wrong in them is a warning.
    private void uncalled() {
        for (var entry : List.copyOf(defined.entrySet())) {
            if (!called.contains(entry.getKey())) {
                findings.doubt(() -> call(entry.getKey(), entry.getValue(), List.of(), Map.of()));
            }
        }
    }

    // ---- functions ----

    /// What a call of a program's own function answers.
    ///
    /// @param positional shapes of the positional arguments
    /// @param keywords shapes of the keyword arguments
    Shape call(
            Stmt.FunctionDef def, Env outer, List<Shape> positional, Map<String, Shape> keywords) {
        called.add(def);
        if (scanning || !mayFollow()) {
            return Shapes.UNKNOWN;
        }
        var env = new Env(outer);
        bindParameters(def, env, positional, keywords);
        var before = returned;
        returned = new ArrayList<>();
        depth++;
        var ends = body(def.body(), env);
        depth--;
        if (ends) {
            returned.add(Shapes.NONE);
        }
        var answer =
                generators.computeIfAbsent(def, d -> Yields.inAny(d.body()))
                        ? Shapes.UNKNOWN
                        : Shapes.joinAll(returned);
        returned = before;
        return def.async() ? new Shape.Coroutine(answer) : answer;
    }

    /// Whether one more call may be followed; counts it.
    private boolean mayFollow() {
        return depth < MAX_CALLS && ++walks <= MAX_WALKS;
    }

    /// What a call of a lambda answers.
    Shape call(Expr.Lambda def, Env outer, List<Shape> positional) {
        if (scanning || !mayFollow()) {
            return Shapes.UNKNOWN;
        }
        var env = new Env(outer);
        var parameters = new ArrayList<>(def.parameters().positionalOnly());
        parameters.addAll(def.parameters().positional());
        for (var i = 0; i < parameters.size(); i++) {
            env.set(
                    parameters.get(i).name(),
                    i < positional.size() ? positional.get(i) : Shapes.UNKNOWN);
        }
        depth++;
        var answer = expr(def.body(), env);
        depth--;
        return answer;
    }

    private void bindParameters(
            Stmt.FunctionDef def, Env env, List<Shape> positional, Map<String, Shape> keywords) {
        var parameters = new ArrayList<>(def.parameters().positionalOnly());
        parameters.addAll(def.parameters().positional());
        for (var i = 0; i < parameters.size(); i++) {
            var name = parameters.get(i).name();
            env.set(
                    name,
                    i < positional.size()
                            ? positional.get(i)
                            : keywords.getOrDefault(name, Shapes.UNKNOWN));
        }
        for (var parameter : def.parameters().keywordOnly()) {
            env.set(parameter.name(), keywords.getOrDefault(parameter.name(), Shapes.UNKNOWN));
        }
        if (def.parameters().varArgs() != null) {
            env.set(def.parameters().varArgs().name(), Shapes.UNKNOWN);
        }
        if (def.parameters().kwArgs() != null) {
            env.set(def.parameters().kwArgs().name(), Shapes.UNKNOWN);
        }
    }

    // ---- statements: each answers whether the one after it is reached ----

    private boolean body(List<Stmt> body, Env env) {
        for (var i = 0; i < body.size(); i++) {
            if (!statement(body.get(i), env)) {
                return false;
            }
            if (i + 1 < body.size() && leaving.computeIfAbsent(body.get(i), Checker::mayLeave)) {
                // What follows runs on some paths only.
                var rest = body.subList(i + 1, body.size());
                var ends = new boolean[1];
                findings.doubt(() -> ends[0] = body(rest, env));
                return ends[0];
            }
        }
        return true;
    }

    /// Whether a statement holds a return, break or continue that only some paths take.
    private static boolean mayLeave(Stmt stmt) {
        return switch (stmt) {
            case Stmt.If s ->
                    s.branches().stream().anyMatch(b -> leaves(b.body())) || leaves(s.otherwise());
            case Stmt.With s -> leaves(s.body());
            case Stmt.Try s ->
                    leaves(s.body())
                            || s.handlers().stream().anyMatch(h -> leaves(h.body()))
                            || leaves(s.otherwise());
            case Stmt.For s -> returns(s.body());
            case Stmt.While s -> returns(s.body());
            case Stmt.Match s -> s.cases().stream().anyMatch(c -> leaves(c.body()));
            default -> false;
        };
    }

    private static boolean leaves(List<Stmt> body) {
        return body.stream()
                .anyMatch(
                        s ->
                                s instanceof Stmt.Return
                                        || s instanceof Stmt.Break
                                        || s instanceof Stmt.Continue
                                        || mayLeave(s));
    }

    private static boolean returns(List<Stmt> body) {
        return body.stream()
                .anyMatch(
                        s ->
                                switch (s) {
                                    case Stmt.Return _ -> true;
                                    case Stmt.If i ->
                                            i.branches().stream().anyMatch(b -> returns(b.body()))
                                                    || returns(i.otherwise());
                                    case Stmt.For f -> returns(f.body());
                                    case Stmt.While w -> returns(w.body());
                                    case Stmt.Try t ->
                                            returns(t.body())
                                                    || t.handlers().stream()
                                                            .anyMatch(h -> returns(h.body()));
                                    case Stmt.With w -> returns(w.body());
                                    default -> false;
                                });
    }

    private boolean statement(Stmt stmt, Env env) {
        progress.at(stmt.span().start());
        switch (stmt) {
            case Stmt.Expression s -> expr(s.value(), env);
            case Stmt.Assign s -> {
                var value = expr(s.value(), env);
                s.targets().forEach(target -> assign(target, value, env));
            }
            case Stmt.AugmentedAssign s -> augmented(s, env);
            case Stmt.AnnotatedAssign s -> {
                if (s.value() != null) {
                    assign(s.target(), expr(s.value(), env), env);
                }
            }
            case Stmt.Delete s ->
                    s.targets().forEach(target -> assign(target, Shapes.UNKNOWN, env));
            case Stmt.Pass _ -> {}
            case Stmt.Break _, Stmt.Continue _ -> {
                return false;
            }
            case Stmt.Return s -> {
                var value = s.value() == null ? Shapes.NONE : expr(s.value(), env);
                if (returned != null) {
                    returned.add(value);
                }
                return false;
            }
            case Stmt.Raise s -> {
                if (s.exception() != null) {
                    expr(s.exception(), env);
                }
                return false;
            }
            case Stmt.Assert s -> expr(s.test(), env);
            case Stmt.Global s -> s.names().forEach(env::bindOutside);
            case Stmt.Nonlocal s -> s.names().forEach(env::bindOutside);
            case Stmt.Import s -> s.names().forEach(alias -> inference.importModule(alias, env));
            case Stmt.ImportFrom s -> inference.importNames(s, env);
            case Stmt.If s -> {
                return ifStmt(s, env);
            }
            case Stmt.While s -> whileStmt(s, env);
            case Stmt.For s -> forStmt(s, env);
            case Stmt.Try s -> {
                return tryStmt(s, env);
            }
            case Stmt.With s -> {
                for (var item : s.items()) {
                    expr(item.context(), env);
                    if (item.target() != null) {
                        assign(item.target(), Shapes.UNKNOWN, env);
                    }
                }
                // A context manager may catch errors, as contextlib.suppress does.
                var ends = new boolean[1];
                findings.doubt(() -> ends[0] = body(s.body(), env));
                return ends[0];
            }
            case Stmt.FunctionDef s -> define(s, env);
            case Stmt.ClassDef s -> classDef(s, env);
            case Stmt.Match s -> match(s, env);
            case Stmt.TypeAlias s -> env.set(s.name().id(), Shapes.UNKNOWN);
        }
        return true;
    }

    private Shape expr(Expr expr, Env env) {
        return inference.of(expr, env);
    }

    private void augmented(Stmt.AugmentedAssign s, Env env) {
        var before = expr(s.target(), env);
        var value = expr(s.value(), env);
        assign(s.target(), inference.binary(s.op(), before, value), env);
    }

    private void define(Stmt.FunctionDef def, Env env) {
        def.decorators().forEach(decorator -> expr(decorator, env));
        inference.defaults(def.parameters(), env);
        var known = def.decorators().isEmpty();
        env.set(def.name(), known ? new Shape.Function(def, env) : Shapes.UNKNOWN);
        if (defined.put(def, env) == null) {
            scan(def, env);
        }
    }

    /// What a function does to dicts and variables around it, it may do at any time: who calls it is
    /// not always known.
    private void scan(Stmt.FunctionDef def, Env env) {
        var before = returned;
        var outermost = !scanning;
        returned = null;
        scanning = true;
        var inside = new Env(env);
        bindParameters(def, inside, List.of(), Map.of());
        findings.fails(() -> body(def.body(), inside));
        scanning = !outermost;
        returned = before;
    }

    private void classDef(Stmt.ClassDef def, Env env) {
        def.args().forEach(arg -> expr(arg.value(), env));
        var inside = new Env(env);
        findings.doubt(() -> body(def.body(), inside));
        env.set(def.name(), Shapes.UNKNOWN);
    }

    /// Binds a target.
    void assign(Expr target, Shape value, Env env) {
        switch (target) {
            case Expr.Name name -> env.set(name.id(), value);
            case Expr.Tuple(var elements, var at) -> unpack(elements, at, value, env);
            case Expr.ListDisplay(var elements, var at) -> unpack(elements, at, value, env);
            case Expr.Starred(var inner, _) -> assign(inner, Shapes.UNKNOWN, env);
            case Expr.Subscript s -> inference.store(s, value, env);
            case Expr.Attribute a -> expr(a.value(), env);
            default -> {}
        }
    }

    private void unpack(List<Expr> targets, Span at, Shape value, Env env) {
        inference.unpacking(targets, at, value);
        for (var i = 0; i < targets.size(); i++) {
            var element =
                    switch (value) {
                        case Shape.TupleOf(var elements) when elements.size() == targets.size() ->
                                elements.get(i);
                        case Shape.ListOf(var item, _) -> Shapes.known(item);
                        case Shape.RecordOf _ -> Shapes.STR;
                        default -> Shapes.UNKNOWN;
                    };
            assign(targets.get(i), element, env);
        }
    }

    /// The variables before a statement that may not run: copying and joining them is work of its own.
    private Map<String, Shape> saved(Env env, Span at) {
        progress.at(at.start(), env.size());
        return env.save();
    }

    private boolean ifStmt(Stmt.If s, Env env) {
        return branches(s.branches(), s.otherwise(), env);
    }

    private boolean branches(List<Stmt.If.Branch> branches, List<Stmt> otherwise, Env env) {
        if (branches.isEmpty()) {
            return body(otherwise, env);
        }
        var first = branches.getFirst();
        var rest = branches.subList(1, branches.size());
        var truth = Truth.of(expr(first.test(), env));
        if (truth != null) {
            return truth ? body(first.body(), env) : branches(rest, otherwise, env);
        }
        var before = saved(env, first.test().span());
        var ends = new boolean[2];
        findings.doubt(
                () -> {
                    inference.narrow(first.test(), true, env);
                    ends[0] = body(first.body(), env);
                });
        var then = env.save();
        env.restore(before);
        findings.doubt(
                () -> {
                    inference.narrow(first.test(), false, env);
                    ends[1] = branches(rest, otherwise, env);
                });
        if (!ends[1]) {
            env.restore(then);
        } else if (ends[0]) {
            env.joinWith(then);
        }
        return ends[0] || ends[1];
    }

    private void whileStmt(Stmt.While s, Env env) {
        var truth = Truth.of(expr(s.test(), env));
        if (Boolean.FALSE.equals(truth)) {
            body(s.otherwise(), env);
            return;
        }
        var before = saved(env, s.span());
        findings.rehearse(() -> body(s.body(), env));
        env.joinWith(before);
        if (Boolean.TRUE.equals(truth)) {
            body(s.body(), env);
        } else {
            findings.doubt(() -> body(s.body(), env));
        }
        env.joinWith(before);
        body(s.otherwise(), env);
    }

    private void forStmt(Stmt.For s, Env env) {
        var element = inference.element(expr(s.iterable(), env), s.iterable());
        var before = saved(env, s.span());
        findings.rehearse(
                () -> {
                    assign(s.target(), element, env);
                    body(s.body(), env);
                });
        env.joinWith(before);
        assign(s.target(), element, env);
        body(s.body(), env);
        env.joinWith(before);
        body(s.otherwise(), env);
    }

    private boolean tryStmt(Stmt.Try s, Env env) {
        var before = saved(env, s.span());
        var ends = new boolean[] {true};
        var namesBefore = inference.unknownNames();
        if (s.handlers().isEmpty()) {
            ends[0] = body(s.body(), env);
        } else {
            findings.doubt(() -> ends[0] = body(s.body(), env));
            var namesKnown = inference.unknownNames() == namesBefore;
            if (ends[0]) {
                findings.doubt(() -> ends[0] = body(s.otherwise(), env));
            }
            var after = env.save();
            for (var handler : s.handlers()) {
                progress.at(s.span().start(), env.size());
                if (namesKnown && catchesUnknownNames(handler)) {
                    continue;
                }
                env.restore(after);
                env.joinWith(before);
                if (handler.name() != null) {
                    env.set(handler.name(), Shapes.UNKNOWN);
                }
                var goesOn = new boolean[1];
                findings.doubt(() -> goesOn[0] = body(handler.body(), env));
                if (goesOn[0]) {
                    env.joinWith(after);
                    after = env.save();
                    ends[0] = true;
                }
            }
            env.restore(after);
        }
        return body(s.finallyBody(), env) && ends[0];
    }

    /// `except NameError:`, which a body without unknown names never enters.
    private static boolean catchesUnknownNames(Stmt.Handler handler) {
        return handler.type() instanceof Expr.Name(var id, _) && id.equals("NameError");
    }

    private void match(Stmt.Match s, Env env) {
        expr(s.subject(), env);
        var before = env.save();
        var joined = before;
        for (var one : s.cases()) {
            progress.at(s.span().start(), env.size());
            env.restore(before);
            captures(one.pattern(), env);
            findings.doubt(() -> body(one.body(), env));
            env.joinWith(joined);
            joined = env.save();
        }
    }

    private static void captures(Pattern pattern, Env env) {
        switch (pattern) {
            case Pattern.Value _ -> {}
            case Pattern.Capture p -> bind(p.name(), env);
            case Pattern.As p -> {
                captures(p.pattern(), env);
                bind(p.name(), env);
            }
            case Pattern.Or p -> p.alternatives().forEach(a -> captures(a, env));
            case Pattern.Sequence p -> p.elements().forEach(e -> captures(e, env));
            case Pattern.Star p -> bind(p.name(), env);
            case Pattern.Mapping p -> {
                p.patterns().forEach(e -> captures(e, env));
                bind(p.rest(), env);
            }
            case Pattern.ClassPattern p -> {
                p.positional().forEach(e -> captures(e, env));
                p.keyword().forEach(e -> captures(e, env));
            }
        }
    }

    private static void bind(@Nullable String name, Env env) {
        if (name != null) {
            env.set(name, Shapes.UNKNOWN);
        }
    }
}
