package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Value;

/// A stable merge sort of our own. The JDK's throws where an order contradicts itself, as NaN or a
/// program's `__lt__` can make it; this one gives some order, as CPython's does.
final class Sorting {
    private static final int RUN = 8;

    private final Run run;
    private final boolean reverse;

    private Sorting(Run run, boolean reverse) {
        this.run = run;
        this.reverse = reverse;
    }

    /// `list.sort(key=key, reverse=reverse)`.
    static void sort(Run run, ListValue list, Value key, boolean reverse) {
        var values = list.copyItems();
        // The list looks empty to the key function, and what it adds is noticed.
        list.clear();
        var sorted = values;
        try {
            var keys = values;
            if (key != Constants.NONE) {
                keys = new Value[values.length];
                run.reserve(8L * values.length);
                for (var i = 0; i < keys.length; i++) {
                    run.tick();
                    keys[i] = Protocol.call(run, key, values[i]);
                }
            }
            sorted = new Sorting(run, reverse).sorted(keys, values);
            if (list.size() > 0) {
                throw run.valueError("list modified during sort");
            }
        } finally {
            list.restore(sorted);
        }
    }

    private Value[] sorted(Value[] keys, Value[] values) {
        run.reserve(16L * keys.length);
        var order = new int[keys.length];
        for (var i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (var from = 0; from < order.length; from += RUN) {
            insertionSort(keys, order, from, Math.min(from + RUN, order.length));
        }
        var other = new int[order.length];
        for (var width = RUN; width < order.length && width > 0; width *= 2) {
            for (var from = 0; from < order.length; from += 2 * width) {
                var middle = Math.min(from + width, order.length);
                merge(
                        keys,
                        order,
                        from,
                        middle,
                        (int) Math.min((long) middle + width, order.length),
                        other);
            }
            var swap = order;
            order = other;
            other = swap;
        }
        var sorted = new Value[values.length];
        for (var i = 0; i < sorted.length; i++) {
            sorted[i] = values[order[i]];
        }
        return sorted;
    }

    private void insertionSort(Value[] keys, int[] order, int from, int to) {
        for (var i = from + 1; i < to; i++) {
            var moving = order[i];
            var j = i;
            while (j > from && isBefore(keys[moving], keys[order[j - 1]])) {
                order[j] = order[j - 1];
                j--;
            }
            order[j] = moving;
        }
    }

    private void merge(Value[] keys, int[] from, int left, int middle, int end, int[] to) {
        var right = middle;
        var next = left;
        if (middle < end
                && middle > left
                && !isBefore(keys[from[middle]], keys[from[middle - 1]])) {
            System.arraycopy(from, left, to, left, end - left);
            return;
        }
        for (var at = left; at < end; at++) {
            var takeRight =
                    next >= middle || right < end && isBefore(keys[from[right]], keys[from[next]]);
            to[at] = takeRight ? from[right++] : from[next++];
        }
    }

    /// Whether `a` has to stand in front of `b`, which stands in front of it now.
    private boolean isBefore(Value a, Value b) {
        run.tick();
        return reverse ? Protocol.less(run, b, a) : Protocol.less(run, a, b);
    }
}
