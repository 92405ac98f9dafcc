package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
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

    /// Takes the first item out of a dict; null where it is empty.
    public static @Nullable TupleValue popFirstItem(DictValue dict) {
        var table = dict.table();
        var entry = table.firstEntry();
        var key = entry < 0 ? null : table.key(entry);
        return key == null ? null : TupleValue.of(key, table.removeEntry(entry));
    }

    /// Moves a key to one end of a dict; false where the dict has no such key.
    public static boolean moveToEnd(Run run, DictValue dict, Value key, boolean last) {
        var old = dict.table();
        var entry = old.find(run, key);
        var stored = entry < 0 ? null : old.key(entry);
        if (stored == null) {
            return false;
        }
        if (entry == (last ? old.lastEntry() : old.firstEntry())) {
            return true;
        }
        var value = old.removeEntry(entry);
        if (last) {
            old.put(run, stored, value);
            return true;
        }
        var fresh = new Table(true);
        fresh.put(run, stored, value);
        for (var i = 0; i < old.entries(); i++) {
            run.tick();
            var other = old.key(i);
            if (other != null) {
                fresh.put(run, other, old.value(i));
            }
        }
        dict.setTable(fresh);
        return true;
    }

    /// Makes a dict hold what another one holds.
    public static void fill(Run run, DictValue dict, DictValue with) {
        dict.setTable(with.table().copy(run, true));
    }

    /// Takes the first element out of a set; null where it is empty.
    @Bounded(Bounded.By.MEMORY)
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
