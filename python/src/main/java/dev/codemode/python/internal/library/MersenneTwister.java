package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import java.math.BigInteger;

/// MT19937, seeded and read as CPython does, so that a seed gives the same numbers.
final class MersenneTwister {
    static final int WORDS = 624;
    private static final int MIDDLE = 397;

    private final int[] state = new int[WORDS];
    private int index = WORDS;

    MersenneTwister(BigInteger seed) {
        seed(seed);
    }

    private MersenneTwister(int[] state, int index) {
        System.arraycopy(state, 0, this.state, 0, WORDS);
        this.index = index;
    }

    static MersenneTwister ofState(int[] state, int index) {
        return new MersenneTwister(state, index);
    }

    int[] state() {
        return state.clone();
    }

    int index() {
        return index;
    }

    /// @param seed not negative
    @Bounded(Bounded.By.MEMORY)
    void seed(BigInteger seed) {
        var count = Math.max(1, (seed.bitLength() + 31) / 32);
        var key = new int[count];
        var bytes = seed.toByteArray();
        for (var i = 0; i < bytes.length && i / 4 < count; i++) {
            key[i / 4] |= (bytes[bytes.length - 1 - i] & 0xff) << 8 * (i % 4);
        }
        seed(key);
    }

    @Bounded(Bounded.By.MEMORY)
    private void seed(int word) {
        state[0] = word;
        for (var i = 1; i < WORDS; i++) {
            state[i] = 1_812_433_253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        index = WORDS;
    }

    @Bounded(Bounded.By.MEMORY)
    private void seed(int[] key) {
        seed(19_650_218);
        var i = 1;
        var j = 0;
        for (var k = Math.max(WORDS, key.length); k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1_664_525) + key[j] + j;
            i = next(i);
            j = (j + 1) % key.length;
        }
        for (var k = WORDS - 1; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1_566_083_941) - i;
            i = next(i);
        }
        state[0] = 0x80000000;
    }

    private int next(int i) {
        if (i + 1 < WORDS) {
            return i + 1;
        }
        state[0] = state[WORDS - 1];
        return 1;
    }

    /// The next 32 bits.
    int nextInt() {
        if (index >= WORDS) {
            twist();
            index = 0;
        }
        var y = state[index++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    @Bounded(Bounded.By.MEMORY)
    private void twist() {
        for (var i = 0; i < WORDS; i++) {
            var y = state[i] & 0x80000000 | state[(i + 1) % WORDS] & 0x7fffffff;
            state[i] = state[(i + MIDDLE) % WORDS] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
        }
    }

    /// The next float from 0 up to, not including, 1: 53 bits.
    double nextDouble() {
        var high = (long) (nextInt() >>> 5);
        var low = (long) (nextInt() >>> 6);
        return (high * 67_108_864.0 + low) * (1.0 / 9_007_199_254_740_992.0);
    }

    /// The next so many bits.
    BigInteger nextBits(int count) {
        if (count <= 32) {
            return BigInteger.valueOf(nextInt() >>> 32 - count & 0xffff_ffffL);
        }
        var words = (count + 31) / 32;
        var bytes = new byte[4 * words];
        for (var i = 0; i < words; i++) {
            var left = count - 32 * i;
            var word = left < 32 ? nextInt() >>> 32 - left : nextInt();
            for (var b = 0; b < 4; b++) {
                bytes[bytes.length - 1 - 4 * i - b] = (byte) (word >>> 8 * b);
            }
        }
        return new BigInteger(1, bytes);
    }
}
