package dev.codemode.tools;

import dev.codemode.tools.DataType.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the arguments of an undo call by the names of its tool's parameters.
final class UndoNames {
    /// Types may contain themselves.
    private static final int DEEPEST = 20;

    private UndoNames() {}

    /// Looks whether an undo can work, as far as the types tell.
    ///
    /// @param all the tools by name
    /// @throws IllegalArgumentException where it cannot, saying why
    static void check(Tool tool, String undo, Map<String, Tool> all) {
        var found = all.get(undo);
        if (found == null) {
            throw wrong(tool, undo, "is no tool here" + Nearest.hint(undo, all.keySet()));
        }
        if (found.effect() == Effect.READS) {
            throw wrong(tool, undo, "only reads");
        }
        for (var parameter : found.input().fields()) {
            if (parameter.required() && !isKnown(tool, parameter.name())) {
                throw wrong(
                        tool,
                        undo,
                        "needs '%s', which is neither in the result (%s) nor among the arguments (%s); name it so in one of them, or use Undo.by((arguments, result) -> ...)"
                                .formatted(
                                        parameter.name(),
                                        keys(tool.output()),
                                        names(tool.input().fields())));
            }
        }
    }

    private static IllegalArgumentException wrong(Tool tool, String undo, String why) {
        return new IllegalArgumentException(
                "tool '%s': its undo '%s' %s".formatted(tool.name(), undo, why));
    }

    private static boolean isKnown(Tool tool, String name) {
        return tool.input().open()
                || tool.input().fields().stream().anyMatch(f -> f.name().equals(name))
                || mayHave(tool.output(), name, DEEPEST);
    }

    /// Whether a value of the type may have the name.
    private static boolean mayHave(DataType type, String name, int depth) {
        return depth > 0
                && switch (type) {
                    case DataType.Any _, DataType.MapOf _ -> true;
                    case DataType.OrNone(var inner) -> mayHave(inner, name, depth - 1);
                    case DataType.Named named -> mayHave(named.type(), name, depth - 1);
                    case DataType.Union(var options) ->
                            options.stream().anyMatch(each -> mayHave(each, name, depth - 1));
                    case DataType.RecordType record ->
                            record.open()
                                    || record.fields().stream()
                                            .anyMatch(field -> leadsTo(field, name, depth));
                    case DataType.Nothing _,
                            DataType.Bool _,
                            DataType.Int _,
                            DataType.Num _,
                            DataType.Text _,
                            DataType.Date _,
                            DataType.DateTime _,
                            DataType.Literal _,
                            DataType.ListOf _ ->
                            false;
                };
    }

    private static boolean leadsTo(Field field, String name, int depth) {
        return field.name().equals(name)
                || (name.startsWith(field.name() + "_")
                        && mayHave(
                                field.type(),
                                name.substring(field.name().length() + 1),
                                depth - 1));
    }

    private static String keys(DataType type) {
        return switch (type) {
            case DataType.RecordType record -> names(record.fields());
            case DataType.OrNone(var inner) -> keys(inner);
            default -> "it has no keys";
        };
    }

    private static String names(List<Field> fields) {
        return fields.isEmpty()
                ? "none"
                : String.join(", ", fields.stream().map(Field::name).toList());
    }

    /// The arguments of the undo of one call.
    ///
    /// @throws ToolFailure where a required one is nowhere
    static Write call(Tool undo, Map<String, @Nullable Object> arguments, @Nullable Object result)
            throws ToolFailure {
        var found = new LinkedHashMap<String, @Nullable Object>();
        for (var parameter : undo.input().fields()) {
            var name = parameter.name();
            var inResult = find(result, name, DEEPEST);
            var value = inResult == null ? arguments.get(name) : inResult;
            if (value != null) {
                found.put(name, value);
            } else if (parameter.required()) {
                throw new ToolFailure(
                        "%s() needs '%s', which its result does not have"
                                .formatted(undo.name(), name));
            }
        }
        return new Write(undo.name(), found);
    }

    private static @Nullable Object find(@Nullable Object value, String name, int depth) {
        if (depth == 0 || !(value instanceof Map<?, ?> map)) {
            return null;
        }
        var here = map.get(name);
        if (here != null) {
            return here;
        }
        for (var entry : map.entrySet()) {
            var prefix = entry.getKey() + "_";
            if (name.startsWith(prefix)) {
                var below = find(entry.getValue(), name.substring(prefix.length()), depth - 1);
                if (below != null) {
                    return below;
                }
            }
        }
        return null;
    }
}
