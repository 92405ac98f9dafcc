package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// `datetime.date`.
final class DateMethods {
    private static final CArguments PARAMETERS = new CArguments("", 3, 3, "year", "month", "day");
    private static final List<String> ISO_FIELDS = List.of("year", "week", "weekday");

    private DateMethods() {}

    static void install() {
        RecordValue.define(DateTypes.ISO_CALENDAR_DATE, ISO_FIELDS).finish();
        var type = DateTypes.DATE;
        TypeBuilder.of(type)
                .constructor(DateMethods::construct)
                .supports(
                        Special.REPR,
                        Special.STR,
                        Special.FORMAT,
                        Special.HASH,
                        Special.EQ,
                        Special.NE,
                        Special.LT,
                        Special.LE,
                        Special.GT,
                        Special.GE,
                        Special.ADD,
                        Special.RADD,
                        Special.SUB,
                        Special.RSUB)
                .getter("year", (run, self) -> SmallInt.of(of(self).day.getYear()))
                .getter("month", (run, self) -> SmallInt.of(of(self).day.getMonthValue()))
                .getter("day", (run, self) -> SmallInt.of(of(self).day.getDayOfMonth()))
                .method("weekday(self, /)", (run, self) -> SmallInt.of(of(self).weekday()))
                .method("isoweekday(self, /)", (run, self) -> SmallInt.of(of(self).weekday() + 1))
                .method("toordinal(self, /)", (run, self) -> SmallInt.of(of(self).ordinal()))
                .method("isocalendar(self, /)", (run, self) -> isoCalendar(of(self).day))
                .method("isoformat(self, /)", (run, self) -> StrValue.of(of(self).isoFormat(run)))
                .method(
                        "ctime(self, /)",
                        (run, self) -> StrValue.of(cTime(run, of(self).moment(run))))
                .method(
                        "timetuple(self, /)",
                        (run, self) -> TimeStruct.of(of(self).day, Clockface.MIDNIGHT, -1))
                .method(
                        "strftime(self, format, /)",
                        (run, self, format) ->
                                StrValue.of(
                                        Strftime.format(
                                                run,
                                                DateText.text(run, "strftime", 1, format),
                                                of(self).moment(run))))
                .flexible("replace(self, year=..., month=..., day=...)", DateMethods::replace)
                .method(
                        "__reduce__(self, /)",
                        (run, self) ->
                                TupleValue.of(
                                        self.type(),
                                        TupleValue.of(
                                                SmallInt.of(of(self).day.getYear()),
                                                SmallInt.of(of(self).day.getMonthValue()),
                                                SmallInt.of(of(self).day.getDayOfMonth()))))
                .classMethod(
                        "today(cls, /)",
                        (run, slots) -> DateValue.made(run, (Type) slots[0], today(run)))
                .classMethod("fromordinal(cls, ordinal, /)", DateMethods::fromOrdinal)
                .classMethod("fromtimestamp(cls, timestamp, /)", DateMethods::fromTimestamp)
                .classMethod("fromisoformat(cls, string, /)", DateMethods::fromIsoFormat)
                .classMethod("fromisocalendar(cls, year, week, day)", DateMethods::fromIsoCalendar)
                .attribute("min", new DateValue(type, LocalDate.of(1, 1, 1)))
                .attribute("max", new DateValue(type, LocalDate.of(9999, 12, 31)))
                .attribute("resolution", new TimedeltaValue(DateTypes.TIMEDELTA, 1, 0, 0))
                .finish();
    }

    private static DateValue of(Value self) {
        return (DateValue) self;
    }

    /// A moment as C's `ctime` writes it.
    static String cTime(Run run, Moment moment) {
        var out = new StringBuilder(Strftime.format(run, "%a %b %e %H:%M:%S ", moment));
        return DateText.padded(out, moment.day().getYear(), 4, '0').toString();
    }

    static LocalDate today(Run run) {
        return LocalDate.ofInstant(run.now(), ZoneOffset.UTC);
    }

    static Value isoCalendar(LocalDate day) {
        return new RecordValue(
                DateTypes.ISO_CALENDAR_DATE,
                ISO_FIELDS,
                SmallInt.of(DateValue.isoYear(day)),
                SmallInt.of(DateValue.isoWeek(day)),
                SmallInt.of(day.getDayOfWeek().getValue()));
    }

    private static Value construct(Run run, Type type, Args args) {
        var slots = PARAMETERS.bind(run, args);
        return DateValue.ofType(type, day(run, slots));
    }

    static LocalDate day(Run run, Value[] slots) {
        return DateValue.checked(
                run,
                DateText.intArgument(run, slots[0]),
                DateText.intArgument(run, slots[1]),
                DateText.intArgument(run, slots[2]));
    }

    private static Value replace(Run run, Value[] slots) {
        var day = of(slots[0]).day;
        return DateValue.made(run, slots[0].type(), replaced(run, day, slots));
    }

    static LocalDate replaced(Run run, LocalDate day, Value[] slots) {
        return DateValue.checked(
                run,
                DateText.intOr(run, slots[1], day.getYear()),
                DateText.intOr(run, slots[2], day.getMonthValue()),
                DateText.intOr(run, slots[3], day.getDayOfMonth()));
    }

    /// A day for the class whose class method was called, a `datetime` among them.
    private static Value made(Run run, Value type, LocalDate day) {
        return type == DateTypes.DATE
                ? new DateValue(DateTypes.DATE, day)
                : DateText.make(
                        run,
                        type,
                        DateText.number(day.getYear()),
                        DateText.number(day.getMonthValue()),
                        DateText.number(day.getDayOfMonth()));
    }

    private static Value fromOrdinal(Run run, Value[] slots) {
        var ordinal = DateText.intArgument(run, slots[1]);
        if (ordinal < 1) {
            throw run.valueError("ordinal must be >= 1");
        }
        if (ordinal > DateValue.MOST_ORDINAL) {
            var year = LocalDate.ofEpochDay((long) ordinal - DateValue.EPOCH_ORDINAL).getYear();
            throw run.valueError("year " + year + " is out of range");
        }
        return made(run, slots[0], DateValue.ofOrdinal(run, ordinal));
    }

    private static Value fromTimestamp(Run run, Value[] slots) {
        var seconds = seconds(run, slots[1], RoundingMode.FLOOR);
        return made(run, slots[0], dayOf(run, Math.floorDiv(seconds, 86_400L)));
    }

    static LocalDate dayOf(Run run, long epochDay) {
        var day = LocalDate.ofEpochDay(epochDay);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw run.valueError("year " + day.getYear() + " is out of range");
        }
        return day;
    }

    /// Whole seconds of a timestamp.
    @Bounded(Bounded.By.FIXED)
    static long seconds(Run run, Value timestamp, RoundingMode rounding) {
        return exact(run, timestamp).setScale(0, rounding).longValue();
    }

    /// A timestamp as a number that fits a date.
    static BigDecimal exact(Run run, Value timestamp) {
        if (timestamp instanceof FloatValue number) {
            if (Double.isNaN(number.value)) {
                throw run.valueError("Invalid value NaN (not a number)");
            }
            return bounded(run, number.value) ? new BigDecimal(number.value) : BigDecimal.ZERO;
        }
        var number = Coercion.index(run, timestamp);
        return bounded(run, number.fitsLong() ? (double) number.asLong() : Double.MAX_VALUE)
                ? BigDecimal.valueOf(number.asLong())
                : BigDecimal.ZERO;
    }

    /// Years beyond the range of a C int fit no date and are refused in other words.
    private static boolean bounded(Run run, double seconds) {
        if (Math.abs(seconds) > 9.2e18) {
            throw run.raise(Types.OVERFLOW_ERROR, "timestamp out of range for platform time_t");
        }
        if (Math.abs(seconds) > 3e16) {
            throw run.raise(Types.OVERFLOW_ERROR, "timestamp out of range for platform time_t");
        }
        return true;
    }

    static String isoText(Run run, Value value) {
        if (value instanceof StrValue text) {
            return text.text();
        }
        throw run.typeError("fromisoformat: argument must be str");
    }

    private static Value fromIsoFormat(Run run, Value[] slots) {
        return made(run, slots[0], IsoParser.date(run, isoText(run, slots[1])));
    }

    private static Value fromIsoCalendar(Run run, Value[] slots) {
        var year = DateText.intArgument(run, slots[1]);
        var week = DateText.intArgument(run, slots[2]);
        var weekday = DateText.intArgument(run, slots[3]);
        if (year < 1 || year > 9999) {
            throw run.valueError("Year is out of range: " + year);
        }
        if (week < 1 || week > IsoParser.weeks(year)) {
            throw run.valueError("Invalid week: " + week);
        }
        if (weekday < 1 || weekday > 7) {
            throw run.valueError("Invalid day: " + weekday + " (range is [1, 7])");
        }
        var day = IsoParser.weekDate(year, week, weekday);
        if (day == null) {
            throw run.raise(Types.OVERFLOW_ERROR, "date value out of range");
        }
        return made(run, slots[0], day);
    }
}
