package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Attributes;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.ReprBuilder;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SliceValue;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `collections.deque`: a ring of values, cheap at both ends.
class Deque extends Value {
    static final Type TYPE = TypeBuilder.type("collections", "deque", Types.OBJECT);
    static final Type ITERATOR =
            TypeBuilder.type("_collections", "_deque_iterator", Types.ITERATOR);
    static final Type REVERSE_ITERATOR =
            TypeBuilder.type("_collections", "_deque_reverse_iterator", Types.ITERATOR);

    private static final Value[] EMPTY = {};

    private @Nullable Value[] ring = EMPTY;
    private int head;
    private int size;

    /// The most it holds; negative without bound.
    private long most = -1;

    /// Counts insertions and removals: what makes an iterator invalid.
    private int changes;

    private Deque(Type type) {
        super(type);
    }

    static Deque of(Type type) {
        return type == TYPE ? new Deque(type) : new OfSubclass(type);
    }

    int size() {
        return size;
    }

    long most() {
        return most;
    }

    int changes() {
        return changes;
    }

    void bound(long most) {
        this.most = most;
    }

    Value get(int index) {
        return Constants.orNone(ring[slot(index)]);
    }

    private int slot(int index) {
        var at = head + index;
        return at < ring.length ? at : at - ring.length;
    }

    private void makeRoom(Run run) {
        changes++;
        if (size < ring.length) {
            return;
        }
        var capacity = Math.max(8, ring.length + (ring.length >> 1));
        run.reserve(8L * capacity);
        run.work(size >> 3);
        var wider = new @Nullable Value[capacity];
        copyTo(wider);
        ring = wider;
        head = 0;
    }

    private void copyTo(@Nullable Value[] to) {
        var straight = Math.min(size, ring.length - head);
        System.arraycopy(ring, head, to, 0, straight);
        System.arraycopy(ring, 0, to, straight, size - straight);
    }

    @SuppressWarnings("NullAway") // the slots in use hold no null
    Value[] copyItems(Run run) {
        run.reserve(8L * size);
        run.work(size >> 3);
        var items = new Value[size];
        copyTo(items);
        return items;
    }

    void addLast(Run run, Value value) {
        if (most == 0) {
            return;
        }
        if (size == most) {
            removeFirst();
        }
        makeRoom(run);
        ring[slot(size)] = value;
        size++;
    }

    void addFirst(Run run, Value value) {
        if (most == 0) {
            return;
        }
        if (size == most) {
            removeLast();
        }
        makeRoom(run);
        head = head == 0 ? ring.length - 1 : head - 1;
        ring[head] = value;
        size++;
    }

    Value removeFirst() {
        var value = get(0);
        ring[head] = null;
        head = slot(1);
        size--;
        changes++;
        return value;
    }

    Value removeLast() {
        var at = slot(size - 1);
        var value = Constants.orNone(ring[at]);
        ring[at] = null;
        size--;
        changes++;
        return value;
    }

    void clear() {
        ring = EMPTY;
        head = 0;
        size = 0;
        changes++;
    }

    /// Takes `values` as the whole contents.
    void replace(Value[] values) {
        ring = values;
        head = 0;
        size = values.length;
        changes++;
    }

    void extend(Run run, Value iterable) {
        var elements = Protocol.iterate(run, iterable == this ? copy(run) : iterable);
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            addLast(run, next);
        }
    }

    void extendLeft(Run run, Value iterable) {
        var elements = Protocol.iterate(run, iterable == this ? copy(run) : iterable);
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            addFirst(run, next);
        }
    }

    void rotate(Run run, long by) {
        if (size < 2) {
            return;
        }
        var steps = (int) Math.floorMod(by, (long) size);
        if (steps == 0) {
            return;
        }
        changes++;
        var leftwards = steps > size / 2;
        for (var i = leftwards ? size - steps : steps; i > 0; i--) {
            run.tick();
            if (leftwards) {
                addLast(run, removeFirst());
            } else {
                addFirst(run, removeLast());
            }
        }
    }

    /// Puts a value in front of the one at `index`, which is clamped.
    void insert(Run run, int index, Value value) {
        if (size == most) {
            throw run.raise(Types.INDEX_ERROR, "deque already at its maximum size");
        }
        var at = index < 0 ? Math.max(0, index + size) : Math.min(index, size);
        var items = copyItems(run);
        var more = Arrays.copyOf(items, items.length + 1);
        System.arraycopy(items, at, more, at + 1, items.length - at);
        more[at] = value;
        replace(more);
    }

    void removeAt(Run run, int index) {
        if (index == 0) {
            removeFirst();
        } else if (index == size - 1) {
            removeLast();
        } else {
            var items = copyItems(run);
            System.arraycopy(items, index + 1, items, index, items.length - index - 1);
            replace(Arrays.copyOf(items, items.length - 1));
        }
    }

    void reverse(Run run) {
        run.work(size());
        var items = copyItems(run);
        for (var i = 0; i < items.length / 2; i++) {
            var other = items[items.length - 1 - i];
            items[items.length - 1 - i] = items[i];
            items[i] = other;
        }
        replace(items);
    }

    /// Where an equal element stands from `from` up to `to`, or -1.
    int find(Run run, Value value, int from, int to) {
        var before = changes;
        for (var i = from; i < to; i++) {
            run.tick();
            var item = get(i);
            var same = item == value || Protocol.equal(run, item, value);
            if (changes != before) {
                throw mutated(run);
            }
            if (same) {
                return i;
            }
        }
        return -1;
    }

    static Raise mutated(Run run) {
        return run.raise(Types.RUNTIME_ERROR, "deque mutated during iteration");
    }

    /// A copy of the built-in kind.
    Deque copy(Run run) {
        var copy = new Deque(TYPE);
        copy.most = most;
        copy.replace(copyItems(run));
        return copy;
    }

    @Override
    protected boolean truth(Run run) {
        return size > 0;
    }

    @Override
    protected int length(Run run) {
        return size;
    }

    private int index(Run run, Value key) {
        if (key instanceof SliceValue || !Coercion.hasIndex(key)) {
            throw run.typeError("sequence index must be integer, not '" + key.type().name() + "'");
        }
        var index = Coercion.index(run, key);
        var at = index.fitsLong() ? index.asLong() : Long.MAX_VALUE;
        at = at < 0 ? at + size : at;
        if (at < 0 || at >= size) {
            throw run.raise(Types.INDEX_ERROR, "deque index out of range");
        }
        return (int) at;
    }

    @Override
    protected Value getItem(Run run, Value key) {
        return get(index(run, key));
    }

    @Override
    protected void setItem(Run run, Value key, Value value) {
        ring[slot(index(run, key))] = value;
    }

    @Override
    protected void deleteItem(Run run, Value key) {
        removeAt(run, index(run, key));
    }

    @Override
    protected boolean contains(Run run, Value element) {
        return find(run, element, 0, size) >= 0;
    }

    @Override
    protected Iter iterate(Run run) {
        return new Elements(this, false);
    }

    Iter reversed() {
        return new Elements(this, true);
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        switch (op) {
            case ADD -> {
                if (!(right instanceof Deque)) {
                    throw run.typeError(
                            "can only concatenate deque (not \""
                                    + right.typeName()
                                    + "\") to deque");
                }
                var sum = copy(run);
                sum.extend(run, right);
                return sum;
            }
            case MULTIPLY -> {
                if (!Coercion.hasIndex(right)) {
                    return Constants.NOT_IMPLEMENTED;
                }
                var product = copy(run);
                product.multiply(run, Coercion.index(run, right));
                return product;
            }
            default -> {
                return Constants.NOT_IMPLEMENTED;
            }
        }
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return op == BinaryOp.MULTIPLY ? binary(run, op, left) : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected Value inPlace(Run run, BinaryOp op, Value right) {
        switch (op) {
            case ADD -> {
                extend(run, right);
                return this;
            }
            case MULTIPLY -> {
                if (!Coercion.hasIndex(right)) {
                    return Constants.NOT_IMPLEMENTED;
                }
                multiply(run, Coercion.index(run, right));
                return this;
            }
            default -> {
                return Constants.NOT_IMPLEMENTED;
            }
        }
    }

    private void multiply(Run run, IntValue factor) {
        var times = factor.signum() <= 0 ? 0 : factor.clamp();
        if (times == 0 || size == 0) {
            clear();
            return;
        }
        var once = copyItems(run);
        var total = (long) size * times;
        // Only the last `most` elements stay.
        var rounds = most >= 0 && total > most ? most / size + 2 : times;
        run.reserve(8 * Math.min(total, rounds * size));
        for (var i = 1L; i < Math.min(times, rounds); i++) {
            for (var value : once) {
                run.tick();
                addLast(run, value);
            }
        }
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (!(right instanceof Deque other)) {
            return Constants.NOT_IMPLEMENTED;
        }
        if (size != other.size && (op == CompareOp.EQUAL || op == CompareOp.NOT_EQUAL)) {
            return Bool.of(op == CompareOp.NOT_EQUAL);
        }
        try (var _ = run.nested()) {
            var mine = Protocol.iterate(run, this);
            var theirs = Protocol.iterate(run, other);
            while (true) {
                run.tick();
                var a = mine.next(run);
                var b = theirs.next(run);
                if (a == null || b == null) {
                    return Bool.of(IntValue.holds(op, (a == null ? 0 : 1) - (b == null ? 0 : 1)));
                }
                if (a != b && !Protocol.equal(run, a, b)) {
                    return switch (op) {
                        case EQUAL -> Bool.FALSE;
                        case NOT_EQUAL -> Bool.TRUE;
                        default -> Protocol.compare(run, op, a, b);
                    };
                }
            }
        }
    }

    @Override
    protected long hash(Run run) {
        throw run.typeError("unhashable type: '" + typeName() + "'");
    }

    @Override
    protected String repr(Run run) {
        return ReprBuilder.of(
                run,
                this,
                type().name() + "([",
                most < 0 ? "])" : "], maxlen=" + most + ")",
                "[...]",
                builder -> {
                    for (var i = 0; i < size; i++) {
                        builder.element(get(i));
                    }
                });
    }

    @Override
    protected long footprint() {
        return 56 + 8L * ring.length;
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visitAll(ring, ring.length);
    }

    /// An object of a program's subclass of `deque`.
    private static final class OfSubclass extends Deque implements Attributed {
        private final Attributes attributes = new Attributes();

        OfSubclass(Type type) {
            super(type);
        }

        @Override
        public Attributes attributes() {
            return attributes;
        }

        @Override
        protected void trace(Tracer tracer) {
            super.trace(tracer);
            attributes.trace(tracer);
        }
    }

    /// Walks a deque and notices when it changes.
    private static final class Elements extends Iter {
        private final Deque deque;
        private final boolean backwards;
        private final int changes;
        private int next;

        Elements(Deque deque, boolean backwards) {
            super(backwards ? REVERSE_ITERATOR : ITERATOR);
            this.deque = deque;
            this.backwards = backwards;
            this.changes = deque.changes;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (next == Integer.MAX_VALUE) {
                return null;
            }
            if (deque.changes != changes) {
                next = Integer.MAX_VALUE;
                throw mutated(run);
            }
            if (next >= deque.size) {
                next = Integer.MAX_VALUE;
                return null;
            }
            var at = next++;
            return deque.get(backwards ? deque.size - 1 - at : at);
        }

        @Override
        protected long remaining() {
            return Math.max(0L, deque.size - (long) next);
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(deque);
        }
    }
}
