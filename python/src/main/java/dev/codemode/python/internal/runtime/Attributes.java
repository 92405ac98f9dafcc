package dev.codemode.python.internal.runtime;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The attributes of one object, in the order in which they were set.
///
/// Up to [#INDEX_FROM] names are found by a walk over an array, which beats hashing there; more get an
/// index.
public final class Attributes {
    private static final int INDEX_FROM = 9;

    private String[] names = Args.NO_NAMES;
    private Value[] values = Args.NO_VALUES;
    private int count;
    private @Nullable Map<String, Integer> index;

    /// Index of a name, or -1.
    public int find(String name) {
        if (index != null) {
            return index.getOrDefault(name, -1);
        }
        for (var i = 0; i < count; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        for (var i = 0; i < count; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    public @Nullable Value get(String name) {
        var at = find(name);
        return at < 0 ? null : values[at];
    }

    public void set(String name, Value value) {
        var at = find(name);
        if (at >= 0) {
            values[at] = value;
            return;
        }
        if (count == names.length) {
            var capacity = Math.max(4, count * 2);
            names = Arrays.copyOf(names, capacity);
            values = Arrays.copyOf(values, capacity);
        }
        names[count] = name;
        values[count++] = value;
        if (index != null) {
            index.put(name, count - 1);
        } else if (count >= INDEX_FROM) {
            reindex();
        }
    }

    /// Sets, or with null removes, an attribute; false where there is none to remove.
    boolean put(String name, @Nullable Value value) {
        if (value == null) {
            return remove(name);
        }
        set(name, value);
        return true;
    }

    public boolean remove(String name) {
        var at = find(name);
        if (at < 0) {
            return false;
        }
        count--;
        System.arraycopy(names, at + 1, names, at, count - at);
        System.arraycopy(values, at + 1, values, at, count - at);
        if (index != null) {
            reindex();
        }
        return true;
    }

    private void reindex() {
        var fresh = new HashMap<String, Integer>();
        for (var i = 0; i < count; i++) {
            fresh.put(names[i], i);
        }
        index = fresh;
    }

    public int count() {
        return count;
    }

    public String name(int at) {
        return names[at];
    }

    public Value value(int at) {
        return values[at];
    }

    long size() {
        return 32 + 8L * names.length + (index == null ? 0 : 48L * count);
    }

    public void trace(Tracer tracer) {
        tracer.visitAll(values, count);
    }
}
