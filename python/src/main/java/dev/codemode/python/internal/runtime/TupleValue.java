package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A tuple.
public class TupleValue extends Value {
    private static final long SEED = 2870177450012600261L;
    public static final TupleValue EMPTY = new TupleValue(Types.TUPLE, Args.NO_VALUES);

    private final Value[] items;

    protected TupleValue(Type type, Value[] items) {
        super(type);
        this.items = items;
    }

    /// A tuple that takes over `items`.
    public static TupleValue of(Value... items) {
        return items.length == 0 ? EMPTY : new TupleValue(Types.TUPLE, items);
    }

    static TupleValue of(Type type, Value[] items) {
        return type == Types.TUPLE ? of(items) : new OfSubclass(type, items);
    }

    public int size() {
        return items.length;
    }

    public Value get(int index) {
        return items[index];
    }

    /// The elements; not to be changed.
    public Value[] items() {
        return items;
    }

    @Override
    protected boolean truth(Run run) {
        return items.length > 0;
    }

    @Override
    protected int length(Run run) {
        return items.length;
    }

    @Override
    protected Value getItem(Run run, Value key) {
        if (key instanceof SliceValue slice) {
            return of(ListValue.pick(run, slice, items, items.length));
        }
        return items[Sequences.index(run, key, items.length, "tuple")];
    }

    @Override
    protected boolean contains(Run run, Value element) {
        for (var item : items) {
            run.tick();
            if (item == element || Protocol.equal(run, item, element)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected Iter iterate(Run run) {
        return new Elements(items);
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        return switch (op) {
            case ADD ->
                    right instanceof TupleValue other
                            ? concat(run, other)
                            : Constants.NOT_IMPLEMENTED;
            case MULTIPLY -> Sequences.timesOrNotImplemented(run, right, this::repeat);
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    private Value concat(Run run, TupleValue other) {
        run.reserve(8L * (items.length + (long) other.items.length));
        run.work((items.length + other.items.length) >> 3);
        var all = Arrays.copyOf(items, items.length + other.items.length);
        System.arraycopy(other.items, 0, all, items.length, other.items.length);
        return of(all);
    }

    private Value repeat(Run run, int times) {
        if (times == 1 && type() == Types.TUPLE) {
            return this;
        }
        return of(Sequences.repeat(run, items, items.length, times));
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return op == BinaryOp.MULTIPLY
                ? Sequences.timesOrNotImplemented(run, left, this::repeat)
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        return right instanceof TupleValue other
                ? Sequences.compare(run, op, items, items.length, other.items, other.items.length)
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected long hash(Run run) {
        var hash = mixed(run) + (items.length ^ SEED ^ 3527539L);
        return hash == -1 ? 1546275796L : hash;
    }

    /// The hashes of the items mixed as CPython does it, by xxHash.
    long mixed(Run run) {
        var hash = SEED;
        try (var _ = run.nested()) {
            for (var item : items) {
                run.tick();
                hash += Protocol.hash(run, item) * 0xC2B2AE3D27D4EB4FL;
                hash = Long.rotateLeft(hash, 31) * 0x9E3779B185EBCA87L;
            }
        }
        return hash;
    }

    @Override
    protected String repr(Run run) {
        return ReprBuilder.of(
                run,
                this,
                "(",
                items.length == 1 ? ",)" : ")",
                "(...)",
                builder -> {
                    for (var item : items) {
                        builder.element(item);
                    }
                });
    }

    @Override
    protected long footprint() {
        return 32 + 8L * items.length;
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visitAll(items, items.length);
    }

    /// An object of a program's subclass of `tuple`, such as a named tuple.
    private static final class OfSubclass extends TupleValue implements Attributed {
        private final Attributes attributes = new Attributes();

        OfSubclass(Type type, Value[] items) {
            super(type, items);
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

    private static final class Elements extends Iter {
        private final Value[] items;
        private int next;

        Elements(Value[] items) {
            super(Types.TUPLE_ITERATOR);
            this.items = items;
        }

        @Override
        public @Nullable Value next(Run run) {
            return next < items.length ? items[next++] : null;
        }

        @Override
        protected void moveTo(long index) {
            next = Math.clamp(index, 0, items.length);
        }

        @Override
        protected long remaining() {
            return (long) items.length - next;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visitAll(items, items.length);
        }
    }
}
