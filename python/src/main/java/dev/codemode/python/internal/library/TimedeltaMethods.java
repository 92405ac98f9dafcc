package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import java.math.BigDecimal;
import java.math.BigInteger;

/// `datetime.timedelta`.
final class TimedeltaMethods {
    private static final CArguments PARAMETERS =
            new CArguments(
                    "__new__",
                    0,
                    7,
                    "days",
                    "seconds",
                    "microseconds",
                    "milliseconds",
                    "minutes",
                    "hours",
                    "weeks");

    /// Parameters with what one of each has in microseconds, in the order in which they are added up.
    private static final int[] ORDER = {2, 3, 1, 4, 5, 0, 6};

    private static final long[] FACTORS = {
        86_400_000_000L, 1_000_000, 1, 1_000, 60_000_000, 3_600_000_000L, 604_800_000_000L
    };
    private static final String[] NAMES = {
        "days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"
    };

    private TimedeltaMethods() {}

    static void install() {
        var type = DateTypes.TIMEDELTA;
        TypeBuilder.of(type)
                .constructor(TimedeltaMethods::construct)
                .supports(
                        Special.REPR,
                        Special.STR,
                        Special.HASH,
                        Special.BOOL,
                        Special.EQ,
                        Special.NE,
                        Special.LT,
                        Special.LE,
                        Special.GT,
                        Special.GE,
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
                        Special.NEG,
                        Special.POS)
                .method(
                        "__abs__(self, /)",
                        (run, self) ->
                                of(self).days < 0
                                        ? of(self).negated(run)
                                        : TimedeltaValue.of(
                                                run,
                                                of(self).days,
                                                of(self).seconds,
                                                of(self).micros))
                .method(
                        "__divmod__(self, value, /)",
                        (run, self, value) ->
                                value instanceof TimedeltaValue other
                                        ? of(self).divmod(run, other)
                                        : Constants.NOT_IMPLEMENTED)
                .method(
                        "__rdivmod__(self, value, /)",
                        (run, self, value) ->
                                value instanceof TimedeltaValue other
                                        ? other.divmod(run, of(self))
                                        : Constants.NOT_IMPLEMENTED)
                .method("total_seconds(self, /)", TimedeltaMethods::totalSeconds)
                .method("__reduce__(self, /)", TimedeltaMethods::reduce)
                .getter("days", (run, self) -> SmallInt.of(of(self).days))
                .getter("seconds", (run, self) -> SmallInt.of(of(self).seconds))
                .getter("microseconds", (run, self) -> SmallInt.of(of(self).micros))
                .attribute("min", new TimedeltaValue(type, -TimedeltaValue.MOST_DAYS, 0, 0))
                .attribute(
                        "max",
                        new TimedeltaValue(
                                type,
                                TimedeltaValue.MOST_DAYS,
                                TimedeltaValue.SECONDS_A_DAY - 1,
                                999_999))
                .attribute("resolution", new TimedeltaValue(type, 0, 0, 1))
                .finish();
    }

    private static TimedeltaValue of(Value self) {
        return (TimedeltaValue) self;
    }

    private static Value reduce(Run run, Value self) {
        var delta = of(self);
        return TupleValue.of(
                self.type(),
                TupleValue.of(
                        SmallInt.of(delta.days),
                        SmallInt.of(delta.seconds),
                        SmallInt.of(delta.micros)));
    }

    private static Value totalSeconds(Run run, Value self) {
        return Protocol.binary(
                run, BinaryOp.DIVIDE, IntValue.of(of(self).totalMicros()), SmallInt.of(1_000_000));
    }

    private static Value construct(Run run, Type type, Args args) {
        var slots = PARAMETERS.bind(run, args);
        var sum = BigInteger.ZERO;
        var fraction = 0.0;
        for (var slot : ORDER) {
            var value = slots[slot];
            if (value == Constants.ABSENT) {
                continue;
            }
            var factor = FACTORS[slot];
            switch (value) {
                case IntValue number -> {
                    run.work(number.fitsLong() ? 1 : number.asBig().bitLength());
                    sum = sum.add(number.asBig().multiply(BigInteger.valueOf(factor)));
                }
                case FloatValue number -> {
                    var whole = whole(run, number.value);
                    sum = sum.add(whole.multiply(BigInteger.valueOf(factor)));
                    var rest = number.value % 1.0;
                    if (rest != 0) {
                        var product = factor * rest;
                        sum = sum.add(BigInteger.valueOf((long) product));
                        fraction += product % 1.0;
                    }
                }
                default ->
                        throw run.typeError(
                                "unsupported type for timedelta "
                                        + NAMES[slot]
                                        + " component: "
                                        + value.typeName());
            }
        }
        return TimedeltaValue.ofMicros(run, type, sum.add(rounded(fraction, sum.testBit(0))));
    }

    private static BigInteger whole(Run run, double value) {
        if (Double.isNaN(value)) {
            throw run.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(value)) {
            throw run.raise(Types.OVERFLOW_ERROR, "cannot convert float infinity to integer");
        }
        return Math.abs(value) < 1e18
                ? BigInteger.valueOf((long) value)
                : new BigDecimal(value).toBigInteger();
    }

    /// Half a microsecond goes to the even sum.
    private static BigInteger rounded(double fraction, boolean odd) {
        var nearest = Math.copySign(Math.floor(Math.abs(fraction) + 0.5), fraction);
        if (Math.abs(nearest - fraction) == 0.5) {
            var shift = odd ? 1 : 0;
            nearest = 2 * Math.rint((fraction + shift) * 0.5) - shift;
        }
        return BigInteger.valueOf((long) nearest);
    }
}
