package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A list.
public class ListValue extends Value {
    private Value[] items;
    private int size;

    public ListValue() {
        this(Types.LIST, Args.NO_VALUES, 0);
    }

    /// A list that takes over `items`.
    public ListValue(Value... items) {
        this(Types.LIST, items, items.length);
    }

    private ListValue(Type type, Value[] items, int size) {
        super(type);
        this.items = items;
        this.size = size;
    }

    static ListValue of(Type type) {
        return type == Types.LIST ? new ListValue() : new OfSubclass(type);
    }

    /// A list of everything `elements` has left.
    public static ListValue of(Run run, Iter elements) {
        var list = new ListValue();
        list.extend(run, elements);
        return list;
    }

    public int size() {
        return size;
    }

    public Value get(int index) {
        return items[index];
    }

    public void set(int index, Value value) {
        items[index] = value;
    }

    /// The array behind the list, longer than [#size]; not to be kept over guest code.
    Value[] items() {
        return items;
    }

    public Value[] copyItems() {
        return Arrays.copyOf(items, size);
    }

    /// Replaces the contents; takes over the array.
    void replace(Value[] with, int newSize) {
        items = with;
        size = newSize;
    }

    public void add(Run run, Value value) {
        if (size == items.length) {
            grow(run, size + 1L);
        }
        items[size++] = value;
    }

    private void grow(Run run, long least) {
        var capacity = Math.max(least, size + (size >> 1) + 4L);
        run.reserve(8 * capacity);
        items = Arrays.copyOf(items, (int) Math.min(capacity, Integer.MAX_VALUE - 8));
    }

    public void extend(Run run, Iter elements) {
        var expected = elements.remaining();
        if (expected > 0) {
            run.reserve(8 * expected);
        }
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            add(run, next);
        }
    }

    public void insert(Run run, int index, Value value) {
        if (size == items.length) {
            grow(run, size + 1L);
        }
        run.work((size - index) >> 3);
        System.arraycopy(items, index, items, index + 1, size - index);
        items[index] = value;
        size++;
    }

    public Value remove(Run run, int index) {
        var value = items[index];
        run.work((size - index) >> 3);
        System.arraycopy(items, index + 1, items, index, size - index - 1);
        items[--size] = Constants.NONE;
        return value;
    }

    /// Puts back what a sort took out; takes over the array.
    public void restore(Value[] values) {
        replace(values, values.length);
    }

    /// Empties it; the answer tells [#hasChangedSince] whether anything happened to it since then.
    public Object lend() {
        var mark = new Value[0];
        replace(mark, 0);
        return mark;
    }

    public boolean hasChangedSince(Object lent) {
        return items != lent;
    }

    public void clear() {
        replace(Args.NO_VALUES, 0);
    }

    @Override
    protected boolean truth(Run run) {
        return size > 0;
    }

    @Override
    protected int length(Run run) {
        return size;
    }

    @Override
    protected Value getItem(Run run, Value key) {
        if (key instanceof SliceValue slice) {
            var settled = slice.settled(run);
            return new ListValue(pick(run, settled, items, size));
        }
        var index = Sequences.settled(run, key);
        return items[Sequences.index(run, index, size, "list")];
    }

    static Value[] pick(Run run, SliceValue slice, Value[] from, int size) {
        var range = slice.resolve(run, size);
        run.reserve(8L * range.length());
        run.work(range.length() >> 3);
        if (range.step() == 1) {
            return Arrays.copyOfRange(from, range.start(), range.start() + range.length());
        }
        var picked = new Value[range.length()];
        for (var i = 0; i < picked.length; i++) {
            picked[i] = from[range.at(i)];
        }
        return picked;
    }

    @Override
    protected void setItem(Run run, Value key, Value value) {
        if (key instanceof SliceValue slice) {
            setSlice(run, slice.settled(run), value);
            return;
        }
        if (!Coercion.hasIndex(key)) {
            throw run.typeError("list indices must be integers or slices, not " + key.typeName());
        }
        items[assignmentIndex(run, key, "assignment index")] = value;
    }

    private int assignmentIndex(Run run, Value key, String what) {
        var index = Coercion.index(run, key);
        if (!index.fitsLong()) {
            throw Sequences.indexTooLarge(run);
        }
        var at = index.asLong() < 0 ? index.asLong() + size : index.asLong();
        if (at < 0 || at >= size) {
            throw run.raise(Types.INDEX_ERROR, "list " + what + " out of range");
        }
        return (int) at;
    }

    @Bounded(Bounded.By.MEMORY)
    private void setSlice(Run run, SliceValue slice, Value value) {
        if (!Protocol.isIterable(value)) {
            throw run.typeError(
                    slice.resolve(run, size).step() == 1
                            ? "can only assign an iterable"
                            : "must assign iterable to extended slice");
        }
        var fresh = of(run, Protocol.iterate(run, value));
        var range = slice.resolve(run, size);
        if (range.step() == 1) {
            splice(run, range.start(), range.length(), fresh);
            return;
        }
        if (fresh.size != range.length()) {
            throw run.valueError(
                    "attempt to assign sequence of size "
                            + fresh.size
                            + " to extended slice of size "
                            + range.length());
        }
        for (var i = 0; i < fresh.size; i++) {
            items[range.at(i)] = fresh.items[i];
        }
    }

    private void splice(Run run, int start, int removed, ListValue inserted) {
        var newSize = (long) size - removed + inserted.size;
        run.reserve(8 * newSize);
        run.work(newSize >> 3);
        var fresh = new Value[(int) newSize];
        System.arraycopy(items, 0, fresh, 0, start);
        System.arraycopy(inserted.items, 0, fresh, start, inserted.size);
        System.arraycopy(
                items, start + removed, fresh, start + inserted.size, size - start - removed);
        replace(fresh, (int) newSize);
    }

    @Override
    @Bounded(Bounded.By.MEMORY)
    protected void deleteItem(Run run, Value key) {
        if (!(key instanceof SliceValue given)) {
            if (!Coercion.hasIndex(key)) {
                throw run.typeError(
                        "list indices must be integers or slices, not " + key.typeName());
            }
            remove(run, assignmentIndex(run, key, "assignment index"));
            return;
        }
        var slice = given.settled(run);
        var range = slice.resolve(run, size);
        if (range.step() == 1) {
            splice(run, range.start(), range.length(), new ListValue());
            return;
        }
        var drop = new boolean[size];
        for (var i = 0; i < range.length(); i++) {
            drop[range.at(i)] = true;
        }
        var kept = 0;
        for (var i = 0; i < size; i++) {
            if (!drop[i]) {
                items[kept++] = items[i];
            }
        }
        Arrays.fill(items, kept, size, Constants.NONE);
        size = kept;
    }

    @Override
    protected boolean contains(Run run, Value element) {
        for (var i = 0; i < size; i++) {
            run.tick();
            if (items[i] == element || Protocol.equal(run, items[i], element)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected Iter iterate(Run run) {
        return new Elements(this);
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        return switch (op) {
            case ADD ->
                    right instanceof ListValue other
                            ? concat(run, other)
                            : Constants.NOT_IMPLEMENTED;
            case MULTIPLY -> Sequences.timesOrNotImplemented(run, right, this::repeat);
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    private Value concat(Run run, ListValue other) {
        run.reserve(8L * (size + (long) other.size));
        run.work((size + other.size) >> 3);
        var all = Arrays.copyOf(items, size + other.size);
        System.arraycopy(other.items, 0, all, size, other.size);
        return new ListValue(all);
    }

    private Value repeat(Run run, int times) {
        return new ListValue(Sequences.repeat(run, items, size, times));
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return op == BinaryOp.MULTIPLY
                ? Sequences.timesOrNotImplemented(run, left, this::repeat)
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected Value inPlace(Run run, BinaryOp op, Value right) {
        switch (op) {
            case ADD -> {
                extend(
                        run,
                        right == this
                                ? new Elements(new ListValue(copyItems()))
                                : Protocol.iterate(run, right));
                return this;
            }
            case MULTIPLY -> {
                if (!(Sequences.timesOrNotImplemented(run, right, this::repeat)
                        instanceof ListValue repeated)) {
                    return Constants.NOT_IMPLEMENTED;
                }
                replace(repeated.items, repeated.size);
                return this;
            }
            default -> {
                return Constants.NOT_IMPLEMENTED;
            }
        }
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        return right instanceof ListValue other
                ? compareTo(run, op, other)
                : Constants.NOT_IMPLEMENTED;
    }

    /// Looks at both lists anew for each element: a comparison may change them.
    private Value compareTo(Run run, CompareOp op, ListValue other) {
        if (size != other.size && (op == CompareOp.EQUAL || op == CompareOp.NOT_EQUAL)) {
            return Bool.of(op == CompareOp.NOT_EQUAL);
        }
        try (var _ = run.nested(" in comparison")) {
            var i = 0;
            while (i < size && i < other.size) {
                run.tick();
                if (items[i] != other.items[i] && !Protocol.equal(run, items[i], other.items[i])) {
                    break;
                }
                i++;
            }
            if (i >= size || i >= other.size) {
                return Bool.of(IntValue.holds(op, Integer.compare(size, other.size)));
            }
            return switch (op) {
                case EQUAL -> Bool.FALSE;
                case NOT_EQUAL -> Bool.TRUE;
                default -> Protocol.compare(run, op, items[i], other.items[i]);
            };
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
                "[",
                "]",
                "[...]",
                builder -> {
                    for (var i = 0; i < size; i++) {
                        builder.element(items[i]);
                    }
                });
    }

    @Override
    protected long footprint() {
        return 40 + 8L * items.length;
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visitAll(items, size);
    }

    /// An object of a program's subclass of `list`.
    private static final class OfSubclass extends ListValue implements Attributed {
        private final Attributes attributes = new Attributes();

        OfSubclass(Type type) {
            super(type, Args.NO_VALUES, 0);
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

    /// Sees elements that are added while it runs, as Python's does.
    private static final class Elements extends Iter {
        private final ListValue list;
        private int next;

        Elements(ListValue list) {
            super(Types.LIST_ITERATOR);
            this.list = list;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (next < list.size) {
                return list.items[next++];
            }
            next = Integer.MAX_VALUE;
            return null;
        }

        @Override
        protected void moveTo(long index) {
            if (next != Integer.MAX_VALUE) {
                next = Math.clamp(index, 0, list.size);
            }
        }

        @Override
        protected long remaining() {
            return Math.max(0, list.size - next);
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(list);
        }
    }
}
