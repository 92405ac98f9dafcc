package dev.codemode.python.internal.check;

import dev.codemode.python.HostFunction;
import dev.codemode.python.HostModule;
import dev.codemode.python.HostType;
import dev.codemode.python.internal.runtime.Names;
import dev.codemode.python.internal.runtime.NotHere;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.syntax.Expr;
import dev.codemode.python.internal.syntax.Parameters;
import dev.codemode.python.internal.syntax.Progress;
import dev.codemode.python.internal.syntax.Scope;
import dev.codemode.python.internal.syntax.Scopes;
import dev.codemode.python.internal.syntax.Span;
import dev.codemode.python.internal.syntax.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Says what an expression is, and reports what cannot work on the way.
final class Inference {
    /// What calls `key` for each element.
    private static final Set<String> KEYED = Set.of("sorted", "min", "max");

    /// Of a large catalogue a list of all would bury the one that is meant.
    private static final int TOOLS_SHOWN = 40;

    private final Checker checker;
    private final Findings findings;
    private final Progress progress;
    private final Set<String> builtins;
    private final List<String> modules;
    private final ToolCalls toolCalls;
    private final Subscripts subscripts;
    private final Scopes scopes;
    private final Stores stores;
    private int unknownNames;

    Inference(
            Checker checker,
            Findings findings,
            Stores stores,
            Scopes scopes,
            Set<String> builtins,
            List<String> modules,
            Progress progress) {
        this.checker = checker;
        this.progress = progress;
        this.stores = stores;
        this.scopes = scopes;
        this.findings = findings;
        this.builtins = builtins;
        this.modules = modules;
        this.toolCalls = new ToolCalls(findings, stores);
        this.subscripts = new Subscripts(findings, stores);
    }

    Shape of(Expr expr, Env env) {
        progress.at(expr.span().start());
        return switch (expr) {
            case Expr.NoneLiteral _ -> Shapes.NONE;
            case Expr.BoolLiteral(var value, _) -> new Shape.BoolShape(value);
            case Expr.IntLiteral(var value, _) ->
                    new Shape.Num("int", value.bitLength() < 64 ? value.longValue() : null);
            case Expr.FloatLiteral _ -> Shapes.FLOAT;
            case Expr.ImaginaryLiteral _, Expr.BytesLiteral _, Expr.EllipsisLiteral _ ->
                    Shapes.UNKNOWN;
            case Expr.StrLiteral(var value, _) -> new Shape.Str(value, null);
            case Expr.FString(var parts, _) -> {
                parts.forEach(part -> of(part, env));
                yield Shapes.STR;
            }
            case Expr.Replacement e -> {
                of(e.value(), env);
                if (e.format() != null) {
                    of(e.format(), env);
                }
                yield Shapes.STR;
            }
            case Expr.Name e -> name(e, env);
            case Expr.Tuple(var elements, _) -> tuple(elements, env);
            case Expr.ListDisplay(var elements, _) -> list(elements, env);
            case Expr.SetDisplay(var elements, _) -> {
                elements.forEach(element -> of(element, env));
                yield Shapes.UNKNOWN;
            }
            case Expr.DictDisplay e -> dict(e, env);
            case Expr.Starred(var value, _) -> {
                of(value, env);
                yield Shapes.UNKNOWN;
            }
            case Expr.Unary e -> unary(e, env);
            case Expr.Binary e -> binary(e.op(), of(e.left(), env), of(e.right(), env));
            case Expr.Logical e -> logical(e, env);
            case Expr.Compare e -> compare(e, env);
            case Expr.Conditional e -> conditional(e, env);
            case Expr.NamedExpr e -> {
                var value = of(e.value(), env);
                env.set(e.target().id(), value);
                yield value;
            }
            case Expr.Attribute e -> attribute(e, of(e.value(), env));
            case Expr.Subscript e -> subscript(e, of(e.value(), env), of(e.index(), env));
            case Expr.Slice e -> {
                for (var bound : new @Nullable Expr[] {e.lower(), e.upper(), e.step()}) {
                    if (bound != null) {
                        of(bound, env);
                    }
                }
                yield Shapes.UNKNOWN;
            }
            case Expr.Call e -> call(e, env);
            case Expr.Lambda e -> {
                defaults(e.parameters(), env);
                yield new Shape.Lambda(e, env);
            }
            case Expr.Comprehension e -> comprehension(e, env);
            case Expr.DictComprehension e -> {
                var inner = clauses(e.clauses(), env);
                yield new Shape.DictOf(of(e.key(), inner), of(e.value(), inner));
            }
            case Expr.Yield e -> {
                if (e.value() != null) {
                    of(e.value(), env);
                }
                yield Shapes.UNKNOWN;
            }
            case Expr.YieldFrom e -> unknown(e.value(), env);
            case Expr.Await e -> awaited(of(e.value(), env));
        };
    }

    private Shape subscript(Expr.Subscript e, Shape container, Shape key) {
        return container instanceof Shape.Union(var members)
                ? anyOf(members, member -> subscripts.of(e, member, key))
                : subscripts.of(e, container, key);
    }

    private static Shape awaited(Shape shape) {
        return shape instanceof Shape.Coroutine(var result) ? result : shape;
    }

    private Shape unknown(Expr part, Env env) {
        of(part, env);
        return Shapes.UNKNOWN;
    }

    void defaults(Parameters parameters, Env env) {
        var all = new ArrayList<>(parameters.positionalOnly());
        all.addAll(parameters.positional());
        all.addAll(parameters.keywordOnly());
        for (var parameter : all) {
            if (parameter.defaultValue() != null) {
                of(parameter.defaultValue(), env);
            }
        }
    }

    /// How many uses of names that are bound nowhere were met so far.
    int unknownNames() {
        return unknownNames;
    }

    // ---- names and modules ----

    private Shape name(Expr.Name name, Env env) {
        var shape = env.get(name.id());
        if (shape != null) {
            return shape;
        }
        if (builtins.contains(name.id())) {
            return new Shape.Builtin(name.id());
        }
        if (!(scopes.binding(name) instanceof Scope.Binding.Builtin)) {
            return Shapes.UNKNOWN;
        }
        unknownNames++;
        findings.error("unknown-name", name.span(), () -> unknown(name.id()));
        return Shapes.NEVER;
    }

    private String unknown(String name) {
        var why = NotHere.why(name);
        return why == null
                ? "the name '" + name + "' is bound nowhere" + Names.didYouMean(name, builtins)
                : "'" + name + "' is not available here. " + why;
    }

    void importModule(Stmt.Alias alias, Env env) {
        if (!modules.contains(alias.name())) {
            unknownModule(alias.name(), alias.span());
        }
        env.set(
                alias.bound(),
                modules.contains(alias.name()) && alias.bound().indexOf('.') < 0
                        ? new Shape.Module(alias.asName() == null ? alias.bound() : alias.name())
                        : Shapes.UNKNOWN);
    }

    void importNames(Stmt.ImportFrom s, Env env) {
        if (!modules.contains(s.module())) {
            unknownModule(s.module(), s.span());
        }
        for (var alias : s.names()) {
            env.set(
                    alias.bound(),
                    s.module().equals("json") && alias.name().equals("loads")
                            ? new Shape.Builtin("json.loads")
                            : Shapes.UNKNOWN);
        }
    }

    private void unknownModule(String name, Span span) {
        findings.error("unknown-module", span, () -> missing(name));
    }

    private String missing(String module) {
        var why = NotHere.why(module);
        return "there is no module '"
                + module
                + "' here"
                + (why == null ? Names.didYouMean(module, modules) : ". " + why)
                + "; this sandbox has "
                + String.join(", ", modules);
    }

    // ---- displays ----

    private Shape tuple(List<Expr> elements, Env env) {
        var shapes = elements.stream().map(element -> of(element, env)).toList();
        return hasStar(elements) ? Shapes.UNKNOWN : new Shape.TupleOf(shapes);
    }

    private Shape list(List<Expr> elements, Env env) {
        var shapes = elements.stream().map(element -> of(element, env)).toList();
        if (hasStar(elements)) {
            return new Shape.ListOf(Shapes.UNKNOWN, false);
        }
        if (shapes.isEmpty()) {
            return new Shape.ListOf(Shapes.NEVER, false);
        }
        return new Shape.ListOf(Shapes.joinAll(shapes), true);
    }

    private static boolean hasStar(List<Expr> elements) {
        return elements.stream().anyMatch(e -> e instanceof Expr.Starred);
    }

    private Shape dict(Expr.DictDisplay display, Env env) {
        var entries = new LinkedHashMap<String, Shape>();
        var known = true;
        for (var item : display.items()) {
            var value = of(item.value(), env);
            if (item.key() != null
                    && of(item.key(), env) instanceof Shape.Str(var key, _)
                    && key != null) {
                entries.put(key, value);
            } else {
                known = false;
            }
        }
        return known ? new Shape.DictDisplay(entries) : Shapes.DICT;
    }

    private Shape comprehension(Expr.Comprehension e, Env env) {
        var inner = clauses(e.clauses(), env);
        var element = of(e.element(), inner);
        return switch (e.kind()) {
            case LIST -> new Shape.ListOf(element, false);
            case SET, GENERATOR -> new Shape.Iter(element);
        };
    }

    private Env clauses(List<Expr.Clause> clauses, Env env) {
        var inner = new Env(env);
        for (var clause : clauses) {
            var element = element(of(clause.iterable(), inner), clause.iterable());
            checker.assign(clause.target(), element, inner);
            for (var condition : clause.conditions()) {
                of(condition, inner);
                narrow(condition, true, inner);
            }
        }
        return inner;
    }

    /// What a loop over a value takes from it.
    Shape element(Shape iterable, Expr source) {
        return switch (iterable) {
            case Shape.ListOf(var element, _) -> Shapes.known(element);
            case Shape.TupleOf(var elements) -> Shapes.joinAll(elements);
            case Shape.RecordOf record ->
                    new Shape.Str(null, new Shape.KeysOf(record, findings.text(source.span())));
            case Shape.Iter(var element) -> element;
            case Shape.DictOf(var keys, _) -> keys;
            case Shape.DictDisplay(var entries) -> entries.isEmpty() ? Shapes.UNKNOWN : Shapes.STR;
            case Shape.Str _, Shape.JsonText _ -> Shapes.STR;
            case Shape.NoneShape _ -> {
                findings.error(
                        "not-iterable",
                        source.span(),
                        () -> "this is None here, which has no elements");
                yield Shapes.UNKNOWN;
            }
            case Shape.Union(var members) -> {
                var elements = new ArrayList<Shape>();
                for (var member : members) {
                    if (!(member instanceof Shape.NoneShape)) {
                        elements.add(element(member, source));
                    }
                }
                yield Shapes.joinAll(elements);
            }
            default -> Shapes.UNKNOWN;
        };
    }

    /// `a, b = value`: whether that can be.
    void unpacking(List<Expr> targets, Span at, Shape value) {
        if (hasStar(targets)) {
            return;
        }
        switch (value) {
            case Shape.NoneShape _ ->
                    findings.error(
                            "wrong-unpacking",
                            at,
                            () -> "this unpacks None, which has no elements");
            case Shape.TupleOf(var elements) when elements.size() != targets.size() ->
                    findings.error(
                            "wrong-unpacking",
                            at,
                            () ->
                                    "there are "
                                            + targets.size()
                                            + " targets for a tuple of "
                                            + elements.size());
            case Shape.RecordOf(var record) when !record.open() && !stores.mayHoldAny(record) ->
                    unpackingKeys(targets, at, record);
            default -> {}
        }
    }

    private void unpackingKeys(List<Expr> targets, Span at, HostType.RecordType record) {
        var message =
                "this unpacks the keys of a dict, which are "
                        + String.join(", ", Keys.names(record))
                        + "; read its values by key";
        var most = record.fields().size();
        var least = record.fields().stream().filter(HostType.Field::required).count();
        if (targets.size() > most || targets.size() < least) {
            findings.error("wrong-unpacking", at, () -> message);
        } else {
            findings.warning("wrong-unpacking", at, () -> message);
        }
    }

    // ---- operators ----

    private Shape unary(Expr.Unary e, Env env) {
        var operand = of(e.operand(), env);
        if (e.op() != Expr.UnaryOp.NOT) {
            return operand instanceof Shape.Num(var type, _)
                    ? new Shape.Num(type, null)
                    : Shapes.UNKNOWN;
        }
        var truth = Truth.of(operand);
        return new Shape.BoolShape(truth == null ? null : !truth);
    }

    Shape binary(Expr.BinaryOp op, Shape a, Shape b) {
        if (a instanceof Shape.Num(var x, _) && b instanceof Shape.Num(var y, _)) {
            if (op == Expr.BinaryOp.POWER) {
                return new Shape.Union(Set.of(Shapes.INT, Shapes.FLOAT));
            }
            var isFloat = op == Expr.BinaryOp.DIVIDE || x.equals("float") || y.equals("float");
            return isFloat ? Shapes.FLOAT : Shapes.INT;
        }
        if (op == Expr.BinaryOp.ADD
                && a instanceof Shape.ListOf(var x, var first)
                && b instanceof Shape.ListOf(var y, var second)) {
            return new Shape.ListOf(Shapes.join(x, y), first || second);
        }
        if (op == Expr.BinaryOp.ADD && a instanceof Shape.Str && b instanceof Shape.Str
                || op == Expr.BinaryOp.MODULO && a instanceof Shape.Str) {
            return Shapes.STR;
        }
        return Shapes.UNKNOWN;
    }

    private Shape logical(Expr.Logical e, Env env) {
        var results = new ArrayList<Shape>();
        Map<String, Shape> before = null;
        var doubtful = false;
        for (var i = 0; i < e.operands().size(); i++) {
            var operand = e.operands().get(i);
            var shape = doubtful ? doubted(operand, env) : of(operand, env);
            var last = i == e.operands().size() - 1;
            var truth = Truth.of(shape);
            if (last || truth != null && truth != e.and()) {
                results.add(shape);
                break;
            }
            if (truth == null) {
                results.add(e.and() ? shape : withoutNone(shape));
                doubtful = true;
                before = before == null ? env.save() : before;
                narrow(operand, e.and(), env);
            }
        }
        if (before != null) {
            env.restore(before);
        }
        return Shapes.joinAll(results);
    }

    private Shape doubted(Expr expr, Env env) {
        var result = new Shape[1];
        findings.doubt(() -> result[0] = of(expr, env));
        return result[0];
    }

    private Shape conditional(Expr.Conditional e, Env env) {
        var truth = Truth.of(of(e.test(), env));
        if (truth != null) {
            return of(truth ? e.then() : e.otherwise(), env);
        }
        var before = env.save();
        narrow(e.test(), true, env);
        var then = doubted(e.then(), env);
        env.restore(before);
        narrow(e.test(), false, env);
        var otherwise = doubted(e.otherwise(), env);
        env.restore(before);
        return Shapes.join(then, otherwise);
    }

    private Shape compare(Expr.Compare e, Env env) {
        var left = of(e.first(), env);
        if (e.ops().size() > 1) {
            e.rest().forEach(operand -> of(operand, env));
            return Shapes.BOOL;
        }
        var right = of(e.rest().getFirst(), env);
        return new Shape.BoolShape(
                switch (e.ops().getFirst()) {
                    case IN -> isKey(left, right);
                    case NOT_IN -> negate(isKey(left, right));
                    case IS -> isSame(left, right);
                    case IS_NOT -> negate(isSame(left, right));
                    case EQUAL -> isEqual(left, right, e.span());
                    case NOT_EQUAL -> negate(isEqual(left, right, e.span()));
                    default -> null;
                });
    }

    private static @Nullable Boolean negate(@Nullable Boolean value) {
        return value == null ? null : !value;
    }

    private @Nullable Boolean isKey(Shape key, Shape container) {
        if (!(key instanceof Shape.Str(var text, _)) || text == null) {
            return null;
        }
        return switch (container) {
            case Shape.RecordOf(var record) when stores.mayHold(record, text) -> null;
            case Shape.RecordOf(var record) -> {
                var field = Keys.field(record, text);
                yield field != null && field.required()
                        ? Boolean.TRUE
                        : Keys.lacks(record, text) ? Boolean.FALSE : null;
            }
            case Shape.DictDisplay(var entries) ->
                    entries.containsKey(text) && !stores.any(text) ? Boolean.TRUE : null;
            case Shape.Union(var members) -> isKeyOfAll(key, members);
            default -> null;
        };
    }

    private @Nullable Boolean isKeyOfAll(Shape key, Set<Shape> members) {
        Boolean all = null;
        for (var member : members) {
            var one = isKey(key, member);
            if (one == null || all != null && !all.equals(one)) {
                return null;
            }
            all = one;
        }
        return all;
    }

    private static @Nullable Boolean isSame(Shape a, Shape b) {
        if (a instanceof Shape.NoneShape && b instanceof Shape.NoneShape) {
            return true;
        }
        if (b instanceof Shape.NoneShape && Shapes.isNeverNone(a)) {
            return false;
        }
        var left = a.typeName();
        var right = b.typeName();
        return left.isEmpty() || right.isEmpty() || left.equals(right) ? null : Boolean.FALSE;
    }

    private @Nullable Boolean isEqual(Shape a, Shape b, Span at) {
        if (a instanceof Shape.Str(var x, _)
                && x != null
                && b instanceof Shape.Str(var y, _)
                && y != null) {
            return x.equals(y);
        }
        if (a instanceof Shape.OneOfTexts(var allowed)
                && b instanceof Shape.Str(var text, _)
                && text != null) {
            if (!allowed.contains(text)) {
                neverEqual(allowed, text, at);
                return false;
            }
            return allowed.size() == 1 ? Boolean.TRUE : null;
        }
        return null;
    }

    /// Guards such as `status == "error"` compare with what a tool never answers and mean it; a text
    /// near one that it answers is a slip.
    private void neverEqual(List<String> allowed, String text, Span at) {
        var hint = Names.didYouMean(text, allowed);
        if (!hint.isEmpty()) {
            findings.warning(
                    "never-equal",
                    at,
                    () ->
                            "this is never '"
                                    + text
                                    + "'; it is one of "
                                    + String.join(", ", allowed)
                                    + hint);
        }
    }

    // ---- narrowing ----

    private static Shape withoutNone(Shape shape) {
        if (!(shape instanceof Shape.Union(var members))) {
            return shape;
        }
        var rest = new LinkedHashSet<>(members);
        rest.removeIf(member -> member instanceof Shape.NoneShape);
        return union(rest);
    }

    private static Shape union(Set<Shape> members) {
        return switch (members.size()) {
            case 0 -> Shapes.UNKNOWN;
            case 1 -> members.iterator().next();
            default -> new Shape.Union(members);
        };
    }

    /// What a condition says of variables where it holds, or does not.
    void narrow(Expr condition, boolean holds, Env env) {
        switch (condition) {
            case Expr.Name name when holds -> {
                var shape = env.get(name.id());
                if (shape != null) {
                    env.set(name.id(), withoutNone(shape));
                }
            }
            case Expr.Unary(var op, var operand, _) when op == Expr.UnaryOp.NOT ->
                    narrow(operand, !holds, env);
            case Expr.Logical(var and, var operands, _) when and == holds ->
                    operands.forEach(operand -> narrow(operand, holds, env));
            case Expr.Compare c when isNoneTest(c) -> {
                var isNone = c.ops().getFirst() == Expr.CompareOp.IS;
                if (c.first() instanceof Expr.Name name) {
                    var shape = env.get(name.id());
                    if (shape != null) {
                        env.set(name.id(), isNone == holds ? Shapes.NONE : withoutNone(shape));
                    }
                }
            }
            case Expr.Compare c when c.ops().size() == 1 && isMembership(c.ops().getFirst()) -> {
                var isIn = c.ops().getFirst() == Expr.CompareOp.IN;
                if (c.rest().getFirst() instanceof Expr.Name name
                        && env.get(name.id()) instanceof Shape.Union(var members)) {
                    var key = of(c.first(), env);
                    env.set(name.id(), having(members, m -> isKey(key, m), isIn == holds));
                }
            }
            case Expr.Call call when isTypeTest(call) -> {
                if (call.args().getFirst().value() instanceof Expr.Name name
                        && env.get(name.id()) instanceof Shape.Union(var members)) {
                    env.set(name.id(), having(members, m -> isInstance(m, call), holds));
                }
            }
            default -> {}
        }
    }

    private static boolean isMembership(Expr.CompareOp op) {
        return op == Expr.CompareOp.IN || op == Expr.CompareOp.NOT_IN;
    }

    /// The members for which a test may come out as it did.
    private static Shape having(
            Set<Shape> members, Function<Shape, @Nullable Boolean> test, boolean wanted) {
        var rest = new LinkedHashSet<Shape>();
        for (var member : members) {
            var truth = test.apply(member);
            if (truth == null || truth == wanted) {
                rest.add(member);
            }
        }
        return union(rest);
    }

    private static boolean isNoneTest(Expr.Compare c) {
        return c.ops().size() == 1
                && c.rest().getFirst() instanceof Expr.NoneLiteral
                && (c.ops().getFirst() == Expr.CompareOp.IS
                        || c.ops().getFirst() == Expr.CompareOp.IS_NOT);
    }

    private static boolean isTypeTest(Expr.Call call) {
        return call.callee() instanceof Expr.Name(var id, _)
                && id.equals("isinstance")
                && call.args().size() == 2;
    }

    /// `target[index] = ...` and `del target[index]`.
    void store(Expr.Subscript target, Shape value, Env env) {
        var dict = of(target.value(), env);
        var key = of(target.index(), env) instanceof Shape.Str(var text, _) ? text : null;
        stores.add(dict, key);
        if (dict instanceof Shape.DictDisplay(var entries)
                && key != null
                && target.value() instanceof Expr.Name name) {
            var more = new LinkedHashMap<>(entries);
            more.put(key, value);
            env.setOwner(name.id(), new Shape.DictDisplay(more));
        } else if (!(dict instanceof Shape.RecordOf || dict instanceof Shape.Unknown)) {
            forget(target.value(), env);
        }
    }

    /// The value behind an expression was changed in a way that is not followed.
    private void forget(Expr changed, Env env) {
        switch (changed) {
            case Expr.Name name -> {
                var shape = env.get(name.id());
                if (shape instanceof Shape.DictDisplay || shape instanceof Shape.DictOf) {
                    env.setOwner(name.id(), Shapes.DICT);
                } else if (shape != null) {
                    env.setOwner(name.id(), Shapes.UNKNOWN);
                }
            }
            case Expr.Subscript s -> forget(s.value(), env);
            case Expr.Attribute a -> forget(a.value(), env);
            default -> {}
        }
    }

    // ---- attributes ----

    private Shape attribute(Expr.Attribute e, Shape self) {
        return switch (self) {
            case Shape.Tools(var module) -> tool(e, module);
            case Shape.Module _, Shape.Unknown _, Shape.Builtin _ ->
                    self instanceof Shape.Module(var name)
                            ? new Shape.Builtin(name + "." + e.name())
                            : Shapes.UNKNOWN;
            case Shape.Union(var members) -> {
                var rest = withoutNone(self);
                yield rest instanceof Shape.Union
                        ? anyOf(Shapes.members(rest), member -> attribute(e, member))
                        : attribute(e, rest);
            }
            default -> method(e, self);
        };
    }

    /// What is read from one of several: a mistake where it is one for each of them.
    Shape anyOf(Set<Shape> members, UnaryOperator<Shape> read) {
        var answers = new ArrayList<Shape>();
        for (var member : members) {
            var answer = new Shape[] {Shapes.UNKNOWN};
            if (!findings.fails(() -> answer[0] = read.apply(member))) {
                answers.add(answer[0]);
            }
        }
        if (answers.isEmpty()) {
            return members.stream()
                    .filter(m -> !(m instanceof Shape.NoneShape))
                    .findFirst()
                    .map(read)
                    .orElse(Shapes.UNKNOWN);
        }
        // A method belongs to one value; which one is not known.
        return answers.stream().anyMatch(a -> a instanceof Shape.Method)
                ? Shapes.UNKNOWN
                : Shapes.joinAll(answers);
    }

    private Shape tool(Expr.Attribute e, HostModule module) {
        for (var function : module.functions()) {
            if (function.name().equals(e.name())) {
                return new Shape.Tool(module, function);
            }
        }
        if (!e.name().startsWith("__")) {
            var names = module.functions().stream().map(HostFunction::name).toList();
            findings.error(
                    "unknown-tool",
                    e.nameSpan(),
                    () ->
                            "there is no tool '"
                                    + e.name()
                                    + "'; there are "
                                    + Names.some(names, TOOLS_SHOWN)
                                    + Names.didYouMean(e.name(), names));
        }
        return Shapes.UNKNOWN;
    }

    private Shape method(Expr.Attribute e, Shape self) {
        var type = typeOf(self.typeName());
        if (type == null) {
            return Shapes.UNKNOWN;
        }
        if (type.lookup(e.name()) != null || e.name().startsWith("__")) {
            return new Shape.Method(self, e.name(), e.value());
        }
        findings.error("no-such-attribute", e.span(), () -> noAttribute(e, self, type));
        return Shapes.UNKNOWN;
    }

    private static @Nullable Type typeOf(String name) {
        return switch (name) {
            case "NoneType" -> Types.NONE;
            case "bool" -> Types.BOOL;
            case "int" -> Types.INT;
            case "float" -> Types.FLOAT;
            case "str" -> Types.STR;
            case "list" -> Types.LIST;
            case "tuple" -> Types.TUPLE;
            case "dict" -> Types.DICT;
            default -> null;
        };
    }

    private String noAttribute(Expr.Attribute e, Shape self, Type type) {
        var base = findings.text(e.value().span());
        var start = "'" + type.name() + "' object has no attribute '" + e.name() + "'";
        return start
                + switch (self) {
                    case Shape.Str(_, var keysOf) when keysOf != null -> keyAdvice(keysOf);
                    case Shape.JsonText _ ->
                            ": tools answer with JSON text here; read it with json.loads("
                                    + base
                                    + ")";
                    case Shape.RecordOf(var record) when Keys.field(record, e.name()) != null ->
                            ": it is a dict; write " + base + "[\"" + e.name() + "\"]";
                    case Shape.RecordOf(var record) -> Keys.advice(record, base, e.name());
                    case Shape.ListOf _ -> ": it is a list; loop over it or take " + base + "[0]";
                    case Shape.NoneShape _ -> ": it is always None here";
                    default -> "";
                };
    }

    private static String keyAdvice(Shape.KeysOf keysOf) {
        var record = keysOf.record().type();
        var lists = Keys.lists(record, keysOf.source());
        return ": "
                + keysOf.source()
                + " is a dict with the keys "
                + String.join(", ", Keys.names(record))
                + ", and a loop over it takes its keys"
                + (lists.isEmpty() ? "" : "; loop over " + String.join(" or ", lists));
    }

    // ---- calls ----

    private Shape call(Expr.Call e, Env env) {
        var callee = of(e.callee(), env);
        var shapes = e.args().stream().map(arg -> of(arg.value(), env)).toList();
        if (callee instanceof Shape.Unknown && e.callee() instanceof Expr.Attribute method) {
            writes(Shapes.UNKNOWN, method.name(), e, shapes);
        }
        return switch (callee) {
            case Shape.Tool(var module, var function) -> toolCall(e, module, function, shapes);
            case Shape.Builtin(var name) -> builtin(name, e, shapes);
            case Shape.Method method -> methodCall(method, e, shapes, env);
            case Shape.Function(var def, var outer) -> localCall(def, outer, e, shapes);
            case Shape.Lambda(var def, var outer) -> checker.call(def, outer, shapes);
            default -> Shapes.UNKNOWN;
        };
    }

    private void writes(Shape dict, String method, Expr.Call e, List<Shape> shapes) {
        var positional = new ArrayList<Shape>();
        var keywords = new LinkedHashMap<String, Shape>();
        for (var i = 0; i < shapes.size(); i++) {
            if (e.args().get(i) instanceof Expr.Arg.Keyword keyword) {
                keywords.put(keyword.name(), shapes.get(i));
            } else {
                positional.add(shapes.get(i));
            }
        }
        stores.method(dict, method, keywords, positional);
    }

    private Shape toolCall(
            Expr.Call e, HostModule module, HostFunction function, List<Shape> shapes) {
        if (function.types() == null) {
            return atPath(module, function, shapes);
        }
        toolCalls.check(function, e.args(), shapes, e.span());
        return Shapes.of(function.types().result());
    }

    /// `tools.call(path, args)` with a path that is known: the tool at its end.
    private static Shape atPath(HostModule module, HostFunction function, List<Shape> shapes) {
        if (!function.name().equals("call")
                || shapes.isEmpty()
                || !(shapes.getFirst() instanceof Shape.Str(var path, _))
                || path == null) {
            return Shapes.UNKNOWN;
        }
        for (var other : module.functions()) {
            if (other.types() != null && path.equals(other.types().path())) {
                return Shapes.of(other.types().result());
            }
        }
        return Shapes.UNKNOWN;
    }

    private Shape localCall(Stmt.FunctionDef def, Env outer, Expr.Call e, List<Shape> shapes) {
        var positional = new ArrayList<Shape>();
        var keywords = new LinkedHashMap<String, Shape>();
        for (var i = 0; i < shapes.size(); i++) {
            switch (e.args().get(i)) {
                case Expr.Arg.Positional _ -> positional.add(shapes.get(i));
                case Expr.Arg.Keyword keyword -> keywords.put(keyword.name(), shapes.get(i));
                case Expr.Arg.Star _, Expr.Arg.DoubleStar _ -> {
                    return checker.call(def, outer, List.of(), Map.of());
                }
            }
        }
        return checker.call(def, outer, positional, keywords);
    }

    private Shape builtin(String name, Expr.Call e, List<Shape> shapes) {
        var first = shapes.isEmpty() ? Shapes.UNKNOWN : shapes.getFirst();
        var firstExpr = e.args().isEmpty() ? e : e.args().getFirst().value();
        keyFunction(name, e, shapes);
        return switch (name) {
            case "asyncio.run" -> awaited(first);
            case "map" -> new Shape.Iter(mapped(e, shapes));
            case "filter" ->
                    new Shape.Iter(
                            shapes.size() == 2
                                    ? element(shapes.get(1), e.args().get(1).value())
                                    : Shapes.UNKNOWN);
            case "min", "max" ->
                    positional(e) == 1 && shapes.size() < 3 && !hasDefault(e)
                            ? element(first, firstExpr)
                            : Shapes.UNKNOWN;
            case "next" -> e.args().size() == 1 ? element(first, firstExpr) : nextOr(first, shapes);
            case "json.loads" -> loads(first, firstExpr, e);
            case "json.dumps", "str", "repr", "format", "chr" -> Shapes.STR;
            case "len", "int", "ord", "hash", "id" -> Shapes.INT;
            case "float" -> Shapes.FLOAT;
            case "callable", "hasattr", "any", "all" -> Shapes.BOOL;
            case "isinstance" -> new Shape.BoolShape(isInstance(first, e));
            case "list", "sorted" ->
                    e.args().isEmpty()
                            ? new Shape.ListOf(Shapes.UNKNOWN, false)
                            : new Shape.ListOf(element(first, firstExpr), false);
            case "reversed" -> new Shape.Iter(element(first, firstExpr));
            case "enumerate" ->
                    new Shape.Iter(
                            new Shape.TupleOf(List.of(Shapes.INT, element(first, firstExpr))));
            case "zip" -> zip(e, shapes);
            case "range" -> new Shape.Iter(Shapes.INT);
            default -> Shapes.UNKNOWN;
        };
    }

    private static long positional(Expr.Call e) {
        return e.args().stream().filter(arg -> arg instanceof Expr.Arg.Positional).count();
    }

    private static boolean hasDefault(Expr.Call e) {
        return e.args().stream()
                .anyMatch(
                        arg ->
                                arg instanceof Expr.Arg.Keyword keyword
                                        && keyword.name().equals("default"));
    }

    /// `next(iterator, default)`.
    private static Shape nextOr(Shape iterator, List<Shape> shapes) {
        return iterator instanceof Shape.Iter(var element) && shapes.size() == 2
                ? Shapes.join(element, shapes.get(1))
                : Shapes.UNKNOWN;
    }

    /// Walks what `sorted`, `min` and `max` call for each element, and the test of `filter`.
    private void keyFunction(String name, Expr.Call e, List<Shape> shapes) {
        if (name.equals("filter") && shapes.size() == 2) {
            apply(shapes.getFirst(), List.of(element(shapes.get(1), e.args().get(1).value())));
        }
        if (KEYED.contains(name) && positional(e) == 1) {
            sortKey(e, shapes, element(shapes.getFirst(), e.args().getFirst().value()));
        }
    }

    private Shape mapped(Expr.Call e, List<Shape> shapes) {
        if (shapes.size() < 2 || positional(e) != shapes.size()) {
            return Shapes.UNKNOWN;
        }
        var elements = new ArrayList<Shape>();
        for (var i = 1; i < shapes.size(); i++) {
            elements.add(element(shapes.get(i), e.args().get(i).value()));
        }
        return shapes.getFirst() instanceof Shape.Builtin(var name) && name.equals("json.loads")
                ? elements.getFirst() instanceof Shape.JsonText(var value) ? value : Shapes.UNKNOWN
                : apply(shapes.getFirst(), elements);
    }

    /// A function that another one calls.
    private Shape apply(Shape function, List<Shape> arguments) {
        return switch (function) {
            case Shape.Function(var def, var outer) ->
                    checker.call(def, outer, arguments, Map.of());
            case Shape.Lambda(var def, var outer) -> checker.call(def, outer, arguments);
            default -> Shapes.UNKNOWN;
        };
    }

    private Shape zip(Expr.Call e, List<Shape> shapes) {
        if (e.args().stream().anyMatch(arg -> !(arg instanceof Expr.Arg.Positional))) {
            return Shapes.UNKNOWN;
        }
        var elements = new ArrayList<Shape>();
        for (var i = 0; i < shapes.size(); i++) {
            elements.add(element(shapes.get(i), e.args().get(i).value()));
        }
        return new Shape.Iter(new Shape.TupleOf(elements));
    }

    private Shape loads(Shape text, Expr source, Expr.Call e) {
        return switch (text) {
            case Shape.JsonText(var value) -> value;
            case Shape.RecordOf _, Shape.ListOf _, Shape.DictOf _, Shape.DictDisplay _ -> {
                findings.error(
                        "already-a-value",
                        e.span(),
                        () ->
                                "json.loads() takes text, and "
                                        + findings.text(source.span())
                                        + " is a "
                                        + text.typeName()
                                        + " already: use it as it is");
                yield text;
            }
            case Shape.NoneShape _ -> {
                findings.error(
                        "already-a-value", e.span(), () -> "json.loads() takes text, got None");
                yield Shapes.UNKNOWN;
            }
            default -> Shapes.UNKNOWN;
        };
    }

    private static @Nullable Boolean isInstance(Shape value, Expr.Call e) {
        if (value instanceof Shape.Union(var members)) {
            var all =
                    members.stream().map(m -> String.valueOf(isInstance(m, e))).distinct().toList();
            return all.size() > 1 || all.getFirst().equals("null")
                    ? null
                    : Boolean.valueOf(all.getFirst());
        }
        var type = value.typeName();
        if (type.isEmpty() || e.args().size() != 2) {
            return null;
        }
        var wanted = new ArrayList<String>();
        switch (e.args().get(1).value()) {
            case Expr.Name(var id, _) -> wanted.add(id);
            case Expr.Tuple(var elements, _) -> {
                for (var element : elements) {
                    if (!(element instanceof Expr.Name(var id, _))) {
                        return null;
                    }
                    wanted.add(id);
                }
            }
            default -> {
                return null;
            }
        }
        var known = Set.of("dict", "list", "str", "int", "float", "bool", "tuple", "set", "bytes");
        if (!known.containsAll(wanted)) {
            return null;
        }
        return wanted.contains(type) || type.equals("bool") && wanted.contains("int");
    }

    private Shape methodCall(Shape.Method method, Expr.Call e, List<Shape> shapes, Env env) {
        return switch (method.self()) {
            case Shape.RecordOf(var record) -> recordMethod(record, method, e, shapes, env);
            case Shape.DictDisplay _ -> dictMethod(method, e, shapes, env);
            case Shape.DictOf dict -> dictOfMethod(dict, method, e, shapes, env);
            case Shape.Str _, Shape.OneOfTexts _, Shape.JsonText _ -> strMethod(method.name());
            case Shape.ListOf _ -> {
                if (method.name().equals("sort")) {
                    sortKey(e, shapes, element(method.self(), method.receiver()));
                } else if (!Set.of("copy", "count", "index").contains(method.name())) {
                    changed(method, shapes, env);
                }
                yield Shapes.UNKNOWN;
            }
            default -> Shapes.UNKNOWN;
        };
    }

    private static Shape strMethod(String name) {
        return switch (name) {
            case "split", "rsplit", "splitlines" -> new Shape.ListOf(Shapes.STR, false);
            case "strip",
                    "lstrip",
                    "rstrip",
                    "lower",
                    "upper",
                    "title",
                    "replace",
                    "format",
                    "join",
                    "capitalize",
                    "center",
                    "ljust",
                    "rjust",
                    "zfill" ->
                    Shapes.STR;
            case "find", "index", "count" -> Shapes.INT;
            default -> Shapes.UNKNOWN;
        };
    }

    private void sortKey(Expr.Call e, List<Shape> shapes, Shape element) {
        for (var i = 0; i < shapes.size(); i++) {
            if (e.args().get(i) instanceof Expr.Arg.Keyword keyword
                    && keyword.name().equals("key")) {
                apply(shapes.get(i), List.of(element));
            }
        }
    }

    /// A list that changed. One that is only appended to has elements of both kinds.
    private void changed(Shape.Method method, List<Shape> shapes, Env env) {
        var added = added(method, shapes);
        if (added != null
                && method.receiver() instanceof Expr.Name name
                && method.self() instanceof Shape.ListOf(var before, _)) {
            env.setOwner(name.id(), new Shape.ListOf(Shapes.join(before, added), false));
        } else {
            forget(method.receiver(), env);
        }
    }

    private @Nullable Shape added(Shape.Method method, List<Shape> shapes) {
        return switch (method.name()) {
            case "append" -> shapes.size() == 1 ? shapes.getFirst() : null;
            case "extend" ->
                    shapes.size() == 1 && shapes.getFirst() instanceof Shape.ListOf(var element, _)
                            ? element
                            : null;
            default -> null;
        };
    }

    private Shape dictMethod(Shape.Method method, Expr.Call e, List<Shape> shapes, Env env) {
        if (Set.of("update", "pop", "popitem", "setdefault", "clear").contains(method.name())) {
            writes(method.self(), method.name(), e, shapes);
            if (!(method.self() instanceof Shape.RecordOf)) {
                forget(method.receiver(), env);
            }
        }
        return Shapes.UNKNOWN;
    }

    private Shape dictOfMethod(
            Shape.DictOf dict, Shape.Method method, Expr.Call e, List<Shape> shapes, Env env) {
        return switch (method.name()) {
            case "keys" -> new Shape.Iter(dict.keys());
            case "values" -> new Shape.Iter(dict.values());
            case "items" -> new Shape.Iter(new Shape.TupleOf(List.of(dict.keys(), dict.values())));
            case "get" ->
                    Shapes.join(dict.values(), shapes.size() > 1 ? shapes.get(1) : Shapes.NONE);
            default -> dictMethod(method, e, shapes, env);
        };
    }

    private Shape recordMethod(
            HostType.RecordType record,
            Shape.Method method,
            Expr.Call e,
            List<Shape> shapes,
            Env env) {
        return switch (method.name()) {
            case "get" -> subscripts.get(record, method.receiver(), e, shapes);
            case "keys" -> new Shape.Iter(Shapes.STR);
            case "values" -> new Shape.Iter(values(record));
            case "items" -> new Shape.Iter(new Shape.TupleOf(List.of(Shapes.STR, values(record))));
            case "copy" -> method.self();
            default -> dictMethod(method, e, shapes, env);
        };
    }

    private Shape values(HostType.RecordType record) {
        return record.open() || stores.mayHoldAny(record)
                ? Shapes.UNKNOWN
                : Shapes.joinAll(record.fields().stream().map(f -> Shapes.of(f.type())).toList());
    }
}
