package dev.codemode.python.internal.syntax;

/// What may stand on the left of `=` and behind `del`, and what things are called where they may not.
final class Targets {
    private Targets() {}

    /// A target of an assignment that is not one alone: `*a` is fine in a list.
    static void checkAssignable(Expr target) throws SyntaxException {
        if (target instanceof Expr.Starred(_, var span)) {
            check(target, "assign to");
            throw new SyntaxException("starred assignment target must be in a list or tuple", span);
        }
        check(target, "assign to");
    }

    static void checkDeletable(Expr target) throws SyntaxException {
        check(target, "delete");
    }

    private static void check(Expr target, String verb) throws SyntaxException {
        switch (target) {
            case Expr.Name _, Expr.Attribute _, Expr.Subscript _ -> {}
            case Expr.Tuple(var elements, _) -> checkAll(elements, verb);
            case Expr.ListDisplay(var elements, _) -> checkAll(elements, verb);
            case Expr.Starred(var value, _) when verb.startsWith("assign") -> check(value, verb);
            default ->
                    throw new SyntaxException(
                            "cannot " + verb + " " + describe(target), target.span());
        }
    }

    private static void checkAll(java.util.List<Expr> elements, String verb)
            throws SyntaxException {
        var starred = false;
        for (var element : elements) {
            check(element, verb);
            if (element instanceof Expr.Starred) {
                if (starred) {
                    throw new SyntaxException(
                            "multiple starred expressions in assignment", element.span());
                }
                starred = true;
            }
        }
    }

    /// Whether it is what CPython's grammar calls a `bitwise_or` that `=` was mistaken behind.
    static boolean isOperation(Expr expr, boolean parenthesised) {
        return switch (expr) {
            case Expr.ListDisplay _, Expr.Tuple _, Expr.NoneLiteral _, Expr.BoolLiteral _ -> false;
            case Expr.Comprehension comprehension ->
                    comprehension.kind() != Expr.Comprehension.Kind.GENERATOR;
            case Expr.Logical _,
                    Expr.Compare _,
                    Expr.Conditional _,
                    Expr.Lambda _,
                    Expr.NamedExpr _,
                    Expr.Yield _,
                    Expr.YieldFrom _ ->
                    parenthesised;
            case Expr.Unary unary -> parenthesised || unary.op() != Expr.UnaryOp.NOT;
            case Expr.Starred _ -> false;
            default -> true;
        };
    }

    static String describe(Expr expr) {
        return switch (expr) {
            case Expr.NoneLiteral _ -> "None";
            case Expr.BoolLiteral(var value, _) -> value ? "True" : "False";
            case Expr.EllipsisLiteral _ -> "ellipsis";
            case Expr.IntLiteral _,
                    Expr.FloatLiteral _,
                    Expr.ImaginaryLiteral _,
                    Expr.StrLiteral _,
                    Expr.BytesLiteral _ ->
                    "literal";
            case Expr.FString _, Expr.Replacement _ -> "f-string expression";
            case Expr.Name _ -> "name";
            case Expr.Tuple _ -> "tuple";
            case Expr.ListDisplay _ -> "list";
            case Expr.SetDisplay _ -> "set display";
            case Expr.DictDisplay _ -> "dict literal";
            case Expr.Starred _ -> "starred";
            case Expr.Unary _, Expr.Binary _, Expr.Logical _ -> "expression";
            case Expr.Compare _ -> "comparison";
            case Expr.Conditional _ -> "conditional expression";
            case Expr.NamedExpr _ -> "named expression";
            case Expr.Attribute _ -> "attribute";
            case Expr.Subscript _ -> "subscript";
            case Expr.Slice _ -> "slice";
            case Expr.Call _ -> "function call";
            case Expr.Lambda _ -> "lambda";
            case Expr.Comprehension(var kind, _, _, _) ->
                    switch (kind) {
                        case LIST -> "list comprehension";
                        case SET -> "set comprehension";
                        case GENERATOR -> "generator expression";
                    };
            case Expr.DictComprehension _ -> "dict comprehension";
            case Expr.Yield _, Expr.YieldFrom _ -> "yield expression";
            case Expr.Await _ -> "await expression";
        };
    }
}
