package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `datetime.datetime`. The local time zone is UTC.
final class DateTimeMethods {
    private static final String[] NAMES = {
        "year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"
    };
    private static final CArguments PARAMETERS = new CArguments("", 3, 8, NAMES);
    private static final CArguments REPLACE = new CArguments("replace", 0, 8, NAMES);
    private static final LocalDate EPOCH = LocalDate.ofEpochDay(0);

    private DateTimeMethods() {}

    static void install() {
        var type = DateTypes.DATETIME;
        TypeBuilder.of(type)
                .constructor(DateTimeMethods::construct)
                .supports(
                        Special.REPR,
                        Special.STR,
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
                .getter("hour", (run, self) -> SmallInt.of(of(self).face.hour()))
                .getter("minute", (run, self) -> SmallInt.of(of(self).face.minute()))
                .getter("second", (run, self) -> SmallInt.of(of(self).face.second()))
                .getter("microsecond", (run, self) -> SmallInt.of(of(self).face.micros()))
                .getter("fold", (run, self) -> SmallInt.of(of(self).face.fold()))
                .getter("tzinfo", (run, self) -> Constants.orNone(of(self).zone))
                .method("date(self, /)", (run, self) -> new DateValue(DateTypes.DATE, of(self).day))
                .method("time(self, /)", (run, self) -> TimeValue.of(of(self).face, null))
                .method(
                        "timetz(self, /)",
                        (run, self) -> TimeValue.of(of(self).face, of(self).zone))
                .method("utcoffset(self, /)", (run, self) -> Constants.orNone(of(self).offset(run)))
                .method("dst(self, /)", (run, self) -> Constants.orNone(of(self).dst(run)))
                .method("tzname(self, /)", (run, self) -> of(self).zoneName(run))
                .method("timestamp(self, /)", DateTimeMethods::timestamp)
                .method("timetuple(self, /)", DateTimeMethods::timeTuple)
                .method("utctimetuple(self, /)", DateTimeMethods::utcTimeTuple)
                .flexible("isoformat(self, sep='T', timespec='auto')", DateTimeMethods::isoFormat)
                .flexible("replace(self, /, *args, **kwargs)", DateTimeMethods::replace)
                .flexible("astimezone(self, tz=None)", DateTimeMethods::asTimezone)
                .method("__reduce__(self, /)", DateTimeMethods::reduce)
                .classMethod("now(cls, tz=None)", DateTimeMethods::now)
                .classMethod("today(cls, /)", DateTimeMethods::utcNow)
                .classMethod("utcnow(cls, /)", DateTimeMethods::utcNow)
                .classMethod(
                        "fromtimestamp(cls, timestamp, tz=None)", DateTimeMethods::fromTimestamp)
                .classMethod(
                        "utcfromtimestamp(cls, timestamp, /)",
                        (run, slots) -> ofTimestamp(run, (Type) slots[0], slots[1], null))
                .classMethod("combine(cls, date, time, tzinfo=...)", DateTimeMethods::combine)
                .classMethod("fromisoformat(cls, string, /)", DateTimeMethods::fromIsoFormat)
                .classMethod("strptime(cls, date_string, format, /)", DateTimeMethods::strptime)
                .attribute(
                        "min",
                        new DateTimeValue(type, LocalDate.of(1, 1, 1), Clockface.MIDNIGHT, null))
                .attribute(
                        "max",
                        new DateTimeValue(
                                type,
                                LocalDate.of(9999, 12, 31),
                                new Clockface(23, 59, 59, 999_999, 0),
                                null))
                .attribute("resolution", new TimedeltaValue(DateTypes.TIMEDELTA, 0, 0, 1))
                .finish();
    }

    private static DateTimeValue of(Value self) {
        return (DateTimeValue) self;
    }

    private static Value construct(Run run, Type type, Args args) {
        var slots = PARAMETERS.bind(run, args);
        return DateTimeValue.ofType(
                type,
                DateMethods.day(run, slots),
                TimeMethods.face(
                        run, Arrays.copyOfRange(slots, 3, slots.length), Clockface.MIDNIGHT),
                TzInfoValue.argument(run, slots[7]));
    }

    private static Value reduce(Run run, Value self) {
        var moment = of(self);
        return TupleValue.of(
                self.type(),
                TupleValue.of(
                        SmallInt.of(moment.day.getYear()),
                        SmallInt.of(moment.day.getMonthValue()),
                        SmallInt.of(moment.day.getDayOfMonth()),
                        SmallInt.of(moment.face.hour()),
                        SmallInt.of(moment.face.minute()),
                        SmallInt.of(moment.face.second()),
                        SmallInt.of(moment.face.micros()),
                        Constants.orNone(moment.zone)));
    }

    private static Value replace(Run run, Value[] slots) {
        var self = of(slots[0]);
        var given = REPLACE.bind(run, Spread.args(slots[1], slots[2]));
        var dated = new Value[4];
        System.arraycopy(given, 0, dated, 1, 3);
        dated[0] = self;
        var day = DateMethods.replaced(run, self.day, dated);
        var face = TimeMethods.face(run, Arrays.copyOfRange(given, 3, given.length), self.face);
        var zone = given[7] == Constants.ABSENT ? self.zone : TzInfoValue.argument(run, given[7]);
        return DateTimeValue.made(run, self.type(), day, face, zone);
    }

    private static Value isoFormat(Run run, Value[] slots) {
        if (!(slots[1] instanceof StrValue separator) || separator.length() != 1) {
            throw run.typeError(
                    "isoformat() argument 1 must be a unicode character, not "
                            + TzInfoMethods.shownType(slots[1]));
        }
        var precision = Clockface.precision(run, DateText.text(run, "isoformat", 2, slots[2]));
        return StrValue.of(of(slots[0]).isoFormat(run, separator.text(), precision));
    }

    private static Value timestamp(Run run, Value self) {
        var moment = of(self);
        var offset = moment.offset(run);
        refuseFirstDay(run, moment);
        var epoch = DateValue.ordinal(EPOCH) * 86_400_000_000L;
        var micros = moment.micros(offset) - epoch;
        if (Math.abs(micros) <= 1L << 53) {
            return new FloatValue(micros / 1e6);
        }
        if (moment.zone == null) {
            // As CPython: whole seconds and the rest are added as floats.
            return new FloatValue(
                    (double) Math.floorDiv(micros, 1_000_000L) + moment.face.micros() / 1e6);
        }
        return new FloatValue(BigDecimal.valueOf(micros, 6).doubleValue());
    }

    /// As CPython, which looks a day back for a change of the local time.
    private static void refuseFirstDay(Run run, DateTimeValue moment) {
        if (moment.zone == null && moment.ordinal() == 1) {
            throw run.valueError("year 0 is out of range");
        }
    }

    private static Value timeTuple(Run run, Value self) {
        var dst = of(self).dst(run);
        return TimeStruct.of(of(self).day, of(self).face, dst == null ? -1 : dst.isZero() ? 0 : 1);
    }

    private static Value utcTimeTuple(Run run, Value self) {
        var moment = of(self);
        var offset = moment.offset(run);
        var utc =
                offset == null
                        ? moment
                        : (DateTimeValue)
                                new DateTimeValue(
                                                DateTypes.DATETIME,
                                                moment.day,
                                                moment.face,
                                                moment.zone)
                                        .plus(run, offset.negated(run));
        return TimeStruct.of(utc.day, utc.face, 0);
    }

    private static Value asTimezone(Run run, Value[] slots) {
        var self = of(slots[0]);
        var zone = TzInfoValue.argument(run, slots[1]);
        if (zone == null) {
            zone = TimezoneValue.of(run, TimedeltaValue.ofSeconds(0), "UTC");
        }
        if (self.zone == zone) {
            return self;
        }
        var offset = self.offset(run);
        refuseFirstDay(run, self);
        var utc =
                offset == null
                        ? self
                        : (DateTimeValue)
                                new DateTimeValue(DateTypes.DATETIME, self.day, self.face, null)
                                        .plus(run, offset.negated(run));
        return inZone(run, self.type(), utc.day, utc.face, zone);
    }

    /// What a clock in `zone` shows at a moment of UTC.
    private static Value inZone(
            Run run, Type type, LocalDate day, Clockface face, TzInfoValue zone) {
        var utc = DateTimeValue.made(run, type, day, face.withFold(0), zone);
        return TzInfoValue.askFromUtc(run, zone, (DateTimeValue) utc);
    }

    private static Value now(Run run, Value[] slots) {
        var type = (Type) slots[0];
        var zone = TzInfoValue.argument(run, slots[1]);
        var instant = run.now();
        var day = DateMethods.today(run);
        var face =
                Clockface.ofMicros(
                        Math.floorMod(instant.getEpochSecond(), 86_400L) * 1_000_000
                                + instant.getNano() / 1000,
                        0);
        return zone == null
                ? DateTimeValue.made(run, type, day, face, null)
                : inZone(run, type, day, face, zone);
    }

    private static Value utcNow(Run run, Value[] slots) {
        return now(run, new Value[] {slots[0], Constants.NONE});
    }

    private static Value fromTimestamp(Run run, Value[] slots) {
        return ofTimestamp(run, (Type) slots[0], slots[1], TzInfoValue.argument(run, slots[2]));
    }

    private static Value ofTimestamp(
            Run run, Type type, Value timestamp, @Nullable TzInfoValue zone) {
        var micros = micros(run, timestamp);
        var perDay = BigInteger.valueOf(86_400_000_000L);
        var parts = TimedeltaValue.floor(micros, perDay);
        var day = DateMethods.dayOf(run, parts[0].longValue());
        var face = Clockface.ofMicros(parts[1].longValue(), 0);
        return zone == null
                ? DateTimeValue.made(run, type, day, face, null)
                : inZone(run, type, day, face, zone);
    }

    /// Microseconds of a timestamp. As in CPython the part behind the point is scaled as a float.
    @Bounded(Bounded.By.FIXED)
    private static BigInteger micros(Run run, Value timestamp) {
        var whole = DateMethods.exact(run, timestamp).toBigInteger();
        var micros = whole.multiply(TimedeltaValue.MICROS_A_SECOND);
        return timestamp instanceof FloatValue number
                ? micros.add(
                        new BigDecimal(number.value % 1.0 * 1e6)
                                .setScale(0, RoundingMode.HALF_EVEN)
                                .toBigInteger())
                : micros;
    }

    private static Value combine(Run run, Value[] slots) {
        if (!(slots[1] instanceof DateValue date)) {
            throw run.typeError(
                    "combine() argument 1 must be datetime.date, not "
                            + TzInfoMethods.shownType(slots[1]));
        }
        if (!(slots[2] instanceof TimeValue time)) {
            throw run.typeError(
                    "combine() argument 2 must be datetime.time, not "
                            + TzInfoMethods.shownType(slots[2]));
        }
        var zone = slots[3] == Constants.ABSENT ? time.zone : TzInfoValue.argument(run, slots[3]);
        return DateTimeValue.made(run, (Type) slots[0], date.day, time.face, zone);
    }

    private static Value fromIsoFormat(Run run, Value[] slots) {
        var read = IsoParser.dateTime(run, DateMethods.isoText(run, slots[1]));
        return DateTimeValue.made(run, (Type) slots[0], read.day, read.face, read.zone);
    }

    private static Value strptime(Run run, Value[] slots) {
        var text = DateText.text(run, "strptime", 1, slots[1]);
        var format = DateText.text(run, "strptime", 2, slots[2]);
        var read = Strptime.parse(run, text, format);
        var offset = read.offset();
        var zone = offset == null ? null : TimezoneValue.of(run, offset, read.zoneName());
        if (read.second() > 59) {
            throw run.valueError("second must be in 0..59");
        }
        return DateTimeValue.made(
                run,
                (Type) slots[0],
                DateValue.checked(run, read.year(), read.month(), read.day()),
                new Clockface(read.hour(), read.minute(), read.second(), read.micros(), 0),
                zone);
    }
}
