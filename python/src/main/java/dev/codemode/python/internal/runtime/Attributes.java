package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The attributes of one object, in the order in which they were set.
///
/// Up to [#INDEX_FROM] names are found by a walk over an array, which beats hashing there; more get an
/// index. Once a program holds the object's `__dict__`, the attributes live in that dict, so that a
/// change to either is a change to both; what `__slots__` declares stays here.
@Bounded(Bounded.By.MEMORY)
public final class Attributes {
    private static final int INDEX_FROM = 9;

    private String[] names = Args.NO_NAMES;
    private Value[] values = Args.NO_VALUES;
    private int count;
    private @Nullable Map<String, Integer> index;
    private @Nullable Live live;

    /// The dict that a program holds; its keys may be of any kind, so that asking it takes a run.
    private record Live(Run run, DictValue dict) {
        @Nullable Value get(String name) {
            return dict.table().get(run, StrValue.of(name));
        }
    }

    /// Index of a name among those that are kept here, or -1.
    private int find(String name) {
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
        return at >= 0 ? values[at] : live == null ? null : live.get(name);
    }

    public void set(String name, Value value) {
        var at = find(name);
        if (at >= 0) {
            values[at] = value;
        } else if (live == null) {
            append(name, value);
        } else {
            live.dict.table().put(live.run, StrValue.of(name), value);
        }
    }

    /// What stands in a slot of `__slots__`.
    @Nullable Value slot(String name) {
        var at = find(name);
        return at < 0 ? null : values[at];
    }

    /// Fills a slot of `__slots__` or, with null, empties it; false where it is empty.
    public boolean setSlot(String name, @Nullable Value value) {
        var at = find(name);
        if (value == null) {
            return at >= 0 && removeAt(at);
        }
        if (at >= 0) {
            values[at] = value;
        } else {
            append(name, value);
        }
        return true;
    }

    private void append(String name, Value value) {
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
        if (at >= 0) {
            return removeAt(at);
        }
        return live != null && live.dict.table().remove(live.run, StrValue.of(name)) != null;
    }

    private boolean removeAt(int at) {
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

    public boolean isEmpty() {
        return count == 0 && (live == null || live.dict.size() == 0);
    }

    /// Hands over every attribute, slots first; they must not change meanwhile.
    public void forEach(BiConsumer<String, Value> action) {
        for (var i = 0; i < count; i++) {
            action.accept(names[i], values[i]);
        }
        if (live != null) {
            var table = live.dict.table();
            for (var i = 0; i < table.entries(); i++) {
                if (table.key(i) instanceof StrValue name) {
                    action.accept(name.text(), table.value(i));
                }
            }
        }
    }

    public List<String> names() {
        var all = new ArrayList<String>();
        forEach((name, _) -> all.add(name));
        return all;
    }

    /// The dict of these attributes; from now on they live in it.
    ///
    /// @param type says which names are slots and no part of the dict
    DictValue dict(Run run, Type type) {
        if (live == null) {
            var dict = new DictValue();
            for (var i = 0; i < count; i++) {
                if (!Member.isSlot(type, names[i])) {
                    dict.put(run, StrValue.of(names[i]), values[i]);
                }
            }
            become(run, type, dict);
            return dict;
        }
        return live.dict;
    }

    /// Takes a dict of the program for that of the attributes.
    void become(Run run, Type type, DictValue dict) {
        run.reserve(64);
        live = new Live(run, dict);
        var kept = 0;
        for (var i = 0; i < count; i++) {
            if (Member.isSlot(type, names[i])) {
                names[kept] = names[i];
                values[kept++] = values[i];
            }
        }
        Arrays.fill(names, kept, count, "");
        Arrays.fill(values, kept, count, Constants.NONE);
        count = kept;
        index = null;
        if (count >= INDEX_FROM) {
            reindex();
        }
    }

    long size() {
        return 32 + 8L * names.length + (index == null ? 0 : 48L * count);
    }

    public void trace(Tracer tracer) {
        tracer.visitAll(values, count);
        if (live != null) {
            tracer.visit(live.dict);
        }
    }
}
