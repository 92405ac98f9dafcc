package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.text.Ticker;

/// SHAKE128 and SHAKE256 of FIPS 202: hashes as long as one likes.
final class Shake implements Digester {
    private static final int ROUNDS = 24;

    /// What a byte takes, about.
    private static final int NANOS = 16;

    private final int rate;
    private final long[] state;
    private int position;

    private Shake(int rate, long[] state, int position) {
        this.rate = rate;
        this.state = state;
        this.position = position;
    }

    /// @param strength 128 or 256
    static Shake of(int strength) {
        return new Shake(200 - strength / 4, new long[25], 0);
    }

    // What is hashed comes in small slices.
    @Override
    @Bounded(Bounded.By.FIXED)
    public void update(byte[] data, int from, int length) {
        for (var i = 0; i < length; i++) {
            mix(data[from + i]);
            if (position == rate) {
                permute(state);
                position = 0;
            }
        }
    }

    private void mix(int b) {
        state[position >> 3] ^= (b & 0xffL) << 8 * (position & 7);
        position++;
    }

    @Override
    public byte[] digest(int length, Ticker ticker) {
        var end = copy();
        end.mix(0x1f);
        end.position = rate - 1;
        end.mix(0x80);
        permute(end.state);
        var out = new byte[length];
        for (var i = 0; i < length; i++) {
            var at = i % rate;
            if (i > 0 && at == 0) {
                permute(end.state);
                ticker.tick(NANOS * rate);
            }
            out[i] = (byte) (end.state[at >> 3] >>> 8 * (at & 7));
        }
        return out;
    }

    @Override
    public Shake copy() {
        return new Shake(rate, state.clone(), position);
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public int blockSize() {
        return rate;
    }

    /// Keccak-f[1600]; the constants of its rounds come from a shift register.
    @Bounded(Bounded.By.FIXED)
    private static void permute(long[] state) {
        var register = 1;
        for (var round = 0; round < ROUNDS; round++) {
            mixColumns(state);
            moveLanes(state);
            mixRows(state);
            for (var j = 0; j < 7; j++) {
                register = register << 1 ^ (register >> 7) * 0x171;
                if ((register & 2) != 0) {
                    state[0] ^= 1L << (1 << j) - 1;
                }
            }
        }
    }

    @Bounded(Bounded.By.FIXED)
    private static void mixColumns(long[] state) {
        var columns = new long[5];
        for (var x = 0; x < 5; x++) {
            columns[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
        }
        for (var x = 0; x < 5; x++) {
            var mixed = columns[(x + 4) % 5] ^ Long.rotateLeft(columns[(x + 1) % 5], 1);
            for (var y = 0; y < 25; y += 5) {
                state[x + y] ^= mixed;
            }
        }
    }

    @Bounded(Bounded.By.FIXED)
    private static void moveLanes(long[] state) {
        var x = 1;
        var y = 0;
        var moving = state[1];
        for (var t = 0; t < 24; t++) {
            var next = (2 * x + 3 * y) % 5;
            x = y;
            y = next;
            var there = state[x + 5 * y];
            state[x + 5 * y] = Long.rotateLeft(moving, (t + 1) * (t + 2) / 2 % 64);
            moving = there;
        }
    }

    @Bounded(Bounded.By.FIXED)
    private static void mixRows(long[] state) {
        var row = new long[5];
        for (var y = 0; y < 25; y += 5) {
            System.arraycopy(state, y, row, 0, 5);
            for (var x = 0; x < 5; x++) {
                state[x + y] = row[x] ^ ~row[(x + 1) % 5] & row[(x + 2) % 5];
            }
        }
    }
}
