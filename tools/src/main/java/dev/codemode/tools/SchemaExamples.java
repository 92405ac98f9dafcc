package dev.codemode.tools;

import dev.codemode.python.PlainData;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The examples that a schema gives of a value, as words of its description: every description has
/// room for those, and a model copies an example where it would misread a sentence.
final class SchemaExamples {
    private static final int MOST = 2;
    private static final int LONGEST = 60;
    private static final int DEEPEST = 3;

    private SchemaExamples() {}

    /// The description with the first examples behind it; without them where the type says as much.
    static String added(String description, SchemaKeywords schema, DataType type) {
        var examples = saysAll(type) ? "" : examples(schema);
        if (examples.isEmpty()) {
            return description;
        }
        return description.isBlank()
                ? "e.g. " + examples
                : description + " (e.g. " + examples + ")";
    }

    private static boolean saysAll(DataType type) {
        return switch (type) {
            case DataType.OrNone(var inner) -> saysAll(inner);
            case DataType.Text(_, var allowed) -> !allowed.isEmpty();
            case DataType.Bool _, DataType.Literal _, DataType.Nothing _ -> true;
            case DataType.Any _,
                    DataType.Int _,
                    DataType.Num _,
                    DataType.Date _,
                    DataType.DateTime _,
                    DataType.ListOf _,
                    DataType.MapOf _,
                    DataType.Union _,
                    DataType.Named _,
                    DataType.RecordType _ ->
                    false;
        };
    }

    /// `examples` is a list of them, the older `example` is one. Neither is worth refusing a schema for.
    private static String examples(SchemaKeywords schema) {
        var given =
                schema.get("examples") instanceof List<?> several
                        ? several
                        : Collections.singletonList(schema.get("example"));
        return given.stream()
                .filter(example -> example != null && isSmall(example, DEEPEST))
                .map(Plain::of)
                .map(PlainData::json)
                .filter(text -> text.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
    }

    /// Asked before anything walks it, for a schema may hold examples of any depth.
    private static boolean isSmall(@Nullable Object example, int depth) {
        return switch (example) {
            case List<?> list -> depth > 0 && list.stream().allMatch(e -> isSmall(e, depth - 1));
            case Map<?, ?> map ->
                    depth > 0 && map.values().stream().allMatch(e -> isSmall(e, depth - 1));
            case null, default -> true;
        };
    }
}
