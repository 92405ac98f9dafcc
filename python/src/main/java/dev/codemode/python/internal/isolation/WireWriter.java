package dev.codemode.python.internal.isolation;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/// Writes numbers and texts to bytes that [WireReader] reads.
final class WireWriter {
    private final long most;
    private byte[] bytes = new byte[256];
    private int size;

    /// @param most bytes that may be written
    WireWriter(long most) {
        this.most = Math.min(most, Integer.MAX_VALUE - 64);
    }

    /// More was written than is allowed.
    static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuchException() {
            super(null, null, false, false);
        }
    }

    /// The message that [Frame#start] began, with its length in front.
    byte[] frame() {
        var message = bytes();
        var length = new WireWriter(Integer.BYTES);
        length.int32(size - Integer.BYTES);
        System.arraycopy(length.bytes, 0, message, 0, Integer.BYTES);
        return message;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /// Makes room, perhaps in another array, and says where.
    private int claim(long more) {
        var end = size + more;
        if (end > most) {
            throw new TooMuchException();
        }
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(most, Math.max(end, 2L * bytes.length)));
        }
        var at = size;
        size = (int) end;
        return at;
    }

    void int8(int value) {
        var at = claim(1);
        bytes[at] = (byte) value;
    }

    void bool(boolean value) {
        int8(value ? 1 : 0);
    }

    void choice(Enum<?> value) {
        int8(value.ordinal());
    }

    void int32(int value) {
        var at = claim(Integer.BYTES);
        for (var i = 0; i < Integer.BYTES; i++) {
            bytes[at + i] = (byte) (value >> 24 - 8 * i);
        }
    }

    void int64(long value) {
        int32((int) (value >> 32));
        int32((int) value);
    }

    void float64(double value) {
        int64(Double.doubleToRawLongBits(value));
    }

    void raw(byte[] value) {
        int32(value.length);
        copy(value);
    }

    private void copy(byte[] value) {
        var at = claim(value.length);
        System.arraycopy(value, 0, bytes, at, value.length);
    }

    void integer(BigInteger value) {
        raw(value.toByteArray());
    }

    /// A text as it is, unpaired surrogates included: a byte a char where that will do, else two.
    void text(String value) {
        var narrow = isLatin1(value);
        bool(narrow);
        int32(value.length());
        if (narrow) {
            copy(value.getBytes(StandardCharsets.ISO_8859_1));
            return;
        }
        var at = claim(2L * value.length());
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            bytes[at++] = (byte) (c >> 8);
            bytes[at++] = (byte) c;
        }
    }

    private static boolean isLatin1(String value) {
        for (var i = 0; i < value.length(); i++) {
            if (value.charAt(i) > 0xff) {
                return false;
            }
        }
        return true;
    }

    <T> void all(Collection<T> items, Consumer<T> write) {
        int32(items.size());
        items.forEach(write);
    }
}
