package dev.codemode.python.internal.runtime;

import java.math.BigInteger;

/// An int of 64 bits. A class of our own, as the cache in [Long#valueOf] keeps the JIT from removing
/// short-lived ones.
public final class SmallInt extends IntValue {
    private static final int LOW = -128;
    private static final int HIGH = 1024;
    private static final SmallInt[] CACHE = new SmallInt[HIGH - LOW];

    static {
        for (var i = 0; i < CACHE.length; i++) {
            CACHE[i] = new SmallInt(i + LOW);
        }
    }

    public static final SmallInt ZERO = of(0);
    public static final SmallInt ONE = of(1);

    /// The value; public for the fast paths of arithmetic nodes.
    public final long value;

    private SmallInt(long value) {
        super(Types.INT);
        this.value = value;
    }

    public static SmallInt of(long value) {
        return value >= LOW && value < HIGH ? CACHE[(int) value - LOW] : new SmallInt(value);
    }

    @Override
    public boolean fitsLong() {
        return true;
    }

    @Override
    public long asLong() {
        return value;
    }

    @Override
    public BigInteger asBig() {
        return BigInteger.valueOf(value);
    }
}
