package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.ByteArrayValue;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.ComplexValue;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntMath;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.text.FloatText;
import dev.codemode.python.internal.text.IntText;
import java.math.BigInteger;

/// Functions about numbers.
final class NumberFunctions {
    private NumberFunctions() {}

    static void install() {
        Builtins.function("abs(x, /)", NumberFunctions::abs);
        Builtins.function("divmod(x, y, /)", NumberFunctions::divmod);
        Builtins.flexible("round(number, ndigits=None)", NumberFunctions::round);
        Builtins.flexible("pow(base, exp, mod=None)", NumberFunctions::pow);
        Builtins.flexible("sum(iterable, /, start=0)", NumberFunctions::sum);
        Builtins.function("chr(i, /)", NumberFunctions::chr);
        Builtins.function("ord(c, /)", NumberFunctions::ord);
        Builtins.function("bin(number, /)", (run, number) -> based(run, number, 2, "0b"));
        Builtins.function("oct(number, /)", (run, number) -> based(run, number, 8, "0o"));
        Builtins.function("hex(number, /)", (run, number) -> based(run, number, 16, "0x"));
    }

    static Value abs(Run run, Value value) {
        if (isNumber(value) && !value.type().isHeap()) {
            return ownAbs(value);
        }
        var answer = Protocol.callSpecial(run, Special.ABS, value);
        if (answer == null) {
            throw run.typeError("bad operand type for abs(): '" + value.typeName() + "'");
        }
        return answer;
    }

    /// `__abs__` of ints and floats themselves, which those of a program's class inherit.
    static Value ownAbs(Value value) {
        if (value instanceof IntValue number) {
            return number.fitsLong() && number.asLong() != Long.MIN_VALUE
                    ? IntValue.of(Math.abs(number.asLong()))
                    : IntValue.of(number.asBig().abs());
        }
        return new FloatValue(Math.abs(((FloatValue) value).value));
    }

    @Bounded(Bounded.By.FIXED)
    static Value divmod(Run run, Value a, Value b) {
        if (a instanceof IntValue x && b instanceof IntValue y) {
            return TupleValue.of(IntMath.floorDivide(run, x, y), IntMath.modulo(run, x, y));
        }
        for (var side : new Special[] {Special.DIVMOD, Special.RDIVMOD}) {
            var self = side == Special.DIVMOD ? a : b;
            if (!isNumber(self) || self.type().isHeap()) {
                var answer = Protocol.callSpecial(run, side, self, self == a ? b : a);
                if (answer != null && answer != Constants.NOT_IMPLEMENTED) {
                    return answer;
                }
            }
        }
        if (!isNumber(a) || !isNumber(b)) {
            throw run.typeError(
                    "unsupported operand type(s) for divmod(): '"
                            + a.typeName()
                            + "' and '"
                            + b.typeName()
                            + "'");
        }
        return numbers(run, a, b);
    }

    private static Value numbers(Run run, Value a, Value b) {
        if (a instanceof IntValue x && b instanceof IntValue y) {
            return TupleValue.of(IntMath.floorDivide(run, x, y), IntMath.modulo(run, x, y));
        }
        return floatDivmod(run, Coercion.asDouble(run, a), Coercion.asDouble(run, b));
    }

    private static Value floatDivmod(Run run, double x, double y) {
        if (y == 0) {
            throw run.raise(Types.ZERO_DIVISION_ERROR, "float divmod()");
        }
        var a = new FloatValue(x);
        var b = new FloatValue(y);
        return TupleValue.of(
                Protocol.binary(run, BinaryOp.FLOOR_DIVIDE, a, b),
                Protocol.binary(run, BinaryOp.MODULO, a, b));
    }

    /// `NotImplemented` where one of them is no number.
    static Value divmodOrNot(Run run, Value a, Value b) {
        return isNumber(a) && isNumber(b) ? numbers(run, a, b) : Constants.NOT_IMPLEMENTED;
    }

    private static boolean isNumber(Value value) {
        return value instanceof IntValue || value instanceof FloatValue;
    }

    static Value round(Run run, Value[] slots) {
        var value = slots[0];
        if (isNumber(value) && !value.type().isHeap()) {
            return ownRound(run, slots);
        }
        var digits = slots[1];
        var answer =
                digits == Constants.NONE
                        ? Protocol.callSpecial(run, Special.ROUND, value)
                        : Protocol.callSpecial(run, Special.ROUND, value, digits);
        if (answer == null) {
            throw run.typeError("type " + value.typeName() + " doesn't define __round__ method");
        }
        return answer;
    }

    /// `__round__` of ints and floats themselves, which those of a program's class inherit.
    static Value ownRound(Run run, Value[] slots) {
        var digits = slots[1];
        if (slots[0] instanceof IntValue number) {
            return digits == Constants.NONE
                    ? IntValue.of(number.asBig())
                    : roundInt(run, number, Coercion.asInt(run, digits));
        }
        var value = ((FloatValue) slots[0]).value;
        return digits == Constants.NONE
                ? roundToInt(run, value)
                : roundFloat(run, value, Coercion.asInt(run, digits));
    }

    private static Value roundToInt(Run run, double value) {
        return NumberMethods.truncate(run, new FloatValue(Math.rint(value)));
    }

    private static Value roundFloat(Run run, double value, int digits) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return new FloatValue(value);
        }
        var rounded = FloatText.round(value, digits);
        if (Double.isInfinite(rounded)) {
            throw run.raise(Types.OVERFLOW_ERROR, "rounded value too large to represent");
        }
        return new FloatValue(rounded);
    }

    /// Half to even, to tens where `digits` is negative.
    private static Value roundInt(Run run, IntValue number, int digits) {
        if (digits >= 0) {
            return IntValue.of(number.asBig());
        }
        var value = number.asBig();
        if (-(long) digits > value.bitLength()) {
            return SmallInt.ZERO;
        }
        IntMath.chargeDivide(run, value, value);
        var unit = BigInteger.TEN.pow(-digits);
        var parts = value.divideAndRemainder(unit);
        var twice = parts[1].abs().shiftLeft(1).compareTo(unit);
        var away = twice > 0 || twice == 0 && parts[0].testBit(0);
        var quotient = away ? parts[0].add(BigInteger.valueOf(value.signum())) : parts[0];
        return IntValue.of(quotient.multiply(unit));
    }

    @Bounded(Bounded.By.FIXED)
    private static Value pow(Run run, Value[] slots) {
        if (slots[2] == Constants.NONE) {
            return Protocol.binary(run, BinaryOp.POWER, slots[0], slots[1]);
        }
        if (slots[0] instanceof IntValue base
                && slots[1] instanceof IntValue exponent
                && slots[2] instanceof IntValue modulus) {
            return IntMath.powerModulo(run, base, exponent, modulus);
        }
        if (slots[0].type().isHeap() || !isBuiltinNumber(slots[0])) {
            var answer = Protocol.callSpecial(run, Special.POW, slots[0], slots[1], slots[2]);
            if (answer != null && answer != Constants.NOT_IMPLEMENTED) {
                return answer;
            }
        }
        for (var slot : slots) {
            if (slot instanceof FloatValue) {
                throw run.typeError(
                        "pow() 3rd argument not allowed unless all arguments are integers");
            }
            if (slot instanceof ComplexValue && isBuiltinNumber(slots[0])) {
                throw run.valueError("complex modulo");
            }
        }
        throw run.typeError(
                "unsupported operand type(s) for ** or pow(): '"
                        + slots[0].typeName()
                        + "', '"
                        + slots[1].typeName()
                        + "', '"
                        + slots[2].typeName()
                        + "'");
    }

    private static boolean isBuiltinNumber(Value value) {
        return isNumber(value) || value instanceof ComplexValue;
    }

    private static Value sum(Run run, Value[] slots) {
        var elements = Protocol.iterate(run, slots[0]);
        var total = slots[1];
        if (total instanceof ByteArrayValue) {
            throw run.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
        }
        if (total instanceof StrValue) {
            throw run.typeError("sum() can't sum strings [use ''.join(seq) instead]");
        }
        if (total instanceof BytesValue) {
            throw run.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
        }
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            if (total instanceof SmallInt a && next instanceof SmallInt b) {
                total = IntMath.add(a.value, b.value);
            } else if (total.getClass() == FloatValue.class && isNumber(next)) {
                return sumFloats(run, ((FloatValue) total).value, next, elements);
            } else {
                total = Protocol.binary(run, BinaryOp.ADD, total, next);
            }
        }
        return total;
    }

    /// Floats are summed with Neumaier's compensation, as CPython does since 3.12.
    private static Value sumFloats(Run run, double start, Value first, Iter elements) {
        var sum = start;
        var compensation = 0.0;
        for (var next = first; next != null; next = elements.next(run)) {
            run.tick();
            if (!isNumber(next) || next.type().isHeap()) {
                var rest = compensated(sum, compensation);
                return sumRest(run, Protocol.binary(run, BinaryOp.ADD, rest, next), elements);
            }
            var value = Coercion.asDouble(run, next);
            var more = sum + value;
            compensation +=
                    Math.abs(sum) >= Math.abs(value) ? sum - more + value : value - more + sum;
            sum = more;
        }
        return compensated(sum, compensation);
    }

    private static FloatValue compensated(double sum, double compensation) {
        var usable =
                compensation != 0
                        && !Double.isNaN(compensation)
                        && !Double.isInfinite(compensation);
        return new FloatValue(usable ? sum + compensation : sum);
    }

    private static Value sumRest(Run run, Value total, Iter elements) {
        var sum = total;
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            sum = Protocol.binary(run, BinaryOp.ADD, sum, next);
        }
        return sum;
    }

    private static Value chr(Run run, Value value) {
        var code = Coercion.asSmallInt(run, value);
        if (!Character.isValidCodePoint(code)) {
            throw run.valueError("chr() arg not in range(0x110000)");
        }
        return StrValue.ofCodePoint(code);
    }

    private static Value ord(Run run, Value value) {
        if (value instanceof BytesValue bytes && bytes.bytes().length == 1) {
            return SmallInt.of(bytes.bytes()[0] & 0xff);
        }
        if (value instanceof BytesValue bytes) {
            throw run.typeError(
                    "ord() expected a character, but string of length "
                            + bytes.bytes().length
                            + " found");
        }
        if (!(value instanceof StrValue text)) {
            throw run.typeError(
                    "ord() expected string of length 1, but " + value.typeName() + " found");
        }
        if (text.length() != 1) {
            throw run.typeError(
                    "ord() expected a character, but string of length " + text.length() + " found");
        }
        return SmallInt.of(text.codePointAt(0));
    }

    private static Value based(Run run, Value value, int base, String prefix) {
        var number = Coercion.index(run, value);
        run.reserve(2L * number.asBig().bitLength() / Integer.numberOfTrailingZeros(base));
        var digits = IntText.power(number.asBig().abs(), base);
        return StrValue.of((number.signum() < 0 ? "-" : "") + prefix + digits);
    }
}
