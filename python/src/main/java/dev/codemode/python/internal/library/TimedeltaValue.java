package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Attributes;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import dev.codemode.python.internal.syntax.Expr.UnaryOp;
import java.math.BigInteger;
import java.util.Objects;

/// `datetime.timedelta`: days, seconds of a day and microseconds of a second.
class TimedeltaValue extends Value {
    static final int MOST_DAYS = 999_999_999;
    static final BigInteger MICROS_A_DAY = BigInteger.valueOf(86_400_000_000L);
    static final BigInteger MICROS_A_SECOND = BigInteger.valueOf(1_000_000);
    static final int SECONDS_A_DAY = 86_400;

    final int days;
    final int seconds;
    final int micros;

    TimedeltaValue(Type type, int days, int seconds, int micros) {
        super(type);
        this.days = days;
        this.seconds = seconds;
        this.micros = micros;
    }

    static TimedeltaValue ofType(Type type, int days, int seconds, int micros) {
        return type.isHeap()
                ? new OfSubclass(type, days, seconds, micros)
                : new TimedeltaValue(type, days, seconds, micros);
    }

    /// A duration of parts that need not be in their ranges.
    static TimedeltaValue of(Run run, long days, long seconds, long micros) {
        var wholeSeconds = seconds + Math.floorDiv(micros, 1_000_000);
        var wholeDays = days + Math.floorDiv(wholeSeconds, SECONDS_A_DAY);
        return new TimedeltaValue(
                DateTypes.TIMEDELTA,
                checkDays(run, wholeDays),
                (int) Math.floorMod(wholeSeconds, (long) SECONDS_A_DAY),
                (int) Math.floorMod(micros, 1_000_000L));
    }

    private static int checkDays(Run run, long days) {
        if (Math.abs(days) > MOST_DAYS) {
            throw run.raise(
                    Types.OVERFLOW_ERROR, "days=" + days + "; must have magnitude <= " + MOST_DAYS);
        }
        return (int) days;
    }

    static TimedeltaValue ofSeconds(int seconds) {
        return new TimedeltaValue(
                DateTypes.TIMEDELTA,
                Math.floorDiv(seconds, SECONDS_A_DAY),
                Math.floorMod(seconds, SECONDS_A_DAY),
                0);
    }

    static TimedeltaValue ofMicros(Run run, Type type, BigInteger total) {
        var parts = floor(total, MICROS_A_DAY);
        if (parts[0].bitLength() > 31) {
            throw run.raise(Types.OVERFLOW_ERROR, "Python int too large to convert to C int");
        }
        var days = checkDays(run, parts[0].longValue());
        var rest = parts[1].longValue();
        return ofType(type, days, (int) (rest / 1_000_000), (int) (rest % 1_000_000));
    }

    @Bounded(Bounded.By.MEMORY)
    static BigInteger[] floor(BigInteger a, BigInteger b) {
        var parts = a.divideAndRemainder(b);
        if (parts[1].signum() != 0 && parts[1].signum() != b.signum()) {
            parts[0] = parts[0].subtract(BigInteger.ONE);
            parts[1] = parts[1].add(b);
        }
        return parts;
    }

    @Bounded(Bounded.By.MEMORY)
    final BigInteger totalMicros() {
        return BigInteger.valueOf(days)
                .multiply(MICROS_A_DAY)
                .add(BigInteger.valueOf(seconds * 1_000_000L + micros));
    }

    /// Whole seconds; microseconds left out.
    final long totalSeconds() {
        return (long) days * SECONDS_A_DAY + seconds;
    }

    final boolean isZero() {
        return days == 0 && seconds == 0 && micros == 0;
    }

    final int compareTo(TimedeltaValue other) {
        var order = Integer.compare(days, other.days);
        if (order == 0) {
            order = Integer.compare(seconds, other.seconds);
        }
        return order == 0 ? Integer.compare(micros, other.micros) : order;
    }

    final TimedeltaValue negated(Run run) {
        return of(run, -(long) days, -seconds, -micros);
    }

    @Override
    protected boolean truth(Run run) {
        return !isZero();
    }

    @Override
    protected Value unary(Run run, UnaryOp op) {
        return switch (op) {
            case NEGATE -> negated(run);
            case PLUS -> of(run, days, seconds, micros);
            default -> super.unary(run, op);
        };
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        return right instanceof TimedeltaValue other
                ? Bool.of(DateText.holds(op, compareTo(other)))
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected long hash(Run run) {
        return Objects.hash(days, seconds, micros) * 0x9E3779B97F4A7C15L >> 3;
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        return switch (op) {
            case ADD ->
                    right instanceof TimedeltaValue other
                            ? of(
                                    run,
                                    (long) days + other.days,
                                    seconds + other.seconds,
                                    micros + other.micros)
                            : Constants.NOT_IMPLEMENTED;
            case SUBTRACT ->
                    right instanceof TimedeltaValue other
                            ? of(
                                    run,
                                    (long) days - other.days,
                                    seconds - other.seconds,
                                    micros - other.micros)
                            : Constants.NOT_IMPLEMENTED;
            case MULTIPLY -> times(run, right);
            case DIVIDE -> divide(run, right);
            case FLOOR_DIVIDE -> floorDivide(run, right);
            case MODULO ->
                    right instanceof TimedeltaValue other
                            ? modulo(run, other)
                            : Constants.NOT_IMPLEMENTED;
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return op == BinaryOp.MULTIPLY ? times(run, left) : Constants.NOT_IMPLEMENTED;
    }

    private Value times(Run run, Value factor) {
        return switch (factor) {
            case IntValue number -> {
                run.work(number.asBig().bitLength());
                yield made(run, totalMicros().multiply(number.asBig()));
            }
            case FloatValue number -> {
                var ratio = Ratio.of(run, number.value);
                yield made(
                        run,
                        Ratio.divideHalfEven(
                                totalMicros().multiply(ratio.numerator()), ratio.denominator()));
            }
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    private static Value made(Run run, BigInteger micros) {
        return ofMicros(run, DateTypes.TIMEDELTA, micros);
    }

    @Bounded(Bounded.By.MEMORY)
    private Value divide(Run run, Value divisor) {
        return switch (divisor) {
            case TimedeltaValue other ->
                    Protocol.binary(
                            run,
                            BinaryOp.DIVIDE,
                            IntValue.of(totalMicros()),
                            IntValue.of(other.totalMicros()));
            case IntValue number -> {
                refuseZero(run, number.signum());
                yield made(run, Ratio.divideHalfEven(totalMicros(), number.asBig()));
            }
            case FloatValue number -> {
                var ratio = Ratio.of(run, number.value);
                refuseZero(run, ratio.numerator().signum());
                yield made(
                        run,
                        Ratio.divideHalfEven(
                                totalMicros().multiply(ratio.denominator()), ratio.numerator()));
            }
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    private static void refuseZero(Run run, int signum) {
        if (signum == 0) {
            throw run.raise(Types.ZERO_DIVISION_ERROR, "integer division or modulo by zero");
        }
    }

    private Value floorDivide(Run run, Value divisor) {
        return switch (divisor) {
            case TimedeltaValue other -> {
                refuseZero(run, other.isZero() ? 0 : 1);
                yield IntValue.of(floor(totalMicros(), other.totalMicros())[0]);
            }
            case IntValue number -> {
                refuseZero(run, number.signum());
                yield made(run, floor(totalMicros(), number.asBig())[0]);
            }
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    private Value modulo(Run run, TimedeltaValue other) {
        if (other.isZero()) {
            throw run.raise(Types.ZERO_DIVISION_ERROR, "integer modulo by zero");
        }
        return made(run, floor(totalMicros(), other.totalMicros())[1]);
    }

    final Value divmod(Run run, TimedeltaValue other) {
        refuseZero(run, other.isZero() ? 0 : 1);
        var parts = floor(totalMicros(), other.totalMicros());
        return TupleValue.of(IntValue.of(parts[0]), made(run, parts[1]));
    }

    @Override
    protected String repr(Run run) {
        var parts = new StringBuilder();
        addPart(parts, "days", days);
        addPart(parts, "seconds", seconds);
        addPart(parts, "microseconds", micros);
        return typeName() + "(" + (parts.isEmpty() ? "0" : parts) + ")";
    }

    private static void addPart(StringBuilder parts, String name, int value) {
        if (value != 0) {
            parts.append(parts.isEmpty() ? "" : ", ").append(name).append('=').append(value);
        }
    }

    @Override
    protected String str(Run run) {
        var out = new StringBuilder();
        if (days != 0) {
            out.append(days).append(Math.abs(days) == 1 ? " day, " : " days, ");
        }
        out.append(seconds / 3600).append(':');
        DateText.two(out, seconds / 60 % 60).append(':');
        DateText.two(out, seconds % 60);
        if (micros != 0) {
            DateText.six(out.append('.'), micros);
        }
        return out.toString();
    }

    @Override
    protected long footprint() {
        return 32;
    }

    /// An object of a program's subclass.
    private static final class OfSubclass extends TimedeltaValue implements Attributed {
        private final Attributes attributes = new Attributes();

        OfSubclass(Type type, int days, int seconds, int micros) {
            super(type, days, seconds, micros);
        }

        @Override
        public Attributes attributes() {
            return attributes;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(type());
            attributes.trace(tracer);
        }
    }
}
