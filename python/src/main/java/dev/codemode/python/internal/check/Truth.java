package dev.codemode.python.internal.check;

import org.jspecify.annotations.Nullable;

/// What is known of a condition: true, false, or null for either.
final class Truth {
    private Truth() {}

    static @Nullable Boolean of(Shape shape) {
        return switch (shape) {
            case Shape.NoneShape _ -> false;
            case Shape.BoolShape(var value) -> value;
            case Shape.Num(_, var constant) -> constant == null ? null : constant != 0;
            case Shape.Str(var constant, _) -> constant == null ? null : !constant.isEmpty();
            case Shape.OneOfTexts(var allowed) ->
                    allowed.stream().noneMatch(String::isEmpty) ? Boolean.TRUE : null;
            case Shape.JsonText _ -> true;
            case Shape.ListOf(_, var nonEmpty) -> nonEmpty ? Boolean.TRUE : null;
            case Shape.TupleOf(var elements) -> !elements.isEmpty();
            case Shape.DictDisplay(var entries) -> entries.isEmpty() ? null : Boolean.TRUE;
            case Shape.RecordOf(var record) ->
                    record.fields().stream().anyMatch(f -> f.required()) ? Boolean.TRUE : null;
            case Shape.Tools _,
                    Shape.Tool _,
                    Shape.Module _,
                    Shape.Builtin _,
                    Shape.Function _,
                    Shape.Lambda _,
                    Shape.Method _ ->
                    true;
            case Shape.Union(var members) -> ofAll(members);
            case Shape.DictOf _, Shape.Iter _, Shape.Coroutine _, Shape.Unknown _, Shape.Never _ ->
                    null;
        };
    }

    private static @Nullable Boolean ofAll(Iterable<Shape> members) {
        Boolean all = null;
        for (var member : members) {
            var one = of(member);
            if (one == null || all != null && !all.equals(one)) {
                return null;
            }
            all = one;
        }
        return all;
    }
}
