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
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// `datetime.date`; [DateTimeValue] is one too.
class DateValue extends Value {
    /// Days from the first day of year 1, which is day 1, to the day from which Java counts.
    static final int EPOCH_ORDINAL = 719_163;

    static final int MOST_ORDINAL = 3_652_059;

    final LocalDate day;

    DateValue(Type type, LocalDate day) {
        super(type);
        this.day = day;
    }

    static DateValue ofType(Type type, LocalDate day) {
        return type.isHeap() ? new OfSubclass(type, day) : new DateValue(type, day);
    }

    /// The answer of an operation on an object of `type`.
    static Value made(Run run, Type type, LocalDate day) {
        if (!type.isHeap()) {
            return new DateValue(type, day);
        }
        return DateText.make(
                run,
                type,
                DateText.number(day.getYear()),
                DateText.number(day.getMonthValue()),
                DateText.number(day.getDayOfMonth()));
    }

    /// @throws dev.codemode.python.internal.runtime.Raise `ValueError` where there is no such day
    static LocalDate checked(Run run, int year, int month, int day) {
        if (year < 1 || year > 9999) {
            throw run.valueError("year " + year + " is out of range");
        }
        if (month < 1 || month > 12) {
            throw run.valueError("month must be in 1..12");
        }
        if (day < 1 || day > daysOf(year, month)) {
            throw run.valueError("day is out of range for month");
        }
        return LocalDate.of(year, month, day);
    }

    static int daysOf(int year, int month) {
        return java.time.YearMonth.of(year, month).lengthOfMonth();
    }

    static LocalDate ofOrdinal(Run run, long ordinal) {
        if (ordinal < 1 || ordinal > MOST_ORDINAL) {
            throw run.raise(Types.OVERFLOW_ERROR, "date value out of range");
        }
        return LocalDate.ofEpochDay(ordinal - EPOCH_ORDINAL);
    }

    static int ordinal(LocalDate day) {
        return (int) day.toEpochDay() + EPOCH_ORDINAL;
    }

    final int ordinal() {
        return ordinal(day);
    }

    /// Monday is 0.
    final int weekday() {
        return day.getDayOfWeek().getValue() - 1;
    }

    static int isoYear(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR);
    }

    static int isoWeek(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    Moment moment(Run run) {
        return new Moment(day, 0, 0, 0, 0, null, null);
    }

    String isoFormat(Run run) {
        return isoDate(new StringBuilder()).toString();
    }

    final StringBuilder isoDate(StringBuilder out) {
        DateText.padded(out, day.getYear(), 4, '0').append('-');
        DateText.two(out, day.getMonthValue()).append('-');
        return DateText.two(out, day.getDayOfMonth());
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        if (op == BinaryOp.ADD && right instanceof TimedeltaValue delta) {
            return made(run, type(), ofOrdinal(run, ordinal() + (long) delta.days));
        }
        if (op == BinaryOp.SUBTRACT && right instanceof TimedeltaValue delta) {
            return made(run, type(), ofOrdinal(run, ordinal() - (long) delta.days));
        }
        if (op == BinaryOp.SUBTRACT
                && right instanceof DateValue other
                && !(right instanceof DateTimeValue)) {
            return TimedeltaValue.of(run, ordinal() - (long) other.ordinal(), 0, 0);
        }
        return Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return op == BinaryOp.ADD && left instanceof TimedeltaValue
                ? binary(run, op, left)
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        return right instanceof DateValue other
                ? Bool.of(DateText.holds(op, day.compareTo(other.day)))
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected long hash(Run run) {
        return (day.toEpochDay() + 1) * 0x9E3779B97F4A7C15L >> 3;
    }

    @Override
    protected String repr(Run run) {
        return typeName()
                + "("
                + day.getYear()
                + ", "
                + day.getMonthValue()
                + ", "
                + day.getDayOfMonth()
                + ")";
    }

    @Override
    protected String str(Run run) {
        return Protocol.text(
                type().isHeap()
                        ? Protocol.call(run, AttributeProtocol.getAttribute(run, this, "isoformat"))
                        : StrValue.of(isoFormat(run)));
    }

    @Override
    protected String format(Run run, String spec) {
        if (spec.isEmpty()) {
            return Protocol.str(run, this);
        }
        return type().isHeap()
                ? Protocol.text(
                        Protocol.call(
                                run,
                                AttributeProtocol.getAttribute(run, this, "strftime"),
                                StrValue.of(spec)))
                : Strftime.format(run, spec, moment(run));
    }

    @Override
    protected long footprint() {
        return 48;
    }

    /// An object of a program's subclass.
    private static final class OfSubclass extends DateValue implements Attributed {
        private final Attributes attributes = new Attributes();

        OfSubclass(Type type, LocalDate day) {
            super(type, day);
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
