package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import java.util.Arrays;

/// A bytearray: bytes that can be changed.
public final class ByteArrayValue extends BytesValue implements Attributed {
    private static final byte[] NOTHING = {};

    private final Attributes attributes = new Attributes();
    private byte[] bytes = NOTHING;
    private int size;

    private ByteArrayValue(Type type) {
        super(type, NOTHING);
    }

    /// An empty one of the given class.
    public static ByteArrayValue of(Type type) {
        return new ByteArrayValue(type);
    }

    /// Makes it hold these bytes; takes over the array.
    public void replace(byte[] fresh) {
        bytes = fresh;
        size = fresh.length;
    }

    @Override
    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    int at(int index) {
        return bytes[index] & 0xff;
    }

    @Override
    public BytesValue same(byte[] fresh) {
        var made = new ByteArrayValue(Types.BYTEARRAY);
        made.replace(fresh);
        return made;
    }

    @Override
    String indexName() {
        return "bytearray";
    }

    @Override
    public Attributes attributes() {
        return attributes;
    }

    @Override
    public boolean takesAttributes() {
        return type().isHeap();
    }

    /// Puts `fresh` in the place of `removed` bytes from `start` on.
    public void splice(Run run, int start, int removed, byte[] fresh) {
        var after = (long) size - removed + fresh.length;
        if (after > bytes.length) {
            var room = Math.min(Integer.MAX_VALUE - 8, after + (after >> 3) + 6);
            run.reserve(room);
            bytes = Arrays.copyOf(bytes, (int) room);
        }
        run.work((size - start) >> 6);
        System.arraycopy(
                bytes, start + removed, bytes, start + fresh.length, size - start - removed);
        System.arraycopy(fresh, 0, bytes, start, fresh.length);
        size = (int) after;
    }

    @Override
    protected void setItem(Run run, Value key, Value value) {
        if (key instanceof SliceValue slice) {
            setSlice(run, slice.settled(run), value);
            return;
        }
        if (!Coercion.hasIndex(key)) {
            throw run.typeError(
                    "bytearray indices must be integers or slices, not " + key.typeName());
        }
        var index = Coercion.index(run, key);
        var fresh = byteOf(run, value);
        bytes[Sequences.index(run, index, size, "bytearray")] = (byte) fresh;
    }

    @Bounded(Bounded.By.MEMORY)
    private void setSlice(Run run, SliceValue slice, Value value) {
        slice.resolve(run, size);
        var fresh = assigned(run, value);
        var range = slice.resolve(run, size);
        if (range.step() == 1) {
            splice(run, range.start(), range.length(), fresh);
            return;
        }
        if (fresh.length == 0) {
            drop(run, range);
            return;
        }
        if (fresh.length != range.length()) {
            throw run.valueError(
                    "attempt to assign bytes of size "
                            + fresh.length
                            + " to extended slice of size "
                            + range.length());
        }
        for (var i = 0; i < fresh.length; i++) {
            bytes[range.at(i)] = fresh[i];
        }
    }

    private static byte[] assigned(Run run, Value value) {
        if (value instanceof BytesValue given) {
            return given.bytes();
        }
        if (value instanceof StrValue || Coercion.hasIndex(value)) {
            throw run.typeError(
                    "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        }
        if (!Protocol.isIterable(value)) {
            throw run.typeError("cannot convert '" + value.typeName() + "' object to bytearray");
        }
        return collect(run, Protocol.iterate(run, value));
    }

    /// The ints of an iterator as bytes.
    public static byte[] collect(Run run, Iter values) {
        var collected = new ByteArrayValue(Types.BYTEARRAY);
        for (var next = values.next(run); next != null; next = values.next(run)) {
            run.tick();
            collected.splice(run, collected.size, 0, new byte[] {(byte) byteOf(run, next)});
        }
        return collected.bytes();
    }

    @Override
    protected void deleteItem(Run run, Value key) {
        if (key instanceof SliceValue slice) {
            var settled = slice.settled(run);
            drop(run, settled.resolve(run, size));
            return;
        }
        var index = Sequences.settled(run, key);
        splice(run, Sequences.index(run, index, size, "bytearray"), 1, NOTHING);
    }

    private void drop(Run run, SliceValue.Range range) {
        run.work(size >> 3);
        var gone = new boolean[size];
        for (var i = 0; i < range.length(); i++) {
            gone[range.at(i)] = true;
        }
        var kept = 0;
        for (var i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                bytes[kept++] = bytes[i];
            }
        }
        size = kept;
    }

    @Override
    protected Value inPlace(Run run, BinaryOp op, Value right) {
        switch (op) {
            case ADD -> {
                if (!(right instanceof BytesValue other)) {
                    throw run.typeError("can't concat " + right.typeName() + " to " + typeName());
                }
                splice(run, size, 0, other.bytes());
                return this;
            }
            case MULTIPLY -> {
                if (!(Sequences.timesOrNotImplemented(run, right, this::repeat)
                        instanceof BytesValue repeated)) {
                    return Constants.NOT_IMPLEMENTED;
                }
                replace(repeated.bytes());
                return this;
            }
            default -> {
                return Constants.NOT_IMPLEMENTED;
            }
        }
    }

    @Override
    protected long hash(Run run) {
        throw run.typeError("unhashable type: '" + typeName() + "'");
    }

    @Override
    protected String repr(Run run) {
        return type().name() + "(" + super.repr(run) + ")";
    }

    @Override
    protected long footprint() {
        return 64L + bytes.length;
    }

    @Override
    protected void trace(Tracer tracer) {
        attributes.trace(tracer);
    }
}
