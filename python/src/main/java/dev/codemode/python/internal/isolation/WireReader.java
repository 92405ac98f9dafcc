package dev.codemode.python.internal.isolation;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads what a [WireWriter] wrote, and believes nothing of it: no length is taken for true before the
/// bytes are there.
final class WireReader {
    private final byte[] bytes;
    private int at;

    WireReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Reads one item of a list.
    @FunctionalInterface
    interface Item<T> {
        T read() throws ProtocolException;
    }

    private int claim(long more) throws ProtocolException {
        if (more < 0 || more > bytes.length - at) {
            throw new ProtocolException("a message that ends too early");
        }
        var start = at;
        at += (int) more;
        return start;
    }

    /// @throws ProtocolException where something is left
    void end() throws ProtocolException {
        if (at < bytes.length) {
            throw new ProtocolException("a message with something behind its end");
        }
    }

    int int8() throws ProtocolException {
        return bytes[claim(1)] & 0xff;
    }

    boolean bool() throws ProtocolException {
        return switch (int8()) {
            case 0 -> false;
            case 1 -> true;
            default -> throw new ProtocolException("a truth that is neither");
        };
    }

    <E> E choice(E[] values, String what) throws ProtocolException {
        var index = int8();
        if (index >= values.length) {
            throw new ProtocolException("an unknown " + what);
        }
        return values[index];
    }

    int int32() throws ProtocolException {
        var start = claim(Integer.BYTES);
        var value = 0;
        for (var i = 0; i < Integer.BYTES; i++) {
            value = value << 8 | bytes[start + i] & 0xff;
        }
        return value;
    }

    /// A number from `least` to `most`.
    int int32(int least, int most) throws ProtocolException {
        var value = int32();
        if (value < least || value > most) {
            throw new ProtocolException("a number out of its range");
        }
        return value;
    }

    long int64() throws ProtocolException {
        return (long) int32() << 32 | int32() & 0xffffffffL;
    }

    /// A number that is not negative.
    long count64() throws ProtocolException {
        var value = int64();
        if (value < 0) {
            throw new ProtocolException("a negative number");
        }
        return value;
    }

    double float64() throws ProtocolException {
        return Double.longBitsToDouble(int64());
    }

    byte[] raw() throws ProtocolException {
        var length = int32();
        var start = claim(length);
        return Arrays.copyOfRange(bytes, start, start + length);
    }

    BigInteger integer() throws ProtocolException {
        var value = raw();
        if (value.length == 0) {
            throw new ProtocolException("an integer without bytes");
        }
        return new BigInteger(value);
    }

    String text() throws ProtocolException {
        return text(Integer.MAX_VALUE);
    }

    /// A text of at most so many chars.
    String text(long most) throws ProtocolException {
        var narrow = bool();
        var length = int32();
        if (length > most) {
            throw new ProtocolException("a text of " + length + " chars, at most " + most);
        }
        if (narrow) {
            return new String(bytes, claim(length), length, StandardCharsets.ISO_8859_1);
        }
        var start = claim(2L * length);
        var chars = new char[length];
        for (var i = 0; i < length; i++) {
            chars[i] = (char) (bytes[start + 2 * i] << 8 | bytes[start + 2 * i + 1] & 0xff);
        }
        return new String(chars);
    }

    /// How many items follow; each takes a byte at least.
    int count() throws ProtocolException {
        var count = int32();
        if (count < 0 || count > bytes.length - at) {
            throw new ProtocolException("more items than the message has bytes");
        }
        return count;
    }

    <T> List<T> all(Item<T> item) throws ProtocolException {
        return all(Integer.MAX_VALUE, item);
    }

    /// A list of at most so many items.
    <T> List<T> all(int most, Item<T> item) throws ProtocolException {
        var count = count();
        if (count > most) {
            throw new ProtocolException("a list of " + count + " items, at most " + most);
        }
        var items = new ArrayList<T>();
        for (var i = 0; i < count; i++) {
            items.add(item.read());
        }
        return items;
    }
}
