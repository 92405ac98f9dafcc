package dev.codemode.python.internal.runtime;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Entries of a [Table] whose keys are ints of one hash: the language fixes the hashes of ints, so that anybody
/// can write down many that agree. Told apart by comparing one after the other they would take quadratic time;
/// here their order tells them apart.
///
/// Only ints beyond 64 bits: of the others no more than nine agree.
final class CollidingInts {
    /// So many keys of one hash stay in the table's own index.
    static final int FEW = 32;

    /// What an entry takes.
    static final long BYTES = 64;

    private final Map<Long, TreeMap<BigInteger, Integer>> entries = new HashMap<>();
    private int size;

    void put(BigInt key, long hash, int entry) {
        entries.computeIfAbsent(hash, _ -> new TreeMap<>()).put(key.asBig(), entry);
        size++;
    }

    /// Whether there was such an entry.
    boolean remove(BigInt key, long hash) {
        var sameHash = entries.get(hash);
        if (sameHash == null || sameHash.remove(key.asBig()) == null) {
            return false;
        }
        size--;
        return true;
    }

    /// The entry of an int, or -1.
    int find(BigInt key, long hash) {
        var sameHash = entries.get(hash);
        return sameHash == null ? -1 : sameHash.getOrDefault(key.asBig(), -1);
    }

    /// The entries that a key of another type has to be compared with.
    Collection<Integer> of(long hash) {
        var sameHash = entries.get(hash);
        return sameHash == null ? List.of() : sameHash.values();
    }

    CollidingInts copy(Run run) {
        run.reserve(footprint());
        run.work(8L * size);
        var copy = new CollidingInts();
        entries.forEach((hash, sameHash) -> copy.entries.put(hash, new TreeMap<>(sameHash)));
        copy.size = size;
        return copy;
    }

    long footprint() {
        return BYTES * size;
    }
}
