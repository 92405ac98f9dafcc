package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.math.RoundingMode;
import java.time.LocalDate;

/// `time`. The clock is the sandbox's, the local time zone is UTC, and `sleep` waits for nothing: it
/// moves the clocks of the run on, and counts as time that the program used.
@Bounded(Bounded.By.FIXED)
final class TimeModule {
    static final ModuleValue MODULE = build();

    private TimeModule() {}

    private static ModuleValue build() {
        var module =
                new ModuleBuilder("time")
                        .function("time()", run -> new FloatValue(epochNanos(run) / 1e9))
                        .function("time_ns()", run -> SmallInt.of(epochNanos(run)))
                        .function("sleep(seconds, /)", TimeModule::sleep);
        for (var name : new String[] {"monotonic", "perf_counter", "process_time", "thread_time"}) {
            module.function(name + "()", run -> new FloatValue(run.ownNanos() / 1e9))
                    .function(name + "_ns()", run -> SmallInt.of(run.ownNanos()));
        }
        return module.flexible("gmtime(seconds=None, /)", TimeModule::gmTime)
                .flexible("localtime(seconds=None, /)", TimeModule::gmTime)
                .function("mktime(t, /)", TimeModule::mkTime)
                .flexible(
                        "asctime(t=None, /)",
                        (run, slots) -> text(cTime(run, moment(run, slots[0]))))
                .flexible(
                        "ctime(seconds=None, /)",
                        (run, slots) -> text(cTime(run, moment(run, gmTime(run, slots)))))
                .flexible("strftime(format, t=None, /)", TimeModule::strftime)
                .flexible(
                        "strptime(string, format='%a %b %d %H:%M:%S %Y', /)", TimeModule::strptime)
                .value("struct_time", TimeStruct.TYPE)
                .value("timezone", SmallInt.ZERO)
                .value("altzone", SmallInt.ZERO)
                .value("daylight", SmallInt.ZERO)
                .value("tzname", TupleValue.of(text("UTC"), text("UTC")))
                .build();
    }

    private static StrValue text(String text) {
        return StrValue.of(text);
    }

    private static long epochNanos(Run run) {
        var now = run.now();
        return now.getEpochSecond() * 1_000_000_000 + now.getNano();
    }

    private static Value sleep(Run run, Value seconds) {
        if (!(seconds instanceof IntValue) && !(seconds instanceof FloatValue)) {
            throw run.typeError(
                    "'" + seconds.typeName() + "' object cannot be interpreted as an integer");
        }
        var length = Coercion.asDouble(run, seconds);
        if (Double.isNaN(length)) {
            throw run.valueError("Invalid value NaN (not a number)");
        }
        if (length < 0) {
            throw run.valueError("sleep length must be non-negative");
        }
        if (length > 9e9) {
            throw run.raise(Types.OVERFLOW_ERROR, "timestamp too large to convert to C PyTime_t");
        }
        run.sleep((long) (length * 1e9));
        return Constants.NONE;
    }

    private static Value gmTime(Run run, Value[] slots) {
        var seconds =
                slots[0] == Constants.NONE
                        ? run.now().getEpochSecond()
                        : DateMethods.seconds(run, slots[0], RoundingMode.FLOOR);
        var day = DateMethods.dayOf(run, Math.floorDiv(seconds, 86_400L));
        var face = Clockface.ofMicros(Math.floorMod(seconds, 86_400L) * 1_000_000, 0);
        return TimeStruct.of(day, face, 0);
    }

    /// The nine fields of a struct or tuple.
    private static int[] fields(Run run, Value value) {
        if (!(value instanceof TupleValue tuple)) {
            throw run.typeError("Tuple or struct_time argument required");
        }
        if (tuple.size() != 9) {
            throw run.typeError("strftime(): illegal time tuple argument");
        }
        var fields = new int[9];
        for (var i = 0; i < fields.length; i++) {
            fields[i] = DateText.intArgument(run, tuple.get(i));
        }
        return fields;
    }

    private static Value mkTime(Run run, Value value) {
        var fields = fields(run, value);
        var months = fields[0] * 12L + fields[1] - 1;
        if (Math.abs(months) > 12_000_000L) {
            throw run.raise(Types.OVERFLOW_ERROR, "mktime argument out of range");
        }
        var day =
                LocalDate.of(
                                        (int) Math.floorDiv(months, 12L),
                                        (int) Math.floorMod(months, 12L) + 1,
                                        1)
                                .toEpochDay()
                        + fields[2]
                        - 1;
        return new FloatValue(day * 86_400.0 + fields[3] * 3600.0 + fields[4] * 60.0 + fields[5]);
    }

    private static Moment moment(Run run, Value value) {
        var given = value == Constants.NONE ? gmTime(run, new Value[] {value}) : value;
        var fields = fields(run, given);
        checkRange(run, fields[1], 0, 12, "month");
        checkRange(run, fields[2], 0, 31, "day of month");
        checkRange(run, fields[3], 0, 23, "hour");
        checkRange(run, fields[4], 0, 59, "minute");
        checkRange(run, fields[5], 0, 61, "seconds");
        checkRange(run, fields[7], 0, 366, "day of year");
        if (fields[6] < -1) {
            throw run.valueError("day of week out of range");
        }
        if (Math.abs((long) fields[0]) > 999_999_999) {
            throw run.raise(Types.OVERFLOW_ERROR, "year out of range");
        }
        var first = LocalDate.of(fields[0], Math.max(1, fields[1]), 1);
        return new Moment(
                first.plusDays(Math.max(1, fields[2]) - 1L),
                fields[3],
                fields[4],
                fields[5],
                0,
                TimedeltaValue.ofSeconds(0),
                "UTC");
    }

    private static void checkRange(Run run, int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw run.valueError(name + " out of range");
        }
    }

    private static String cTime(Run run, Moment moment) {
        return Strftime.format(run, "%a %b %e %H:%M:%S ", moment) + moment.day().getYear();
    }

    private static Value strftime(Run run, Value[] slots) {
        var format = DateText.text(run, "strftime", 1, slots[0]);
        return text(Strftime.format(run, format, moment(run, slots[1])));
    }

    private static Value strptime(Run run, Value[] slots) {
        var given = DateText.text(run, "strptime", 1, slots[0]);
        var format = DateText.text(run, "strptime", 2, slots[1]);
        var read = Strptime.parse(run, given, format);
        return TimeStruct.of(
                read.year(),
                read.month(),
                read.day(),
                read.hour(),
                read.minute(),
                read.second(),
                read.weekday(),
                read.dayOfYear(),
                read.dst());
    }
}
