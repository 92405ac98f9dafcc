package dev.codemode.python.internal.syntax;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A map from nodes of a tree, by identity. Where a node stands is its hash, which is cheaper than the
/// identity hash of an object that never had one.
final class NodeTable<V> {
    private Object[] keys = new Object[128];
    private Object[] values = new Object[128];
    private int count;

    void put(Object node, V value) {
        if (count * 2 >= keys.length) {
            grow();
        }
        var slot = slot(keys, node);
        if (keys[slot] == null) {
            count++;
        }
        keys[slot] = node;
        values[slot] = value;
    }

    @SuppressWarnings("unchecked")
    @Nullable V get(Object node) {
        return (V) values[slot(keys, node)];
    }

    Stream<Object> keys() {
        return Arrays.stream(keys).filter(Objects::nonNull);
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new Object[oldKeys.length * 4];
        values = Arrays.copyOf(new Object[0], keys.length);
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                var slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static int slot(@Nullable Object[] keys, Object node) {
        var mask = keys.length - 1;
        var slot = position(node) * 0x9E3779B9 >>> 7 & mask;
        while (keys[slot] != null && keys[slot] != node) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int position(Object node) {
        return switch (node) {
            case Expr expr -> expr.span().start();
            case Stmt stmt -> stmt.span().start();
            case Pattern pattern -> pattern.span().end();
            case Stmt.Handler handler -> handler.span().start();
            case Stmt.Alias alias -> alias.span().start();
            default -> 0;
        };
    }
}
