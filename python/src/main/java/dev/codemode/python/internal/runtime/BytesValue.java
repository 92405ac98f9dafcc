package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import dev.codemode.python.internal.text.StrRepr;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A bytes object, or by its subclass [ByteArrayValue] one that can be changed.
public class BytesValue extends Value {
    private final byte[] bytes;

    /// Takes over the array.
    public BytesValue(byte[] bytes) {
        this(Types.BYTES, bytes);
    }

    BytesValue(Type type, byte[] bytes) {
        super(type);
        this.bytes = bytes;
    }

    /// Bytes of the given class.
    public static BytesValue of(Type type, byte[] bytes) {
        return type == Types.BYTES ? new BytesValue(bytes) : new OfSubclass(type, bytes);
    }

    /// The bytes; not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    public int size() {
        return bytes.length;
    }

    int at(int index) {
        return bytes[index] & 0xff;
    }

    /// An object of the same built-in kind, which takes over the array.
    public BytesValue same(byte[] fresh) {
        return new BytesValue(fresh);
    }

    /// What messages call an index of it.
    String indexName() {
        return "byte";
    }

    @Override
    protected boolean truth(Run run) {
        return size() > 0;
    }

    @Override
    protected int length(Run run) {
        return size();
    }

    @Override
    protected Value getItem(Run run, Value key) {
        if (!(key instanceof SliceValue slice)) {
            var index = Sequences.settled(run, key);
            return SmallInt.of(at(Sequences.index(run, index, size(), indexName())));
        }
        var settled = slice.settled(run);
        var range = settled.resolve(run, size());
        run.reserve(range.length());
        run.work(range.length() >> 3);
        var picked = new byte[range.length()];
        for (var i = 0; i < picked.length; i++) {
            picked[i] = (byte) at(range.at(i));
        }
        return same(picked);
    }

    @Override
    protected boolean contains(Run run, Value element) {
        if (element instanceof BytesValue part) {
            return indexOf(run, part.bytes()) >= 0;
        }
        if (!Coercion.hasIndex(element)) {
            throw run.typeError(
                    "a bytes-like object is required, not '" + element.typeName() + "'");
        }
        var wanted = byteOf(run, element);
        run.work(size() >> 3);
        for (var i = 0; i < size(); i++) {
            if (at(i) == wanted) {
                return true;
            }
        }
        return false;
    }

    /// An int between 0 and 255.
    ///
    /// @throws Raise `ValueError` where it is not
    public static int byteOf(Run run, Value value) {
        var index = Coercion.index(run, value).clamp();
        if (index < 0 || index > 255) {
            throw run.valueError("byte must be in range(0, 256)");
        }
        return index;
    }

    private int indexOf(Run run, byte[] part) {
        var all = bytes();
        for (var i = 0; i <= all.length - part.length; i++) {
            run.tick();
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected Iter iterate(Run run) {
        return new Elements(
                this,
                this instanceof ByteArrayValue ? Types.BYTEARRAY_ITERATOR : Types.BYTES_ITERATOR);
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        return switch (op) {
            case ADD ->
                    right instanceof BytesValue other
                            ? concat(run, other)
                            : Constants.NOT_IMPLEMENTED;
            case MULTIPLY -> Sequences.timesOrNotImplemented(run, right, this::repeat);
            case MODULO -> same(Formatting.percent(run, this, right));
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    private Value concat(Run run, BytesValue other) {
        run.reserve((long) size() + other.size());
        var all = Arrays.copyOf(bytes(), size() + other.size());
        System.arraycopy(other.bytes(), 0, all, size(), other.size());
        return same(all);
    }

    final BytesValue repeat(Run run, int times) {
        if (times == 1 && type() == Types.BYTES) {
            return this;
        }
        run.reserve((long) size() * times);
        var one = bytes();
        var all = new byte[one.length * times];
        for (var i = 0; i < times && one.length > 0; i++) {
            System.arraycopy(one, 0, all, i * one.length, one.length);
        }
        return same(all);
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        if (op == BinaryOp.MODULO && left instanceof BytesValue template) {
            return template.same(Formatting.percent(run, template, this));
        }
        return op == BinaryOp.MULTIPLY
                ? Sequences.timesOrNotImplemented(run, left, this::repeat)
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        return right instanceof BytesValue other
                ? Bool.of(IntValue.holds(op, Arrays.compareUnsigned(bytes(), other.bytes())))
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected long hash(Run run) {
        return TextHash.of(new String(bytes, StandardCharsets.ISO_8859_1)) ^ 1;
    }

    @Override
    protected String repr(Run run) {
        run.work(4L * bytes().length);
        return Formatting.guarded(run, () -> StrRepr.bytes(bytes(), Formatting.maxChars(run)));
    }

    @Override
    protected long footprint() {
        return 40L + bytes.length;
    }

    /// An object of a program's subclass of `bytes`.
    private static final class OfSubclass extends BytesValue implements Attributed {
        private final Attributes attributes = new Attributes();

        OfSubclass(Type type, byte[] bytes) {
            super(type, bytes);
        }

        @Override
        public Attributes attributes() {
            return attributes;
        }

        @Override
        protected void trace(Tracer tracer) {
            attributes.trace(tracer);
        }
    }

    /// Sees what is added to a bytearray while it runs.
    private static final class Elements extends Iter {
        private final BytesValue bytes;
        private int next;

        Elements(BytesValue bytes, Type type) {
            super(type);
            this.bytes = bytes;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (next < bytes.size()) {
                return SmallInt.of(bytes.at(next++));
            }
            next = Integer.MAX_VALUE;
            return null;
        }

        @Override
        protected long remaining() {
            return Math.max(0, bytes.size() - next);
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(bytes);
        }
    }
}
