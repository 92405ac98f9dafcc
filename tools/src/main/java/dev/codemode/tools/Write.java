package dev.codemode.tools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A call of a tool that changes something.
///
/// @param arguments plain data as the tool takes it; a copy that nobody can change
public record Write(String tool, Map<String, @Nullable Object> arguments) {
    public Write {
        arguments = frozen(arguments);
    }

    /// A call as its tool takes it: with the defaults it declares, in the order of its parameters.
    static Write of(Tool tool, Map<String, ? extends @Nullable Object> checked) {
        var arguments = new LinkedHashMap<String, @Nullable Object>();
        for (var field : tool.input().fields()) {
            var given = checked.get(field.name());
            var value = given == null ? field.defaultValue() : given;
            if (value != null || checked.containsKey(field.name())) {
                arguments.put(field.name(), value);
            }
        }
        checked.forEach(arguments::putIfAbsent);
        return new Write(tool.name(), arguments);
    }

    /// A copy of plain data that the tool it came from, or goes to, cannot change later.
    static @Nullable Object frozen(@Nullable Object data) {
        return switch (data) {
            case null -> null;
            case Map<?, ?> map -> frozen(map);
            case List<?> list -> {
                var copy = new ArrayList<@Nullable Object>(list.size());
                list.forEach(item -> copy.add(frozen(item)));
                yield Collections.unmodifiableList(copy);
            }
            default -> data;
        };
    }

    private static Map<String, @Nullable Object> frozen(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), frozen(value)));
        return Collections.unmodifiableMap(copy);
    }
}
