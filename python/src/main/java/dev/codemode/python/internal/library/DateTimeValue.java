package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Attributes;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `datetime.datetime`: a day and a time of day, with or without a zone.
class DateTimeValue extends DateValue {
    private static final long MICROS_A_DAY = 86_400_000_000L;

    final Clockface face;
    final @Nullable TzInfoValue zone;

    DateTimeValue(Type type, LocalDate day, Clockface face, @Nullable TzInfoValue zone) {
        super(type, day);
        this.face = face;
        this.zone = zone;
    }

    static DateTimeValue ofType(
            Type type, LocalDate day, Clockface face, @Nullable TzInfoValue zone) {
        return type.isHeap()
                ? new OfSubclass(type, day, face, zone)
                : new DateTimeValue(type, day, face, zone);
    }

    /// The answer of an operation on an object of `type`.
    static Value made(
            Run run, Type type, LocalDate day, Clockface face, @Nullable TzInfoValue zone) {
        if (!type.isHeap()) {
            return new DateTimeValue(type, day, face, zone);
        }
        var values =
                new ArrayList<Value>(
                        List.of(
                                DateText.number(day.getYear()),
                                DateText.number(day.getMonthValue()),
                                DateText.number(day.getDayOfMonth()),
                                DateText.number(face.hour()),
                                DateText.number(face.minute()),
                                DateText.number(face.second()),
                                DateText.number(face.micros()),
                                Constants.orNone(zone)));
        var keywords = face.fold() == 0 ? new String[0] : new String[] {"fold"};
        if (face.fold() == 1) {
            values.add(DateText.number(1));
        }
        return Protocol.call(
                run,
                type,
                new dev.codemode.python.internal.runtime.Args(
                        values.toArray(Value[]::new), keywords));
    }

    final @Nullable TimedeltaValue offset(Run run) {
        return zone == null ? null : TzInfoValue.askOffset(run, zone, this);
    }

    final @Nullable TimedeltaValue dst(Run run) {
        return zone == null ? null : TzInfoValue.askDst(run, zone, this);
    }

    final Value zoneName(Run run) {
        return zone == null ? Constants.NONE : TzInfoValue.askName(run, zone, this);
    }

    final DateTimeValue withFold(int fold) {
        return new DateTimeValue(DateTypes.DATETIME, day, face.withFold(fold), zone);
    }

    final DateTimeValue withZone(@Nullable TzInfoValue other) {
        return new DateTimeValue(DateTypes.DATETIME, day, face, other);
    }

    /// Microseconds since the first day of year 1, less an offset.
    final long micros(@Nullable TimedeltaValue offset) {
        return ordinal() * MICROS_A_DAY + face.utc(offset);
    }

    final Value plus(Run run, TimedeltaValue delta) {
        return shifted(run, type(), delta, 1);
    }

    private Value shifted(Run run, Type type, TimedeltaValue delta, int sign) {
        var total = face.total() + sign * (delta.seconds * 1_000_000L + delta.micros);
        var days = ordinal() + sign * (long) delta.days + Math.floorDiv(total, MICROS_A_DAY);
        return made(
                run,
                type,
                ofOrdinal(run, days),
                Clockface.ofMicros(Math.floorMod(total, MICROS_A_DAY), 0),
                zone);
    }

    @Override
    Moment moment(Run run) {
        return new Moment(
                day,
                face.hour(),
                face.minute(),
                face.second(),
                face.micros(),
                offset(run),
                zoneName(run) instanceof StrValue text ? text.text() : null);
    }

    @Override
    String isoFormat(Run run) {
        return isoFormat(run, "T", Clockface.Precision.AUTO);
    }

    final String isoFormat(Run run, String separator, Clockface.Precision precision) {
        var out = face.write(isoDate(new StringBuilder()).append(separator), precision);
        var offset = offset(run);
        return (offset == null ? out : DateText.offset(out, offset, ":")).toString();
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        return switch (right) {
            case TimedeltaValue delta when op == BinaryOp.ADD -> plus(run, delta);
            case TimedeltaValue delta when op == BinaryOp.SUBTRACT ->
                    shifted(run, type(), delta, -1);
            case DateTimeValue other when op == BinaryOp.SUBTRACT -> minus(run, other);
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    final TimedeltaValue minus(Run run, DateTimeValue other) {
        TimedeltaValue mine = null;
        TimedeltaValue theirs = null;
        if (zone != other.zone) {
            mine = offset(run);
            theirs = other.offset(run);
            if (mine == null != (theirs == null)) {
                throw run.typeError("can't subtract offset-naive and offset-aware datetimes");
            }
        }
        return TimedeltaValue.of(run, 0, 0, micros(mine) - other.micros(theirs));
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (!(right instanceof DateTimeValue other)) {
            if (!(right instanceof DateValue)) {
                return Constants.NOT_IMPLEMENTED;
            }
            return switch (op) {
                case EQUAL -> Bool.FALSE;
                case NOT_EQUAL -> Bool.TRUE;
                default ->
                        throw run.typeError(
                                "can't compare " + typeName() + " to " + right.typeName());
            };
        }
        if (zone == other.zone) {
            return Bool.of(DateText.holds(op, Long.compare(micros(null), other.micros(null))));
        }
        return compareZoned(run, op, other);
    }

    private Value compareZoned(Run run, CompareOp op, DateTimeValue other) {
        var equality = op == CompareOp.EQUAL || op == CompareOp.NOT_EQUAL;
        var mine = offset(run);
        var theirs = other.offset(run);
        if (mine == null != (theirs == null)) {
            if (equality) {
                return Bool.of(op == CompareOp.NOT_EQUAL);
            }
            throw run.typeError("can't compare offset-naive and offset-aware datetimes");
        }
        var order = Long.compare(micros(mine), other.micros(theirs));
        if (equality
                && order == 0
                && (dependsOnFold(run, mine) || other.dependsOnFold(run, theirs))) {
            order = 1;
        }
        return Bool.of(DateText.holds(op, order));
    }

    /// Whether this is a time that a clock shows twice or never: such are equal to none of another zone.
    private boolean dependsOnFold(Run run, @Nullable TimedeltaValue offset) {
        var flipped = withFold(1 - face.fold()).offset(run);
        return offset == null ? flipped != null : flipped == null || flipped.compareTo(offset) != 0;
    }

    @Override
    protected long hash(Run run) {
        var offset = (face.fold() == 0 ? this : withFold(0)).offset(run);
        return (micros(offset) + 1) * 0x9E3779B97F4A7C15L >> 3;
    }

    @Override
    protected String repr(Run run) {
        var out = new StringBuilder(typeName()).append('(').append(day.getYear()).append(", ");
        out.append(day.getMonthValue()).append(", ").append(day.getDayOfMonth()).append(", ");
        face.repr(out);
        if (face.fold() == 1) {
            out.append(", fold=1");
        }
        if (zone != null) {
            out.append(", tzinfo=").append(Protocol.repr(run, zone));
        }
        return out.append(')').toString();
    }

    @Override
    protected String str(Run run) {
        return type().isHeap()
                ? Protocol.text(
                        Protocol.call(
                                run,
                                AttributeProtocol.getAttribute(run, this, "isoformat"),
                                StrValue.of(" ")))
                : isoFormat(run, " ", Clockface.Precision.AUTO);
    }

    @Override
    protected long footprint() {
        return 96;
    }

    @Override
    protected void trace(Tracer tracer) {
        if (zone != null) {
            tracer.visit(zone);
        }
    }

    /// An object of a program's subclass.
    private static final class OfSubclass extends DateTimeValue implements Attributed {
        private final Attributes attributes = new Attributes();

        OfSubclass(Type type, LocalDate day, Clockface face, @Nullable TzInfoValue zone) {
            super(type, day, face, zone);
        }

        @Override
        public Attributes attributes() {
            return attributes;
        }

        @Override
        protected void trace(Tracer tracer) {
            super.trace(tracer);
            tracer.visit(type());
            attributes.trace(tracer);
        }
    }
}
