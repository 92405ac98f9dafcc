package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;

/// The types of `datetime`, complete with their methods.
final class DateTypes {
    static final Type TIMEDELTA = type("timedelta", Types.OBJECT);
    static final Type TZINFO = type("tzinfo", Types.OBJECT);
    static final Type TIMEZONE = type("timezone", TZINFO);
    static final Type DATE = type("date", Types.OBJECT);
    static final Type TIME = type("time", Types.OBJECT);
    static final Type DATETIME = type("datetime", DATE);
    static final Type ISO_CALENDAR_DATE = RecordValue.type("datetime", "IsoCalendarDate");

    static {
        TimedeltaMethods.install();
        TzInfoMethods.install();
        DateMethods.install();
        TimeMethods.install();
        DateTimeMethods.install();
    }

    private DateTypes() {}

    private static Type type(String name, Type base) {
        return TypeBuilder.type("datetime", name, base);
    }
}
