package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Value;

/// `datetime.tzinfo` and `datetime.timezone`.
final class TzInfoMethods {
    private static final CArguments TIMEZONE = new CArguments("timezone", 1, 2, "offset", "name");

    private TzInfoMethods() {}

    static void install() {
        TypeBuilder.of(DateTypes.TZINFO)
                .constructor((run, type, args) -> TzInfoValue.ofType(type))
                .method(
                        "utcoffset(self, dt, /)",
                        (run, self, when) ->
                                Constants.orNone(
                                        of(self).utcOffset(
                                                        run,
                                                        checked(run, self, "utcoffset", when))))
                .method(
                        "dst(self, dt, /)",
                        (run, self, when) ->
                                Constants.orNone(
                                        of(self).dst(run, checked(run, self, "dst", when))))
                .method(
                        "tzname(self, dt, /)",
                        (run, self, when) -> {
                            var name = of(self).zoneName(run, checked(run, self, "tzname", when));
                            return name == null ? Constants.NONE : StrValue.of(name);
                        })
                .method("fromutc(self, dt, /)", TzInfoMethods::fromUtc)
                .finish();
        var minute = 60;
        var most = 24 * 3600 - minute;
        TypeBuilder.of(DateTypes.TIMEZONE)
                .constructor(TzInfoMethods::timezone)
                .supports(Special.REPR, Special.STR, Special.EQ, Special.NE, Special.HASH)
                .attribute("utc", TimezoneValue.UTC)
                .attribute("min", fixed(-most))
                .attribute("max", fixed(most))
                .finish();
    }

    private static TimezoneValue fixed(int seconds) {
        return TimezoneValue.ofSeconds(seconds);
    }

    private static TzInfoValue of(Value self) {
        return (TzInfoValue) self;
    }

    private static Value checked(Run run, Value self, String method, Value when) {
        return self instanceof TimezoneValue
                ? TimezoneValue.checkedMoment(run, method, when)
                : when;
    }

    private static Value fromUtc(Run run, Value self, Value when) {
        if (!(when instanceof DateTimeValue utc)) {
            throw run.typeError("fromutc: argument must be a datetime");
        }
        if (utc.zone != self) {
            throw run.valueError("fromutc: dt.tzinfo is not self");
        }
        return of(self).fromUtc(run, utc);
    }

    private static Value timezone(Run run, Type type, Args args) {
        var slots = TIMEZONE.bind(run, args);
        if (!(slots[0] instanceof TimedeltaValue offset)) {
            throw run.typeError(
                    "timezone() argument 1 must be datetime.timedelta, not " + shownType(slots[0]));
        }
        var name =
                slots[1] == Constants.ABSENT ? null : DateText.text(run, "timezone", 2, slots[1]);
        return TimezoneValue.of(run, offset, name);
    }

    static String shownType(Value value) {
        return value == Constants.NONE ? "None" : value.typeName();
    }
}
