package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// Empty containers of a given class, for constructors.
public final class Containers {
    private Containers() {}

    public static ListValue list(Type type) {
        return ListValue.of(type);
    }

    public static DictValue dict(Type type) {
        return DictValue.of(type);
    }

    public static SetValue set(Type type) {
        return SetValue.of(type);
    }

    public static TupleValue tuple(Type type, Value[] items) {
        return TupleValue.of(type, items);
    }

    public static StrValue str(Type type, String text) {
        return StrValue.of(type, text);
    }

    /// A copy of a set, of the built-in kind.
    public static SetValue copy(Run run, SetValue set) {
        return set.copy(run);
    }

    public static void replace(SetValue set, SetValue with) {
        set.replace(with);
    }

    public static boolean isSubset(Run run, SetValue a, SetValue b) {
        return a.isSubset(run, b);
    }

    /// Takes the last item out of a dict; null where it is empty.
    public static @Nullable TupleValue popItem(DictValue dict) {
        var table = dict.table();
        var entry = table.lastEntry();
        var key = entry < 0 ? null : table.key(entry);
        return key == null ? null : TupleValue.of(key, table.removeEntry(entry));
    }

    /// Takes the first element out of a set; null where it is empty.
    public static @Nullable Value pop(SetValue set) {
        var table = set.table();
        for (var i = 0; i < table.entries(); i++) {
            var key = table.key(i);
            if (key != null) {
                table.removeEntry(i);
                return key;
            }
        }
        return null;
    }
}
