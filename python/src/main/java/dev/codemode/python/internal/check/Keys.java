package dev.codemode.python.internal.check;

import dev.codemode.python.HostType;
import dev.codemode.python.internal.runtime.Names;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which keys a record has, and where a key that it lacks really stands.
final class Keys {
    private static final int DEEPEST = 4;

    private Keys() {}

    static HostType.@Nullable Field field(HostType.RecordType record, String key) {
        for (var field : record.fields()) {
            if (field.name().equals(key)) {
                return field;
            }
        }
        return null;
    }

    static List<String> names(HostType.RecordType record) {
        return record.fields().stream().map(HostType.Field::name).toList();
    }

    /// Whether the record can never have the key.
    static boolean lacks(HostType.RecordType record, String key) {
        return !record.open() && field(record, key) == null;
    }

    /// What to write instead of `base[key]`: the path where the key stands, else the nearest key; empty
    /// where there is nothing to say.
    static String advice(HostType.RecordType record, String base, String key) {
        var path = path(record, base, key);
        if (path != null) {
            return "; it stands at " + path;
        }
        return Names.didYouMean(key, names(record));
    }

    private record Place(HostType type, String path, int depth) {}

    /// The shortest path to a key of that name, in breadth first order.
    private static @Nullable String path(HostType.RecordType record, String base, String key) {
        var places = new ArrayDeque<Place>();
        places.add(new Place(record, base, 0));
        while (!places.isEmpty()) {
            var place = places.poll();
            if (place.depth() > DEEPEST) {
                return null;
            }
            switch (place.type()) {
                case HostType.RecordType inner -> {
                    for (var field : inner.fields()) {
                        var path = place.path() + "[\"" + field.name() + "\"]";
                        if (field.name().equals(key)) {
                            return path;
                        }
                        places.add(new Place(field.type(), path, place.depth() + 1));
                    }
                }
                case HostType.ListOf(var element) ->
                        places.add(new Place(element, place.path() + "[0]", place.depth() + 1));
                case HostType.OneOf(var types) ->
                        types.forEach(
                                t -> places.add(new Place(t, place.path(), place.depth() + 1)));
                default -> {}
            }
        }
        return null;
    }

    /// The fields that hold lists, as `base["field"]`.
    static List<String> lists(HostType.RecordType record, String base) {
        return record.fields().stream()
                .filter(f -> f.type() instanceof HostType.ListOf)
                .map(f -> base + "[\"" + f.name() + "\"]")
                .toList();
    }
}
