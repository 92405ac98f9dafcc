package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.text.Ticker;

/// BLAKE2b and BLAKE2s of RFC 7693: the same steps on words of 64 and of 32 bits.
@Bounded(Bounded.By.FIXED)
final class Blake2 implements Digester {
    private static final long[] START = {
        0x6a09e667f3bcc908L,
        0xbb67ae8584caa73bL,
        0x3c6ef372fe94f82bL,
        0xa54ff53a5f1d36f1L,
        0x510e527fade682d1L,
        0x9b05688c2b3e6c1fL,
        0x1f83d9abfb41bd6bL,
        0x5be0cd19137e2179L
    };
    private static final String[] ORDERS = {
        "0123456789abcdef",
        "ea489fd61c02b753",
        "b8c052fdae367194",
        "7931dcbe265a40f8",
        "905724afe1bc683d",
        "2c6a0b834d75fe19",
        "c51fed4a0763928b",
        "db7ec13950f4862a",
        "6fe9b308c2d714a5",
        "a2847615fb9e3cd0"
    };

    /// What sets the two apart.
    ///
    /// @param word bytes of a word
    /// @param turns by how far words are turned
    record Kind(String name, int word, int rounds, int[] turns) {
        static final Kind B = new Kind("blake2b", 8, 12, new int[] {32, 24, 16, 63});
        static final Kind S = new Kind("blake2s", 4, 10, new int[] {16, 12, 8, 7});

        int mostDigest() {
            return 8 * word;
        }

        int mostSalt() {
            return 2 * word;
        }

        int block() {
            return 16 * word;
        }

        long mask() {
            return word == 8 ? -1L : 0xffff_ffffL;
        }

        long start(int i) {
            return word == 8 ? START[i] : START[i] >>> 32;
        }
    }

    private final Kind kind;
    private final int size;
    private final boolean lastNode;
    private final long[] state;
    private final byte[] block;
    private int filled;
    private long count;

    private Blake2(Kind kind, int size, boolean lastNode, long[] state, byte[] block) {
        this.kind = kind;
        this.size = size;
        this.lastNode = lastNode;
        this.state = state;
        this.block = block;
    }

    /// @param parameters the parameter block
    static Blake2 of(Kind kind, byte[] parameters, byte[] key, boolean lastNode) {
        var state = new long[8];
        for (var i = 0; i < 8; i++) {
            state[i] = kind.start(i) ^ word(kind, parameters, i);
        }
        var made = new Blake2(kind, parameters[0], lastNode, state, new byte[kind.block()]);
        if (key.length > 0) {
            System.arraycopy(key, 0, made.block, 0, key.length);
            made.filled = made.block.length;
        }
        return made;
    }

    private static long word(Kind kind, byte[] bytes, int index) {
        var word = 0L;
        for (var i = kind.word() - 1; i >= 0; i--) {
            word = word << 8 | bytes[index * kind.word() + i] & 0xff;
        }
        return word;
    }

    @Override
    public void update(byte[] data, int from, int length) {
        var end = from + length;
        for (var at = from; at < end; ) {
            if (filled == block.length) {
                count += filled;
                compress(false);
                filled = 0;
            }
            var part = Math.min(block.length - filled, end - at);
            System.arraycopy(data, at, block, filled, part);
            filled += part;
            at += part;
        }
    }

    @Override
    public byte[] digest(int length, Ticker ticker) {
        var end = copy();
        for (var i = filled; i < block.length; i++) {
            end.block[i] = 0;
        }
        end.count += filled;
        end.compress(true);
        var out = new byte[size];
        for (var i = 0; i < size; i++) {
            out[i] = (byte) (end.state[i / kind.word()] >>> 8 * (i % kind.word()));
        }
        return out;
    }

    @Override
    public Blake2 copy() {
        var copy = new Blake2(kind, size, lastNode, state.clone(), block.clone());
        copy.filled = filled;
        copy.count = count;
        return copy;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int blockSize() {
        return kind.block();
    }

    private void compress(boolean last) {
        var v = new long[16];
        var message = new long[16];
        for (var i = 0; i < 16; i++) {
            v[i] = i < 8 ? state[i] : kind.start(i - 8);
            message[i] = word(kind, block, i);
        }
        v[12] ^= count & kind.mask();
        v[13] ^= kind.word() == 8 ? 0 : count >>> 32;
        v[14] ^= last ? kind.mask() : 0;
        v[15] ^= last && lastNode ? kind.mask() : 0;
        for (var round = 0; round < kind.rounds(); round++) {
            mixAll(v, message, ORDERS[round % ORDERS.length]);
        }
        for (var i = 0; i < 8; i++) {
            state[i] ^= v[i] ^ v[i + 8];
        }
    }

    private void mixAll(long[] v, long[] message, String order) {
        for (var i = 0; i < 8; i++) {
            var column = i & 3;
            var diagonal = i < 4 ? 0 : 1;
            mix(
                    v,
                    column,
                    4 + (column + diagonal & 3),
                    8 + (column + 2 * diagonal & 3),
                    12 + (column + 3 * diagonal & 3),
                    message[Character.digit(order.charAt(2 * i), 16)],
                    message[Character.digit(order.charAt(2 * i + 1), 16)]);
        }
    }

    private void mix(long[] v, int a, int b, int c, int d, long x, long y) {
        v[a] = v[a] + v[b] + x & kind.mask();
        v[d] = turned(v[d] ^ v[a], kind.turns()[0]);
        v[c] = v[c] + v[d] & kind.mask();
        v[b] = turned(v[b] ^ v[c], kind.turns()[1]);
        v[a] = v[a] + v[b] + y & kind.mask();
        v[d] = turned(v[d] ^ v[a], kind.turns()[2]);
        v[c] = v[c] + v[d] & kind.mask();
        v[b] = turned(v[b] ^ v[c], kind.turns()[3]);
    }

    private long turned(long word, int by) {
        return (word >>> by | word << 8 * kind.word() - by) & kind.mask();
    }
}
