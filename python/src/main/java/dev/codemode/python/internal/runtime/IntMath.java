package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import java.math.BigInteger;

/// Arithmetic of ints: 64 bits where both operands and the answer fit, exact beyond. The size of a
/// large answer is known before it is made, and refused there.
public final class IntMath {
    private IntMath() {}

    static Value apply(Run run, BinaryOp op, IntValue a, IntValue b) {
        var small = a.fitsLong() && b.fitsLong();
        if (!small) {
            run.work(words(a) + words(b));
        }
        return switch (op) {
            case ADD -> small ? add(a.asLong(), b.asLong()) : IntValue.of(a.asBig().add(b.asBig()));
            case SUBTRACT ->
                    small
                            ? subtract(a.asLong(), b.asLong())
                            : IntValue.of(a.asBig().subtract(b.asBig()));
            case MULTIPLY ->
                    small
                            ? multiply(a.asLong(), b.asLong())
                            : multiplyBig(run, a.asBig(), b.asBig());
            case DIVIDE -> divide(run, a, b);
            case FLOOR_DIVIDE -> floorDivide(run, a, b);
            case MODULO -> modulo(run, a, b);
            case POWER -> power(run, a, b);
            case LEFT_SHIFT -> leftShift(run, a, b);
            case RIGHT_SHIFT -> rightShift(run, a, b);
            case AND ->
                    small
                            ? SmallInt.of(a.asLong() & b.asLong())
                            : IntValue.of(a.asBig().and(b.asBig()));
            case OR ->
                    small
                            ? SmallInt.of(a.asLong() | b.asLong())
                            : IntValue.of(a.asBig().or(b.asBig()));
            case XOR ->
                    small
                            ? SmallInt.of(a.asLong() ^ b.asLong())
                            : IntValue.of(a.asBig().xor(b.asBig()));
            case MATMUL -> Constants.NOT_IMPLEMENTED;
        };
    }

    private static long words(IntValue value) {
        return value.fitsLong() ? 1 : value.asBig().bitLength() >> 6;
    }

    public static IntValue add(long a, long b) {
        var sum = a + b;
        return ((a ^ sum) & (b ^ sum)) < 0
                ? new BigInt(BigInteger.valueOf(a).add(BigInteger.valueOf(b)))
                : SmallInt.of(sum);
    }

    public static IntValue subtract(long a, long b) {
        var difference = a - b;
        return ((a ^ b) & (a ^ difference)) < 0
                ? new BigInt(BigInteger.valueOf(a).subtract(BigInteger.valueOf(b)))
                : SmallInt.of(difference);
    }

    public static IntValue multiply(long a, long b) {
        var low = a * b;
        var high = Math.multiplyHigh(a, b);
        return high == low >> 63
                ? SmallInt.of(low)
                : new BigInt(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)));
    }

    private static IntValue multiplyBig(Run run, BigInteger a, BigInteger b) {
        var bits = (long) a.bitLength() + b.bitLength();
        run.reserve(bits / 8);
        run.work(multiplyCost(a.bitLength(), b.bitLength()));
        return IntValue.of(a.multiply(b));
    }

    /// Charges a multiplication ahead.
    public static void chargeMultiply(Run run, BigInteger a, BigInteger b) {
        run.work(multiplyCost(a.bitLength(), b.bitLength()));
    }

    /// Charges a division ahead, or what is made of divisions of such numbers.
    public static void chargeDivide(Run run, BigInteger a, BigInteger b) {
        run.work(4 * multiplyCost(a.bitLength(), b.bitLength()));
    }

    /// Nanoseconds that the JDK's multiplication takes, about: quadratic, then Toom-Cook.
    private static long multiplyCost(long aBits, long bBits) {
        var large = 12 * Math.pow(Math.max(aBits, bBits) / 64.0, 1.5);
        return (long) Math.min(large, 2.0 * (aBits / 64 + 1) * (bBits / 64 + 1));
    }

    private static Value divide(Run run, IntValue a, IntValue b) {
        if (b.signum() == 0) {
            throw run.raise(Types.ZERO_DIVISION_ERROR, "division by zero");
        }
        if (fitsDouble(a) && fitsDouble(b)) {
            return new FloatValue((double) a.asLong() / (double) b.asLong());
        }
        return new FloatValue(BigDivision.trueDivide(run, a.asBig(), b.asBig()));
    }

    private static boolean fitsDouble(IntValue value) {
        return value.isWithin(1L << 53);
    }

    public static IntValue floorDivide(Run run, IntValue a, IntValue b) {
        if (b.signum() == 0) {
            throw run.raise(Types.ZERO_DIVISION_ERROR, "integer division or modulo by zero");
        }
        if (a.fitsLong() && b.fitsLong() && a.asLong() != Long.MIN_VALUE) {
            return SmallInt.of(Math.floorDiv(a.asLong(), b.asLong()));
        }
        return IntValue.of(divideBig(run, a.asBig(), b.asBig())[0]);
    }

    public static IntValue modulo(Run run, IntValue a, IntValue b) {
        if (b.signum() == 0) {
            throw run.raise(Types.ZERO_DIVISION_ERROR, "integer modulo by zero");
        }
        if (a.fitsLong() && b.fitsLong()) {
            return SmallInt.of(Math.floorMod(a.asLong(), b.asLong()));
        }
        return IntValue.of(divideBig(run, a.asBig(), b.asBig())[1]);
    }

    /// Floor quotient and remainder.
    private static BigInteger[] divideBig(Run run, BigInteger a, BigInteger b) {
        run.work(4 * multiplyCost(a.bitLength(), b.bitLength()));
        var parts = a.divideAndRemainder(b);
        if (parts[1].signum() != 0 && parts[1].signum() != b.signum()) {
            parts[0] = parts[0].subtract(BigInteger.ONE);
            parts[1] = parts[1].add(b);
        }
        return parts;
    }

    private static Value power(Run run, IntValue a, IntValue b) {
        if (b.signum() < 0) {
            return FloatValue.power(run, a.asDouble(run), b.asDouble(run));
        }
        if (a.isWithin(1)) {
            var odd = b.asBig().testBit(0);
            return SmallInt.of(b.signum() == 0 ? 1 : odd ? a.asLong() : Math.abs(a.asLong()));
        }
        if (!b.fitsLong() || b.asLong() > Integer.MAX_VALUE) {
            throw run.outOfMemory();
        }
        var base = a.asBig();
        var bits = (double) base.bitLength() * b.asLong();
        run.reserve((long) (bits / 8));
        // The last squaring costs about two thirds of all.
        run.work(multiplyCost((long) bits / 2, (long) bits / 2) * 3 / 2);
        return IntValue.of(base.pow((int) b.asLong()));
    }

    /// `pow(base, exponent, modulus)`.
    public static IntValue powerModulo(
            Run run, IntValue base, IntValue exponent, IntValue modulus) {
        if (modulus.signum() == 0) {
            throw run.valueError("pow() 3rd argument cannot be 0");
        }
        var m = modulus.asBig().abs();
        BigInteger answer;
        try {
            answer = Euclid.power(run, base.asBig(), exponent.asBig(), m);
        } catch (ArithmeticException e) {
            throw run.valueError("base is not invertible for the given modulus");
        }
        return IntValue.of(
                modulus.signum() < 0 && answer.signum() != 0 ? answer.subtract(m) : answer);
    }

    private static Value leftShift(Run run, IntValue a, IntValue b) {
        if (b.signum() < 0) {
            throw run.valueError("negative shift count");
        }
        if (a.signum() == 0) {
            return SmallInt.ZERO;
        }
        if (!b.fitsLong() || b.asLong() > Integer.MAX_VALUE) {
            throw run.outOfMemory();
        }
        var count = (int) b.asLong();
        if (a.fitsLong() && count < 63 && a.asLong() << count >> count == a.asLong()) {
            return SmallInt.of(a.asLong() << count);
        }
        run.reserve(((long) a.asBig().bitLength() + count) / 8);
        return IntValue.of(a.asBig().shiftLeft(count));
    }

    private static Value rightShift(Run run, IntValue a, IntValue b) {
        if (b.signum() < 0) {
            throw run.valueError("negative shift count");
        }
        if (!b.fitsLong() || b.asLong() > Integer.MAX_VALUE) {
            return SmallInt.of(a.signum() < 0 ? -1 : 0);
        }
        return a.fitsLong()
                ? SmallInt.of(a.asLong() >> Math.min(63, b.asLong()))
                : IntValue.of(a.asBig().shiftRight((int) b.asLong()));
    }
}
