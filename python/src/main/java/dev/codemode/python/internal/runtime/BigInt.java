package dev.codemode.python.internal.runtime;

import java.math.BigInteger;

/// An int that needs more than 64 bits.
final class BigInt extends IntValue {
    private final BigInteger value;

    BigInt(BigInteger value) {
        super(Types.INT);
        this.value = value;
    }

    @Override
    public boolean fitsLong() {
        return false;
    }

    @Override
    public long asLong() {
        return value.longValue();
    }

    @Override
    public BigInteger asBig() {
        return value;
    }

    @Override
    protected long footprint() {
        return 64L + value.bitLength() / 8;
    }
}
