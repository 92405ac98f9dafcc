package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// `time.struct_time`.
@Bounded(Bounded.By.FIXED)
final class TimeStruct {
    static final Type TYPE = RecordValue.type("time", "struct_time");
    private static final List<String> FIELDS =
            List.of(
                    "tm_year",
                    "tm_mon",
                    "tm_mday",
                    "tm_hour",
                    "tm_min",
                    "tm_sec",
                    "tm_wday",
                    "tm_yday",
                    "tm_isdst");

    static {
        RecordValue.define(TYPE, FIELDS)
                .constructor(TimeStruct::construct)
                .getter("tm_zone", (run, self) -> StrValue.of("UTC"))
                .getter("tm_gmtoff", (run, self) -> SmallInt.ZERO)
                .attribute("n_fields", SmallInt.of(11))
                .attribute("n_sequence_fields", SmallInt.of(9))
                .attribute("n_unnamed_fields", SmallInt.ZERO)
                .finish();
    }

    private TimeStruct() {}

    static Value of(LocalDate day, Clockface face, int dst) {
        return of(
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                face.hour(),
                face.minute(),
                face.second(),
                day.getDayOfWeek().getValue() - 1,
                day.getDayOfYear(),
                dst);
    }

    static Value of(int... fields) {
        var values = new Value[9];
        for (var i = 0; i < values.length; i++) {
            values[i] = SmallInt.of(fields[i]);
        }
        return new RecordValue(TYPE, FIELDS, values);
    }

    private static Value construct(Run run, Type type, Args args) {
        if (args.positional() != 1) {
            throw run.typeError("structseq() missing required argument 'sequence' (pos 1)");
        }
        if (!Protocol.isIterable(args.get(0))) {
            throw run.typeError("constructor requires a sequence");
        }
        var values = Protocol.iterable(run, args.get(0));
        if (values.length < 9 || values.length > 11) {
            throw run.typeError(
                    "time.struct_time() takes "
                            + (values.length < 9 ? "an at least 9" : "an at most 11")
                            + "-sequence ("
                            + values.length
                            + "-sequence given)");
        }
        return new RecordValue(type, FIELDS, Arrays.copyOf(values, 9));
    }
}
