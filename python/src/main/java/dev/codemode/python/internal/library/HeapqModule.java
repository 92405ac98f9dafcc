package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `heapq`: lists kept as heaps. Elements move exactly as CPython moves them, so that the lists look the
/// same in between.
final class HeapqModule {
    private static final Type MERGE = TypeBuilder.plainType("heapq", "generator", Types.ITERATOR);

    static final ModuleValue MODULE = build();

    private HeapqModule() {}

    /// Which of two comes out first.
    @FunctionalInterface
    private interface Order {
        boolean before(Run run, Value a, Value b);
    }

    private static final Order SMALLEST = Protocol::less;
    private static final Order LARGEST = (run, a, b) -> Protocol.less(run, b, a);

    private static ModuleValue build() {
        TypeBuilder.of(MERGE).finish();
        return new ModuleBuilder("heapq")
                .function(
                        "heappush(heap, item, /)",
                        (run, heap, item) -> {
                            push(run, list(run, heap, "heappush() argument 1"), item, SMALLEST);
                            return Constants.NONE;
                        })
                .function("heappop(heap, /)", (run, heap) -> pop(run, heap, SMALLEST))
                .function("_heappop_max(heap, /)", (run, heap) -> pop(run, heap, LARGEST))
                .function(
                        "heapreplace(heap, item, /)",
                        (run, heap, item) -> replace(run, heap, item, SMALLEST))
                .function(
                        "_heapreplace_max(heap, item, /)",
                        (run, heap, item) -> replace(run, heap, item, LARGEST))
                .function("heappushpop(heap, item, /)", HeapqModule::pushPop)
                .function("heapify(heap, /)", (run, heap) -> heapify(run, heap, SMALLEST))
                .function("_heapify_max(heap, /)", (run, heap) -> heapify(run, heap, LARGEST))
                .flexible("nlargest(n, iterable, key=None)", (run, slots) -> best(run, slots, true))
                .flexible(
                        "nsmallest(n, iterable, key=None)", (run, slots) -> best(run, slots, false))
                .flexible("merge(*iterables, key=None, reverse=False)", HeapqModule::merge)
                .build();
    }

    private static ListValue list(Run run, Value heap, String argument) {
        if (heap instanceof ListValue list) {
            return list;
        }
        throw run.typeError(argument + " must be list, not " + heap.typeName());
    }

    private static void push(Run run, ListValue heap, Value item, Order order) {
        heap.add(run, item);
        siftTowardsRoot(run, heap, 0, heap.size() - 1, order);
    }

    private static Value pop(Run run, Value value, Order order) {
        var heap = list(run, value, "heappop() argument");
        if (heap.size() == 0) {
            throw empty(run);
        }
        var last = heap.remove(run, heap.size() - 1);
        if (heap.size() == 0) {
            return last;
        }
        var top = heap.get(0);
        heap.set(0, last);
        siftFromRoot(run, heap, 0, order);
        return top;
    }

    private static Raise empty(Run run) {
        return run.raise(Types.INDEX_ERROR, "index out of range");
    }

    private static Value replace(Run run, Value value, Value item, Order order) {
        var heap = list(run, value, "heapreplace() argument 1");
        if (heap.size() == 0) {
            throw empty(run);
        }
        var top = heap.get(0);
        heap.set(0, item);
        siftFromRoot(run, heap, 0, order);
        return top;
    }

    private static Value pushPop(Run run, Value value, Value item) {
        var heap = list(run, value, "heappushpop() argument 1");
        if (heap.size() == 0 || !Protocol.less(run, heap.get(0), item)) {
            return item;
        }
        return replace(run, heap, item, SMALLEST);
    }

    private static Value heapify(Run run, Value value, Order order) {
        var heap = list(run, value, "heapify() argument");
        for (var i = heap.size() / 2 - 1; i >= 0; i--) {
            siftFromRoot(run, heap, i, order);
        }
        return Constants.NONE;
    }

    private static void siftTowardsRoot(Run run, ListValue heap, int start, int from, Order order) {
        var at = from;
        var size = heap.size();
        var item = heap.get(at);
        while (at > start) {
            run.tick();
            var parent = (at - 1) >> 1;
            var before = order.before(run, item, heap.get(parent));
            checkSize(run, heap, size);
            if (!before) {
                break;
            }
            heap.set(at, heap.get(parent));
            heap.set(parent, item);
            at = parent;
        }
    }

    /// Moves the hole down to a leaf, then the item up to its place: fewer comparisons than stopping on
    /// the way.
    private static void siftFromRoot(Run run, ListValue heap, int start, Order order) {
        var size = heap.size();
        var at = start;
        while (at < size / 2) {
            run.tick();
            var child = 2 * at + 1;
            if (child + 1 < size) {
                var before = order.before(run, heap.get(child), heap.get(child + 1));
                checkSize(run, heap, size);
                child += before ? 0 : 1;
            }
            var lifted = heap.get(child);
            heap.set(child, heap.get(at));
            heap.set(at, lifted);
            at = child;
        }
        siftTowardsRoot(run, heap, start, at, order);
    }

    private static void checkSize(Run run, ListValue heap, int size) {
        if (heap.size() != size) {
            throw run.raise(Types.RUNTIME_ERROR, "list changed size during iteration");
        }
    }

    private static Value best(Run run, Value[] slots, boolean largest) {
        if (!Coercion.hasIndex(slots[0])) {
            throw run.typeError(
                    "'>=' not supported between instances of '"
                            + slots[0].typeName()
                            + "' and 'int'");
        }
        var count = Coercion.asInt(run, slots[0]);
        var all = ListValue.of(run, Protocol.iterate(run, slots[1]));
        Sorting.sort(run, all, slots[2], largest);
        return new ListValue(Arrays.copyOf(all.copyItems(), Math.clamp(count, 0, all.size())));
    }

    private static Value merge(Run run, Value[] slots) {
        return new Merge(
                run,
                ItertoolsModule.iterators(run, (TupleValue) slots[0]),
                slots[1],
                Protocol.truth(run, slots[2]) ? LARGEST : SMALLEST);
    }

    /// Takes the first of the heads of its sources; of equal ones, that of the earlier source.
    private static final class Merge extends Iter {
        private final @Nullable Iter[] sources;
        private final @Nullable Value[] heads;
        private final @Nullable Value[] keys;
        private final Value key;
        private final Order order;
        private boolean started;

        Merge(Run run, Iter[] sources, Value key, Order order) {
            super(run, MERGE, sources);
            this.sources = sources.clone();
            this.heads = new @Nullable Value[sources.length];
            this.keys = new @Nullable Value[sources.length];
            this.key = key;
            this.order = order;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (!started) {
                started = true;
                for (var i = 0; i < sources.length; i++) {
                    advance(run, i);
                }
            }
            var first = -1;
            Value firstKey = null;
            for (var i = 0; i < heads.length; i++) {
                run.tick();
                var candidate = keys[i];
                if (candidate != null
                        && (firstKey == null || order.before(run, candidate, firstKey))) {
                    first = i;
                    firstKey = candidate;
                }
            }
            if (first < 0) {
                return null;
            }
            var head = heads[first];
            advance(run, first);
            return head;
        }

        private void advance(Run run, int i) {
            var source = sources[i];
            var head = source == null ? null : source.next(run);
            heads[i] = head;
            keys[i] =
                    head == null
                            ? null
                            : key == Constants.NONE ? head : Nested.call(run, key, head);
            if (head == null) {
                sources[i] = null;
            }
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visitAll(sources, sources.length);
            tracer.visitAll(heads, heads.length);
            tracer.visitAll(keys, keys.length);
            tracer.visit(key);
        }
    }
}
