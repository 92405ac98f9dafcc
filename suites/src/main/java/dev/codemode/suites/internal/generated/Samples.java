package dev.codemode.suites.internal.generated;

import dev.codemode.tools.DataType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Made-up values, the same for the same type and name.
final class Samples {
    private Samples() {}

    static @Nullable Object of(DataType type, String name) {
        return switch (type) {
            case DataType.Any _, DataType.Nothing _ -> null;
            case DataType.Bool _ -> true;
            case DataType.Int _ -> (long) name.length();
            case DataType.Num _ -> name.length() + 0.5;
            case DataType.Text(_, var allowed) ->
                    allowed.isEmpty() ? name + "-1" : allowed.getFirst();
            case DataType.Date _ -> "2026-03-04";
            case DataType.DateTime _ -> "2026-03-04T09:30:00Z";
            case DataType.Literal(var allowed) -> allowed.getFirst();
            case DataType.ListOf(var element) -> List.of(present(element, name));
            case DataType.MapOf(var values) -> Map.of("2026-03", present(values, name));
            case DataType.OrNone(var inner) -> of(inner, name);
            case DataType.Union(var options) -> of(options.getFirst(), name);
            case DataType.Named named -> named.name();
            case DataType.RecordType record -> {
                var values = new LinkedHashMap<String, @Nullable Object>();
                record.fields().forEach(f -> values.put(f.name(), of(f.type(), f.name())));
                yield values;
            }
        };
    }

    private static Object present(DataType type, String name) {
        var value = of(type, name);
        return value == null ? name : value;
    }
}
