package dev.codemode.python.internal.check;

import dev.codemode.python.HostFunction;
import dev.codemode.python.HostType;
import dev.codemode.python.internal.runtime.Names;
import dev.codemode.python.internal.syntax.Expr;
import dev.codemode.python.internal.syntax.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks the arguments of host functions.
final class ToolCalls {
    private final Findings findings;
    private final Stores stores;

    ToolCalls(Findings findings, Stores stores) {
        this.stores = stores;
        this.findings = findings;
    }

    /// @param shapes of the arguments, in the order of `args`
    void check(HostFunction function, List<Expr.Arg> args, List<Shape> shapes, Span call) {
        var types = function.types();
        if (types == null) {
            return;
        }
        var fields = types.input().fields();
        var given = new HashSet<String>();
        var spread = false;
        var position = 0;
        for (var i = 0; i < args.size(); i++) {
            var arg = args.get(i);
            switch (arg) {
                case Expr.Arg.Positional _ -> {
                    if (position >= fields.size()) {
                        tooMany(function, fields, arg);
                        return;
                    }
                    var field = fields.get(position++);
                    given.add(field.name());
                    argument(function, field, shapes.get(i), arg.value().span());
                }
                case Expr.Arg.Keyword keyword -> {
                    var field = Keys.field(types.input(), keyword.name());
                    if (field == null) {
                        unknown(function, fields, keyword.name(), keyword.span());
                        return;
                    }
                    given.add(field.name());
                    argument(function, field, shapes.get(i), arg.value().span());
                }
                case Expr.Arg.DoubleStar _ -> {
                    spread = true;
                    spread(function, fields, shapes.get(i), arg.value().span());
                }
                case Expr.Arg.Star _ -> spread = true;
            }
        }
        if (!spread) {
            missing(function, fields, given, call);
        }
    }

    /// `**arguments`, where the keys of the dict are known.
    private void spread(
            HostFunction function, List<HostType.Field> fields, Shape shape, Span span) {
        if (!(shape instanceof Shape.DictDisplay(var entries))) {
            return;
        }
        for (var entry : entries.entrySet()) {
            var field = fields.stream().filter(f -> f.name().equals(entry.getKey())).findFirst();
            if (stores.any(entry.getKey())) {
                continue;
            }
            if (field.isPresent()) {
                argument(function, field.get(), entry.getValue(), span);
            } else {
                unknown(function, fields, entry.getKey(), span);
            }
        }
    }

    private void tooMany(HostFunction function, List<HostType.Field> fields, Expr.Arg arg) {
        findings.error(
                "surplus-argument",
                arg.value().span(),
                () -> function.name() + "() takes " + takes(fields));
    }

    private void unknown(
            HostFunction function, List<HostType.Field> fields, String name, Span span) {
        var names = fields.stream().map(HostType.Field::name).toList();
        findings.error(
                "unknown-argument",
                span,
                () ->
                        function.name()
                                + "() has no parameter '"
                                + name
                                + "'; it takes "
                                + takes(fields)
                                + Names.didYouMean(name, names));
    }

    private void missing(
            HostFunction function, List<HostType.Field> fields, Set<String> given, Span call) {
        var missing =
                fields.stream()
                        .filter(f -> f.required() && !given.contains(f.name()))
                        .map(HostType.Field::name)
                        .toList();
        if (!missing.isEmpty()) {
            findings.error(
                    "missing-argument",
                    call,
                    () ->
                            function.name()
                                    + "() needs "
                                    + String.join(", ", missing)
                                    + "; it takes "
                                    + takes(fields));
        }
    }

    private static String takes(List<HostType.Field> fields) {
        return fields.isEmpty()
                ? "no arguments"
                : fields.stream()
                        .map(f -> f.required() ? f.name() : f.name() + "=...")
                        .collect(Collectors.joining(", "));
    }

    private void argument(HostFunction function, HostType.Field field, Shape shape, Span span) {
        if (!field.required() && shape instanceof Shape.NoneShape) {
            return;
        }
        var problem = problem(field.type(), shape, field.name());
        if (!problem.isEmpty()) {
            findings.error("wrong-argument", span, () -> function.name() + "(): " + problem);
        } else if (field.required()
                && shape instanceof Shape.Union(var members)
                && members.contains(Shapes.NONE)
                && !problem(field.type(), Shapes.NONE, field.name()).isEmpty()) {
            findings.warning(
                    "may-be-none",
                    span,
                    () ->
                            function.name()
                                    + "(): "
                                    + field.name()
                                    + " can be None here; test for it, or read what is always there");
        }
    }

    /// Why a value cannot be what is wanted; empty where it can be.
    private String problem(HostType wanted, Shape shape, String name) {
        if (shape instanceof Shape.Union(var members)) {
            var problems = members.stream().map(m -> problem(wanted, m, name)).toList();
            return problems.stream().anyMatch(String::isEmpty) ? "" : problems.getFirst();
        }
        return switch (wanted) {
            case HostType.Any _ -> "";
            case HostType.None _ -> expected(shape, name, "None", "NoneType");
            case HostType.Bool _ -> expected(shape, name, "a bool", "bool");
            case HostType.Int _ -> expected(shape, name, "an int", "int");
            case HostType.Num _ -> expected(shape, name, "a number", "int", "float");
            case HostType.Text(var allowed) -> textProblem(allowed, shape, name);
            case HostType.JsonText _ -> expected(shape, name, "a str", "str");
            case HostType.ListOf(var element) -> listProblem(element, shape, name);
            case HostType.DictOf _ -> expected(shape, name, "a dict", "dict");
            case HostType.RecordType record -> recordProblem(record, shape, name);
            case HostType.OneOf(var types) -> {
                var problems = types.stream().map(t -> problem(t, shape, name)).toList();
                yield problems.stream().anyMatch(String::isEmpty) || problems.isEmpty()
                        ? ""
                        : problems.getFirst();
            }
        };
    }

    private static String expected(Shape shape, String name, String what, String... types) {
        var type = shape.typeName();
        if (type.isEmpty() || List.of(types).contains(type)) {
            return "";
        }
        return name + " must be " + what + ", got " + (type.equals("NoneType") ? "None" : type);
    }

    private static String textProblem(List<String> allowed, Shape shape, String name) {
        if (shape instanceof Shape.Str(var constant, _)
                && constant != null
                && !allowed.isEmpty()
                && !allowed.contains(constant)) {
            return name + " must be one of " + quoted(allowed) + ", got '" + constant + "'";
        }
        if (shape instanceof Shape.OneOfTexts(var possible)
                && !allowed.isEmpty()
                && possible.stream().noneMatch(allowed::contains)) {
            return name
                    + " must be one of "
                    + quoted(allowed)
                    + ", and this is one of "
                    + quoted(possible);
        }
        return expected(shape, name, "a str", "str");
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(a -> "'" + a + "'").collect(Collectors.joining(", "));
    }

    private String listProblem(HostType element, Shape shape, String name) {
        if (shape instanceof Shape.ListOf(var items, _)) {
            return problem(element, items, name + "[...]");
        }
        return shape instanceof Shape.TupleOf ? "" : expected(shape, name, "a list", "list");
    }

    private String recordProblem(HostType.RecordType record, Shape shape, String name) {
        if (!(shape instanceof Shape.DictDisplay(var entries))) {
            return expected(shape, name, "a dict", "dict");
        }
        var surplus = entries.keySet().stream().filter(key -> Keys.lacks(record, key)).findFirst();
        if (surplus.isPresent()) {
            return name
                    + " has no key '"
                    + surplus.get()
                    + "'; it takes "
                    + String.join(", ", Keys.names(record))
                    + Names.didYouMean(surplus.get(), Keys.names(record));
        }
        for (var field : record.fields()) {
            // The dict may have another name, under which the program wrote into it.
            if (stores.any(field.name()) || stores.anyUnknownKey()) {
                continue;
            }
            var value = entries.get(field.name());
            if (value == null && field.required()) {
                return name
                        + " needs the key '"
                        + field.name()
                        + "'; it has "
                        + String.join(", ", entries.keySet());
            }
            if (value != null && (field.required() || !(value instanceof Shape.NoneShape))) {
                var problem = problem(field.type(), value, name + "." + field.name());
                if (!problem.isEmpty()) {
                    return problem;
                }
            }
        }
        return "";
    }
}
