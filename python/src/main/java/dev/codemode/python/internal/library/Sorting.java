package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Value;

/// A stable merge sort of our own. The JDK's throws where an order contradicts itself, as NaN or a
/// program's `__lt__` can make it; this one gives some order, as CPython's does.
final class Sorting {
    private final Run run;
    private final boolean reverse;
    private final Value[] values;

    // Which value stands where: a permutation at all times.
    private int[] order;

    private Sorting(Run run, Value[] values, boolean reverse) {
        this.run = run;
        this.values = values;
        this.reverse = reverse;
        run.reserve(16L * values.length);
        this.order = new int[values.length];
        for (var i = 0; i < order.length; i++) {
            order[i] = reverse ? order.length - 1 - i : i;
        }
    }

    /// `list.sort(key=key, reverse=reverse)`. Where a comparison fails, the list is left as far as it
    /// was sorted.
    static void sort(Run run, ListValue list, Value key, boolean reverse) {
        var values = list.copyItems();
        // The list looks empty to the key function, and what it adds is noticed.
        var lent = list.lend();
        var left = values;
        try {
            var keys = key == Constants.NONE ? values : keys(run, key, values);
            var sorting = new Sorting(run, values, reverse);
            try {
                sorting.sort(keys);
            } finally {
                left = sorting.ordered();
            }
            if (list.hasChangedSince(lent)) {
                throw run.valueError("list modified during sort");
            }
        } finally {
            list.restore(left);
        }
    }

    private static Value[] keys(Run run, Value key, Value[] values) {
        var keys = new Value[values.length];
        run.reserve(8L * values.length);
        for (var i = 0; i < keys.length; i++) {
            run.tick();
            keys[i] = Protocol.call(run, key, values[i]);
        }
        return keys;
    }

    @Bounded(Bounded.By.MEMORY)
    private Value[] ordered() {
        var ordered = new Value[values.length];
        for (var i = 0; i < ordered.length; i++) {
            ordered[i] = values[order[reverse ? ordered.length - 1 - i : i]];
        }
        return ordered;
    }

    /// Compares in CPython's order where there are fewer than 64 items, so that an error names the
    /// same two types, and what it leaves is in the same order.
    private void sort(Value[] keys) {
        var width = runLength(order.length);
        for (var from = 0; from < order.length; from += width) {
            sortRun(keys, from, Math.min(from + width, order.length));
        }
        mergeRuns(keys, width);
    }

    /// Between 32 and 64, so that the runs come out at a power of two or just below.
    @Bounded(Bounded.By.FIXED)
    private static int runLength(int size) {
        var rest = 0;
        var length = size;
        while (length >= 64) {
            rest |= length & 1;
            length >>= 1;
        }
        return Math.max(1, length + rest);
    }

    private void mergeRuns(Value[] keys, int runLength) {
        var other = new int[order.length];
        for (var width = runLength; width < order.length && width > 0; width *= 2) {
            for (var from = 0; from < order.length; from += 2 * width) {
                var middle = Math.min(from + width, order.length);
                var end = (int) Math.min((long) middle + width, order.length);
                merge(keys, order, from, middle, end, other);
            }
            var swap = order;
            order = other;
            other = swap;
        }
    }

    private void sortRun(Value[] keys, int from, int to) {
        for (var next = ascendingUntil(keys, from, to); next < to; next++) {
            var moving = order[next];
            var low = from;
            var high = next;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (isBefore(keys[moving], keys[order[middle]])) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            System.arraycopy(order, low, order, low + 1, next - low);
            order[low] = moving;
        }
    }

    /// Where the run that stands in order from the start on ends; a falling one is turned around.
    @Bounded(Bounded.By.MEMORY)
    private int ascendingUntil(Value[] keys, int from, int to) {
        if (to - from < 2) {
            return to;
        }
        var falls = isBefore(keys[order[from + 1]], keys[order[from]]);
        var end = from + 2;
        while (end < to && isBefore(keys[order[end]], keys[order[end - 1]]) == falls) {
            end++;
        }
        for (int left = from, right = end - 1; falls && left < right; left++, right--) {
            var swap = order[left];
            order[left] = order[right];
            order[right] = swap;
        }
        return end;
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

    private boolean isBefore(Value a, Value b) {
        run.tick();
        return Protocol.less(run, a, b);
    }
}
