package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The hash table behind dicts and sets, laid out as CPython's: an index of small ints over dense
/// arrays of entries, which keeps insertion order and makes iteration a walk over an array.
public final class Table {
    private static final int FREE = 0;
    private static final int DELETED = -1;

    /// Entries are further from their place only where a program gave many keys the same hash. Shorter ways
    /// are by chance, and steps have to be the same each time.
    private static final int FAR = 1 << 10;

    private @Nullable Value[] keys = new @Nullable Value[4];
    private Value[] values = new Value[4];
    private long[] hashes = new long[4];
    private int[] index = new int[8];
    private final boolean hasValues;

    /// Entries used, removed ones included.
    private int used;

    private int live;
    private int changes;

    /// Places of the index that are not free. Marks of what was removed are among them: looking for a key that is
    /// not there ends at a free place, so that some have to be left.
    private int taken;

    /// No entry is live before this one: taking entries from the front stays cheap.
    private int first;

    /// Entries that are not in the index since too many others have their hash.
    private @Nullable CollidingInts colliding;

    /// How many other keys of its hash the last key had that was not found.
    private int met;

    /// @param hasValues false for a set
    public Table(boolean hasValues) {
        this.hasValues = hasValues;
        if (!hasValues) {
            values = Args.NO_VALUES;
        }
    }

    public int size() {
        return live;
    }

    /// Upper end of entry numbers; some of them may be gone.
    public int entries() {
        return used;
    }

    /// Counts insertions and removals, not replaced values: what makes an iterator invalid.
    public int changes() {
        return changes;
    }

    /// The key of an entry, null where it was removed.
    public @Nullable Value key(int entry) {
        return keys[entry];
    }

    public Value value(int entry) {
        return values[entry];
    }

    long hash(int entry) {
        return hashes[entry];
    }

    /// Entry number of a key, or -1.
    public int find(Run run, Value key) {
        return find(run, key, Protocol.hash(run, key));
    }

    private int find(Run run, Value key, long hash) {
        var mask = index.length - 1;
        var at = slot(hash) & mask;
        var others = 0;
        while (true) {
            var entry = index[at] - 1;
            if (entry == FREE - 1) {
                met = others;
                return colliding == null ? -1 : findColliding(run, colliding, key, hash);
            }
            if (entry >= 0 && hashes[entry] == hash) {
                var before = changes;
                var same = same(run, entry, key);
                if (changes != before) {
                    // The comparison changed the table: what was seen so far says nothing.
                    mask = index.length - 1;
                    at = slot(hash) & mask;
                    others = 0;
                    continue;
                }
                if (same) {
                    return entry;
                }
                others++;
            }
            at = (at + 1) & mask;
        }
    }

    private int findColliding(Run run, CollidingInts ints, Value key, long hash) {
        if (key instanceof BigInt number) {
            return ints.find(number, hash);
        }
        for (var entry : ints.of(hash)) {
            var before = changes;
            var same = same(run, entry, key);
            if (changes != before) {
                return find(run, key, hash);
            }
            if (same) {
                return entry;
            }
        }
        return -1;
    }

    private boolean same(Run run, int entry, Value key) {
        var other = keys[entry];
        if (other == key) {
            return true;
        }
        if (other == null) {
            return false;
        }
        if (other.getClass() == StrValue.class && key.getClass() == StrValue.class) {
            return ((StrValue) other).text().equals(((StrValue) key).text());
        }
        run.tick();
        return Protocol.equal(run, other, key);
    }

    /// Spreads a hash over the index, under a secret: hashes of ints are the ints themselves, and a program
    /// that knew the way could choose many that meet in one place.
    private static int slot(long hash) {
        var mixed = (hash ^ TextHash.SECRET) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) * TextHash.SECRET;
        return (int) (mixed >>> 32);
    }

    public @Nullable Value get(Run run, Value key) {
        if (live == 0) {
            Protocol.hash(run, key);
            return null;
        }
        var entry = find(run, key);
        return entry < 0 ? null : values[entry];
    }

    /// Sets a key's value; an equal key that is there already stays.
    public void put(Run run, Value key, Value value) {
        var hash = Protocol.hash(run, key);
        var entry = find(run, key, hash);
        if (entry >= 0) {
            if (hasValues) {
                values[entry] = value;
            }
            return;
        }
        append(run, key, value, hash);
    }

    private void append(Run run, Value key, Value value, long hash) {
        if (used == keys.length || taken * 3 >= index.length * 2) {
            grow(run);
        }
        keys[used] = key;
        hashes[used] = hash;
        if (hasValues) {
            values[used] = value;
        }
        used++;
        live++;
        changes++;
        if (met >= CollidingInts.FEW && key instanceof BigInt number) {
            run.reserve(CollidingInts.BYTES);
            colliding = colliding == null ? new CollidingInts() : colliding;
            colliding.put(number, hash, used - 1);
        } else {
            link(run, used - 1, hash);
        }
    }

    @Bounded(Bounded.By.MEMORY)
    private void link(Run run, int entry, long hash) {
        var mask = index.length - 1;
        var start = slot(hash);
        var at = start & mask;
        while (index[at] > 0) {
            at = (at + 1) & mask;
        }
        taken += index[at] == FREE ? 1 : 0;
        index[at] = entry + 1;
        var moved = at - start & mask;
        if (moved > FAR) {
            run.work(moved);
        }
    }

    private void grow(Run run) {
        var capacity = Math.max(4, live * 2);
        run.reserve(bytes(capacity, indexSize(capacity)));
        run.work(live >> 2);
        compact(run, capacity);
    }

    private void compact(Run run, int capacity) {
        var before = colliding;
        colliding = before == null ? null : new CollidingInts();
        var oldKeys = keys;
        var oldValues = values;
        var oldHashes = hashes;
        keys = new @Nullable Value[capacity];
        hashes = new long[capacity];
        values = hasValues ? new Value[capacity] : Args.NO_VALUES;
        index = new int[indexSize(capacity)];
        taken = 0;
        var next = 0;
        for (var i = 0; i < used; i++) {
            if (oldKeys[i] != null) {
                keys[next] = oldKeys[i];
                hashes[next] = oldHashes[i];
                if (hasValues) {
                    values[next] = oldValues[i];
                }
                if (!isMoved(run, before, oldKeys[i], oldHashes[i], next)) {
                    link(run, next, oldHashes[i]);
                }
                next++;
            }
        }
        used = next;
        first = 0;
    }

    /// Whether the entry was among the colliding ints, and is again.
    private boolean isMoved(
            Run run, @Nullable CollidingInts before, @Nullable Value key, long hash, int entry) {
        if (before == null
                || colliding == null
                || !(key instanceof BigInt number)
                || before.find(number, hash) < 0) {
            return false;
        }
        run.tick();
        colliding.put(number, hash, entry);
        return true;
    }

    private static int indexSize(int capacity) {
        return Integer.highestOneBit(Math.max(8, capacity * 2 - 1)) << 1;
    }

    /// A hash and one or two references for each entry, and an index.
    private long bytes(long capacity, long indexSize) {
        return (hasValues ? 16 : 12) * capacity + 4 * indexSize;
    }

    /// Removes a key; its value (the key itself in a set), or null where it was not there.
    public @Nullable Value remove(Run run, Value key) {
        var hash = Protocol.hash(run, key);
        var entry = live == 0 ? -1 : find(run, key, hash);
        return entry < 0 ? null : removeEntry(entry);
    }

    Value removeEntry(int entry) {
        if (colliding == null
                || !(keys[entry] instanceof BigInt number)
                || !colliding.remove(number, hashes[entry])) {
            unlink(entry);
        }
        var removed = hasValues ? values[entry] : key(entry);
        keys[entry] = null;
        if (hasValues) {
            values[entry] = Constants.NONE;
        }
        live--;
        changes++;
        if (live == 0) {
            clear();
        } else if (entry == used - 1) {
            used--;
            first = Math.min(first, used);
        }
        return Constants.orNone(removed);
    }

    @Bounded(Bounded.By.MEMORY)
    private void unlink(int entry) {
        var mask = index.length - 1;
        var at = slot(hashes[entry]) & mask;
        while (index[at] != entry + 1) {
            at = (at + 1) & mask;
        }
        index[at] = DELETED;
    }

    /// First entry that is there, or -1.
    @Bounded(Bounded.By.MEMORY)
    int firstEntry() {
        while (first < used && keys[first] == null) {
            first++;
        }
        return first < used ? first : -1;
    }

    /// Last entry that is there, or -1.
    @Bounded(Bounded.By.MEMORY)
    int lastEntry() {
        for (var i = used - 1; i >= 0; i--) {
            if (keys[i] != null) {
                return i;
            }
        }
        return -1;
    }

    public void clear() {
        keys = new @Nullable Value[4];
        hashes = new long[4];
        values = hasValues ? new Value[4] : Args.NO_VALUES;
        index = new int[8];
        colliding = null;
        taken = 0;
        used = 0;
        first = 0;
        live = 0;
        changes++;
    }

    /// A copy, made without asking keys for their hashes again.
    public Table copy(Run run, boolean withValues) {
        run.reserve(48L * live);
        run.work(live >> 2);
        var copy = new Table(withValues);
        copy.keys = Arrays.copyOf(keys, keys.length);
        copy.hashes = Arrays.copyOf(hashes, hashes.length);
        copy.index = Arrays.copyOf(index, index.length);
        copy.colliding = colliding == null ? null : colliding.copy(run);
        if (withValues) {
            copy.values = Arrays.copyOf(values, keys.length);
            if (!hasValues) {
                Arrays.fill(copy.values, Constants.NONE);
            }
        }
        copy.taken = taken;
        copy.used = used;
        copy.first = first;
        copy.live = live;
        return copy;
    }

    long footprint() {
        var collisions = colliding == null ? 0 : colliding.footprint();
        return 120 + bytes(keys.length, index.length) + collisions;
    }

    void trace(Tracer tracer) {
        tracer.visitAll(keys, used);
        if (hasValues) {
            tracer.visitAll(values, used);
        }
    }
}
