package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Value;
import java.util.Arrays;

/// `datetime.time`.
final class TimeMethods {
    private static final String[] NAMES = {
        "hour", "minute", "second", "microsecond", "tzinfo", "fold"
    };
    private static final CArguments PARAMETERS = new CArguments("", 0, 5, NAMES);
    private static final CArguments REPLACE = new CArguments("replace", 0, 5, NAMES);

    private TimeMethods() {}

    static void install() {
        var type = DateTypes.TIME;
        TypeBuilder.of(type)
                .constructor(
                        (run, cls, args) -> {
                            var slots = PARAMETERS.bind(run, args);
                            return TimeValue.ofType(
                                    cls,
                                    face(run, slots, Clockface.MIDNIGHT),
                                    TzInfoValue.argument(run, slots[4]));
                        })
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
                        Special.GE)
                .getter("hour", (run, self) -> SmallInt.of(of(self).face.hour()))
                .getter("minute", (run, self) -> SmallInt.of(of(self).face.minute()))
                .getter("second", (run, self) -> SmallInt.of(of(self).face.second()))
                .getter("microsecond", (run, self) -> SmallInt.of(of(self).face.micros()))
                .getter("fold", (run, self) -> SmallInt.of(of(self).face.fold()))
                .getter("tzinfo", (run, self) -> Constants.orNone(of(self).zone))
                .flexible("isoformat(self, timespec='auto')", TimeMethods::isoFormat)
                .method(
                        "strftime(self, format, /)",
                        (run, self, format) ->
                                StrValue.of(
                                        Strftime.format(
                                                run,
                                                DateText.text(run, "strftime", 1, format),
                                                of(self).moment(run))))
                .method("utcoffset(self, /)", (run, self) -> Constants.orNone(of(self).offset(run)))
                .method(
                        "dst(self, /)",
                        (run, self) -> {
                            var zone = of(self).zone;
                            return zone == null
                                    ? Constants.NONE
                                    : Constants.orNone(
                                            TzInfoValue.askDst(run, zone, Constants.NONE));
                        })
                .method(
                        "tzname(self, /)",
                        (run, self) -> {
                            var zone = of(self).zone;
                            return zone == null
                                    ? Constants.NONE
                                    : TzInfoValue.askName(run, zone, Constants.NONE);
                        })
                .flexible("replace(self, /, *args, **kwargs)", TimeMethods::replace)
                .method("__reduce__(self, /)", TimeMethods::reduce)
                .classMethod("fromisoformat(cls, string, /)", TimeMethods::fromIsoFormat)
                .attribute("min", TimeValue.of(Clockface.MIDNIGHT, null))
                .attribute("max", TimeValue.of(new Clockface(23, 59, 59, 999_999, 0), null))
                .attribute("resolution", new TimedeltaValue(DateTypes.TIMEDELTA, 0, 0, 1))
                .finish();
    }

    private static TimeValue of(Value self) {
        return (TimeValue) self;
    }

    private static Value reduce(Run run, Value self) {
        var face = of(self).face;
        return TupleValue.of(
                self.type(),
                TupleValue.of(
                        SmallInt.of(face.hour()),
                        SmallInt.of(face.minute()),
                        SmallInt.of(face.second()),
                        SmallInt.of(face.micros()),
                        Constants.orNone(of(self).zone)));
    }

    /// A time from slots in the order hour, minute, second, microsecond, zone, fold.
    static Clockface face(Run run, Value[] slots, Clockface absent) {
        return Clockface.checked(
                run,
                DateText.intOr(run, slots[0], absent.hour()),
                DateText.intOr(run, slots[1], absent.minute()),
                DateText.intOr(run, slots[2], absent.second()),
                DateText.intOr(run, slots[3], absent.micros()),
                DateText.intOr(run, slots[5], absent.fold()));
    }

    static Clockface.Precision precision(Run run, Value value) {
        return Clockface.precision(run, DateText.text(run, "isoformat", 1, value));
    }

    private static Value isoFormat(Run run, Value[] slots) {
        return StrValue.of(of(slots[0]).isoFormat(run, precision(run, slots[1])));
    }

    private static Value replace(Run run, Value[] slots) {
        var self = of(slots[0]);
        var given = REPLACE.bind(run, Spread.args(slots[1], slots[2]));
        var face = face(run, given, self.face);
        var zone = given[4] == Constants.ABSENT ? self.zone : TzInfoValue.argument(run, given[4]);
        return made(run, self.type(), new IsoParser.Time(face, zone));
    }

    static Value made(Run run, Type type, IsoParser.Time time) {
        if (!type.isHeap()) {
            return TimeValue.of(time.face(), time.zone());
        }
        var face = time.face();
        Value[] values = {
            SmallInt.of(face.hour()),
            SmallInt.of(face.minute()),
            SmallInt.of(face.second()),
            SmallInt.of(face.micros()),
            Constants.orNone(time.zone()),
            SmallInt.of(face.fold())
        };
        var fold = face.fold() == 1;
        return Protocol.call(
                run,
                type,
                new Args(
                        fold ? values : Arrays.copyOf(values, 5),
                        fold ? new String[] {"fold"} : new String[0]));
    }

    private static Value fromIsoFormat(Run run, Value[] slots) {
        var text = DateMethods.isoText(run, slots[1]);
        return made(run, (Type) slots[0], IsoParser.time(run, text));
    }
}
