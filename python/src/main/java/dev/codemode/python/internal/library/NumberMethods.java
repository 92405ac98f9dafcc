package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Numbers;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.text.FloatHex;
import dev.codemode.python.internal.text.FormatException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// `int`, `bool` and `float`.
final class NumberMethods {
    private static final Special[] ARITHMETIC = {
        Special.ADD,
        Special.RADD,
        Special.SUB,
        Special.RSUB,
        Special.MUL,
        Special.RMUL,
        Special.TRUEDIV,
        Special.RTRUEDIV,
        Special.FLOORDIV,
        Special.RFLOORDIV,
        Special.MOD,
        Special.RMOD,
        Special.POW,
        Special.RPOW,
        Special.NEG,
        Special.POS,
        Special.BOOL
    };
    private static final Special[] BITS = {
        Special.AND,
        Special.RAND,
        Special.OR,
        Special.ROR,
        Special.XOR,
        Special.RXOR,
        Special.LSHIFT,
        Special.RLSHIFT,
        Special.RSHIFT,
        Special.RRSHIFT,
        Special.INVERT
    };

    private NumberMethods() {}

    static void install() {
        TypeBuilder.of(Types.INT)
                .constructor(NumberMethods::makeInt)
                .supports(ARITHMETIC)
                .supports(BITS)
                .method("__int__(self, /)", (run, self) -> plain(self))
                .method("__index__(self, /)", (run, self) -> plain(self))
                .method("__trunc__(self, /)", (run, self) -> plain(self))
                .method("__floor__(self, /)", (run, self) -> plain(self))
                .method("__ceil__(self, /)", (run, self) -> plain(self))
                .method(
                        "__float__(self, /)",
                        (run, self) -> new FloatValue(((IntValue) self).asDouble(run)))
                .method("__abs__(self, /)", (run, self) -> NumberFunctions.ownAbs(self))
                .method("__divmod__(self, value, /)", NumberFunctions::divmodOrNot)
                .method(
                        "__rdivmod__(self, value, /)",
                        (run, self, value) -> NumberFunctions.divmodOrNot(run, value, self))
                .flexible(
                        "__round__(self, ndigits=None, /)",
                        (run, slots) -> NumberFunctions.ownRound(run, slots))
                .method(
                        "bit_length(self, /)",
                        (run, self) -> SmallInt.of(((IntValue) self).asBig().abs().bitLength()))
                .method(
                        "bit_count(self, /)",
                        (run, self) -> SmallInt.of(((IntValue) self).asBig().abs().bitCount()))
                .method("conjugate(self, /)", (run, self) -> plain(self))
                .method("is_integer(self, /)", (run, self) -> Bool.TRUE)
                .method(
                        "as_integer_ratio(self, /)",
                        (run, self) -> TupleValue.of(plain(self), SmallInt.ONE))
                .flexible(
                        "to_bytes(self, length=1, byteorder='big', *, signed=False)",
                        NumberMethods::toBytes)
                .classMethod(
                        "from_bytes(cls, bytes, byteorder='big', *, signed=False)",
                        NumberMethods::fromBytes)
                .getter("real", (run, self) -> plain(self))
                .getter("imag", (run, self) -> SmallInt.ZERO)
                .getter("numerator", (run, self) -> plain(self))
                .getter("denominator", (run, self) -> SmallInt.ONE)
                .finish();
        TypeBuilder.of(Types.BOOL).constructor(NumberMethods::makeBool).finish();
        TypeBuilder.of(Types.FLOAT)
                .constructor(NumberMethods::makeFloat)
                .supports(ARITHMETIC)
                .method("__int__(self, /)", (run, self) -> truncate(run, (FloatValue) self))
                .method("__trunc__(self, /)", (run, self) -> truncate(run, (FloatValue) self))
                .method(
                        "__floor__(self, /)",
                        (run, self) ->
                                truncate(
                                        run, new FloatValue(Math.floor(((FloatValue) self).value))))
                .method(
                        "__ceil__(self, /)",
                        (run, self) ->
                                truncate(run, new FloatValue(Math.ceil(((FloatValue) self).value))))
                .method(
                        "__float__(self, /)",
                        (run, self) -> new FloatValue(((FloatValue) self).value))
                .method("__abs__(self, /)", (run, self) -> NumberFunctions.ownAbs(self))
                .method("__divmod__(self, value, /)", NumberFunctions::divmodOrNot)
                .method(
                        "__rdivmod__(self, value, /)",
                        (run, self, value) -> NumberFunctions.divmodOrNot(run, value, self))
                .flexible(
                        "__round__(self, ndigits=None, /)",
                        (run, slots) -> NumberFunctions.ownRound(run, slots))
                .method("is_integer(self, /)", (run, self) -> isInteger((FloatValue) self))
                .method(
                        "hex(self, /)",
                        (run, self) -> StrValue.of(FloatHex.hex(((FloatValue) self).value)))
                .classMethod("fromhex(cls, string, /)", NumberMethods::fromHex)
                .method(
                        "as_integer_ratio(self, /)",
                        (run, self) -> integerRatio(run, ((FloatValue) self).value))
                .classMethod("__getformat__(cls, typestr, /)", NumberMethods::getFormat)
                .method("conjugate(self, /)", (run, self) -> plainFloat(self))
                .getter("real", (run, self) -> plainFloat(self))
                .getter("imag", (run, self) -> new FloatValue(0))
                .finish();
    }

    private static FloatValue plainFloat(Value self) {
        return self.type() == Types.FLOAT
                ? (FloatValue) self
                : new FloatValue(((FloatValue) self).value);
    }

    private static Value getFormat(Run run, Value[] slots) {
        if (!(slots[1] instanceof StrValue kind)) {
            throw run.typeError(
                    "__getformat__() argument must be str, not " + Coercion.typeName(slots[1]));
        }
        if (kind.text().equals("double") || kind.text().equals("float")) {
            return StrValue.of("IEEE, little-endian");
        }
        throw run.valueError("__getformat__() argument 1 must be 'double' or 'float'");
    }

    private static Value fromHex(Run run, Value[] slots) {
        if (!(slots[1] instanceof StrValue text)) {
            throw run.typeError("expected str, got " + slots[1].typeName());
        }
        try {
            return Numbers.floatOf((Type) slots[0], FloatHex.fromHex(text.text()));
        } catch (FormatException e) {
            throw e.type().equals("OverflowError")
                    ? run.raise(Types.OVERFLOW_ERROR, e.text())
                    : run.valueError(e.text());
        }
    }

    private static IntValue plain(Value self) {
        var value = (IntValue) self;
        return value.fitsLong() ? IntValue.of(value.asLong()) : IntValue.of(value.asBig());
    }

    private static Value makeInt(Run run, Type type, Args args) {
        var base = keyword(run, "int", args, "base", 1);
        if (args.positional() == 0) {
            return Numbers.intOf(type, SmallInt.ZERO);
        }
        return Numbers.intOf(type, toInt(run, args.get(0), base));
    }

    /// The value of the one optional argument after the first, by position or name.
    private static @Nullable Value keyword(
            Run run, String function, Args args, String name, int position) {
        if (args.positional() > position + 1) {
            throw run.typeError(
                    function
                            + "() takes at most "
                            + (position + 1)
                            + " arguments ("
                            + args.positional()
                            + " given)");
        }
        for (var i = 0; i < args.keywords(); i++) {
            if (!args.keyword(i).equals(name)) {
                throw run.typeError(
                        "'"
                                + args.keyword(i)
                                + "' is an invalid keyword argument for "
                                + function
                                + "()");
            }
            return args.keywordValue(i);
        }
        return args.positional() > position ? args.get(position) : null;
    }

    static IntValue toInt(Run run, Value value, @Nullable Value base) {
        if (base != null) {
            var index = Coercion.index(run, base);
            if (index.signum() != 0 && (index.clamp() < 2 || index.clamp() > 36)) {
                throw run.valueError("int() base must be >= 2 and <= 36, or 0");
            }
            if (value instanceof StrValue || value instanceof BytesValue) {
                return Numbers.parseInt(run, value, Coercion.asInt(run, base));
            }
            throw run.typeError("int() can't convert non-string with explicit base");
        }
        return switch (value) {
            case IntValue number -> plain(number);
            case FloatValue number -> truncate(run, number);
            case StrValue _, BytesValue _ -> Numbers.parseInt(run, value, 10);
            default -> fromSpecial(run, value);
        };
    }

    @Bounded(Bounded.By.FIXED)
    private static IntValue fromSpecial(Run run, Value value) {
        for (var special : new Special[] {Special.INT, Special.INDEX, Special.TRUNC}) {
            var answer = Protocol.callSpecial(run, special, value);
            if (answer instanceof IntValue number) {
                return plain(number);
            }
            if (answer != null) {
                throw run.typeError(
                        special.method() + " returned non-int (type " + answer.typeName() + ")");
            }
        }
        throw run.typeError(
                "int() argument must be a string, a bytes-like object or a real number, not '"
                        + value.typeName()
                        + "'");
    }

    static IntValue truncate(Run run, FloatValue number) {
        if (Double.isNaN(number.value)) {
            throw run.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(number.value)) {
            throw run.raise(Types.OVERFLOW_ERROR, "cannot convert float infinity to integer");
        }
        return Math.abs(number.value) < 1e18
                ? IntValue.of((long) number.value)
                : IntValue.of(new BigDecimal(number.value).toBigInteger());
    }

    private static Value makeBool(Run run, Type type, Args args) {
        if (args.keywords() > 0 || args.positional() > 1) {
            throw run.typeError("bool expected at most 1 argument, got " + args.positional());
        }
        return Bool.of(args.positional() == 1 && Protocol.truth(run, args.get(0)));
    }

    private static Value makeFloat(Run run, Type type, Args args) {
        if (args.keywords() > 0) {
            throw run.typeError("float() takes no keyword arguments");
        }
        if (args.positional() > 1) {
            throw run.typeError("float expected at most 1 argument, got " + args.positional());
        }
        var value = args.positional() == 0 ? 0 : toDouble(run, args.get(0));
        return Numbers.floatOf(type, value);
    }

    static double toDouble(Run run, Value value) {
        return switch (value) {
            case StrValue text -> Numbers.parseFloat(run, text);
            case BytesValue bytes -> Numbers.parseFloat(run, bytes);
            case FloatValue number -> number.value;
            case IntValue number -> number.asDouble(run);
            default -> {
                if (value.type().special(Special.FLOAT) == null
                        && value.type().special(Special.INDEX) == null) {
                    throw run.typeError(
                            "float() argument must be a string or a real number, not '"
                                    + value.typeName()
                                    + "'");
                }
                yield Coercion.asDouble(run, value);
            }
        };
    }

    private static Value isInteger(FloatValue number) {
        return Bool.of(number.value == Math.rint(number.value) && !Double.isInfinite(number.value));
    }

    @Bounded(Bounded.By.FIXED)
    private static Value integerRatio(Run run, double value) {
        if (Double.isNaN(value)) {
            throw run.valueError("cannot convert NaN to integer ratio");
        }
        if (Double.isInfinite(value)) {
            throw run.raise(Types.OVERFLOW_ERROR, "cannot convert Infinity to integer ratio");
        }
        var exact = new BigDecimal(value);
        var denominator = BigInteger.TEN.pow(Math.max(0, exact.scale()));
        var numerator = exact.multiply(new BigDecimal(denominator)).toBigIntegerExact();
        var gcd = numerator.gcd(denominator);
        return TupleValue.of(
                IntValue.of(numerator.divide(gcd)), IntValue.of(denominator.divide(gcd)));
    }

    private static Value toBytes(Run run, Value[] slots) {
        var value = ((IntValue) slots[0]).asBig();
        var length = Coercion.asSize(run, slots[1]);
        var little = isLittle(run, "to_bytes", slots[2]);
        if (length < 0) {
            throw run.valueError("length argument must be non-negative");
        }
        var signed = Protocol.truth(run, slots[3]);
        if (value.signum() < 0 && !signed) {
            throw run.raise(Types.OVERFLOW_ERROR, "can't convert negative int to unsigned");
        }
        if (value.bitLength() + (signed ? 1 : 0) > 8L * length) {
            throw run.raise(Types.OVERFLOW_ERROR, "int too big to convert");
        }
        run.reserve(length);
        var bytes = new byte[length];
        var digits = value.toByteArray();
        java.util.Arrays.fill(bytes, (byte) (value.signum() < 0 ? -1 : 0));
        var count = Math.min(length, digits.length);
        System.arraycopy(digits, digits.length - count, bytes, length - count, count);
        return new BytesValue(little ? reversed(bytes) : bytes);
    }

    private static boolean isLittle(Run run, String function, Value order) {
        return switch (Codecs.text(run, function, "byteorder", order)) {
            case "little" -> true;
            case "big" -> false;
            default -> throw run.valueError("byteorder must be either 'little' or 'big'");
        };
    }

    @Bounded(Bounded.By.MEMORY)
    private static byte[] reversed(byte[] bytes) {
        var turned = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return turned;
    }

    private static Value fromBytes(Run run, Value[] slots) {
        var little = isLittle(run, "from_bytes", slots[2]);
        if (!Protocol.isIterable(slots[1]) || slots[1] instanceof StrValue) {
            throw run.typeError("cannot convert '" + slots[1].typeName() + "' object to bytes");
        }
        var given =
                slots[1] instanceof BytesValue own
                        ? own.bytes()
                        : BytesMethods.fromInts(run, Protocol.iterable(run, slots[1])).bytes();
        var bytes = little ? reversed(given) : given;
        var value =
                Protocol.truth(run, slots[3])
                        ? new BigInteger(bytes.length == 0 ? new byte[1] : bytes)
                        : new BigInteger(1, bytes);
        var type = (Type) slots[0];
        return type == Types.INT
                ? IntValue.of(value)
                : Protocol.call(run, type, IntValue.of(value));
    }
}
