package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import dev.codemode.python.internal.text.StrRepr;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A bytes object.
public final class BytesValue extends Value {
    private final byte[] bytes;

    /// Takes over the array.
    public BytesValue(byte[] bytes) {
        super(Types.BYTES);
        this.bytes = bytes;
    }

    /// The bytes; not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    @Override
    protected boolean truth(Run run) {
        return bytes.length > 0;
    }

    @Override
    protected int length(Run run) {
        return bytes.length;
    }

    @Override
    protected Value getItem(Run run, Value key) {
        if (!(key instanceof SliceValue slice)) {
            return SmallInt.of(bytes[Sequences.index(run, key, bytes.length, "byte")] & 0xff);
        }
        var range = slice.resolve(run, bytes.length);
        var picked = new byte[range.length()];
        for (var i = 0; i < picked.length; i++) {
            picked[i] = bytes[range.at(i)];
        }
        return new BytesValue(picked);
    }

    @Override
    protected boolean contains(Run run, Value element) {
        if (element instanceof BytesValue part) {
            return indexOf(run, part.bytes, 0) >= 0;
        }
        var wanted = Protocol.index(run, element).clamp();
        for (var b : bytes) {
            if ((b & 0xff) == wanted) {
                return true;
            }
        }
        return false;
    }

    int indexOf(Run run, byte[] part, int from) {
        for (var i = from; i <= bytes.length - part.length; i++) {
            run.tick();
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected Iter iterate(Run run) {
        return new Elements(bytes);
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        return switch (op) {
            case ADD ->
                    right instanceof BytesValue other
                            ? concat(run, other)
                            : Constants.NOT_IMPLEMENTED;
            case MULTIPLY -> Sequences.timesOrNotImplemented(run, right, this::repeat);
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    private Value concat(Run run, BytesValue other) {
        run.reserve((long) bytes.length + other.bytes.length);
        var all = Arrays.copyOf(bytes, bytes.length + other.bytes.length);
        System.arraycopy(other.bytes, 0, all, bytes.length, other.bytes.length);
        return new BytesValue(all);
    }

    private Value repeat(Run run, int times) {
        run.reserve((long) bytes.length * times);
        var all = new byte[bytes.length * times];
        for (var i = 0; i < times; i++) {
            System.arraycopy(bytes, 0, all, i * bytes.length, bytes.length);
        }
        return new BytesValue(all);
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return op == BinaryOp.MULTIPLY
                ? Sequences.timesOrNotImplemented(run, left, this::repeat)
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        return right instanceof BytesValue other
                ? Bool.of(IntValue.holds(op, Arrays.compareUnsigned(bytes, other.bytes)))
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected long hash(Run run) {
        return TextHash.of(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)) ^ 1;
    }

    @Override
    protected String repr(Run run) {
        return Formatting.guarded(run, () -> StrRepr.bytes(bytes, Formatting.maxChars(run)));
    }

    @Override
    protected long footprint() {
        return 40L + bytes.length;
    }

    private static final class Elements extends Iter {
        private final byte[] bytes;
        private int next;

        Elements(byte[] bytes) {
            super(Types.ITERATOR);
            this.bytes = bytes;
        }

        @Override
        public @Nullable Value next(Run run) {
            return next < bytes.length ? SmallInt.of(bytes[next++] & 0xff) : null;
        }
    }
}
