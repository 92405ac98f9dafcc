package dev.codemode.python.internal.check;

import dev.codemode.python.HostType;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The keys that a program writes into dicts: what a tool's type says of them no longer holds.
///
/// Dicts have many names, so that a key counts as written in every dict of that type; and in every
/// dict there is where it is not known which one was written to.
final class Stores {
    private final Set<String> keys = new HashSet<>();
    private boolean unknownKey;
    private final Set<String> unknownDicts = new HashSet<>();
    private final IdentityHashMap<HostType.RecordType, Set<String>> records =
            new IdentityHashMap<>();
    private final Set<HostType.RecordType> anyKey =
            Collections.newSetFromMap(new IdentityHashMap<>());

    /// @param key null where it is not known
    void add(Shape dict, @Nullable String key) {
        if (key != null) {
            keys.add(key);
        } else if (!(dict instanceof Shape.RecordOf || dict instanceof Shape.ListOf)) {
            unknownKey = true;
        }
        for (var member : Shapes.members(dict)) {
            switch (member) {
                case Shape.RecordOf(var record) when key == null -> anyKey.add(record);
                case Shape.RecordOf(var record) ->
                        records.computeIfAbsent(record, _ -> new HashSet<>()).add(key);
                case Shape.Unknown _ when key != null -> unknownDicts.add(key);
                default -> {}
            }
        }
    }

    /// Whether a key of a tool's dict may be there, or be another value, because the program wrote it.
    boolean mayHold(HostType.RecordType record, String key) {
        return !anyKey.isEmpty() && anyKey.contains(record)
                || unknownDicts.contains(key)
                || records.getOrDefault(record, Set.of()).contains(key);
    }

    /// Whether any key of it may be.
    boolean mayHoldAny(HostType.RecordType record) {
        return !anyKey.isEmpty() && anyKey.contains(record)
                || records.containsKey(record)
                || record.fields().stream().anyMatch(f -> unknownDicts.contains(f.name()));
    }

    /// Whether the key is written anywhere.
    boolean any(String key) {
        return keys.contains(key);
    }

    /// Whether a key that is not known is written into a dict of the program's own.
    boolean anyUnknownKey() {
        return unknownKey;
    }

    /// The writes of `dict.update(...)` and the like.
    void method(Shape dict, String name, Map<String, Shape> keywords, Iterable<Shape> positional) {
        switch (name) {
            case "update" -> {
                keywords.keySet().forEach(key -> add(dict, key));
                for (var argument : positional) {
                    if (argument instanceof Shape.DictDisplay(var entries)) {
                        entries.keySet().forEach(key -> add(dict, key));
                    } else {
                        add(dict, null);
                    }
                }
            }
            case "setdefault", "pop" -> {
                for (var argument : positional) {
                    add(dict, argument instanceof Shape.Str(var key, _) ? key : null);
                    break;
                }
            }
            case "clear", "popitem" -> add(dict, null);
            default -> {}
        }
    }
}
