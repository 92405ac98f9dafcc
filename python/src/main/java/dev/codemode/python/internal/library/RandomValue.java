package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Attributes;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/// `random.Random`: a source of numbers. Objects may have `random` or `getrandbits` of their own, which
/// all else is then drawn from.
final class RandomValue extends Value implements Attributed {
    static final Type TYPE = TypeBuilder.plainType("random", "Random", Types.OBJECT);

    /// Where CPython asks the system; here it follows from the seed of the run like all else.
    static final Type SYSTEM = TypeBuilder.plainType("random", "SystemRandom", TYPE);

    private static final long MANTISSA = 1L << 53;
    private static final int STATE_VERSION = 3;

    private final Attributes attributes = new Attributes();
    private MersenneTwister twister;
    @Nullable Double nextGauss;

    RandomValue(Type type, BigInteger seed) {
        super(type);
        this.twister = new MersenneTwister(seed);
    }

    /// The source behind the functions of the module.
    private static final class Shared {
        private @Nullable RandomValue value;
        private int made;
    }

    private static Shared shared(Run run) {
        return run.state(Shared.class, Shared::new);
    }

    static RandomValue shared(Run run, Value unused) {
        var shared = shared(run);
        if (shared.value == null) {
            shared.value = new RandomValue(TYPE, freshSeed(run));
        }
        return shared.value;
    }

    /// A seed for a source that is given none: every run with the same seed gets the same ones.
    static BigInteger freshSeed(Run run) {
        var count = ++shared(run).made;
        return BigInteger.valueOf(run.seed() & Long.MAX_VALUE)
                .shiftLeft(64)
                .add(BigInteger.valueOf(count * 0x5851F42D4C957F2DL & Long.MAX_VALUE));
    }

    @Override
    public Attributes attributes() {
        return attributes;
    }

    // ---- drawing ----

    private @Nullable Value overridden(String name) {
        var own = attributes.get(name);
        if (own != null || !type().isHeap()) {
            return own;
        }
        var inClass = type().lookup(name);
        return inClass instanceof Native ? null : inClass;
    }

    double nextDouble(Run run) {
        run.tick();
        return overridden("random") == null
                ? twister.nextDouble()
                : Coercion.asDouble(
                        run,
                        Protocol.call(run, AttributeProtocol.getAttribute(run, this, "random")));
    }

    double rawDouble() {
        return twister.nextDouble();
    }

    BigInteger rawBits(Run run, int count) {
        run.reserve(count / 8);
        run.work(count / 32);
        return count == 0 ? BigInteger.ZERO : twister.nextBits(count);
    }

    private IntValue bits(Run run, int count) {
        if (overridden("getrandbits") == null) {
            return IntValue.of(rawBits(run, count));
        }
        var method = AttributeProtocol.getAttribute(run, this, "getrandbits");
        return Coercion.index(run, Protocol.call(run, method, SmallInt.of(count)));
    }

    /// A whole number from 0 up to, not including, `bound`, which is positive.
    IntValue below(Run run, IntValue bound) {
        if (overridden("getrandbits") == null && overridden("random") != null) {
            return belowByFloats(run, bound);
        }
        if (bound.fitsLong() && overridden("getrandbits") == null) {
            return SmallInt.of(below(run, bound.asLong()));
        }
        var count = bound.asBig().bitLength();
        var value = bits(run, count);
        while (value.asBig().compareTo(bound.asBig()) >= 0) {
            run.tick();
            value = bits(run, count);
        }
        return value;
    }

    private long below(Run run, long bound) {
        var count = 64 - Long.numberOfLeadingZeros(bound);
        while (true) {
            run.tick();
            var value = twister.nextBits(count).longValue();
            if (value < bound) {
                return value;
            }
        }
    }

    int below(Run run, int bound) {
        return (int) below(run, SmallInt.of(bound)).asLong();
    }

    private IntValue belowByFloats(Run run, IntValue bound) {
        if (!bound.fitsLong() || bound.asLong() >= MANTISSA) {
            var product = nextDouble(run) * bound.asDouble(run);
            return NumberMethods.truncate(run, new FloatValue(Math.floor(product)));
        }
        var n = bound.asLong();
        var limit = (double) (MANTISSA - MANTISSA % n) / MANTISSA;
        var value = nextDouble(run);
        while (value >= limit) {
            value = nextDouble(run);
        }
        return SmallInt.of((long) (value * MANTISSA) % n);
    }

    // ---- seeds and states ----

    void seed(Run run, Value value, int version) {
        nextGauss = null;
        twister = new MersenneTwister(seedOf(run, value, version));
    }

    private static BigInteger seedOf(Run run, Value value, int version) {
        if (value == Constants.NONE) {
            return freshSeed(run);
        }
        return switch (value) {
            case IntValue number -> {
                run.work(number.asBig().bitLength() / 8);
                yield number.asBig().abs();
            }
            case StrValue text when version == 1 -> ofText(text.text().codePoints().toArray());
            case StrValue text -> ofBytes(run, text.text().getBytes(StandardCharsets.UTF_8));
            case BytesValue bytes when version == 1 -> {
                var codes = new int[bytes.bytes().length];
                for (var i = 0; i < codes.length; i++) {
                    codes[i] = bytes.bytes()[i] & 0xff;
                }
                yield ofText(codes);
            }
            case BytesValue bytes -> ofBytes(run, bytes.bytes());
            case FloatValue _ -> new BigInteger(Long.toUnsignedString(Protocol.hash(run, value)));
            default ->
                    throw run.typeError(
                            "The only supported seed types are: None,\n"
                                    + "int, float, str, bytes, and bytearray.");
        };
    }

    private static BigInteger ofBytes(Run run, byte[] bytes) {
        run.work(bytes.length * 8L);
        try {
            var hash = MessageDigest.getInstance("SHA-512").digest(bytes);
            var all = new byte[bytes.length + hash.length];
            System.arraycopy(bytes, 0, all, 0, bytes.length);
            System.arraycopy(hash, 0, all, bytes.length, hash.length);
            return new BigInteger(1, all);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-512", e);
        }
    }

    /// The way in which version 1 of the seeding read texts.
    private static BigInteger ofText(int[] codes) {
        var x = codes.length == 0 ? 0L : (long) codes[0] << 7;
        for (var code : codes) {
            x = 1_000_003 * x ^ code;
        }
        x ^= codes.length;
        return x == -1 ? BigInteger.TWO : new BigInteger(Long.toUnsignedString(x));
    }

    @Bounded(Bounded.By.FIXED)
    Value state() {
        var words = twister.state();
        var values = new Value[words.length + 1];
        for (var i = 0; i < words.length; i++) {
            values[i] = SmallInt.of(words[i] & 0xffff_ffffL);
        }
        values[words.length] = SmallInt.of(twister.index());
        return TupleValue.of(
                SmallInt.of(STATE_VERSION),
                TupleValue.of(values),
                nextGauss == null ? Constants.NONE : new FloatValue(nextGauss));
    }

    @Bounded(Bounded.By.FIXED)
    void setState(Run run, Value state) {
        if (!(state instanceof TupleValue parts) || parts.size() != 3) {
            throw run.valueError("not enough values to unpack (expected 3)");
        }
        if (!(parts.get(0) instanceof IntValue version) || version.clamp() != STATE_VERSION) {
            throw run.valueError(
                    "state with version "
                            + Protocol.repr(run, parts.get(0))
                            + " passed to Random.setstate() of version 3");
        }
        if (!(parts.get(1) instanceof TupleValue words)) {
            throw run.typeError("state vector must be a tuple");
        }
        if (words.size() != MersenneTwister.WORDS + 1) {
            throw run.valueError("state vector is the wrong size");
        }
        var numbers = new int[MersenneTwister.WORDS];
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = (int) Coercion.index(run, words.get(i)).asBig().longValue();
        }
        var index = Coercion.asInt(run, words.get(MersenneTwister.WORDS));
        if (index < 0 || index > MersenneTwister.WORDS) {
            throw run.valueError("invalid state");
        }
        twister = MersenneTwister.ofState(numbers, index);
        nextGauss = parts.get(2) instanceof FloatValue gauss ? (Double) gauss.value : null;
    }

    @Override
    protected String repr(Run run) {
        return "<" + type().qualifiedName() + " object at " + run.address(this) + ">";
    }

    @Override
    protected long footprint() {
        return 2_700;
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(type());
        attributes.trace(tracer);
    }
}
